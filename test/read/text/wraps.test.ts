import { expect, test } from 'vitest';
import { Wraps } from '../../../src/read/text/wraps.js';

/** The text with `↩` for the ends of lines with which its sentences go on. */
function joined(text: string, citations: readonly string[] = []): string {
  const wraps = new Wraps(text, citations.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })));
  return [...text].map((unit, at) => (unit === '\n' && wraps.goesOn(at) ? '↩' : unit)).join('');
}

test.each([
  ['a small letter goes on', 'The committee has\nrepealed it.', 'The committee has↩repealed it.'],
  ['a capital does not', 'The committee met\nIt repealed it.', 'The committee met\nIt repealed it.'],
  ['behind a stop none goes on', 'It met.\nand so on', 'It met.\nand so on'],
  ['an item does not', 'The committee has\na) repealed it', 'The committee has\na) repealed it'],
  ['a key does not', 'The committee has\ndate: today', 'The committee has\ndate: today'],
  ['a line in capitals is a title', 'QUY ĐỊNH\nvề chế độ làm việc', 'QUY ĐỊNH\nvề chế độ làm việc'],
  ['what would not have fitted goes on, where another line does', 'In the middle of the month the committee\nof Hanoi, the capital, has at last repealed\nRegulations of its own', 'In the middle of the month the committee↩of Hanoi, the capital, has at last repealed↩Regulations of its own'],
  ['what would have fitted does not', 'In the middle of the month the committee of the\nprovince met.\nRegulations\nand other things', 'In the middle of the month the committee of the↩province met.\nRegulations↩and other things'],
  ['with carriage returns', 'The committee has\r\nrepealed it.', 'The committee has\r↩repealed it.'],
  ['an empty line first', '\nThe committee has\nrepealed it.', '\nThe committee has↩repealed it.'],
  ['nothing but empty lines', '\n\n\n', '\n\n\n'],
])('%s', (_, text, expected) => {
  expect(joined(text)).toBe(expected);
});

test('a citation that goes on tells that the page broke the lines', () => {
  const text = 'At its last session it decided that Decision\nNo. 5 replaces what it had set out before in\nDecision No. 3.';
  expect(joined(text)).toBe(text);
  expect(joined(text, ['Decision\nNo. 5'])).toBe(text.replace(/\n/gu, '↩'));
});
