/** Evaluates the bundle of tests with one mutant after the other; `tools/mutation.ts` starts it and watches that it does not hang. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import * as chai from 'chai';
import { ASYMMETRIC_MATCHERS_OBJECT, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import type { CollectedTest } from '../test/mutation/collect.js';

export interface WorkerData {
  readonly bundle: string;
  /** Undefined: run without a mutant and tell what each test covers. */
  readonly mutants: readonly { readonly id: string; readonly tests: readonly number[]; readonly hits: number }[] | undefined;
}

/** What the instrumenter's code looks at. */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const asymmetric = (globalThis as Record<symbol, unknown>)[ASYMMETRIC_MATCHERS_OBJECT] as object | undefined;
const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, asymmetric ?? {});
Object.assign(globalThis, { mutationExpect: expect });
void customMatchers;

const { bundle, mutants } = workerData as WorkerData;
const namespace = ((globalThis as Record<string, unknown>)['__stryker__'] = {} as Namespace) as Namespace;
const load = new Script(`(function (require, module, exports) {${readFileSync(bundle, 'utf8')}\n})`, { filename: bundle }).runInThisContext() as (require: NodeJS.Require, module: { exports: object }, exports: object) => void;
const require = createRequire(import.meta.url);

function tests(): readonly CollectedTest[] {
  const module: { exports: { collected?: readonly CollectedTest[] } } = { exports: {} };
  load(require, module, module.exports);
  return module.exports.collected ?? [];
}

const fails = ({ run }: CollectedTest): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};

/** More than any loop that ends needs: what a mutant may be passed, against how often the tests pass it without one. */
const MOST_PASSES = 100;

if (mutants === undefined) {
  const all = tests();
  const times: number[] = [];
  const failed: string[] = [];
  all.forEach((test, index) => {
    namespace.currentTestId = String(index);
    const start = performance.now();
    if (fails(test)) failed.push(test.name);
    times.push(performance.now() - start);
  });
  parentPort!.postMessage({ coverage: namespace.mutantCoverage, times, failed, names: all.map(({ name }) => name) });
} else {
  for (const { id, tests: chosen, hits } of mutants) {
    parentPort!.postMessage({ started: id });
    Object.assign(namespace, { activeMutant: id, currentTestId: 'mutant', hitCount: 0, hitLimit: hits * MOST_PASSES + 10_000, mutantCoverage: { static: {}, perTest: {} } } satisfies Namespace);
    let killedBy: string | undefined;
    try {
      const all = tests();
      killedBy = chosen.map((index) => all[index]!).find(fails)?.name;
    } catch (error) {
      killedBy = `loading: ${(error as Error).message}`;
    }
    parentPort!.postMessage({ done: id, killedBy });
  }
}
