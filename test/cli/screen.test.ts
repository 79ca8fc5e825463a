import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hang, labelled, wrap } from '../../src/cli/screen.js';
import { displayWidth, visible } from '../../src/cli/terminal-text.js';
import { runs } from '../properties/runs.js';

const plain = { width: 40, colours: false };

describe('lines on a screen', () => {
  test('no line is longer than the width, but for a word that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(visible), fc.integer({ min: 5, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join(' ')).toBe(text.trim());
        for (const line of lines) expect(displayWidth(line) <= width || !line.trim().includes(' ')).toBe(true);
      }),
      runs(),
    );
  });

  test('an address stays whole', () => {
    const address = `https://example.org/${'x'.repeat(60)}`;
    expect(hang(plain, '– ', `see ${address} there`)).toEqual(['– see', `  ${address}`, '  there']);
  });

  test('labels stand in a column; rows without text are left out', () => {
    expect(labelled(plain, [{ label: 'type', texts: ['a'] }, { label: 'superseded by', texts: [] }, { label: 'sources', texts: ['b', 'c'] }])).toEqual([
      '  type     a', '  sources  b', '           c',
    ]);
  });

  test('colours do not change the lines', () => {
    const rows = [{ label: 'title', texts: ['Về công tác người Việt Nam ở nước ngoài trong tình hình mới'], style: 'cyan' as const }];
    const coloured = labelled({ ...plain, colours: true }, rows);
    expect(coloured[0]).toContain('\u001b[2mtitle\u001b[22m  \u001b[36m');
    expect(coloured.map((line) => line.replace(/\u001b\[\d+m/gu, ''))).toEqual(labelled(plain, rows));
  });
});
