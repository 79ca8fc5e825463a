/** How the relations of a reading are measured: by kind, construction, language and modality, with what their confidence is worth. */
import type { Analysis, Relation, ResolvedCitation } from '../../src/index.js';
import type { GoldPassage, GoldRelation } from './annotations.js';
import { emptyTally, type Tally } from './tally.js';

/** One relation of the reader, with its confidence. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface RelationReport {
  readonly all: Tally;
  readonly byKind: Record<string, Tally>;
  readonly byConstruction: Record<string, Tally>;
  readonly byLanguage: Record<string, Tally>;
  readonly byModality: Record<string, Tally>;
  /** Effective supersedes, repeals and amends that the text does not state, of those that were read. */
  readonly changes: { read: number; false: number };
  readonly judged: Judged[];
}

export function emptyRelationReport(): RelationReport {
  return { all: emptyTally(), byKind: {}, byConstruction: {}, byLanguage: {}, byModality: {}, changes: { read: 0, false: 0 }, judged: [] };
}

const CHANGES: ReadonlySet<string> = new Set(['supersedes', 'repeals', 'amends']);
/** The text itself, a body, a document without number: one outside. */
const OUTSIDE = 'outside';

/** A relation that is missed or false, as `kind modality from→to` with the indexes of annotated citations. */
export interface RelationIssue {
  readonly kind: 'relation-missed' | 'relation-false';
  readonly told: string;
  readonly at: GoldRelation | Relation;
}

/**
 * Adds one passage. A relation is right when kind, modality and both ends are; an anaphora stands for the citation that it leads to. `goldOf`
 * gives the index of the annotated citation that a citation of the reader is; `left` are citations that count neither way.
 */
export function scoreRelations(report: RelationReport, row: GoldPassage, analysis: Analysis, goldOf: ReadonlyMap<string | undefined, number>, left: (id: string) => boolean): RelationIssue[] {
  const missed: RelationIssue[] = [];
  const wrong: RelationIssue[] = [];
  const counted = (end: GoldRelation['from']): boolean => typeof end !== 'number' || row.citations[end]?.family !== 'youth-union';
  // What is done to a document that is not annotated is nobody's to tell.
  const gold = (row.relations ?? []).filter(({ from, to }) => counted(from) && counted(to) && (typeof to === 'number' || (to === 'this' && typeof from === 'number')));
  const open = analysis.relations
    .filter(({ source, target }) => ![source, target].some((end) => typeof end === 'string' && end !== 'this' && left(end)))
    .map((relation) => ({ relation, from: endsOf(relation.source, analysis, goldOf), to: endsOf(relation.target, analysis, goldOf) }));
  const tallies = (kind: string, modality: string): Tally[] => [
    report.all, (report.byKind[kind] ??= emptyTally()), (report.byModality[modality] ??= emptyTally()), (report.byLanguage[row.lang] ??= emptyTally()),
    ...(row.construction === undefined ? [] : [(report.byConstruction[row.construction] ??= emptyTally())]),
  ];
  for (const { kind, modality } of open.map(({ relation }) => relation)) {
    for (const tally of tallies(kind, modality)) tally.got += 1;
    if (CHANGES.has(kind) && modality === 'effective') report.changes.read += 1;
  }
  for (const wanted of gold) {
    for (const tally of tallies(wanted.kind, wanted.modality)) tally.gold += 1;
    const from = endOf(wanted.from);
    const to = endOf(wanted.to);
    const at = open.findIndex((one) => one.relation.kind === wanted.kind && one.relation.modality === wanted.modality && one.from.includes(from) && one.to.includes(to));
    if (at === -1) {
      missed.push({ kind: 'relation-missed', told: `${wanted.kind} ${wanted.modality} ${from}→${to}`, at: wanted });
      continue;
    }
    for (const tally of tallies(wanted.kind, wanted.modality)) tally.found += 1;
    report.judged.push({ confidence: open[at]!.relation.confidence, right: true });
    open.splice(at, 1);
  }
  for (const { relation, from, to } of open) {
    wrong.push({ kind: 'relation-false', told: `${relation.kind} ${relation.modality} ${from.join('|')}→${to.join('|')}`, at: relation });
    report.judged.push({ confidence: relation.confidence, right: false });
    if (CHANGES.has(relation.kind) && relation.modality === 'effective') report.changes.false += 1;
  }
  return [...wrong, ...missed];
}

const endOf = (end: GoldRelation['from']): string => (typeof end === 'number' ? String(end) : OUTSIDE);

/** The annotated citations that an end may be: its own, and where one of the two is an anaphora, those of the same document. */
function endsOf(end: Relation['source'], { citations }: Analysis, goldOf: ReadonlyMap<string | undefined, number>): string[] {
  const own = typeof end === 'string' && end !== 'this' ? citations.find(({ id }) => id === end) : undefined;
  if (own === undefined) return [OUTSIDE];
  const document = documentOf(own);
  const same = citations.filter((other) => other === own || (document !== undefined && documentOf(other) === document && (own.form === 'anaphora' || other.form === 'anaphora')));
  const ends = same.flatMap(({ id }) => (goldOf.has(id) ? [String(goldOf.get(id))] : []));
  return ends.length > 0 ? ends : ['false'];
}

function documentOf({ resolution, symbol }: ResolvedCitation): string | undefined {
  return resolution.status === 'ambiguous' ? symbol : resolution.document ?? symbol;
}

/** Relations of like confidence: how sure the reader says that it is, and how often it is right. */
export interface Bin {
  /** From here, up to the next one. */
  readonly from: number;
  readonly count: number;
  readonly right: number;
  /** Mean of what the reader says. */
  readonly claimed: number;
}

export const BINS: readonly number[] = [0, 0.5, 0.7, 0.8, 0.9, 0.95];

export function calibration(judged: readonly Judged[], bins: readonly number[] = BINS): Bin[] {
  return bins.map((from, at) => {
    const own = judged.filter(({ confidence }) => confidence >= from && (at + 1 === bins.length || confidence < bins[at + 1]!));
    return { from, count: own.length, right: own.filter(({ right }) => right).length, claimed: own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length) };
  }).filter(({ count }) => count > 0);
}

/** By how much the reader's word differs from how often it is right, each bin by its share; 0 for none read. */
export function calibrationError(judged: readonly Judged[]): number {
  return calibration(judged).reduce((sum, { count, right, claimed }) => sum + Math.abs(right - claimed * count), 0) / Math.max(1, judged.length);
}

/**
 * The probability that a relation that is right has a higher confidence than one that is not: 0.5 says that the confidence means nothing;
 * undefined where all are right, or none is.
 */
export function discrimination(judged: readonly Judged[]): number | undefined {
  const [right, wrong] = [judged.filter((one) => one.right), judged.filter((one) => !one.right)];
  if (right.length === 0 || wrong.length === 0) return undefined;
  let higher = 0;
  for (const a of right) for (const b of wrong) higher += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return higher / (right.length * wrong.length);
}
