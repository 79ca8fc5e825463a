/** A text repeated to this many units, and to four times as many. */
const UNITS = 16_000;
const FACTOR = 4;
/** Quadratic is 16; what is less is the noise of a machine with other work, of the heap and of what is compiled while it runs. */
const MOST = 8;
/** Milliseconds below which nothing can be told. */
const TOO_SHORT = 60;
const TRIES = 3;

function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long a text takes that is four times as often repeated, where that is more than linear time allows; undefined
 * where it is not, or takes no time at all.
 */
export function worstGrowth(text: string, read: (text: string) => unknown): { readonly times: number; readonly factor: number } | undefined {
  if (text === '') return undefined;
  const repeated = (units: number): string => text.repeat(Math.max(1, Math.ceil(units / text.length)));
  const [short, long] = [repeated(UNITS), repeated(UNITS * FACTOR)];
  let times = Infinity;
  for (let attempt = 0; attempt < TRIES && times > MOST; attempt++) {
    const time = milliseconds(() => read(long));
    if (time < TOO_SHORT) return undefined;
    times = Math.min(times, time / Math.max(1, milliseconds(() => read(short))));
  }
  return times > MOST ? { times, factor: FACTOR } : undefined;
}
