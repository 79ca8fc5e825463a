import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citation, citingText, documentRecord, documentSymbol, footnotedText, nearMiss, noise, registryOf, relationGraph } from '../../src/arbitraries/index.js';
import { UsageError } from '../../src/index.js';
import { runs } from '../properties/runs.js';

describe('a wrong constraint is a UsageError that says what is right', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['an unknown language', () => citation({ languages: ['de' as 'vi'] }), /languages has "de"; known are "vi", "fr", "en"/u],
    ['an unknown form', () => citation({ forms: ['half' as 'full'] }), /forms has "half"; known are "full"/u],
    ['an empty list', () => citation({ forms: [] }), /forms is a list with at least one of "full"/u],
    ['no list', () => citation({ languages: 'vi' as unknown as ['vi'] }), /languages is a list/u],
    ['an unknown constraint', () => citation({ language: 'vi' } as object), /no constraint "language"; did you mean 'languages'/u],
    ['no object', () => citation('vi' as unknown as object), /takes its constraints as one object/u],
    ['an unknown type', () => documentSymbol({ types: ['luat' as 'nghi-quyet'] }), /types has "luat"; known are "nghi-quyet"/u],
    ['an unknown issuer', () => documentRecord({ issuers: ['quoc-hoi'] }), /issuers has "quoc-hoi"/u],
    ['years that end before they begin', () => documentRecord({ minYear: 2000, maxYear: 1999 }), /maxYear is a whole number from 2000 to 2099, got 1999/u],
    ['part of a document', () => registryOf({ minRecords: 1.5 }), /minRecords is a whole number/u],
    ['an unknown note style', () => footnotedText({ styles: ['stars' as 'brackets'] }), /styles has "stars"/u],
    ['an unknown near miss', () => nearMiss({ kinds: ['law' as 'plate'] }), /kinds has "law"/u],
    ['an unknown fault', () => relationGraph({ faults: ['ugly' as 'two-successors'] }), /faults has "ugly"/u],
    ['an unknown noise', () => noise(citation(), { kinds: ['loud' as 'en-dash'] }), /kinds has "loud"/u],
    ['no arbitrary', () => noise('text' as unknown as fc.Arbitrary<{ text: string }>), /takes an arbitrary of texts/u],
    ['what no sentence says', () => citingText({ languages: ['vi'], relations: ['based-on'], modalities: ['planned'] }), /nothing fits languages, relations and modalities together/u],
  ])('%s', (_name, make, message) => {
    expect(make).toThrow(UsageError);
    expect(make).toThrow(message);
  });
});

describe('constraints hold', () => {
  const all = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { numRuns: 200, seed: 1 });

  test('of symbols and records', () => {
    expect(new Set(all(documentSymbol({ types: ['quy-dinh'], issuerCodes: ['TW'] })).map(({ typeCode, issuerCode }) => `${typeCode}/${issuerCode}`))).toEqual(new Set(['QĐ/TW']));
    for (const { type, issuer, date } of all(documentRecord({ types: ['chi-thi'], issuers: ['ban-bi-thu'], minYear: 2016, maxYear: 2018 }))) {
      expect([type, issuer]).toEqual(['chi-thi', 'ban-bi-thu']);
      expect(date! >= '2016-01-01' && date! <= '2018-12-31').toBe(true);
    }
    for (const { records } of all(registryOf({ minRecords: 3, maxRecords: 5 }))) expect(records.length >= 3 && records.length <= 5).toBe(true);
  });

  test('of texts', () => {
    for (const { text, expected } of all(citation({ forms: ['plenum'], surroundings: false }))) expect(text.endsWith(expected[0]!.text)).toBe(true);
    for (const { footnotes } of all(footnotedText({ maxNotes: 1 }))) expect(footnotes).toHaveLength(1);
    for (const { relations } of all(citingText({ relations: ['amends'], modalities: ['planned'] }))) {
      expect(relations.length).toBeGreaterThan(0);
      for (const { kind, modality } of relations) expect([kind, modality]).toEqual(['amends', 'planned']);
    }
    for (const { relations } of all(citingText({ modalities: ['denied'] }))) expect(relations).toEqual([]);
    for (const { noises } of all(noise(citation(), { kinds: ['en-dash', 'decomposed'], maxNoises: 1 }))) expect(noises.length).toBeLessThan(2);
  });

  test('registries have documents of one symbol and two terms, which is what makes them hard', () => {
    const twins = all(registryOf()).filter(({ records }) => new Set(records.map(({ symbol }) => symbol)).size < records.length);
    expect(twins.length).toBeGreaterThan(5);
  });
});

describe('noise', () => {
  test('moves every span of whatever the value has, and quotes anew', () => {
    const own = fc.constant({ text: 'Đọc Nghị quyết 57-NQ/TW.', expected: [{ span: { start: 4, end: 23 }, text: 'Nghị quyết 57-NQ/TW' }], deep: { in: [{ mark: { start: 4, end: 14 } }] }, kept: 'as it is' });
    fc.assert(fc.property(noise(own), ({ text, expected: [citation], deep, kept }) => {
      const plain = (words: string): string => words.normalize('NFC').replace(/[\u00ad\u200b\u2060]/gu, '').replace(/\s*[-–\u2011]\s*/gu, '-').replace(/\s+/gu, ' ');
      expect(text.slice(citation!.span.start, citation!.span.end)).toBe(citation!.text);
      expect(plain(citation!.text)).toBe('Nghị quyết 57-NQ/TW');
      expect(plain(text.slice(deep.in[0]!.mark.start, deep.in[0]!.mark.end))).toBe('Nghị quyết');
      expect(kept).toBe('as it is');
    }), runs(5));
  });

  test('is made: half of the texts and more are changed', () => {
    expect(fc.sample(noise(citation()), { numRuns: 200, seed: 1 }).filter(({ noises }) => noises.length > 0).length).toBeGreaterThan(100);
  });
});
