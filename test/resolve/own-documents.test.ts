/** Documents of a province and of a ministry, whose committees count anew with congresses of their own. */
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, registry, type DocumentInput } from '../../src/index.js';
import { lint } from '../../src/lint-text.js';

const PROVINCE: DocumentInput = { symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' };
const UNDATED: DocumentInput = { symbol: '12-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Tỉnh uỷ Lào Cai' };
const MINISTRY: DocumentInput = { symbol: '05-NQ/BCSĐ', type: 'nghi-quyet', issuer: 'ban-can-su-dang', issuerName: 'Ban Cán sự đảng Bộ Y tế', date: '2020-05-01' };
const OURS = createRegistry([PROVINCE, UNDATED, MINISTRY], { base: registry });
const D = '39-CT/TU[thanh-uy-da-nang]@2024-03-05';
const H = '05-NQ/BCSĐ[ban-can-su-dang-bo-y-te]@2020-05-01';

function told(text: string): string {
  const { resolution } = analyze(text, { registry: OURS }).citations[0]!;
  return resolution.status === 'ambiguous' ? `? ${resolution.candidates.map(({ document }) => document).join(' ')}` : `${resolution.status} ${resolution.document!}`;
}

const findings = (text: string): string[] => lint(text, { registry: OURS, rules: { 'first-citation-undated': 'off' } }).map(({ ruleId }) => ruleId);

test.each([
  ['its day', 'Chỉ thị số 39-CT/TU, ngày 5/3/2024 của Thành uỷ Đà Nẵng', `resolved ${D}`],
  ['its body', 'Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng', `resolved ${D}`],
  ['a body that the record has by kind and name', 'Nghị quyết 05-NQ/BCSĐ của Ban Cán sự đảng Bộ Y tế', `resolved ${H}`],
  ['a body whose record has neither day nor term', 'Nghị quyết 12-NQ/TU của Tỉnh uỷ Lào Cai', 'resolved 12-NQ/TU[tinh-uy-lao-cai]'],
])('is found by %s', (_, text, expected) => {
  expect([told(text), findings(text)]).toEqual([expected, []]);
});

describe('a wrong day', () => {
  test.each([
    ['the day after', 'Chỉ thị số 39-CT/TU, ngày 6/3/2024 của Thành uỷ Đà Nẵng', `resolved ${D}`],
    ['another month', 'Chỉ thị số 39-CT/TU, ngày 12/7/2024 của Thành uỷ Đà Nẵng', `? ${D}`],
    ['the year before', 'Chỉ thị số 39-CT/TU, ngày 25/9/2023 của Thành uỷ Đà Nẵng', `? ${D}`],
    ['of a ministry', 'Nghị quyết số 05-NQ/BCSĐ, ngày 12/5/2020 của Ban Cán sự đảng Bộ Y tế', `? ${H}`],
  ])('is told: %s', (_, text, expected) => {
    expect([told(text), findings(text)]).toEqual([expected, ['date-contradicts-registry']]);
  });

  test.each([
    ['of another congress', 'Chỉ thị số 39-CT/TU, ngày 5/8/2014 của Thành uỷ Đà Nẵng'],
    ['of another province', 'Chỉ thị số 39-CT/TU, ngày 12/7/2024 của Tỉnh uỷ Lào Cai'],
    ['where the city is not said', 'Chỉ thị số 39-CT/TU, ngày 12/7/2024 của Thành uỷ'],
    ['where no body is said', 'Chỉ thị số 39-CT/TU, ngày 12/7/2024'],
  ])('is another document %s', (_, text) => {
    expect([told(text).split(' ')[0], findings(text)]).toEqual(['unresolved', ['unknown-document']]);
  });

  test('is none where the record has no day: it may be the one, or one of another congress', () => {
    const text = 'Nghị quyết số 12-NQ/TU, ngày 6/3/2024 của Tỉnh uỷ Lào Cai';
    expect([told(text), findings(text)]).toEqual(['? 12-NQ/TU[tinh-uy-lao-cai]', []]);
  });
});

test('what a record without a term covers is told', () => {
  const [diagnostic] = analyze('Chỉ thị 40-CT/TU của Thành uỷ Đà Nẵng', { registry: OURS }).diagnostics;
  expect(diagnostic!.message).toBe('40-CT/TU[thanh-uy-da-nang] is not in the registry, which has one document of CT/TU (number 39), of no known term');
});
