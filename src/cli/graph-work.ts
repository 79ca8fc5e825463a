import { buildGraph, type CitationGraph } from '../entries/graph.js';
import { analyze } from '../bundled-reading.js';
import type { FileWork } from './file-work.js';
import { readerOf, type ReaderRecipe } from './text-options.js';

/** How `graph` reads its texts. */
export interface GraphRecipe {
  readonly reader: ReaderRecipe;
  readonly doubtful: boolean;
  /** The document that the text is. */
  readonly self: string | undefined;
}

/** Each text is a graph of its own: their union is the graph of all. */
export const graphWork: FileWork<GraphRecipe, CitationGraph> = {
  name: 'graph',
  open({ reader: recipe, doubtful, self }) {
    const { options, publishedOn } = readerOf(recipe);
    return (file, whole) => {
      const analysis = analyze(whole.text, options(file, whole));
      return buildGraph([{ file, text: whole.text, analysis, publishedOn, ...(self !== undefined && { self }) }], { doubtful });
    };
  },
};
