import type { Language } from '../../model/index.js';
import { Class, classOf, hasMarks, isUpper, marksAgree } from '../text/classes.js';
import { endsSentence } from '../text/sentences.js';
import { clauseVocabulary, type ActForm, type ActKind, type ClauseRole, type ClauseVocabulary, type Meaning, type PhraseNode } from './vocabulary.js';
import { foldSentence, wordsOf, type FoldedSentence, type Word } from './words.js';

export type RawType =
  | ClauseRole | 'act' | 'mention' | 'word' | 'number' | 'comma' | 'semi' | 'colon' | 'open' | 'close' | 'quote' | 'dash' | 'cell' | 'line' | 'item' | 'stop' | 'question';

/** One word or phrase of a sentence, as far as what documents do to one another hangs on it; spans are those of the text. */
export interface RawToken {
  readonly type: RawType;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly kind?: ActKind;
  readonly form?: ActForm;
  /** Index among the mentions of the sentence. */
  readonly mention?: number;
  readonly listed?: boolean;
  readonly kindred?: string;
  /** What the spelling may be as well. */
  readonly other?: ClauseRole | ActForm;
  readonly isType?: boolean;
  readonly issuer?: string;
}

const MARKS: Readonly<Record<string, RawType>> = {
  ',': 'comma', ';': 'semi', ':': 'colon', '(': 'open', ')': 'close', '[': 'open', ']': 'close', '"': 'quote', '|': 'cell', '\n': 'line', '.': 'stop', '!': 'stop', '?': 'question', number: 'number', dash: 'dash', '&': 'and',
};

/** What stands before an item of a list at the head of its line: "-", "•", "a)", "(ii)", "2." */
const ITEM = /[^\S\n]*(?:[-–—•●▪◦+*](?=\s)|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)](?=\s))/uy;

interface Hole {
  readonly start: number;
  readonly end: number;
  /** An item of the list of the mention before. */
  readonly listed?: boolean;
  /** Its type. */
  readonly kindred?: string | undefined;
}

/** The tokens of the text between two places; each hole is a mention. */
export function lexClause(text: string, from: number, to: number, mentions: readonly Hole[], language: Language): RawToken[] {
  const sentence = foldSentence(text, from, to, mentions);
  const words = wordsOf(sentence);
  const reader = new PhraseReader(text, sentence, words, clauseVocabulary(language), hasMarks(text, from, to), language !== 'vi');
  const lengths = language === 'vi' && !hasMarks(text, from, to) ? reader.segment() : undefined;
  const tokens: RawToken[] = [];
  let mention = 0;
  let lineStart = true;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const start = sentence.offsets[word.at]!;
    if (lineStart) {
      lineStart = false;
      ITEM.lastIndex = start;
      if (ITEM.test(text) && ITEM.lastIndex <= to) {
        const { lastIndex: end } = ITEM;
        tokens.push({ type: 'item', start, end, capital: false });
        while (at < words.length && sentence.offsets[words[at]!.at]! < end) at++;
        continue;
      }
    }
    if (word.type === 'mention') {
      const { end: close, listed = false, kindred } = mentions[mention]!;
      tokens.push({ type: 'mention', start, end: close, mention: mention++, capital: false, ...(listed && { listed }), ...(kindred !== undefined && { kindred }) });
      at++;
      continue;
    }
    const count = reader.read(at, lengths?.[at]);
    const end = sentence.offsets[words[at + Math.max(count, 1) - 1]!.end]!;
    const capital = isUpper(text.charCodeAt(start));
    if (count > 0) {
      const { roles, act, isType, issuer, other, kindred } = reader.meaning!;
      const common = { start, end, capital, ...(isType && { isType }), ...(issuer !== undefined && { issuer }), ...(other !== undefined && { other }), ...(kindred !== undefined && { kindred }) };
      if (act !== undefined) tokens.push({ type: 'act', kind: act.kind, form: act.form, ...common });
      for (const type of roles) tokens.push({ type, ...common });
      at += count;
      continue;
    }
    at++;
    const type = MARKS[word.type] ?? (/^[a-z]/u.test(word.type) ? (reader.isAdverb(word.type) ? 'adverb' : 'word') : undefined);
    lineStart = type === 'line';
    // "M. Lê", "No. 5": a stop that ends no sentence.
    if (type === 'stop' && at < words.length && !endsSentence(text, start)) continue;
    if (type !== undefined && !(type === 'dash' && !word.apart)) tokens.push({ type, start, end, capital });
  }
  return tokens;
}

/** Of two readings that know as many words the one of fewer phrases counts. */
const PHRASE_COST = 0.01;
/** "à son tour", "at long last" */
const LONGEST_ADVERB = 4;

class PhraseReader {
  meaning: Meaning | undefined;

  constructor(
    private readonly text: string, private readonly sentence: FoldedSentence, private readonly words: readonly Word[],
    private readonly vocabulary: ClauseVocabulary, private readonly marked: boolean, private readonly exact: boolean,
  ) {}

  /** How many words the longest phrase at this one has; 0 where none begins. */
  read(at: number, most = Infinity): number {
    let node: PhraseNode = this.vocabulary.root;
    let count = 0;
    this.meaning = undefined;
    const passed: number[] = [];
    for (let i = at; i < this.words.length && i - at < most; i++) {
      const next = node.next.get(this.words[i]!.type);
      if (next === undefined) {
        // "laissa à son tour la place": an adverb within a verb of several words
        const adverb = i === at || !this.exact || passed.length > 0 ? 0 : this.adverbAt(i);
        if (adverb === 0) break;
        passed.push(i, i + adverb);
        i += adverb - 1;
        continue;
      }
      node = next;
      const meaning = node.meanings === undefined ? undefined : this.fitting(node.meanings, at, i, passed);
      if (meaning !== undefined && (passed.length === 0 || meaning.act !== undefined)) {
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
    const { words } = this;
    const known = new Array<number>(words.length + 1).fill(0);
    const lengths = new Array<number>(words.length).fill(0);
    for (let at = words.length - 1; at >= 0; at--) {
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
    for (let i = at; i < this.words.length; i++) {
      node = node.next.get(this.words[i]!.type);
      if (node === undefined) break;
      if (node.meanings !== undefined && this.fitting(node.meanings, at, i, []) !== undefined) lengths.push(i - at + 1);
    }
    return lengths;
  }

  /** How many words the adverb at this place has. */
  private adverbAt(at: number): number {
    let node: PhraseNode | undefined = this.vocabulary.root;
    let count = 0;
    for (let i = at; i < this.words.length && i - at < LONGEST_ADVERB; i++) {
      node = node.next.get(this.words[i]!.type);
      if (node === undefined) break;
      if (node.meanings?.[0]?.roles[0] === 'adverb') count = i - at + 1;
    }
    return count;
  }

  private fitting(meanings: readonly Meaning[], first: number, last: number, passed: readonly number[]): Meaning | undefined {
    const { offsets } = this.sentence;
    const start = offsets[this.words[first]!.at]!;
    const end = offsets[this.words[last]!.end]!;
    if (passed.length > 0) {
      const [from, to] = [offsets[this.words[passed[0]! - 1]!.end]!, offsets[this.words[passed[1]!]!.at]!];
      const written = `${this.text.slice(start, from)} ${this.text.slice(to, end)}`;
      return meanings.find(({ phrase }) => !this.marked || sameMarks(written, 0, written.length, phrase));
    }
    return meanings.find(({ phrase, strict }) => {
      if (strict && !(isUpper(this.text.charCodeAt(start)) && isUpper(this.text.charCodeAt(end - 1)))) return false;
      if (!this.marked) return marksAgree(this.text, start, end, phrase);
      // In a text with diacritics a word without them, or with fewer, is another word.
      if (this.exact) return sameMarks(this.text, start, end, phrase);
      const written = this.text.slice(start, end).normalize('NFC');
      return marksAgree(this.text, start, end, phrase) && marksAgree(phrase, 0, phrase.length, written);
    });
  }

  isAdverb(word: string): boolean {
    return word.length > 4 && this.vocabulary.adverbEndings.some((ending) => word.endsWith(ending));
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
