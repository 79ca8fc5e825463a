import { describe, expect, test } from 'vitest';
import { DASH_WORD, hashOf, LINE_WORD, markWord, MENTION_WORD, NUMBER_WORD, OTHER_WORD, POSSESSIVE_WORD, Words } from '../../../src/read/clause/words.js';

const buffer = new Words();

function wordsOf(text: string, mentions: readonly { start: number; end: number }[] = [], from = 0, to = text.length): (readonly [number, string])[] {
  buffer.read(text, from, to, mentions);
  return Array.from({ length: buffer.count }, (_, at) => [buffer.types[at]!, text.slice(buffer.starts[at], buffer.ends[at])] as const);
}

const told = (text: string): string[] => wordsOf(text).map(([, word]) => word);

describe('words', () => {
  test('are parted by blanks, and marks are words of their own', () => expect(told('Thay thế, bãi bỏ: A.')).toEqual(['Thay', 'thế', ',', 'bãi', 'bỏ', ':', 'A', '.']));
  test('are alike whatever their marks and case', () => {
    const [[a], [b], [c], [d]] = wordsOf('bỏ BO bo\u0309 bô') as [readonly [number, string], readonly [number, string], readonly [number, string], readonly [number, string]];
    expect([b, c, d]).toEqual([a, a, a]);
    expect(hashOf('bỏ', 0, 2)).toBe(a);
  });
  test('differ by their letters', () => expect(new Set(wordsOf('bo bộn on no nob').map(([type]) => type)).size).toBe(5));
  test('are no negative number; what is no word is', () => {
    for (const [type, word] of wordsOf('abc đêf, 12 – "x" | & ?')) expect(type >= 0).toBe(/\p{L}/u.test(word));
  });
  test('numbers have their joints and their percent', () => expect(told('12.3.2024 1.450 50% 3/ 4')).toEqual(['12.3.2024', '1.450', '50%', '3', '/', '4']));
  test('a dash joins, or stands alone', () => {
    expect(told('sous-préfet')).toEqual(['sous', 'préfet']);
    expect(wordsOf('a – b')[1]).toEqual([DASH_WORD, '–']);
  });
  test('an elided article keeps its apostrophe, and a possessive is one word', () => {
    expect(told("l'abroge d’ici")).toEqual(["l'", 'abroge', 'd’', 'ici']);
    expect(wordsOf("latter's").map(([type]) => type)).toEqual([hashOf('latter', 0, 6), POSSESSIVE_WORD]);
  });
  test('lines, marks and what is neither', () => expect(wordsOf('\n;§').map(([type]) => type)).toEqual([LINE_WORD, markWord(';'), OTHER_WORD]));
  test('a mention is one word, wherever it stands', () => {
    expect(wordsOf('x 57-NQ/TW y', [{ start: 2, end: 10 }]).map(([type]) => type)).toEqual([expect.any(Number), MENTION_WORD, expect.any(Number)]);
    expect(wordsOf('57', [{ start: 0, end: 2 }])).toEqual([[MENTION_WORD, '57']]);
  });
  test('only those between the two places', () => expect(wordsOf('một hai ba', [], 4, 7)).toEqual([[hashOf('hai', 0, 3), 'hai']]));
  test('a number of ASCII and none of another script', () => {
    expect(wordsOf('12')[0]![0]).toBe(NUMBER_WORD);
    expect(wordsOf('документ').length).toBe(1);
  });
});
