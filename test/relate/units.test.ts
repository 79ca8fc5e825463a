import { describe, expect, test } from 'vitest';
import { Wraps } from '../../src/read/text/wraps.js';
import { unitsOf } from '../../src/relate/units.js';
import { marked } from './marked.js';

function unitsIn(source: string): string[] {
  const { text, mentions } = marked(source, 'vi');
  return unitsOf(text, mentions, new Wraps(text)).map(({ span, row, list, mentions: own }) => `${text.slice(span.start, span.end).trim().replace(/\n/gu, '⏎')}${row ? ' (row)' : ''}${list ? ' (list)' : ''} ${own.length}`);
}

describe('a unit', () => {
  test.each([
    ['is a sentence', '[A] mới. [B] cũ! [C] đâu?', ['A mới. 1', 'B cũ! 1', 'C đâu? 1']],
    ['does not end at an abbreviation or a number', 'Theo TS. Lan, mục 1.2 của [A] dài.', ['Theo TS. Lan, mục 1.2 của A dài. 1']],
    ['does not end within a mention', 'Xem [A] nhé.', ['Xem A nhé. 1']],
    ['is a line that opens with a capital where lines are not wrapped', 'Thay thế [A]\nBãi bỏ [B]', ['Thay thế A 1', 'Bãi bỏ B 1']],
    ['goes on over the end of a narrow line', 'Văn bản [A] thay\nthế văn bản [B] từ lâu\nrồi.', ['Văn bản A thay⏎thế văn bản B từ lâu⏎rồi. 2']],
    ['goes on behind a comma at the end of a line', 'Căn cứ [A],\nBan Bí thư ban hành [B].', ['Căn cứ A,⏎Ban Bí thư ban hành B. 2']],
    ['is a heading with its items', 'Bãi bỏ:\n- [A];\n- [B].\nHết.', ['Bãi bỏ:⏎- A;⏎- B. (list) 2', 'Hết. 0']],
    ['is a row of a table', '| [A] | [B] |\n| [C] | còn |', ['| A | B | (row) 2', '| C | còn | (row) 1']],
    ['without letters is none', '\n \n[A].\n\n', ['A. 1']],
  ])('%s', (_, source, units) => expect(unitsIn(source)).toEqual(units));

  test('holds each mention once, in order, and the units cover the text', () => {
    const { text, mentions } = marked('Một. [A] và [B];\n\n- [C]\n- [D] | [E] |\n'.repeat(40), 'vi');
    const units = unitsOf(text, mentions, new Wraps(text));
    expect(units.flatMap(({ mentions: own }) => own)).toEqual(mentions);
    for (const { span, mentions: own } of units) for (const mention of own) expect(mention.span.start >= span.start && mention.end <= span.end).toBe(true);
    units.reduce((end, { span }) => {
      expect(text.slice(end, span.start).trim()).toBe('');
      return span.end;
    }, 0);
  });

  test('that nothing ends is cut, and never in a mention', () => {
    const { text, mentions } = marked('[A] và '.repeat(5000), 'vi');
    const units = unitsOf(text, mentions, new Wraps(text));
    expect(Math.max(...units.map(({ span }) => span.end - span.start))).toBeLessThan(10_000);
    expect(units.reduce((sum, { mentions: own }) => sum + own.length, 0)).toBe(5000);
  });

  test('of a text without one is none', () => expect([unitsIn(''), unitsIn(' \n\n')]).toEqual([[], []]));
});
