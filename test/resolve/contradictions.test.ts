import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, type Diagnostic, type DocumentInput } from '../../src/index.js';
import { contradictionsOf, typeWordConflicts } from '../../src/resolve/contradictions.js';
import { Referents } from '../../src/coreference/referents.js';

const R57: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22', term: 'XIII' };
const against = (text: string, part: Partial<DocumentInput> = {}): Diagnostic[] => contradictionsOf(extractCitations(text)[0]!, createRegistry([{ ...R57, ...part }]).records()[0]!);
const codes = (text: string, part?: Partial<DocumentInput>): string[] => against(text, part).map(({ code }) => code);

describe('a citation against the record that it is', () => {
  test('everything at once: each fact is told where it stands', () => {
    const at = (start: number, end: number): object => ({ level: 'warning', span: { start, end }, citation: 'c1' });
    expect(against('Kết luận số 57-NQ/TW, ngày 24/11/2017 của Ban Bí thư (khoá XII)')).toEqual([
      { code: 'type-contradicts-registry', message: '57-NQ/TW is a nghi-quyet, the text calls it ket-luan', ...at(0, 20) },
      { code: 'issuer-contradicts-registry', message: '57-NQ/TW was issued by bo-chinh-tri, the text says ban-bi-thu', ...at(42, 52) },
      { code: 'term-contradicts-registry', message: '57-NQ/TW is of term XIII, the text says XII', ...at(59, 62) },
      { code: 'date-contradicts-registry', message: '57-NQ/TW is dated 2024-12-22 in the registry, 2017-11-24 in the text', ...at(27, 37) },
    ]);
    expect(against('Xem: Nghị quyết 57-NQ/TW của Ban Bí thư')).toMatchObject([{ span: { start: 29, end: 39 } }]);
  });

  test('what agrees, or is not said, is no finding', () => {
    expect(codes('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị (khoá XIII)')).toEqual([]);
    expect(codes('Nghị quyết 57-NQ/TW')).toEqual([]);
    expect(codes('Nghị quyết 57-NQ/TW năm 2024')).toEqual([]);
    expect(codes('Nghị quyết 57-NQ/TW của Bộ Chính trị và Ban Bí thư')).toEqual([]);
  });

  test('what the registry has not, or no source confirms, contradicts nothing', () => {
    const text = 'Kết luận số 57-NQ/TW, ngày 24/11/2017 của Ban Bí thư (khoá XII)';
    expect(codes(text, { issuer: undefined, date: undefined, term: undefined, unverified: ['type'] })).toEqual([]);
    expect(codes(text, { unverified: ['issuer', 'term'] })).toEqual(['type-contradicts-registry', 'date-contradicts-registry']);
    expect(codes(text, { unverified: ['type'] })).toEqual(['issuer-contradicts-registry', 'term-contradicts-registry', 'date-contradicts-registry']);
  });

  test('a type from a list, a term that follows from the day and an issuer that the code implies are not said', () => {
    const [, item] = extractCitations('các kết luận 56, 57');
    expect(item).toMatchObject({ form: 'list-item', provenance: { type: 'list' } });
    expect(contradictionsOf(item!, createRegistry([R57]).records()[0]!)).toEqual([]);
    expect(codes('Nghị quyết số 57-NQ/TW, ngày 22/12/2017')).toEqual(['date-contradicts-registry']);
    expect(codes('Hướng dẫn 03-HD/BTCTW', { symbol: '03-HD/BTCTW', type: 'huong-dan', issuer: 'ban-bi-thu' })).toEqual([]);
  });

  test('a plenum’s resolution may be a conclusion of another body, yet it has a term', () => {
    expect(codes('Nghị quyết Trung ương 4 khoá XII', { symbol: '21-KL/TW', type: 'ket-luan', date: '2021-10-25', plenum: 4 })).toEqual(['term-contradicts-registry']);
  });

  test('an open type contradicts nothing', () => {
    expect(codes('37-QĐ/TW', { symbol: '37-QĐ/TW', type: 'quy-dinh' })).toEqual([]);
  });
});

describe('one document by two type words', () => {
  function conflicts(text: string): Diagnostic[] {
    const citations = extractCitations(text);
    return Referents.of(citations).all().flatMap((referent) => typeWordConflicts(citations, referent));
  }

  test('is told where the second word stands, once a word', () => {
    expect(conflicts('Quyết định 209-QĐ/TW. Quy định 209. Quy định 209.')).toEqual([{
      code: 'document-type-conflict', level: 'warning', citation: 'c2', span: { start: 22, end: 34 }, message: '209-QĐ/TW is called quyet-dinh elsewhere in the text and quy-dinh here',
    }]);
  });

  test('is named as written where it has no symbol', () => {
    expect(conflicts('Quyết định 209. Quy định 209.')).toMatchObject([{ message: 'Quyết định 209 is called quyet-dinh elsewhere in the text and quy-dinh here' }]);
  });

  test('one word, a code or a list is no conflict', () => {
    expect(conflicts('Quy định 209-QĐ/TW. Quy định 209.')).toEqual([]);
    expect(conflicts('209-QĐ/TW. Quy định 209.')).toEqual([]);
    expect(conflicts('209-QĐ/TW. 209-QĐ/TW.')).toEqual([]);
    expect(conflicts('Quyết định 209-QĐ/TW. Các quy định 208, 209.')).toEqual([]);
  });

  test('“this regulation” is no word for it', () => {
    const [a, b] = extractCitations('Quyết định 209-QĐ/TW. Quy định 209.');
    const [referent] = Referents.of([a!, b!]).all();
    expect(typeWordConflicts([a!, { ...b!, form: 'anaphora' }], referent!)).toEqual([]);
  });
});
