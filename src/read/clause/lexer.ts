import type { Language, Span } from '../../model/index.js';
import { Class, classOf, hasMarks, isSpelled, isUpper, marksAgree } from '../text/classes.js';
import { endsSentence } from '../text/sentences.js';
import { clauseVocabulary, type ActForm, type ActKind, type ClauseRole, type ClauseVocabulary, type Meaning, type PhraseNode } from './vocabulary.js';
import type { KnownWords } from './known-words.js';
import { ADVERB_WORD, DASH, IDLE_WORD, LINE, MENTION_WORD, NAME_WORD, NUMBER, wordsOf, type Words } from './words.js';

export type RawType =
  | ClauseRole | 'act' | 'mention' | 'word' | 'number' | 'comma' | 'semi' | 'colon' | 'open' | 'close' | 'quote' | 'dash' | 'cell' | 'line' | 'item' | 'stop' | 'question';

/** One word or phrase of a sentence, as far as what documents do to one another hangs on it; spans are those of the text. */
export class RawToken {
  kind: ActKind | undefined = undefined;
  form: ActForm | undefined = undefined;
  /** Index among the mentions of the sentence. */
  mention: number | undefined = undefined;
  listed = false;
  kindred: string | undefined = undefined;
  /** What the spelling may be as well. */
  other: ClauseRole | ActForm | undefined = undefined;
  isType = false;
  issuer: string | undefined = undefined;

  constructor(readonly type: RawType, readonly start: number, public end: number, public capital: boolean) {}
}

const MARKS: Readonly<Record<string, RawType>> = {
  ',': 'comma', ';': 'semi', ':': 'colon', '(': 'open', ')': 'close', '[': 'open', ']': 'close', '"': 'quote', '|': 'cell', '.': 'stop', '!': 'stop', '?': 'question', [LINE]: 'line', [NUMBER]: 'number', [DASH]: 'dash', [IDLE_WORD]: 'word', [NAME_WORD]: 'word', [ADVERB_WORD]: 'adverb', '&': 'and',
};

/** What stands before an item of a list at the head of its line: "-", "•", "a)", "(ii)", "2." */
const ITEM = /[^\S\n]*(?:[-–—•●▪◦+*](?=\s)|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)](?=\s))/uy;

interface Hole {
  readonly start: number;
  readonly end: number;
  /** An item of the list of the mention before. */
  readonly listed: boolean;
  /** Its type. */
  readonly kindred: string | undefined;
}

/** The tokens of the text between two places; each hole is a mention. Words that say nothing are one token as long as nothing else stands between. */
export function lexClause(text: string, from: number, to: number, mentions: readonly Hole[], language: Language): RawToken[] {
  const vocabulary = clauseVocabulary(language);
  const words = wordsOf(text, from, to, mentions, vocabulary.words);
  const { count, types, starts, ends, apart } = words;
  const marked = hasMarks(text, from, to);
  const exact = language !== 'vi';
  const reader = new PhraseReader(text, words, vocabulary, marked, exact);
  const lengths = exact || marked ? undefined : reader.segment();
  const tokens: RawToken[] = [];
  let mention = 0;
  let lineStart = true;
  let idle: RawToken | undefined;
  for (let at = 0; at < count; ) {
    const start = starts[at]!;
    if (lineStart) {
      lineStart = false;
      ITEM.lastIndex = start;
      if (ITEM.test(text) && ITEM.lastIndex <= to) {
        const end = ITEM.lastIndex;
        tokens.push(new RawToken('item', start, end, false));
        idle = undefined;
        while (at < count && starts[at]! < end) at++;
        continue;
      }
    }
    const word = types[at]!;
    if (word === MENTION_WORD) {
      const hole = mentions[mention]!;
      const token = new RawToken('mention', start, hole.end, false);
      token.mention = mention++;
      token.listed = hole.listed;
      token.kindred = hole.kindred;
      tokens.push(token);
      idle = undefined;
      at++;
      continue;
    }
    const length = reader.read(at, lengths?.[at]);
    const capital = word === NAME_WORD || isUpper(text.charCodeAt(start));
    if (length > 0) {
      pushMeaning(tokens, reader.meaning!, start, ends[at + length - 1]!, capital);
      idle = undefined;
      at += length;
      continue;
    }
    const end = ends[at]!;
    const isApart = apart[at]!;
    at++;
    const type = MARKS[word] ?? (isLetter(word.charCodeAt(0)) ? otherWord(word, vocabulary.words) : undefined);
    lineStart = type === 'line';
    // "M. Lê", "No. 5": a stop that ends no sentence.
    if (type === undefined || (type === 'dash' && !isApart) || (type === 'stop' && at < count && !endsSentence(text, start))) continue;
    if (type === 'word' && idle !== undefined) {
      idle.end = end;
      idle.capital ||= capital;
      continue;
    }
    const token = new RawToken(type, start, end, capital);
    tokens.push(token);
    idle = type === 'word' ? token : undefined;
  }
  return tokens;
}

/** A word of a phrase that is not there. */
function otherWord(word: string, words: KnownWords): RawType {
  return words.isAdverb(Array.from(word, (letter) => letter.charCodeAt(0)), 0, word.length) ? 'adverb' : 'word';
}

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function pushMeaning(tokens: RawToken[], { roles, act, isType, issuer, other, kindred }: Meaning, start: number, end: number, capital: boolean): void {
  const put = (type: RawType): RawToken => {
    const token = new RawToken(type, start, end, capital);
    token.isType = isType;
    token.issuer = issuer;
    token.other = other;
    token.kindred = kindred;
    tokens.push(token);
    return token;
  };
  if (act !== undefined) {
    const token = put('act');
    token.kind = act.kind;
    token.form = act.form;
  }
  for (const role of roles) put(role);
}

/** Of two readings that know as many words the one of fewer phrases counts. */
const PHRASE_COST = 0.01;
/** "à son tour", "at long last" */
const LONGEST_ADVERB = 4;

class PhraseReader {
  meaning: Meaning | undefined;

  constructor(
    private readonly text: string, private readonly words: Words,
    private readonly vocabulary: ClauseVocabulary, private readonly marked: boolean, private readonly exact: boolean,
  ) {}

  /** How many words the longest phrase at this one has; 0 where none begins. */
  read(at: number, most = Infinity): number {
    const { types, count: end } = this.words;
    let node: PhraseNode = this.vocabulary.root;
    let count = 0;
    this.meaning = undefined;
    let passed: Span | undefined;
    for (let i = at; i < end && i - at < most; i++) {
      const next = node.next.get(types[i]!);
      if (next === undefined) {
        // "laissa à son tour la place": an adverb within a verb of several words
        const adverb = i === at || !this.exact || passed !== undefined ? 0 : this.adverbAt(i);
        if (adverb === 0) break;
        passed = { start: i, end: i + adverb };
        i += adverb - 1;
        continue;
      }
      node = next;
      const meaning = node.meanings === undefined ? undefined : this.fitting(node.meanings, at, i, passed);
      if (meaning !== undefined && (passed === undefined || meaning.act !== undefined)) {
        this.meaning = meaning;
        count = i - at + 1;
      }
    }
    return count;
  }

  /**
   * Without diacritics a phrase may hide another ("chi bo | sung", "chi | bo sung"): the longest phrase at each place of the reading that knows
   * most words, in as few phrases as it can.
   */
  segment(): number[] {
    const { count } = this.words;
    const known = new Array<number>(count + 1).fill(0);
    const lengths = new Array<number>(count).fill(0);
    for (let at = count - 1; at >= 0; at--) {
      known[at] = known[at + 1]!;
      for (const length of this.lengthsAt(at)) {
        const value = known[at + length]! + length - PHRASE_COST;
        if (value <= known[at]!) continue;
        known[at] = value;
        lengths[at] = length;
      }
    }
    return lengths;
  }

  private lengthsAt(at: number): number[] {
    const lengths: number[] = [];
    let node: PhraseNode | undefined = this.vocabulary.root;
    const { types, count } = this.words;
    for (let i = at; i < count; i++) {
      node = node.next.get(types[i]!);
      if (node === undefined) break;
      if (node.meanings !== undefined && this.fitting(node.meanings, at, i) !== undefined) lengths.push(i - at + 1);
    }
    return lengths;
  }

  /** How many words the adverb at this place has. */
  private adverbAt(at: number): number {
    let node: PhraseNode | undefined = this.vocabulary.root;
    let count = 0;
    const { types, count: end } = this.words;
    for (let i = at; i < end && i - at < LONGEST_ADVERB; i++) {
      node = node.next.get(types[i]!);
      if (node === undefined) break;
      if (node.meanings?.[0]?.roles[0] === 'adverb') count = i - at + 1;
    }
    return count;
  }

  /** `passed`: the words of an adverb between them. */
  private fitting(meanings: readonly Meaning[], first: number, last: number, passed?: Span): Meaning | undefined {
    const { text, words } = this;
    const start = words.starts[first]!;
    const end = words.ends[last]!;
    if (passed !== undefined) {
      const written = `${text.slice(start, words.ends[passed.start - 1])} ${text.slice(words.starts[passed.end], end)}`;
      return meanings.find(({ phrase }) => !this.marked || sameMarks(written, 0, written.length, phrase));
    }
    for (const meaning of meanings) if (this.fits(meaning, start, end)) return meaning;
    return undefined;
  }

  private fits({ phrase, strict }: Meaning, start: number, end: number): boolean {
    const { text } = this;
    if (strict && !(isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(end - 1)))) return false;
    if (!this.marked) return marksAgree(text, start, end, phrase);
    if (isSpelled(text, start, end, phrase)) return true;
    if (this.exact) return sameMarks(text, start, end, phrase);
    // In a text with diacritics a word without them, or with fewer, is another word.
    return marksAgree(text, start, end, phrase) && marksAgree(phrase, 0, phrase.length, text.slice(start, end).normalize('NFC'));
  }
}

/** Letter by letter, where an accent makes another word (élabore, élaboré); in Vietnamese the tone has no fixed place. */
function sameMarks(text: string, start: number, end: number, phrase: string): boolean {
  const written = text.slice(start, end).normalize('NFC').toLowerCase();
  let at = 0;
  for (const letter of phrase.toLowerCase()) {
    while (at < written.length && classOf[written.charCodeAt(at)] === Class.ignorable) at++;
    const unit = written[at++];
    if (unit !== letter && (classOf[letter.charCodeAt(0)]! <= Class.z || classOf[(unit ?? ' ').charCodeAt(0)]! <= Class.z)) return false;
  }
  return true;
}
