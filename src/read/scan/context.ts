import { LOCALES } from '../../locale/locales.js';
import type { Span } from '../../model/index.js';
import { NO_LANGUAGE, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, foldLetters, hasMarks, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { signsWith } from '../code-tables.js';
import { sentenceEnd } from '../text/sentences.js';
import { inCaption } from './captions.js';
import { Columns, opensCell, type ColumnKind } from './columns.js';
import { dayBefore } from './day-before.js';
import { fromTrie, JointsBetween } from './joints-between.js';
import { hashBefore } from './look-back.js';
import { digitsEnd } from './numbers.js';
import { ownedByOther, ownerBehind } from './owner-behind.js';
import { bodiesIn, foreignPartyBefore, foreignPartyInSentenceBefore, issuedByOther, issuerBefore, ofCommittee, ofOtherBody, ownBodyBefore, spokenOfOther, typeBefore } from './sentence-bodies.js';
import { stateTypes } from './state-symbol.js';
import { Token } from './token-types.js';
import type { TokenValue } from './tokens.js';
import type { PhraseTrie } from './trie.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { gapStart, isGap, MAX_GAP, wordBefore } from './word-before.js';
import type { WordContext } from './word-context.js';
import { wordTrie } from './word-trie.js';

const LONGEST_NUMBER = 5;
/** So far behind what a body issued its name is still in mind: "its own". */
const ISSUER_REACH = 160;
/** The next line is empty, or an item of a list. */
const ENDS_SENTENCE = /^\s*(?:[.;!?)\]»”"<|]|$)|^[^\S\n]*\n\s*(?:\n|[-–•*+\d[(])/u;
const OPENS_ENTRY = /(?:^|[.:;!?)\]»”"|>•*–—+-]|\n[^\S\n]{0,4}\n)\s{0,6}$/u;
const ENTRY_REACH = 6;
const COLON = /^\s{0,2}:/u;
/** A year in figures behind the word for years, and not the first of a span. */
const YEAR = /\s{1,2}(?:19|20)\d\d(?!\p{N}|\s{0,2}[-–]\s{0,2}\d)/uy;
const ABBREVIATION = /^(?:\p{Lu}[\p{Cf}\p{M}]{0,2}){2,6}$/u;
const IN_CAPITALS = /^\p{Lu}[\p{Cf}\p{M}]{0,2}\p{Lu}/u;

let counted: PhraseTrie | undefined;
let subjects: PhraseTrie | undefined;
let topics: PhraseTrie | undefined;

function countedTrie(): PhraseTrie {
  counted ??= wordTrie((locale) => locale.counted);
  return counted;
}

let verbs: PhraseTrie | undefined;

function verbTrie(): PhraseTrie {
  verbs ??= wordTrie((locale) => locale.countedAsVerbs);
  return verbs;
}

let owningsBehind: PhraseTrie | undefined;
/** Hashes: asked of every short form. */
let ownings: ReadonlySet<number> | undefined;
let according: ReadonlySet<number> | undefined;

function subjectTrie(): PhraseTrie {
  subjects ??= wordTrie((locale) => locale.subjectMarks);
  return subjects;
}

function topicTrie(): PhraseTrie {
  topics ??= wordTrie((locale) => [...locale.subjectMarks, ...locale.topicMarks]);
  return topics;
}

interface DraftPhrases {
  readonly phrases: readonly string[];
  /** Hashes of their last words: most citations have none of these before them. */
  readonly lasts: ReadonlySet<number>;
}

let drafts: DraftPhrases | undefined;
const LONGEST_DRAFT = 24;

function draftPhrases(): DraftPhrases {
  const phrases = LOCALES.flatMap((locale) => locale.drafts);
  return { phrases: phrases.map((phrase) => foldLetters(phrase)), lasts: new Set(phrases.map((phrase) => hashBefore(phrase, phrase.replace(/’$/u, '').length))) };
}

/** What is asked of the words around a window, answered from the text. */
export class TextContext implements WordContext {
  private columns: Columns | undefined;
  private readonly joints: JointsBetween;

  /** `tabled`: the heads of columns say what stands below them; not for what a note or a sentence elsewhere says. */
  constructor(private readonly text: string, private readonly tabled = true) {
    this.joints = new JointsBetween(text);
  }

  private phraseBefore(at: number): { readonly token: number; readonly languages: LanguageSet } | undefined {
    const start = wordBefore(this.text, at);
    return start < 0 ? undefined : vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
  }

  languagesBefore(at: number): LanguageSet {
    const start = wordBefore(this.text, at);
    const phrase = start < 0 ? undefined : vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
    // "date" is no "daté": without its marks a word tells no language.
    return phrase === undefined || (hasMarks(phrase.text, 0, phrase.text.length) && !hasMarks(this.text, start, at)) ? NO_LANGUAGE : phrase.languages;
  }

  languagesBehind(at: number): LanguageSet {
    let start = at;
    while (start < this.text.length && start - at < MAX_GAP && isGap(classOf[this.text.charCodeAt(start)]!)) start++;
    if (start === at || !isLetterClass(classOf[this.text.charCodeAt(start)] ?? 0)) return NO_LANGUAGE;
    return vocabularyTrie().match(this.text, start, this.text.length, NO_LANGUAGE)?.languages ?? NO_LANGUAGE;
  }

  ofBefore(at: number): boolean {
    return this.phraseBefore(at)?.token === Token.OF;
  }

  opensSubject(at: number): boolean {
    return this.opens(at, subjectTrie());
  }

  /** The same, or a word that says what the document is about (on, sur). */
  opensTopic(at: number): boolean {
    return this.opens(at, topicTrie());
  }

  private opens(at: number, words: PhraseTrie): boolean {
    const { text } = this;
    let start = at;
    while (start < text.length && start - at < 4 && !isLetterClass(classOf[text.charCodeAt(start)]!)) start++;
    return start < text.length && words.match(text, start, text.length, NO_LANGUAGE) !== undefined;
  }

  titleBefore(at: number): boolean {
    const before = wordBefore(this.text, at);
    if (before < 0) return false;
    // Titles have up to five words: the phrase may begin further back.
    for (let start = before, words = 0; start >= 0 && words < 4; start = wordBefore(this.text, start), words++) {
      const phrase = vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
      if ((phrase?.token === Token.TITLE || phrase?.token === Token.STANDING) && vocabularyTrie().matchEnd >= at - MAX_GAP) return true;
    }
    return false;
  }

  /** Day and month in words before a year. */
  dayBefore(at: number): ReturnType<typeof dayBefore> {
    return dayBefore(this.text, at);
  }

  pluralBefore(at: number): boolean {
    return this.phraseBefore(at)?.token === Token.PLURAL;
  }

  countsBehind(at: number): 'counts' | 'verb' | undefined {
    const { text } = this;
    let start = at;
    while (start < text.length && start - at < 3 && isGap(classOf[text.charCodeAt(start)]!)) start++;
    if (start >= text.length) return undefined;
    const value = classOf[text.charCodeAt(start)]!;
    if (value === Class.percent) return 'counts';
    if (start === at || !isLetterClass(value)) return undefined;
    if (!isUpper(text.charCodeAt(start)) && verbTrie().match(text, start, text.length, NO_LANGUAGE) !== undefined) return 'verb';
    const counted = countedTrie();
    // "Quyết định 48 ban hành …": committees ("48 ban") are counted, what is issued is not.
    if (vocabularyTrie().match(text, start, text.length, NO_LANGUAGE)?.token === Token.ISSUE) return undefined;
    if (counted.match(text, start, text.length, NO_LANGUAGE) !== undefined) {
      // "100 năm", but "Chỉ thị 100 năm 1981"; plans are for "5 năm 2021 - 2025".
      YEAR.lastIndex = counted.matchEnd;
      return isDigitClass(classOf[text.charCodeAt(at - 2)]!) && YEAR.test(text) ? undefined : 'counts';
    }
    // "3 đề án", but "59, Kết luận 12": what a number follows is a document.
    const trie = vocabularyTrie();
    return trie.match(text, start, text.length, NO_LANGUAGE)?.token === Token.TYPE && !/^\s*\d/u.test(text.slice(trie.matchEnd, trie.matchEnd + MAX_GAP + 1)) ? 'counts' : undefined;
  }

  pinpointStart(at: number, range: boolean): number {
    const start = wordBefore(this.text, at);
    if (start < 0) return at;
    const phrase = vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
    if (phrase?.token === Token.PLURAL) return start;
    return range && fromTrie().match(this.text, start, at, NO_LANGUAGE) !== undefined ? start : at;
  }

  draftBefore(at: number): boolean {
    const { text } = this;
    drafts ??= draftPhrases();
    if (!drafts.lasts.has(hashBefore(text, gapStart(text, at)))) return false;
    const before = foldLetters(text.slice(Math.max(0, at - LONGEST_DRAFT), at));
    return drafts.phrases.some((phrase) => before.endsWith(phrase));
  }

  ownedBehind(at: number): boolean {
    owningsBehind ??= wordTrie((locale) => locale.owningsBehind);
    let start = at;
    while (start < this.text.length && start - at < MAX_GAP && isGap(classOf[this.text.charCodeAt(start)]!)) start++;
    return owningsBehind.match(this.text, start, this.text.length, NO_LANGUAGE) !== undefined;
  }

  ownerBehind(at: number): 'party' | 'foreign' | undefined {
    return ownerBehind(this.text, this.joints.scanner, at);
  }

  ownedByOther(at: number): boolean {
    return ownedByOther(this.text, this.joints.scanner, at);
  }

  abbreviatedBefore(at: number): boolean {
    const { text } = this;
    const start = wordBefore(text, at);
    if (start < 0 || IN_CAPITALS.test(text.slice(at, at + 4)) || !ABBREVIATION.test(text.slice(start, gapStart(text, at)))) return false;
    return vocabularyTrie().match(text, start, at, NO_LANGUAGE) === undefined;
  }

  issuedByOther(at: number): boolean {
    return issuedByOther(this.text, at);
  }

  spokenOfOther(at: number): boolean {
    return spokenOfOther(this.text, at);
  }

  issuerBefore(at: number): number | undefined {
    return issuerBefore(this.text, at);
  }

  bodyBefore(at: number): number | undefined {
    return ownBodyBefore(this.text, at);
  }

  signsWith(code: string, issuer: string): boolean {
    return signsWith(code, issuer);
  }

  ofOtherBody(at: number): boolean {
    return ofOtherBody(this.text, at);
  }

  typeBefore(at: number): TokenValue | undefined {
    return typeBefore(this.text, at);
  }

  /** "Thành uỷ … Nghị quyết 31 của mình", "the committee … its own Resolution 12": a word of possession stands beside it, and the last body that the sentence names before is a committee of the Party below the centre. */
  isOfCommittee({ start, end }: Span): boolean {
    return (this.ownedBefore(start) || this.ownedBehind(end)) && ofCommittee(this.text, start);
  }

  /** The Central Committee, the Politburo or the Secretariat is named there, and no other body. */
  bodiesIn(from: number, to: number): 'centre' | 'others' | undefined {
    return bodiesIn(this.text, from, to);
  }

  sameSentence(from: number, to: number): boolean {
    return to - from <= ISSUER_REACH && sentenceEnd(this.text, from) >= to;
  }

  foreignPartyBefore(at: number): boolean {
    return foreignPartyBefore(this.text, at);
  }

  foreignPartyInSentenceBefore(at: number): boolean {
    return foreignPartyInSentenceBefore(this.text, at);
  }

  ownedBefore(at: number): boolean {
    const { text } = this;
    ownings ??= new Set(LOCALES.flatMap((locale) => locale.ownings).map((word) => hashBefore(word, word.length)));
    return ownings.has(hashBefore(text, gapStart(text, at)));
  }

  basisBefore(at: number): boolean {
    const { text } = this;
    according ??= new Set(LOCALES.flatMap((locale) => locale.accordingTo).map((word) => hashBefore(word, word.length)));
    return according.has(hashBefore(text, gapStart(text, at)));
  }

  opensEntry(at: number): boolean {
    return OPENS_ENTRY.test(this.text.slice(Math.max(0, at - ENTRY_REACH), at));
  }

  headsEntry(from: number, to: number): boolean {
    return COLON.test(this.text.slice(to, to + 3)) && this.opensEntry(from);
  }

  endsClause(at: number): boolean {
    return /^\s*(?:[.,;:!?)\]»”"<|]|$)/u.test(this.text.slice(at, at + 4));
  }

  endsSentence(at: number): boolean {
    return ENDS_SENTENCE.test(this.text.slice(at, at + 4));
  }

  endsYear(at: number): boolean {
    return this.endsSentence(at) || this.opensSubject(at) || this.joints.documentBehind(at);
  }

  andBehind(at: number): boolean {
    return this.joints.andBehind(at);
  }

  isRange(before: number, from: number, to: number): boolean {
    return this.joints.isRange(before, from, to);
  }

  joinBetween(from: number, to: number): 'and' | 'comma' | undefined {
    return this.joints.joinBetween(from, to);
  }

  opensMembers(from: number, to: number): boolean {
    return this.joints.opensMembers(from, to);
  }

  /** What joins the citation that begins at `at` to what stands before it. */
  jointBefore(at: number): ReturnType<JointsBetween['jointBefore']> {
    return this.joints.jointBefore(at);
  }

  columnAt(at: number): ColumnKind | undefined {
    if (!this.tabled || !opensCell(this.text, at)) return undefined;
    this.columns ??= new Columns(this.text);
    return this.columns.kindAt(at);
  }

  inCaption(at: number): boolean {
    return inCaption(this.text, at);
  }

  stateTypes(start: number, end: number): readonly string[] {
    return stateTypes(this.text, digitsEnd(this.text, start, end, LONGEST_NUMBER), end);
  }

  isCapital(at: number): boolean {
    return isUpper(this.text.charCodeAt(at));
  }
}
