import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as arbitraries from '../src/arbitraries/index.js';
import { LIBRARY } from '../tsup.config.js';
import { builtPackage, ROOT } from './built.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
/** All entries but the arbitraries, which need fast-check beside them: file by name. */
const ENTRIES = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const file = /^\.\/dist\/(?<file>.+)\.js$/u.exec(typeof target === 'string' ? '' : target['import']!['default']!)?.groups?.['file'];
  return file === undefined || file === 'arbitraries' ? [] : [[manifest.name + entry.slice(1), file] as const];
});

const WORKSHOP = /^(?!(?:dist(?!\/metafile)|docs|conformance|schema)\/|(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md|SECURITY\.md|problem-matcher\.json)$)/u;

// The tarball is unpacked into an empty project that holds the declared dependencies and nothing else, as npm would lay it out.
const project = mkdtempSync(join(tmpdir(), 'packed-'));
const unpacked = join(project, 'node_modules', manifest.name);
let tarball = '';

function run(command: string, args: readonly string[], cwd = project): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Where npm has put a dependency of a package: within it, or beside it. */
const nested = (owner: string, name: string): string => (existsSync(join(ROOT, 'node_modules', owner, 'node_modules', name)) ? join(owner, 'node_modules', name) : name);
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
const shipped = (): string[] =>
  readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(unpacked, path)).isFile());
const shippedText = (path: string): string => readFileSync(join(unpacked, path), 'utf8');
/** What the shipped files were made of, as esbuild told it. */
const madeOf = (): string[] => ['esm', 'cjs'].flatMap((format) => {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, `dist/metafile-${format}.json`), 'utf8')) as { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> };
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((input) => inputs[input]!.bytesInOutput > 0));
});

beforeAll(async () => {
  await builtPackage();
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT)) as [{ filename: string }];
  tarball = join(project, packed.filename);
  mkdirSync(unpacked, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', unpacked]);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

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
    expect(shipped().filter((path) => shippedText(path).includes(ROOT))).toEqual([]);
  });

  test('has at most 1 MB, and 4 MB unpacked', () => {
    expect(statSync(tarball).size).toBeLessThan(1e6);
    expect(shipped().reduce((bytes, path) => bytes + statSync(join(unpacked, path)).size, 0)).toBeLessThan(4e6);
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

  test('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: unpacked, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, JSON.parse(shippedText('package.json'))))).toEqual([]);
  });

  test('pleases attw', () => {
    // attw's exit code is its verdict (`run` throws what it printed); node10 knows no exports map and is not asked.
    expect(run(bin('attw'), [tarball, '--profile', 'node16', '--no-color', '--no-emoji'], ROOT)).toMatch(/node16 \(from ESM\)/u);
  }, 120_000);
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
    expect(run(bin('tsc'), ['-p', folder])).toBe('');
  }, 120_000);

  test('its JSON Schemas are found by name, and its types need no other package', () => {
    const print = `import schema from '${manifest.name}/schema/symbol.json' with { type: 'json' }; console.log(schema.$id)`;
    expect(run('node', ['--no-warnings', '--input-type=module', '-e', print]).trim()).toBe(`https://unpkg.com/${manifest.name}/schema/symbol.json`);
    const declared = shipped().filter((path) => /\.d\.c?ts$/u.test(path)).flatMap((path) => [...shippedText(path).matchAll(/(?:from|import\() ?['"]([^.'"][^'"]*)['"]/gu)].map(([, name]) => name!));
    expect(declared.filter((name) => /standard-schema|ajv/u.test(name))).toEqual([]);
  });

  describe.each([['3', 'fast-check3'], ['4', 'fast-check']])('its arbitraries, beside fast-check %s', (version, directory) => {
    const entry = `${manifest.name}/arbitraries`;
    const link = join(project, 'node_modules/fast-check');

    beforeAll(() => {
      // What fast-check itself depends on lies beside it, as npm lays it.
      for (const [name, from] of [['fast-check', directory], ['pure-rand', nested(directory, 'pure-rand')]] as const) {
        rmSync(join(project, 'node_modules', name), { recursive: true, force: true });
        cpSync(join(ROOT, 'node_modules', from), join(project, 'node_modules', name), { recursive: true });
      }
    });
    afterAll(() => rmSync(link, { recursive: true, force: true }));

    test('are the same to import and to require, and are values of that fast-check', () => {
      const program = 'if (!fc.__version.startsWith(process.argv[1])) throw new Error(fc.__version); console.log(JSON.stringify([Object.keys(ns).filter((name) => name !== "__esModule" && name !== "module.exports").sort(), fc.sample(ns.noise(ns.citation()), { numRuns: 20, seed: 3 })]))';
      const [names, sample] = JSON.parse(run('node', ['--input-type=module', '-e', `import * as ns from '${entry}'; import fc from 'fast-check'; ${program}`, version])) as [string[], unknown[]];
      expect(names).toEqual(Object.keys(arbitraries).sort());
      expect(sample).toHaveLength(20);
      expect(JSON.parse(run('node', ['--input-type=commonjs', '-e', `const ns = require('${entry}'); const fc = require('fast-check'); ${program}`, version]))).toEqual([names, sample]);
    });

    test('have types of that fast-check', () => {
      const consumer = `import fc from 'fast-check';\nimport { citation, noise } from '${entry}';\nimport { extractCitations } from '${manifest.name}';\n` +
        `fc.assert(fc.property(noise(citation({ forms: ['full'] })), ({ text, expected, noises }) => noises.length < 5 && extractCitations(text).length === expected.length));\n` +
        `// @ts-expect-error -- a form\ncitation({ forms: ['half'] });\n`;
      for (const ending of ['mts', 'cts']) writeFileSync(join(project, `property.${ending}`), consumer);
      writeFileSync(join(project, 'tsconfig.property.json'), JSON.stringify({
        compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, skipLibCheck: true, types: [] }, include: ['property.*'],
      }));
      expect(run(bin('tsc'), ['-p', 'tsconfig.property.json'])).toBe('');
      for (const ending of ['mts', 'cts']) rmSync(join(project, `property.${ending}`));
    }, 60_000);
  });

  test('its command says its version and starts by itself', () => {
    const command = join(unpacked, manifest.bin[manifest.name] as string);
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(statSync(command).mode & 0o111).not.toBe(0);
    expect(run('node', [command, '--version']).trim()).toBe(manifest.version);
  });
});
