import type { ResolvedCitation } from '../model/index.js';
import { toJson } from './json-text.js';
import { screenOf } from './screen.js';
import { CitationTable, type AnalyzedFile } from './table.js';
import { knownDocument } from '../cards/standing.js';
import type { World } from './world.js';

export const FORMATS = ['table', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** Takes the files one after the other, and is ended even when the last ones could not be read. */
export interface Report {
  add(file: AnalyzedFile): void;
  end(): unknown;
}

/** What `--format` asks for; `single` is one file or standard input, which json gives as an object and not as an array. */
export function openReport(format: Format, single: boolean, standing: boolean, world: World): Report {
  switch (format) {
    case 'table':
      return tableReport(single, standing, world);
    case 'json':
      return single ? objectReport(world) : arrayReport(world);
    case 'ndjson':
      return ndjsonReport(world);
  }
}

function tableReport(single: boolean, standing: boolean, world: World): Report {
  const table = new CitationTable({ ...screenOf(world), files: !single, standing });
  let some = false;
  return {
    add: (file) => {
      table.add(file);
      some = true;
    },
    // Without a file that was read there is nothing to count: stderr has told why.
    end: () => some && world.stdout.write(table.render()),
  };
}

function objectReport({ stdout }: World): Report {
  return { add: (entry) => stdout.write(`${toJson(inOrder(entry), 2)}\n`), end: () => {} };
}

/** Written as it comes, so that a thousand files need the memory of one; the array is whole whatever happens to a file. */
function arrayReport({ stdout }: World): Report {
  let before = '[';
  return {
    add: (entry) => {
      const object = toJson(inOrder(entry), 2).replace(/^/gmu, '  ');
      stdout.write(`${before}\n${object}`);
      before = ',';
    },
    end: () => stdout.write(before === '[' ? '[]\n' : '\n]\n'),
  };
}

function ndjsonReport({ stdout }: World): Report {
  return {
    add: ({ file, analysis, statuses, opened }) => {
      const standing = new Map(statuses?.map((one) => [one.document, one]));
      const statusOf = ({ resolution }: ResolvedCitation): object => {
        const status = standing.get(knownDocument(resolution) ?? '');
        return status === undefined ? {} : { status };
      };
      const lines = analysis.citations.map((citation) => `${toJson({ file, ...citation, ...(opened !== undefined && { place: opened.placeOf(citation.span) }), ...statusOf(citation) })}\n`).join('');
      if (lines !== '') stdout.write(lines);
    },
    end: () => {},
  };
}

function inOrder({ file, text, opened, analysis: { self, citations, relations, footnotes, diagnostics }, statuses }: AnalyzedFile): object {
  const placed = opened === undefined ? citations : citations.map((citation) => ({ ...citation, place: opened.placeOf(citation.span) }));
  return { file, ...(self !== undefined && { self }), ...(opened !== undefined && { text }), citations: placed, relations, footnotes, diagnostics, ...(statuses !== undefined && { statuses }) };
}
