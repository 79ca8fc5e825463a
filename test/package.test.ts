import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as core from '../src/core.js';
import * as index from '../src/index.js';
import { builtPackage, ROOT } from './built.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const ENTRIES = { [manifest.name]: index, [`${manifest.name}/core`]: core };

const WORKSHOP = /^(?!dist\/|(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-NOTICES\.md)$)/u;

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

const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
const shipped = (): string[] =>
  readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(unpacked, path)).isFile());
const shippedText = (path: string): string => readFileSync(join(unpacked, path), 'utf8');
/** The sources that the shipped source maps name. */
const mapped = (): string[] =>
  shipped().filter((path) => path.endsWith('.map')).flatMap((path) => (JSON.parse(shippedText(path)) as { sources: string[] }).sources);

beforeAll(async () => {
  await builtPackage();
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], ROOT)) as [{ filename: string }];
  tarball = join(project, packed.filename);
  mkdirSync(unpacked, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', unpacked]);
  for (const name of Object.keys(manifest.dependencies)) {
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
    const wanted = [...targets, ...Object.values(manifest.bin), 'LICENSE', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md'];
    expect(wanted.filter((path) => !existsSync(join(unpacked, path)))).toEqual([]);
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
    for (const name of ['index', 'core']) for (const ending of ['js', 'cjs']) visit(join(unpacked, 'dist', `${name}.${ending}`));
    expect([...reachable].filter((file) => /(?:from|import|require\() ?['"]node:/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('carries the notices of every package that is bundled into dist', () => {
    const notices = shippedText('THIRD-PARTY-NOTICES.md');
    const bundled = mapped().flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1] ?? []);
    expect(bundled.length).toBeGreaterThan(0);
    expect([...new Set(bundled)].filter((name) => !notices.includes(`## ${name}\n`))).toEqual([]);
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
  test.each(Object.entries(ENTRIES))('%s gives the same names to import and to require', (name, source) => {
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
    expect(run(bin('tsc'), ['-p', '.'])).toBe('');
  }, 60_000);

  test('its command says its version and starts by itself', () => {
    const command = join(unpacked, manifest.bin[manifest.name] as string);
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(statSync(command).mode & 0o111).not.toBe(0);
    expect(run('node', [command, '--version']).trim()).toBe(manifest.version);
  });
});
