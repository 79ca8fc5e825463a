import { annotateCitations, segmentsOf, type ElementMark, type MarkedSegment } from '../entries/annotate.js';
import { pageHead } from '../graph/drawing/page-head.js';
import { escapeMarkup, oneLine } from '../graph/drawing/text.js';
import type { Analysis, Language, Registry, ResolvedCitation } from '../index.js';
import { positionFinder } from '../read/text/lines.js';
import { cardId, cardsOf, markId } from './annotated-cards.js';
import { citedDocuments } from './annotated-documents.js';
import { say } from '../cards/say.js';
import { CARD_STYLE, PAGE_STYLE } from './annotated-style.js';
import { knownDocument, standingWords, type Standing } from '../cards/standing.js';

export interface AnnotatedText {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly registry: Registry;
  readonly standings: readonly Standing[];
  /** Of what the page says beside the text; English where none is asked for. */
  readonly language?: Language | undefined;
}

/** Gives the address of a document that is known; without one, marks lead to cards. */
export type Linker = (citation: ResolvedCitation, document: string) => string;

export type MarkOf = (citation: ResolvedCitation, segment: MarkedSegment) => ElementMark;

const BEGIN = '<!--vn-party-citations:cards-->';
const END = '<!--/vn-party-citations:cards-->';

/** A page as it was before it had cards. */
export function withoutCards(page: string): string {
  const start = page.lastIndexOf(BEGIN);
  const end = page.indexOf(END, start);
  return start === -1 || end === -1 ? page : page.slice(0, start) + page.slice(end + END.length);
}

export function linkedMark(link: Linker): MarkOf {
  return (citation) => {
    const document = knownDocument(citation.resolution);
    return document === undefined ? { attributes: { title: citation.resolution.status } } : { href: link(citation, document), attributes: { title: document } };
  };
}

/** Marks that lead to cards, and the cards of a page that was marked with them. */
function carded({ analysis: { citations }, registry, standings, language }: AnnotatedText): { readonly mark: MarkOf; readonly cardsBeside: (page: string, where: (citation: ResolvedCitation) => string) => string } {
  const documents = citedDocuments(citations, registry);
  const cardOf = new Map(documents.flatMap(({ number, citations: group }) => group.map(({ id }) => [id, cardId(number)] as const)));
  const begun = new Set<string>();
  const words = new Map(standings.map((standing) => [standing.document, say({ language }, standingWords(standing))]));
  return {
    mark({ id, resolution }) {
      const isFirst = !begun.has(id);
      begun.add(id);
      return { href: `#${cardOf.get(id)!}`, attributes: { class: `vpc-mark vpc-${resolution.status}`, ...(isFirst && { id: markId(id) }) } };
    },
    cardsBeside(page, where) {
      // What stands in a link has no mark to which a card could lead.
      const marked = new Set(Array.from(page.matchAll(/ id="(?<id>vpc-c\d+)"/gu), ({ groups }) => groups!['id']!));
      return cardsOf(documents, registry, (citation) => (marked.has(markId(citation.id)) ? `<a href="#${markId(citation.id)}">${where(citation)}</a>` : where(citation)), words, { language });
    },
  };
}

/** An HTML page with its citations marked; with cards they stand at its end, and take the place of those of an earlier run. */
export function annotatedHtml(given: AnnotatedText, link: Linker | undefined): string {
  const { text, analysis } = given;
  if (link !== undefined) return annotateCitations(text, analysis.citations, linkedMark(link), { format: 'html' });
  const { mark, cardsBeside } = carded(given);
  const page = annotateCitations(text, analysis.citations, mark, { format: 'html' });
  const body = Array.from(page.matchAll(/<\/body\s*>/giu)).at(-1)?.index ?? page.length;
  return `${page.slice(0, body)}${BEGIN}<style>${CARD_STYLE}</style>\n${cardsBeside(page, ({ id }) => id)}${END}${page.slice(body)}`;
}

/** A page of a text as it is written, in plain text or Markdown, with its citations marked and cards beside it. It asks nothing of any network. */
export function annotatedPage(given: AnnotatedText, link: Linker | undefined): string {
  const { file, text, analysis, language = 'en' } = given;
  const { mark, cardsBeside } = link === undefined ? carded(given) : { mark: linkedMark(link), cardsBeside: () => '' };
  const parts: string[] = [];
  let at = 0;
  for (const citation of analysis.citations) {
    const segments = segmentsOf(citation);
    for (const [index, span] of segments.entries()) {
      const words = escapeMarkup(text.slice(span.start, span.end));
      parts.push(escapeText(text.slice(at, span.start)), annotateCitations(words, [{ id: citation.id, span: { start: 0, end: words.length } }], () => mark(citation, { index, count: segments.length, span }), { format: 'html' }));
      at = span.end;
    }
  }
  parts.push(escapeText(text.slice(at)));
  const positionOf = positionFinder(text);
  const places = new Map(analysis.citations.map(({ id, span }) => [id, positionOf(span.start)] as const));
  const body = parts.join('');
  const cards = cardsBeside(body, ({ id }) => `${places.get(id)!.line}:${places.get(id)!.column}`);
  const title = escapeMarkup(oneLine(file));
  return `${pageHead({ title, language, style: PAGE_STYLE })}
<header><h1>${title}</h1></header>
<div class="vpc-sides">
<main lang="${mostly(analysis.citations)}">${body}</main>
${cards === '' ? '' : `${BEGIN}${cards}${END}`}
</div>
</body>
</html>
`;
}

/** Line breaks and tabs of the text are its layout. */
const escapeText = (text: string): string => text.split(/(?<blank>\r\n|[\n\t\r])/u).map((part) => (/^(?:\r\n|[\n\t\r])$/u.test(part) ? part : escapeMarkup(part))).join('');

/** The language of most of the citations. */
function mostly(citations: readonly ResolvedCitation[]): string {
  const counts = new Map<string, number>();
  for (const { language } of citations) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'vi';
}
