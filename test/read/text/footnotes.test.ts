import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFootnotes } from '../../../src/read/text/footnotes.js';
import { runs } from '../../properties/runs.js';

/** Label, calls and body of each note, as text. */
function told(text: string): [label: string, calls: string[], body: string][] {
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return findFootnotes(text).footnotes.map(({ label, calls, body }) => [label, calls.map(slice), slice(body)]);
}

describe('notes and their calls', () => {
  test.each([
    ['square brackets', 'TW[2] đã rõ.\n\n[2] Ngày 26/11/2021.', [['2', ['[2]'], 'Ngày 26/11/2021.']]],
    ['Markdown', 'TW[^2].\n\n[^2]: Ngày 26/11/2021.', [['2', ['[^2]'], 'Ngày 26/11/2021.']]],
    ['a named label', 'TW[^kl].\n\n[^kl]: body', [['kl', ['[^kl]'], 'body']]],
    ['superscripts', 'TW¹² và TW³\n\n¹² mười hai\n³ ba', [['12', ['¹²'], 'mười hai'], ['3', ['³'], 'ba']]],
    ['round brackets with a call', 'TW (1).\n\n(1) Ngày 26/11/2021.', [['1', ['(1)'], 'Ngày 26/11/2021.']]],
    ['two calls of one note', 'A[1] B[1]\n\n[1] x', [['1', ['[1]', '[1]'], 'x']]],
    ['several lines in one note', 'A[1]\n\n[1] dòng một\ndòng hai\n\ndòng ba', [['1', ['[1]'], 'dòng một\ndòng hai']]],
    ['notes in a row', 'A[1] B[2]\n\n[1] một\n[2] hai', [['1', ['[1]'], 'một'], ['2', ['[2]'], 'hai']]],
    ['indented notes', 'A[1]\n\n  [1] một', [['1', ['[1]'], 'một']]],
    ['a wide space behind the label', 'A[1]\n\n[1]\u2003một', [['1', ['[1]'], 'một']]],
    ['labels that begin again', 'A[1]\n\n[1] một\n\nB[1]\n\n[1] hai', [['1', ['[1]'], 'một'], ['1', ['[1]'], 'hai']]],
    ['a note without a call', 'A\n\n[1] một', [['1', [], 'một']]],
    ['Windows line ends', 'A[1]\r\n\r\n[1] một\r\n\r\nB', [['1', ['[1]'], 'một']]],
    ['a call before the full stop and one behind', 'A[1]. B.[2]\n\n[1] một\n[2] hai', [['1', ['[1]'], 'một'], ['2', ['[2]'], 'hai']]],
  ] as const)('%s', (_name, text, notes) => {
    expect(told(text)).toEqual(notes);
  });

  test.each([
    ['no brackets', 'Nghị quyết số 57-NQ/TW'],
    ['an enumeration', '(1) một\n(2) hai'],
    ['a year in brackets', 'TW (2024).\n\nvà'],
    ['units', '100 m² và 5 km³\n² không phải chú thích'],
    ['a Markdown link', 'xem [1](https://example.org)\n'],
    ['a note without words', 'A[1]\n\n[1]\n'],
    ['a label that is too long', 'A[12345]\n\n[12345] x'],
  ])('no note: %s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  test('a call without a note says so, a note without a call too', () => {
    const { calls, uncalled } = findFootnotes('A[3]\n\n[4] bốn');
    expect(calls.map(({ label, footnote }) => [label, footnote])).toEqual([['3', undefined]]);
    expect(uncalled.map(({ label }) => label)).toEqual(['4']);
  });

  test('ids follow the order of the notes', () => {
    expect(findFootnotes('A[2] B[1]\n\n[1] một\n[2] hai').footnotes.map(({ id, label }) => [id, label])).toEqual([['n1', '1'], ['n2', '2']]);
  });
});

describe('laws', () => {
  const pieces = fc.array(fc.constantFrom('A', ' ', '\n', '\n\n', '[1]', '[2]', '[^a]', '(1)', '¹', '[1] x', '\n[1] một', '\n(1) hai', '\r\n', ': ', '\u00a0', 'm²', '['), { maxLength: 40 }).map((list) => list.join(''));

  test('calls and bodies lie inside the text, apart, and bodies are in order', () => {
    fc.assert(fc.property(pieces, (text) => {
      const { footnotes, calls } = findFootnotes(text);
      let end = 0;
      for (const { body } of footnotes) {
        expect(body.start).toBeGreaterThanOrEqual(end);
        expect(body.end).toBeGreaterThan(body.start);
        end = body.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      for (const { span, footnote } of calls) {
        expect(span.end).toBeLessThanOrEqual(text.length);
        // A note stands behind its call.
        const note = footnotes.find(({ id }) => id === footnote);
        if (note !== undefined) expect(note.body.start).toBeGreaterThanOrEqual(span.end);
      }
    }), runs(10));
  });

  test('every call of a note is in the list of calls, and the other way round', () => {
    fc.assert(fc.property(pieces, (text) => {
      const { footnotes, calls } = findFootnotes(text);
      for (const { id, calls: own } of footnotes) expect(calls.filter(({ footnote }) => footnote === id).map(({ span }) => span)).toEqual(own);
    }), runs(10));
  });
});
