import { describe, expect, test } from 'vitest';
import { createRegistry, type DocumentInput } from '../../src/index.js';
import { NO_WORD, Subjects } from '../../src/resolve/subject.js';
import { foldedWords } from '../../src/read/text/words.js';

const doc = (number: number, title: string | undefined, part: Partial<DocumentInput> = {}): DocumentInput => ({ symbol: `${number + 10}-NQ/TW`, type: 'nghi-quyet', date: '2020-01-01', title, ...part });
const filler = Array.from({ length: 60 }, (_, at) => doc(at + 100, `Về tăng cường sự lãnh đạo của Đảng đối với việc thứ ${at}`));

interface Asked { readonly behind?: string; readonly before?: string; readonly titled?: boolean; readonly original?: boolean }

function weigh(record: DocumentInput, { behind = '', before = '', titled = false, original = true }: Asked, others: readonly DocumentInput[] = filler): ReturnType<Subjects['weigh']> {
  const registry = createRegistry([record, ...others]);
  const own = registry.records().find(({ symbol }) => symbol === record.symbol)!;
  return Subjects.of(registry).weigh(own, { behind: foldedWords(behind), before: foldedWords(before), titled, original });
}

describe('words beside a citation', () => {
  const sea = doc(1, 'Về chiến lược phát triển kinh tế biển', { subjects: { vi: ['kinh tế biển'], fr: ['économie maritime', 'économie bleue'], en: ['marine economy', 'blue economy'] } });

  test('of its title speak for a document, and most where they open with it', () => {
    const titled = weigh(sea, { behind: 'về phát triển kinh tế biển', titled: true }).weight;
    const behind = weigh(sea, { behind: 'nói về kinh tế biển' }).weight;
    expect(behind).toBeGreaterThan(2);
    expect(titled).toBeGreaterThan(behind);
    expect(weigh(sea, { before: 'phát triển kinh tế biển theo' }).weight).toBeGreaterThan(2);
  });

  test('without diacritics say the same', () => {
    expect(weigh(sea, { behind: 've phat trien kinh te bien', titled: true })).toEqual(weigh(sea, { behind: 'về phát triển kinh tế biển', titled: true }));
  });

  test('that many titles have say nothing', () => {
    expect(weigh(filler[0]!, { behind: 'về tăng cường sự lãnh đạo của Đảng', titled: false }, filler.slice(1)).weight).toBe(NO_WORD);
  });

  test('of another title speak against it, in another language a little', () => {
    expect(weigh(sea, { behind: 'về chế độ chi tiêu hội nghị', titled: true }).weight).toBe(-3.5);
    expect(weigh(sea, { behind: 'sur le régime des dépenses de conférence', titled: true, original: false }).weight).toBe(-0.7);
    // No verbatim title, no proof; nor two or three words.
    expect(weigh({ ...sea, unverified: ['title'] }, { behind: 'về chế độ chi tiêu hội nghị', titled: true }).weight).toBe(0);
    expect(weigh(sea, { behind: 'về chi tiêu', titled: true }).weight).toBe(0);
  });

  test('that fill a sentence without the subject say a little', () => {
    const long = 'các cấp uỷ tổ chức học tập đầy đủ trong quý này';
    expect(weigh(sea, { before: long }).weight).toBe(NO_WORD);
    expect(weigh(sea, { before: 'các cấp uỷ học' }).weight).toBe(0);
  });

  test('in other languages are sought among its subjects; a whole phrase is told', () => {
    expect(weigh(sea, { behind: 'on the marine economy', titled: true, original: false })).toMatchObject({ phrase: 'marine economy' });
    expect(weigh(sea, { behind: 'pour une économie bleue et durable', original: false })).toMatchObject({ phrase: 'économie bleue' });
    expect(weigh(sea, { behind: 'of the marine', original: false }).phrase).toBeUndefined();
    expect(weigh(sea, { behind: 'the marine economy', original: true }).weight).toBe(0);
  });

  test('seen in print say more than translated ones, and those that recur each term less', () => {
    const printed = { ...sea, subjectsPrinted: { en: ['marine economy'] } };
    const asked: Asked = { behind: 'on the marine economy', titled: true, original: false };
    expect(weigh(printed, asked).weight).toBeGreaterThan(weigh(sea, asked).weight);
    expect(weigh({ ...sea, subjectRecurs: true }, asked).weight).toBeLessThan(weigh(sea, asked).weight / 2);
  });
});
