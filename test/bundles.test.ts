/** What a page loads of each entry: bundled and minified as esbuild does by default, then gzipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { builtCode, ROOT } from './built.js';

/** In kB (1,000 bytes), a little above what they are: what grows past one is cut, or told in CHANGELOG.md. */
const CEILINGS: readonly (readonly [entry: string, imported: string, kilobytes: number])[] = [
  ['.', '*', 435],
  ['.', 'extractCitations', 135],
  ['.', 'parseSymbol', 53],
  ['./core', '*', 253],
  ['./core', 'extractCitations', 94],
  ['./core', 'analyze', 215],
  ['./core', 'parseSymbol', 53],
  ['./core', 'formatCitation', 11],
  ['./core/lint', '*', 247],
  ['./core/schema', '*', 250],
  ['./formats', '*', 41],
  ['./formats', 'html', 24],
  ['./lint', '*', 430],
  ['./lint', 'toSarif', 4.2],
  ['./schema', '*', 391],
  ['./annotate', '*', 44],
  ['./annotate', 'segmentsOf', 0.2],
  ['./lookup', '*', 367],
  ['./cards', '*', 193],
  ['./bibliography', '*', 16],
  ['./graph', '*', 36],
  ['./graph', 'buildGraph', 8],
  ['./drawing', '*', 52],
  ['./identifiers', '*', 19],
  ['./harvest', '*', 99],
  ['./files', '*', 32],
  ['./stream', '*', 97],
  ['./ajv', '*', 250],
  ['./textlint', '*', 428],
  ['./rehype', '*', 399],
  ['./remark', '*', 429],
  ['./arbitraries', '*', 82],
];

const nameOf = (entry: string): string => packageJson.name + entry.slice(1);

async function bundled(entry: string, imported: string): Promise<{ readonly kilobytes: number; readonly files: string[] }> {
  const contents = imported === '*' ? `import * as all from '${nameOf(entry)}'; globalThis.kept = all;` : `import { ${imported} } from '${nameOf(entry)}'; globalThis.kept = ${imported};`;
  const { outputFiles: [output], metafile } = await build({
    stdin: { contents, resolveDir: ROOT }, bundle: true, minify: true, format: 'esm', write: false, metafile: true, logLevel: 'silent', external: Object.keys(packageJson.peerDependencies), absWorkingDir: ROOT,
  });
  const [{ inputs }] = Object.values(metafile.outputs) as [Metafile['outputs'][string]];
  return { kilobytes: gzipSync(output!.contents, { level: 9 }).length / 1000, files: Object.keys(inputs).filter((file) => inputs[file]!.bytesInOutput > 0) };
}

/** What a command loads before it reads, in kB of source: most of the time on a short file is that. A command is loaded when it is run. */
const LOADED: readonly (readonly [sources: readonly string[], kilobytes: number])[] = [
  [['src/cli/main.ts'], 177],
  [['src/cli/main.ts', 'src/cli/extract.ts'], 2296],
  [['src/cli/main.ts', 'src/cli/lint.ts'], 2500],
  [['src/cli/main.ts', 'src/cli/filter.ts'], 2432],
];

/** Bytes of the files of dist that some of its sources make the program load at once. */
function loadedBy(sources: readonly string[]): number {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist/metafile-esm.json'), 'utf8')) as Metafile;
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of outputs[file]!.imports) if (kind === 'import-statement' && outputs[path] !== undefined) load(path);
  };
  for (const source of sources) load(Object.keys(outputs).find((file) => outputs[file]!.entryPoint === source)!);
  return [...loaded].reduce((bytes, file) => bytes + outputs[file]!.bytes, 0);
}

/** The files that a file of dist was made of. */
const madeOf = (files: readonly string[]): string[] => {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist/metafile-esm.json'), 'utf8')) as Metafile;
  return files.flatMap((file) => Object.entries(outputs[file]?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input));
};

beforeAll(async () => {
  await builtCode();
});

test('every entry has a ceiling', () => {
  const entries = Object.entries(packageJson.exports).filter(([, target]) => typeof target === 'object').map(([entry]) => entry);
  expect([...new Set(CEILINGS.map(([entry]) => entry))]).toEqual(entries);
});

/** "| `…/ajv`, `…/textlint` | … | 250, 428; `name` alone 24 |": entries of a row, and what the page says of each. */
function toldBy(page: string): (readonly [entry: string, imported: string, kilobytes: number])[] {
  const rows = readFileSync(join(ROOT, page), 'utf8').split('\n').filter((line) => /^\| `(?:vn-party-citations|…\/)/u.test(line)).map((line) => line.split('|'));
  return rows.flatMap(([, names, , told]) => {
    const entries = Array.from(names!.matchAll(/`[^`/]*(?<path>\/[^`]+)?`/gu), ({ groups }) => `.${groups!['path'] ?? ''}`);
    const [whole, alone] = told!.split(';') as [string, string | undefined];
    const imported = /`(?<name>[^`]+)`/u.exec(alone ?? '')?.groups!['name'];
    return [...entries.map((entry, at) => [entry, '*', Number(whole.split(',')[at])] as const), ...(imported === undefined ? [] : [[entries[0]!, imported, Number(/\d+/u.exec(alone!)![0])] as const])];
  });
}

test.each(['docs/reading.md', 'site/vi/reading.md'])('%s tells the ceilings', (page) => {
  const told = toldBy(page);
  expect(told.length).toBeGreaterThan(15);
  expect(told.map(([entry, imported]) => [entry, imported, CEILINGS.find(([of, what]) => of === entry && what === imported)?.[2]])).toEqual(told);
});

test.each(CEILINGS)('%s, import %s: at most %s kB', async (entry, imported, ceiling) => {
  const { kilobytes } = await bundled(entry, imported);
  expect(kilobytes).toBeLessThanOrEqual(ceiling);
});

test.each(LOADED)('%j: at most %s kB are loaded', (sources, ceiling) => {
  expect(loadedBy(sources) / 1000).toBeLessThanOrEqual(ceiling);
});

describe('what is not asked for is not loaded', () => {
  test.each([
    ['./core', 'extractCitations', /micromark|htmlparser2|entities|valibot|documents\.generated|src\/(?:lint|graph|render|schema)\//u],
    ['./core', '*', /micromark|htmlparser2|entities|documents\.generated/u],
    ['./core/lint', '*', /micromark|htmlparser2|entities|documents\.generated/u],
    ['./core/schema', '*', /micromark|htmlparser2|entities|documents\.generated/u],
    ['.', 'extractCitations', /documents\.generated/u],
    ['./graph', '*', /micromark|htmlparser2|documents\.generated|src\/(?:read\/(?!text\/|code-tables)|resolve\/|lint\/)/u],
    ['./identifiers', '*', /micromark|htmlparser2|documents\.generated|nearley|src\/(?:resolve|lint)\//u],
  ] as const)('%s, import %s: without %s', async (entry, imported, unwanted) => {
    const { files } = await bundled(entry, imported);
    const parts = madeOf(files);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter((part) => unwanted.test(part))).toEqual([]);
  });
});
