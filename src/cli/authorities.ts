import { documentsCited, toCslJson, type BibliographyDocument } from '../entries/bibliography.js';
import { buildGraph, statusesAt, type AnalyzedText } from '../entries/graph.js';
import type { Language, Registry } from '../index.js';
import { positionFinder } from '../read/text/lines.js';
import { lastDay } from '../model/terms.js';
import { knownDocument, standingWords } from '../cards/standing.js';

/** A line of a table of authorities: a document, how often and where texts cite it, and how it stood on the day that was asked. */
export interface Authority {
  readonly document: string;
  readonly symbol: string;
  readonly type: string;
  readonly issuer: string;
  readonly date: string;
  readonly title: string;
  readonly mentions: number;
  /** `article.md:3:14`, in the order of the texts. */
  readonly places: readonly string[];
  readonly status: string | undefined;
}

/** What no table of documents can show: citations that may mean several, and those that mean none that is known. */
export interface LeftOut {
  readonly ambiguous: number;
  readonly unknown: number;
}

/** The documents that the texts cite, by type and then by date, as a table of authorities has them. */
export function authoritiesOf(texts: readonly AnalyzedText[], registry: Registry, on: string | undefined, language: Language): { readonly authorities: readonly Authority[]; readonly documents: readonly BibliographyDocument[]; readonly leftOut: LeftOut } {
  const places = new Map<string, string[]>();
  let [ambiguous, unknown] = [0, 0];
  for (const { file, text, analysis } of texts) {
    const positionOf = positionFinder(text);
    for (const { resolution, span } of analysis.citations) {
      const document = knownDocument(resolution);
      if (document === undefined) {
        if (resolution.status === 'ambiguous') ambiguous++;
        else unknown++;
        continue;
      }
      const { line, column } = positionOf(span.start);
      const known = places.get(document);
      if (known === undefined) places.set(document, [`${file}:${line}:${column}`]);
      else known.push(`${file}:${line}:${column}`);
    }
  }
  const documents = documentsCited(texts.map(({ analysis }) => analysis), { registry });
  const standings = on === undefined ? undefined : new Map(statusesAt(buildGraph(texts, { registry, documents: places.keys() }), places.keys(), on).map((standing) => [standing.document, standingWords({ ...standing, on: lastDay(on) })]));
  const authorities = toCslJson(documents, { language }).map(({ id, title, genre = '', number, author = [], issued }): Authority => ({
    document: id, symbol: number ?? '', type: genre, issuer: author.map(({ literal }) => literal).join(', '),
    date: (issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'), title,
    mentions: places.get(id)?.length ?? 0, places: places.get(id) ?? [], status: standings?.get(id),
  }));
  const order = (a: Authority, b: Authority): number => compare(a.type, b.type) || compare(a.date, b.date) || compare(a.document, b.document);
  return { authorities: authorities.sort(order), documents, leftOut: { ambiguous, unknown } };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
