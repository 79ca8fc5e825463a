import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isLetterClass, isUpper } from '../text/classes.js';
import { hashBefore } from './look-back.js';
import { Token } from './token-types.js';
import type { TokenValue } from './tokens.js';
import type { PhraseTrie } from './trie.js';
import { ABROAD, type Phrase } from './vocabulary.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { gapStart, isGap, isWordUnit } from './word-before.js';
import { wordTrie } from './word-trie.js';

/** Of the Party. */
export const OWN_BODIES: ReadonlySet<number> = new Set([Token.CC, Token.ORGAN, Token.PARTY, Token.BODY, Token.AGENCY, Token.PLENUM]);
const SENTENCE_REACH = 240;

/** An article that is elided before it is a word of its own: "L'Assemblée nationale". */
function beginsWord(text: string, at: number): boolean {
  const before = at === 0 ? Class.space : classOf[text.charCodeAt(at - 1)]!;
  return before === Class.apostrophe || !isWordUnit(before);
}

/** @param across semicolons too */
function sentenceStart(text: string, before: number, across = false): number {
  const from = Math.max(0, before - SENTENCE_REACH);
  for (let at = before - 1; at > from; at--) {
    const unit = text.charCodeAt(at - 1);
    const value = classOf[text.charCodeAt(at)]!;
    // . ! ? ; with a blank behind it, and an empty line
    if ((unit === 0x2e || unit === 0x21 || unit === 0x3f || (unit === 0x3b && !across)) && (value === Class.space || value === Class.newline)) return at;
    if (unit === 0x0a && value === Class.newline) return at;
  }
  return from;
}

let recitals: PhraseTrie | undefined;

/** As `WordContext` says. */
export function ofOtherBody(text: string, at: number): boolean {
  const start = sentenceStart(text, at);
  const body = bodyBefore(text, at, false) ?? bodyWithin(text, at, Math.min(text.length, at + SENTENCE_REACH));
  if (body !== undefined) return body.token === Token.NONPARTY;
  recitals ??= wordTrie((locale) => locale.recitals);
  let word = start;
  while (word < at && !isLetterClass(classOf[text.charCodeAt(word)]!)) word++;
  return recitals.match(text, word, at, NO_LANGUAGE) !== undefined;
}

/** As `TextContext` says. */
export function ofCommittee(text: string, at: number): boolean {
  const token = bodyBefore(text, at, false)?.token;
  return token === Token.BODY || token === Token.STANDING;
}

/** As `WordContext` says. */
export function typeBefore(text: string, at: number): TokenValue | undefined {
  const trie = vocabularyTrie();
  let found: Phrase | undefined;
  for (let word = sentenceStart(text, at); word < at; word++) {
    if (!isLetterClass(classOf[text.charCodeAt(word)]!) || !beginsWord(text, word)) continue;
    const phrase = trie.match(text, word, at, NO_LANGUAGE);
    if (phrase === undefined) continue;
    if (phrase.token === Token.TYPE) found = phrase;
    word = trie.matchEnd - 1;
  }
  return found;
}

/** The first body that the sentence names there. */
function bodyWithin(text: string, from: number, to: number): Phrase | undefined {
  const trie = vocabularyTrie();
  for (let word = from; word < to; word++) {
    const value = classOf[text.charCodeAt(word)]!;
    if ((value === Class.dot || value === Class.semicolon || value === Class.newline) && isGap(classOf[text.charCodeAt(word + 1)] ?? Class.space)) return undefined;
    if (!isLetterClass(value) || !beginsWord(text, word)) continue;
    const phrase = trie.match(text, word, to, NO_LANGUAGE);
    if (phrase === undefined) continue;
    if (phrase.token === Token.NONPARTY || OWN_BODIES.has(phrase.token)) return phrase;
    word = trie.matchEnd - 1;
  }
  return undefined;
}

/** The last body that the sentence names before the place; `capitals`: among words that have one. */
function bodyBefore(text: string, at: number, capitals: boolean): Phrase | undefined {
  const trie = vocabularyTrie();
  let found: Phrase | undefined;
  for (let word = sentenceStart(text, at, capitals); word < at; word++) {
    const unit = text.charCodeAt(word);
    if ((capitals && !isUpper(unit)) || !isLetterClass(classOf[unit]!) || !beginsWord(text, word)) continue;
    const phrase = trie.match(text, word, at, NO_LANGUAGE);
    if (phrase === undefined || (phrase.token !== Token.NONPARTY && !OWN_BODIES.has(phrase.token))) continue;
    found = phrase;
    word = trie.matchEnd - 1;
  }
  return found;
}

/** As `WordContext` says. */
export function foreignPartyBefore(text: string, at: number): boolean {
  return bodyBefore(text, at, true)?.number === ABROAD;
}

/** As `WordContext` says. */
export function foreignPartyInSentenceBefore(text: string, at: number): boolean {
  const start = sentenceStart(text, at, true);
  return bodyBefore(text, at, true) === undefined && start > 1 && text.charCodeAt(start) !== 0x0a && bodyBefore(text, start - 1, true)?.number === ABROAD;
}

let issues: ReadonlySet<number> | undefined;

function isIssued(text: string, at: number): boolean {
  issues ??= new Set(LOCALES.flatMap((locale) => locale.issueVerbs).map((word) => hashBefore(word, word.length)));
  return issues.has(hashBefore(text, gapStart(text, at)));
}

/** As `WordContext` says. */
export function issuedByOther(text: string, at: number): boolean {
  return isIssued(text, at) && bodyBefore(text, at, false)?.token === Token.NONPARTY;
}

/** As `WordContext` says. */
export function spokenOfOther(text: string, at: number): boolean {
  return bodyBefore(text, at, true)?.token === Token.NONPARTY;
}

const STARTS_BODY: ReadonlySet<number> = new Set([...OWN_BODIES, Token.STANDING, Token.UNIT]);

/** As `WordContext` says. */
export function issuerBefore(text: string, at: number): number | undefined {
  return isIssued(text, at) ? ownBodyBefore(text, at, true) : undefined;
}

/** As `WordContext` says; `issuing`: a verb of issuing that the vocabulary knows ends before the place. */
export function ownBodyBefore(text: string, at: number, issuing = false): number | undefined {
  const trie = vocabularyTrie();
  const verbEnd = gapStart(text, at);
  let found: number | undefined;
  let issued = !issuing;
  let last = 0;
  for (let word = sentenceStart(text, at); word < at; word++) {
    if (!isLetterClass(classOf[text.charCodeAt(word)]!) || !beginsWord(text, word)) continue;
    const token = trie.match(text, word, at, NO_LANGUAGE)?.token;
    if (token === undefined) continue;
    if (issuing) issued = token === Token.ISSUE && trie.matchEnd === verbEnd;
    // "Ban Thường vụ Tỉnh uỷ", "Chi bộ Trường …": the body goes on with the one behind.
    if (found !== undefined && /^\s*$/u.test(text.slice(last, word))) last = trie.matchEnd;
    else if (token === Token.NONPARTY) found = undefined;
    // 12-KL/TW: a code, and no body.
    else if (STARTS_BODY.has(token) && classOf[text.charCodeAt(word - 1)] !== Class.slash) found = word;
    word = trie.matchEnd - 1;
    last = trie.matchEnd;
  }
  return issued ? found : undefined;
}

/** The Central Committee, the Politburo or the Secretariat is named there, and no other body. */
export function bodiesIn(text: string, from: number, to: number): 'centre' | 'others' | undefined {
  let found: 'centre' | undefined;
  for (let at = from; at < to; at++) {
    if (!beginsWord(text, at) || !isLetterClass(classOf[text.charCodeAt(at)]!)) continue;
    const token = vocabularyTrie().match(text, at, to, NO_LANGUAGE)?.token;
    if (token === Token.NONPARTY || token === Token.BODY || token === Token.AGENCY || token === Token.STANDING) return 'others';
    if (token === Token.ORGAN || token === Token.CC) found = 'centre';
  }
  return found;
}
