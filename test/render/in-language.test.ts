import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, inLanguage, UsageError, type Language } from '../../src/index.js';
import { lintAnalysis, RULES } from '../../src/entries/lint.js';
import { messages as en } from '../../src/locale/catalogue/en.js';
import { messages as fr } from '../../src/locale/catalogue/fr.js';
import { MESSAGES, type Messages } from '../../src/locale/catalogue/messages.js';
import { messages as vi } from '../../src/locale/catalogue/vi.js';
import { parseCorpus } from '../corpus-outline.js';

const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, fr, en };
const namesIn = (phrase: string): string[] => Array.from(phrase.matchAll(/\{([a-z]+)(?::[a-z]+)?\}/gu), ([, name]) => name!).sort();

/** What stands between the parts that vary, where it is long enough to be English. */
const ENGLISH = Object.values(MESSAGES).flatMap((sentence) => sentence.split(/\{[a-z:]+\}/gu)).filter((words) => words.trim().length > 7);

/** Levels by which every rule speaks. */
const ALL = Object.fromEntries(RULES.map(({ id }) => [id, 'info'] as const));

const root = new URL('../corpus/', import.meta.url);
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\/.*\.txt$/u.test(path)).flatMap((path) => parseCorpus(path, readFileSync(new URL(path, root), 'utf8')));
const PUBLISHED = '2026-09';
const examples = RULES.flatMap(({ wrong, right }) => [wrong, right]);
/** The corpus and the examples of the rules, each read once. */
const read = [...cases.map(({ text, format }) => ({ text, format, publishedOn: PUBLISHED })), ...examples].map(({ text, ...options }) => ({ text, analysis: analyze(text, { ...options, code: false }) }));

/** Every message and suggestion that they bring forth. */
function messagesOf(language?: Language): string[] {
  return read.flatMap(({ text, analysis }) => lintAnalysis(text, analysis, { rules: ALL, ...(language !== undefined && { language }) }))
    .flatMap(({ message, suggestions = [] }) => [message, ...suggestions.map(({ message: does }) => does)]);
}

describe('the catalogues of messages', () => {
  test.each(Object.entries(CATALOGUES))('%s has every sentence, with the same parts that vary', (_language, catalogue) => {
    for (const [key, sentence] of Object.entries(MESSAGES)) expect(namesIn(catalogue[key as keyof Messages]), key).toEqual(namesIn(sentence));
  });

  test('no sentence is left in English', () => {
    for (const catalogue of [vi, fr]) expect(Object.entries(MESSAGES).filter(([key, sentence]) => catalogue[key as keyof Messages] === sentence)).toEqual([]);
  });
});

describe('what the linter says', () => {
  const english = messagesOf();

  test('is told in each language', () => {
    expect(new Set(english).size).toBeGreaterThan(100);
    for (const language of ['vi', 'fr'] as const) {
      const told = [...new Set(english)].map((message) => [message, inLanguage(message, language)] as const);
      expect(told.filter(([message, other]) => message === other), language).toEqual([]);
      expect(told.filter(([, other]) => ENGLISH.some((words) => other.includes(words) && !Object.values(CATALOGUES[language]).some((phrase) => phrase.includes(words)))), language).toEqual([]);
    }
  });

  test('has no id of a type or body in any language', () => {
    for (const language of ['vi', 'fr', 'en'] as const) {
      const told = messagesOf(language);
      expect(told.filter((message) => /(?<![\p{L}\d/-])(?:nghi-quyet|quy-dinh|quyet-dinh|chi-thi|ket-luan|huong-dan|bo-chinh-tri|ban-bi-thu|ban-chap-hanh-trung-uong)(?![\p{L}\d-])/u.test(message))).toEqual([]);
    }
  });
});

test('why a document is meant is told in each language', () => {
  const reasons = new Set(read.flatMap(({ analysis }) => analysis.citations)
    .flatMap(({ resolution }) => (resolution.status === 'unresolved' ? [] : [...(resolution.status === 'resolved' ? resolution.reasons : []), ...resolution.candidates.flatMap((candidate) => candidate.reasons)])));
  expect(reasons.size).toBeGreaterThan(100);
  for (const language of ['vi', 'fr'] as const) expect([...reasons].filter((reason) => inLanguage(reason, language) === reason), language).toEqual([]);
});

describe('inLanguage', () => {
  test.each([
    ['22-QĐ/TW is a quy-dinh, the text calls it quyet-dinh', '22-QĐ/TW là Quy định, văn bản gọi là Quyết định', '22-QĐ/TW : règlement selon le registre, décision selon le texte', '22-QĐ/TW: regulation in the registry, decision in the text'],
    ['57-NQ/TW is dated 2024-12-22 in the registry, 2024-12-02 in the text', 'theo danh mục, 57-NQ/TW ban hành ngày 22/12/2024, văn bản ghi là 02/12/2024', '57-NQ/TW : daté du 22 décembre 2024 dans le registre, du 2 décembre 2024 dans le texte', '57-NQ/TW is dated 22 December 2024 in the registry, 2 December 2024 in the text'],
    ['22-QĐ/TW@2021-07-28 was superseded by 296-QĐ/TW@2025-05-30 on 2025-05-30', '22-QĐ/TW, ngày 28/7/2021 đã được thay thế bởi 296-QĐ/TW, ngày 30/5/2025, từ ngày 30/5/2025', '22-QĐ/TW du 28 juillet 2021 : remplacé par 296-QĐ/TW du 30 mai 2025 le 30 mai 2025', '22-QĐ/TW of 28 July 2021 was superseded by 296-QĐ/TW of 30 May 2025 on 30 May 2025'],
    ['the code is written QĐ; read as 86-QĐ/TW', 'chữ viết tắt này phải viết là QĐ; đọc là 86-QĐ/TW', "le code s'écrit QĐ ; lu comme 86-QĐ/TW", 'the code is written QĐ; read as 86-QĐ/TW'],
  ])('%s', (message, inVietnamese, inFrench, inEnglish) => {
    expect([inLanguage(message, 'vi'), inLanguage(message, 'fr'), inLanguage(message, 'en')]).toEqual([inVietnamese, inFrench, inEnglish]);
  });

  test('leaves what is no sentence of the library, and reads hostile ones in linear time', () => {
    expect(inLanguage('hello', 'vi')).toBe('hello');
    expect(inLanguage('', 'fr')).toBe('');
    const hostile = `“${'” may mean 3 documents: '.repeat(20_000)}`;
    expect(inLanguage(hostile, 'vi').length).toBeGreaterThan(0);
    expect(() => inLanguage('hello', 'de' as Language)).toThrow(UsageError);
  });
});
