import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUrnLex, toUrnLex, type IdentifiedDocument, type UrnLexOptions } from '../../../src/registry/identifiers/index.js';
import { UsageError } from '../../../src/model/index.js';
import { anyText, documents } from './arbitraries.js';
import { runs } from '../../properties/runs.js';

/** The ABNF of RFC 9676, section 8, rule by rule; of what may follow the work only the expression. */
const ABNF = ((): RegExp => {
  const name = '(?:[a-z0-9]|%[0-9a-f]{2})(?:[a-z0-9.]|%[0-9a-f]{2})*';
  const date = `\\d{4}-\\d{2}-\\d{2}(?:\\|${name})?`;
  const authority = `(?:${name}(?:;${name})*)(?:\\+${name}(?:;${name})*)*`;
  const number = "(?:lex-\\d+|(?:[a-z0-9]|%[0-9a-f]{2})(?:[a-z0-9._'=()-]|%[0-9a-f]{2})*)";
  const details = `(?:${date}(?:,${date})*|${name});${number}(?:,${number})*`;
  const work = `${authority}:${name}(?:;${name})*:${details}(?::${name})*`;
  const expression = `(?:${date}|${name})(?:;(?:${date}|${name}))*(?::[a-z]{2,3})?`;
  return new RegExp(`^urn:lex:[a-z0-9.]{2,}(?:;${name})*:${work}(?:@${expression})?$`, 'u');
})();

const resolution57: IdentifiedDocument = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' };
const PARTY = 'dang.cong.san.viet.nam';

describe('toUrnLex', () => {
  test.each<[IdentifiedDocument, UrnLexOptions, string]>([
    [resolution57, {}, `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw`],
    [{ symbol: '86-QĐ/TW', type: 'quy-dinh', issuer: 'ban-bi-thu', date: '2022-10-28' }, {}, `urn:lex:vn:${PARTY};ban.bi.thu:quy.dinh:2022-10-28;86-qd-tw`],
    [resolution57, { language: 'en' }, `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw@original:en`],
    [{ ...resolution57, date: '2024' }, {}, `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024;57-nq-tw`],
    [{ ...resolution57, date: '1988-04' }, {}, `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:1988.04;57-nq-tw`],
    [{ ...resolution57, symbol: '57/NQ-TW' }, {}, `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw`],
    [{ symbol: '10-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Tỉnh uỷ Nghệ An', date: '2022-01-05' }, {}, `urn:lex:vn;nghe.an:${PARTY};tinh.uy:nghi.quyet:2022-01-05;10-nq-tu`],
    [{ symbol: '10-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Ban Chấp hành Đảng bộ tỉnh Nghệ An', date: '2022-01-05' }, {}, `urn:lex:vn;nghe.an:${PARTY};tinh.uy:nghi.quyet:2022-01-05;10-nq-tu`],
    [{ symbol: '10-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Ban Thường vụ Tỉnh ủy Nghệ An', date: '2022-01-05' }, {}, `urn:lex:vn;nghe.an:${PARTY};tinh.uy:nghi.quyet:2022-01-05;10-nq-tu`],
    [{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Comité municipal du Parti de Đà Nẵng', date: '2024' }, {}, `urn:lex:vn;da.nang:${PARTY};thanh.uy:chi.thi:2024;39-ct-tu`],
    [{ symbol: '10-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Nghệ An Provincial Party Committee', date: '2022' }, {}, `urn:lex:vn;nghe.an:${PARTY};tinh.uy:nghi.quyet:2022;10-nq-tu`],
    [{ symbol: '01-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ TP. Hồ Chí Minh', date: '2024' }, {}, `urn:lex:vn;ho.chi.minh:${PARTY};thanh.uy:chi.thi:2024;01-ct-tu`],
    [{ symbol: '01-CT/TU', type: 'chi-thi', issuer: 'thanh-uy-vinh', date: '2024' }, {}, `urn:lex:vn:${PARTY};thanh.uy.vinh:chi.thi:2024;01-ct-tu`],
    [{ symbol: '01-HD/BTCTU', type: 'huong-dan', issuer: 'ban-to-chuc-tinh-uy', issuerName: 'Ban Tổ chức Tỉnh uỷ Nghệ An', date: '2024' }, {}, `urn:lex:vn;nghe.an:${PARTY};tinh.uy;ban.to.chuc:huong.dan:2024;01-hd-btctu`],
    [{ symbol: '676-CT/QUTW', type: 'chi-thi', issuer: 'quan-uy-trung-uong', date: '2026' }, {}, `urn:lex:vn:${PARTY};quan.uy.trung.uong:chi.thi:2026;676-ct-qutw`],
    [{ type: 'nghi-quyet', number: 2, issuer: 'dang-uy-bo-ngoai-giao', date: '2023-03-20' }, {}, `urn:lex:vn:${PARTY};dang.uy.bo.ngoai.giao:nghi.quyet:2023-03-20;02`],
    [{ ...resolution57, issuer: 'bo-chinh-tri+ban-bi-thu' }, {}, `urn:lex:vn:${PARTY};bo.chinh.tri+${PARTY};ban.bi.thu:nghi.quyet:2024-12-22;57-nq-tw`],
    [{ ...resolution57, issuer: 'bo-chinh-tri+quoc-hoi' }, {}, `urn:lex:vn:${PARTY};bo.chinh.tri+quoc.hoi:nghi.quyet:2024-12-22;57-nq-tw`],
    [{ symbol: 'NQ-ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', date: '2021-02-01' }, {}, `urn:lex:vn:${PARTY};dai.hoi.dai.bieu.toan.quoc:nghi.quyet:2021-02-01;nq-dh`],
    [{ symbol: 'Điều lệ Đảng', type: 'dieu-le-dang', issuer: 'dai-hoi-dai-bieu-toan-quoc', date: '2011-01-19' }, { unnumbered: 1 }, `urn:lex:vn:${PARTY};dai.hoi.dai.bieu.toan.quoc:dieu.le.dang:2011-01-19;lex-1`],
  ])('%j %j', (document, options, urn) => {
    expect(toUrnLex(document, options)).toBe(urn);
    expect(urn).toMatch(ABNF);
    expect(parseUrnLex(urn)).toMatchObject({ type: document.type, date: document.date, ...options });
  });

  test.each<IdentifiedDocument>([
    {}, { ...resolution57, type: undefined }, { ...resolution57, issuer: undefined }, { ...resolution57, date: undefined }, { ...resolution57, symbol: undefined },
    { ...resolution57, date: '2024-02-30' }, { ...resolution57, issuer: 'tinh-uy' }, { ...resolution57, issuer: 'tinh-uy', issuerName: 'Tỉnh uỷ' }, { ...resolution57, issuer: 'chi-bo' }, { ...resolution57, issuer: 'dang-uy' },
    { ...resolution57, issuer: 'chinh-phu' }, { ...resolution57, issuer: 'trung-uong-doan' }, { ...resolution57, issuer: 'ban-bi-thu-trung-uong-doan' }, { ...resolution57, issuer: 'uy-ban-nhan-dan-tinh-nghe-an' }, { ...resolution57, symbol: '15/QĐ-UBND' },
    { ...resolution57, issuer: 'Bộ Chính trị' }, { ...resolution57, issuer: '' }, { ...resolution57, type: 'Nghị quyết' }, { symbol: 'Điều lệ Đảng', type: 'dieu-le-dang', issuer: 'bo-chinh-tri', date: '2011' },
    { ...resolution57, symbol: undefined, number: 0 },
  ])('nothing is made up for %j', (document) => expect(toUrnLex(document)).toBeUndefined());

  test('a programmer hears what to do instead', () => {
    expect(() => toUrnLex(undefined as unknown as IdentifiedDocument)).toThrow(UsageError);
    expect(() => toUrnLex({ symbol: null } as unknown as IdentifiedDocument)).toThrow(/left out/u);
    expect(() => toUrnLex(resolution57, { language: 'de' } as unknown as UrnLexOptions)).toThrow(/one of vi, fr, en/u);
    expect(() => toUrnLex(resolution57, { unnumbered: 0 })).toThrow(UsageError);
    expect(() => parseUrnLex(57 as unknown as string)).toThrow(UsageError);
  });
});

describe('parseUrnLex', () => {
  const read = (measure: string, number: string, body = 'bo.chinh.tri'): unknown => parseUrnLex(`urn:lex:vn:${PARTY};${body}:${measure}:2022-10-28;${number}`);

  test.each([
    ['quy.dinh', '86-qd-tw', '86-QĐ/TW'],
    ['quyet.dinh', '86-qd-tw', '86-QĐ/TW'],
    ['de.an', '01-da-tw', '01-ĐA/TW'],
    ['du.an', '01-da-tw', '01-DA/TW'],
    ['nghi.quyet', '02-nq-dub', '02-NQ/ĐUB'],
    ['nghi.quyet', '57-nqtw', '57-NQ/TW'],
    ['chuong.trinh', '10-ctr-tu', '10-CTr/TU'],
    ['quy.dinh', '179-qdi-tw', '179-QĐi/TW'],
    ['nghi.quyet', '08b-nq-hntw', '08B-NQ/HNTW'],
    ['cong.van', '141-cv-vptw-nb', '141-CV/VPTW/nb'],
  ])('%s %s is %s', (measure, number, symbol) => {
    expect(read(measure, number)).toMatchObject({ type: measure.replaceAll('.', '-'), symbol, date: '2022-10-28' });
  });

  test('letters that may have been lost give no symbol', () => {
    expect(read('nghi.quyet', '12-nq-dudhqg')).toEqual({ type: 'nghi-quyet', number: 12, issuer: 'bo-chinh-tri', date: '2022-10-28' });
    expect(read('nghi.quyet', '12-xy-tw')).not.toHaveProperty('symbol');
  });

  test('upper and lower case are one', () => {
    expect(parseUrnLex(`URN:LEX:VN:${PARTY.toUpperCase()};BO.CHINH.TRI:NGHI.QUYET:2024-12-22;57-NQ-TW`)?.symbol).toBe('57-NQ/TW');
  });

  test.each(['', 'urn:lex:vn', 'urn:lex:fr:etat:loi:2024-01-01;57', `urn:lex:vn:${PARTY}:nghi.quyet:2024;57`, 'urn:lex:vn:chinh.phu:nghi.quyet:2024;57', `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024-02-30;57-nq-tw`,
    `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024;57-nq-tw~art.3`, `urn:lex:vn:${PARTY};tinh.uy:nghi.quyet:2024;57-nq-tu`, `urn:lex:vn;nghe.an:${PARTY};bo.chinh.tri:nghi.quyet:2024;57-nq-tw`, `urn:lex:vn:${PARTY};bo.chinh.tri:nghi.quyet:2024;lex-0`])('%j is undefined', (urn) => {
    expect(parseUrnLex(urn)).toBeUndefined();
  });
});

describe('laws of URNs', () => {
  test('every one is of the grammar of RFC 9676, and is read back', () => {
    fc.assert(fc.property(documents, fc.constantFrom<UrnLexOptions>({}, { language: 'vi' }, { language: 'fr' }, { language: 'en' }), ({ document, number }, options) => {
      const urn = toUrnLex(document, options)!;
      expect(urn).toMatch(ABNF);
      expect(parseUrnLex(urn)).toEqual({ ...document, ...number, ...options });
    }), runs(5));
  });

  test('what is read is written back, and no string throws', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = parseUrnLex(text);
      if (read !== undefined) expect(toUrnLex(read, read)).toBeDefined();
    }), runs(5));
  });
});
