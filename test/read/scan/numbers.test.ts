import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsEnd, digitsValue, formatRoman, lettersEnd, romanValue, upperAscii } from '../../../src/read/scan/numbers.js';
import { runs } from '../../properties/runs.js';

/** What a Roman numeral says, worked out another way: letter by letter, from the right. */
function slowRoman(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  let last = 0;
  for (const letter of [...text].reverse()) {
    const value = values[letter] ?? NaN;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total;
}

describe('Roman numerals', () => {
  test('what is formatted is read back, from 1 to 39', () => {
    for (let value = 1; value < 40; value++) {
      expect(romanValue(formatRoman(value)), formatRoman(value)).toBe(value);
      expect(slowRoman(formatRoman(value)), formatRoman(value)).toBe(value);
    }
  });

  test('what is read formats to itself', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'IVXLC'), maxLength: 9 }), (text) => {
      const value = romanValue(text);
      if (value > 0) expect(formatRoman(value)).toBe(text);
    }), runs(20));
  });

  test.each(['', 'IIII', 'VX', 'IC', 'XXXX', 'VV', 'L', 'C', 'D', 'M', 'CC', 'DI', 'MI', 'xiii', 'XIIIe', 'X1', 'XXXXXXXXX'])('%j is no numeral', (text) => expect(romanValue(text)).toBe(0));
  test.each([0, -1, 1.5, NaN, 90, 1000, Infinity])('%s has no numeral', (value) => expect(formatRoman(value)).toBe(''));
  test.each([[1, 'I'], [4, 'IV'], [9, 'IX'], [11, 'XI'], [13, 'XIII'], [14, 'XIV'], [28, 'XXVIII']])('%i is %s', (value, text) => expect(formatRoman(value)).toBe(text));
});

describe('digits', () => {
  test.each([
    ['57-NQ', 0, 5, 2, 57],
    ['16915-CV', 0, 5, 5, 16915],
    ['x2024.', 1, 4, 5, 2024],
    ['5\u00ad7', 0, 5, 3, 57],
    ['57\u00ad', 0, 5, 2, 57],
    ['５７', 0, 5, 2, 57],
    ['007', 0, 5, 3, 7],
  ])('%j from %i: end and value', (text, start, most, end, value) => {
    expect(digitsEnd(text, start, text.length, most)).toBe(end);
    expect(digitsValue(text, start, end)).toBe(value);
  });

  test('more than allowed are no number, none end where they begin', () => {
    expect(digitsEnd('123456', 0, 6, 5)).toBe(-1);
    expect(digitsEnd('abc', 0, 3, 5)).toBe(0);
    expect(digitsEnd('123', 0, 2, 5)).toBe(2);
  });
});

describe('letters', () => {
  test.each([
    ['NQ/TW', 8, 2],
    ['QĐ', 8, 2],
    ['QĐ'.normalize('NFD'), 8, 'QĐ'.normalize('NFD').length],
    ['TƯ'.normalize('NFD'), 2, 3],
    ['ABCDEFGHI', 8, -1],
    ['9', 8, 0],
  ])('%j, at most %i: to %i', (text, most, end) => expect(lettersEnd(text, 0, text.length, most)).toBe(end));

  test.each([['XIII', 'XIII'], ['XI\u00adII', 'XIII'], ['XIIIe', ''], ['TƯ', ''], ['Đ', ''], ['', '']])('upper-case ASCII of %j is %j', (text, letters) => expect(upperAscii(text, 0, text.length)).toBe(letters));
});
