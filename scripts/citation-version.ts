/** `tsx scripts/citation-version.ts`: gives CITATION.cff the version of package.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };

const FILE = new URL('../CITATION.cff', import.meta.url);
writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/^version: .*$/mu, `version: ${packageJson.version}`));
