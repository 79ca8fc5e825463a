import type { Language } from '../../model/index.js';
import { Class, classOf, hasMarks, isUpper, marksAgree } from '../text/classes.js';
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
    const count = reader.read(at);
    const end = sentence.offsets[words[at + Math.max(count, 1) - 1]!.end]!;
    const capital = isUpper(text.charCodeAt(start));
    if (count > 0) {
      const { roles, act, isType, issuer, other } = reader.meaning!;
      const common = { start, end, capital, ...(isType && { isType }), ...(issuer !== undefined && { issuer }), ...(other !== undefined && { other }) };
      if (act !== undefined) tokens.push({ type: 'act', kind: act.kind, form: act.form, ...common });
      for (const type of roles) tokens.push({ type, ...common });
      at += count;
      continue;
    }
    at++;
    const type = MARKS[word.type] ?? (/^[a-z]/u.test(word.type) ? (reader.isAdverb(word.type) ? 'adverb' : 'word') : undefined);
    lineStart = type === 'line';
    if (type !== undefined && !(type === 'dash' && !word.apart)) tokens.push({ type, start, end, capital });
  }
  return tokens;
}

class PhraseReader {
  meaning: Meaning | undefined;

  constructor(
    private readonly text: string, private readonly sentence: FoldedSentence, private readonly words: readonly Word[],
    private readonly vocabulary: ClauseVocabulary, private readonly marked: boolean, private readonly exact: boolean,
  ) {}

  /** How many words the longest phrase at this one has; 0 where none begins. */
  read(at: number): number {
    let node: PhraseNode | undefined = this.vocabulary.root;
    let count = 0;
    this.meaning = undefined;
    for (let i = at; i < this.words.length; i++) {
      node = node.next.get(this.words[i]!.type);
      if (node === undefined) break;
      const meaning = node.meanings === undefined ? undefined : this.fitting(node.meanings, at, i);
      if (meaning !== undefined) {
        this.meaning = meaning;
        count = i - at + 1;
      }
    }
    return count;
  }

  private fitting(meanings: readonly Meaning[], first: number, last: number): Meaning | undefined {
    const { offsets } = this.sentence;
    const start = offsets[this.words[first]!.at]!;
    const end = offsets[this.words[last]!.end]!;
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
