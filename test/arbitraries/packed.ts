import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as arbitraries from '../../src/arbitraries/index.js';
import { manifest, tsc, type PackedProject } from '../packed-project.js';

/** What fast-check itself depends on: npm has put it within the package, or beside it. */
function dependencyOf(directory: string, name: string): string {
  const within = join(directory, 'node_modules', name);
  return existsSync(within) ? within : join(dirname(directory), name);
}

/** The arbitraries of the packed package beside a version of fast-check, which lies in the directory. */
export function testPackedArbitraries({ folder, run }: PackedProject, version: string, directory: string): void {
  const entry = `${manifest.name}/arbitraries`;
  const placed = (name: string): string => join(folder, 'node_modules', name);

  describe(`its arbitraries, beside fast-check ${version}`, () => {
    beforeAll(() => {
      for (const [name, from] of [['fast-check', directory], ['pure-rand', dependencyOf(directory, 'pure-rand')]] as const) cpSync(from, placed(name), { recursive: true });
    });
    afterAll(() => ['fast-check', 'pure-rand'].forEach((name) => rmSync(placed(name), { recursive: true, force: true })));

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
      for (const ending of ['mts', 'cts']) writeFileSync(join(folder, `property.${ending}`), consumer);
      writeFileSync(join(folder, 'tsconfig.property.json'), JSON.stringify({
        compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, skipLibCheck: true, types: [] }, include: ['property.*'],
      }));
      expect(run(tsc, ['-p', 'tsconfig.property.json'])).toBe('');
      for (const ending of ['mts', 'cts']) rmSync(join(folder, `property.${ending}`));
    });
  });
}
