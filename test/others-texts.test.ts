/** Laws, orders and resolutions of others: two thousand lines without one document of the Party. */
import { expect, test } from 'vitest';
import { analyze } from '../src/index.js';
import { OTHERS_LINES } from './others-texts.js';

test('there are two thousand lines, and few of them twice', () => {
  expect(OTHERS_LINES.length).toBeGreaterThanOrEqual(2000);
  expect(new Set(OTHERS_LINES).size).toBeGreaterThan(1500);
});

test('no line cites a document of the Party', () => {
  const cited = OTHERS_LINES.flatMap((line) => analyze(line).citations.map(({ text }) => `${text} | ${line}`));
  expect(cited).toEqual([]);
});

test('nor does any page of them', () => {
  const pages = Array.from({ length: 21 }, (_, page) => OTHERS_LINES.slice(page * 100, (page + 1) * 100).join('\n\n'));
  const cited = pages.flatMap((page) => analyze(page).citations.map(({ text, span }) => `${text} | ${page.slice(Math.max(0, span.start - 80), span.end + 80)}`));
  expect(cited).toEqual([]);
});
