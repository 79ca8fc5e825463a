import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/index.js';
import { tokensOf } from '../../relate/marked.js';

const types = (source: string, language: Language): string => tokensOf(source, language).map(({ type, kind, form }) => (kind === undefined ? type : `${kind}.${form!}`)).join(' ');

describe('the tokens of a clause', () => {
  test.each<[string, Language, string, string]>([
    ['acts and mentions', 'vi', '[A] thay thế [B].', 'mention supersedes.finite mention stop'],
    ['acts and mentions', 'fr', '[A] remplace [B].', 'mention supersedes.finite mention stop'],
    ['acts and mentions', 'en', '[A] replaces [B].', 'mention supersedes.finite mention stop'],
    ['the longest phrase counts', 'vi', '[A] hết hiệu lực thi hành', 'mention repeals.ends'],
    ['one token for words that say nothing', 'en', 'Yesterday morning quite unexpectedly [A]', 'adverb word adverb mention'],
    ['marks', 'en', '([A]; [B]: "[C]", [D])?', 'open mention semi mention colon quote mention unquote comma mention close question'],
    ['a number with its joints', 'vi', 'ngày 12.3.2024 [A]', 'time number mention'],
    ['an elided article', 'fr', "[A] l'abroge", 'mention object repeals.finite'],
    ['a dash within a word is none, one that stands alone is one', 'en', 'ill-famed [A] – [B]', 'word mention dash mention'],
    ['an item at the head of a line only', 'vi', '- [A]\n- [B]\n3 - [C]', 'item mention line item mention line number dash mention'],
    ['a stop that ends no sentence is none', 'en', 'Mr. Lee of [A] sleeps.', 'word of mention word stop'],
    ['an adverb by its ending', 'fr', '[A] abroge définitivement [B]', 'mention repeals.finite adverb mention'],
  ])('%s (%s): %s', (_, language, source, expected) => expect(types(source, language)).toBe(expected));

  test('stand where they are in the text, in order and apart', () => {
    const source = 'Theo Ban Bí thư, [A] sẽ thay thế hoàn toàn [B] (cũ).';
    const tokens = tokensOf(source, 'vi');
    const text = source.replace(/[[\]]/gu, '');
    expect(tokens.filter(({ type }) => type === 'mention').map(({ start, end }) => text.slice(start, end))).toEqual(['A', 'B']);
    tokens.reduce((end, token) => {
      expect(token.start).toBeGreaterThanOrEqual(end);
      return token.end;
    }, 0);
  });

  test('of a text without diacritics are those of the text with them', () => {
    for (const [marked, bare] of [['[A] thay thế [B].', '[A] thay the [B].'], ['[A] sẽ bãi bỏ [B].', '[A] se bai bo [B].'], ['Ban Bí thư yêu cầu thực hiện [A].', 'Ban Bi thu yeu cau thuc hien [A].']] as const) expect(types(bare, 'vi')).toBe(types(marked, 'vi'));
  });

  test('of decomposed and composed letters, capitals and soft hyphens are alike', () => {
    const source = '[A] đã được thay thế bởi [B].';
    for (const variant of [source.normalize('NFD'), '[A] ĐÃ ĐƯỢC THAY THẾ BỞI [B].', '[A] đã đư\u00adợc thay thế bởi [B].']) expect(types(variant, 'vi')).toBe(types(source, 'vi'));
  });

  test('a word that differs by a mark alone is another word', () => {
    expect(types('[A] bỏ [B].', 'vi')).toContain('repeals');
    expect(types('[A] bộ [B].', 'vi')).not.toContain('repeals');
  });

});
