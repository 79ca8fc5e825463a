import type { Language } from '../model/index.js';
import { meet, setOf } from '../model/language-set.js';
import { lexClause, type Hole, type RawToken } from '../read/clause/lexer.js';
import { Clause } from './clause.js';
import type { Mention } from './mention.js';
import { cellsOf, readRow } from './table.js';
import { unitsOf, type Unit } from './units.js';

const LETTER = /\p{L}/u;

/** Units behind the one that is read that are remembered: pronouns lead so far back. */
const REMEMBERED = 24;

/** The units of a text with their clauses; a unit is read when that is first asked for, and forgotten when the text has gone on. */
export class Reading {
  readonly units: readonly Unit[];
  private readonly languages: Language[] = [];
  /** Of a row: the row of the heads of its columns. */
  private readonly heads: (number | undefined)[] = [];
  private readonly lexed = new Map<number, readonly RawToken[]>();
  private readonly read = new Map<number, readonly Clause[]>();

  constructor(readonly text: string, mentions: readonly Mention[]) {
    this.units = unitsOf(text, mentions);
    let language = mentions.find(({ id }) => id !== undefined)?.language ?? 'vi';
    let head: number | undefined;
    this.units.forEach((unit, index) => {
      language = unit.mentions.find(({ id }) => id !== undefined)?.language ?? language;
      this.languages.push(language);
      if (!unit.row) head = undefined;
      else if (unit.mentions.length === 0 && LETTER.test(this.written(unit))) head = index;
      this.heads.push(unit.row && head !== index ? head : undefined);
    });
  }

  written({ span }: Unit): string {
    return this.text.slice(span.start, span.end);
  }

  /** May there be an act in the unit, or in the head of its column? A no is never wrong. */
  mayAct(index: number): boolean {
    const language = setOf(this.languages[index]!);
    const head = this.heads[index];
    return meet(this.units[index]!.acts, language) || (head !== undefined && meet(this.units[head]!.acts, language));
  }

  private holes(index: number): readonly Hole[] {
    const { mentions } = this.units[index]!;
    return mentions.length === 0 ? NONE : mentions.map(({ span, end, listed, types }) => ({ start: span.start, end, listed, kindred: types[0] }));
  }

  tokens(index: number): readonly RawToken[] {
    const { span } = this.units[index]!;
    return this.lexed.get(index) ?? remember(this.lexed, index, lexClause(this.text, span.start, span.end, this.holes(index), this.languages[index]!));
  }

  clauses(index: number): readonly Clause[] {
    return this.read.get(index) ?? remember(this.read, index, this.clausesOf(index));
  }

  private clausesOf(index: number): Clause[] {
    const unit = this.units[index]!;
    const language = this.languages[index]!;
    const tokens = this.tokens(index);
    if (!unit.row) return optionsOf(tokens, unit.list).map((part) => new Clause(unit, language, part));
    const head = this.heads[index];
    return readRow(unit, language, cellsOf(tokens), head === undefined ? [] : cellsOf(this.tokens(head)));
  }
}

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

/** The options below a question are read one by one. */
function optionsOf(tokens: readonly RawToken[], list: boolean): (readonly RawToken[])[] {
  if (!list || !tokens.some(({ type }) => type === 'choose' || type === 'which' || type === 'question')) return [tokens];
  const parts: RawToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'item' && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts;
}
