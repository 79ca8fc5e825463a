import { analyze } from '../index.js';
import type { FileWork } from './file-work.js';
import { reportPiece, type ReportPiece, type ReportStyle } from './report.js';
import { statusesOf } from './standing.js';
import { readerOf, type ReaderRecipe } from './text-options.js';

/** How `extract` reads, and how its answer looks. */
export interface ExtractRecipe {
  readonly reader: ReaderRecipe;
  readonly style: ReportStyle;
  readonly on: string | undefined;
}

/** The work with another reader than the library's own, for tests; such a one is never sent to another thread. */
export function extractWorkWith(read: typeof analyze): FileWork<ExtractRecipe, ReportPiece> {
  return {
    name: 'extract',
    open({ reader: recipe, style, on }) {
      const reader = readerOf(recipe);
      return (name, whole) => {
        const { text, opened } = whole;
        const file = { file: name, text, opened, analysis: read(text, reader.options(name, whole)) };
        return reportPiece(style, on === undefined ? file : { ...file, statuses: statusesOf({ ...file, publishedOn: reader.publishedOn }, reader.registry, on) });
      };
    },
  };
}

export const extractWork = extractWorkWith(analyze);
