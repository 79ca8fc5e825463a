import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, harvest, registry, type AnalyzedText, type DocumentInput } from '../../src/index.js';

const read = (file: string, text: string): AnalyzedText => ({ file, text, analysis: analyze(text) });
const one = (...texts: AnalyzedText[]) => harvest(texts, { registry })[0];

const A = 'Ban Bí thư ban hành Quy định số 998-QĐ/TW, ngày 05/3/2024 của Ban Bí thư về kho lưu trữ.';
const B = 'Theo bài viết khác, Quy định số 998-QĐ/TW, ngày 05/3/2024 của Ban Bí thư đã có hiệu lực.';

describe('candidate records', () => {
  test('are what the texts say in full, in the format of the registry', () => {
    expect(one(read('a.txt', A))).toMatchObject({
      record: { symbol: '998-QĐ/TW', number: 998, type: 'quy-dinh', issuer: 'ban-bi-thu', date: '2024-03-05', confidence: 'low', unverified: [], sources: ['a.txt'] },
      review: { id: '998-QĐ/TW@2024-03-05', independent: 1, mentions: 1, contradictions: [] },
    });
  });

  test('gain confidence from a second text, and none from a copy', () => {
    expect(one(read('a.txt', A), read('b.txt', B))).toMatchObject({ record: { confidence: 'medium' }, review: { independent: 2, mentions: 2 } });
    expect(one(read('a.txt', A), read('copy.txt', A))).toMatchObject({ record: { confidence: 'low' }, review: { independent: 1, mentions: 2 } });
  });

  test('name what contradicts: the majority stands and is unverified, a tie is left out', () => {
    const other = (file: string): AnalyzedText => read(file, `${file}: Quyết định số 998-QĐ/TW, ngày 05/3/2024 của Ban Bí thư.`);
    const two = one(read('a.txt', A), read('b.txt', B), other('c.txt'));
    expect(two?.record).toMatchObject({ type: 'quy-dinh', unverified: ['type'], confidence: 'low' });
    expect(two?.review.contradictions[0]).toMatch(/^type: quy-dinh \(a\.txt, b\.txt\); quyet-dinh \(c\.txt\)$/u);
    const tie = one(read('a.txt', A), read('d.txt', 'Khác: Quy định số 998-QĐ/TW, ngày 05/3/2024 của Bộ Chính trị.'));
    expect(tie?.record.issuer).toBeUndefined();
  });

  test('leave out what the registry has, what is ambiguous, and what has no day or term', () => {
    expect(harvest([read('a.txt', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024'), read('b.txt', 'Chỉ thị 05-CT/TW'), read('c.txt', 'Quy định 997-QĐ/TW')], { registry })).toEqual([]);
  });

  test('of documents that the registry has are compared with it', () => {
    const [known] = harvest([read('a.txt', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư')], { registry, all: true });
    expect(known?.review).toMatchObject({ known: '57-NQ/TW@2024-12-22', contradictions: ['issuer: the registry has bo-chinh-tri, the texts ban-bi-thu'] });
  });

  test('are taken by createRegistry as they are', () => {
    const texts = [A, B, 'Chỉ thị số 39-CT/TU, ngày 05/3/2024 của Thành uỷ Đà Nẵng', 'Công văn số 09-QC/TW, ngày 01/02/2023', 'Quy định số 996-QĐ/TW, ngày 05/3/2024 (khoá XII)'];
    const found = harvest(texts.map((text, index) => read(`${index}.txt`, text)), { registry });
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(createRegistry(found.map(({ record }) => record as DocumentInput)).size).toBe(found.length);
  });

  test('do not depend on the order of the texts', () => {
    const texts = [A, B, A, 'Quyết định số 998-QĐ/TW, ngày 05/3/2024 của Bộ Chính trị.', 'Quy định số 998-QĐ/TW năm 2024', 'Quy định số 995-QĐ/TW, ngày 01/01/2023'].map((text, index) => read(`${index}.txt`, text));
    const expected = JSON.stringify(harvest(texts, { registry }));
    fc.assert(fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => JSON.stringify(harvest(shuffled, { registry })) === expected), { numRuns: 100 });
  });
});
