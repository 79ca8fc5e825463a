/** Slow for the build and for npm: what is packed, and what a user's project has of it. publint and attw look at it in `npm run check`. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as ajv from '../src/integrations/ajv.js';
import * as core from '../src/core.js';
import * as index from '../src/index.js';
import * as remark from '../src/integrations/remark.js';
import * as textlint from '../src/integrations/textlint/index.js';
import { testPackedArbitraries } from './arbitraries/packed.js';
import { ROOT } from './built.js';
import { manifest, packedProject, tsc } from './packed-project.js';

const ENTRIES = { [manifest.name]: index, [`${manifest.name}/core`]: core };

const WORKSHOP = /^(?!(?:dist|docs|conformance|schema)\/|(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md|SECURITY\.md|problem-matcher\.json)$)/u;

const packed = packedProject();
const { folder: project, unpacked, run } = packed;

const shipped = (): string[] =>
  readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(unpacked, path)).isFile());
const shippedText = (path: string): string => readFileSync(join(unpacked, path), 'utf8');
/** The sources that the shipped source maps name. */
const mapped = (): string[] =>
  shipped().filter((path) => path.endsWith('.map')).flatMap((path) => (JSON.parse(shippedText(path)) as { sources: string[] }).sources);

describe('the tarball', () => {
  test('holds everything that package.json points to, and the licences', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry).flatMap((condition) => Object.values(condition)));
    const wanted = [...targets, ...Object.values(manifest.bin), 'LICENSE', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md', 'SECURITY.md'];
    const isThere = (path: string): boolean => {
      const [before = '', behind] = path.replace(/^\.\//u, '').split('*');
      return behind === undefined ? existsSync(join(unpacked, path)) : shipped().some((file) => file.startsWith(before) && file.endsWith(behind));
    };
    expect(wanted.filter((path) => !isThere(path))).toEqual([]);
  });

  test('holds nothing of the workshop', () => {
    expect(shipped().filter((path) => WORKSHOP.test(path))).toEqual([]);
  });

  test('names no path of a machine', () => {
    const telling = shipped().filter((path) => shippedText(path).includes(ROOT));
    expect(telling).toEqual([]);
    expect(mapped().filter((source) => /^(?:\/|[A-Za-z]:|file:)/u.test(source))).toEqual([]);
  });

  test('lets no Node API into the library: only the command may need one', () => {
    const reachable = new Set<string>();
    const visit = (file: string): void => {
      if (reachable.has(file)) return;
      reachable.add(file);
      const targets = readFileSync(file, 'utf8').matchAll(/(?:from|import|require\() ?['"](\.[^'"]+)['"]/gu);
      for (const [, target] of targets) visit(join(dirname(file), target as string));
    };
    for (const name of ['index', 'core', 'ajv', 'textlint', 'remark', 'arbitraries']) for (const ending of ['js', 'cjs']) visit(join(unpacked, 'dist', `${name}.${ending}`));
    expect([...reachable].filter((file) => /(?:from|import|require\() ?['"]node:/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('carries the notices of every package that is bundled into dist', () => {
    const notices = shippedText('THIRD-PARTY-NOTICES.md');
    const bundled = mapped().flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []);
    expect(bundled.length).toBeGreaterThan(0);
    expect([...new Set(bundled)].filter((name) => !notices.includes(`## ${name}\n`))).toEqual([]);
  });
});

describe('once installed', () => {
  test.each(Object.entries({ ...ENTRIES, [`${manifest.name}/ajv`]: ajv, [`${manifest.name}/textlint`]: textlint, [`${manifest.name}/remark`]: remark }))('%s gives the same names to import and to require', (name, source) => {
    const names = Object.keys(source).sort();
    const print = 'console.log(JSON.stringify(Object.keys(ns).filter((name) => name !== "__esModule" && name !== "module.exports").sort()))';
    expect(JSON.parse(run('node', ['--input-type=module', '-e', `import * as ns from '${name}'; ${print}`]))).toEqual(names);
    expect(JSON.parse(run('node', ['--input-type=commonjs', '-e', `const ns = require('${name}'); ${print}`]))).toEqual(names);
  });

  test('its types serve ESM and CommonJS', () => {
    const consumer = (from: string): string =>
      `import { extractCitations, type Citation } from '${from}';\n` +
      `const citations: readonly Citation[] = extractCitations('57-NQ/TW');\n` +
      `// @ts-expect-error -- a text is needed\n` +
      `extractCitations();\n` +
      `export default citations;\n`;
    for (const [number, name] of Object.keys(ENTRIES).entries())
      for (const ending of ['mts', 'cts']) writeFileSync(join(project, `consumer-${number}.${ending}`), consumer(name));
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, types: [] },
      include: ['*.mts', '*.cts'],
    }));
    expect(run(tsc, ['-p', '.'])).toBe('');
  });

  test('its JSON Schemas are found by name, and its types need no other package', () => {
    const print = `import schema from '${manifest.name}/schema/symbol.json' with { type: 'json' }; console.log(schema.$id)`;
    expect(run('node', ['--no-warnings', '--input-type=module', '-e', print]).trim()).toBe(`https://unpkg.com/${manifest.name}/schema/symbol.json`);
    const declared = shipped().filter((path) => /\.d\.c?ts$/u.test(path)).flatMap((path) => [...shippedText(path).matchAll(/(?:from|import\() ?['"]([^.'"][^'"]*)['"]/gu)].map(([, name]) => name!));
    expect(declared.filter((name) => /standard-schema|ajv/u.test(name))).toEqual([]);
  });

  testPackedArbitraries(packed, '4', join(ROOT, 'node_modules/fast-check'));

  test('its command says its version and starts by itself', () => {
    const command = join(unpacked, manifest.bin[manifest.name] as string);
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(statSync(command).mode & 0o111).not.toBe(0);
    expect(run('node', [command, '--version']).trim()).toBe(manifest.version);
  });
});
