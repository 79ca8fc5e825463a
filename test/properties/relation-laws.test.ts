/** Laws of relations: on every case of the corpus, and on sentences that are put together of words of clauses without sense. */
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { LANGUAGES } from '../../src/model/language-set.js';
import type { Analysis, Language, Relation, Span } from '../../src/model/index.js';
import { clauseVocabulary, type PhraseNode } from '../../src/read/clause/vocabulary.js';
import { relationPassages } from '../gold/corpus-gold.js';
import { testOrGap } from '../known-gaps.js';
import { runs } from './runs.js';

const lawTest = testOrGap('properties/relation-laws.test.ts');
const PASSAGES = relationPassages(fileURLToPath(new URL('../corpus', import.meta.url))).filter(({ format }) => format === 'text');
const passages = fc.constantFrom(...PASSAGES);
const languageOf = (lang: string): Language => (lang.startsWith('vi') ? 'vi' : (lang as Language));

/** Sentences that say nothing of documents. */
const IDLE: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Trời hôm nay rất đẹp.', 'Chợ họp từ sáng sớm.', 'Bà con gặt lúa.', 'Ai cũng vui?'],
  fr: ['Il fait très beau.', 'Le marché ouvre tôt.', 'On récolte le riz.', 'Qui dort encore ?'],
  en: ['The weather is lovely.', 'The market opens early.', 'Farmers bring in the rice.', 'Who is still asleep?'],
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Relations with the places of their ends in the place of ids. */
function placed({ relations, citations }: Analysis, by = 0): object[] {
  const at = (id: string): Span => moved(citations.find((citation) => citation.id === id)!.span, by);
  return relations.map(({ kind, modality, source, target, cue, sentence, part }) => ({
    kind, modality, part, cue: moved(cue, by), sentence: moved(sentence, by),
    source: source === 'this' ? source : typeof source === 'string' ? at(source) : 'actor' in source ? { ...source, actor: moved(source.actor, by) } : { unnamed: moved(source.unnamed, by) },
    target: target === 'this' ? target : at(target),
  }));
}

/** Who does what to which, by the place among the citations; whoever is no citation is one. */
const told = ({ relations, citations }: Analysis): string[] => {
  const at = (end: Relation['source']): string => (typeof end === 'string' && end !== 'this' ? String(citations.findIndex(({ id }) => id === end)) : 'outside');
  return relations.map(({ kind, modality, source, target }) => `${kind} ${modality} ${at(source)} ${at(target)}`).sort();
};

describe('a paragraph that says nothing of documents changes no relation', () => {
  // Where a text that is a document begins with something else, it may be none.
  const plain = passages.filter(({ text }) => analyze(text).self === undefined);

  lawTest('behind the text', () => {
    fc.assert(fc.property(passages, fc.nat(3), ({ text, lang }, which) => {
      expect(placed(analyze(`${text}\n\n${IDLE[languageOf(lang)][which]!}`)), text).toEqual(placed(analyze(text)));
    }), runs(0.6));
  });

  lawTest('before it', () => {
    fc.assert(fc.property(plain, fc.nat(3), ({ text, lang }, which) => {
      const before = `${IDLE[languageOf(lang)][which]!}\n\n`;
      expect(placed(analyze(before + text)), text).toEqual(placed(analyze(text), before.length));
    }), runs(0.6));
  });

  lawTest('and so does a sentence of the same paragraph before it', () => {
    fc.assert(fc.property(plain, fc.nat(2), ({ text, lang }, which) => {
      fc.pre(!text.includes('\n'));
      const before = `${IDLE[languageOf(lang)][which]!} `;
      expect(placed(analyze(before + text)), text).toEqual(placed(analyze(text), before.length));
    }), runs(0.6));
  });
});

describe('two passages, one behind the other', () => {
  test('say what each says, where neither has a pronoun to lead back', () => {
    const closed = passages.filter(({ construction, text }) => !/^(?:pronouns|both|quiz|press|self|preamble|contrast|vi-self)$/u.test(construction ?? '') && analyze(text).self === undefined);
    fc.assert(fc.property(closed, closed, (a, b) => {
      fc.pre(a.lang === b.lang);
      const [first, second, both] = [analyze(a.text), analyze(b.text), analyze(`${a.text}\n\n${b.text}`)];
      expect(told(both).length, `${a.text}\n\n${b.text}`).toBe(told(first).length + told(second).length);
    }), runs(0.7));
  });
});

test('reading a text again gives the same, whatever was read between', () => {
  fc.assert(fc.property(passages, passages, ({ text }, other) => {
    const first = JSON.stringify(analyze(text));
    analyze(other.text);
    expect(JSON.stringify(analyze(text))).toBe(first);
  }), runs(0.7));
});

/** Phrases of a language, so that sentences without sense have all that the lexer knows. */
function phrasesOf(language: Language): string[] {
  const found: string[] = [];
  const visit = (node: PhraseNode): void => {
    for (const { phrase } of node.meanings ?? []) found.push(phrase);
    for (const next of node.next.values()) visit(next);
  };
  visit(clauseVocabulary(language).root);
  return found;
}

const CITED: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Quy định 12-QĐ/TW', 'Chỉ thị 40-CT/TW', 'Nghị quyết này', 'Luật Đất đai', 'Nghị định 15/2020/NĐ-CP'],
  fr: ['le règlement 12-QD/TW', 'la directive 40-CT/TW', 'cette résolution', 'le décret 15/2020/NĐ-CP'],
  en: ['Regulation 12-QĐ/TW', 'Directive 40-CT/TW', 'this Resolution', 'Decree 15/2020/NĐ-CP'],
};
const MARKS = [', ', '. ', '; ', ': ', ' (', ') ', '\n- ', '\n\n', ' | ', '? ', ' “', '” ', '\n1. ', ' – '];
const senseless = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...phrasesOf(language)) }, { weight: 2, arbitrary: fc.constantFrom(...CITED[language]) }, fc.constantFrom(...MARKS)), { minLength: 3, maxLength: 30 }).map((words) => words.join(' ')));
const any = fc.oneof(passages.map(({ text }) => text), senseless);

describe('of any text', () => {
  test('the ends of a relation are citations of it, and differ', () => {
    fc.assert(fc.property(any, (text) => {
      const { relations, citations } = analyze(text);
      const ids = new Set(citations.map(({ id }) => id));
      for (const { source, target } of relations) {
        expect(target === 'this' || ids.has(target)).toBe(true);
        if (typeof source === 'string') expect(source === 'this' || ids.has(source)).toBe(true);
        expect(source).not.toBe(target);
      }
    }), runs(0.7));
  });

  test('the spans of a relation stand in it, cue and doer in the sentence', () => {
    fc.assert(fc.property(any, (text) => {
      for (const { cue, sentence, source, confidence } of analyze(text).relations) {
        const spans = [cue, ...(typeof source === 'object' ? ['actor' in source ? source.actor : source.unnamed] : [])];
        expect(0 <= sentence.start && sentence.end <= text.length).toBe(true);
        for (const span of spans) expect(span.start < span.end && span.start >= 0 && span.end <= text.length).toBe(true);
        // What a row says may stand in the head of its column.
        if (!text.slice(sentence.start, sentence.end).includes('|')) expect(sentence.start <= cue.start && cue.end <= sentence.end).toBe(true);
        expect(confidence > 0 && confidence <= 1).toBe(true);
      }
    }), runs(0.7));
  });

  test('a relation stands once', () => {
    fc.assert(fc.property(any, (text) => {
      const each = analyze(text).relations.map(({ kind, modality, source, target, sentence }) => JSON.stringify([kind, modality, source, target, sentence]));
      expect(new Set(each).size).toBe(each.length);
    }), runs(0.7));
  });
});

/** What a document says of itself: a demonstrative with the noun of a type, or a word that means the text. */
const SPEAKS_OF_ITSELF = /này|nay\b|this|hereby|présent|cette|cet?\b/iu;

test('the text itself does something only where it is a document, or says that it does', () => {
  fc.assert(fc.property(any, (text) => {
    const { self, relations } = analyze(text);
    for (const { source, target, sentence } of relations) {
      if (source === 'this' || target === 'this') expect(self !== undefined || SPEAKS_OF_ITSELF.test(text.slice(sentence.start, sentence.end)), text).toBe(true);
    }
  }), runs(1));
});

lawTest('without diacritics a Vietnamese text says nothing that it does not say with them', () => {
  const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const invented = PASSAGES.filter(({ lang }) => lang === 'vi').flatMap(({ text, id }) => {
    const marked = told(analyze(text));
    return told(analyze(bare(text))).filter((line) => !marked.includes(line)).map((line) => `${id}: ${line}`);
  });
  expect(invented).toEqual([]);
});
