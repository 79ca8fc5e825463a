import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/index.js';
import { said } from './marked.js';

type Example = readonly [language: Language, source: string, expected: readonly string[]];

const examples = (name: string, list: readonly Example[]): unknown =>
  describe(name, () => test.each(list)('%s: %s', (language, source, expected) => expect(said(source, language)).toEqual(expected)));

examples('a pronoun as a subject', [
  ['en', 'The Politburo issued [A]. It replaces [B].', ['A supersedes B']],
  ['vi', 'Ban Bí thư ban hành [A]. Văn bản này bãi bỏ [B].', ['A repeals B']],
  ['en', '[A] is new. The sun shone. It replaces [B].', ['A supersedes B']],
  ['en', 'It replaces [B].', ['<It> supersedes B']],
]);

examples('a pronoun as an object', [
  ['fr', '[B] est ancien. [A] le remplace.', ['A supersedes B']],
  ['en', '[B] is old. [A] repealed it.', ['A repeals B']],
]);

examples('the last that was named', [['fr', '[A] cite [B]. Celui-ci abroge [C].', ['B repeals C']]]);

examples('both, and those that are so many', [
  ['en', '[A] and [B] are old. Both were replaced by [C].', ['C supersedes A', 'C supersedes B']],
  ['vi', '[A] và [B] đã cũ. Cả hai bị bãi bỏ.', ['<bị bãi bỏ> repeals A', '<bị bãi bỏ> repeals B']],
  ['en', '[A] is old. Both were repealed.', []],
]);

examples('the former and the latter', [['en', '[A] and [B] differ. The former amends the latter.', ['A amends B']]]);

examples('a type with a demonstrative that the reader left', [['en', '[A:chi-thi] is new. This Directive repeals [B].', ['A repeals B']]]);

test('a type with a demonstrative is the text itself where the text is of it, else the document of it that was named', () => {
  expect(said('[A:quyet-dinh] mới. Quyết định này thay thế [B].', 'vi', ['quyet-dinh'])).toEqual(['this supersedes B']);
  expect(said('[A:quyet-dinh] mới. Quyết định này thay thế [B].', 'vi', ['chi-thi'])).toEqual(['A supersedes B']);
  expect(said('[A:quyet-dinh] mới. Quyết định này thay thế [B].', 'vi')).toEqual(['A supersedes B']);
});

test('the number of the text at its head is the text', () => expect(said('[=A]\nQuyết định này thay thế [B].', 'vi', ['quyet-dinh'])).toEqual(['this supersedes B']));

test('nothing does something to itself', () => {
  expect(said('[A] thay thế [A].', 'vi')).toEqual(['<thay thế> supersedes A']);
  expect(said('[A] is new. It replaces [A].', 'en')).toEqual(['<It> supersedes A']);
});

test('a State document does something, and nothing that is done to it is told', () => {
  expect(said('[N!] triển khai [A].', 'vi')).toEqual(['<N> implements A']);
  expect(said('[A] triển khai [N!].', 'vi')).toEqual([]);
});

test('a pronoun does not lead over many units', () => {
  const far = `[A] is new. ${'The sun shone. '.repeat(40)}It replaces [B].`;
  expect(said(far, 'en')).toEqual(['<It> supersedes B']);
});
