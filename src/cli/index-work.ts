import { createHash } from 'node:crypto';
import { buildGraph } from '../entries/graph.js';
import { analyze, type ResolvedCitation } from '../index.js';
import type { FileWork } from './file-work.js';
import type { OF_TEXTS, Row } from './index-tables.js';
import { knownDocument } from '../cards/standing.js';
import { readerOf, type ReaderRecipe } from './text-options.js';

/** How `index` reads its texts, and which it knows already. */
export interface IndexRecipe {
  readonly reader: ReaderRecipe;
  /** What decides how a text is read beside its bytes: the version, the registry, the options. */
  readonly reading: string;
  /** Hashes of the texts that are in the index, by file. */
  readonly known: ReadonlyMap<string, string>;
}

/** The rows of a text; undefined where the index has them. */
export type IndexPiece = { readonly [table in (typeof OF_TEXTS)[number]]: readonly Row[] } | undefined;

export const indexWork: FileWork<IndexRecipe, IndexPiece> = {
  name: 'index',
  open({ reader: recipe, reading, known }) {
    const { options, publishedOn } = readerOf(recipe);
    return (file, whole) => {
      const hash = createHash('sha256').update(reading).update('\0').update(whole.bytes).digest('hex');
      if (known.get(file) === hash) return undefined;
      const { text } = whole;
      const analysis = analyze(text, options(file, whole));
      const { edges } = buildGraph([{ file, text, analysis, publishedOn }]);
      return {
        texts: [[file, hash, publishedOn, analysis.self?.document, text.length]],
        citations: analysis.citations.map((citation) => citationRow(file, citation)),
        evidence: edges.flatMap(({ source, target, attributes: { kind, modality, part, confidence, evidence } }) =>
          (kind === 'cites' ? [] : evidence.map(({ span, quote }): Row => [file, span.start, span.end, quote, source, kind, modality, part, target, confidence]))),
      };
    };
  },
};

function citationRow(file: string, { id, span, text, form, language, type, symbol, issuer, date, term, resolution }: ResolvedCitation): Row {
  const { status } = resolution;
  const candidates = status === 'unresolved' ? 0 : resolution.candidates.length;
  return [file, id, span.start, span.end, text, form, language, type, symbol, issuer, date, term, status, knownDocument(resolution), status === 'resolved' ? resolution.probability : undefined, candidates];
}
