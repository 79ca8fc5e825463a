import { expect, test } from 'vitest';
import { openFile } from '../../src/entries/files.js';
import { analyze } from '../../src/index.js';

const DOCX = Uint8Array.from('PK\x03\x04 word/document.xml', (character) => character.charCodeAt(0));

/** What mammoth gives of a document. */
const reading = (html: string): object => ({ images: { imgElement: () => undefined }, convertToHtml: () => Promise.resolve({ value: html }) });

const NOTED = '<p>Theo Quy định số 41-QĐ/TW<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>, việc ấy đã rõ.</p>'
  + '<table><tr><td><p>Chỉ thị số 05-CT/TW</p></td><td><p>ngày 15/5/2016</p></td></tr></table>'
  + '<ol><li id="footnote-1"><p> Ngày 03/11/2021, của Bộ Chính trị. <a href="#footnote-ref-1">↑</a></p></li></ol>';

test('a Word document is read with its notes, and a place is a paragraph', async () => {
  const { kind, text, placeOf } = await openFile(DOCX, { mammoth: reading(NOTED) as never });
  expect([kind, text]).toEqual(['docx', 'Theo Quy định số 41-QĐ/TW[1], việc ấy đã rõ.\n\nChỉ thị số 05-CT/TW | ngày 15/5/2016 |\n\n[1] Ngày 03/11/2021, của Bộ Chính trị.']);
  const { citations, footnotes } = analyze(text);
  expect(citations.map(({ symbol, date, footnote, span }) => [symbol, date, footnote, placeOf(span)])).toEqual([
    ['41-QĐ/TW', '2021-11-03', 'n1', { paragraph: 1 }], ['05-CT/TW', '2016-05-15', undefined, { paragraph: 2 }],
  ]);
  expect(footnotes.map(({ body }) => placeOf(body))).toEqual([{ paragraph: 3 }]);
});

test('a tab parts columns', async () => {
  const { text } = await openFile(DOCX, { mammoth: reading('<p>40-CT/TW\t22/11/2014\tBan Bí thư</p>') as never });
  expect(text).toBe('40-CT/TW\t22/11/2014\tBan Bí thư');
  expect(analyze(text).citations.map(({ symbol, date, issuer }) => [symbol, date, issuer])).toEqual([['40-CT/TW', '2014-11-22', 'ban-bi-thu']]);
});

test('the module of mammoth does as well as what it exports; what it refuses is told', async () => {
  expect((await openFile(DOCX, { mammoth: { default: reading('<p>57-NQ/TW</p>') } as never })).text).toBe('57-NQ/TW');
  const broken = { images: { imgElement: () => undefined }, convertToHtml: () => Promise.reject(new Error('no body')) };
  await expect(openFile(DOCX, { mammoth: broken as never })).rejects.toThrow('is a Word document that cannot be read (no body); open it in Word and save it anew');
});
