import { describe, expect, test } from 'vitest';
import { ISSUER_SEEDS, TYPE_NAMES, TYPE_SEEDS } from '../../src/locale/seeds.generated.js';
import type { SeedNames } from '../../src/locale/seed-rows.js';
import { fr as frenchLocale } from '../../src/locale/fr.js';
import { formatRoman } from '../../src/read/scan/numbers.js';
import { romanValue } from '../../src/render/cited.js';
import { issuersOfCode, typeName } from '../../src/render/names.js';
import { wordsOf } from '../../src/render/words.js';
import { articleOf } from '../../src/locale/printed-fr.js';

const [vi, fr, en] = (['vi', 'fr', 'en'] as const).map((language) => wordsOf(language, 'test'));
const ALL = [vi!, fr!, en!];

test('every French name that may be printed begins with a noun whose article is known', () => {
  const names = [
    ...TYPE_SEEDS.flatMap((type) => typeName(type.id, fr!) ?? []),
    ...ISSUER_SEEDS.flatMap((issuer) => issuer.fr[0] ?? []),
    ...frenchLocale.issuers.flatMap(([, own]) => own[0] ?? []),
    ...Object.values(fr!.codeNames),
    fr!.document,
  ].filter((name) => !name.startsWith('Parti '));
  expect(names.filter((name) => articleOf(name) === undefined)).toEqual([]);
});

describe('codes', () => {
  const codes = [...new Set(ISSUER_SEEDS.flatMap((issuer) => issuer.codes.map(([code]) => code)))];

  test('those of several bodies have a name of their own in each language', () => {
    const shared = codes.filter((code) => issuersOfCode(code).length > 1 && !['TƯ', 'T.Ư'].includes(code));
    for (const { codeNames } of ALL) expect(shared.filter((code) => !Object.hasOwn(codeNames, code))).toEqual([]);
  });

  test('the languages name the same codes', () => {
    for (const { codeNames } of ALL) expect(Object.keys(codeNames)).toEqual(Object.keys(vi!.codeNames));
    expect(Object.keys(vi!.codeNames).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

test('names that replace the first of the seeds are in the seeds', () => {
  for (const { language, typeNames, issuerNames } of ALL) {
    if (language === 'vi') continue;
    for (const [id, name] of Object.entries(typeNames)) expect(new Map<string, SeedNames>(TYPE_NAMES).get(id)?.[language]).toContain(name);
    for (const [id, name] of Object.entries(issuerNames)) expect(ISSUER_SEEDS.find((issuer) => issuer.id === id)?.[language]).toContain(name);
  }
});

test('Roman numerals', () => {
  for (let value = 1; value < 40; value++) expect(romanValue(formatRoman(value))).toBe(value);
  for (const text of ['', 'IIII', 'VX', 'IC', 'XL', '13', 'xiii', null, undefined]) expect(romanValue(text)).toBeUndefined();
});
