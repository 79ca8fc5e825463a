import type { Relation } from '../model/index.js';
import type { RawToken } from '../read/clause/lexer.js';
import { Assertion } from './assert.js';
import { lexUnit, readClause, type Clause } from './clause.js';
import { Discourse } from './discourse.js';
import type { Mention } from './mention.js';
import { circumstancesOf } from './modality.js';
import { quizzesIn } from './quiz.js';
import { cellsOf, readRow } from './table.js';
import { Units } from './units.js';

export interface RelateInput {
  /** The text as it is read. */
  readonly text: string;
  /** Citations and State documents, in text order. */
  readonly mentions: readonly Mention[];
}

export const trace: { on: boolean; lines: string[] } = { on: false, lines: [] };

/** What the sentences say that the documents do to one another, in their order; spans are those of the text as it is read. */
export function relate({ text, mentions }: RelateInput): Relation[] {
  const clauses = clausesOf(text, mentions);
  const quizzes = quizzesIn(text, clauses);
  const discourse = new Discourse();
  const relations: Relation[] = [];
  clauses.forEach((clause, index) => {
    if (trace.on) trace.lines.push(told(clause, mentions));
    const assertion = new Assertion(clause, discourse, circumstancesOf(clause.tokens, clauses[index + 1]?.tokens ?? []), quizzes.get(clause));
    for (const relation of assertion.relations()) if (!relations.some((other) => repeats(other, relation))) relations.push(relation);
    discourse.leave(assertion.topic(), clause.unit.mentions);
  });
  return relations.filter((relation) => !relations.some((other) => saysMore(other, relation)));
}

function clausesOf(text: string, mentions: readonly Mention[]): Clause[] {
  const clauses: Clause[] = [];
  let language = mentions.find(({ id }) => id !== undefined)?.language ?? 'vi';
  let heads: RawToken[][] = [];
  for (const unit of new Units(text, mentions).found) {
    language = unit.mentions.find(({ id }) => id !== undefined)?.language ?? language;
    const tokens = lexUnit(text, unit, language);
    if (!unit.row) {
      heads = [];
      for (const part of optionsOf(tokens)) clauses.push(readClause(unit, language, part));
      continue;
    }
    const cells = cellsOf(tokens);
    if (unit.mentions.length === 0) heads = cells;
    clauses.push(...readRow(unit, language, cells, heads));
  }
  return clauses;
}

/** The options below a question are read one by one. */
function optionsOf(tokens: readonly RawToken[]): RawToken[][] {
  const parts: RawToken[][] = [[]];
  const asks = tokens.some(({ type }) => type === 'choose' || type === 'which' || type === 'question');
  for (const token of tokens) {
    if (asks && token.type === 'item' && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts;
}

/** Documents without an id are one doer: "implemented by the Resolution of the Assembly and a decree". */
const endOf = (source: Relation['source']): string => (typeof source === 'string' ? source : 'actor' in source ? 'actor' : 'unnamed');

function repeats(a: Relation, b: Relation): boolean {
  return a.sentence === b.sentence && a.kind === b.kind && a.modality === b.modality && a.target === b.target && endOf(a.source) === endOf(b.source);
}

/** A status beside who brought it about says it twice; an end beside what takes its place says less. */
function saysMore(more: Relation, less: Relation): boolean {
  if (more === less || more.sentence !== less.sentence || more.target !== less.target || more.modality !== less.modality || typeof more.source !== 'string') return false;
  if (more.kind === less.kind) return typeof less.source === 'object' && 'unnamed' in less.source && less.source.unnamed.start === less.cue.start;
  return more.kind === 'supersedes' && less.kind === 'repeals' && more.source === less.source;
}

function told(clause: Clause, all: readonly Mention[]): string {
  const { pieces, frames, unit } = clause;
  return `    ${pieces.map((piece) => (piece.mention !== undefined ? `[${all.indexOf(unit.mentions[piece.mention]!)}]` : piece.kind !== undefined ? `${piece.type}:${piece.kind}${piece.planned ? '?' : ''}${piece.denied ? '!' : ''}` : piece.uncited !== undefined ? `${piece.type}:${piece.uncited}` : piece.type)).join(' ')}   ${frames.map((f) => `{${f.act} ${f.source}>${f.target}${f.place ? ` @${f.place}` : ''}}`).join(' ')}`;
}
