import type { Language, Span } from '../model/index.js';
import { ALL_LANGUAGES, LANGUAGES, onlyOf, setOf, type LanguageSet } from '../model/language-set.js';
import { mayAct } from '../read/clause/act-scan.js';
import { Wraps } from '../read/text/wraps.js';
import { lexClause, type Hole, type RawToken } from '../read/clause/lexer.js';
import { Clause } from './clause.js';
import type { Mention } from './mention.js';
import { cellsOf, readRow } from './table.js';
import { labelOfNumber, readRecordLine, RecordLines } from './record.js';
import { unitsOf, type Unit } from './units.js';

/** Units behind one with a mention in which pronouns may still mean it, where none stands between. */
const NEAR = 2;

const LETTER = /\p{L}/u;

const NO_UNIT = -1;

/** Units behind the one that is read that are remembered: pronouns lead so far back. */
const REMEMBERED = 24;

/** The units of a text with their clauses; a unit is read when that is first asked for, and forgotten when the text has gone on. */
export class Reading {
  readonly units: readonly Unit[];
  /** Language of a unit; all of them until it is asked of one whose mentions are bare symbols. */
  private readonly languages: Uint8Array;
  /** Of the mention before whose words tell it. */
  private readonly spoken: Uint8Array;
  private best: Language | undefined;
  /** Of a row: the row of the heads of its columns. */
  private readonly heads: Int32Array;
  /** Of a line of a record: the unit that has the number of what it is a record of. */
  private readonly owners: Int32Array;
  private readonly wraps: Wraps;
  private readonly lexed = new Map<number, readonly RawToken[]>();
  private readonly read = new Map<number, readonly Clause[]>();
  private head: { readonly index: number; readonly acts: boolean } | undefined;

  /** `fallback`: the language of a text whose mentions are bare symbols all of them. */
  constructor(readonly text: string, mentions: readonly Mention[], private readonly fallback: Language, subject?: Span) {
    this.wraps = new Wraps(text, mentions.map(({ span, end }) => ({ start: span.start, end })));
    const units = unitsOf(text, mentions, this.wraps, subject);
    this.units = units;
    this.languages = new Uint8Array(units.length);
    this.spoken = new Uint8Array(units.length);
    this.heads = new Int32Array(units.length).fill(NO_UNIT);
    this.owners = new Int32Array(units.length).fill(NO_UNIT);
    const lines = new RecordLines(text);
    const first = mentions.find((mention) => mention.language !== undefined)?.language;
    let language = first === undefined ? ALL_LANGUAGES : setOf(first);
    let told = false;
    let head = NO_UNIT;
    let owner = NO_UNIT;
    let ownLabel: string | undefined;
    let recordStart = 0;
    for (let index = 0; index < units.length; index++) {
      const unit = units[index]!;
      const own = unit.mentions.length === 0 ? undefined : unit.mentions.find((mention) => mention.language !== undefined)?.language;
      if (own !== undefined) [language, told] = [setOf(own), true];
      this.languages[index] = own !== undefined || (told && unit.mentions.length === 0) ? language : ALL_LANGUAGES;
      this.spoken[index] = language;
      if (!unit.row) head = NO_UNIT;
      else if (unit.mentions.length === 0 && LETTER.test(this.written(unit))) head = index;
      if (!lines.has(unit)) {
        owner = NO_UNIT;
        recordStart = index + 1;
      } else {
        const label = labelOfNumber(text, unit);
        if (label !== undefined && (owner === NO_UNIT ? !this.unitMayAct(index, language) : label === ownLabel)) {
          // The number may stand below the title.
          for (let above = index - 1; above >= recordStart && this.owners[above] === NO_UNIT && above !== owner; above--) this.owners[above] = index;
          [owner, ownLabel] = [index, label];
        }
      }
      if (owner !== index) this.owners[index] = owner;
      if (unit.row && head !== index) this.heads[index] = head;
    }
  }

  /** Around a bare symbol: the language that knows most of the words. */
  private languageOf(index: number): Language {
    const known = this.languageAt(index);
    if (known !== undefined) return known;
    const found = this.units[index]!.mentions.length === 0 ? this.inherited(index) : this.vote(index);
    this.languages[index] = setOf(found);
    return found;
  }

  private languageAt(index: number): Language | undefined {
    return onlyOf(this.languages[index] as LanguageSet);
  }

  private spokenAt(index: number): Language {
    return onlyOf(this.spoken[index] as LanguageSet) ?? (this.best ??= this.bestKnown());
  }

  /** Where no mention tells a language: the one that knows most words of the first units that mention a document. */
  private bestKnown(): Language {
    const asked: number[] = [];
    for (let index = 0; index < this.units.length && asked.length < ASKED; index++) if (this.units[index]!.mentions.length > 0) asked.push(index);
    const letters = (language: Language): number => asked.reduce((sum, index) => sum + this.votesFor(index, language).letters, 0);
    let best = { language: this.fallback, letters: letters(this.fallback) };
    for (const language of LANGUAGES) {
      const known = language === this.fallback ? 0 : letters(language);
      if (known > best.letters) best = { language, letters: known };
    }
    return best.language;
  }

  /** Without a mention: the language of the unit before. */
  private inherited(index: number): Language {
    let near = index;
    while (near > 0 && this.languageAt(near) === undefined && this.units[near]!.mentions.length === 0) near--;
    return near === index || this.units[near]!.mentions.length === 0 ? this.spokenAt(index) : this.languageOf(near);
  }

  private vote(index: number): Language {
    const spoken = this.spokenAt(index);
    let best = this.votesFor(index, spoken);
    for (const language of LANGUAGES) {
      if (language === spoken || !this.unitMayAct(index, setOf(language))) continue;
      const votes = this.votesFor(index, language);
      if (votes.letters > best.letters) best = votes;
    }
    remember(this.lexed, index, best.tokens);
    return best.language;
  }

  /** How many letters of the unit stand in phrases of the language. */
  private votesFor(index: number, language: Language): { readonly language: Language; readonly tokens: readonly RawToken[]; readonly letters: number } {
    const tokens = this.lex(index, language);
    let letters = 0;
    for (const { meaning, start, end } of tokens) if (meaning !== undefined) letters += end - start;
    return { language, tokens, letters };
  }

  /** Of a line of a record: the unit that has the number of what it is a record of. */
  recordOf(index: number): number | undefined {
    const owner = this.owners[index]!;
    return owner === NO_UNIT ? undefined : owner;
  }

  written({ span }: Unit): string {
    return this.text.slice(span.start, span.end);
  }

  /** May the unit say what documents do? A no is never wrong: pronouns lead to a unit nearby. */
  mayAct(index: number): boolean {
    let near = index;
    while (near > 0 && near > index - NEAR && this.units[near]!.mentions.length === 0) near--;
    if (this.units[near]!.mentions.length === 0) return false;
    const head = this.heads[index]!;
    return this.acts(index) || (head !== NO_UNIT && this.headMayAct(head));
  }

  /** In any language, where the words around have yet to tell it. */
  private acts(index: number): boolean {
    return this.unitMayAct(index, this.languages[index] as LanguageSet);
  }

  private unitMayAct(index: number, languages: LanguageSet): boolean {
    const { span, mentions } = this.units[index]!;
    return mayAct(this.text, span.start, span.end, mentions, languages);
  }

  private headMayAct(index: number): boolean {
    if (this.head?.index !== index) this.head = { index, acts: this.acts(index) };
    return this.head.acts;
  }

  private holes(index: number): readonly Hole[] {
    const { mentions } = this.units[index]!;
    return mentions.length === 0 ? NONE : mentions.map(({ span, end, listed, types }) => ({ start: span.start, end, listed, kindred: types[0], dated: this.text.slice(span.start, end).includes(',') }));
  }

  tokens(index: number): readonly RawToken[] {
    // The vote for a language lexes.
    const language = this.languageOf(index);
    return this.lexed.get(index) ?? remember(this.lexed, index, this.lex(index, language));
  }

  private lex(index: number, language: Language): RawToken[] {
    const { span } = this.units[index]!;
    return lexClause(this.text, span.start, span.end, this.holes(index), language, this.wraps);
  }

  clauses(index: number): readonly Clause[] {
    return this.read.get(index) ?? remember(this.read, index, this.clausesOf(index));
  }

  private clausesOf(index: number): Clause[] {
    const unit = this.units[index]!;
    const language = this.languageOf(index);
    const tokens = this.tokens(index);
    const owner = this.owners[index]!;
    if (owner !== NO_UNIT) {
      const line = readRecordLine(unit, language, tokens, this.units[owner]!.mentions[0]!);
      if (line !== undefined) return [line];
    }
    if (!unit.row) return [...inlineOptions(this.text, tokens) ?? optionsOf(tokens, unit.list)].map((part) => new Clause(unit, language, part));
    const head = this.heads[index]!;
    return readRow(unit, language, cellsOf(tokens), head === NO_UNIT ? [] : cellsOf(this.tokens(head)));
  }
}

/** So many units are asked for their language: a bound of work. */
const ASKED = 8;

/** The last ones are kept. */
function remember<T>(known: Map<number, T>, index: number, value: T): T {
  known.set(index, value);
  if (known.size > REMEMBERED) for (const oldest of known.keys()) {
    known.delete(oldest);
    break;
  }
  return value;
}

const NONE: readonly Hole[] = [];

const ASKS: ReadonlySet<string> = new Set(['choose', 'which', 'question']);

/** The options below a question are read one by one, and so are those that complete a sentence: "Conclusion 115 deals with: (a) repealing …". */
function optionsOf(tokens: readonly RawToken[], list: boolean): (readonly RawToken[])[] {
  if (!list || !(tokens.some(({ type }) => ASKS.has(type)) || isUnfinished(tokens))) return [tokens];
  const parts: RawToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'item' && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts;
}

const FIRST_OPTION = 'A';
const BEHIND_OPTION: ReadonlySet<string> = new Set(['.', ')']);

/** "A. Chỉ thị 11  B. Chỉ thị 19": options of a question on one line; undefined where the unit holds no two of them. */
function inlineOptions(text: string, tokens: readonly RawToken[]): (readonly RawToken[])[] | undefined {
  const begins = (at: number, letter: string): boolean => {
    const { start } = tokens[at]!;
    const first = text[start] === '(' ? start + 1 : start;
    return text[first]?.toUpperCase() === letter && BEHIND_OPTION.has(text[first + 1] ?? '');
  };
  if (tokens.length === 0 || !begins(0, FIRST_OPTION)) return undefined;
  const parts: RawToken[][] = [[]];
  tokens.forEach((token, at) => {
    if (at > 0 && begins(at, String.fromCharCode(FIRST_OPTION.charCodeAt(0) + parts.length))) parts.push([]);
    parts.at(-1)!.push(token);
  });
  return parts.length > 1 ? parts : undefined;
}

/** A document and no act before the first item, and an act with which an item begins. */
function isUnfinished(tokens: readonly RawToken[]): boolean {
  const first = tokens.findIndex(({ type }) => type === 'item');
  const stem = tokens.slice(0, Math.max(first, 0));
  return stem.some(({ type }) => type === 'mention') && (stem.some(({ type }) => type === 'colon') || !stem.some(({ type }) => type === 'stop')) && !stem.some(({ type }) => type === 'act')
    && tokens.some(({ type }, at) => type === 'item' && tokens[at + 1]?.type === 'act');
}
