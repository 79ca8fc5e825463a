import type { Language } from '../model/index.js';
import { LANGUAGES } from '../model/language-set.js';
import { mayAct } from '../read/clause/act-scan.js';
import { lexClause, type Hole, type RawToken } from '../read/clause/lexer.js';
import { Clause } from './clause.js';
import type { Mention } from './mention.js';
import { cellsOf, readRow } from './table.js';
import { isRecordLine, labelOfNumber, readRecordLine } from './record.js';
import { unitsOf, type Unit } from './units.js';

/** Units behind one with a mention in which pronouns may still mean it, where none stands between. */
const NEAR = 2;

const LETTER = /\p{L}/u;

/** Units behind the one that is read that are remembered: pronouns lead so far back. */
const REMEMBERED = 24;

/** The units of a text with their clauses; a unit is read when that is first asked for, and forgotten when the text has gone on. */
export class Reading {
  readonly units: readonly Unit[];
  /** Language of a unit; undefined until it is asked of one whose mentions are bare symbols. */
  private readonly languages: (Language | undefined)[] = [];
  /** Of the mention before whose words tell it. */
  private readonly spoken: (Language | undefined)[] = [];
  private best: Language | undefined;
  /** Of a row: the row of the heads of its columns. */
  private readonly heads: (number | undefined)[] = [];
  /** Of a line of a record: the unit that has the number of what it is a record of. */
  private readonly owners: (number | undefined)[] = [];
  private readonly lexed = new Map<number, readonly RawToken[]>();
  private readonly read = new Map<number, readonly Clause[]>();
  private head: { readonly index: number; readonly acts: boolean } | undefined;

  /** `fallback`: the language of a text whose mentions are bare symbols all of them. */
  constructor(readonly text: string, mentions: readonly Mention[], private readonly fallback: Language) {
    this.units = unitsOf(text, mentions);
    let language = mentions.find((mention) => mention.language !== undefined)?.language ?? fallback;
    const mentionsTell = mentions.some((mention) => mention.language !== undefined);
    let told = false;
    let head: number | undefined;
    let owner: number | undefined;
    let ownLabel: string | undefined;
    let recordStart = 0;
    this.units.forEach((unit, index) => {
      const own = unit.mentions.find((mention) => mention.language !== undefined)?.language;
      language = own ?? language;
      told ||= own !== undefined;
      this.languages.push(own ?? (told && unit.mentions.length === 0 ? language : undefined));
      this.spoken.push(told || mentionsTell ? language : undefined);
      if (!unit.row) head = undefined;
      else if (unit.mentions.length === 0 && LETTER.test(this.written(unit))) head = index;
      if (!isRecordLine(text, unit)) [owner, recordStart] = [undefined, index + 1];
      else {
        const label = labelOfNumber(text, unit);
        if (label !== undefined && (owner === undefined ? !this.unitMayAct(index, language) : label === ownLabel)) {
          // The number may stand below the title.
          for (let above = index - 1; above >= recordStart && this.owners[above] === undefined && above !== owner; above--) this.owners[above] = index;
          [owner, ownLabel] = [index, label];
        }
      }
      this.owners.push(owner === index ? undefined : owner);
      this.heads.push(unit.row && head !== index ? head : undefined);
    });
  }

  /** Around a bare symbol: the language that knows most of the words. */
  private languageOf(index: number): Language {
    return (this.languages[index] ??= this.units[index]!.mentions.length === 0 ? this.inherited(index) : this.vote(index));
  }

  /** Without a mention: the language of the unit before. */
  private inherited(index: number): Language {
    let near = index;
    while (near > 0 && this.languages[near] === undefined && this.units[near]!.mentions.length === 0) near--;
    return near === index || this.units[near]!.mentions.length === 0 ? this.spokenAt(index) : this.languageOf(near);
  }

  private vote(index: number): Language {
    const spoken = this.spokenAt(index);
    let best = { language: spoken, known: this.known(index, spoken) };
    for (const language of LANGUAGES) {
      const known = language === spoken || !this.unitMayAct(index, language) ? 0 : this.known(index, language);
      if (known > best.known) best = { language, known };
    }
    return best.language;
  }

  private spokenAt(index: number): Language {
    return this.spoken[index] ?? (this.best ??= this.bestKnown());
  }

  /** Where no mention tells a language: the one that knows most words of the first units that mention a document. */
  private bestKnown(): Language {
    const asked = this.units.flatMap(({ mentions }, index) => (mentions.length > 0 ? [index] : [])).slice(0, ASKED);
    const known = (language: Language): number => asked.reduce((sum, index) => sum + this.known(index, language), 0);
    return [this.fallback, ...LANGUAGES].reduce((best, other) => (known(other) > known(best) ? other : best));
  }

  /** How many letters of the unit stand in phrases of the language. */
  private known(index: number, language: Language): number {
    let letters = 0;
    for (const { meaning, start, end } of this.lex(index, language)) if (meaning !== undefined) letters += end - start;
    return letters;
  }

  /** Of a line of a record: the unit that has the number of what it is a record of. */
  recordOf(index: number): number | undefined {
    return this.owners[index];
  }

  written({ span }: Unit): string {
    return this.text.slice(span.start, span.end);
  }

  /** May the unit say what documents do? A no is never wrong: pronouns lead to a unit nearby. */
  mayAct(index: number): boolean {
    let near = index;
    while (near > 0 && near > index - NEAR && this.units[near]!.mentions.length === 0) near--;
    if (this.units[near]!.mentions.length === 0) return false;
    const head = this.heads[index];
    return this.acts(index) || (head !== undefined && this.headMayAct(head));
  }

  /** In any language, where the words around have yet to tell it. */
  private acts(index: number): boolean {
    const language = this.languages[index];
    return language === undefined ? LANGUAGES.some((any) => this.unitMayAct(index, any)) : this.unitMayAct(index, language);
  }

  private unitMayAct(index: number, language: Language): boolean {
    const { span, mentions } = this.units[index]!;
    return mayAct(this.text, span.start, span.end, mentions, language);
  }

  private headMayAct(index: number): boolean {
    if (this.head?.index !== index) this.head = { index, acts: this.acts(index) };
    return this.head.acts;
  }

  private holes(index: number): readonly Hole[] {
    const { mentions } = this.units[index]!;
    return mentions.length === 0 ? NONE : mentions.map(({ span, end, listed, types }) => ({ start: span.start, end, listed, kindred: types[0] }));
  }

  tokens(index: number): readonly RawToken[] {
    return this.lexed.get(index) ?? remember(this.lexed, index, this.lex(index, this.languageOf(index)));
  }

  private lex(index: number, language: Language): RawToken[] {
    const { span } = this.units[index]!;
    return lexClause(this.text, span.start, span.end, this.holes(index), language);
  }

  clauses(index: number): readonly Clause[] {
    return this.read.get(index) ?? remember(this.read, index, this.clausesOf(index));
  }

  private clausesOf(index: number): Clause[] {
    const unit = this.units[index]!;
    const language = this.languageOf(index);
    const tokens = this.tokens(index);
    const owner = this.owners[index];
    if (owner !== undefined) {
      const line = readRecordLine(unit, language, tokens, this.units[owner]!.mentions[0]!);
      if (line !== undefined) return [line];
    }
    if (!unit.row) return [...inlineOptions(this.text, tokens) ?? optionsOf(tokens, unit.list)].map((part) => new Clause(unit, language, part));
    const head = this.heads[index];
    return readRow(unit, language, cellsOf(tokens), head === undefined ? [] : cellsOf(this.tokens(head)));
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
  return stem.some(({ type }) => type === 'mention') && stem.some(({ type }) => type === 'colon') && !stem.some(({ type }) => type === 'act')
    && tokens.some(({ type }, at) => type === 'item' && tokens[at + 1]?.type === 'act');
}
