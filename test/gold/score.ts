/** `tsx test/gold/score.ts [--errors] [--json] [--floors FILE] FILES…`: what the reader makes of annotated text. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Analysis, type AnalyzeOptions, analyze, lint } from '../../src/index.js';
import { brokenByFixes } from '../lint/fix-law.js';
import {
  type GoldPassage, type GoldVariant, type PassageReport, type Read, type Tally, type VariantReport,
  ratios, scorePassages, scoreVariants, share,
} from './metrics.js';

const USAGE = `Usage: tsx test/gold/score.ts [--errors] [--json] [--floors FILE] FILES…

Scores the reader against annotated JSONL: passages, whole texts (textFile, sought in ../seeds), or spellings.
  --errors       list each error with the text around it
  --json         print the figures (and the errors) as JSON
  --floors FILE  exit 1 when a figure is below the floor that FILE has for the name of its file
Exit codes: 0 done, 1 below a floor, 2 usage or unreadable input.`;

/** What the linter makes of the texts: findings at error level, and fixes that break what they promise. */
export interface LintReport {
  readonly lintErrors: readonly string[];
  readonly brokenFixes: readonly string[];
}

export type Report = (PassageReport | VariantReport) & LintReport;

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
  readonly misread?: number;
  readonly silent?: number;
  readonly noisy?: number;
  /** Findings at error level, each of which somebody has looked at, and broken fixes. */
  readonly lintErrors?: number;
  readonly brokenFixes?: number;
}

/** Input that cannot be scored; the message is one clear line. */
export class InputError extends Error {}

export function scoreFile(file: string): Report {
  const rows = readRows(file);
  if (rows.every(isVariant)) {
    const score = scoreVariants(rows.map((row) => ({ row, analysis: read(`row ${row.n}`, row.text) })));
    return { ...score, ...scoreLint(rows.map((row) => ({ id: `row ${row.n}`, text: row.text, options: {} }))) };
  }
  const passages = rows.map((row, index) => {
    if (isVariant(row)) throw new InputError(`${file}:${index + 1}: passages and spellings are mixed in one file`);
    return { row, options: { ...(row.date ? { publishedOn: row.date } : {}), ...(row.format ? { format: row.format } : {}) } };
  });
  const score = scorePassages(passages.map(({ row, options }): Read<GoldPassage> => ({ row, analysis: read(row.id, row.text, options) })), listedIssuers());
  return { ...score, ...scoreLint(passages.map(({ row: { id, text }, options }) => ({ id, text, options }))) };
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
  const { precision, recall, f1 } = ratios(relations);
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
    `  relations: ${relations.gold} gold, ${relations.got} got, ${relations.found} right; ` +
      `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
    ...(Object.values(resolves).some((count) => count > 0)
      ? [`  resolved: ${Object.entries(resolves).map(([name, count]) => `${count} ${name}`).join(', ')}`] : []),
  ];
}

function printedIssues(report: Report): string[] {
  const lines = [...report.lintErrors, ...report.brokenFixes].map((line) => `  ${line.replace(/\s+/gu, ' ')}`);
  return [...printedScoreIssues(report), ...lines];
}

function printedScoreIssues(report: Report): string[] {
  return report.issues.map(({ id, kind, gold, got, around }) => {
    const sides = [gold === undefined ? '' : `gold ${gold}`, got === undefined ? '' : `got ${got}`].filter(Boolean).join(' | ');
    return `  ${id}  ${kind}  ${sides.replace(/\s+/gu, ' ')}\n      ${around}`;
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
