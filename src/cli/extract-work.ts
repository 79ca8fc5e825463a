import { analyze } from '../bundled-reading.js';
import { citationsOf } from '../entries/stream.js';
import type { ResolvedCitation } from '../model/index.js';
import { FILE_EXTENSIONS } from './file-readers.js';
import type { FileWork } from './file-work.js';
import { chunksOf, LARGE_SECTION, tidily } from './large-file.js';
import { extensionOf } from '../model/file-formats.js';
import { reportPiece, type ReportPiece, type ReportStyle } from './report.js';
import { statusesOf } from '../cards/standing.js';
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
    large(recipe, name) {
      const options = readerOf(recipe.reader).options(name);
      // How documents stand is asked of the text as a whole; so is markup.
      const inParts = recipe.style.format === 'ndjson' && recipe.on === undefined && options.format === 'text' && !FILE_EXTENSIONS.includes(extensionOf(name));
      return inParts ? sectionPieces(name, (text) => read(text, options).citations, recipe.style) : undefined;
    },
  };
}

/** So many citations are a piece of the answer. */
const PIECE = 256;

async function* sectionPieces(file: string, read: (text: string) => readonly ResolvedCitation[], style: ReportStyle): AsyncGenerator<ReportPiece> {
  let citations: ResolvedCitation[] = [];
  const piece = (): ReportPiece => reportPiece(style, { file, text: '', analysis: { citations, relations: [], footnotes: [], diagnostics: [] } });
  for await (const citation of citationsOf(chunksOf(file), { read: tidily(read), section: LARGE_SECTION })) {
    citations.push(citation);
    if (citations.length < PIECE) continue;
    yield piece();
    citations = [];
  }
  if (citations.length > 0) yield piece();
}

export const extractWork = extractWorkWith(analyze);
