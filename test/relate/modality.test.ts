import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { marked, relationsOf, told, words, type Marking } from './marked.js';

describe('each field of a relation', () => {
  const read = (source: string, markings?: readonly Marking[], language?: 'fr' | 'en') => relationsOf(marked(source, language, markings));
  const at = (source: string, part: string): { start: number; end: number } => {
    const { text } = marked(source);
    return { start: text.indexOf(part), end: text.indexOf(part) + part.length };
  };

  test('active: the target one unit behind the cue, the source 28 before it', () => {
    const source = 'Mở đầu. [Quy định 296] có hiệu lực từ ngày ký kết, thay thế [Quy định 22].';
    expect(read(source)).toStrictEqual([{
      kind: 'supersedes', modality: 'effective', source: 'c1', target: 'c2', cue: at(source, 'thay thế'), sentence: at(source, 'Quy định 296 có hiệu lực từ ngày ký kết, thay thế Quy định 22.'),
      // 0.95 - 1/400 - 29/500
      confidence: 0.89,
    }]);
  });

  test('without a source the text itself, for certain; of a list the first is the most certain', () => {
    const source = 'Sửa đổi [Điều 5 Quy định 22] và [Quy định 23].';
    const sentence = at(source, 'Sửa đổi Điều 5 Quy định 22 và Quy định 23.');
    expect(read(source, [{ pinpoint: 'Điều 5' }])).toStrictEqual([
      { kind: 'amends', modality: 'effective', source: 'this', target: 'c1', cue: at(source, 'Sửa đổi'), sentence, confidence: 0.95, part: 'Điều 5' },
      { kind: 'amends', modality: 'effective', source: 'this', target: 'c2', cue: at(source, 'Sửa đổi'), sentence, confidence: 0.8 },
    ]);
  });

  test('only what is changed is changed in part', () => {
    expect(read('Thực hiện [Điều 5 Quy định 22].', [{ pinpoint: 'Điều 5' }])[0]).not.toHaveProperty('part');
    expect(read('[Điều 5 Quy định 22] được cụ thể hoá bằng [Quy định 23].', [{ pinpoint: 'Điều 5' }])[0]).not.toHaveProperty('part');
    expect(read('[Điều 5 Quy định 22] bị bãi bỏ.', [{ pinpoint: 'Điều 5' }])).toMatchObject([{ kind: 'repeals', part: 'Điều 5' }]);
    expect(read('[Quy định 22] bị bãi bỏ.')[0]).not.toHaveProperty('part');
    expect(read('Được thay thế bởi [Điều 5 Quy định 22].', [{ pinpoint: 'Điều 5' }])[0]).not.toHaveProperty('part');
  });

  test('passive: the words to who does it count, and those to what it is done to', () => {
    const source = '[Quy định 22] của tỉnh ta nay được thay thế bởi văn bản sau đây của tỉnh là [Quy định 296].';
    expect(read(source)).toStrictEqual([{
      kind: 'supersedes', modality: 'effective', source: 'c2', target: 'c1', cue: at(source, 'được thay thế bởi'), sentence: at(source, marked(source).text),
      // 0.95 - 29/400 - 17/500
      confidence: 0.84,
    }]);
  });

  test('passive without a target: the text itself, as far off as 60 units', () => {
    const source = 'Nay được thay thế bởi [Quy định 296].';
    // 0.95 - 1/400 - 60/500
    expect(read(source)).toStrictEqual([{ kind: 'supersedes', modality: 'effective', source: 'c1', target: 'this', cue: at(source, 'được thay thế bởi'), sentence: at(source, marked(source).text), confidence: 0.83 }]);
  });

  test('ended: the cue stands for who did it', () => {
    const source = '[Quy định 22] nay đã là văn bản hết hiệu lực.';
    // 0.95 - 20/500
    expect(read(source)).toStrictEqual([{ kind: 'repeals', modality: 'effective', source: { unnamed: at(source, 'hết hiệu lực') }, target: 'c1', cue: at(source, 'hết hiệu lực'), sentence: at(source, marked(source).text), confidence: 0.91 }]);
  });

  test('the number at the head is the text', () => {
    expect(read('[296-QĐ/TW] thay thế [Quy định 22].', [{ header: true }])).toMatchObject([{ source: 'this', target: 'c2' }]);
  });

  test('a sentence is read in the language of its citations, whatever a State document in it is written in', () => {
    expect(told('{82/KH-UBND} remplace [la directive 51].', 'fr')).toEqual(['supersedes {82/KH-UBND} → la directive 51']);
    expect(told('Thay thế [la directive 51].', 'fr')).toEqual([]);
    expect(told('Thay thế {82/KH-UBND}.')).toEqual([]);
  });

  test('the next sentence says nothing of this one', () => {
    expect(told('[Quy định 22] đã rõ. Văn bản hết hiệu lực.')).toEqual([]);
    expect(relationsOf({ text: 'Không có gì.', places: [] })).toEqual([]);
  });
});

describe('verbs that are joined share their subject', () => {
  const joined = (between: string): string => told(`[Quy định 7] sửa đổi [Quy định 5]${between}bãi bỏ [Quy định 3].`)[1]!;

  test('with nothing between but a comma or two short words', () => {
    for (const between of [' ', ', ', ' và ', ', và ', ' cũng như ', ' và  ', ', cũng như ', `${' '.repeat(13)}và `]) expect(joined(between)).toBe('repeals Quy định 7 → Quy định 3');
    for (const between of [' và nay lại ', ' nghiêng ', ') và ', ' và 5 lần ', `${' '.repeat(14)}và `]) expect(joined(between)).toBe('repeals this → Quy định 3');
  });

  test('and are planned as the first is', () => {
    expect(told(`Sẽ sửa đổi${words(95)}[Quy định 5] và bãi bỏ [Quy định 3].`)).toEqual(['planned amends this → Quy định 5', 'planned repeals this → Quy định 3']);
    expect(told(`Sẽ sửa đổi${words(95)}[Quy định 5] của tỉnh nhà, để rồi nay bãi bỏ [Quy định 3].`)).toEqual(['planned amends this → Quy định 5', 'repeals this → Quy định 3']);
  });

  test('or denied', () => {
    expect(told('Không sửa đổi [Quy định 5] và bãi bỏ [Quy định 3].')).toEqual([]);
    expect(told('Không sửa đổi [Quy định 5] của tỉnh nhà, để rồi bãi bỏ [Quy định 3].')).toEqual(['repeals this → Quy định 3']);
    expect(told('[Quy định 5] chưa hết hiệu lực và [Quy định 7] bãi bỏ [Quy định 3].')).toEqual(['repeals Quy định 7 → Quy định 3']);
    expect(told('[Quy định 5] không bị bãi bỏ hay sửa đổi [Quy định 3].')).toEqual([]);
    expect(told('Không sửa đổi [Quy định 5 của tỉnh nhà] và thực hiện [Quy định 3].')).toEqual(['implements this → Quy định 3']);
  });
});

describe('what is asked', () => {
  test('is no change, but a task that is asked of is there', () => {
    expect(told('[Quy định 7] thay thế [Quy định 5] ư?')).toEqual([]);
    expect(told('“[Quy định 7] thay thế [Quy định 5] ư?”')).toEqual([]);
    expect(told('[Quy định 7] thay thế [Quy định 5]? Không rõ.')).toEqual([]);
    expect(told('Thực hiện [Quy định 5] ư?')).toEqual(['implements this → Quy định 5']);
  });

  test('a question elsewhere does not matter', () => {
    expect(told('Vì sao? [Quy định 7] thay thế [Quy định 5].')).toEqual(['supersedes Quy định 7 → Quy định 5']);
    expect(told('(hỏi ai?) [Quy định 7] thay thế [Quy định 5].')).toEqual(['supersedes Quy định 7 → Quy định 5']);
    expect(told('[Quy định 7] thay thế [Quy định 5] (vì sao?).')).toEqual(['supersedes Quy định 7 → Quy định 5']);
  });
});

describe('an announcement', () => {
  test('stands at most 100 units before the cue', () => {
    expect(told(`Cần${words(97)}bãi bỏ [Quy định 5].`)).toEqual(['planned repeals this → Quy định 5']);
    expect(told(`Cần${words(98)}bãi bỏ [Quy định 5].`)).toEqual(['repeals this → Quy định 5']);
    expect(told(`Cần${words(97)}được thay thế bởi [Quy định 5].`)).toEqual(['planned supersedes Quy định 5 → this']);
    expect(told(`Cần${words(98)}được thay thế bởi [Quy định 5].`)).toEqual(['supersedes Quy định 5 → this']);
  });

  test('or before the document that is not named', () => {
    expect(told(`Cần${words(97)}quy định mới của cả tỉnh nhà thay thế [Quy định 5].`)).toEqual(['planned supersedes {quy định mới} → Quy định 5']);
    expect(told(`Cần${words(98)}quy định mới của cả tỉnh nhà thay thế [Quy định 5].`)).toEqual(['supersedes {quy định mới} → Quy định 5']);
  });

  test('behind the source, if there is one', () => {
    expect(told('[Quy định 7] sẽ thay thế [Quy định 5].')).toEqual(['planned supersedes Quy định 7 → Quy định 5']);
    expect(told('["Quy định 7"]sẽ thay thế [Quy định 5].')).toEqual(['planned supersedes "Quy định 7" → Quy định 5']);
    expect(told('Cần biết [Quy định 7] thay thế [Quy định 5].')).toEqual(['supersedes Quy định 7 → Quy định 5']);
    expect(told('[Quy định 5] sẽ bị bãi bỏ.')).toEqual(['planned repeals {bị bãi bỏ} → Quy định 5']);
    expect(told('Cần biết [Quy định 5] bị bãi bỏ.')).toEqual(['repeals {bị bãi bỏ} → Quy định 5']);
  });

  test('a verb in the future announces what it says itself, and no other', () => {
    expect(told('[Le règlement 7] remplacera [le règlement 5] dans les provinces, où il a abrogé [le règlement 3].', 'fr')).toEqual([
      'planned supersedes Le règlement 7 → le règlement 5', 'repeals this → le règlement 3',
    ]);
  });

  test('before the verb, not behind it', () => {
    expect(told('Bãi bỏ [Quy định 5] là việc phải làm.')).toEqual(['repeals this → Quy định 5']);
  });

  test('what is talked about is not changed yet; a review that is talked about is held', () => {
    expect(told('Thảo luận để sửa đổi [Quy định 5].')).toEqual(['planned amends this → Quy định 5']);
    expect(told('Thảo luận và tổng kết [Nghị quyết 5].')).toEqual(['reviews this → Nghị quyết 5']);
    expect(told('Cần tổng kết [Nghị quyết 5].')).toEqual(['planned reviews this → Nghị quyết 5']);
  });

  test('what is said by a noun is not said to be done, if nobody does it', () => {
    expect(told('Việc thay thế [Quy định 5] là đúng.')).toEqual(['planned supersedes this → Quy định 5']);
    expect(told('[Quy định 7] về việc thay thế [Quy định 5].')).toEqual(['supersedes Quy định 7 → Quy định 5']);
    expect(told('Việc tổng kết [Nghị quyết 5] là đúng.')).toEqual(['reviews this → Nghị quyết 5']);
  });

  test('what is under study is not done, whether that is said before the verb or behind', () => {
    expect(told('Bộ Chính trị đang xem xét bãi bỏ [Quy định 5].')).toEqual(['planned repeals this → Quy định 5']);
    expect(told('[Quy định 7] đang được xem xét thay thế [Quy định 5].')).toEqual(['planned supersedes Quy định 7 → Quy định 5']);
    expect(told('Bãi bỏ [Quy định 5] đang được xem xét.')).toEqual(['planned repeals this → Quy định 5']);
  });
});

describe('a wish before the subject', () => {
  test('stands at most 100 units before it', () => {
    expect(told(`Nếu${words(97)}[Quy định 7] thay thế [Quy định 5].`)).toEqual(['planned supersedes Quy định 7 → Quy định 5']);
    expect(told(`Nếu${words(98)}[Quy định 7] thay thế [Quy định 5].`)).toEqual(['supersedes Quy định 7 → Quy định 5']);
    expect(told(`Mọi điều đã rõ cả. Nếu${words(97)}[Quy định 7] thay thế [Quy định 5].`)).toEqual(['planned supersedes Quy định 7 → Quy định 5']);
    expect(told('Nếu["Quy định 7"] thay thế [Quy định 5].')).toEqual(['planned supersedes "Quy định 7" → Quy định 5']);
  });

  test('holds for what is done to it', () => {
    expect(told('Nếu như cả [Quy định 5] bị bãi bỏ.')).toEqual(['planned repeals {bị bãi bỏ} → Quy định 5']);
    expect(told('[Quy định 5] bị bãi bỏ.')).toEqual(['repeals {bị bãi bỏ} → Quy định 5']);
  });

  test('one behind it is another matter', () => {
    expect(told('[Quy định 7] thay thế [Quy định 5], đề nghị ghi nhận.')).toEqual(['supersedes Quy định 7 → Quy định 5']);
  });
});

describe('what is still to be decided', () => {
  test('is said at most 70 units behind the object', () => {
    expect(told(`Bãi bỏ [Quy định 5]${words(70)}nếu được thông qua.`)).toEqual(['planned repeals this → Quy định 5']);
    expect(told(`Bãi bỏ [Quy định 5]${words(71)}nếu được thông qua.`)).toEqual(['repeals this → Quy định 5']);
    expect(told('Bãi bỏ ["Quy định 5"]nếu được thông qua.')).toEqual(['planned repeals this → "Quy định 5"']);
    expect(told('[Quy định 5] bị bãi bỏ nếu được thông qua.')).toEqual(['planned repeals {bị bãi bỏ} → Quy định 5']);
  });

  test('not before it', () => {
    expect(told('The matter is under discussion; this text repeals [Regulation 5].', 'en')).toEqual(['repeals this → Regulation 5']);
  });
});

describe('a denial', () => {
  test('stands at most 24 units before the cue', () => {
    expect(told(`Không${words(24)}bãi bỏ [Quy định 5].`)).toEqual([]);
    expect(told(`Không${words(25)}bãi bỏ [Quy định 5].`)).toEqual(['repeals this → Quy định 5']);
    expect(told('[Le règlement 7] n’abroge pas [le règlement 5].', 'fr')).toEqual([]);
  });

  test('not behind it', () => {
    expect(told('Bãi bỏ [Quy định 5], không có gì khác.')).toEqual(['repeals this → Quy định 5']);
  });
});

describe('a document that is not named', () => {
  const source = (text: string, language?: 'fr' | 'en'): string => told(text, language).at(-1)!.replace(/^(?:planned )?\S+ | → .*$/gu, '');

  test('is the noun before the cue, in 180 units', () => {
    expect(source(`Quy chế${words(173)}bãi bỏ [Quy định 5].`)).toBe('{Quy chế}');
    expect(source(`Quy chế${words(174)}bãi bỏ [Quy định 5].`)).toBe('this');
    expect(source('Bãi bỏ quy chế cũ là [Quy định 5].')).toBe('this');
  });

  test('behind the last citation', () => {
    expect(source('Quy chế nêu [Quy định 7]; nay bãi bỏ [Quy định 5].')).toBe('this');
    expect(source('Theo [Quy định 7]; quy chế mới bãi bỏ [Quy định 5].')).toBe('{quy chế mới}');
    expect(source('Xem [Quy định 9], [Quy định 8], quy chế mới như [Quy định 7]; nay bãi bỏ [Quy định 5].')).toBe('this');
    expect(source('Xem ["Quy định 7"]quy chế bãi bỏ [Quy định 5].')).toBe('{quy chế}');
  });

  test('with "new" before or behind it', () => {
    expect(source('Ban hành quy định mới thay thế [Quy định 5].')).toBe('{quy định mới}');
    expect(source('Une nouvelle directive pour remplacer [la directive 51].', 'fr')).toBe('{nouvelle directive}');
    expect(source('A new regulation replaces [Regulation 5].', 'en')).toBe('{new regulation}');
    expect(source('Un projet d’instruction abroge [la directive 51].', 'fr')).toBe('{projet d’instruction}');
    expect(source('Quy định  mới thay thế [Quy định 5].')).toBe('{Quy định  mới}');
    expect(source('Quy định, mới đây, thay thế [Quy định 5].')).toBe('{Quy định}');
    expect(source('Quy định   mới thay thế [Quy định 5].')).toBe('{Quy định}');
    expect(source('Ban hành quy chế thay thế [Quy định 5].')).toBe('{quy chế}');
  });

  test('of several the one that is new, or the last', () => {
    expect(source('Quy định mới kèm quy chế thay thế [Quy định 5].')).toBe('{Quy định mới}');
    expect(source('Une nouvelle directive avec règlement pour remplacer [la directive 51].', 'fr')).toBe('{nouvelle directive}');
    expect(source('Quy định mới và quy chế mới thay thế [Quy định 5].')).toBe('{quy chế mới}');
    expect(source('Quy chế, đề án, chương trình thay thế [Quy định 5].')).toBe('{chương trình}');
    expect(source('Quy chế, đề án, chương trình của nơi mới thay thế [Quy định 5].')).toBe('{chương trình}');
  });

  test('"this" makes it the text', () => {
    expect(source('Quy định này thay thế [Quy định 5].')).toBe('this');
    expect(source('La présente directive remplace [la directive 51].', 'fr')).toBe('this');
    expect(source('Tại hội nghị này, quy chế mới thay thế [Quy định 5].')).toBe('{quy chế mới}');
  });

  test('only of what changes another', () => {
    expect(source('Quy chế mới thực hiện [Quy định 5].')).toBe('this');
  });
});

test('a State document is replaced by none, in the text as it is printed', () => {
  expect(analyze('Quyết định số 15/QĐ-UBND được thay thế bởi Quy định 22-QĐ/TW.').relations).toEqual([]);
});
