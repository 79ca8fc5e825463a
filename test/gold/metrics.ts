/**
 * How a reading is measured against annotated text. Pure: rows and analyses in, counts and the list of errors out.
 * The conventions are those of the README beside the gold passages.
 */
import type { ResolvedCitation, Resolution, Span } from '../../src/index.js';
import { RULES } from '../../src/entries/lint.js';
import { overlaps } from '../../src/index.js';
import type { GoldCitation, GoldPassage, GoldRelation, GoldVariant, Read } from './annotations.js';
import { emptyRelationReport, scoreRelations, type RelationReport } from './relation-score.js';
import { emptyTally, type Tally } from './tally.js';

/** `extra` (not scored): the reader says it stands in the text, the annotation does not. */
export interface Accuracy {
  asked: number;
  right: number;
  extra: number;
}

export interface Issue {
  readonly id: string;
  /** `missed`, `false`, `span`, a field, `extra:` a field, `relation-missed`, `resolves`, … */
  readonly kind: string;
  readonly gold?: string | undefined;
  readonly got?: string | undefined;
  /** The text on both sides, the place itself between « and ». */
  readonly around: string;
}

const FIELDS = [
  'symbol', 'number', 'suffix', 'type', 'issuerCode', 'issuer', 'date', 'term', 'plenum', 'pinpoint', 'revised',
] as const;
export type Field = (typeof FIELDS)[number];

export type Outcome = 'right' | 'wrong' | 'ambiguous-first' | 'ambiguous-among' | 'ambiguous-without' | 'unresolved' | 'missed';

export interface PassageReport {
  readonly kind: 'passages';
  readonly rows: number;
  readonly all: Tally;
  readonly byLanguage: Record<string, Tally>;
  readonly byForm: Record<string, Tally>;
  readonly fields: Record<Field, Accuracy>;
  readonly relations: RelationReport;
  /** Only citations whose document the annotation names. */
  readonly resolves: Record<Outcome, number>;
  readonly negatives: { rows: number; hit: number };
  readonly issues: Issue[];
}

export interface VariantReport {
  readonly kind: 'variants';
  readonly rows: number;
  /** Rows whose symbols or numbers differ. */
  misread: number;
  /** Malformed rows without a diagnostic of form. */
  silent: number;
  /** Rows not marked malformed that have one. */
  noisy: number;
  readonly issues: Issue[];
}

/** Pairs of indexes: one to one, the largest overlap first, then text order. */
export function matchByOverlap(gold: readonly Span[], got: readonly Span[]): Map<number, number> {
  const pairs: { goldIndex: number; gotIndex: number; size: number }[] = [];
  gold.forEach((a, goldIndex) => {
    got.forEach((b, gotIndex) => {
      const size = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (size > 0) pairs.push({ goldIndex, gotIndex, size });
    });
  });
  pairs.sort((a, b) => b.size - a.size || a.goldIndex - b.goldIndex || a.gotIndex - b.gotIndex);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { goldIndex, gotIndex } of pairs) {
    if (matched.has(goldIndex) || taken.has(gotIndex)) continue;
    matched.set(goldIndex, gotIndex);
    taken.add(gotIndex);
  }
  return matched;
}

/**
 * The very body; or, where the annotation has the slug of a body that is not listed, the listed body that it extends
 * (`dang-uy-xa` for `dang-uy-xa-phong-hai`). Joint issuers (`a+b`) are compared body by body.
 */
export function sameIssuer(gold: string, got: string, listed: ReadonlySet<string>): boolean {
  const wanted = gold.split('+').sort();
  const given = got.split('+').sort();
  return wanted.length === given.length && wanted.every((body, i) => body === given[i] || genericBody(body, listed) === given[i]);
}

function genericBody(slug: string, listed: ReadonlySet<string>): string | undefined {
  if (listed.has(slug)) return undefined;
  for (let cut = slug.lastIndexOf('-'); cut > 0; cut = slug.lastIndexOf('-', cut - 1)) {
    if (listed.has(slug.slice(0, cut))) return slug.slice(0, cut);
  }
  return undefined;
}

/** Whether a DocumentId (`01-NQ/ĐUB[dang-uy-…]@2021-08-25`) names the document of this symbol and date. */
export function namesDocument(id: string, document: { readonly symbol: string; readonly date: string }): boolean {
  return id.replace(/\[[^\]]*\]/gu, '') === `${document.symbol}@${document.date}`;
}

export function outcome(resolution: Resolution, document: { readonly symbol: string; readonly date: string }): Outcome {
  if (resolution.status === 'resolved') return namesDocument(resolution.document, document) ? 'right' : 'wrong';
  if (resolution.status === 'unresolved') return 'unresolved';
  const ranked = [...resolution.candidates].sort((a, b) => b.probability - a.probability);
  const place = ranked.findIndex((candidate) => namesDocument(candidate.document, document));
  if (place < 0) return 'ambiguous-without';
  return place === 0 ? 'ambiguous-first' : 'ambiguous-among';
}

export function scorePassages(reads: Iterable<Read<GoldPassage>>, listed: ReadonlySet<string>): PassageReport {
  const all = [...reads];
  const report: PassageReport = {
    kind: 'passages', rows: all.length, all: emptyTally(), byLanguage: {}, byForm: {},
    fields: Object.fromEntries(FIELDS.map((field) => [field, { asked: 0, right: 0, extra: 0 }])) as Record<Field, Accuracy>,
    relations: emptyRelationReport(),
    resolves: {
      right: 0, wrong: 0, 'ambiguous-first': 0, 'ambiguous-among': 0, 'ambiguous-without': 0, unresolved: 0, missed: 0,
    },
    negatives: { rows: 0, hit: 0 }, issues: [],
  };
  for (const read of all) scorePassage(report, read, listed);
  return report;
}

function scorePassage(report: PassageReport, { row, analysis }: Read<GoldPassage>, listed: ReadonlySet<string>): void {
  const got = analysis.citations.filter((citation) => citation.family !== 'youth-union');
  const matched = matchByOverlap(row.citations, got.map((citation) => citation.span));
  const issue = (kind: string, span: Span, gold?: string, found?: string): void => {
    report.issues.push({ id: row.id, kind, gold, got: found, around: excerpt(row.text, span) });
  };
  const tallies = (form: string): Tally[] =>
    [report.all, (report.byLanguage[row.lang] ??= emptyTally()), (report.byForm[form] ??= emptyTally())];

  row.citations.forEach((gold, index) => {
    if (gold.family === 'youth-union') return;
    const found = got[matched.get(index) ?? -1];
    const exact = found !== undefined && found.span.start === gold.start && found.span.end === gold.end;
    for (const tally of tallies(gold.form)) {
      tally.gold += 1;
      if (found) { tally.found += 1; tally.got += 1; }
      if (exact) tally.exact += 1;
    }
    if (gold.resolves) {
      const result = found ? outcome(found.resolution, gold.resolves) : 'missed';
      report.resolves[result] += 1;
      if (found && result !== 'right') issue('resolves', gold, `${gold.resolves.symbol}@${gold.resolves.date}`, told(found.resolution));
    }
    if (!found) return issue('missed', gold, `${gold.form} ${gold.text}`);
    if (!exact) issue('span', gold, gold.text, found.text);
    for (const field of FIELDS) scoreField(report.fields[field], field, gold, found, listed, issue);
  });

  const neither: Span[] = [...(row.ignore ?? []), ...row.citations.filter((gold) => gold.family === 'youth-union')];
  const matchedGot = new Set(matched.values());
  const wrong = got.filter((citation, index) => !matchedGot.has(index) && !neither.some((span) => overlaps(span, citation.span)));
  for (const citation of wrong) {
    for (const tally of tallies(citation.form)) tally.got += 1;
    issue('false', citation.span, undefined, `${citation.form} ${citation.symbol ?? ''}`.trim());
  }
  if (row.kind === 'negative') {
    report.negatives.rows += 1;
    if (wrong.length > 0) report.negatives.hit += 1;
  }
  const goldOf = new Map([...matched].map(([goldIndex, gotIndex]) => [got[gotIndex]?.id, goldIndex]));
  // A relation of a false citation is false; of what is not scored it is not.
  const left = new Set(analysis.citations.filter(({ id }) => !goldOf.has(id) && !wrong.some((citation) => citation.id === id)).map(({ id }) => id));
  for (const { kind, told, at } of scoreRelations(report.relations, row, analysis, goldOf, (id) => left.has(id) || row.citations[goldOf.get(id) ?? -1]?.family === 'youth-union')) {
    issue(kind, typeof at.cue === 'object' ? at.cue : placeOf(row, at as GoldRelation), kind === 'relation-missed' ? told : undefined, kind === 'relation-false' ? told : undefined);
  }
}

const placeOf = (row: GoldPassage, { to }: GoldRelation): Span => row.citations[typeof to === 'number' ? to : -1] ?? { start: 0, end: 0 };

type Tell = (kind: string, span: Span, gold?: string, found?: string) => void;

function scoreField(
  tally: Accuracy, field: Field, gold: GoldCitation, got: ResolvedCitation, listed: ReadonlySet<string>, issue: Tell,
): void {
  const wanted = gold[field] ?? undefined;
  // What the registry adds was not read.
  const given = got.provenance[field] === 'registry' ? undefined : got[field];
  const absent = field === 'date' && gold.dateAbsent === true;
  if (wanted === undefined && !absent) {
    const provenance = got.provenance[field];
    if (given === undefined || provenance === undefined || !['stated', 'adjacent', 'list'].includes(provenance)) return;
    tally.extra += 1;
    return issue(`extra:${field}`, got.span, undefined, String(given));
  }
  tally.asked += 1;
  if (sameValue(field, wanted, given, listed)) tally.right += 1;
  else issue(field, gold, absent ? 'no date' : String(wanted), given === undefined ? undefined : String(given));
}

function sameValue(field: Field, wanted: unknown, given: unknown, listed: ReadonlySet<string>): boolean {
  if (typeof wanted !== 'string' || typeof given !== 'string') return wanted === given;
  if (field === 'issuer') return sameIssuer(wanted, given, listed);
  if (field === 'pinpoint') return foldSpace(wanted) === foldSpace(given);
  return wanted === given;
}

/** What a spelling that is marked malformed must be told for: the rules of form, and a type word that is none of its code. */
export const FORM_CODES: ReadonlySet<string> = new Set([
  ...RULES.filter(({ id, group, level }) => group === 'form' && level === 'warning' && id !== 'impossible-date').map(({ id }) => id),
  'type-contradicts-code',
]);

export function scoreVariants(reads: Iterable<Read<GoldVariant>>): VariantReport {
  const all = [...reads];
  const report: VariantReport = { kind: 'variants', rows: all.length, misread: 0, silent: 0, noisy: 0, issues: [] };
  for (const { row, analysis } of all) {
    const issue = (kind: string, gold: string | undefined, got: string): void => {
      report.issues.push({ id: `row ${row.n}`, kind, gold, got, around: excerpt(row.text, { start: 0, end: row.text.length }) });
    };
    const wanted = row.symbols ?? row.numbers ?? [];
    const given = analysis.citations.map((citation) => (row.symbols ? citation.symbol : citation.number) ?? `no symbol: ${citation.text}`);
    if (wanted.length !== given.length || wanted.some((value, i) => value !== given[i])) {
      report.misread += 1;
      issue('misread', wanted.join(', ') || 'no citation', given.join(', ') || 'no citation');
    }
    const faults = analysis.diagnostics.map(({ code }) => code).filter((code) => FORM_CODES.has(code));
    if (row.malformed && faults.length === 0) { report.silent += 1; issue('silent', 'a diagnostic of form', 'none'); }
    if (!row.malformed && faults.length > 0) { report.noisy += 1; issue('noisy', 'no diagnostic of form', faults.join(', ')); }
  }
  return report;
}

function told(resolution: Resolution): string {
  if (resolution.status === 'ambiguous') return `ambiguous: ${resolution.candidates.map(({ document }) => document).join(', ')}`;
  if (resolution.status === 'resolved') return `${resolution.document} by ${resolution.by}`;
  return `unresolved: ${resolution.reason}${resolution.document ? ` (${resolution.document})` : ''}`;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function excerpt(text: string, { start, end }: Span, reach = 60): string {
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/gu, ' ');
  return `${start > reach ? '…' : ''}${cut(start - reach, start)}«${cut(start, end)}»${cut(end, end + reach)}${text.length > end + reach ? '…' : ''}`;
}
