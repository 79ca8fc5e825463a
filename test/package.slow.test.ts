/** Slow for the build and for npm: what is packed, and what a user's project has of it. publint and attw look at it in `npm run check`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../tsup.config.js';
import { testPackedArbitraries } from './arbitraries/packed.js';
import { ROOT } from './built.js';
import { manifest, packedProject, tsc } from './packed-project.js';
import { linksOf } from './page-links.js';

/** All entries but the arbitraries, which need fast-check beside them: file by name. */
const ENTRIES = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const file = /^\.\/dist\/(?<file>.+)\.js$/u.exec(typeof target === 'string' ? '' : target['import']!['default']!)?.groups?.['file'];
  return file === undefined || file === 'arbitraries' ? [] : [[manifest.name + entry.slice(1), file] as const];
});

const WORKSHOP = /^(?!(?:dist(?!\/metafile)|docs|examples|conformance|schema)\/|(?:package\.json|README(?:\.vi|\.fr)?\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|THIRD-PARTY-NOTICES\.md|SECURITY\.md|problem-matcher\.json)$)/u;

const packed = packedProject();
const { folder: project, unpacked, run } = packed;

const shipped = (): string[] =>
  readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(unpacked, path)).isFile());
const shippedText = (path: string): string => readFileSync(join(unpacked, path), 'utf8');
/** What the shipped files were made of, as esbuild told it. */
const madeOf = (): string[] => {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist/metafile-esm.json'), 'utf8')) as { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> };
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((input) => inputs[input]!.bytesInOutput > 0));
};

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

  test('has every page and picture that its pages link to', () => {
    const files = shipped();
    const isThere = (path: string): boolean => files.some((file) => file === path || file.startsWith(`${path}/`));
    const dead = files.filter((file) => file.endsWith('.md')).flatMap((file) => linksOf(shippedText(file))
      .filter((link) => !/^(?:[a-z]+:|#)/u.test(link) && !isThere(normalize(join(dirname(file), link.split('#')[0]!)).replace(/\/$/u, '')))
      .map((link) => `${file}: ${link}`));
    expect(dead).toEqual([]);
  });

  test('names no path of a machine', () => {
    expect(shipped().filter((path) => shippedText(path).includes(ROOT))).toEqual([]);
  });

  test('has less than 1 MB, and less than 4 MB unpacked', () => {
    expect(statSync(packed.tarball()).size).toBeLessThan(1e6);
    expect(shipped().reduce((bytes, path) => bytes + statSync(join(unpacked, path)).size, 0)).toBeLessThan(4e6);
  });

  test('holds the documents once', () => {
    expect(shipped().filter((path) => /\.c?js$/u.test(path) && shippedText(path).includes('Về tổ chức đảng ngoài nước'))).toHaveLength(1);
  });

  test('lets no Node API into the library: only the command may need one', () => {
    const reachable = new Set<string>();
    const visit = (file: string): void => {
      if (reachable.has(file)) return;
      reachable.add(file);
      const targets = readFileSync(file, 'utf8').matchAll(/(?:from|import|require\() ?['"](\.[^'"]+)['"]/gu);
      for (const [, target] of targets) visit(join(dirname(file), target as string));
    };
    for (const name of Object.keys(LIBRARY)) for (const ending of ['js', 'cjs']) visit(join(unpacked, 'dist', `${name}.${ending}`));
    expect([...reachable].filter((file) => /(?:from|import|require\() ?['"]node:/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('carries the notices of every package that is bundled into dist', () => {
    const notices = shippedText('THIRD-PARTY-NOTICES.md');
    const bundled = new Set(madeOf().flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []));
    const noticed = Array.from(notices.matchAll(/^## (?<name>\S+)$/gmu), ({ groups }) => groups!['name']!);
    expect([...bundled].sort()).toEqual(noticed.sort());
  });
});

describe('once installed', () => {
  test('it needs no other package', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  test.each(ENTRIES)('%s gives the same names to import and to require', async (name, file) => {
    const names = Object.keys((await import(join(ROOT, LIBRARY[file]!))) as object).sort();
    const print = 'console.log(JSON.stringify(Object.keys(ns).filter((name) => name !== "__esModule" && name !== "module.exports").sort()))';
    expect(JSON.parse(run('node', ['--input-type=module', '-e', `import * as ns from '${name}'; ${print}`]))).toEqual(names);
    expect(JSON.parse(run('node', ['--input-type=commonjs', '-e', `const ns = require('${name}'); ${print}`]))).toEqual(names);
  });

  // What a program imports from each entry, with a mistake that has to be told.
  const CONSUMERS: Readonly<Record<string, string>> = {
    '': `import { analyze, type AnalyzeOptions, type Citation } from 'NAME';\nconst options: AnalyzeOptions = { format: 'html' };\nexport const one: readonly Citation[] = analyze('57-NQ/TW', options).citations;\n// @ts-expect-error -- a text is needed\nanalyze();\n`,
    '/core': `import { extractCitations, type Citation } from 'NAME';\nimport { html } from '${manifest.name}/formats';\nexport const one: readonly Citation[] = extractCitations('57-NQ/TW', { format: html });\n// @ts-expect-error -- no reader is known by its name\nextractCitations('57-NQ/TW', { format: 'html' });\n`,
    '/lint': `import { applyFixes, lint, type Finding } from 'NAME';\nconst findings: readonly Finding[] = lint('57-NQ/TW', { format: 'markdown', rules: { spacing: 'off' } });\napplyFixes('57-NQ/TW', findings);\n// @ts-expect-error -- no level\nlint('', { rules: { spacing: 'no' } });\n`,
    '/graph': `import { analyze, registry } from '${manifest.name}';\nimport { buildGraph, canonicalize, toDot, type CitationGraph } from 'NAME';\nconst graph: CitationGraph = buildGraph([{ file: 'a', text: 'x', analysis: analyze('x') }]);\ntoDot(canonicalize(graph, { registry }));\n// @ts-expect-error -- the registry is an option\ncanonicalize(graph, registry);\n`,
    '/schema': `import { createCitationSchema, type CitationSchema } from 'NAME';\nexport const one: CitationSchema<string> = createCitationSchema({ output: 'string' });\n// @ts-expect-error -- no output\ncreateCitationSchema({ output: 'text' });\n`,
    '/identifiers': `import { parseDocumentId, type DocumentParts } from 'NAME';\nexport const one: DocumentParts | undefined = parseDocumentId('57-NQ/TW@XIII');\n// @ts-expect-error -- an id is a string\nparseDocumentId(57);\n`,
    '/harvest': `import { harvest, type Harvested } from 'NAME';\nexport const one: readonly Harvested[] = harvest([]);\n// @ts-expect-error -- texts are needed\nharvest();\n`,
  };

  test.each([['nodenext', 'nodenext'], ['esnext', 'bundler']])('its types serve strict TypeScript: module %s, resolution %s', (module, moduleResolution) => {
    const endings = module === 'nodenext' ? ['mts', 'cts'] : ['ts'];
    const folder = join(project, module);
    mkdirSync(folder);
    for (const [entry, program] of Object.entries(CONSUMERS)) for (const ending of endings) writeFileSync(join(folder, `consumer${entry.replace('/', '-')}.${ending}`), program.replace('NAME', manifest.name + entry));
    writeFileSync(join(folder, `all.${endings[0]!}`), `${ENTRIES.map(([name], index) => `import * as entry${index} from '${name}';`).join('\n')}\nexport default [${ENTRIES.map((_, index) => `entry${index}`).join(', ')}];\n`);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: { module, moduleResolution, target: 'es2022', strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, types: [] },
    }));
    expect(run(tsc, ['-p', folder])).toBe('');
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
