import type { DocumentType, Relation, Span } from '../model/index.js';
import { Assertion, topicOf } from './assert.js';
import type { Clause } from './clause.js';
import { Discourse } from './discourse.js';
import type { Mention } from './mention.js';
import { circumstancesOf } from './modality.js';
import { Quizzes } from './quiz.js';
import { Reading } from './reading.js';

export interface RelateInput {
  /** The text as it is read. */
  readonly text: string;
  /** Citations and State documents, in text order. */
  readonly mentions: readonly Mention[];
  /** Types of the text itself, where it is a document: none where that is not said. */
  readonly self?: readonly DocumentType[] | undefined;
}

export const trace: { on: boolean; lines: string[] } = { on: false, lines: [] };

/** What the sentences say that the documents do to one another, in their order; spans are those of the text as it is read. */
export function relate({ text, mentions, self }: RelateInput): Relation[] {
  const reading = new Reading(text, mentions);
  const quizzes = new Quizzes(reading);
  const discourse = new Discourse(self);
  const relations: Relation[] = [];
  reading.units.forEach((unit, index) => {
    if (reading.mayAct(index)) for (const relation of relationsOf(reading, index, discourse, quizzes)) relations.push({ ...relation, sentence: withoutBlanks(text, relation.sentence) });
    else if (trace.on) reading.clauses(index).forEach((clause) => trace.lines.push(told(clause, mentions)));
    discourse.leave(() => reading.clauses(index).map(topicOf).findLast((topic) => topic !== undefined), unit.mentions);
  });
  return relations;
}

/** The blanks around a sentence are none of it. */
function withoutBlanks(text: string, { start, end }: Span): Span {
  const read = text.slice(start, end);
  return { start: end - read.trimStart().length, end: start + read.trimEnd().length };
}

/** What one unit says, each thing once. */
function relationsOf(reading: Reading, index: number, discourse: Discourse, quizzes: Quizzes): Relation[] {
  const said: Relation[] = [];
  const clauses = reading.clauses(index);
  clauses.forEach((clause, at) => {
    if (trace.on) trace.lines.push(told(clause, reading.units.flatMap((unit) => unit.mentions)));
    if (clause.frames.length === 0) return;
    const behind = clauses[at + 1]?.tokens ?? (index + 1 < reading.units.length ? reading.tokens(index + 1) : []);
    const assertion = new Assertion(clause, discourse, circumstancesOf(clause.tokens, behind), quizzes.of(index)?.get(clause));
    for (const relation of assertion.relations()) if (!said.some((other) => repeats(other, relation))) said.push(relation);
  });
  return said.filter((relation) => !said.some((other) => saysMore(other, relation)));
}

/** Documents without an id are one doer: "implemented by the Resolution of the Assembly and a decree". */
const endOf = (source: Relation['source']): string => (typeof source === 'string' ? source : 'actor' in source ? 'actor' : 'unnamed');

function repeats(a: Relation, b: Relation): boolean {
  return a.kind === b.kind && a.modality === b.modality && a.target === b.target && endOf(a.source) === endOf(b.source);
}

/** A status beside who brought it about says it twice; an end beside what takes its place says less. */
function saysMore(more: Relation, less: Relation): boolean {
  if (more === less || more.target !== less.target || more.modality !== less.modality || typeof more.source !== 'string') return false;
  if (more.kind === less.kind) return typeof less.source === 'object' && 'unnamed' in less.source && less.source.unnamed.start === less.cue.start;
  return more.kind === 'supersedes' && less.kind === 'repeals' && more.source === less.source;
}

function told(clause: Clause, all: readonly Mention[]): string {
  const { pieces, frames, unit } = clause;
  return `    ${pieces.map((piece) => (piece.mention !== undefined ? `[${all.indexOf(unit.mentions[piece.mention]!)}]` : piece.kind !== undefined ? `${piece.type}:${piece.kind}${piece.planned ? '?' : ''}${piece.denied ? '!' : ''}` : piece.uncited !== undefined ? `${piece.type}:${piece.uncited}` : piece.type)).join(' ')}   ${frames.map((f) => `{${f.act} ${f.source}>${f.target}${f.place ? ` @${f.place}` : ''}}`).join(' ')}`;
}
