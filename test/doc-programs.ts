import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, test } from 'vitest';
import * as arbitraries from '../src/arbitraries/index.js';
import * as core from '../src/entries/core.js';
import * as drawing from '../src/entries/drawing.js';
import * as formats from '../src/entries/formats.js';
import * as graph from '../src/entries/graph.js';
import * as harvest from '../src/entries/harvest.js';
import * as identifiers from '../src/entries/identifiers.js';
import * as lint from '../src/entries/lint.js';
import * as schema from '../src/entries/schema.js';
import * as index from '../src/index.js';
import { runs } from './properties/runs.js';
import { CHECK_MODULE, checkedModule, type Block } from './readme-blocks.js';

/** What the programs of the pages may import, by name. */
const MODULES: Readonly<Record<string, object>> = {
  'vn-party-citations': index,
  'vn-party-citations/arbitraries': arbitraries,
  'vn-party-citations/core': core,
  'vn-party-citations/drawing': drawing,
  'vn-party-citations/formats': formats,
  'vn-party-citations/graph': graph,
  'vn-party-citations/harvest': harvest,
  'vn-party-citations/identifiers': identifiers,
  'vn-party-citations/lint': lint,
  'vn-party-citations/schema': schema,
  'fast-check': fc,
};

/**
 * Runs the programs of a page in this process, over the sources. That they run and type-check over the package as it is installed, each as a
 * program of its own, is tested by `testInstalledPrograms`. For the body of a `describe`.
 */
export function testPrograms(programs: readonly Block[]): void {
  let check: object;
  beforeAll(async () => {
    check = (await import(`data:text/javascript,${encodeURIComponent(CHECK_MODULE)}`)) as object;
    fc.configureGlobal(runs());
  });
  afterAll(() => fc.resetConfigureGlobal());

  function required(name: string): object {
    const found = name === './check.mjs' ? check : MODULES[name];
    if (found === undefined) throw new Error(`a program imports ${name}; there are ${Object.keys(MODULES).join(', ')}`);
    return found;
  }

  test.each(programs.map((block) => [block.line, block] as const))('the program at line %i gives what it says', (_line, block) => {
    const program = new Function('require', 'exports', checkedModule(block, ts.ModuleKind.CommonJS)) as (require: (name: string) => object, exports: object) => void;
    program(required, {});
  });
}
