/** What only describes a citation, or tells who says it, changes nothing of what documents do: on every case of the corpus. */
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import type { Analysis, Citation, Language, Relation } from '../../src/model/index.js';
import { relationPassages } from '../gold/corpus-gold.js';
import { runs } from './runs.js';

/** What holds no letter with a mark may be Vietnamese without diacritics, into which none can be put. */
const PASSAGES = relationPassages(fileURLToPath(new URL('../corpus', import.meta.url))).filter(({ format, text }) => format === 'text' && !text.includes('\n') && /[^\0-\x7f]/u.test(text));
const languageOf = (lang: string): Language => (lang.startsWith('vi') ? 'vi' : (lang as Language));

const DEFINED: Readonly<Record<Language, string>> = { vi: ' (sau đây gọi tắt là Văn kiện)', fr: ' (ci-après « le Texte »)', en: ' (hereinafter “the Text”)' };
const TITLED: Readonly<Record<Language, string>> = { vi: ' “Về công tác dân vận”', fr: ' « Sur les fêtes »', en: ' “On village fairs”' };
const SOURCE: Readonly<Record<Language, string>> = { vi: ' (theo Văn phòng)', fr: ' (source : le Bureau)', en: ' (source: the Office)' };

/** Who does what to which, by the place among the citations; whoever is no citation is one. */
const told = ({ relations, citations }: Analysis): string[] => {
  const at = (end: Relation['source']): string => (typeof end === 'string' && end !== 'this' ? String(citations.findIndex(({ id }) => id === end)) : 'outside');
  return relations.map(({ kind, modality, source, target }) => `${kind} ${modality} ${at(source)} ${at(target)}`).sort();
};

/** A citation by its number alone, with neither day nor bracket of its own behind it. */
const isBare = (text: string, { form, symbol, date, span }: Citation): boolean => form === 'full' && symbol !== undefined && date === undefined && /^[\s.;]/u.test(text.slice(span.end)) && !/^\s*(?:[(“"«\d]|\p{L}+\s*[(“"«\d])/u.test(text.slice(span.end));

function behindFirst(text: string, words: string): string | undefined {
  const first = analyze(text).citations.find((citation) => isBare(text, citation));
  return first === undefined ? undefined : text.slice(0, first.span.end) + words + text.slice(first.span.end);
}

const CHANGES: readonly (readonly [what: string, change: (text: string, language: Language) => string | undefined])[] = [
  ['a name in brackets', (text, language) => behindFirst(text, DEFINED[language])],
  ['a quoted title', (text, language) => behindFirst(text, TITLED[language])],
  ['where it was read', (text, language) => (/[\p{L}\d]\.$/u.test(text) ? `${text.slice(0, -1)}${SOURCE[language]}.` : undefined)],
];

describe.each(CHANGES)('%s', (_, change) => {
  test('changes no relation', () => {
    fc.assert(fc.property(fc.constantFrom(...PASSAGES), ({ text, lang }) => {
      const changed = change(text, languageOf(lang));
      fc.pre(changed !== undefined);
      expect(told(analyze(changed)), changed).toEqual(told(analyze(text)));
    }), runs());
  });
});
