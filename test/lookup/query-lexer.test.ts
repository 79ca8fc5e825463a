import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/lookup/folded.js';
import { lexQuery } from '../../src/lookup/query-lexer.js';

const told = (query: string): string => lexQuery(query).map(({ type, value }) => `${type}:${value}`).join(' ');

test('letters and digits part without a separator between them', () => {
  expect(told('nq57')).toBe('word:nq number:57');
  expect(told('057NQTW')).toBe('number:57 word:nqtw');
  expect(told('57-NQ/TW')).toBe('number:57 word:nq word:tw');
});

test('what only announces a number is a mark, in each language', () => {
  expect(told('QĐ số 37')).toBe('word:qd mark:so number:37');
  expect(told('Resolution No. 57')).toBe('word:resolution mark:no number:57');
  expect(told('la résolution n° 57')).toBe('word:la word:resolution mark:n number:57');
});

test('law: every string is lexed, and no letter or digit of it is lost but leading zeros', () => {
  const bare = (text: string): string => fold(text).replace(/[^\p{L}0-9]/gu, '').replace(/0/gu, '');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => {
    expect(lexQuery(query).map(({ value }) => value).join('').replace(/0/gu, '')).toBe(bare(query));
  }));
});
