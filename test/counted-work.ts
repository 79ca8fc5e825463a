/**
 * Work, counted and not timed: how often V8 ran each block of JavaScript (precise coverage), of the library and of what it depends on, and
 * how many units and elements the built-in searches and copies passed over. The count is the same in every run and under every load.
 *
 * Blocks are counted in what is compiled after this module was loaded: it is the setup file of the project `growth` of vitest.config.ts, and
 * a script loads it before the library.
 */
import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

const session = new Session();
session.connect();

function ask(method: 'Profiler.takePreciseCoverage'): Profiler.TakePreciseCoverageReturnType;
function ask(method: 'Profiler.enable' | 'Profiler.startPreciseCoverage', params?: object): void;
function ask(method: string, params: object = {}): unknown {
  let answer: unknown;
  // The profiler answers before `post` returns.
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
}

// A function that the optimizing compiler has put into another is no longer counted, and when it does so depends on the load.
setFlagsFromString('--no-opt');
ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Where work was done, `name (file)`, and how much. */
export type Work = ReadonlyMap<string, number>;

const THIS_FILE = /\/counted-work\.ts/u;

/** How often each function's blocks were run since it was last asked. */
function blocks(): Map<string, number> {
  const work = new Map<string, number>();
  for (const { url, functions } of ask('Profiler.takePreciseCoverage').result) {
    if (url.startsWith('node:') || THIS_FILE.test(url)) continue;
    for (const { functionName, ranges } of functions) {
      const count = ranges.reduce((sum, range) => sum + range.count, 0);
      const place = `${functionName === '' ? '(anonymous)' : functionName} (${url.replace(/^.*\/(?=[^/]+\/[^/]+$)/u, '')})`;
      if (count > 0) work.set(place, (work.get(place) ?? 0) + count);
    }
  }
  return work;
}

type Sized = { readonly length: number };
/** What a built-in function passes over, told by what it was called on, with what, and what it gave. */
type Cost = (subject: Sized, args: readonly unknown[], answer: unknown) => number;

const whole: Cost = ({ length }) => length;
/** From where the search begins to where it finds something. */
const forward: Cost = ({ length }, [, from], answer) => (Number(answer) >= 0 ? Number(answer) + 1 : length) - Math.min(length, Number(from ?? 0));
const back: Cost = ({ length }, [, from], answer) => Math.min(length, Number(from ?? length)) - Number(answer);
const copied: Cost = (_, __, answer) => (answer as Sized).length;

const COSTS: readonly (readonly [prototype: object, name: string, cost: Cost])[] = [
  ...[String.prototype, Array.prototype].flatMap((prototype) => [[prototype, 'indexOf', forward] as const, [prototype, 'lastIndexOf', back] as const, [prototype, 'includes', whole] as const]),
  ...['split', 'replaceAll', 'normalize', 'toLowerCase', 'toUpperCase', 'trim'].map((name) => [String.prototype, name, whole] as const),
  ...['join', 'reverse', 'fill'].map((name) => [Array.prototype, name, whole] as const),
  ...['concat', 'slice', 'splice', 'flat'].map((name) => [Array.prototype, name, copied] as const),
];

/** An expression that can only match where the text begins looks at no more than that. */
const atStart = ({ source, multiline }: RegExp): boolean => source.startsWith('^') && !multiline;

/** Puts counting functions in the place of the built-in ones, and gives what takes them away again. */
function countBuiltIns(work: Map<string, number>): () => void {
  const add = (name: string, count: number): void => void work.set(name, (work.get(name) ?? 0) + count);
  const undo: (() => void)[] = [];
  const replace = (prototype: object, name: string, by: (original: (...args: unknown[]) => unknown) => (this: never, ...args: unknown[]) => unknown): void => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, { ...descriptor, value: by(descriptor.value as (...args: unknown[]) => unknown) });
    undo.push(() => void Object.defineProperty(prototype, name, descriptor));
  };
  for (const [prototype, name, cost] of COSTS) {
    replace(prototype, name, (original) => function (this: Sized, ...args) {
      const answer = original.apply(this, args);
      add(`${prototype === String.prototype ? 'String' : 'Array'}.${name}`, cost(this, args, answer));
      return answer;
    });
  }
  // Every other method of strings and expressions that matches does so by `exec`.
  replace(RegExp.prototype, 'exec', (original) => function (this: RegExp, ...args) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = original.apply(this, args) as RegExpExecArray | null;
    const passed = match !== null ? match.index + match[0].length - from : this.sticky || atStart(this) ? 1 : String(args[0]).length - from;
    add(`/${this.source}/`, Math.max(1, passed));
    return match;
  });
  return () => undo.forEach((restore) => restore());
}

/** The work that a function does. */
export function workOf(run: () => unknown): Work {
  const work = new Map<string, number>();
  blocks();
  const restore = countBuiltIns(work);
  try {
    run();
  } finally {
    restore();
  }
  for (const [place, count] of blocks()) work.set(place, count);
  return work;
}

export const total = (work: Work): number => [...work.values()].reduce((sum, count) => sum + count, 0);

/** Linear is 2, and little more with the logarithm of a sort; quadratic is 4. */
export const MOST_GROWTH = 2.2;

export interface Growth {
  /** By how much the work grows when the size doubles, as the mean of all doublings. */
  readonly factor: number;
  /** What grew most beyond its share, for whoever has to mend it. */
  readonly where: string;
}

/**
 * How the work on something of a size grows, up to four times that size, or only to twice it. What is remembered from one call to the next is
 * made before.
 */
export function growthOf<T>(size: number, make: (size: number) => T, run: (made: T) => unknown, times: 2 | 4 = 4): Growth {
  run(make(size));
  const [single, many] = [size, times * size].map((one) => {
    const made = make(one);
    return workOf(() => run(made));
  }) as [Work, Work];
  const beyond = [...many].map(([place, count]) => ({ place, count, before: single.get(place) ?? 0 })).sort((a, b) => (b.count - times * b.before) - (a.count - times * a.before));
  return {
    factor: (total(many) / total(single)) ** (1 / Math.log2(times)),
    where: beyond.slice(0, 5).map(({ place, before, count }) => `${place}: ${before} became ${count}`).join('; '),
  };
}
