import type { Language, Span } from '../../model/index.js';
import { common, LANGUAGES, meet, NO_LANGUAGE, setOf, union, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf } from '../text/classes.js';
import { marksAgree } from '../text/spelling.js';
import { actsAndAdverbs } from './vocabulary.js';
import { hashOf, hashStep, Words } from './words.js';

const LOW_BITS = 0xffff;
/** Of a word's flags: the languages in which it may be an act alone, the second word of one, an adverb within one. */
const ALONE = 0;
const SECOND = 3;
const ADVERB = 6;
/** A set of languages once for each of them. */
const EACH = 0o111;
const LANGUAGE_BITS = 0o7;

/** The phrases of acts, by the letters of their words. */
interface ActNode {
  readonly next: Map<number, ActNode>;
  /** Languages with a phrase that goes on behind this word. */
  behind: LanguageSet;
  /** Phrases that end here, as they are written: some differ from common words by a mark alone ("bỏ", "bộ"). */
  readonly phrases: { readonly text: string; readonly language: LanguageSet }[];
}

/** A phrase by its words: marks and numbers are passed over, as whoever tells the words passes over them. */
interface ActPhrase {
  readonly path: readonly number[];
  /** Undefined where it ends with a mark. */
  readonly text: string | undefined;
  readonly language: LanguageSet;
}

/** A mention with what is said behind it. */
interface Mention {
  readonly span: Span;
  readonly end: number;
}

/**
 * May the text between two places say, outside of the mentions and in one of the languages, what documents do to one another? A yes may be wrong,
 * a no is not. What has no act need not be lexed, so that a text costs little more than its sentences with acts.
 */
export function mayAct(text: string, from: number, to: number, mentions: readonly Mention[], languages: LanguageSet): boolean {
  acts.know(languages);
  let at = from;
  for (let i = 0; i < mentions.length; i++) {
    const { span, end } = mentions[i]!;
    if (acts.standIn(text, at, span.start, languages)) return true;
    at = Math.max(at, end);
  }
  return acts.standIn(text, at, to, languages);
}

/** An act that has begun. */
interface Way {
  readonly node: ActNode;
  readonly start: number;
}

/** The acts of all languages: a text is passed over once, whichever of them are asked for. */
class Acts {
  /** By their first words. Those of a word are put into a tree when a text first has it. */
  private readonly firsts = new Map<number, ActNode>();
  private readonly waiting = new Map<number, ActPhrase[]>();
  /** By the low bits of a word. One look-up for all the others. */
  private readonly flags = new Uint16Array(LOW_BITS + 1);
  private known = NO_LANGUAGE;

  /** The words of a language are taken in when it is first asked for. */
  know(languages: LanguageSet): void {
    if (common(this.known, languages) === languages) return;
    for (const language of LANGUAGES) if (meet(languages, setOf(language)) && !meet(this.known, setOf(language))) this.add(language);
    this.known = union(this.known, languages);
  }

  private add(language: Language): void {
    const set = setOf(language);
    const { acts: phrases, adverbs } = actsAndAdverbs(language);
    for (const text of phrases) {
      const { path, isWhole } = pathOf(text);
      const [first, second] = path;
      if (first === undefined) continue;
      if (second !== undefined) this.flag(second, set << SECOND);
      else if (isWhole) this.flag(first, set << ALONE);
      const waiting = this.waiting.get(first);
      const phrase: ActPhrase = { path, text: isWhole ? text : undefined, language: set };
      if (waiting === undefined) this.waiting.set(first, [phrase]);
      else waiting.push(phrase);
    }
    for (const text of adverbs) this.flag(pathOf(text).path[0]!, set << ADVERB);
  }

  /** The acts that begin with the word. */
  private beginning(word: number): ActNode | undefined {
    const waiting = this.waiting.get(word);
    if (waiting === undefined) return this.firsts.get(word);
    const node = this.firsts.get(word) ?? newNode();
    for (const phrase of waiting) put(node, phrase);
    this.waiting.delete(word);
    this.firsts.set(word, node);
    return node;
  }

  private flag(word: number, flag: number): void {
    this.flags[word & LOW_BITS]! |= flag;
  }

  standIn(text: string, from: number, to: number, languages: LanguageSet): boolean {
    const { flags } = this;
    const asked = languages * EACH;
    let before = 0;
    let beforeAt = from;
    let ways: readonly Way[] = NONE;
    for (let at = from; at < to; ) {
      let value = classOf[text.charCodeAt(at)]!;
      if (value > Class.z || value < Class.a) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      do {
        if (value !== Class.ignorable) hash = hashStep(hash, value);
        value = ++at < to ? classOf[text.charCodeAt(at)]! : Class.other;
      } while ((value <= Class.z && value >= Class.a) || value === Class.ignorable);
      const flag = flags[hash & LOW_BITS]! & asked;
      if (flag !== 0 || ways.length > 0) {
        const first = flag >> SECOND === 0 ? undefined : this.beginning(before);
        // An adverb stands within a verb of several words: "laissa à son tour la place". Whether it is one, the lexer says.
        if (flag >> ADVERB !== 0 && (ways.length > 0 || (first !== undefined && ((flag >> ADVERB) & first.behind) !== 0))) return true;
        ways = this.onward(ways, hash, (flag & LANGUAGE_BITS) !== 0, start, first, beforeAt);
        if (isEnded(ways, text, at, languages)) return true;
      }
      before = hash;
      beforeAt = start;
    }
    return false;
  }

  /** The acts that are read so far, longer by the word. */
  private onward(ways: readonly Way[], hash: number, alone: boolean, start: number, first: ActNode | undefined, beforeAt: number): readonly Way[] {
    let longer = NONE;
    for (let i = 0; i < ways.length; i++) longer = add(longer, ways[i]!.node.next.get(hash), ways[i]!.start);
    // Acts of one word are no way: their second word tells the longer ones.
    if (alone) longer = add(longer, this.beginning(hash), start);
    return first === undefined ? longer : add(longer, first.next.get(hash), beforeAt);
  }
}

const NONE: readonly Way[] = [];

function add(ways: readonly Way[], node: ActNode | undefined, start: number): readonly Way[] {
  return node === undefined ? ways : [...ways, { node, start }];
}

/** Is the last word the end of an act, as far as its marks go? */
function isEnded(ways: readonly Way[], text: string, end: number, languages: LanguageSet): boolean {
  for (let i = 0; i < ways.length; i++) {
    const { node: { phrases }, start } = ways[i]!;
    for (let j = 0; j < phrases.length; j++) if (meet(phrases[j]!.language, languages) && marksAgree(text, start, end, phrases[j]!.text)) return true;
  }
  return false;
}

const acts = /* @__PURE__ */ new Acts();

function newNode(): ActNode {
  return { next: new Map(), behind: NO_LANGUAGE, phrases: [] };
}

const words = new Words();

function pathOf(text: string): { readonly path: readonly number[]; readonly isWhole: boolean } {
  words.read(text, 0, text.length, []);
  const { types, starts, ends, count } = words;
  const path: number[] = [];
  for (let at = 0; at < count; at++) if (types[at]! > 0) path.push(hashOf(text, starts[at]!, ends[at]!));
  return { path, isWhole: count > 0 && types[count - 1]! > 0 };
}

/** `first` is the node of its first word. */
function put(first: ActNode, { path, text, language }: ActPhrase): void {
  let node = first;
  for (let at = 1; at < path.length; at++) {
    node.behind = union(node.behind, language);
    let next = node.next.get(path[at]!);
    if (next === undefined) node.next.set(path[at]!, (next = newNode()));
    node = next;
  }
  if (text !== undefined) node.phrases.push({ text, language });
}
