import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './built.js';

/** The first page in each language. */
export const READMES = ['README.md', 'README.vi.md', 'README.fr.md'];

/** Their programs and configurations need other packages or files: they are run where those are. */
const ELSEWHERE: readonly string[] = ['files.md', 'integrations.md', 'property-tests.md', 'validation.md'];

const inFolder = (folder: string): string[] => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}${name}`);

/** The pages in Vietnamese, each beside its English one. They are in the site and not in the package. */
export const VIETNAMESE_PAGES: readonly (readonly [vietnamese: string, english: string])[] = inFolder('site/vi/').map((page) => {
  const name = basename(page);
  return [page, name === 'index.md' ? 'docs/README.md' : name === 'contributing.md' ? 'CONTRIBUTING.md' : `docs/${name}`];
});

export const ALL_PAGES = [...inFolder(''), ...inFolder('docs/'), ...inFolder('site/vi/'), 'conformance/README.md', 'packages/textlint-rule-vn-party-citations/README.md'];

/** Pages whose programs need this package alone. */
export const OWN_PAGES = [...READMES, ...[...inFolder('docs/'), ...inFolder('site/vi/')].filter((page) => !ELSEWHERE.includes(basename(page)))];
