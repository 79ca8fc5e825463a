import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, setOf } from '../../../src/model/language-set.js';
import type { Language } from '../../../src/model/index.js';
import { mayAct } from '../../../src/read/clause/act-scan.js';
import { marked, tokensOf } from '../../relate/marked.js';
import { runs } from '../../properties/runs.js';

function may(source: string, language: Language): boolean {
  const { text, mentions } = marked(source, language);
  return mayAct(text, 0, text.length, mentions, setOf(language));
}

const SOME: readonly (readonly [Language, string])[] = [
  ['vi', '[A] thay thế [B]'], ['vi', '[A] THAY THẾ [B]'], ['vi', '[A] thay the [B]'], ['vi', '[A] hết hiệu lực'], ['vi', 'căn cứ [A]'],
  ['fr', '[A] remplace [B]'], ['fr', "[A] l'a abrogée"], ['fr', '[A] laissa à son tour la place à [B]'], ['en', '[A] replaced [B]'], ['en', '[A] takes at long last the place of [B]'],
];

describe('whether a unit may say what documents do', () => {
  test.each(SOME)('%s: %s may', (language, source) => expect(may(source, language)).toBe(true));

  test.each<[Language, string]>([
    ['vi', '[A] và [B] cùng ra một ngày'], ['vi', '[A] của bộ'], ['fr', '[A] et [B] datent du même jour'], ['en', '[A] and [B] are old'], ['en', ''],
  ])('%s: %s may not', (language, source) => expect(may(source, language)).toBe(false));

  test('what stands in a mention is none', () => {
    const { text, mentions } = marked('[thay] thế [B]', 'vi');
    expect(mayAct(text, 0, text.length, mentions, setOf('vi'))).toBe(false);
  });

  test('a no is never wrong: where the lexer has an act, it may', () => {
    const words = fc.constantFrom('[A]', 'thay', 'thế', 'hết', 'hiệu', 'lực', 'bai', 'bo', 'remplace', 'la', 'place', 'de', 'takes', 'over', 'from', 'quickly', 'à', 'son', 'tour', ',', 'thực', 'hiện', 'căn', 'cứ', 'abrogé', 'repeals', '.', '\n', '12');
    fc.assert(fc.property(fc.array(words, { maxLength: 14 }), fc.constantFrom(...LANGUAGES), (taken, language) => {
      const source = taken.join(' ');
      if (tokensOf(source, language).some(({ type }) => type === 'act')) expect(may(source, language), source).toBe(true);
    }), runs(10));
  });
});
