/** The Statutes and the Programme, cited by their name and edition. */
import { describe, expect, test } from 'vitest';
import { analyze, extractCitations, type AnalyzeOptions } from '../../../src/index.js';
import { readNamed, withNamed } from '../../../src/read/interpret/named.js';

const NAMED: AnalyzeOptions = { named: true };
const read = (text: string, options: AnalyzeOptions = NAMED): string[] =>
  analyze(text, options).citations.map(({ text: cited, term, resolution }) => `${cited} → ${resolution.status === 'resolved' ? resolution.document : (term ?? '')}`);

test('nothing is read by name unless it is asked for', () => {
  for (const text of ['Điều lệ Đảng khoá XI', 'Cương lĩnh năm 1991', 'the 2011 Political Platform', 'Les Statuts du Parti (XIe Congrès)']) {
    expect([extractCitations(text), read(text, {}), read(text, { named: false }), extractCitations(text, NAMED).length]).toEqual([[], [], [], 1]);
  }
});

describe('by name and edition', () => {
  test.each([
    ['Điều lệ Đảng khoá XI quy định như vậy.', 'Điều lệ Đảng khoá XI → Điều lệ Đảng@2011-01-19'],
    ['Dieu le Dang khoa XI quy dinh nhu vay.', 'Dieu le Dang khoa XI → Điều lệ Đảng@2011-01-19'],
    ['Theo Điều lệ Đảng (Đại hội XI thông qua), chi bộ họp hằng tháng.', 'Điều lệ Đảng (Đại hội XI thông qua) → Điều lệ Đảng@2011-01-19'],
    ['Căn cứ Điều lệ Đảng Cộng sản Việt Nam được thông qua tại Đại hội đại biểu toàn quốc lần thứ XI;', 'Điều lệ Đảng Cộng sản Việt Nam được thông qua tại Đại hội đại biểu toàn quốc lần thứ XI → Điều lệ Đảng@2011-01-19'],
    ['Điều lệ Đảng năm 2011 vẫn được thi hành.', 'Điều lệ Đảng năm 2011 → Điều lệ Đảng@2011-01-19'],
    ['Cương lĩnh 1991 ra đời trong khó khăn.', 'Cương lĩnh 1991 → Cương lĩnh 1991@VII'],
    ['Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011) nói rõ.', 'Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011) → Cương lĩnh 2011@XI'],
    ['The Party Charter adopted by the 11th National Party Congress says so.', 'Party Charter adopted by the 11th National Party Congress → Điều lệ Đảng@2011-01-19'],
    ['They quote the 1991 Political Platform.', '1991 Political Platform → Cương lĩnh 1991@VII'],
    ['The Political Platform (supplemented and developed in 2011) says so.', 'Political Platform (supplemented and developed in 2011) → Cương lĩnh 2011@XI'],
    ['Les Statuts du Parti (XIe Congrès) le disent.', 'Statuts du Parti (XIe Congrès) → Điều lệ Đảng@2011-01-19'],
    ['Le Programme politique de 1991 le dit.', 'Programme politique de 1991 → Cương lĩnh 1991@VII'],
    ['Điều lệ Đảng khoá X đã hết hiệu lực.', 'Điều lệ Đảng khoá X → X'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    'Điều lệ Đảng quy định như vậy.', 'thi hành Điều lệ Đảng. Năm 2011 có lũ lớn.', 'Điều lệ Đảng; Đại hội XI', 'Cương lĩnh chính trị đầu tiên năm 1930', 'Cương lĩnh tháng 2/1930', 'Cương lĩnh năm 2015', 'Di chúc năm 1969',
    'sửa Điều lệ Đảng tại Đại hội XIV', 'Điều lệ Đảng, 12 điều', 'Điều lệ Đảng lần thứ XXV', 'the Party Charter in 2011', 'Điều lệ Hội khoá XI', 'Điều lệ Đảng 20111',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('among other citations, in the order of the text', () => {
    expect(read('Quy định số 24-QĐ/TW ngày 30/7/2021 thi hành Điều lệ Đảng khoá XI; Nghị quyết 57-NQ/TW theo Cương lĩnh năm 2011.')).toEqual([
      'Quy định số 24-QĐ/TW → 24-QĐ/TW@2021-07-30', 'Điều lệ Đảng khoá XI → Điều lệ Đảng@2011-01-19', 'Nghị quyết 57-NQ/TW → 57-NQ/TW@2024-12-22', 'Cương lĩnh năm 2011 → Cương lĩnh 2011@XI',
    ]);
  });

  test('a stated type and term, the issuer by the name', () => {
    const [citation] = extractCitations('Điều lệ Đảng khoá XI', NAMED);
    expect(citation).toMatchObject({ form: 'congress', type: 'dieu-le-dang', term: 'XI', issuer: 'dai-hoi-dai-bieu-toan-quoc', language: 'vi', provenance: { type: 'stated', term: 'stated', issuer: 'inferred' } });
    expect(citation!.spans?.term).toEqual({ start: 18, end: 20 });
  });

  test('what is read otherwise stays, but for a part of the name', () => {
    const [name] = readNamed('Cương lĩnh năm 1991');
    expect(withNamed([], [name!])).toEqual([name]);
    expect(withNamed([name!], [])).toEqual([name]);
    const [other] = readNamed('  Cương lĩnh năm 1991');
    other!.form = 'short';
    expect(withNamed([other!], [name!])).toEqual([other]);
  });
});
