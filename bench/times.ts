/** Times that are taken side by side, and what is made of them. */

export interface Taken {
  /** Milliseconds by the clock, as a user waits for them. */
  readonly clock: number;
  /** CPU milliseconds of all threads, the collector's too: they hardly move with the load of the machine. */
  readonly cpu: number;
}

export function milliseconds(run: () => unknown): Taken {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, cpu: (user + system) / 1000 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] as number : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The median of the ratios of times that were taken side by side. */
export function ratio(times: readonly number[], yardstick: readonly number[]): number {
  return median(times.map((time, round) => time / (yardstick[round] as number)));
}

/** The ratio of the least times: what disturbs a measurement only adds to it. */
export function leastRatio(times: readonly number[], yardstick: readonly number[]): number {
  return Math.min(...times) / Math.min(...yardstick);
}

/** All stages take turns, round after round, behind one that warms them up. */
export function inTurns<Stage extends string>(stages: Readonly<Record<Stage, () => unknown>>, rounds: number): Record<Stage, Taken[]> {
  const names = Object.keys(stages) as Stage[];
  const times = Object.fromEntries(names.map((name) => [name, [] as Taken[]])) as Record<Stage, Taken[]>;
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const taken = milliseconds(stages[name]);
      if (round >= 0) times[name].push(taken);
    }
  }
  return times;
}

export const MB = 1e6;

/** Megabytes a second: the median of the rounds, and the slowest and fastest of them. */
export interface Rate {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function rateOf(bytes: number, clock: readonly number[]): Rate {
  const rates = clock.map((time) => bytes / MB / (time / 1000));
  return { median: median(rates), least: Math.min(...rates), most: Math.max(...rates) };
}

const digits = (value: number): string => (value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2));

/** `25 (23–27)`. */
export const toldRate = ({ median: middle, least, most }: Rate): string => `${digits(middle)} (${digits(least)}–${digits(most)})`;
