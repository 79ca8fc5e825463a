import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, type Citation, type DocumentRecord } from '../../src/index.js';
import { canResolve, saidIssuer, saidTerm, verifiedIssuer } from '../../src/resolve/facts.js';
import { sameIssuer } from '../../src/model/same-issuer.js';

const cite = (text: string): Citation => extractCitations(text)[0]!;
const recordWith = (unverified: DocumentRecord['unverified']): DocumentRecord =>
  createRegistry([{ symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22', unverified }]).records()[0]!;

describe('what the text says itself', () => {
  test('an issuer that a code implies is not said; that of a congress document is, by its name', () => {
    expect(saidIssuer(cite('Hướng dẫn 03-HD/BTCTW của Ban Tổ chức Trung ương'))).toBe('ban-to-chuc-trung-uong');
    const implied = cite('Hướng dẫn 03-HD/BTCTW');
    expect(implied).toMatchObject({ issuer: 'ban-to-chuc-trung-uong', provenance: { issuer: 'inferred' } });
    expect(saidIssuer(implied)).toBeUndefined();
    expect(saidIssuer(cite('Nghị quyết Đại hội XIII'))).toBe('dai-hoi-dai-bieu-toan-quoc');
    expect(saidIssuer(cite('Nghị quyết 57-NQ/TW'))).toBeUndefined();
  });

  test('a term that follows from the day is not said', () => {
    expect(saidTerm(cite('Nghị quyết 57-NQ/TW khoá XIII'))).toBe('XIII');
    const implied = cite('Nghị quyết 57-NQ/TW, ngày 22/12/2024');
    expect(implied.term).toBe('XIII');
    expect(saidTerm(implied)).toBeUndefined();
  });
});

test.each<[string, string, boolean]>([
  ['bo-chinh-tri', 'bo-chinh-tri', true],
  ['bo-chinh-tri', 'ban-bi-thu', false],
  ['bo-chinh-tri+ban-bi-thu', 'ban-bi-thu', true],
  ['ban-bi-thu', 'bo-chinh-tri+ban-bi-thu', true],
  ['bo-chinh-tri+ban-bi-thu', 'ban-chap-hanh-trung-uong', false],
  ['bo-chinh-tri+ban-bi-thu', 'ban-bi-thu+ban-chap-hanh-trung-uong', true],
])('joint bodies share what each of them issues: %s and %s', (a, b, expected) => {
  expect(sameIssuer(a, b)).toBe(expected);
});

test('an unverified symbol resolves nothing, an unverified issuer is none', () => {
  expect(canResolve(recordWith([]))).toBe(true);
  expect(canResolve(recordWith(['issuer']))).toBe(true);
  expect(canResolve(recordWith(['symbol']))).toBe(false);
  expect(verifiedIssuer(recordWith([]))).toBe('bo-chinh-tri');
  expect(verifiedIssuer(recordWith(['symbol', 'date']))).toBe('bo-chinh-tri');
  expect(verifiedIssuer(recordWith(['issuer']))).toBeUndefined();
});
