import { defineConfig } from 'vitest/config';

const SLOW = 'test/**/*.slow.test.ts';
const GROWTH = 'test/**/*.growth.test.ts';
const MINUTES = 60_000;

/** `npm test`: what a change can break. `npm run test:all` is the same in the mode `all`, with the slow ones, the peers of integrations/ and more tries of each law. */
export default defineConfig(({ mode }) => {
  const all = mode === 'all';
  // A machine may be busy: a test that hangs is ended, one that waits for its turn is not.
  const timeout = (all ? 30 : 5) * MINUTES;
  const test = { testTimeout: timeout, hookTimeout: timeout, env: { LAW_TRIES: all ? 'many' : 'few' } };
  // One project after the other: a process that files share is given up when a file of another project comes next.
  const order = (groupOrder: number): object => ({ sequence: { groupOrder } });
  return {
    test: {
      maxWorkers: '100%',
      // What was compiled is kept by its content: the second project and the next run need not compile it again.
      experimental: { fsModuleCache: true },
      projects: [
        // The files share one graph of modules: loading it for each of them would take longer than the tests.
        { test: { ...test, ...order(0), name: 'tests', include: ['test/**/*.test.ts'], exclude: [SLOW, GROWTH], isolate: false } },
        // Work is counted in what is compiled after the counter was loaded.
        { test: { ...test, ...order(1), name: 'growth', include: [GROWTH], setupFiles: ['test/counted-work.ts'], isolate: false } },
        ...(all ? [
          { test: { ...test, ...order(2), name: 'slow', include: [SLOW] } },
          { test: { ...test, ...order(2), name: 'integrations', include: ['integrations/**/*.test.ts'] } },
        ] : []),
      ],
    },
  };
});
