/** The prefilter knows where the grammar can begin: what it leaves out is never read. */
import { describe, expect, test } from 'vitest';
import { NO_LANGUAGE } from '../../../src/model/language-set.js';
import { citationAutomaton } from '../../../src/read/parse/citation-automaton.js';
import { HEAD_TOKENS, headFinder, LEAD_TOKENS, leadFinder } from '../../../src/read/scan/prefilter.js';
import { vocabularyTrie } from '../../../src/read/scan/vocabulary-trie.js';
import { vocabularyPhrases } from '../../../src/read/scan/vocabulary.js';
import { Token, type TokenType } from '../../../src/read/scan/token-types.js';

/** Never in a text: they say what is expected of a window. */
const PSEUDO: readonly TokenType[] = ['ITEM', 'NOTE', 'NAMED'];
/** Found by their digits, not by a word. */
const NUMBERS: readonly TokenType[] = ['NUM', 'YEAR', 'DATE', 'STATE'];
/** Tokens with which the grammar can begin and the prefilter does not look for, each with its reason; and the reverse. */
const NOT_SOUGHT: Readonly<Partial<Record<TokenType, string>>> = {
  CONGRESS: 'a congress as the issuer stands behind its document; before it, the sentence speaks of the event',
};
const NOT_IN_GRAMMAR: Readonly<Partial<Record<TokenType, string>>> = {};

const first = (citationAutomaton().expected(citationAutomaton().start) as TokenType[]).filter((name) => !PSEUDO.includes(name));
const sought: readonly TokenType[] = [...HEAD_TOKENS, ...LEAD_TOKENS, ...NUMBERS];

describe('the tokens that the prefilter looks for', () => {
  test('are those with which the grammar can begin', () => {
    expect(first.filter((name) => !sought.includes(name))).toEqual(Object.keys(NOT_SOUGHT));
    expect(sought.filter((name) => !first.includes(name))).toEqual(Object.keys(NOT_IN_GRAMMAR));
  });

  test('are heads or leads, never both', () => {
    expect(HEAD_TOKENS.filter((name) => LEAD_TOKENS.includes(name))).toEqual([]);
  });
});

const heads = headFinder();
const leads = leadFinder();
const headAt = (text: string): number => heads.next(text, 0, text.length);
const leadAt = (text: string): number => leads.next(text, 0, text.length);

/** A number mark is a head where a number follows it only. */
const asWritten = (name: TokenType, text: string): string => (name === 'MARK' ? `${text} 57` : text);

describe('every phrase is found', () => {
  const phrases = vocabularyPhrases();
  const spelled: readonly (readonly [string, (text: string) => string])[] = [
    ['as it is', (text) => text], ['decomposed', (text) => text.normalize('NFD')], ['in upper case', (text) => text.toUpperCase()],
    ['behind a bracket', (text) => `(${text}`], ['at the end of a line', (text) => `x\n${text}`],
  ];

  test.each(HEAD_TOKENS)('%s as a head', (name) => {
    for (const { text } of phrases.filter(({ token }) => token === Token[name])) {
      for (const [how, spell] of spelled) {
        const written = spell(asWritten(name, text));
        expect(headAt(written), `${text}, ${how}`).toBe(written.search(/[^x\n(]/u));
      }
    }
  });

  // A spelling of two tokens is read as one of them: test/locale.test.ts lists these.
  test.each(LEAD_TOKENS)('%s as a lead', (name) => {
    const own = phrases.filter(({ token, text }) => token === Token[name] && vocabularyTrie().match(text, 0, text.length, NO_LANGUAGE)?.token === token);
    expect(own.length).toBeGreaterThan(0);
    for (const { text } of own) expect(leadAt(text), text).toBe(0);
  });
});

describe('numbers', () => {
  test.each(['57-NQ/TW', '57 - NQ/TW', '57–NQ/TW', '05/NQ-TW', '84 QĐ/TWĐTN', '08A-NQ/HNTW', '16915-CV/VPTW', '57\u2060-NQ/TW', '12 QyĐ/ĐU', '57 \u00ad-NQ/TW'])('%j is where a symbol may begin', (text) => {
    expect(headAt(text)).toBe(0);
    expect(headAt(`xem ${text}`)).toBe(4);
  });

  test.each(['22/12/2024', '2020-2025', '1.000', '3-2', '57', '12 điều', '192.168.1.1', '0292.3810-111', 'x-12/34'])('%j is not', (text) => {
    expect(headAt(text)).toBe(-1);
  });

  test('a number sign is a head', () => {
    expect(headAt('см. № 57-NQ/TW')).toBe(4);
  });
});

describe('what is invisible', () => {
  test.each(['\ufeff', '\u200b', '\u00ad\u200b'])('in front of a word is none of it: %j', (sign) => {
    for (const text of ['57-NQ/TW', 'Nghị quyết 57', 'số 57', 'NQ 57']) {
      expect(headAt(sign + text), text).toBe(sign.length);
      expect(headAt(`xem ${sign}${text}`), text).toBe(4 + sign.length);
    }
  });

  test('belongs to the letter or digit that it follows', () => {
    expect(headAt('x\u00ad57-XY/TW')).toBe(-1);
    expect(headAt('e\u0301nghị quyết 57')).toBe(-1);
    expect(headAt('x1\u2060Nghị quyết 57')).toBe(-1);
  });
});

describe('a place inside a word', () => {
  test('is passed over', () => {
    const text = 'nghịquyết Nghị quyết 57';
    expect(heads.next(text, 3, text.length)).toBe(10);
    expect(heads.next('xNghị quyết', 1, 11)).toBe(-1);
  });

  test('and nothing is found beyond the limit', () => {
    expect(heads.next('xem Nghị quyết 57', 0, 3)).toBe(-1);
    expect(heads.next('', 0, 0)).toBe(-1);
  });
});
