import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, type DocumentInput, type Registry } from '../../src/index.js';
import { coverageMessage } from '../../src/resolve/coverage-message.js';
import { Referents } from '../../src/coreference/referents.js';

const rule = (number: number, date: string): DocumentInput => ({ symbol: `${number}-QĐ/TW`, type: 'quy-dinh', date });
const KNOWN = createRegistry([
  rule(22, '2021-07-28'), rule(105, '2023-01-01'), rule(37, '2021-10-25'), rule(205, '2019-09-23'), rule(37, '2016-10-25'), rule(12, '2012-05-05'),
  { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2024-12-22' },
]);
function message(text: string, registry: Registry = KNOWN): string {
  return coverageMessage('X', Referents.of(extractCitations(text)).all()[0]!, registry);
}

describe('what the registry has of the series', () => {
  test.each<[string, string, string]>([
    ['in the term', 'Quy định 99-QĐ/TW khoá XIII', ', which has 3 documents of QĐ/TW (numbers from 22 to 105) of term XIII'],
    ['in a term with one', 'Quy định 99-QĐ/TW khoá XI', ', which has one document of QĐ/TW (number 12) of term XI'],
    ['in other terms', 'Quy định 99-QĐ/TW khoá X', ', which has none of term X; it has 5 documents of QĐ/TW (numbers from 12 to 205) of the terms XI, XII, XIII'],
    ['in all terms, where the text says none', 'Quy định 99-QĐ/TW', ', which has 5 documents of QĐ/TW (numbers from 12 to 205) of the terms XI, XII, XIII'],
    ['with a letter', 'Quy định 99A-QĐ/TW khoá XI', ', which has one document of QĐ/TW (number 12) of term XI'],
    ['one document of one term', 'Nghị quyết 99-NQ/TW', ', which has one document of NQ/TW (number 57) of the terms XIII'],
    ['none', 'Kết luận 99-KL/TW', ', which has no document of KL/TW'],
    ['none of the term either', 'Kết luận 99-KL/TW khoá XI', ', which has no document of KL/TW'],
    ['without a series', 'Quy định 99', ', which has 7 documents'],
  ])('%s', (_, text, expected) => {
    expect(message(text)).toBe(`X is not in the registry${expected}`);
    // Said again, it is the same.
    expect(message(text)).toBe(`X is not in the registry${expected}`);
  });

  test('each registry has its own', () => {
    expect(message('Kết luận 99-KL/TW', createRegistry([{ symbol: '12-KL/TW', type: 'ket-luan', date: '2021-08-12' }]))).toBe('X is not in the registry, which has one document of KL/TW (number 12) of the terms XIII');
    expect(message('Kết luận 99-KL/TW')).toBe('X is not in the registry, which has no document of KL/TW');
  });

  test('documents whose term nobody knows are told too', () => {
    const province = (number: number): DocumentInput => ({ symbol: `${number}-CT/TU`, type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' });
    expect(message('Chỉ thị 40-CT/TU', createRegistry([province(39)], { base: KNOWN }))).toBe('X is not in the registry, which has one document of CT/TU (number 39), of no known term');
    expect(message('Chỉ thị 40-CT/TU', createRegistry([province(39), province(12)]))).toBe('X is not in the registry, which has 2 documents of CT/TU (numbers from 12 to 39), of no known term');
  });

  test('it is asked once, also by texts with series without end', () => {
    let asked = 0;
    const registry = Object.create(KNOWN, { coverage: { value: () => (asked++, KNOWN.coverage()) }, records: { value: () => KNOWN.records() } }) as Registry;
    const referent = Referents.of(extractCitations('Quy định 99-QĐ/TW')).all()[0]!;
    for (let index = 0; index < 1002; index++) coverageMessage('X', { ...referent, symbol: `99-QĐ/HU${index}` }, registry);
    expect(coverageMessage('X', { ...referent, symbol: '99-QĐ/HU1001' }, registry)).toBe('X is not in the registry, which has no document of QĐ/HU1001');
    expect(asked).toBe(1);
  });
});
