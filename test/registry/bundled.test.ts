import { describe, expect, test } from 'vitest';
import { parseDocumentId } from '../../src/entries/identifiers.js';
import { analyze, formatCitation, registry, type DocumentRecord } from '../../src/index.js';

const usable = registry.records().filter(({ unverified }) => !unverified.includes('symbol'));
const numbered = usable.filter(({ number }) => number !== undefined);
const styles = [
  { language: 'vi', diacritics: true }, { language: 'vi', diacritics: false }, { language: 'fr', diacritics: true }, { language: 'en', diacritics: true },
] as const;
const first = (record: DocumentRecord, style: (typeof styles)[number]): string => formatCitation(record, { ...style, style: 'first' });

describe('the bundled registry', () => {
  test('what goes by its term is found by its day too', () => {
    const record = registry.get('NQ-ĐH@1991-06-27');
    expect(record?.term).toBe('VII');
    expect(record && registry.idOf(record)).toBe('NQ-ĐH@VII');
    expect(registry.relationsOf('NQ-ĐH@2016-01-28')).toEqual(registry.relationsOf('NQ-ĐH@XII'));
    expect(registry.relationsOf('NQ-ĐH@XII')).not.toEqual([]);
    expect(registry.get('NQ-HNTW5@1998-07-17')).toBeUndefined();
  });

  test('has ids that differ and are read back', () => {
    const ids = registry.records().map((record) => registry.idOf(record));
    expect(new Set(ids).size).toBe(registry.size);
    expect(ids.filter((id) => parseDocumentId(id) === undefined)).toEqual([]);
    expect(ids.every((id) => registry.get(id) !== undefined)).toBe(true);
  });

  test.each(styles)('each numbered document, printed with its date or term, comes back to itself: %j', (style) => {
    const lost = numbered.flatMap((record) => {
      const text = first(record, style);
      const resolution = analyze(text).citations[0]?.resolution;
      return resolution?.status === 'resolved' && resolution.document === registry.idOf(record) ? [] : [`${registry.idOf(record)}: ${text} → ${JSON.stringify(resolution)}`];
    });
    expect(numbered.length).toBeGreaterThan(960);
    expect(lost).toEqual([]);
  });

  test('documents of congresses and plenums come back too', () => {
    const lost = usable.filter(({ symbol }) => /^NQ-/u.test(symbol)).flatMap((record) => styles.flatMap((style) => {
      const resolution = analyze(first(record, style)).citations[0]?.resolution;
      return resolution?.status === 'resolved' && resolution.document === registry.idOf(record) ? [] : [first(record, style)];
    }));
    expect(lost).toEqual([]);
  });

  const bySymbol = new Map<string, DocumentRecord[]>();
  for (const record of numbered) bySymbol.set(record.symbol, [...(bySymbol.get(record.symbol) ?? []), record]);
  const shared = [...bySymbol].filter(([, records]) => records.length > 1);

  test('a symbol of several documents is ambiguous without more, and all of them are candidates', () => {
    expect(shared.length).toBeGreaterThan(150);
    for (const [symbol, records] of shared) {
      const resolution = analyze(symbol).citations[0]?.resolution;
      expect(resolution?.status === 'ambiguous' ? resolution.candidates.map(({ document }) => document) : resolution, symbol)
        .toEqual(expect.arrayContaining(records.map((record) => registry.idOf(record))));
    }
  });

  test('the day of the text and the issuer narrow it: younger and other bodies’ documents are left out', () => {
    const loose = new Set(['bo-chinh-tri', 'ban-chap-hanh-trung-uong']);
    for (const [symbol, records] of shared) for (const record of records) {
      const publishedOn = record.date ?? record.dateUnverified;
      if (publishedOn === undefined || record.issuer === undefined || record.unverified.includes('issuer')) continue;
      const text = formatCitation({ symbol, type: record.type, issuer: record.issuer }, { language: 'vi', style: 'first' });
      const resolution = analyze(text, { publishedOn }).citations[0]!.resolution;
      const left = resolution.status === 'resolved' ? [resolution.document] : resolution.status === 'ambiguous' ? resolution.candidates.map(({ document }) => document) : [];
      expect(left, text).toContain(registry.idOf(record));
      for (const id of left) {
        const other = registry.get(id)!;
        expect((other.date ?? other.dateUnverified ?? '') <= `${publishedOn}~`, `${text} before ${publishedOn}: ${id}`).toBe(true);
        // Politburo and Central Committee are named for one another: such a candidate comes last.
        if (other.issuer !== undefined && !other.unverified.includes('issuer') && !other.unverified.includes('symbol') && !loose.has(other.issuer)) expect(other.issuer, `${text}: ${id}`).toBe(record.issuer);
      }
    }
  });

  test('a record whose symbol no source confirms resolves nothing by its symbol alone', () => {
    const unsure = registry.records().filter(({ unverified }) => unverified.includes('symbol'));
    expect(unsure.length).toBeGreaterThan(5);
    for (const record of unsure) {
      const { symbol } = record;
      const resolution = analyze(symbol).citations[0]!.resolution;
      expect(resolution.status === 'resolved' ? resolution.document : '', symbol).not.toBe(registry.idOf(record));
    }
  });

  test('an unverified day is printed nowhere as a fact', () => {
    for (const record of usable.filter(({ dateUnverified }) => dateUnverified !== undefined)) {
      const analysis = analyze(formatCitation({ ...record, date: undefined }, { language: 'vi', style: 'first' }));
      expect(analysis.citations[0]?.date ?? '', record.symbol).not.toBe(record.dateUnverified);
      expect(first(record, styles[0])).not.toContain(record.dateUnverified!.split('-').reverse().map(Number).join('/'));
    }
  });

  test('tells what it covers, by term and series', () => {
    const row = registry.coverage().find(({ term, series }) => term === 'XIII' && series === 'NQ/TW');
    expect(row?.numbers).toContain(57);
    expect(row?.numbers).toEqual([...(row?.numbers ?? [])].sort((a, b) => a - b));
    const counted = registry.coverage().reduce((sum, { numbers }) => sum + numbers.length, 0);
    expect(counted).toBeLessThanOrEqual(numbered.length);
    expect(counted).toBeGreaterThan(numbered.length - 10);
  });

  test('has relations between ids, each with a source', () => {
    expect(registry.relations().length).toBeGreaterThanOrEqual(425);
    expect(registry.relations().filter(({ from }) => registry.get(from) === undefined)).toEqual([]);
    expect(registry.relations().filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(registry.relations().filter(({ to }) => registry.get(to) === undefined && parseDocumentId(to) === undefined)).toEqual([]);
  });
});
