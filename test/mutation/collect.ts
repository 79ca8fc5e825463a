/** What the tests use of vitest: they are collected under their names and run by `tools/mutation.ts`. */
export interface CollectedTest {
  readonly name: string;
  /** Throws when it fails; a test that is expected to fail throws when it passes. */
  readonly run: () => void;
}

export const collected: CollectedTest[] = [];
const path: string[] = [];

type Run = (...args: never[]) => unknown;

/** A law that is tried hundreds of times says what the units say, and takes the time of all of them. */
const LAW = /very many|the same citations are read|the same in Markdown/u;

function add(name: string, run: () => unknown): void {
  const whole = [...path, name].join(' > ');
  if (LAW.test(name)) return;
  collected.push({ name: whole, run: () => void run() });
}

/** `$file`, `%s`: names must differ, and need not be pretty. */
const named = (name: string, row: unknown, index: number): string => `${name} #${index} ${Array.isArray(row) ? String(row[0]) : ''}`;

function each(into: (name: string, run: () => unknown) => void): (rows: readonly unknown[]) => (name: string, run: Run) => void {
  return (rows) => (name, run) => rows.forEach((row, index) => into(named(name, row, index), () => run(...((Array.isArray(row) ? row : [row]) as never[]))));
}

function fails(name: string, run: () => unknown): void {
  add(name, () => {
    try {
      run();
    } catch {
      return;
    }
    throw new Error(`${name} passes`);
  });
}

function suite(name: string, define: () => unknown): void {
  path.push(name);
  define();
  path.pop();
}

export const test = Object.assign(add, { each: each(add), fails, skip: () => undefined });
export const it = test;
export const describe = Object.assign(suite, { each: each(suite) });
export const afterAll = (): void => undefined;
/** chai with vitest's matchers, made once by the runner. */
export const expect: unknown = (globalThis as Record<string, unknown>)['mutationExpect'];
