import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, registry, RegistryError, UsageError, type DocumentInput, type RegistryInput } from '../../src/index.js';

const ours: DocumentInput = {
  symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05', title: 'Về trật tự đô thị', sources: ['https://example.org/39'],
};

describe('a registry of one’s own', () => {
  test('has its records under ids with the body, beside the bundled ones', () => {
    const merged = createRegistry([ours], { base: registry });
    expect(merged.size).toBe(registry.size + 1);
    expect(merged.get('39-CT/TU[thanh-uy-da-nang]@2024-03-05')).toMatchObject({ number: 39, confidence: 'medium', unverified: [] });
    expect(merged.get('57-NQ/TW@2024-12-22')).toBe(registry.get('57-NQ/TW@2024-12-22'));
    expect(registry.get('39-CT/TU[thanh-uy-da-nang]@2024-03-05')).toBeUndefined();
  });

  test('resolves what the bundled one does not know', () => {
    const text = 'Chỉ thị số 39-CT/TU, ngày 05/3/2024 của Thành uỷ Đà Nẵng';
    expect(analyze(text).citations[0]?.resolution).toEqual({ status: 'unresolved', reason: 'unknown-document', document: '39-CT/TU[thanh-uy-da-nang]@2024-03-05', probability: 0 });
    const options = { registry: createRegistry([ours], { base: registry }) };
    expect(analyze(text, options).citations[0]?.resolution).toMatchObject({ status: 'resolved', document: '39-CT/TU[thanh-uy-da-nang]@2024-03-05', by: 'symbol-date' });
  });

  test('a record with the id of a bundled one takes its place', () => {
    const merged = createRegistry([{ symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2024-12-22', title: 'x' }], { base: registry });
    expect(merged.size).toBe(registry.size);
    expect(merged.get('57-NQ/TW@2024-12-22')?.title).toBe('x');
  });

  test('takes relations, and gives them from both ends', () => {
    const merged = createRegistry([ours], { relations: [{ from: '39-CT/TU[thanh-uy-da-nang]@2024-03-05', kind: 'implements', to: '57-NQ/TW@2024-12-22' }] });
    expect(merged.relationsOf('57-NQ/TW@2024-12-22')).toEqual([expect.objectContaining({ kind: 'implements', modality: 'effective', confidence: 'medium' })]);
    expect(merged.relationsOf('39-CT/TU[thanh-uy-da-nang]@2024-03-05')).toHaveLength(1);
  });

  test('takes records and relations as a file has them, beside relations from elsewhere', () => {
    const [id, bundled] = ['39-CT/TU[thanh-uy-da-nang]@2024-03-05', '57-NQ/TW@2024-12-22'];
    const file = JSON.parse(JSON.stringify({ records: [ours], relations: [{ from: id, kind: 'implements', to: bundled }] })) as RegistryInput;
    expect(createRegistry({ records: [ours] }).relations()).toEqual([]);
    expect(createRegistry(file).relationsOf(bundled)).toEqual([expect.objectContaining({ from: id, kind: 'implements' })]);
    const joined = createRegistry(file, { base: registry, relations: [{ from: id, kind: 'reviews', to: bundled }] });
    expect(joined.size).toBe(registry.size + 1);
    expect(joined.relationsOf(id).map(({ kind }) => kind)).toEqual(['implements', 'reviews']);
    expect(() => createRegistry(file, { relations: [{ from: 'a', kind: 'ends' as 'repeals', to: 'b' }] })).toThrow(/^relation 1 \(a\), kind/u);
  });

  test('fills in what follows: number, suffix, term of a central document', () => {
    const [record] = createRegistry([{ symbol: '08B-NQ/HNTW', type: 'nghi-quyet', date: '1990-03-27' }]).records();
    expect(record).toMatchObject({ number: 8, suffix: 'B', term: 'VI' });
  });
});

describe('a wrong record is told by record, field and remedy', () => {
  const cases: readonly [string, unknown, string | undefined, RegExp][] = [
    ['no symbol', { type: 'nghi-quyet' }, 'symbol', /symbol/u],
    ['spelling', { symbol: '57-NQ-TW', type: 'nghi-quyet' }, 'symbol', /57-NQ\/TW/u],
    ['lost diacritics', { symbol: '86-QD/TW', type: 'quy-dinh' }, 'symbol', /write 86-QĐ\/TW/u],
    ['a day of no calendar', { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2023-02-29' }, 'date', /calendar/u],
    ['a date of another form', { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '22/12/2024' }, 'date', /YYYY-MM-DD/u],
    ['number against symbol', { symbol: '57-NQ/TW', type: 'nghi-quyet', number: 58 }, 'number', /symbol says 57/u],
    ['type against code', { symbol: '57-NQ/TW', type: 'chi-thi' }, 'type', /nghi-quyet/u],
    ['date outside of the term', { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2024-12-22', term: 'XII' }, 'term', /XIII/u],
    ['unknown field', { symbol: '57-NQ/TW', type: 'nghi-quyet', titel: 'x' }, 'titel', /./u],
    ['nothing', null, undefined, /./u],
    ['a key that would reach the prototype', JSON.parse('{"symbol":"57-NQ/TW","type":"nghi-quyet","__proto__":{"x":1}}'), undefined, /./u],
  ];
  test.each(cases)('%s', (_, record, field, message) => {
    const build = (): unknown => createRegistry([ours, record as DocumentInput]);
    expect(build).toThrow(RegistryError);
    expect(build).toThrow(message);
    try { build(); } catch (error) {
      expect((error as RegistryError).record).toMatch(/^record 2/u);
      if (field !== undefined) expect((error as RegistryError).field).toBe(field);
    }
  });

  test('two records of one id', () => {
    expect(() => createRegistry([ours, ours])).toThrow(/record 2 \(39-CT\/TU\), symbol: has the id .* as record 1 has/u);
  });

  test('a wrong relation', () => {
    expect(() => createRegistry([], { relations: [{ from: 'a', kind: 'ends' as 'repeals', to: 'b' }] })).toThrow(/^relation 1 \(a\), kind/u);
  });

  test('what is neither records nor records and relations, with what was given', () => {
    const told = (input: unknown): string => {
      try { createRegistry(input as DocumentInput[]); } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        return /^createRegistry takes a list of records, or an object \{ records, relations \} of two lists; (.+)$/u.exec((error as Error).message)?.[1] ?? String(error);
      }
      return '';
    };
    expect(told(ours)).toBe('got a single record: wrap it in an array');
    expect(told(createRegistry([ours]))).toBe('got a registry: that is the option base');
    expect(told({ records: [ours], relation: [] })).toBe("got an object with \"relation\"; did you mean 'relations'?");
    expect(told({})).toBe('its records are undefined');
    expect(told({ records: [], relations: null })).toBe('its relations are null');
    expect(['57-NQ/TW', null, undefined, 5].map(told)).toEqual(['got string', 'got null', 'got undefined', 'got number']);
  });
});
