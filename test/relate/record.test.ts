import { expect, test } from 'vitest';
import { said } from './marked.js';

test('a line of a record says what its own document does', () => {
  expect(said('Số ký hiệu: [A]\nThay thế: [B]', 'vi')).toEqual(['A supersedes B']);
  expect(said('Số ký hiệu: [A]\nVăn bản bị thay thế: [B], [C]', 'vi')).toEqual(['A supersedes B', 'A supersedes C']);
  expect(said('Number: [A]\nReplaces: [B]', 'en')).toEqual(['A supersedes B']);
});

test('a label with "by" turns it round', () => expect(said('Numéro : [A]\nTitre : Conclusion sur le cadre\nRemplacé par : [B]', 'fr')).toEqual(['B supersedes A']));

test('a title is that of the own document, also above its number', () => {
  expect(said('Số ký hiệu: [A]\nTrích yếu: Sửa đổi [B]', 'vi')).toEqual(['A amends B']);
  expect(said('Title: Directive on implementing [B]\nNumber: [A]', 'en')).toEqual(['A implements B']);
});

test('JSON is a record too', () => expect(said('{"number": "[A]",\n"title": "Kết luận về thực hiện [B]",\n"date": "2024-01-02"}', 'vi')).toEqual(['A implements B']));

test('where the label comes again another record begins', () => {
  expect(said('Số ký hiệu: [A]\nSố ký hiệu: [B]\nThay thế: [C]', 'vi')).toEqual(['B supersedes C']);
  expect(said('Number: [A]\nReplaces: [B]\nNumber: [C]\nReplaces: [D]', 'en')).toEqual(['A supersedes B', 'C supersedes D']);
});

test('nothing is said without a document of its own, or beyond its lines', () => {
  expect(said('Số ký hiệu: [A]\nThay thế: không', 'vi')).toEqual([]);
  expect(said('Titles: [A] and [B]\nReplaces: [C]', 'en')).toEqual([]);
  expect(said('Number: [A]\nA line of prose.\nReplaces: [B]', 'en')).toEqual([]);
});
