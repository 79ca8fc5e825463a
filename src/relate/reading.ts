import type { Language } from '../model/index.js';
import { mayAct } from '../read/clause/act-scan.js';
import { lexClause, type Hole, type RawToken } from '../read/clause/lexer.js';
import { Clause } from './clause.js';
import type { Mention } from './mention.js';
import { cellsOf, readRow } from './table.js';
import { unitsOf, type Unit } from './units.js';

/** Units behind one with a mention in which pronouns may still mean it, where none stands between. */
const NEAR = 2;

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
  private head: { readonly index: number; readonly acts: boolean } | undefined;

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

  /** May the unit say what documents do? A no is never wrong: pronouns lead to a unit nearby. */
  mayAct(index: number): boolean {
    let near = index;
    while (near > 0 && near > index - NEAR && this.units[near]!.mentions.length === 0) near--;
    if (this.units[near]!.mentions.length === 0) return false;
    const head = this.heads[index];
    return this.unitMayAct(index) || (head !== undefined && this.headMayAct(head));
  }

  private unitMayAct(index: number): boolean {
    const { span, mentions } = this.units[index]!;
    return mayAct(this.text, span.start, span.end, mentions, this.languages[index]!);
  }

  private headMayAct(index: number): boolean {
    if (this.head?.index !== index) this.head = { index, acts: this.unitMayAct(index) };
    return this.head.acts;
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
