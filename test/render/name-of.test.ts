import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { createRegistry, DOCUMENT_TYPES, extractCitations, ISSUERS, nameOf, RegistryError, registry, UsageError, type Language } from '../../src/index.js';
import { parseCorpus } from '../corpus-outline.js';

const LANGUAGES: readonly Language[] = ['vi', 'fr', 'en'];

describe('nameOf', () => {
  test.each(LANGUAGES)('gives each type and body its name: %s', (language) => {
    for (const { id, names } of [...DOCUMENT_TYPES, ...ISSUERS]) {
      expect(names[language], id).not.toBe('');
      expect(nameOf(id, language), id).toMatch(/\p{L}/u);
    }
  });

  test('joins bodies', () => {
    expect(LANGUAGES.map((language) => nameOf('bo-chinh-tri+ban-bi-thu', language))).toEqual(['Bộ Chính trị và Ban Bí thư', 'Bureau politique et Secrétariat', 'Politburo and Secretariat']);
  });

  test('knows every id of the registry, and names or leaves open every body that the corpus has', () => {
    for (const { type, issuer } of registry.records()) {
      expect(nameOf(type, 'vi') !== undefined, type).toBe(true);
      if (issuer !== undefined) expect(nameOf(issuer, 'vi'), issuer).toBeDefined();
    }
    const root = new URL('../corpus/', import.meta.url);
    const bodies = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\/.*\.txt$/u.test(path))
      .flatMap((path) => parseCorpus(path, readFileSync(new URL(path, root), 'utf8')))
      .flatMap(({ text }) => extractCitations(text).flatMap(({ issuer }) => issuer ?? [])));
    expect([...bodies].filter((id) => nameOf(id, 'vi') === undefined).length).toBeGreaterThan(0);
    expect(bodies.size).toBeGreaterThan(20);
  });

  test('leaves a type open that only a registry has', () => {
    expect(nameOf('dieu-le', 'vi')).toBeUndefined();
  });

  test('refuses what is no id, with the one that is meant', () => {
    expect(() => nameOf('nghi-quet', 'vi')).toThrow(new UsageError('nameOf knows no type and no body "nghi-quet"; did you mean \'nghi-quyet\'?'));
    expect(() => nameOf('bo-chinh-tri+ban-bi-thi', 'vi')).toThrow(/did you mean 'ban-bi-thu'/u);
    expect(() => nameOf('Quốc hội', 'vi')).toThrow(/DOCUMENT_TYPES and ISSUERS list them/u);
    expect(() => nameOf('nghi-quyet', 'de' as Language)).toThrow(/prints 'vi', 'fr' or 'en'/u);
  });
});

describe('a record', () => {
  const record = { symbol: '57-NQ/TW', type: 'nghi-quyet' } as const;

  test('whose body is a slip of the pen is refused', () => {
    expect(() => createRegistry([{ ...record, issuer: 'bo-chinh-try' }])).toThrow(RegistryError);
    expect(() => createRegistry([{ ...record, issuer: 'bo-chinh-try' }])).toThrow("record 1 (57-NQ/TW), issuer: no body has the id bo-chinh-try; did you mean 'bo-chinh-tri'? For a body of your own give its issuerName too");
  });

  test('may have a body of its own', () => {
    expect(createRegistry([{ ...record, issuer: 'bo-chinh-try', issuerName: 'Bộ Chính Try' }]).records()).toHaveLength(1);
    expect(createRegistry([{ ...record, issuer: 'dang-uy-xa-phong-hai' }]).records()).toHaveLength(1);
  });
});
