import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAknIri, toAknIri, type AknOptions, type IdentifiedDocument } from '../../../src/registry/identifiers/index.js';
import { UsageError } from '../../../src/model/index.js';
import { anyText, documents } from './arbitraries.js';
import { runs } from '../../properties/runs.js';

const resolution57: IdentifiedDocument = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' };
const regulation86: IdentifiedDocument = { symbol: '86-QĐ/TW', type: 'quy-dinh', issuer: 'ban-bi-thu', date: '2022-10-28' };

describe('toAknIri', () => {
  test.each<[IdentifiedDocument, AknOptions, string]>([
    [resolution57, {}, '/akn/vn/statement/nghi-quyet/dcsvn-bct/2024-12-22/57-nq-tw'],
    [resolution57, { language: 'vi' }, '/akn/vn/statement/nghi-quyet/dcsvn-bct/2024-12-22/57-nq-tw/vie@2024-12-22'],
    [regulation86, {}, '/akn/vn/statement/quy-dinh/dcsvn-bbt/2022-10-28/86-qd-tw'],
    [regulation86, { language: 'fr' }, '/akn/vn/statement/quy-dinh/dcsvn-bbt/2022-10-28/86-qd-tw/fra@'],
    [regulation86, { language: 'en', version: '2023-01-02' }, '/akn/vn/statement/quy-dinh/dcsvn-bbt/2022-10-28/86-qd-tw/eng@2023-01-02'],
    [{ ...resolution57, date: '1988-04' }, {}, '/akn/vn/statement/nghi-quyet/dcsvn-bct/1988/57-nq-tw'],
    [{ ...resolution57, issuer: 'ban-chap-hanh-trung-uong' }, {}, '/akn/vn/statement/nghi-quyet/dcsvn-bchtw/2024-12-22/57-nq-tw'],
    [{ ...resolution57, issuer: 'bo-chinh-tri+ban-bi-thu' }, {}, '/akn/vn/statement/nghi-quyet/dcsvn-bct+dcsvn-bbt/2024-12-22/57-nq-tw'],
    [{ symbol: '10-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Tỉnh uỷ Nghệ An', date: '2022' }, {}, '/akn/vn/statement/nghi-quyet/dcsvn-tinh-uy-nghe-an/2022/10-nq-tu'],
    [{ symbol: 'Điều lệ Đảng', type: 'dieu-le-dang', issuer: 'dai-hoi-dai-bieu-toan-quoc', date: '2011-01-19' }, {}, '/akn/vn/statement/dieu-le-dang/dcsvn-dai-hoi-dai-bieu-toan-quoc/2011-01-19/dieu-le-dang'],
  ])('%j %j', (document, options, iri) => {
    expect(toAknIri(document, options)).toBe(iri);
    expect(parseAknIri(iri)).toMatchObject({ type: document.type, symbol: document.symbol, ...options });
  });

  test.each<IdentifiedDocument>([{}, { ...resolution57, type: undefined }, { ...resolution57, issuer: undefined }, { ...resolution57, issuer: 'thanh-uy' }, { ...resolution57, date: undefined }, { ...resolution57, symbol: undefined }])('nothing is made up for %j', (document) => {
    expect(toAknIri(document)).toBeUndefined();
  });

  test('a programmer hears what to do instead', () => {
    expect(() => toAknIri(null as unknown as IdentifiedDocument)).toThrow(UsageError);
    expect(() => toAknIri(resolution57, { language: 'vi', version: '22/12/2024' })).toThrow(/YYYY-MM-DD/u);
    expect(() => parseAknIri([] as unknown as string)).toThrow(UsageError);
  });
});

test.each(['', '/akn/vn', '/akn/fr/statement/nghi-quyet/dcsvn-bct/2024/57-nq-tw', '/akn/vn/act/nghi-quyet/dcsvn-bct/2024/57-nq-tw', '/akn/vn/statement/nghi-quyet/dcsvn-bct/2024-02-30/57-nq-tw',
  '/AKN/vn/statement/nghi-quyet/dcsvn-bct/2024/57-nq-tw', '/akn/vn/statement/nghi-quyet/dcsvn-bo-chinh-tri/2024/57-nq-tw', '/akn/vn/statement/nghi-quyet/chinh-phu/2024/57-nq-tw', '/akn/vn/statement/nghi-quyet/dcsvn-bct/2024/57-nq-tw/!main'])('%j is undefined', (iri) => {
  expect(parseAknIri(iri)).toBeUndefined();
});

describe('laws of IRIs', () => {
  test('every one is read back', () => {
    fc.assert(fc.property(documents, ({ document, number }) => {
      const date = document.date.length === 7 ? document.date.slice(0, 4) : document.date;
      expect(parseAknIri(toAknIri(document)!)).toEqual({ ...document, ...number, date });
      expect(parseAknIri(toAknIri(document, { language: 'vi' })!)).toEqual({ ...document, ...number, date, language: 'vi', version: date });
      expect(parseAknIri(toAknIri(document, { language: 'fr' })!)).toEqual({ ...document, ...number, date, language: 'fr' });
    }), runs(5));
  });

  test('no string throws', () => {
    fc.assert(fc.property(anyText, (text) => void parseAknIri(text)), runs(5));
  });
});
