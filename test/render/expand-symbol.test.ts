import { describe, expect, test } from 'vitest';
import { parseSymbol } from '../../src/read/interpret/document-symbol.js';
import { UsageError, type DocumentSymbol, type Language } from '../../src/model/index.js';
import { expandSymbol } from '../../src/render/expand-symbol.js';

describe('expandSymbol', () => {
  test.each<[string, string, string, string]>([
    ['57-NQ/TW', 'Nghị quyết số 57 của Trung ương', 'résolution n° 57 des organes centraux du Parti', 'resolution No. 57 of the central Party bodies'],
    ['86-QĐ/TW', 'Quyết định hoặc quy định số 86 của Trung ương', 'décision ou règlement n° 86 des organes centraux du Parti', 'decision or regulation No. 86 of the central Party bodies'],
    ['01-NQ/ĐUB', 'Nghị quyết số 01 của Đảng uỷ bộ', 'résolution n° 01 du Comité du Parti du ministère', 'resolution No. 01 of the Party Committee of the Ministry'],
    ['12-CT/TU', 'Chỉ thị số 12 của Tỉnh uỷ hoặc Thành uỷ', 'directive n° 12 du Comité provincial ou municipal du Parti', 'directive No. 12 of the Provincial or Municipal Party Committee'],
    ['26-HD/BTCTW', 'Hướng dẫn số 26 của Ban Tổ chức Trung ương', "instruction n° 26 du Comité central d'organisation", 'guideline No. 26 of the Organisation Commission'],
    ['08A-NQ/HNTW', 'Nghị quyết số 08A của Ban Chấp hành Trung ương Đảng', 'résolution n° 08A du Comité central du Parti', 'resolution No. 08A of the Party Central Committee'],
    ['141-CV/VPTW/nb', 'Công văn số 141 của Văn phòng Trung ương Đảng, N B', 'dépêche officielle n° 141 du Bureau central du Parti, N B', "official letter No. 141 of the Party Central Committee's Office, N B"],
  ])('%s', (text, vi, fr, en) => {
    const symbol = parseSymbol(text);
    expect(expandSymbol(symbol, 'vi')).toBe(vi);
    expect(expandSymbol(symbol, 'fr')).toBe(fr);
    expect(expandSymbol(symbol, 'en')).toBe(en);
  });

  test.each<[Language, string]>([
    ['vi', 'X Y số 01 của U B K T Đ U'],
    ['fr', 'X Y n° 01 de U B K T Đ U'],
    ['en', 'X Y No. 01 of U B K T Đ U'],
  ])('codes that nobody knows are spelled: %s', (language, text) => {
    expect(expandSymbol({ number: 1, typeCode: 'XY', issuerCode: 'UBKTĐU', types: [] }, language)).toBe(text);
  });

  test('the type says which of two a code means; a type that nobody knows says nothing', () => {
    const symbol = parseSymbol('86-QĐ/TW');
    expect(expandSymbol(symbol, 'vi', { type: 'quy-dinh' })).toBe('Quy định số 86 của Trung ương');
    expect(expandSymbol(symbol, 'fr', { type: 'quyet-dinh' })).toBe('décision n° 86 des organes centraux du Parti');
    expect(expandSymbol(symbol, 'vi', { type: 'xyz' })).toBe('Quyết định hoặc quy định số 86 của Trung ương');
  });

  test('what is no symbol has no words', () => expect(expandSymbol(parseSymbol('15/QĐ-UBND'), 'vi')).toBeUndefined());

  test('a programmer hears of mistakes', () => {
    const symbol = parseSymbol('57-NQ/TW')!;
    expect(() => expandSymbol('57-NQ/TW' as unknown as DocumentSymbol, 'vi')).toThrow(UsageError);
    expect(() => expandSymbol('57-NQ/TW' as unknown as DocumentSymbol, 'vi')).toThrow(/parseSymbol/u);
    expect(() => expandSymbol(null as unknown as DocumentSymbol, 'vi')).toThrow(/null/u);
    expect(() => expandSymbol(symbol, 'de' as Language)).toThrow(UsageError);
  });
});
