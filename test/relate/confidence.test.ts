import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { confidenceOf, type Doubt } from '../../src/relate/confidence.js';

const ALL: readonly Doubt[] = ['antecedent', 'nobody', 'actor', 'unnamed', 'noun', 'ambiguous', 'partial', 'younger'];

test('law: each doubt makes it less sure, in any order, and it stays between 0 and 1', () => {
  fc.assert(fc.property(fc.shuffledSubarray([...ALL]), fc.constantFrom(...ALL), (doubts, one) => {
    const value = confidenceOf(doubts);
    expect(value).toBe(confidenceOf([...doubts].reverse()));
    expect(confidenceOf([...doubts, one])).toBeLessThanOrEqual(value);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  }));
});

const confidence = (text: string): number => analyze(text).relations[0]!.confidence;

describe('least sure is what', () => {
  const plain = confidence('Kết luận 121-KL/TW thay thế Kết luận 28-KL/TW.');
  test.each([
    ['names a body as doer', 'Đảng uỷ phường tổ chức thực hiện Chỉ thị 05-CT/TW.'],
    ['leads over a pronoun', 'The Secretariat issued Regulation 22-QĐ/TW. It replaces Regulation 30-QĐ/TW.'],
  ])('%s', (_, text) => expect(confidence(text)).toBeLessThan(plain));
  test('is done to a document that the register knows as the younger one', () => {
    expect(analyze('Quy định 30-QĐ/TW thay thế Quy định 22-QĐ/TW.').relations.every((relation) => relation.confidence < plain / 2)).toBe(true);
  });
});
