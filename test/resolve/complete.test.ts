import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, type DocumentInput, type DocumentRecord } from '../../src/index.js';
import { complete, settled, type OpenCitation } from '../../src/resolve/complete.js';
import { Referents, type Referent } from '../../src/coreference/referents.js';

const recordOf = (input: DocumentInput): DocumentRecord => createRegistry([input]).records()[0]!;
const FULL: DocumentInput = { symbol: '37-QĐ/TW', type: 'quy-dinh', issuer: 'ban-chap-hanh-trung-uong', date: '2021-10-25' };

/** The citation as it was read, and what completing it adds. */
function completed(text: string, record: DocumentRecord | undefined, referent?: Referent): { readonly citation: OpenCitation; readonly added: Partial<OpenCitation>; readonly from: OpenCitation['provenance'] } {
  const citation: OpenCitation = { ...extractCitations(text)[0]! };
  const before = { ...citation };
  const shared = citation.provenance;
  const told = JSON.stringify(shared);
  complete(citation, referent, record);
  expect(JSON.stringify(shared)).toBe(told);
  const isNew = ([field, value]: [string, unknown]): boolean => (before as Record<string, unknown>)[field] !== value;
  return {
    citation,
    added: Object.fromEntries(Object.entries(citation).filter(([field, value]) => field !== 'provenance' && isNew([field, value]))),
    from: Object.fromEntries(Object.entries(citation.provenance).filter(([field, value]) => (shared as Record<string, unknown>)[field] !== value)),
  };
}

describe('from the registry', () => {
  test('all that the text leaves out', () => {
    const { citation, added, from } = completed('37-QĐ/TW', recordOf(FULL));
    expect(added).toEqual({ type: 'quy-dinh', issuer: 'ban-chap-hanh-trung-uong', date: '2021-10-25', term: 'XIII' });
    expect(from).toEqual({ type: 'registry', issuer: 'registry', date: 'registry', term: 'registry' });
    expect(citation).not.toHaveProperty('typeCandidates');
  });

  test('the symbol of a number', () => {
    const { added, from } = completed('Quy định 37', recordOf(FULL));
    expect(added).toMatchObject({ symbol: '37-QĐ/TW' });
    expect(from.symbol).toBe('registry');
    expect(added).not.toHaveProperty('issuerCode');
  });

  test('no symbol of an event, nor the name of a document that has none', () => {
    const plenum = recordOf({ symbol: 'NQ-HNTW4', type: 'nghi-quyet', number: 4, term: 'XII', plenum: 4 });
    expect(completed('Nghị quyết Trung ương 4 khoá XII', plenum).added).toEqual({});
    expect(completed('Nghị quyết Trung ương 4 khoá XII', recordOf({ symbol: 'Đề cương văn hoá', type: 'nghi-quyet', term: 'XII' })).added).toEqual({});
    expect(completed('Nghị quyết Trung ương 4', recordOf({ symbol: '04-NQ/TW', type: 'nghi-quyet', date: '2016-10-30', plenum: 4 })).added).toEqual({ symbol: '04-NQ/TW', date: '2016-10-30', term: 'XII' });
  });

  test('what the text states stays, also where the registry knows better', () => {
    const { added, from } = completed('Quyết định số 37-QĐ/TW, ngày 24/10/2021 của Ban Bí thư', recordOf(FULL));
    expect(added).toEqual({});
    expect(from).toEqual({});
  });

  test('nothing that no source confirms', () => {
    const { added } = completed('37-QĐ/TW', recordOf({ symbol: '37-QĐ/TW', type: 'quy-dinh', issuer: 'ban-bi-thu', dateUnverified: '2021-10-25', term: 'XIII', unverified: ['issuer', 'term'] }));
    expect(added).toEqual({ type: 'quy-dinh' });
    expect(completed('37-QĐ/TW', recordOf({ symbol: '37-QĐ/TW', type: 'quy-dinh', term: 'XIII', unverified: ['issuer'] })).added).toEqual({ type: 'quy-dinh', term: 'XIII' });
  });

  test('a type that the code does not mean leaves both open', () => {
    const { citation, added } = completed('37-QĐ/TW', { ...recordOf(FULL), type: 'quy-che' });
    expect(added).not.toHaveProperty('type');
    expect(citation.typeCandidates).toEqual(['quyet-dinh', 'quy-dinh']);
  });
});

describe('from the other citations of the text', () => {
  const text = 'Quy định 37. Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương (khoá XIII).';
  const referentOf = (whole: string): Referent => Referents.of(extractCitations(whole)).all()[0]!;

  test('all that they say, where there are others', () => {
    const { added, from } = completed('Quy định 37', undefined, referentOf(text));
    expect(added).toEqual({ symbol: '37-QĐ/TW', issuerCode: 'TW', issuer: 'ban-chap-hanh-trung-uong', date: '2021-10-25', term: 'XIII' });
    expect(from).toEqual({ symbol: 'antecedent', issuerCode: 'antecedent', issuer: 'antecedent', date: 'antecedent', term: 'antecedent' });
    expect(completed('Quy định 37', undefined, referentOf('Quy định 37')).added).toEqual({});
    expect(completed('Quy định 37', undefined).added).toEqual({});
  });

  test('before the registry adds the rest', () => {
    const { added, from } = completed('37-QĐ/TW', recordOf(FULL), referentOf('37-QĐ/TW. Quy định 37-QĐ/TW, tháng 10 năm 2021.'));
    expect(added).toEqual({ type: 'quy-dinh', issuer: 'ban-chap-hanh-trung-uong', date: '2021-10', term: 'XIII' });
    expect(from).toEqual({ type: 'registry', issuer: 'registry', date: 'antecedent', term: 'antecedent' });
  });
});

test('the resolution joins the citation', () => {
  const citation: OpenCitation = { ...extractCitations('Quy định 37')[0]! };
  const resolution = { status: 'unresolved', reason: 'anonymous', probability: 0 } as const;
  expect(settled(citation, resolution)).toBe(citation);
  expect(citation.resolution).toBe(resolution);
});
