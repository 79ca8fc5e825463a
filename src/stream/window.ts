import type { Citation, CitationId, Span } from '../model/index.js';
import type { Piece } from './carried.js';
import type { Section } from './sections.js';

/** Parts pieces that do not touch: each is a paragraph of its own. */
const GAP = '\n\n';

interface Laid {
  /** In the window. */
  readonly at: number;
  /** In the whole text. */
  readonly start: number;
}

/** A section behind what is carried to it, as one text, with the way back to the places in the whole text. */
export class Window {
  readonly text: string;
  /** Where the section begins in the window. */
  readonly sectionAt: number;
  private readonly laid: Laid[] = [];

  constructor(carried: readonly Piece[], section: Section) {
    const parts: string[] = [];
    let length = 0;
    let end: number | undefined;
    for (const piece of [...carried, section]) {
      if (end !== undefined && end !== piece.start) {
        parts.push(GAP);
        length += GAP.length;
      }
      this.laid.push({ at: length, start: piece.start });
      parts.push(piece.text);
      length += piece.text.length;
      end = piece.start + piece.text.length;
    }
    this.text = parts.join('');
    this.sectionAt = length - section.text.length;
  }

  /** A span of the window in the whole text. */
  toText({ start, end }: Span): Span {
    const { at, start: from } = this.laid.findLast((one) => one.at <= start)!;
    return { start: start - at + from, end: end - at + from };
  }
}

/** How ids of a window are called in the whole text; undefined for what was not told there. */
export interface Renaming {
  citation(id: CitationId): CitationId | undefined;
  footnote(id: string): string;
}

/** A citation of a window as one of the whole text. References to what was not told are left out. */
export function renamed<C extends Citation>(citation: C, window: Window, { citation: idOf, footnote: noteOf }: Renaming): C {
  const { segments, spans, range, footnote, inFootnote, antecedents, resolution, ...rest } = citation as C & { readonly resolution?: { readonly antecedent?: CitationId } };
  const place = (span: Span): Span => window.toText(span);
  const [from, to] = [range?.from, range?.to].map((id) => (id === undefined ? undefined : idOf(id)));
  const known = antecedents?.flatMap((id) => idOf(id) ?? []);
  const moved = {
    id: idOf(citation.id)!, span: place(citation.span),
    ...(segments !== undefined && { segments: segments.map(place) }),
    ...(spans !== undefined && { spans: Object.fromEntries(Object.entries(spans).map(([field, span]) => [field, place(span as Span)])) }),
    ...(from !== undefined && to !== undefined && { range: { from, to } }),
    ...(footnote !== undefined && { footnote: noteOf(footnote) }),
    ...(inFootnote !== undefined && { inFootnote: noteOf(inFootnote) }),
    ...(known !== undefined && known.length > 0 && { antecedents: known }),
    ...(resolution !== undefined && { resolution: resolved(resolution, idOf) }),
  };
  return { ...inOrderOf(citation, { ...rest, ...moved }) } as C;
}

function resolved<R extends { readonly antecedent?: CitationId }>(resolution: R, idOf: Renaming['citation']): R {
  if (resolution.antecedent === undefined) return resolution;
  const { antecedent, ...rest } = resolution;
  const known = idOf(antecedent);
  return (known === undefined ? rest : inOrderOf(resolution, { ...rest, antecedent: known })) as R;
}

/** The fields in the order of the original, so that both print the same. */
function inOrderOf(original: object, fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.keys(original).flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]]] : [])));
}
