import type { Language } from '../model/index.js';
import { mayAct } from '../read/clause/acts.js';
import { lexClause, type RawToken } from '../read/clause/lexer.js';
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

  /** Can the unit say what documents do? A yes may be wrong, a no is not. */
  mayAct(index: number): boolean {
    const head = this.heads[index];
    return this.saysAct(index, this.languages[index]!) || (head !== undefined && this.saysAct(head, this.languages[index]!));
  }

  private saysAct(index: number, language: Language): boolean {
    const { span, mentions } = this.units[index]!;
    return mayAct(this.text, span.start, span.end, mentions.map((mention) => ({ start: mention.span.start, end: mention.end })), language);
  }

  tokens(index: number): readonly RawToken[] {
    return remembered(this.lexed, index, () => {
      const { span, mentions } = this.units[index]!;
      const holes = mentions.map((mention) => ({ start: mention.span.start, end: mention.end, listed: mention.listed, kindred: mention.types[0] }));
      return lexClause(this.text, span.start, span.end, holes, this.languages[index]!);
    });
  }

  clauses(index: number): readonly Clause[] {
    return remembered(this.read, index, () => this.clausesOf(index));
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

/** The last ones are kept in the order in which they were asked for. */
function remembered<T>(known: Map<number, T>, index: number, read: () => T): T {
  let value = known.get(index);
  if (value === undefined) {
    known.set(index, (value = read()));
    if (known.size > REMEMBERED) for (const oldest of known.keys()) {
      known.delete(oldest);
      break;
    }
  }
  return value;
}

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
