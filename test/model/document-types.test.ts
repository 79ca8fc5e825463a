import { describe, expect, test } from 'vitest';
import { mayBeOneType, someType, withSameCode } from '../../src/model/document-types.js';

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
