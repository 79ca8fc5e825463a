import { describe, expect, test } from 'vitest';
import { openFile, type OpenedFile } from '../../src/entries/files.js';
import { lines, pdfjs, type MadePage, type Word } from './pages.js';

const PDF = Uint8Array.from('%PDF-1.7', (character) => character.charCodeAt(0));
const opened = (...pages: readonly MadePage[]): Promise<OpenedFile> => openFile(PDF, { pdfjs: pdfjs(pages) as never });
const textOf = async (...pages: readonly MadePage[]): Promise<string> => (await opened(...pages)).text;
const words = (...parts: readonly (readonly Word[])[]): MadePage => ({ words: parts.flat() });

describe('lines', () => {
  test('become paragraphs: a short one ends one, a gap parts two, and a blank is where letters stand apart', async () => {
    expect(await textOf(words(
      lines('one two three four five six seven eight\nnine ten\neleven twelve thirteen fourteen fifteen\nsixteen', 50, 100), lines('apart', 50, 200),
      [{ text: 'split', x: 50, y: 300 }, { text: 'word', x: 75, y: 300 }, { text: 'next', x: 98, y: 300 }],
    ))).toBe('one two three four five six seven eight nine ten\n\neleven twelve thirteen fourteen fifteen sixteen\n\napart\n\nsplitword next');
  });

  test('a word that is parted loses its hyphen, a symbol keeps it', async () => {
    expect(await textOf(words(lines('the state of the multi-\nlateral answer to 57-\nNQ/TW is well known now', 50, 100)))).toBe('the state of the multilateral answer to 57-NQ/TW is well known now');
  });

  test('upright text beside the page is left out, and a page without letters has none', async () => {
    expect((await opened({ words: [{ text: 'text', x: 50, y: 100 }] })).text).toBe('text');
    await expect(opened({ words: [] }, { words: [] })).rejects.toThrow('is a PDF without text: its pages are pictures; recognise their text (OCR) first');
  });
});

const LEFT = 'the left column has lines\nthat are as wide as it is\nand goes on to its foot\nwhere it ends';
const RIGHT = 'the right one begins here\nand is read after the one\nat the left of it to the\nlast of its lines';

describe('columns', () => {
  test('are read one after the other, also where their base lines differ, below a title of full width', async () => {
    const title = [{ text: 'A title that is as wide as both of the columns are together here', x: 50, y: 60 }];
    const expected = `${title[0]!.text}\n\n${LEFT.replaceAll('\n', ' ')}\n\n${RIGHT.replaceAll('\n', ' ')}`;
    expect(await textOf(words(title, lines(LEFT, 50, 100), lines(RIGHT, 200, 100)))).toBe(expected);
    expect(await textOf(words(title, lines(LEFT, 50, 100), lines(RIGHT, 200, 104)))).toBe(expected);
  });

  test('a sentence goes on in the next column', async () => {
    const open = LEFT.replace('where it ends', 'where it does not end yet');
    expect(await textOf(words(lines(open, 50, 100), lines(RIGHT, 200, 100)))).toBe(`${open} ${RIGHT}`.replaceAll('\n', ' '));
  });
});

describe('tables', () => {
  const CELLS: readonly Word[] = [...lines('57-NQ/TW\n(2024)', 52, 110), { text: 'Politburo', x: 152, y: 110 }, { text: '05-CT/TW', x: 52, y: 150 }, ...lines('Politburo of\nthe XIIth term', 152, 150)];
  const READ = '57-NQ/TW (2024)\n\nPolitburo\n\n05-CT/TW\n\nPolitburo of the XIIth term';
  const ROWS = '57-NQ/TW (2024) | Politburo |\n05-CT/TW | Politburo of the XIIth term |';

  test('are read cell by cell, with lines drawn or without', async () => {
    const across = [95, 135, 175].map((y) => [50, y, 250, y] as const);
    expect(await textOf({ words: CELLS, strokes: [...across, [50, 95, 50, 175], [150, 95, 150, 175], [250, 95, 250, 175]] })).toBe(ROWS);
    expect(await textOf({ words: CELLS, strokes: across })).toBe(ROWS);
    expect(await textOf({ words: CELLS })).toBe(READ);
  });

  test('a cell of several rows leaves the others of its column empty', async () => {
    const words = [{ text: 'centre', x: 52, y: 110 }, { text: '57-NQ/TW', x: 152, y: 110 }, { text: '05-CT/TW', x: 152, y: 150 }, { text: '2024', x: 252, y: 110 }, { text: '2016', x: 252, y: 150 }];
    const strokes = [[50, 95, 350, 95], [150, 135, 350, 135], [50, 175, 350, 175], ...[50, 150, 250, 350].map((x) => [x, 95, x, 175] as const)] as const;
    expect(await textOf({ words, strokes })).toBe('centre | 57-NQ/TW | 2024 |\n | 05-CT/TW | 2016 |');
  });

  test('goes on over a page, in the middle of a row too', async () => {
    const across = (...heights: readonly number[]): MadePage['strokes'] => [...heights.map((y) => [50, y, 250, y] as const), ...[50, 150, 250].map((x) => [x, heights[0]!, x, heights.at(-1)!] as const)];
    const first = { words: [{ text: 'No.', x: 52, y: 610 }, { text: 'document', x: 152, y: 610 }, { text: '1', x: 52, y: 650 }, { text: 'Regulation', x: 152, y: 650 }], strokes: across(595, 635, 675)! };
    const second = { words: [{ text: '41-QD/TW', x: 152, y: 110 }, { text: '2', x: 52, y: 150 }, { text: '57-NQ/TW', x: 152, y: 150 }], strokes: across(95, 135, 175)! };
    expect(await textOf(first, second)).toBe('No. | document |\n1 | Regulation 41-QD/TW |\n2 | 57-NQ/TW |');
  });

  test('what the reader took for one line is parted at a drawn one', async () => {
    const strokes = [[50, 95, 250, 95], [50, 115, 250, 115], [120, 95, 120, 115]] as const;
    expect(await textOf({ words: [{ text: '57-NQ/TW, day Politburo', x: 52, y: 110, width: 120 }], strokes })).toBe('57-NQ/TW, day | Politburo |');
  });

  test('a stretched line is none, and a label is of its text', async () => {
    expect(await textOf(words([{ text: 'stretched', x: 50, y: 100 }, { text: 'to the edge', x: 112, y: 100 }]))).toBe('stretched to the edge');
    expect(await textOf(words([{ text: '1. first line of an item', x: 50, y: 100 }, { text: 'goes on here', x: 62, y: 112 }]))).toBe('1. first line of an item goes on here');
    expect(await textOf(words([{ text: '1.', x: 50, y: 100 }, { text: 'first', x: 80, y: 100 }, { text: '2.', x: 50, y: 112 }, { text: 'second', x: 80, y: 112 }, { text: 'and a line that is wide', x: 50, y: 124 }]))).toBe('1. first\n\n2. second\n\nand a line that is wide');
  });
});

describe('heads and feet of pages', () => {
  const page = (number: number, body: string, head = 'Weekly bulletin', foot = `– ${number} –`): MadePage =>
    words([{ text: head, x: 200, y: 30 }], lines(body, 50, 100), [{ text: foot, x: 280, y: 770 }]);

  test('are left out, numbers that grow with the pages too; what recurs within the text is not', async () => {
    const body = (top: string, foot: string): string => `${top} as wide.\n${top} as wide.\nsee above.\n${foot} as wide.\n${foot} as wide.`;
    expect(await textOf(page(7, body('a', 'b')), page(8, body('c', 'd')), page(9, body('e', 'f')))).toBe(['a', 'c', 'e'].map((top, at) => `${top} as wide. ${top} as wide. see above. ${'bdf'[at]} as wide. ${'bdf'[at]} as wide.`).join('\n\n'));
    expect(await textOf(page(1, 'a.', 'Even'), page(2, 'b.', 'Odd'), page(3, 'c.', 'Even'), page(4, 'd.', 'Odd'))).toBe('a.\n\nb.\n\nc.\n\nd.');
  });

  test('a number that does not grow as the pages do is text', async () => {
    expect(await textOf(words([{ text: '57-NQ/TW', x: 50, y: 100 }]), words([{ text: '66-NQ/TW', x: 50, y: 100 }, { text: 'and a line that is wide', x: 50, y: 112 }]))).toBe('57-NQ/TW\n\n66-NQ/TW\n\nand a line that is wide');
  });

  test('a page alone loses its number', async () => {
    expect(await textOf(page(3, 'body', 'A head'))).toBe('A head\n\nbody');
  });

  test('a paragraph goes on over a page, and its lines know their pages', async () => {
    const { text, placeOf } = await opened(page(1, 'a long first line of the text here\nwhich goes on over the page and'), page(2, 'ends there after a few more words.\nEnd.'));
    expect(text).toBe('a long first line of the text here which goes on over the page and ends there after a few more words. End.');
    expect([text.indexOf('which'), text.indexOf('ends there')].map((start) => placeOf({ start, end: start }))).toEqual([{ page: 1 }, { page: 2 }]);
  });
});

describe('notes', () => {
  /** No two pages have the same head. */
  let tops = 0;
  const read = async (...pages: readonly MadePage[]): Promise<string> => (await textOf(...pages)).replace(/x+\.\s+y+\.\n\n/gu, '');
  const called = (label: string, y = 100): Word[] => [...lines(`${'x'.repeat(++tops)}.\n${'y'.repeat(tops)}.`, 50, 30), { text: 'Regulation 41-QD/TW', x: 50, y }, { text: label, x: 145, y: y - 4, size: 6 }, { text: 'is known to all who read it.', x: 152, y }];
  const note = (label: string, text: string, y = 700): Word[] => [{ text: label, x: 50, y: y - 3, size: 5 }, { text, x: 54, y, size: 8 }];

  test('are called where they are called, and stand at the end', async () => {
    expect(await read(words(called('1'), lines('more', 50, 200), note('1', 'of 3 November 2021')), words(called('2'), note('2', 'of 2024'))))
      .toBe('Regulation 41-QD/TW[1] is known to all who read it.\n\nmore\n\nRegulation 41-QD/TW[2] is known to all who read it.\n\n[1] of 3 November 2021\n\n[2] of 2024');
  });

  test('a label that is not raised does as well, and letters are notes of their own kind', async () => {
    expect(await read(words(called('1'), [{ text: '1 of 2021', x: 50, y: 700, size: 8 }]))).toMatch(/TW\[1\] [^]*\n\n\[1\] of 2021$/u);
    expect(await read(words(called('a'), note('a', 'of 2021')))).toMatch(/TW\[\^a\] [^]*\n\n\[\^a\] of 2021$/u);
  });

  test('numbers that begin again on every page stand behind the page', async () => {
    expect(await read(words(called('1'), note('1', 'first')), words(called('1'), note('1', 'second'))))
      .toBe('Regulation 41-QD/TW[1] is known to all who read it.\n\n[1] first\n\nRegulation 41-QD/TW[1] is known to all who read it.\n\n[1] second');
  });

  test('one that a page ends in goes on at the foot of the next', async () => {
    expect(await read(words(called('1'), note('1', 'begins here')), words(called('2'), [{ text: 'and ends here', x: 54, y: 690, size: 8 }], note('2', 'other'))))
      .toMatch(/\[1\] begins here and ends here\n\n\[2\] other$/u);
  });

  test('endnotes stand far behind their calls', async () => {
    expect(await read(words(called('i')), words(lines('text', 50, 100)), words(note('i', 'of 2021', 60)))).toMatch(/TW\[\^i\] [^]*\n\n\[\^i\] of 2021$/u);
  });

  test('raised digits that call nothing are powers', async () => {
    expect(await textOf(words([{ text: '5 km', x: 50, y: 100 }, { text: '2', x: 70, y: 96, size: 6 }, { text: 'of land', x: 78, y: 100 }]))).toBe('5 km² of land');
  });
});

test('errors of pdf.js are told by what they mean', async () => {
  const failing = (name: string): object => ({
    OPS: {}, getDocument: () => ({ promise: Promise.reject(Object.assign(new Error('reason'), { name })), destroy: () => Promise.resolve() }),
  });
  await expect(openFile(PDF, { pdfjs: failing('PasswordException') as never })).rejects.toThrow('is a PDF with a password; save it without one');
  await expect(openFile(PDF, { pdfjs: failing('InvalidPDFException') as never })).rejects.toThrow('is a PDF that cannot be read (reason); save it anew');
});
