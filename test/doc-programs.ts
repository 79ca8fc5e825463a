import { basename } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { LIBRARY } from '../tsup.config.js';
import { runs } from './properties/runs.js';
import { CHECK_MODULE, checkedModule, type Block } from './page-blocks.js';

/** A runner for the tests of a page, which run inside of one of ours: a test is run where it stands. */
const RUNNER = { describe: (_name: string, body: () => void) => body(), test: (_name: string, body: () => void) => body(), expect };

/** What the programs of the pages may import, by name: every entry of the package, from its source. */
async function modules(): Promise<ReadonlyMap<string, object>> {
  const entries = Object.entries(packageJson.exports).flatMap(([entry, target]) => (typeof target === 'string' ? [] : [[packageJson.name + entry.slice(1), basename(target.import.default, '.js')] as const]));
  const loaded = entries.map(async ([name, file]) => [name, (await import(new URL(`../${LIBRARY[file]!}`, import.meta.url).href)) as object] as const);
  return new Map([...await Promise.all(loaded), ['fast-check', fc], ['vitest', RUNNER]]);
}

/**
 * Runs the programs of a page in this process, over the sources. That they run and type-check over the package as it is installed, each as a
 * program of its own, is tested by `testInstalledPrograms`. For the body of a `describe`.
 */
export function testPrograms(programs: readonly Block[]): void {
  let known: ReadonlyMap<string, object>;
  beforeAll(async () => {
    known = new Map([...await modules(), ['./check.mjs', (await import(`data:text/javascript,${encodeURIComponent(CHECK_MODULE)}`)) as object]]);
    fc.configureGlobal(runs());
  });
  afterAll(() => fc.resetConfigureGlobal());

  function required(name: string): object {
    const found = known.get(name);
    if (found === undefined) throw new Error(`a program imports ${name}; there are ${[...known.keys()].join(', ')}`);
    return found;
  }

  test.each(programs.map((block) => [block.line, block] as const))('the program at line %i gives what it says', (_line, block) => {
    const program = new Function('require', 'exports', checkedModule(block, ts.ModuleKind.CommonJS)) as (require: (name: string) => object, exports: object) => void;
    program(required, {});
  });
}
