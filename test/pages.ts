import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built.js';

/** The first page in each language. */
export const READMES = ['README.md', 'README.vi.md', 'README.fr.md'];

/** Their programs and configurations need other packages or files: they are run where those are. */
const ELSEWHERE: readonly string[] = ['docs/files.md', 'docs/integrations.md', 'docs/property-tests.md', 'docs/validation.md'];

const inFolder = (folder: string): string[] => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md')).sort().map((name) => `${folder}${name}`);

export const ALL_PAGES = [...inFolder('').map((name) => name), ...inFolder('docs/'), 'conformance/README.md', 'packages/textlint-rule-vn-party-citations/README.md'];

/** Pages whose programs need this package alone. */
export const OWN_PAGES = [...READMES, ...inFolder('docs/').filter((page) => !ELSEWHERE.includes(page))];
