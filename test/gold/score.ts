/** `tsx test/gold/score.ts [--errors] [--json] [--floors FILE] FILES…`: what the reader makes of annotated text. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Analysis, type AnalyzeOptions, analyze, explainRelations, lint } from '../../src/index.js';
import { brokenByFixes } from '../lint/fix-law.js';
import type { GoldPassage, GoldVariant, Read } from './annotations.js';
import { type Field, type PassageReport, type VariantReport, scorePassages, scoreVariants } from './metrics.js';
import { relationPassages } from './corpus-gold.js';
import { calibration, calibrationError, discrimination } from './relation-score.js';
import { ratios, share, type Tally } from './tally.js';

const USAGE = `Usage: tsx test/gold/score.ts [--errors] [--json] [--floors FILE] FILES…

Scores the reader against annotated JSONL: passages, whole texts (textFile, sought in ../seeds), or spellings; of a folder against the
cases of the corpus in it that promise relations.
  --errors       list each error with the text around it; of relations with the clause tokens and frames of the passage
  --json         print the figures (and the errors) as JSON
  --floors FILE  exit 1 when a figure is below the floor that FILE has for the name of its file
Exit codes: 0 done, 1 below a floor, 2 usage or unreadable input.`;

/** What the linter makes of the texts: findings at error level, and fixes that break what they promise. */
export interface LintReport {
  readonly lintErrors: readonly string[];
  readonly brokenFixes: readonly string[];
}

/** By the passages of relations that are missed or false: how their clauses were read. */
export interface ClauseReport {
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

export type Report = (PassageReport | VariantReport) & LintReport & ClauseReport;

/** Floors of the relations of one file. */
export interface RelationFloors {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  /** Changes read as facts that the text does not state: at most so many. */
  readonly falseChanges?: number;
  /** F1 of each construction, and of each language. */
  readonly constructions?: number;
  readonly languages?: number;
  /** How far confidence may be from how often it is right. */
  readonly calibrationError?: number;
  /** What is right has the higher confidence: at least so often. */
  readonly discrimination?: number;
}

/** Floors of one file: shares to reach, and counts not to exceed. */
export interface Floors {
  readonly precision?: number;
  readonly recall?: number;
  readonly exact?: number;
  readonly fields?: Readonly<Record<string, number>>;
  readonly missed?: number;
  readonly false?: number;
  /** Negatives that may have a false positive. */
  readonly negatives?: number;
  /** Shares of the citations whose document is annotated: resolved to it, and resolved or with it among the candidates. */
  readonly resolved?: number;
  readonly amongCandidates?: number;
  /** Resolved to another document: at most so many. */
  readonly wronglyResolved?: number;
  readonly relations?: RelationFloors;
  readonly misread?: number;
  readonly silent?: number;
  readonly noisy?: number;
  /** Findings at error level, each of which somebody has looked at, and broken fixes. */
  readonly lintErrors?: number;
  readonly brokenFixes?: number;
}

/** Input that cannot be scored; the message is one clear line. */
export class InputError extends Error {}

/** Of a folder: the cases of a corpus that promise relations. */
export function scoreFile(file: string): Report {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) return scoreRows(relationPassages(file).map((row) => ({ row, options: optionsOf(row) })));
  const rows = readRows(file);
  if (rows.every(isVariant)) {
    const score = scoreVariants(rows.map((row) => ({ row, analysis: read(`row ${row.n}`, row.text) })));
    return { ...score, clauses: {}, ...scoreLint(rows.map((row) => ({ id: `row ${row.n}`, text: row.text, options: {} }))) };
  }
  const passages = rows.map((row, index) => {
    if (isVariant(row)) throw new InputError(`${file}:${index + 1}: passages and spellings are mixed in one file`);
    return { row, options: optionsOf(row) };
  });
  return scoreRows(passages);
}

const optionsOf = ({ date, format }: GoldPassage): AnalyzeOptions => ({ ...(date ? { publishedOn: date } : {}), ...(format ? { format } : {}) });

function scoreRows(passages: readonly { readonly row: GoldPassage; readonly options: AnalyzeOptions }[]): Report {
  const score = scorePassages(passages.map(({ row, options }): Read<GoldPassage> => ({ row, analysis: read(row.id, row.text, options) })), listedIssuers());
  const doubtful = new Set(score.issues.filter(({ kind }) => kind.startsWith('relation-')).map(({ id }) => id));
  const clauses = Object.fromEntries(passages.filter(({ row }) => doubtful.has(row.id)).map(({ row, options }) => [row.id, clauseLines(row.text, options)]));
  return { ...score, clauses, ...scoreLint(passages.map(({ row: { id, text }, options }) => ({ id, text, options }))) };
}

/** One line a clause: its tokens, and of each act the positions of its ends and what became of it. */
function clauseLines(text: string, options: AnalyzeOptions): string[] {
  return explainRelations(text, options).map(({ tokens, acts }) => {
    const told = tokens.map(({ type, citation, act, means, planned, denied }) => `${type}${[citation, act, means].filter(Boolean).map((word) => `:${word!}`).join('')}${planned === true ? '?' : ''}${denied === true ? '!' : ''}`);
    const frames = acts.map(({ token, source, target, place = [], silence }) => `{${token} ${source.join('+')}>${target.join('+')}${place.length > 0 ? ` @${place.join('+')}` : ''}${silence === undefined ? '' : ` ${silence}`}}`);
    return `${told.join(' ')}   ${frames.join(' ')}`.trimEnd();
  });
}

function scoreLint(texts: readonly { readonly id: string; readonly text: string; readonly options: AnalyzeOptions }[]): LintReport {
  return {
    lintErrors: texts.flatMap(({ id, text, options }) => lint(text, options).filter(({ level }) => level === 'error').map(({ ruleId, actual, message }) => `${id}  ${ruleId} «${actual}»: ${message}`)),
    brokenFixes: texts.flatMap(({ id, text, options }) => brokenByFixes(text, options).map((broken) => `${id}  ${broken}`)),
  };
}

function read(id: string, text: string, options: AnalyzeOptions = {}): Analysis {
  try { return analyze(text, options); } catch (cause) { throw new Error(`the reader threw on ${id}`, { cause }); }
}

function isVariant(row: GoldPassage | GoldVariant): row is GoldVariant {
  return !('citations' in row);
}

function readRows(file: string): (GoldPassage | GoldVariant)[] {
  const rows: (GoldPassage | GoldVariant)[] = [];
  readText(file).split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `${file}:${index + 1}`;
    let row: unknown;
    try { row = JSON.parse(line); } catch { throw new InputError(`${place}: not JSON`); }
    rows.push(checkRow(row, place, dirname(file)));
  });
  if (rows.length === 0) throw new InputError(`${file}: no rows`);
  return rows;
}

function checkRow(value: unknown, place: string, folder: string): GoldPassage | GoldVariant {
  const row = value as GoldPassage & GoldVariant & { readonly textFile?: string };
  const shape = typeof value === 'object' && value !== null && (Array.isArray(row.citations) || row.symbols || row.numbers);
  if (!shape) throw new InputError(`${place}: neither a passage (citations) nor a spelling (symbols or numbers)`);
  const text = row.textFile === undefined ? row.text : readText(join(folder, '..', 'seeds', row.textFile));
  if (typeof text !== 'string') throw new InputError(`${place}: no text and no textFile`);
  for (const { start, end, text: slice } of row.citations ?? []) {
    if (text.slice(start, end) !== slice) throw new InputError(`${place}: «${slice}» does not stand at ${start}–${end}`);
  }
  return { ...row, text };
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof TypeError ? 'not valid UTF-8' : 'cannot be read'}`);
  }
}

/** Without the list every issuer must be told by its very id. */
function listedIssuers(): ReadonlySet<string> {
  const file = fileURLToPath(new URL('../../seeds/issuers.json', import.meta.url));
  const records = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string }[]) : [];
  return new Set(records.map(({ id }) => id));
}

/** What of the report is below its floors, one line each. */
export function belowFloors(report: Report, floors: Floors): string[] {
  const lines: string[] = [];
  const atLeast = (name: string, value: number | undefined, floor: number | undefined): void => {
    if (value !== undefined && floor !== undefined && value < floor) lines.push(`${name} ${value.toFixed(4)} is below ${floor}`);
  };
  const atMost = (name: string, value: number, limit: number | undefined): void => {
    if (limit !== undefined && value > limit) lines.push(`${name}: ${value}, at most ${limit} allowed`);
  };
  atMost('findings at error level', report.lintErrors.length, floors.lintErrors);
  atMost('broken fixes', report.brokenFixes.length, floors.brokenFixes);
  if (report.kind === 'variants') {
    for (const name of ['misread', 'silent', 'noisy'] as const) atMost(name, report[name], floors[name]);
    return lines;
  }
  const { all, fields, negatives, resolves } = report;
  const asked = Object.values(resolves).reduce((sum, count) => sum + count, 0);
  atLeast('resolved', share(resolves.right, asked), floors.resolved);
  atLeast('among the candidates', share(resolves.right + resolves['ambiguous-first'] + resolves['ambiguous-among'], asked), floors.amongCandidates);
  atMost('wrongly resolved', resolves.wrong, floors.wronglyResolved);
  atMost('missed', all.gold - all.found, floors.missed);
  atMost('false', all.got - all.found, floors.false);
  atMost('negatives with a false citation', negatives.hit, floors.negatives);
  const said = report.relations;
  const wanted = floors.relations ?? {};
  const f1Of = (tallies: Readonly<Record<string, Tally>>, what: string, floor: number | undefined): void => {
    for (const [name, tally] of Object.entries(tallies)) atLeast(`F1 of the relations of ${what} ${name}`, ratios(tally).f1, floor);
  };
  atLeast('precision of relations', ratios(said.all).precision ?? (said.all.gold > 0 ? 0 : undefined), wanted.precision);
  atLeast('recall of relations', ratios(said.all).recall, wanted.recall);
  atLeast('F1 of relations', ratios(said.all).f1, wanted.f1);
  atMost('changes that the text does not state', said.changes.false, wanted.falseChanges);
  f1Of(said.byConstruction, 'the construction', wanted.constructions);
  f1Of(said.byLanguage, 'the language', wanted.languages);
  atLeast('discrimination of confidence', discrimination(said.judged), wanted.discrimination);
  const error = calibrationError(said.judged);
  if (wanted.calibrationError !== undefined && error > wanted.calibrationError) lines.push(`error of confidence ${error.toFixed(4)} is above ${wanted.calibrationError}`);
  // Nothing found of what should be found is no precision of 1.
  atLeast('precision', ratios(all).precision ?? (all.gold > 0 ? 0 : undefined), floors.precision);
  atLeast('recall', ratios(all).recall, floors.recall);
  atLeast('exact', share(all.exact, all.found), floors.exact);
  for (const [field, floor] of Object.entries(floors.fields ?? {})) {
    const tally = fields[field as keyof typeof fields] as (typeof fields)['symbol'] | undefined;
    if (!tally) throw new InputError(`floors: no field is called ${field}`);
    atLeast(field, share(tally.right, tally.asked), floor);
  }
  return lines;
}

export function readFloors(file: string): Record<string, Floors> {
  const text = readText(file);
  try { return JSON.parse(text) as Record<string, Floors>; } catch { throw new InputError(`${file}: not JSON`); }
}

const percent = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => '  ' + row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '));
}

function tallyRow(name: string, tally: Tally): (string | number)[] {
  const { precision, recall, f1 } = ratios(tally);
  const { gold, got, found, exact } = tally;
  return [name, gold, got, gold - found, got - found, percent(precision), percent(recall), percent(f1), percent(share(exact, found))];
}

function printed(report: Report): string[] {
  return [...printedScore(report), `  lint: ${report.lintErrors.length} findings at error level, ${report.brokenFixes.length} broken fixes`];
}

function printedScore(report: Report): string[] {
  if (report.kind === 'variants') {
    const { rows, misread, silent, noisy } = report;
    return [`${rows} spellings: ${misread} misread, ${silent} malformed without a diagnostic, ${noisy} not marked malformed with one`];
  }
  const { all, byLanguage, byForm, fields, relations, resolves, negatives } = report;
  const rows = (tallies: Record<string, Tally>): (string | number)[][] => Object.entries(tallies).map(([name, tally]) => tallyRow(name, tally));
  return [
    `${report.rows} texts; ${negatives.hit} of ${negatives.rows} negatives with a false citation`,
    ...table([
      ['', 'gold', 'got', 'missed', 'false', 'precision', 'recall', 'F1', 'exact'],
      tallyRow('all', all), ...rows(byLanguage), ...rows(byForm),
    ]),
    ...table([
      ['field', 'asked', 'right', 'accuracy', 'extra'],
      ...Object.entries(fields).map(([name, { asked, right, extra }]) => [name, asked, right, percent(share(right, asked)), extra]),
    ]),
    ...printedRelations(relations),
    ...(Object.values(resolves).some((count) => count > 0)
      ? [`  resolved: ${Object.entries(resolves).map(([name, count]) => `${count} ${name}`).join(', ')}`] : []),
  ];
}

function printedRelations({ all, byKind, byConstruction, byLanguage, byModality, changes, judged }: PassageReport['relations']): string[] {
  const rows = (tallies: Readonly<Record<string, Tally>>): (string | number)[][] => Object.entries(tallies).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, tally]) => tallyRow(name, tally).slice(0, -1));
  if (all.gold + all.got === 0) return [];
  return [
    ...table([
      ['relations', 'gold', 'got', 'missed', 'false', 'precision', 'recall', 'F1'],
      tallyRow('all', all).slice(0, -1), ...rows(byLanguage), ...rows(byModality), ...rows(byKind), ...rows(byConstruction),
    ]),
    `  changes read as facts: ${changes.read}, of which ${changes.false} are not stated`,
    ...table([
      ['confidence from', 'relations', 'right', 'share', 'claimed'],
      ...calibration(judged).map(({ from, count, right, claimed }) => [from, count, right, percent(share(right, count)), percent(claimed)]),
    ]),
    `  error of confidence ${percent(calibrationError(judged))}, discrimination ${percent(discrimination(judged))}`,
  ];
}

function printedIssues(report: Report): string[] {
  const lines = [...report.lintErrors, ...report.brokenFixes].map((line) => `  ${line.replace(/\s+/gu, ' ')}`);
  return [...printedScoreIssues(report), ...lines];
}

function printedScoreIssues(report: Report): string[] {
  const told = new Set<string>();
  // Of fields that the file does not annotate nothing is superfluous.
  const unasked = (kind: string): boolean => report.kind === 'passages' && kind.startsWith('extra:') && report.fields[kind.slice('extra:'.length) as Field].asked === 0;
  return report.issues.filter(({ kind }) => !unasked(kind)).map(({ id, kind, gold, got, around }) => {
    const sides = [gold === undefined ? '' : `gold ${gold}`, got === undefined ? '' : `got ${got}`].filter(Boolean).join(' | ');
    // The clauses of a passage once, below its first error.
    const clauses = kind.startsWith('relation-') && !told.has(id) ? report.clauses[id] ?? [] : [];
    if (clauses.length > 0) told.add(id);
    return [`  ${id}  ${kind}  ${sides.replace(/\s+/gu, ' ')}`, `      ${around}`, ...clauses.map((line) => `        ${line}`)].join('\n');
  });
}

function main(args: string[]): number {
  const options = { errors: { type: 'boolean' }, json: { type: 'boolean' }, floors: { type: 'string' }, help: { type: 'boolean' } } as const;
  let parsed;
  try { parsed = parseArgs({ args, options, allowPositionals: true }); } catch (error) { throw new InputError((error as Error).message); }
  const { values, positionals: files } = parsed;
  if (values.help) { console.log(USAGE); return 0; }
  if (files.length === 0) throw new InputError('no file to score; see --help');
  const floors = values.floors === undefined ? {} : readFloors(values.floors);
  const scored = files.map((file) => {
    const report = scoreFile(file);
    return { file, report, below: belowFloors(report, floors[basename(file)] ?? {}) };
  });
  if (values.json) console.log(JSON.stringify(scored.map(({ file, report, below }) => ({ file, ...report, below })), null, 2));
  else {
    for (const { file, report } of scored) {
      console.log([`${file}: ${printed(report).join('\n')}`, ...(values.errors ? printedIssues(report) : []), ''].join('\n'));
    }
  }
  for (const { file } of scored) if (values.floors && !floors[basename(file)]) console.error(`no floors for ${basename(file)}`);
  for (const { file, below } of scored) for (const line of below) console.error(`below the floor: ${basename(file)}: ${line}`);
  return scored.some(({ below }) => below.length > 0) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`score: ${error.message}`);
    process.exitCode = 2;
  }
}
