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
  ['.', '*', 433],
  ['.', 'extractCitations', 121],
  ['.', 'parseSymbol', 48],
  ['./core', '*', 209],
  ['./core', 'extractCitations', 80],
  ['./core', 'analyze', 172],
  ['./core', 'parseSymbol', 48],
  ['./core', 'formatCitation', 11],
  ['./core/lint', '*', 204],
  ['./core/schema', '*', 207],
  ['./formats', '*', 41],
  ['./formats', 'html', 24],
  ['./lint', '*', 428],
  ['./lint', 'toSarif', 4.2],
  ['./schema', '*', 389],
  ['./annotate', '*', 44],
  ['./annotate', 'segmentsOf', 0.2],
  ['./lookup', '*', 365],
  ['./cards', '*', 253],
  ['./bibliography', '*', 33],
  ['./graph', '*', 36],
  ['./graph', 'buildGraph', 8],
  ['./drawing', '*', 55],
  ['./identifiers', '*', 19],
  ['./harvest', '*', 86],
  ['./files', '*', 31],
  ['./stream', '*', 82],
  ['./ajv', '*', 207],
  ['./textlint', '*', 426],
  ['./rehype', '*', 397],
  ['./remark', '*', 427],
  ['./arbitraries', '*', 76],
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

test.each(CEILINGS)('%s, import %s: at most %s kB', async (entry, imported, ceiling) => {
  const { kilobytes } = await bundled(entry, imported);
  expect(kilobytes).toBeLessThanOrEqual(ceiling);
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
