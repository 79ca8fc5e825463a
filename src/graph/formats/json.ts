import type { CitationGraph } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { requireGraph } from './require-graph.js';

/** How `toJson` writes. */
export interface JsonOptions {
  /** Spaces of indentation; 0, the default, gives one line. */
  readonly space?: number | undefined;
}

const OPTIONS: NamesOf<JsonOptions> = { space: true };

/** JSON has these in strings only, where an escape says the same: so the text may stand in a script element, and on a terminal. */
const ESCAPED = /[<\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** JSON as text; a page may hold it in a script element, as no `</script>` and no `<!--` stands in it. */
export function writeJson(value: unknown, space = 0): string {
  return JSON.stringify(value, null, space).replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The graph as JSON, in graphology's serialised shape: `{ attributes, options, nodes, edges }`. `JSON.parse` gives the same
 * graph back, whatever its labels hold, and `MultiDirectedGraph.from(JSON.parse(text))` takes it.
 *
 * @throws UsageError when `graph` is no graph, an edge ends at no node of it, or an option is unknown
 * @example toJson(buildGraph([])) // '{"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":false},"nodes":[],"edges":[]}'
 */
export function toJson(graph: CitationGraph, options: JsonOptions = {}): string {
  requireGraph('toJson', graph);
  checkOptions('toJson', options, OPTIONS);
  return writeJson(graph, options.space);
}
