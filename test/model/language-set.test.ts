import { describe, expect, test } from 'vitest';
import { ALL_LANGUAGES, common, isOpen, LANGUAGES, meet, NO_LANGUAGE, onlyOf, setOf, union } from '../../src/model/language-set.js';

describe('a set of languages', () => {
  test.each(LANGUAGES)('of %s alone has it and no other', (language) => {
    expect(onlyOf(setOf(language))).toBe(language);
    expect(isOpen(setOf(language))).toBe(false);
    expect(LANGUAGES.filter((other) => meet(setOf(language), setOf(other)))).toEqual([language]);
  });

  test('of several is open, and has no only one', () => {
    const set = union(setOf('vi'), setOf('en'));
    expect([isOpen(set), onlyOf(set), meet(set, setOf('fr'))]).toEqual([true, undefined, false]);
    expect(common(set, setOf('en', 'fr'))).toBe(setOf('en'));
    expect(union(set, setOf('fr'))).toBe(ALL_LANGUAGES);
  });

  test('of none meets nothing', () => {
    expect([isOpen(NO_LANGUAGE), onlyOf(NO_LANGUAGE), meet(NO_LANGUAGE, ALL_LANGUAGES)]).toEqual([false, undefined, false]);
  });
});
