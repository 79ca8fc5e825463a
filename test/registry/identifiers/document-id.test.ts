import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDocumentId, parseDocumentId, type DocumentParts } from '../../../src/registry/identifiers/index.js';
import { UsageError } from '../../../src/model/index.js';
import { anyText, dates } from './arbitraries.js';
import { runs } from '../../properties/runs.js';

const IDS: readonly (readonly [string, DocumentParts])[] = [
  ['57-NQ/TW@2024-12-22', { symbol: '57-NQ/TW', date: '2024-12-22' }],
  ['10-NQ/TW@1988-04', { symbol: '10-NQ/TW', date: '1988-04' }],
  ['10-NQ/TW@2018', { symbol: '10-NQ/TW', date: '2018' }],
  ['57-NQ/TW@XIII', { symbol: '57-NQ/TW', term: 'XIII' }],
  ['57-NQ/TW', { symbol: '57-NQ/TW' }],
  ['01-NQ/ĐUB[dang-uy-bo-ngoai-giao]@2021-08-25', { symbol: '01-NQ/ĐUB', body: 'dang-uy-bo-ngoai-giao', date: '2021-08-25' }],
  ['39-CT/TU[thanh-uy-da-nang]', { symbol: '39-CT/TU', body: 'thanh-uy-da-nang' }],
  ['nghi-quyet-02[dang-uy-bo-ngoai-giao]@2023-03-20', { type: 'nghi-quyet', number: 2, body: 'dang-uy-bo-ngoai-giao', date: '2023-03-20' }],
  ['nghi-quyet-08B@VI', { type: 'nghi-quyet', number: 8, suffix: 'B', term: 'VI' }],
  ['8B-NQ/HNTW@1990-03-27', { symbol: '8B-NQ/HNTW', date: '1990-03-27' }],
  ['NQ-ĐH@XIII', { symbol: 'NQ-ĐH', term: 'XIII' }],
  ['NQ-HNTW4@XII', { symbol: 'NQ-HNTW4', term: 'XII' }],
  ['Điều lệ Đảng@2011-01-19', { symbol: 'Điều lệ Đảng', date: '2011-01-19' }],
  ['317-QĐ/TWĐTN-TNTH@2018-05-10', { symbol: '317-QĐ/TWĐTN-TNTH', date: '2018-05-10' }],
  ['141-CV/VPTW/nb', { symbol: '141-CV/VPTW/nb' }],
  ['12-HD/BTCTW[ban-to-chuc-trung-uong+chinh-phu]', { symbol: '12-HD/BTCTW', body: 'ban-to-chuc-trung-uong+chinh-phu' }],
];

describe('a document id', () => {
  test.each(IDS)('%s', (id, parts) => {
    expect(parseDocumentId(id)).toEqual(parts);
    expect(formatDocumentId(parts)).toBe(id);
    expect(parseDocumentId(id.normalize('NFD')), 'decomposed').toEqual(parts);
  });

  test('the date goes before the term, the symbol before type and number', () => {
    expect(formatDocumentId({ symbol: '57-NQ/TW', type: 'nghi-quyet', number: 57, date: '2024-12-22', term: 'XIII' })).toBe('57-NQ/TW@2024-12-22');
  });

  test.each(['', '@', '57', '57-NQ/TW@', '57-NQ/TW@2024-02-30', '57-NQ/TW@2024-13', '57-NQ/TW@24', '57-NQ/TW@IIII', '57-NQ/TW@C', '57-NQ/TW[]', '57-NQ/TW[Đảng uỷ]', '[tinh-uy]@2024', '57-NQ/TW@2024@XIII', 'nghi-quyet', 'nghi-quyet-2', 'nghi-quyet-002', 'nghi-quyet-00', ' 57-NQ/TW', '57-NQ/TW\n', 'A'.repeat(300)])('%j is none', (id) => {
    expect(parseDocumentId(id)).toBeUndefined();
  });

  test.each<DocumentParts>([
    {}, { type: 'nghi-quyet' }, { number: 2 }, { symbol: '' }, { symbol: 'nghi-quyet-02' }, { symbol: '57-NQ/TW@XIII' }, { symbol: 'A[b]' }, { type: 'Nghị quyết', number: 2 },
    { type: 'nghi-quyet', number: 0 }, { type: 'nghi-quyet', number: 1.5 }, { type: 'nghi-quyet', number: 100_000 }, { type: 'nghi-quyet', number: 8, suffix: 'b' },
    { symbol: '57-NQ/TW', date: '2024-02-30' }, { symbol: '57-NQ/TW', term: '13' }, { symbol: '57-NQ/TW', body: 'Đảng uỷ' }, { symbol: '57-NQ/TW', body: '' },
  ])('refuses %j', (parts) => expect(() => formatDocumentId(parts)).toThrow(UsageError));

  test('a programmer hears what to do instead', () => {
    expect(() => parseDocumentId(undefined as unknown as string)).toThrow(/reads a string, got undefined/u);
    expect(() => formatDocumentId(null as unknown as DocumentParts)).toThrow(UsageError);
    expect(() => formatDocumentId({ symbol: '57-NQ/TW', term: '13' })).toThrow(/Roman numeral/u);
  });
});

const symbols = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', 'A', 'B'), fc.constantFrom('NQ', 'QĐ', 'QĐi', 'CTr', 'ĐA'), fc.constantFrom('TW', 'ĐUB', 'TU', 'TWĐTN-TNTH', 'VPTW/nb'))
    .map(([number, suffix, type, issuer]) => `${String(number).padStart(2, '0')}${suffix}-${type}/${issuer}`),
  fc.constantFrom('NQ-ĐH', 'NQ-HNTW4', 'Điều lệ Đảng'),
  fc.stringMatching(/^[A-ZĐ][a-zđư /-]{0,20}[a-z]$/u),
);
const heads = fc.oneof(
  symbols.map((symbol): DocumentParts => ({ symbol })),
  fc.record({ type: fc.constantFrom('nghi-quyet', 'chi-thi', 'de-an'), number: fc.integer({ min: 1, max: 99_999 }), suffix: fc.constantFrom('', 'A', 'Z') })
    .map(({ type, number, suffix }): DocumentParts => ({ type, number, ...(suffix && { suffix }) })),
);
const bodies = fc.option(fc.stringMatching(/^[a-z0-9+-]{1,30}$/u), { nil: undefined });
const whens = fc.oneof(
  fc.constant<DocumentParts>({}),
  dates.map((date): DocumentParts => ({ date })),
  fc.constantFrom('I', 'IV', 'IX', 'XIII', 'XIV', 'XVIII', 'XXXIX', 'XL', 'XCIX').map((term): DocumentParts => ({ term })),
);
const parts = fc.tuple(heads, bodies, whens).map(([head, body, when]): DocumentParts => ({ ...head, ...(body !== undefined && { body }), ...when }));

describe('laws of document ids', () => {
  test('what is written is read back', () => {
    fc.assert(fc.property(parts, (of) => {
      expect(parseDocumentId(formatDocumentId(of))).toEqual(of);
    }), runs(5));
  });

  test('what is read is written back, and no string throws', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = parseDocumentId(text);
      if (read !== undefined) expect(formatDocumentId(read)).toBe(text.normalize('NFC'));
    }), runs(5));
  });
});
