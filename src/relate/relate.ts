import type { DocumentType, Language, Relation, Span } from '../model/index.js';
import { isChangeKind } from '../model/relation-kinds.js';
import { classOf, isBlank } from '../read/text/classes.js';
import { Assertion } from './assert.js';
import type { Clause } from './clause.js';
import { Discourse } from './discourse.js';
import type { Mention } from './mention.js';
import { circumstancesOf } from './modality.js';
import { NoteHosts, type Note } from './note-hosts.js';
import { Quizzes } from './quiz.js';
import { Reading } from './reading.js';
import { topicOf } from './topic.js';
import type { Verdict } from './verdict.js';

export interface RelateInput {
  /** The text as it is read. */
  readonly text: string;
  /** Citations and State documents, in text order. */
  readonly mentions: readonly Mention[];
  /** That of a text whose mentions are bare symbols, all of them. */
  readonly language: Language;
  /** Types of the text itself, where it is a document: none where that is not said. */
  readonly self?: readonly DocumentType[] | undefined;
  /** Where the document begins that the text is; an article about it may stand before. */
  readonly ownStart?: number;
  /** Between the line of its type and that of its subject, which are one title. */
  readonly subject?: Span | undefined;
  /** In text order. */
  readonly notes?: readonly Note[];
}

/** Is told of each clause that is read what became of its frames. */
export type Listener = (clause: Clause, verdicts: readonly Verdict[]) => void;

/**
 * What the sentences say that the documents do to one another, in their order; spans are those of the text as it is read. A listener is told
 * of all clauses, also of those that have no act and are passed over without one.
 */
export function relate({ text, mentions, language, self, ownStart = 0, subject, notes = [] }: RelateInput, listener?: Listener): Relation[] {
  const reading = new Reading(text, mentions, language, subject);
  const quizzes = new Quizzes(reading);
  const hosts = new NoteHosts(notes, reading.units);
  const discourse = new Discourse({
    topicOf: (unit) => reading.clauses(unit).map(topicOf).findLast((topic) => topic !== undefined),
    mentionsOf: (unit) => reading.units[unit]!.mentions,
    namesOnly: (unit) => goesOnBehind(reading, unit) && reading.clauses(unit).every(({ namesOnly }) => namesOnly),
    hostOf: (unit) => hosts.hostOf(unit),
  }, self, ownStart, subject);
  const relations: Relation[] = [];
  const changes = new RecordedChanges(mentions);
  for (let index = 0; index < reading.units.length; index++) {
    if (reading.mayAct(index)) {
      const record = reading.recordOf(index);
      for (const relation of relationsOf(reading, index, discourse, quizzes, listener)) if (changes.isFirst(record, index, relation)) relations.push(relation);
    } else if (listener !== undefined) for (const clause of reading.clauses(index)) listener(clause, []);
    discourse.leave();
  }
  return relations;
}

/** A line of a record tells of changes of a document, and no later line does: a summary repeats, in looser words, what the title says. */
class RecordedChanges {
  /** By record, and by what is changed: the unit that tells of it. */
  private readonly told = new Map<number, Map<string, number>>();
  private entities: ReadonlyMap<string, string> | undefined;

  constructor(private readonly mentions: readonly Mention[]) {}

  isFirst(record: number | undefined, unit: number, { kind, target }: Relation): boolean {
    if (record === undefined || !isChangeKind(kind)) return true;
    this.entities ??= new Map(this.mentions.map(({ id, entity }) => [id ?? '', entity ?? id ?? '']));
    const changed = this.entities.get(target) ?? target;
    const told = this.told.get(record) ?? new Map<string, number>();
    this.told.set(record, told);
    if (!told.has(changed)) told.set(changed, unit);
    return told.get(changed) === unit;
  }
}

/** Does the unit behind it stand on its line: are the blanks between the two no end of one? */
function goesOnBehind({ text, units }: Reading, unit: number): boolean {
  let from = units[unit]!.span.end;
  let to = units[unit + 1]?.span.start ?? text.length;
  while (from > 0 && isBlank(classOf[text.charCodeAt(from - 1)]!)) from--;
  while (to < text.length && isBlank(classOf[text.charCodeAt(to)]!)) to++;
  return !text.slice(from, to).includes('\n');
}

/** The blanks around a sentence are none of it. */
function withoutBlanks(text: string, { start, end }: Span): Span {
  const read = text.slice(start, end);
  return { start: end - read.trimStart().length, end: start + read.trimEnd().length };
}

/** What one unit says, each thing once. */
function relationsOf(reading: Reading, index: number, discourse: Discourse, quizzes: Quizzes, listener: Listener | undefined): Relation[] {
  const said: Relation[] = [];
  const quiz = quizzes.of(index);
  const clauses = quizzes.clauses(index);
  const told: Verdict[][] = [];
  clauses.forEach((clause, at) => {
    if (clause.frames.length === 0) return;
    const behind = clauses[at + 1]?.tokens ?? (index + 1 < reading.units.length ? reading.tokens(index + 1) : []);
    const sentence = withoutBlanks(reading.text, clause.unit.span);
    const verdicts = new Assertion(clause, discourse, circumstancesOf(clause.tokens, behind, clause.traits), quiz?.get(clause), sentence).verdicts();
    for (const { relations } of verdicts) for (const relation of relations) if (!said.some((other) => repeats(other, relation))) said.push(relation);
    told[at] = verdicts;
  });
  const kept = said.filter((relation) => !said.some((other) => saysMore(other, relation)));
  if (listener !== undefined) clauses.forEach((clause, at) => listener(clause, (told[at] ?? []).map((verdict) => withoutRepeats(verdict, kept))));
  return kept;
}

function withoutRepeats({ frame, relations, silence }: Verdict, kept: readonly Relation[]): Verdict {
  const own = relations.filter((relation) => kept.includes(relation));
  return { frame, relations: own, silence: silence ?? (own.length === 0 ? 'repeated' : undefined) };
}

/** Documents without an id are one doer: "implemented by the Resolution of the Assembly and a decree". */
const endOf = (source: Relation['source']): string => (typeof source === 'string' ? source : 'actor' in source ? 'actor' : 'unnamed');

function repeats(a: Relation, b: Relation): boolean {
  return a.kind === b.kind && a.modality === b.modality && a.target === b.target && endOf(a.source) === endOf(b.source);
}

/** A status beside who brought it about says it twice; an end beside what takes its place says less. */
function saysMore(more: Relation, less: Relation): boolean {
  if (more === less || more.target !== less.target || more.modality !== less.modality || typeof more.source !== 'string') return false;
  const nobody = typeof less.source === 'object' && 'unnamed' in less.source && less.source.unnamed.start === less.cue.start;
  if (more.kind === less.kind) return nobody;
  return more.kind === 'supersedes' && less.kind === 'repeals' && (nobody || more.source === less.source);
}
