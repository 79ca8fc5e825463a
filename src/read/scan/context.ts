import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, foldLetters, hasMarks, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { inCaption } from './captions.js';
import { Columns, opensCell, type ColumnKind } from './columns.js';
import { hashBefore } from './look-back.js';
import { digitsEnd } from './numbers.js';
import { Scanner } from './scanner.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { stateTypes } from './state-symbol.js';
import { Token } from './token-types.js';
import type { PhraseTrie } from './trie.js';
import type { TokenValue } from './tokens.js';
import { ABROAD, type Phrase } from './vocabulary.js';
import { wordTrie } from './word-trie.js';

/** What the words around a window say; canonical facts, so that the interpreter reads no word. */
export interface WordContext {
  /** Languages of the word before `at`; none where it is not of the vocabulary. */
  languagesBefore(at: number): LanguageSet;
  /** "của", "of" stands before `at`. */
  ofBefore(at: number): boolean;
  /** A word that opens the subject of a document (về) stands at `at`. */
  opensSubject(at: number): boolean;
  /** The body that begins at `at` is part of a personal title. */
  titleBefore(at: number): boolean;
  /** A word for several stands before `at` (các, những). */
  pluralBefore(at: number): boolean;
  /** The number that ends at `at` counts something (ngày, membres, 3 đề án) or is a percentage; `verb` where that word may be the verb behind it. */
  countsBehind(at: number): 'counts' | 'verb' | undefined;
  /** Where a pinpoint of several labels begins: a word for several may stand before it (các Điều 3, 4), or one for where a range begins (từ Điều 3). */
  pinpointStart(at: number, range: boolean): number;
  /** What begins at `at` is said to be a draft (dự thảo, projet de, draft). */
  draftBefore(at: number): boolean;
  /** Whose congress ends at `at`: "of" and a body follow that is not read. The Party's if it says so, else somebody's. */
  ownerBehind(at: number): 'party' | 'foreign' | undefined;
  /** The body of which the sentence speaks at `at` is a State body, a company, another country's: the last before `at`, else the first behind it; where it names none, one that calls its documents to mind as international bodies do. */
  ofOtherBody(at: number): boolean;
  /** A word of possession stands at `at` (của mình). */
  ownedBehind(at: number): boolean;
  /** The same, and it is a party; it is sought among words with a capital, as such names have. */
  foreignPartyBefore(at: number): boolean;
  /** The last type that the sentence names before `at`, in the plural where it may be. */
  typeBefore(at: number): TokenValue | undefined;
  /** A word of possession stands before `at` (its, ses). */
  ownedBefore(at: number): boolean;
  /** A sentence or clause ends at `at`. */
  endsClause(at: number): boolean;
  /** "and" follows: the list goes on. */
  andBehind(at: number): boolean;
  /** The same, and the sentence does not go on behind a comma. */
  endsSentence(at: number): boolean;
  /** Nothing but "to" stands between the two, and "from" before the first: từ … đến …, de … à …. */
  isRange(before: number, from: number, to: number): boolean;
  /** What joins two citations when nothing else stands between them. */
  joinBetween(from: number, to: number): 'and' | 'comma' | undefined;
  /** The word at `at` begins with a capital. */
  isCapital(at: number): boolean;
  /** The line in which `at` stands tells of a picture. */
  inCaption(at: number): boolean;
  /** What the head says of the column in which `at` stands (Ngày đăng). */
  columnAt(at: number): ColumnKind | undefined;
  /** Types that the code of the State symbol between `start` and `end` stands for; none where it has no code. */
  stateTypes(start: number, end: number): readonly string[];
}

let counted: PhraseTrie | undefined;
let subjects: PhraseTrie | undefined;
let topics: PhraseTrie | undefined;

function countedTrie(): PhraseTrie {
  counted ??= wordTrie((locale) => locale.counted);
  return counted;
}

let verbs: PhraseTrie | undefined;
let froms: PhraseTrie | undefined;

function verbTrie(): PhraseTrie {
  verbs ??= wordTrie((locale) => locale.countedAsVerbs);
  return verbs;
}

function fromTrie(): PhraseTrie {
  froms ??= wordTrie((locale) => locale.rangeFrom);
  return froms;
}

let recitals: PhraseTrie | undefined;
let owningsBehind: PhraseTrie | undefined;
/** Hashes: asked of every short form. */
let ownings: ReadonlySet<number> | undefined;

const OWN_BODIES: ReadonlySet<number> = new Set([Token.CC, Token.ORGAN, Token.PARTY, Token.BODY, Token.AGENCY, Token.PLENUM]);
const SENTENCE_REACH = 240;
const LONGEST_NUMBER = 5;

function sentenceStart(text: string, before: number): number {
  const from = Math.max(0, before - SENTENCE_REACH);
  for (let at = before - 1; at > from; at--) {
    const unit = text.charCodeAt(at - 1);
    const value = classOf[text.charCodeAt(at)]!;
    // . ! ? ; with a blank behind it, and an empty line
    if ((unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b) && (value === Class.space || value === Class.newline)) return at;
    if (unit === 0x0a && value === Class.newline) return at;
  }
  return from;
}

function subjectTrie(): PhraseTrie {
  subjects ??= wordTrie((locale) => locale.subjectMarks);
  return subjects;
}

function topicTrie(): PhraseTrie {
  topics ??= wordTrie((locale) => [...locale.subjectMarks, ...locale.topicMarks]);
  return topics;
}

/** A number, the name of a month or the word "month", and a number that may have the word "year" behind it; before a year. */
const DAY_BEFORE = /(?:(?<![\p{L}\p{N}])(\d{1,2})[ \u00a0-]{1,2})?(?<![\p{L}\p{N}])(\p{L}{3,9})\.?[ \u00a0-]{1,2}(?:(\d{1,2})(?:\p{L}{2})?,?[ \u00a0]{0,2}(?:\p{L}{3}[ \u00a0]{1,2})?)?$/u;
const DAY_REACH = 36;
const MAX_WORD = 14;
const MAX_GAP = 2;

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
const OWNER_REACH = 60;

const JOINTS: ReadonlySet<number> = new Set([Token.COMMA, Token.AND, Token.OF, Token.DET, Token.PLURAL, Token.SEMI, Token.RPAR]);
const MAX_JOINT = 24;
/** "et de la", "cùng với các" */
const MAX_JOINT_WORDS = 4;

export class TextContext implements WordContext {
  private columns: Columns | undefined;
  private scanner: Scanner | undefined;

  /** `tabled`: the heads of columns say what stands below them; not for what a note or a sentence elsewhere says. */
  constructor(private readonly text: string, private readonly tabled = true) {}

  private get joints(): Scanner {
    return (this.scanner ??= new Scanner());
  }

  private wordBefore(at: number): number {
    const { text } = this;
    let end = at;
    while (end > 0 && at - end < MAX_GAP && isGap(classOf[text.charCodeAt(end - 1)]!)) end--;
    let start = end;
    while (start > 0 && end - start < MAX_WORD && isWordUnit(classOf[text.charCodeAt(start - 1)]!)) start--;
    return start < end ? start : -1;
  }

  private phraseBefore(at: number): { readonly token: number; readonly languages: LanguageSet } | undefined {
    const start = this.wordBefore(at);
    return start < 0 ? undefined : vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
  }

  languagesBefore(at: number): LanguageSet {
    const start = this.wordBefore(at);
    const phrase = start < 0 ? undefined : vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
    // "date" is no "daté": without its marks a word tells no language.
    return phrase === undefined || (hasMarks(phrase.text, 0, phrase.text.length) && !hasMarks(this.text, start, at)) ? NO_LANGUAGE : phrase.languages;
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
    const before = this.wordBefore(at);
    if (before < 0) return false;
    // Titles have up to five words: the phrase may begin further back.
    for (let start = before, words = 0; start >= 0 && words < 4; start = this.wordBefore(start), words++) {
      const phrase = vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
      if ((phrase?.token === Token.TITLE || phrase?.token === Token.STANDING) && vocabularyTrie().matchEnd >= at - MAX_GAP) return true;
    }
    return false;
  }

  /** Day and month in words before a year: "October 22, 2018", "22 octobre 2018", "ngày 22 tháng 10 năm 2018". */
  dayBefore(at: number): { readonly day?: number | undefined; readonly month: number } | undefined {
    const from = Math.max(0, at - DAY_REACH);
    const found = DAY_BEFORE.exec(this.text.slice(from, at));
    if (found === null) return undefined;
    const [, before, name, behind] = found;
    const start = from + found.index + found[0].indexOf(name!, before?.length ?? 0);
    const phrase = vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
    if (phrase?.token === Token.MONTHMARK && behind !== undefined) return { month: Number(behind), day: before === undefined ? undefined : Number(before) };
    if (phrase?.token !== Token.MONTH) return undefined;
    const day = behind ?? before;
    return { month: phrase.number, day: day === undefined ? undefined : Number(day) };
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
    if (countedTrie().match(text, start, text.length, NO_LANGUAGE) !== undefined) return 'counts';
    // "3 đề án", but "59, Kết luận 12": what a number follows is a document.
    const trie = vocabularyTrie();
    return trie.match(text, start, text.length, NO_LANGUAGE)?.token === Token.TYPE && !/^\s*\d/u.test(text.slice(trie.matchEnd, trie.matchEnd + MAX_GAP + 1)) ? 'counts' : undefined;
  }

  pinpointStart(at: number, range: boolean): number {
    const start = this.wordBefore(at);
    if (start < 0) return at;
    const phrase = vocabularyTrie().match(this.text, start, at, NO_LANGUAGE);
    if (phrase?.token === Token.PLURAL) return start;
    return range && fromTrie().match(this.text, start, at, NO_LANGUAGE) !== undefined ? start : at;
  }

  draftBefore(at: number): boolean {
    const { text } = this;
    drafts ??= draftPhrases();
    let end = at;
    while (end > 0 && at - end < MAX_GAP && isGap(classOf[text.charCodeAt(end - 1)]!)) end--;
    if (!drafts.lasts.has(hashBefore(text, end))) return false;
    const before = foldLetters(text.slice(Math.max(0, at - LONGEST_DRAFT), at));
    return drafts.phrases.some((phrase) => before.endsWith(phrase));
  }

  ownerBehind(at: number): 'party' | 'foreign' | undefined {
    const { joints, text } = this;
    const limit = Math.min(text.length, at + OWNER_REACH);
    joints.open(text, at, limit);
    let of = false;
    while (joints.next()) {
      const type = joints.tokens.types[joints.tokens.count - 1]!;
      if (type === Token.NONPARTY) return 'foreign';
      if (type === Token.OF) of = true;
      else if (type !== Token.DET) return undefined;
    }
    if (!of) return undefined;
    for (let word = joints.at; word < limit; word++) {
      if (word > 0 && isWordUnit(classOf[text.charCodeAt(word - 1)]!)) continue;
      if (classOf[text.charCodeAt(word)] === Class.dot) break;
      const phrase = isLetterClass(classOf[text.charCodeAt(word)]!) ? vocabularyTrie().match(text, word, limit, NO_LANGUAGE) : undefined;
      if (phrase?.token === Token.NONPARTY) break;
      if (phrase?.token === Token.PARTY || phrase?.token === Token.BODY) return 'party';
    }
    return 'foreign';
  }

  ofOtherBody(at: number): boolean {
    const start = sentenceStart(this.text, at);
    const body = this.bodyBefore(at, false) ?? this.bodyWithin(at, Math.min(this.text.length, at + SENTENCE_REACH));
    if (body !== undefined) return body.token === Token.NONPARTY;
    recitals ??= wordTrie((locale) => locale.recitals);
    let word = start;
    while (word < at && !isLetterClass(classOf[this.text.charCodeAt(word)]!)) word++;
    return recitals.match(this.text, word, at, NO_LANGUAGE) !== undefined;
  }

  typeBefore(at: number): TokenValue | undefined {
    const { text } = this;
    const trie = vocabularyTrie();
    let found: Phrase | undefined;
    for (let word = sentenceStart(text, at); word < at; word++) {
      if (!isLetterClass(classOf[text.charCodeAt(word)]!) || (word > 0 && isWordUnit(classOf[text.charCodeAt(word - 1)]!))) continue;
      const phrase = trie.match(text, word, at, NO_LANGUAGE);
      if (phrase === undefined) continue;
      if (phrase.token === Token.TYPE) found = phrase;
      word = trie.matchEnd - 1;
    }
    return found;
  }

  ownedBehind(at: number): boolean {
    owningsBehind ??= wordTrie((locale) => locale.owningsBehind);
    let start = at;
    while (start < this.text.length && start - at < MAX_GAP && isGap(classOf[this.text.charCodeAt(start)]!)) start++;
    return owningsBehind.match(this.text, start, this.text.length, NO_LANGUAGE) !== undefined;
  }

  /** The first body that the sentence names there. */
  private bodyWithin(from: number, to: number): Phrase | undefined {
    const { text } = this;
    const trie = vocabularyTrie();
    for (let word = from; word < to; word++) {
      const value = classOf[text.charCodeAt(word)]!;
      if ((value === Class.dot || value === Class.semicolon || value === Class.newline) && isGap(classOf[text.charCodeAt(word + 1)] ?? Class.space)) return undefined;
      if (!isLetterClass(value) || (word > 0 && isWordUnit(classOf[text.charCodeAt(word - 1)]!))) continue;
      const phrase = trie.match(text, word, to, NO_LANGUAGE);
      if (phrase === undefined) continue;
      if (phrase.token === Token.NONPARTY || OWN_BODIES.has(phrase.token)) return phrase;
      word = trie.matchEnd - 1;
    }
    return undefined;
  }

  foreignPartyBefore(at: number): boolean {
    return this.bodyBefore(at, true)?.number === ABROAD;
  }

  private bodyBefore(at: number, capitals: boolean): Phrase | undefined {
    const { text } = this;
    const trie = vocabularyTrie();
    let found: Phrase | undefined;
    for (let word = sentenceStart(text, at); word < at; word++) {
      const unit = text.charCodeAt(word);
      if ((capitals && !isUpper(unit)) || !isLetterClass(classOf[unit]!) || (word > 0 && isWordUnit(classOf[text.charCodeAt(word - 1)]!))) continue;
      const phrase = trie.match(text, word, at, NO_LANGUAGE);
      if (phrase === undefined || (phrase.token !== Token.NONPARTY && !OWN_BODIES.has(phrase.token))) continue;
      found = phrase;
      word = trie.matchEnd - 1;
    }
    return found;
  }

  ownedBefore(at: number): boolean {
    const { text } = this;
    ownings ??= new Set(LOCALES.flatMap((locale) => locale.ownings).map((word) => hashBefore(word, word.length)));
    let end = at;
    while (end > 0 && at - end < MAX_GAP && isGap(classOf[text.charCodeAt(end - 1)]!)) end--;
    return ownings.has(hashBefore(text, end));
  }

  endsClause(at: number): boolean {
    return /^\s*(?:[.,;:!?)\]»”"<|]|$)/u.test(this.text.slice(at, at + 4));
  }

  andBehind(at: number): boolean {
    const { joints, text } = this;
    joints.open(text, at, Math.min(text.length, at + MAX_JOINT));
    return joints.next() && joints.tokens.types[0] === Token.AND;
  }

  endsSentence(at: number): boolean {
    return /^\s*(?:[.;!?)\]»”"<|]|$)/u.test(this.text.slice(at, at + 4));
  }

  isRange(before: number, from: number, to: number): boolean {
    if (to <= from || to - from > MAX_JOINT) return false;
    const { joints, text } = this;
    joints.open(text, from, to);
    while (joints.next());
    const { types, count } = joints.tokens;
    if (count === 0 || types[0] !== Token.RANGE || (count > 1 && types[1] !== Token.DET) || count > 2 || /\S/u.test(text.slice(joints.at, to))) return false;
    for (let start = this.wordBefore(before), words = 0; start >= 0 && words < 2; start = this.wordBefore(start), words++) {
      if (fromTrie().match(text, start, before, NO_LANGUAGE) !== undefined) return true;
    }
    return false;
  }

  joinBetween(from: number, to: number): 'and' | 'comma' | undefined {
    if (to <= from || to - from > MAX_JOINT) return undefined;
    const { joints } = this;
    joints.open(this.text, from, to);
    let join: 'and' | 'comma' | undefined;
    let count = 0;
    while (joints.next()) {
      for (; count < joints.tokens.count; count++) {
        const type = joints.tokens.types[count]!;
        if (!JOINTS.has(type)) return undefined;
        if (type === Token.AND) join = 'and';
        else if (type === Token.COMMA && join === undefined) join = 'comma';
      }
    }
    return /\S/u.test(this.text.slice(joints.at, to)) ? undefined : join;
  }

  /** What joins the citation that begins at `at` to what stands before it: "và", "et de la", a comma, a semicolon. */
  jointBefore(at: number): 'and' | 'comma' | 'semicolon' | undefined {
    const { text } = this;
    let end = at;
    for (let words = 0; words < MAX_JOINT_WORDS; words++) {
      while (end > 0 && isGap(classOf[text.charCodeAt(end - 1)]!)) end--;
      const sign = classOf[text.charCodeAt(end - 1)];
      if (sign === Class.comma) return 'comma';
      if (sign === Class.semicolon) return 'semicolon';
      const start = this.wordBefore(end);
      if (start < 0) return undefined;
      const token = vocabularyTrie().match(text, start, end, NO_LANGUAGE)?.token;
      if (token === Token.AND) return 'and';
      if (token !== Token.OF && token !== Token.DET && token !== Token.PLURAL && token !== Token.BY) return undefined;
      end = start;
    }
    return undefined;
  }

  /** A body of the Party is named there, and no State body, foreign party or association. */
  namesParty(from: number, to: number): boolean {
    let party = false;
    for (let at = from; at < to; at++) {
      if ((at > 0 && isWordUnit(classOf[this.text.charCodeAt(at - 1)]!)) || !isLetterClass(classOf[this.text.charCodeAt(at)]!)) continue;
      const token = vocabularyTrie().match(this.text, at, to, NO_LANGUAGE)?.token;
      if (token === Token.NONPARTY) return false;
      if (token === Token.ORGAN || token === Token.CC || token === Token.PARTY || token === Token.AGENCY) party = true;
    }
    return party;
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

function isGap(value: number): boolean {
  return value === Class.space || value === Class.newline || value === Class.apostrophe;
}

function isWordUnit(value: number): boolean {
  return isLetterClass(value) || isDigitClass(value) || value === Class.ignorable || value === Class.apostrophe;
}
