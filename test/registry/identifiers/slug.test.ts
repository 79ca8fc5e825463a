import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSlug, toSlug, type IdentifiedDocument } from '../../../src/registry/identifiers/index.js';
import { UsageError } from '../../../src/model/index.js';
import { anyText, documents } from './arbitraries.js';
import { runs } from '../../properties/runs.js';

describe('toSlug', () => {
  test.each<[IdentifiedDocument, string]>([
    [{ symbol: '57-NQ/TW', type: 'nghi-quyet' }, 'nghi-quyet-so-57-nq-tw'],
    [{ symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2024-12-22' }, 'nghi-quyet-so-57-nq-tw-2024-12-22'],
    [{ symbol: '10-NQ/TW', type: 'nghi-quyet', date: '1988-04' }, 'nghi-quyet-so-10-nq-tw-1988-04'],
    [{ type: 'nghi-quyet', number: 2, date: '2023' }, 'nghi-quyet-so-02-2023'],
    [{ symbol: 'NQ-HNTW4', type: 'nghi-quyet', date: '2016-10-30' }, 'nghi-quyet-nq-hntw4-2016-10-30'],
    [{ symbol: '317-QĐ/TWĐTN-TNTH', type: 'quyet-dinh', date: '2018-05-10' }, 'quyet-dinh-so-317-qd-twdtn-tnth-2018-05-10'],
    [{ symbol: 'Điều lệ Đảng', type: 'dieu-le-dang', date: '2011-01-19' }, 'dieu-le-dang-2011-01-19'],
  ])('%j', (document, slug) => {
    expect(toSlug(document)).toBe(slug);
    expect(parseSlug(slug)).toMatchObject(document);
  });

  test.each<IdentifiedDocument>([{}, { symbol: '57-NQ/TW' }, { type: 'nghi-quyet' }, { type: 'nghi-quyet', symbol: 'Nghị quyết về đất đai' }, { type: 'nghi-quyet', symbol: '14/NQ-CP' }])('nothing is made up for %j', (document) => {
    expect(toSlug(document)).toBeUndefined();
  });

  test('a programmer hears what to do instead', () => {
    expect(() => toSlug('57-NQ/TW' as unknown as IdentifiedDocument)).toThrow(UsageError);
    expect(() => parseSlug({} as unknown as string)).toThrow(UsageError);
  });
});

describe('parseSlug', () => {
  test.each([
    ['quy-dinh-so-86-qd-tw-2022-10-28', { type: 'quy-dinh', symbol: '86-QĐ/TW', number: 86, date: '2022-10-28' }],
    ['nghi-quyet-57-nqtw', { type: 'nghi-quyet', symbol: '57-NQ/TW', number: 57 }],
    ['cong-van-so-2025', { type: 'cong-van', number: 2025 }],
    ['de-an-so-01-da-tw', { type: 'de-an', symbol: '01-ĐA/TW', number: 1 }],
  ])('%s', (slug, parts) => expect(parseSlug(slug)).toEqual(parts));

  test.each(['', 'nghi-quyet', 'nghi-quyet-so-57-nq-tw-ve-khoa-hoc', 'nghi-quyet-so-14-nq-cp', '57-nq-tw', 'nghi-quyet-so-57-nq-tw-2024-02-30', 'Nghi-quyet-so-57', `nghi-quyet-so-57${'-a'.repeat(150)}`])('%j is undefined', (slug) => {
    expect(parseSlug(slug)).toBeUndefined();
  });
});

describe('laws of slugs', () => {
  test('every one is read back', () => {
    fc.assert(fc.property(documents, fc.boolean(), ({ document, number }, dated) => {
      const { issuer: _, date, ...rest } = document;
      const when = dated ? { date } : {};
      expect(parseSlug(toSlug({ ...rest, ...when })!)).toEqual({ ...rest, ...number, ...when });
    }), runs(5));
  });

  test('what is read is written back, and no string throws', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = parseSlug(text);
      if (read !== undefined) expect(toSlug(read)).toBeDefined();
    }), runs(5));
  });
});
