import type { Language, Span } from '../../model/index.js';
import { Class, classOf, hasMarks, isLetterClass, isUpper } from '../text/classes.js';
import { isSpelled, marksAgree } from '../text/spelling.js';
import { endsSentence } from '../text/sentences.js';
import type { Wraps } from '../text/wraps.js';
import { yearWithin } from '../text/years.js';
import { clauseVocabulary, type ActForm, type ActKind, type ClauseRole, type ClauseVocabulary, type Meaning, type PhraseNode } from './vocabulary.js';
import { DASH_WORD, LINE_WORD, markWord, MENTION_WORD, NUMBER_WORD, OTHER_WORD, Words } from './words.js';

export type RawType =
  | ClauseRole | 'act' | 'mention' | 'word' | 'number' | 'comma' | 'semi' | 'colon' | 'open' | 'close' | 'quote' | 'unquote' | 'dash' | 'cell' | 'line' | 'item' | 'stop' | 'question';

/** One word or phrase of a sentence, as far as what documents do to one another hangs on it; spans are those of the text. */
export class RawToken {
  /** Index among the mentions of the sentence. */
  mention: number | undefined = undefined;
  /** A mention that is an item of the list of the one before. */
  listed = false;
  /** A mention with a comma before its day: a second one may close it. */
  dated = false;
  /** Type of the document that is mentioned, or that is named as a noun. */
  kindred: string | undefined;
  /** Of a number that may be one: the four digits of a year. */
  year: string | undefined = undefined;

  constructor(readonly type: RawType, readonly start: number, public end: number, public capital: boolean, readonly meaning: Meaning | undefined) {
    this.kindred = meaning?.kindred;
  }

  get kind(): ActKind | undefined {
    return this.type === 'act' ? this.meaning!.act!.kind : undefined;
  }

  get form(): ActForm | undefined {
    return this.type === 'act' ? this.meaning!.act!.form : undefined;
  }
}

const MARKS: Readonly<Record<string, RawType>> = { ',': 'comma', ';': 'semi', ':': 'colon', '(': 'open', ')': 'close', '"': 'quote', '|': 'cell', '.': 'stop', '!': 'stop', '?': 'question', '&': 'and' };
const TYPES = new Map<number, RawType>([[LINE_WORD, 'line'], [NUMBER_WORD, 'number'], [DASH_WORD, 'dash'], ...Object.entries(MARKS).map(([mark, type]): [number, RawType] => [markWord(mark), type])]);

/** Marks of quotation that tell their side; of the others every second one closes. */
const OPENS: ReadonlySet<string> = new Set('“„«');
const CLOSES: ReadonlySet<string> = new Set('”»');

/** What stands before an item of a list at the head of its line: "-", "•", "a)", "(ii)", "2." */
const ITEM = /[^\S\n]*(?:[-–—•●▪◦+*](?=\s)|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)](?=\s))/uy;

/** A mention as the lexer needs it. */
export interface Hole extends Span {
  /** An item of the list of the mention before. */
  readonly listed: boolean;
  /** Its type. */
  readonly kindred: string | undefined;
  /** A comma parts its number from its day. */
  readonly dated: boolean;
}

/** "…: (1) A; (2) B": the number of an item within its line. */
const ENUMERATOR = /[^\S\n]{0,2}\((?:\d{1,2}|\p{Ll}|[ivx]{1,4})\)(?=\s)/uy;
const OPENS_ITEM: ReadonlySet<RawType> = new Set(['semi', 'colon']);

const buffer = new Words();

/**
 * The tokens of the text between two places; each hole is a mention. Words that say nothing are one token as long as nothing else stands between.
 */
export function lexClause(text: string, from: number, to: number, mentions: readonly Hole[], language: Language, wraps?: Wraps): RawToken[] {
  const vocabulary = clauseVocabulary(language);
  buffer.read(text, from, to, mentions, wraps);
  const marked = hasMarks(text, from, to);
  const reader = new PhraseReader(text, buffer, vocabulary, marked);
  return tokensOf(text, from, to, mentions, reader, marked || !vocabulary.uninflected ? undefined : reader.segment(), vocabulary);
}

function tokensOf(text: string, from: number, to: number, mentions: readonly Hole[], reader: PhraseReader, lengths: readonly number[] | undefined, vocabulary: ClauseVocabulary): RawToken[] {
  const { count, types, starts, ends, apart } = buffer;
  const tokens: RawToken[] = [];
  let mention = 0;
  let lineStart = true;
  let lineAt = from;
  let idle: RawToken | undefined;
  let quoted = false;
  /** A syllable in upper case stands before. */
  let named = false;
  for (let at = 0; at < count; ) {
    const start = starts[at]!;
    const word = types[at]!;
    const mark: RegExp | undefined = lineStart ? ITEM : OPENS_ITEM.has(tokens.at(-1)?.type ?? 'word') ? ENUMERATOR : undefined;
    if (mark !== undefined) {
      mark.lastIndex = lineStart ? lineAt : tokens.at(-1)!.end;
      lineStart = false;
      if (mark.test(text) && mark.lastIndex <= to) {
        const end = mark.lastIndex;
        tokens.push(new RawToken('item', Math.min(start, end), end, false, undefined));
        idle = undefined;
        while (at < count && starts[at]! < end) at++;
        continue;
      }
    }
    if (word === MENTION_WORD) {
      const hole = mentions[mention]!;
      const token = new RawToken('mention', start, hole.end, false, undefined);
      token.mention = mention++;
      token.listed = hole.listed;
      token.dated = hole.dated;
      token.kindred = hole.kindred;
      tokens.push(token);
      idle = undefined;
      at++;
      continue;
    }
    const read = lengths !== undefined ? reader.read(at, lengths[at]!) : vocabulary.uninflected ? reader.readOn(at) : reader.read(at, count);
    const capital = word > 0 && isUpper(text.charCodeAt(start));
    // "Bình Định", "Nam Định": the second syllable of a name is no verb.
    const length: number = read === 1 && capital && named && vocabulary.uninflected && says(reader.meaning!) ? 0 : read;
    named = capital && length <= 1;
    if (length > 0) {
      const meaning = reader.meaning!;
      const end = ends[at + length - 1]!;
      if (meaning.act !== undefined) tokens.push(new RawToken('act', start, end, capital, meaning));
      for (const role of meaning.roles) tokens.push(new RawToken(role, start, end, capital, meaning));
      idle = undefined;
      at += length;
      continue;
    }
    const end = ends[at]!;
    const isApart = apart[at]!;
    at++;
    let type: RawType | undefined = word > 0 ? (vocabulary.isAdverb(text, start, end) ? 'adverb' : 'word') : word === OTHER_WORD ? undefined : TYPES.get(word);
    if (type === 'quote') {
      quoted = OPENS.has(text[start]!) || (!quoted && !CLOSES.has(text[start]!));
      if (!quoted) type = 'unquote';
    }
    lineStart = type === 'line';
    if (lineStart) lineAt = end;
    // "M. Lê", "No. 5": a stop that ends no sentence.
    if (type === undefined || (type === 'dash' && !isApart) || (type === 'stop' && at < count && !endsSentence(text, start))) continue;
    if (type === 'word' && idle !== undefined) {
      idle.end = end;
      if (capital) idle.capital = true;
      continue;
    }
    const token = new RawToken(type, start, end, capital, undefined);
    if (type === 'number') token.year = yearWithin(text, start, end);
    tokens.push(token);
    idle = type === 'word' ? token : undefined;
  }
  return tokens;
}

/** More than a name: an act, or how a verb is meant. */
const says = ({ act, roles, isType, issuer }: Meaning): boolean => !isType && issuer === undefined && (act !== undefined || roles[0] === 'plan');

/** Of two readings that know as many words the one of fewer phrases counts. */
const PHRASE_COST = 0.01;
/** "à son tour", "at long last" */
const LONGEST_ADVERB = 4;

class PhraseReader {
  meaning: Meaning | undefined;

  constructor(
    private readonly text: string, private readonly words: Words, private readonly vocabulary: ClauseVocabulary, private readonly marked: boolean,
  ) {}

  /** How many words the longest phrase at this one has, of `most`; 0 where none begins. */
  read(at: number, most: number): number {
    const { types, count } = this.words;
    this.meaning = undefined;
    if (!this.vocabulary.mayBegin(types[at]!)) return 0;
    let node: PhraseNode = this.vocabulary.root;
    let length = 0;
    let passed: Span | undefined;
    const end = Math.min(count, at + most);
    for (let i = at; i < end; i++) {
      const next = node.next.get(types[i]!);
      if (next === undefined) {
        // "laissa à son tour la place": an adverb within a verb of several words
        const adverb = i === at || this.vocabulary.uninflected || passed !== undefined ? 0 : this.adverbAt(i);
        if (adverb === 0) break;
        passed = { start: i, end: i + adverb };
        i += adverb - 1;
        continue;
      }
      node = next;
      const meaning = node.meanings === undefined ? undefined : this.fitting(node.meanings, at, i, passed);
      if (meaning === undefined || (passed !== undefined && meaning.act === undefined)) continue;
      this.meaning = meaning;
      length = i - at + 1;
    }
    return length;
  }

  /** "thực hiện nghiêm túc": the longest phrase, but where it leaves a word unread that a shorter one leaves to the phrase behind it. */
  readOn(at: number): number {
    const { types, count } = this.words;
    const longest = this.read(at, count);
    const end = at + longest;
    if (longest < 2 || end >= count || types[end]! <= 0) return longest;
    const { meaning } = this;
    if (this.read(end, count) === 0) {
      for (let shorter = longest - 1; shorter > 0; shorter--) {
        if (at + shorter + this.read(at + shorter, count) > end && this.read(at, shorter) === shorter) return shorter;
      }
    }
    this.meaning = meaning;
    return longest;
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
        // Of two that are alike the first phrase is the longer one.
        if (value < known[at]!) continue;
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
    let length = 0;
    const { types, count } = this.words;
    for (let i = at; i < count && i - at < LONGEST_ADVERB; i++) {
      node = node.next.get(types[i]!);
      if (node === undefined) break;
      if (node.meanings?.[0]?.roles[0] === 'adverb') length = i - at + 1;
    }
    return length;
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
    for (const meaning of meanings) if (this.fits(text, meaning, start, end)) return meaning;
    // "mettre  en  œuvre": blanks are one, and so is the end of a line within a sentence.
    const written = text.slice(start, end).search(BLANKS) !== -1 ? text.slice(start, end).replace(BLANKS, ' ') : undefined;
    return written === undefined ? undefined : meanings.find((meaning) => this.fits(written, meaning, 0, written.length));
  }

  private fits(text: string, { phrase, strict, toned }: Meaning, start: number, end: number): boolean {
    if (strict && !(isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(end - 1)))) return false;
    if (isSpelled(text, start, end, phrase)) return true;
    if ((toned === true && !this.marked) || !sameLetters(text, start, end, phrase)) return false;
    if (!this.marked) return marksAgree(text, start, end, phrase);
    if (!this.vocabulary.uninflected) return sameMarks(text, start, end, phrase);
    // In a text with diacritics a word without them, or with fewer, is another word.
    return marksAgree(text, start, end, phrase) && marksAgree(phrase, 0, phrase.length, text.slice(start, end).normalize('NFC'));
  }
}

const BLANKS = /\s{2,}|[\r\n]/gu;

/** Words are known by hashes: are they those of the phrase? */
function sameLetters(text: string, start: number, end: number, phrase: string): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const value = classOf[text.charCodeAt(i)]!;
    if (!isLetterClass(value)) continue;
    while (at < phrase.length && !isLetterClass(classOf[phrase.charCodeAt(at)]!)) at++;
    if (classOf[phrase.charCodeAt(at++)] !== value) return false;
  }
  return true;
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
