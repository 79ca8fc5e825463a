/** Every target of the fuzzer on what it starts from and a few changes of it, so that a target that broke is seen before a night is lost. */
import { describe, expect, test } from 'vitest';
import { bytesOf, PIECES, textOf } from './encoding.js';
import { TARGETS } from './seeds.js';
import { BrokenLaw, checkAnalysis } from '../properties/analysis-laws.js';
import { randomTexts } from '../properties/random-texts.js';

const SEEDS = 30;
const CHANGES = 3;

type Fuzz = (bytes: Uint8Array) => void | Promise<void>;

/** A byte changed here, a stretch dropped or doubled there: the same every time. */
function changed(bytes: Uint8Array, round: number): Uint8Array {
  const at = (round * 7919) % Math.max(1, bytes.length);
  switch (round % 3) {
    case 0: return Uint8Array.from(bytes, (byte, index) => (index === at ? (byte + 101 * (round + 1)) & 0xff : byte));
    case 1: return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 3)]);
    default: return Uint8Array.from([...bytes.subarray(0, at), ...bytes]);
  }
}

describe('bytes stand for text', () => {
  test('every text has its bytes, and a piece takes one', () => {
    for (const text of ['Nghị quyết số 57-NQ/TW', 'ế\ud800\u0000\uffff', '<p>57</p>', ...randomSample()]) expect(textOf(bytesOf(text))).toBe(text);
    expect(bytesOf('Nghị quyết số 57-NQ/TW')).toHaveLength(3);
    expect(new Set(PIECES).size).toBe(PIECES.length);
  });

  function randomSample(): string[] {
    const textAt = randomTexts(1, ['Nghị quyết số 57-NQ/TW ngày 22/12/2024']);
    return Array.from({ length: 200 }, (_, index) => textAt(index).text);
  }
});

describe.each(TARGETS)('$name', ({ name, pieces, seeds }) => {
  test('takes what it starts from, and changes of it', async () => {
    const { fuzz } = (await import(`./targets/${name}.ts`)) as { fuzz: Fuzz };
    const all = seeds();
    const step = Math.max(1, Math.floor(all.length / SEEDS));
    for (let index = 0; index < all.length; index += step) {
      const bytes = bytesOf(all[index]!, pieces);
      expect(textOf(bytes, pieces)).toBe(all[index]);
      await fuzz(bytes);
      for (let round = index; round < index + CHANGES; round++) await fuzz(changed(bytes, round));
    }
  });
});

describe('what checks', () => {
  test('a text that breaks a law is named', () => {
    expect(() => checkAnalysis('57-NQ/TW', 'text', { again: true, fixes: true })).not.toThrow();
    expect(() => checkAnalysis('57-NQ/TW', 'pdf' as never)).toThrow(BrokenLaw);
    expect(() => checkAnalysis('57-NQ/TW', 'pdf' as never)).toThrow(/unknown format.*\(pdf\): "57-NQ\/TW"/su);
  });
});

test('random texts are the same for the same seed, and others for another', () => {
  const texts = (seed: number): string => Array.from({ length: 50 }, (_, index) => JSON.stringify(randomTexts(seed, ['Nghị quyết 57-NQ/TW'])(index))).join();
  expect(texts(1)).toBe(texts(1));
  expect(texts(1)).not.toBe(texts(2));
});
