/**
 * The corpus: what is read, as a person would write it down. One case is a title, a text, `==>`, and one line for each
 * citation: form, «span text», type, number or symbol, then `key=value` fields. `?` marks what the text does not say where
 * it is cited (list, antecedent, footnote, inferred). `! code «span text»` is a diagnostic, `(nothing)` stands for no line.
 * Lines below the title that begin with `@` say how to read the text: `@ html`, `@ markdown`, `@ nfd`, `@ lines` where the ends of lines say something. `\u00ad` in a text
 * is that character; `⏎` in a span is a line break. `---` parts the cases of a file.
 *
 * Below the reading a case may promise what the library makes of it, where that is what the case is about (corpus-promises.ts).
 */
import type { Citation, Diagnostic, FieldName, InputFormat, Language } from '../src/model/index.js';

export interface Reading {
  readonly citations: readonly Citation[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface CorpusCase {
  readonly file: string;
  readonly title: string;
  readonly format: InputFormat;
  readonly nfd: boolean;
  /** The ends of its lines say something: with others it is another text. */
  readonly lined: boolean;
  /** As written in the file. */
  readonly written: string;
  /** As the reader gets it. */
  readonly text: string;
  readonly expected: readonly string[];
  /** What is made of the reading, as far as the case promises it. */
  readonly promised: readonly string[];
}

const SEPARATOR = /^---$/mu;
const NOTHING = '(nothing)';
const PROMISE = /^(?:document|relation|finding) /u;

export function parseCorpus(file: string, source: string): CorpusCase[] {
  return source.split(SEPARATOR).map((block) => parseCase(file, block));
}

function parseCase(file: string, block: string): CorpusCase {
  const match = /^\s*# (?<title>[^\n]+)\n(?<options>(?:@ [a-z]+\n)*)\n(?<written>[^]*?)\n\n==>\s*?(?<outline>(?:\n[^\n]+|\n)*)$/u.exec(block);
  if (match?.groups === undefined) throw new Error(`${file}: no title, text and ==> in\n${block}`);
  const { title = '', options = '', written = '', outline = '' } = match.groups;
  const flags = options.split('\n').map((line) => line.slice(2));
  const nfd = flags.includes('nfd');
  const lines = outline.split('\n').filter((line) => line.trim() !== '').map(squeezed);
  const text = written.replace(/\\u(?<hex>[\da-f]{4})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return {
    file, title, written, nfd,
    lined: flags.includes('lines'),
    format: flags.includes('html') ? 'html' : flags.includes('markdown') ? 'markdown' : 'text',
    text: nfd ? text.normalize('NFD') : text,
    expected: lines.filter((line) => !PROMISE.test(line)),
    promised: lines.filter((line) => PROMISE.test(line)),
  };
}

export function printCorpus(cases: readonly (CorpusCase & { readonly outline: readonly string[] })[]): string {
  return cases.map(({ title, format, nfd, lined, written, outline, promised }) => {
    const options = [...(format === 'text' ? [] : [`@ ${format}\n`]), ...(nfd ? ['@ nfd\n'] : []), ...(lined ? ['@ lines\n'] : [])].join('');
    return `# ${title}\n${options}\n${written}\n\n==>\n\n${aligned(outline).join('\n')}\n${promised.length === 0 ? '' : `\n${promised.join('\n')}\n`}`;
  }).join('\n---\n');
}

/** Cells of a line: words, and what stands in «…» whatever its blanks. */
const cellsOf = (line: string): string[] => line.match(/(?:«[^»]*»|[^\s«])+/gu) ?? [];
const squeezed = (line: string): string => cellsOf(line).join(' ');

const COLUMNS = 4;

function aligned(lines: readonly string[]): string[] {
  const rows = lines.map(cellsOf);
  const width = (column: number): number => Math.max(...rows.filter(([first]) => first !== '!' && first !== NOTHING).map((row) => [...(row[column] ?? '')].length));
  return rows.map((row) => (row[0] === '!' ? row.join(' ') : row.map((cell, at) => (at < COLUMNS ? cell + ' '.repeat(Math.max(0, width(at) - [...cell].length)) : cell)).join(' ').trimEnd()));
}

const IMPLIED: ReadonlySet<string> = new Set(['list', 'antecedent', 'inferred', 'footnote', 'registry']);
const INVISIBLE = /[\t\u00a0\u00ad\u2000-\u200f\u2011\u202f\u2060\u2212\ufeff]/gu;

export const shown = (text: string): string =>
  text.normalize('NFC').replace(/\r?\n/gu, '⏎').replace(INVISIBLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const quoted = (value: string): string => (/\s/u.test(value) ? `«${shown(value)}»` : value);

const FIELDS = ['issuer', 'date', 'term', 'plenum', 'pinpoint', 'revised'] as const;

export function outlineOf({ citations, diagnostics }: Reading, text: string, usual: Language | undefined): string[] {
  const lines = citations.map((citation) => squeezed(lineOf(citation, usual)));
  const found = diagnostics.map(({ code, span }) => `! ${code} «${shown(text.slice(span.start, span.end))}»`);
  const all = [...lines, ...found];
  return all.length === 0 ? [NOTHING] : all;
}

function lineOf(citation: Citation, usual: Language | undefined): string {
  const mark = (field: FieldName): string => (IMPLIED.has(citation.provenance[field] ?? '') ? '?' : '');
  const type = citation.type ?? citation.typeCandidates?.join('|');
  const number = citation.number === undefined ? '-' : `${citation.number}${citation.suffix ?? ''}${mark('number')}`;
  const cells = [
    citation.form, `«${shown(citation.text)}»`,
    type === undefined ? '-' : `${type}${mark('type')}`,
    citation.symbol === undefined ? number : `${citation.symbol}${mark('symbol')}`,
    ...FIELDS.flatMap((field) => {
      const value = citation[field];
      return value === undefined ? [] : [`${field}=${quoted(value === true ? 'yes' : String(value))}${mark(field)}`];
    }),
    ...(citation.family === 'party' ? [] : [`family=${citation.family}`]),
    ...(citation.footnote === undefined ? [] : [`note=${citation.footnote}`]),
    ...(citation.inFootnote === undefined ? [] : [`in=${citation.inFootnote}`]),
    ...(citation.language === usual ? [] : [`language=${citation.language}`]),
  ];
  return cells.join(' ');
}
