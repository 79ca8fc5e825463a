import type { ResolvedCitation } from '../model/index.js';
import { toJson } from './json-text.js';
import type { Screen } from './screen.js';
import { CitationTable, fileRows, type AnalyzedFile, type FileRows, type TableStyle } from './table.js';
import { knownDocument } from '../cards/standing.js';

export const FORMATS = ['table', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** How the answer looks: plain data. `single` is one file or standard input, which json gives as an object and not as an array. */
export interface ReportStyle {
  readonly format: Format;
  readonly single: boolean;
  /** Whether there is a column of how the documents stand. */
  readonly standing: boolean;
  readonly screen: Screen;
}

/** What one file gives to the answer. */
export type ReportPiece = string | FileRows;

/** Takes the pieces of the files one after the other, and is ended even when the last ones could not be read; each gives what is to be printed. */
export interface Report {
  add(piece: ReportPiece): string;
  end(): string;
}

const tableStyle = ({ screen, single, standing }: ReportStyle): TableStyle => ({ ...screen, files: !single, standing });

/** All that can be done for a file without the others. */
export function reportPiece(style: ReportStyle, file: AnalyzedFile): ReportPiece {
  switch (style.format) {
    case 'table':
      return fileRows(tableStyle(style), file);
    case 'json':
      return style.single ? `${toJson(inOrder(file), 2)}\n` : toJson(inOrder(file), 2).replace(/^/gmu, '  ');
    case 'ndjson':
      return ndjson(file);
  }
}

export function openReport(style: ReportStyle): Report {
  switch (style.format) {
    case 'table':
      return tableReport(style);
    case 'json':
      return style.single ? { add: String, end: () => '' } : arrayReport();
    case 'ndjson':
      return { add: String, end: () => '' };
  }
}

function tableReport(style: ReportStyle): Report {
  const table = new CitationTable(tableStyle(style));
  let some = false;
  return {
    add: (piece) => {
      table.add(piece as FileRows);
      some = true;
      return '';
    },
    // Without a file that was read there is nothing to count: stderr has told why.
    end: () => (some ? table.render() : ''),
  };
}

/** Written as it comes, so that a thousand files need the memory of one; the array is whole whatever happens to a file. */
function arrayReport(): Report {
  let before = '[';
  return {
    add: (piece) => {
      const part = `${before}\n${piece as string}`;
      before = ',';
      return part;
    },
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}

function ndjson({ file, analysis, statuses, opened }: AnalyzedFile): string {
  const standing = new Map(statuses?.map((one) => [one.document, one]));
  const statusOf = ({ resolution }: ResolvedCitation): object => {
    const status = standing.get(knownDocument(resolution) ?? '');
    return status === undefined ? {} : { status };
  };
  return analysis.citations.map((citation) => `${toJson({ file, ...citation, ...(opened !== undefined && { place: opened.placeOf(citation.span) }), ...statusOf(citation) })}\n`).join('');
}

function inOrder({ file, text, opened, analysis: { self, citations, relations, footnotes, diagnostics }, statuses }: AnalyzedFile): object {
  const placed = opened === undefined ? citations : citations.map((citation) => ({ ...citation, place: opened.placeOf(citation.span) }));
  return { file, ...(self !== undefined && { self }), ...(opened !== undefined && { text }), citations: placed, relations, footnotes, diagnostics, ...(statuses !== undefined && { statuses }) };
}
