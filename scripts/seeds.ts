/**
 * npm run seeds             checks seeds/*.json, writes them in canonical form and regenerates what the code imports of them
 * npm run seeds -- --check  only checks; exit 1 with the place and the remedy of each problem
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkReferences, parseSeedFile } from './seed-check.js';
import { SEED_FILES, type SeedName, type Seeds } from './seed-files.js';
import { authorityModule, canonicalJson, factsModule, registryModule, seedsModule, termsModule } from './seed-output.js';

const root = new URL('../', import.meta.url);
export const GENERATED: readonly (readonly [path: string, content: (seeds: Seeds) => string])[] = [
  ['src/model/facts.generated.ts', factsModule],
  ['src/locale/seeds.generated.ts', seedsModule],
  ['src/model/terms.generated.ts', termsModule],
  ['src/registry/documents.generated.ts', registryModule],
  ['src/lint/authority.generated.ts', authorityModule],
];

export interface SeedsReport {
  /** Wrong facts: only a person can mend them. */
  readonly problems: readonly string[];
  /** Files whose bytes are not what `npm run seeds` would write: path → content. */
  readonly stale: ReadonlyMap<string, string>;
  /** Present when there is no problem. */
  readonly seeds: Seeds | undefined;
}

const read = (path: string): string => {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
};

/** Reads everything, writes nothing. */
export function inspectSeeds(): SeedsReport {
  const names = Object.keys(SEED_FILES) as SeedName[];
  const problems: string[] = [];
  const stale = new Map<string, string>();
  const parsed: Partial<Record<SeedName, unknown[]>> = {};
  const expect = (path: string, content: string): void => {
    if (read(path) !== content) stale.set(path, content);
  };
  for (const name of names) {
    const path = `seeds/${SEED_FILES[name].file}`;
    const result = parseSeedFile(name, read(path));
    problems.push(...result.problems);
    parsed[name] = result.records;
    if (result.problems.length === 0) expect(path, canonicalJson(result.records));
  }
  if (problems.length > 0) return { problems, stale, seeds: undefined };
  const seeds = parsed as unknown as Seeds; // every record has passed its schema
  problems.push(...checkReferences(seeds));
  if (problems.length === 0) for (const [path, content] of GENERATED) expect(path, content(seeds));
  return { problems, stale, seeds: problems.length === 0 ? seeds : undefined };
}

function main(args: readonly string[]): number {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    console.error(`seeds: unknown argument ${unknown}; the only one is --check`);
    return 2;
  }
  const { problems, stale } = inspectSeeds();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problem(s): mend the records named above, then run \`npm run seeds\`; nothing was written`);
    return 1;
  }
  if (args.includes('--check')) {
    for (const path of stale.keys()) console.error(`${path}: is not what the seeds give; run \`npm run seeds\` and commit the result`);
    if (stale.size === 0) console.log('seeds: records, references, format and generated file are in order');
    return stale.size === 0 ? 0 : 1;
  }
  for (const [path, content] of stale) {
    writeFileSync(new URL(path, root), content);
    console.log(`wrote ${path}`);
  }
  if (stale.size === 0) console.log('seeds: nothing to do');
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
