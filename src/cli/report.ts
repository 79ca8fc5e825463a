import type { Analysis } from '../model/index.js';
import { toJson } from './json-text.js';
import { screenOf } from './screen.js';
import { CitationTable, type AnalyzedFile } from './table.js';
import type { World } from './world.js';

export const FORMATS = ['table', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** Takes the files one after the other, and is ended even when the last ones could not be read. */
export interface Report {
  add(file: AnalyzedFile): void;
  end(): unknown;
}

/** What `--format` asks for; `single` is one file or standard input, which json gives as an object and not as an array. */
export function openReport(format: Format, single: boolean, world: World): Report {
  switch (format) {
    case 'table':
      return tableReport(single, world);
    case 'json':
      return single ? objectReport(world) : arrayReport(world);
    case 'ndjson':
      return ndjsonReport(world);
  }
}

function tableReport(single: boolean, world: World): Report {
  const table = new CitationTable({ ...screenOf(world), files: !single });
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
  return { add: ({ file, analysis }) => stdout.write(`${toJson(inOrder(file, analysis), 2)}\n`), end: () => {} };
}

/** Written as it comes, so that a thousand files need the memory of one; the array is whole whatever happens to a file. */
function arrayReport({ stdout }: World): Report {
  let before = '[';
  return {
    add: ({ file, analysis }) => {
      const object = toJson(inOrder(file, analysis), 2).replace(/^/gmu, '  ');
      stdout.write(`${before}\n${object}`);
      before = ',';
    },
    end: () => stdout.write(before === '[' ? '[]\n' : '\n]\n'),
  };
}

function ndjsonReport({ stdout }: World): Report {
  return {
    add: ({ file, analysis }) => {
      const lines = analysis.citations.map((citation) => `${toJson({ file, ...citation })}\n`).join('');
      if (lines !== '') stdout.write(lines);
    },
    end: () => {},
  };
}

function inOrder(file: string, { citations, relations, footnotes, diagnostics }: Analysis): object {
  return { file, citations, relations, footnotes, diagnostics };
}
