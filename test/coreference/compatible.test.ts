import { describe, expect, test } from 'vitest';
import { compatible, sameKind, type Said } from '../../src/coreference/compatible.js';

describe('one kind', () => {
  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['the same', ['chi-thi'], ['chi-thi'], true],
    ['another', ['chi-thi'], ['ket-luan'], false],
    ['both of QĐ', ['quyet-dinh'], ['quy-dinh'], true],
    ['none on one side', [], ['chi-thi'], true],
    ['none on the other', ['chi-thi'], [], true],
    ['none at all', [], [], true],
  ])('%s', (_, a, b, expected) => {
    expect(sameKind(a, b)).toBe(expected);
  });
});

const said = (more: Partial<Said>): Said => ({ types: ['nghi-quyet'], ...more });

describe('two mentions can mean one document', () => {
  test.each<[string, Partial<Said>, Partial<Said>, boolean]>([
    ['nothing said', {}, {}, true],
    ['one says more', { symbol: '57-NQ/TW', date: '2024-12-22', issuer: 'bo-chinh-tri' }, {}, true],
    ['two symbols', { symbol: '57-NQ/TW' }, { symbol: '57-NQ/TU' }, false],
    ['two codes', { issuerCode: 'TW' }, { issuerCode: 'TU' }, false],
    ['a day and its year', { date: '2024-12-22' }, { date: '2024' }, true],
    ['two days', { date: '2024-12-22' }, { date: '2024-12-23' }, false],
    ['two terms', { term: 'XII' }, { term: 'XIII' }, false],
    ['one day in two terms: a slip', { date: '2024-12-22', term: 'XII' }, { date: '2024-12-22', term: 'XIII' }, true],
    ['two bodies', { issuer: 'bo-chinh-tri' }, { issuer: 'ban-bi-thu' }, false],
    ['one of two bodies that issued it together', { issuer: 'bo-chinh-tri+ban-bi-thu' }, { issuer: 'ban-bi-thu' }, true],
    ['two cities', { issuer: 'thanh-uy', issuerName: 'Thành uỷ Huế' }, { issuer: 'thanh-uy', issuerName: 'Thành uỷ Hà Nội' }, false],
    ['a city and one that is not named', { issuer: 'thanh-uy', issuerName: 'Thành uỷ Huế' }, { issuer: 'thanh-uy', issuerName: 'Thành uỷ' }, true],
  ])('%s', (_, a, b, expected) => {
    expect(compatible(said(a), said(b))).toBe(expected);
    expect(compatible(said(b), said(a))).toBe(expected);
  });
});
