/** The time of hostile inputs, at n and 2n code units, beside plain prose. */
import { makeCorpus } from './corpus.js';
import { HOSTILE } from './hostile.js';
import { DENSE, SPARSE, type Reader } from './reader.js';
import { MB, median, milliseconds } from './times.js';

const MOST_GROWTH = 2.2;
/**
 * A hostile input, per MB, against prose with a citation per 300 bytes. Against sparse prose the ratio tells how many citations there are:
 * a text of nothing but citations has a hundred times as many, each with its object to make and its document to find.
 */
const MOST_PROSE = 5;
/** Below this many milliseconds a ratio of two times says nothing; above the other, no larger text is tried. */
const MEASURABLE = 20;
const ENOUGH = 2000;

/** Measures all of them, prints them, and gives what passes a limit. */
export function hostile(reader: Reader, units: number, rounds: number): string[] {
  const over: string[] = [];
  const perMegabyte = (text: string, times: readonly number[]): number => median(times) / (Buffer.byteLength(text) / MB);
  const once = (text: string): number => milliseconds(() => reader.analyze(text)).clock;
  const time = (text: string): number[] => {
    once(text);
    return Array.from({ length: rounds }, () => once(text));
  };
  const [sparse, dense] = [SPARSE, DENSE].map((every) => {
    const plain = makeCorpus({ bytes: 2 * MB, every }).text;
    return perMegabyte(plain, time(plain));
  }) as [number, number];
  console.log(`\nanalyze, n code units; plain prose takes ${sparse.toFixed(1)} ms per MB with a citation per ${SPARSE} bytes, ${dense.toFixed(1)} with one per ${DENSE}`);
  console.log(`${'input'.padEnd(40)}        n  ms/MB at n  at 2n  × sparse  × dense  µs/citation  when doubled`);
  for (const [name, generate] of Object.entries(HOSTILE)) {
    let n = units / 64;
    while (n < units && once(generate(2 * n)) < ENOUGH) n *= 2;
    const [single, twice] = [generate(n), generate(2 * n)];
    const [short, long] = [time(single), time(twice)];
    const growth = median(long) / Math.max(median(short), 0.001);
    const cost = perMegabyte(twice, long);
    const { length: citations } = reader.analyze(twice).citations;
    console.log([
      name.padEnd(40), String(n).padStart(8), perMegabyte(single, short).toFixed(1).padStart(11), cost.toFixed(1).padStart(6),
      (cost / sparse).toFixed(2).padStart(9), (cost / dense).toFixed(2).padStart(8), (citations === 0 ? '' : ((1000 * median(long)) / citations).toFixed(1)).padStart(12), growth.toFixed(2).padStart(13),
    ].join(' '));
    if (cost > MOST_PROSE * dense) over.push(`${name}: ${(cost / dense).toFixed(2)} times dense prose per MB, at most ${MOST_PROSE}`);
    if (growth > MOST_GROWTH && median(long) > MEASURABLE) over.push(`${name}: ${growth.toFixed(2)} times as long when doubled, at most ${MOST_GROWTH}`);
  }
  return over;
}
