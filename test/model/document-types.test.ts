import { describe, expect, expectTypeOf, test } from 'vitest';
import { createRegistry, extractCitations, type DocumentRecord, type DocumentType, type IssuerId, type KnownIssuerId } from '../../src/index.js';
import { mayBeOneType, someType, withSameCode } from '../../src/model/document-types.js';

describe('what a caller can count on', () => {
  test('a citation has a type of the seeds, and any body; a registry may have types of its own', () => {
    const [citation] = extractCitations('Nghị quyết số 05-NQ/TU của Đảng uỷ Tổng công ty Bến Thành');
    expectTypeOf(citation!.type).toEqualTypeOf<DocumentType | undefined>();
    expectTypeOf<'nghi-quyet'>().toExtend<DocumentType>();
    expectTypeOf<'de-cuong'>().not.toExtend<DocumentType>();
    expect(citation!.type satisfies DocumentType | undefined).toBe('nghi-quyet');
    expectTypeOf<KnownIssuerId>().toExtend<IssuerId>();
    expectTypeOf<string>().toExtend<IssuerId>();
    expectTypeOf<string>().not.toExtend<KnownIssuerId>();
    expect(citation!.issuer).toBe('dang-uy-tong-cong-ty-ben-thanh');
    const [own]: readonly DocumentRecord[] = createRegistry([{ symbol: 'Đề cương', type: 'de-cuong', issuer: 'ban-bi-thu', term: 'XI' }]).records();
    expect(own?.type).toBe('de-cuong');
  });
});

describe('types', () => {
  test('of one code may be those of one document', () => {
    expect(mayBeOneType(['quyet-dinh'], ['quy-dinh'])).toBe(true);
    expect(mayBeOneType(['chi-thi', 'quy-dinh'], ['ke-hoach', 'quyet-dinh'])).toBe(true);
    expect(mayBeOneType(['quyet-dinh'], ['chi-thi'])).toBe(false);
    // TB is a rule for thông báo and was seen on a tuyên bố: that makes them no one type.
    expect(mayBeOneType(['thong-bao'], ['tuyen-bo'])).toBe(false);
    expect(mayBeOneType([], ['chi-thi'])).toBe(false);
  });

  test('are told with what their code may mean', () => {
    expect(withSameCode(['quy-dinh'])).toEqual(['quy-dinh', 'quyet-dinh', 'quy-dinh']);
    expect(withSameCode(['chi-thi'])).toEqual(['chi-thi']);
  });

  test('are asked for their traits, and none has those of an unknown one', () => {
    expect(someType(['chi-thi', 'nghi-quyet'], ({ namesMeeting }) => namesMeeting)).toBe(true);
    expect(someType(['chi-thi'], ({ namesMeeting }) => namesMeeting)).toBe(false);
    expect(someType([], () => true)).toBe(false);
  });
});
