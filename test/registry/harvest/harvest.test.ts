import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalyzedText } from '../../../src/entries/graph.js';
import { harvest } from '../../../src/entries/harvest.js';
import { analyze, createRegistry, registry, type DocumentInput } from '../../../src/index.js';
import { runs } from '../../properties/runs.js';

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
    expect(known).toMatchObject({ record: { unverified: ['issuer'] }, review: { known: true, contradictions: ['issuer: the registry has bo-chinh-tri, the texts ban-bi-thu'] } });
  });

  test('of two days of one symbol and term are one, which names its witnesses; of two proven days two, and each names the other', () => {
    const other = (file: string, words = 'Khác'): AnalyzedText => read(file, `${words}: Quy định số 998-QĐ/TW, ngày 06/3/2024 của Ban Bí thư.`);
    const found = harvest([read('a.txt', A), other('b.txt'), read('c.txt', B)], { registry });
    expect(found).toMatchObject([{
      record: { date: '2024-03-05', unverified: ['date'], confidence: 'low', sources: ['a.txt', 'b.txt', 'c.txt'] },
      review: { id: '998-QĐ/TW@2024-03-05', change: 'new', siblings: [], contradictions: ['date: 2024-03-05 (a.txt, c.txt); 2024-03-06 (b.txt)'] },
    }]);
    const two = harvest([read('a.txt', A), other('b.txt'), read('c.txt', B), other('d.txt', 'Báo tỉnh đăng lại toàn văn và nêu rõ bối cảnh của')], { registry });
    expect(two.map(({ review }) => [review.id, review.siblings])).toEqual([['998-QĐ/TW@2024-03-05', ['998-QĐ/TW@2024-03-06']], ['998-QĐ/TW@2024-03-06', ['998-QĐ/TW@2024-03-05']]]);
    // One against one: the day is left out.
    const tie = harvest([read('a.txt', A), other('b.txt')], { registry });
    expect(tie).toMatchObject([{ record: { term: 'XIII' }, review: { id: '998-QĐ/TW@XIII' } }]);
    expect(tie[0]?.record).not.toHaveProperty('date');
    // Ten years apart a number is another document's.
    expect(harvest([read('a', A), read('b', 'Quy định số 998-QĐ/TW, ngày 05/3/2014 của Ban Bí thư.')], { registry }).map(({ review }) => [review.id, review.siblings])).toEqual([['998-QĐ/TW@2014-03-05', []], ['998-QĐ/TW@2024-03-05', []]]);
  });

  test('are a diff against the registry: new, completed, contradicted by two voices, and confirmed', () => {
    const slip = (file: string, words: string): AnalyzedText => read(file, `${words} Nghị quyết số 57-NQ/TW, ngày 26/12/2024 của Bộ Chính trị.`);
    const [one, two] = [slip('a.txt', 'Bài thứ nhất nhắc tới'), slip('b.txt', 'Trong một bản tin khác của tỉnh có nói')];
    expect(harvest([one], { registry })).toEqual([]);
    expect(harvest([one, slip('copy.txt', 'Bài thứ nhất nhắc tới')], { registry })).toEqual([]);
    expect(harvest([one, two], { registry })).toMatchObject([{
      record: { unverified: ['date'] }, review: { known: true, change: 'contradicted', independent: 2, contradictions: ['date: the registry has 2024-12-22, the texts 2024-12-26'] },
    }]);
    const untitled = createRegistry([{ symbol: '998-QĐ/TW', type: 'quy-dinh', date: '2024-03-05' }]);
    const against = (file: string, text: string): AnalyzedText => ({ file, text, analysis: analyze(text, { registry: untitled }) });
    expect(harvest([against('a.txt', A), against('b.txt', B)], { registry: untitled })).toMatchObject([{ review: { id: '998-QĐ/TW@2024-03-05', known: true, change: 'completed' } }]);
    expect(harvest([read('a.txt', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị')], { registry, all: true })).toMatchObject([{ review: { change: 'confirmed' } }]);
  });

  test('have the title on which two texts agree that do not copy one another', () => {
    const about = (file: string, words: string, tail: string): AnalyzedText => read(file, `${words} Quy định số 998-QĐ/TW, ngày 05/3/2024 của Ban Bí thư về quản lý kho lưu trữ số ${tail}.`);
    const [one, two] = [about('a.txt', 'Hôm qua ban hành', 'được công bố rộng rãi'), about('b.txt', 'Tại hội nghị toàn quốc các đại biểu thảo luận', 'của các cấp')];
    expect(harvest([one, two], { registry })[0]?.record).toMatchObject({ title: 'Về quản lý kho lưu trữ số', unverified: ['title'] });
    expect(harvest([one], { registry })[0]?.record).not.toHaveProperty('title');
    expect(harvest([one, about('c.txt', 'Hôm qua ban hành', 'được công bố rộng rãi')], { registry })[0]?.record).not.toHaveProperty('title');
  });

  test('count copies that were touched up once', () => {
    const copy = A.replace('kho lưu trữ', 'các kho lưu trữ');
    expect(one(read('a.txt', A), read('copy.txt', copy))).toMatchObject({ record: { confidence: 'low' }, review: { independent: 1, mentions: 2 } });
  });

  test('copies have one vote, also by way of a third text', () => {
    const other = read('z.txt', 'Riêng bài z: Quy định số 998-QĐ/TW, ngày 05/3/2024 của Bộ Chính trị.');
    const tie = one(read('a.txt', A), read('b.txt', A), read('c.txt', `${A}\n\n${A}`), other);
    expect(tie?.record.issuer).toBeUndefined();
    expect(tie?.review).toMatchObject({ independent: 2, mentions: 5, fields: { issuer: [{ value: 'ban-bi-thu', independent: 1 }, { value: 'bo-chinh-tri', independent: 1 }] } });
    expect(one(read('a.txt', A), read('b.txt', `${A}\n\n${B}`), read('c.txt', B))?.review.independent).toBe(1);
  });

  test('are of medium confidence only where two texts state both day and issuer', () => {
    expect(one(read('a.txt', A), read('b.txt', 'Theo đó, Quy định số 998-QĐ/TW, ngày 05/3/2024 có hiệu lực.'))).toMatchObject({ record: { confidence: 'low' }, review: { independent: 2 } });
  });

  test('mark a symbol and a type that are worked out', () => {
    expect(one(read('a', 'Nghị quyết số 998, ngày 05/3/2024 của Bộ Chính trị.'))?.record).toMatchObject({ symbol: '998-NQ/TW', unverified: ['symbol'] });
    expect(one(read('a', 'Theo 996-QĐ/TW, ngày 05/3/2024.'))?.record).toMatchObject({ symbol: '996-QĐ/TW', unverified: ['type'], confidence: 'low' });
  });

  test.each([
    'Dự thảo Quy định số 998-QĐ/TW, ngày 05/3/2024 của Ban Bí thư.',
    'Ban Bí thư sẽ ban hành Quy định số 998-QĐ/TW, ngày 05/3/2024.',
    'Le Secrétariat adoptera la résolution 998-NQ/TW du 5 mars 2024.',
    'The Secretariat will issue Regulation 998-QD/TW of 5 March 2024.',
    'The Secretariat will soon be issuing the new Regulation 998-QD/TW of 5 March 2024.',
    'Le Bureau politique publiera prochainement la résolution 998-NQ/TW du 5 mars 2024.',
    'Un projet de règlement 998-QD/TW du 5 mars 2024 est à l’étude.',
  ])('are no drafts and nothing announced: %s', (text) => {
    expect(one(read('a', text))).toBeUndefined();
  });

  test.each(['Ban Bí thư đã ban hành Quy định số 998-QĐ/TW, ngày 05/3/2024.', 'The Secretariat will act as it has issued Regulation 998-QD/TW of 5 March 2024.', 'The Secretariat issued Regulation 998-QD/TW of 5 March 2024.', 'according to Regulation 998-QD/TW of 5 March 2024'])('are what was issued: %s', (text) => {
    expect(one(read('a', text))?.record.symbol).toBe('998-QĐ/TW');
  });

  test('are not younger than the text', () => {
    expect(one({ ...read('a', A), publishedOn: '2024-02' })).toBeUndefined();
    expect(one({ ...read('a', A), publishedOn: '2024' })).toBeDefined();
  });

  test('of one local body are apart from those of another', () => {
    const found = harvest([read('a', 'Chỉ thị số 39-CT/TU, ngày 05/3/2024 của Thành uỷ Đà Nẵng.'), read('b', 'Chỉ thị 39-CT/TU ngày 5/3/2024 của Tỉnh uỷ Nghệ An.')], { registry });
    expect(found.map(({ record, review }) => [record.issuerName, review.siblings])).toEqual([['Thành uỷ Đà Nẵng', []], ['Tỉnh uỷ Nghệ An', []]]);
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
    fc.assert(fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => JSON.stringify(harvest(shuffled, { registry })) === expected), runs(0.5));
  });
});

describe('whatever the texts say', () => {
  const sentence = fc.tuple(
    fc.constantFrom('Quy định số 998-QĐ/TW', 'Quyết định số 998-QĐ/TW', '998-QĐ/TW', 'Nghị quyết số 57-NQ/TW', 'Kết luận số 12-KL/TW', 'Chỉ thị số 39-CT/TU', 'Nghị quyết số 998', 'Quyết định số 7-QĐ/BCĐTW', 'Công văn 09-QC/TW', 'Nghị quyết số 12-NQ/ĐU'),
    fc.constantFrom('', ', ngày 05/3/2024', ', ngày 06/3/2024', ', ngày 05/3/2021', ', ngày 05/01/2021', ' năm 2021', ' tháng 01/2021', ' năm 2024', ', ngày 22/12/2024', ', ngày 12/8/2021', ', ngày 31/02/2024'),
    fc.constantFrom('', ' (khoá XII)', ' khoá XIII'),
    fc.constantFrom('', ' của Ban Bí thư', ' của Bộ Chính trị', ' của Thành uỷ Đà Nẵng', ' của Ban Thường vụ Thành uỷ Đà Nẵng', ' của Tỉnh uỷ Nghệ An', ' của Đảng uỷ Bộ Ngoại giao'),
  ).map((parts) => `${parts.join('')}.`);
  const corpus = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 8 }).map((all) => all.map((sentences, index) => read(`${index}.txt`, sentences.join(' '))));

  test('createRegistry takes the records, none is sure without two voices, and the order of the texts changes nothing', () => {
    fc.assert(fc.property(corpus.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }))), fc.boolean(), ([texts, shuffled], all) => {
      const found = harvest(texts, { registry, all });
      expect(createRegistry(found.map(({ record }) => record as DocumentInput)).size).toBe(found.length);
      expect(JSON.stringify(harvest(shuffled, { registry, all }))).toBe(JSON.stringify(found));
      for (const { record, review } of found) {
        if (record.confidence === 'medium') expect([review.independent >= 2, review.contradictions, review.siblings]).toEqual([true, [], []]);
        expect(review.mentions).toBeGreaterThanOrEqual(record.sources.length);
        if (!all) expect([review.known, review.change, review.independent >= 2]).not.toEqual([true, 'confirmed', expect.anything()]);
        expect(review.known === undefined).toBe(review.change === 'new');
      }
    }), runs());
  });
});

test('a programmer hears what harvest takes', () => {
  expect(() => harvest(read('a.txt', A) as never)).toThrow('harvest takes an iterable of { file, text, analysis }; wrap a single one in an array');
  expect(() => harvest([{ file: 'a.txt', text: A } as never])).toThrow('text 1 (a.txt) has no analysis; give what analyze(text) returned');
  expect(() => harvest([read('a.txt', A), read('a.txt', B)])).toThrow('two different texts are called a.txt; give each a name of its own');
});
