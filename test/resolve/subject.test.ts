import { describe, expect, test } from 'vitest';
import { createRegistry, type DocumentInput, type DocumentRecord, type Registry } from '../../src/index.js';
import { otherTitle, SubjectIndex } from '../../src/resolve/subject.js';
import { foldedWords } from '../../src/read/text/words.js';

const doc = (number: number, title: string | undefined, part: Partial<DocumentInput> = {}): DocumentInput => ({ symbol: `${String(number).padStart(2, '0')}-NQ/TW`, type: 'nghi-quyet', date: '2022-01-01', title, ...part });
const find = (registry: Registry, ...numbers: readonly number[]): DocumentRecord[] => numbers.map((number) => registry.find({ number })[0]!);
/** So many documents whose titles have nothing but the words that are given. */
const filler = (count: number, title: string, from = 100): DocumentInput[] => Array.from({ length: count }, (_, index) => doc(from + index, title));

/** Each match as `number score`, with the phrase where one was found. */
function matches(known: readonly DocumentInput[], numbers: readonly number[], words: string, titled = true): string[] {
  const registry = createRegistry(known);
  return new SubjectIndex(find(registry, ...numbers), registry).matches(foldedWords(words), titled)
    .map(({ record, score, phrase }) => `${record.number} ${score}${phrase === undefined ? '' : ` ${phrase}`}`);
}
function decides(known: readonly DocumentInput[], numbers: readonly number[], words: string, titled = true): number | undefined {
  const registry = createRegistry(known);
  return new SubjectIndex(find(registry, ...numbers), registry).decides(foldedWords(words), titled)?.record.number;
}

const ABROAD = doc(1, 'Về công tác đối với người Việt Nam ở nước ngoài');
const LAND = doc(2, 'Về quản lý và sử dụng đất đai');

describe('the words beside a citation', () => {
  test('name the title by its pairs of words, each counted once', () => {
    expect(matches([ABROAD, LAND], [1, 2], 'về người Việt Nam ở nước ngoài')).toEqual(['1 5']);
    expect(matches([ABROAD, LAND], [1, 2], 'người Việt Nam, người Việt Nam, người Việt Nam')).toEqual(['1 2']);
    expect(matches([ABROAD, LAND], [1, 2], 'NGUOI VIET NAM')).toEqual(['1 2']);
    expect(matches([ABROAD, LAND], [1, 2], 'Việt Nam. Đất đai')).toEqual([]);
    expect(matches([ABROAD, LAND], [1, 2], '')).toEqual([]);
    expect(matches([ABROAD, LAND], [1, 2], 'đất')).toEqual([]);
    expect(matches([ABROAD, doc(2, undefined)], [1, 2], 'người Việt Nam')).toEqual(['1 2']);
  });

  test('without a word that opens a subject must name more of it', () => {
    expect(matches([ABROAD], [1], 'người Việt Nam', false)).toEqual([]);
    expect(matches([ABROAD], [1], 'người Việt Nam ở', false)).toEqual(['1 3']);
    // Three pairs, one of which counts half.
    const known = [doc(1, 'bảo vệ người Việt Nam'), ...filler(2, 'bảo vệ')];
    expect(matches(known, [1], 'bảo vệ người Việt', false)).toEqual(['1 2.5']);
    expect(matches(known, [1], 'bảo vệ người')).toEqual(['1 1.5']);
  });

  test('that several of the records have tell none from the other', () => {
    const [a, b] = [doc(1, 'về cải cách tiền lương cán bộ'), doc(2, 'về cải cách tiền lương công chức')];
    expect(matches([a, b], [1, 2], 'cải cách tiền lương')).toEqual([]);
    expect(matches([a, b], [1], 'cải cách tiền lương')).toEqual(['1 3']);
    expect(matches([a, b], [1, 2], 'cải cách tiền lương công chức')).toEqual(['2 2']);
    expect(matches([a, b, doc(3, 'về cải cách tiền lương')], [1, 2, 3], 'về cải cách tiền lương')).toEqual([]);
  });

  test('twice in the title of one is still its own', () => {
    expect(matches([doc(1, 'đất đai và nhà ở; đất đai và rừng'), LAND], [1, 2], 'và sử dụng đất')).toEqual(['2 3']);
    expect(matches([doc(1, 'rừng núi biển, rừng núi biển')], [1], 'rừng núi biển')).toEqual(['1 2']);
  });

  test('that are commonplace in titles say nothing, frequent ones half', () => {
    // Of few documents: in more than two frequent, in more than four commonplace.
    const scoreWith = (others: number): string[] => matches([doc(1, 'người Việt Nam ở nước'), ...filler(others, 'người Việt')], [1], 'người Việt Nam ở');
    expect(scoreWith(1)).toEqual(['1 3']);
    expect(scoreWith(2)).toEqual(['1 2.5']);
    expect(scoreWith(3)).toEqual(['1 2.5']);
    expect(scoreWith(4)).toEqual(['1 2']);
  });

  test('of many documents the shares decide: one and four in a hundred', () => {
    const scoreWith = (others: number): string[] => matches([doc(1, 'người Việt Nam ở nước'), ...filler(others, 'người Việt'), ...filler(299 - others, 'khác', 1000)], [1], 'người Việt Nam ở');
    expect(scoreWith(2)).toEqual(['1 3']);
    expect(scoreWith(3)).toEqual(['1 2.5']);
    expect(scoreWith(11)).toEqual(['1 2.5']);
    expect(scoreWith(12)).toEqual(['1 2']);
  });

  test('a pair twice in one title is in one title', () => {
    expect(matches([doc(1, 'người Việt Nam ở'), doc(3, 'người Việt, người Việt')], [1], 'người Việt Nam ở')).toEqual(['1 3']);
  });
});

describe('what else a record is known by', () => {
  test('its Vietnamese subjects count as its title does, and nothing joins one to the next', () => {
    const record = doc(1, 'Về một số vấn đề', { subjects: { vi: ['phòng chống tham nhũng', 'lãng phí tiêu cực'] } });
    expect(matches([record], [1], 'phòng chống tham nhũng')).toEqual(['1 3']);
    expect(matches([record], [1], 'lãng phí tiêu cực')).toEqual(['1 3']);
    expect(matches([record], [1], 'vấn đề')).toEqual([]);
  });

  test('an alias counts behind its term', () => {
    const record = (alias: string): DocumentInput => doc(1, undefined, { aliases: [alias] });
    expect(matches([record('Nghị quyết Trung ương 6 khóa XI về đất đai')], [1], 'về đất đai')).toEqual(['1 2']);
    expect(matches([record('XI về đất đai')], [1], 'về đất đai')).toEqual(['1 2']);
    expect(matches([record('Nghị quyết Trung ương 6 về đất đai')], [1], 'về đất đai')).toEqual([]);
    expect(matches([record('Nghị quyết Trung ương 6 khóa XI')], [1], 'khóa XI Trung ương 6')).toEqual([]);
    expect(matches([record('Nghị quyết AXI về đất đai')], [1], 'về đất đai')).toEqual([]);
  });

  test('a phrase of another language counts two, where all its long words are there', () => {
    const record = doc(1, undefined, { subjects: { fr: ['les Vietnamiens de l’étranger'], en: ['overseas Vietnamese'] } });
    expect(matches([record, LAND], [1, 2], 'sur les Vietnamiens résidant à l’étranger')).toEqual(['1 2 les Vietnamiens de l’étranger']);
    expect(matches([record, LAND], [1, 2], 'on Vietnamese who live overseas')).toEqual(['1 2 overseas Vietnamese']);
    expect(matches([record, LAND], [1, 2], 'on Vietnamese', false)).toEqual([]);
    // A phrase is enough without a word that opens a subject.
    expect(matches([record, LAND], [1, 2], 'overseas Vietnamese', false)).toEqual(['1 2 overseas Vietnamese']);
  });

  test('one phrase in two spellings counts once, two phrases both', () => {
    const record = doc(1, undefined, { subjects: { fr: ['la presse', 'de la presse'], en: ['newspapers', 'the press'] } });
    expect(matches([record], [1], 'la presse et newspapers')).toEqual(['1 4 la presse']);
    expect(matches([record], [1], 'la presse')).toEqual(['1 2 la presse']);
  });

  test('two records by one phrase are both meant', () => {
    const known = [doc(1, undefined, { subjects: { en: ['press agencies'] } }), doc(2, undefined, { subjects: { en: ['press agencies'] } })];
    expect(matches(known, [1, 2], 'press agencies')).toEqual(['1 2 press agencies', '2 2 press agencies']);
    expect(decides(known, [1, 2], 'press agencies')).toBeUndefined();
  });

  test('a phrase of short words says nothing', () => {
    expect(matches([doc(1, undefined, { subjects: { en: ['on it'], fr: ['du Nord'] } })], [1], 'on it')).toEqual([]);
    expect(matches([doc(1, undefined, { subjects: { fr: ['du Nord'] } })], [1], 'au Nord')).toEqual(['1 2 du Nord']);
  });
});

describe('one record is decided for', () => {
  test('where it is twice as near as the second', () => {
    const known = [doc(1, 'a b c d e f'), doc(2, 'u v w x y z')];
    expect(decides(known, [1, 2], 'u v w')).toBe(2);
    expect(matches(known, [1, 2], 'u v w; a b c d e')).toEqual(['1 4', '2 2']);
    expect(decides(known, [1, 2], 'u v w; a b c d e')).toBe(1);
    expect(decides(known, [1, 2], 'u v w; a b c d')).toBeUndefined();
    expect(matches(known, [1, 2], 'u v w x; a b c')).toEqual(['2 3', '1 2']);
    expect(decides(known, [1, 2], '')).toBeUndefined();
    expect(decides(known, [1, 2], 'a b c', false)).toBeUndefined();
  });
});

describe('another title', () => {
  const isOther = (words: string, part: Partial<DocumentInput> = {}, others: readonly DocumentInput[] = []): boolean => {
    const registry = createRegistry([{ ...ABROAD, ...part }, ...others]);
    return otherTitle(foldedWords(words), find(registry, 1)[0]!, registry);
  };

  test('has no pair of words in common', () => {
    expect(isOther('về chế độ chi tiêu hội nghị')).toBe(true);
    expect(isOther('về chế độ của người Việt')).toBe(false);
    expect(isOther('Việt người nam công')).toBe(true);
  });

  test('is not known from less than four words', () => {
    expect(isOther('về chế độ')).toBe(false);
    expect(isOther('về chế độ chi')).toBe(true);
  });

  test('nor where the record has none that a source confirms', () => {
    expect(isOther('về chế độ chi tiêu', { title: undefined })).toBe(false);
    expect(isOther('về chế độ chi tiêu', { unverified: ['title'] })).toBe(false);
    expect(isOther('về chế độ chi tiêu', { unverified: ['date'] })).toBe(true);
  });

  test('nor where the words name its subject', () => {
    expect(isOther('về chế độ chi tiêu', { subjects: { vi: ['chi tiêu công'] } })).toBe(false);
    expect(isOther('về chế độ chi tiêu', { subjects: { en: ['chi tiêu công'] } })).toBe(true);
  });

  test('what is commonplace is nothing in common', () => {
    expect(isOther('về chế độ của người Việt', {}, filler(3, 'người Việt'))).toBe(false);
    expect(isOther('về chế độ của người Việt', {}, filler(4, 'người Việt'))).toBe(true);
    // Of many documents, four in a hundred.
    const many = (others: number): DocumentInput[] => [...filler(others, 'người Việt'), ...filler(299 - others, 'khác', 1000)];
    expect(isOther('về chế độ của người Việt', {}, many(11))).toBe(false);
    expect(isOther('về chế độ của người Việt', {}, many(12))).toBe(true);
  });
});
