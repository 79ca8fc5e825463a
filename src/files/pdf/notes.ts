import { plainTextOf, type Line } from './lines.js';
import type { Flow } from './reading-order.js';
import type { Piece } from './pieces.js';

/** A foot- or endnote: its label, and its lines without it. */
export interface Note {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** In sizes of the letters of most of the document. */
const SMALL = 0.95;

const LABEL = /^(?:\d{1,3}|[a-z]|[ivx]{1,5}|\*{1,3})$/u;
/** A label that is not raised stands before the words of its note, with a mark or a blank or without. */
const LEADING_LABEL = /^(?<label>\d{1,3}|[ivx]{1,5})(?<mark>[.)]?)\s*(?=\S)/u;

/** What raised letters are the label of. */
export function labelIn(piece: Piece): string | undefined {
  const label = piece.text.trim().replace(/^[[(]|[\])]$/gu, '');
  return piece.raised === true && LABEL.test(label) ? label : undefined;
}

/** Labels that are raised behind a word. */
function callsIn(lines: Iterable<Line>): Set<string> {
  const calls = new Set<string>();
  for (const { pieces } of lines) for (const [at, piece] of pieces.entries()) if (at > 0) {
    const label = labelIn(piece);
    if (label !== undefined) calls.add(label);
  }
  return calls;
}

/** The label with which a line begins, and the line without it; `expected` are those that may stand there. */
function opened(line: Line, expected: ReadonlySet<string>): { readonly label: string; readonly rest: Line } | undefined {
  const [first, ...others] = line.pieces;
  const label = labelIn(first!);
  if (label !== undefined) return expected.has(label) && others.length > 0 ? { label, rest: { ...line, pieces: others } } : undefined;
  const found = LEADING_LABEL.exec(plainTextOf(line));
  if (found === null || !expected.has(found.groups!['label']!)) return undefined;
  return { label: found.groups!['label']!, rest: { ...line, pieces: withoutStart(line.pieces, found[0].trim().length) } };
}

/** Pieces without so many of their first letters. */
function withoutStart(pieces: readonly Piece[], letters: number): Piece[] {
  let left = letters;
  return pieces.flatMap((piece) => {
    const text = piece.text.trimStart();
    const cut = Math.min(left, text.length);
    left -= cut;
    return cut === 0 ? [piece] : text.length === cut ? [] : [{ ...piece, text: text.slice(cut) }];
  });
}

/** The text of a page without its notes, and these; lines at the foot before the first label go on with a note of the page before. */
export interface PartedPage {
  readonly flows: readonly Flow[];
  readonly carried: readonly Line[];
  readonly notes: readonly Note[];
}

/**
 * Takes the notes out of a page: where the letters are small to the end of a column, from the first label on that is called.
 *
 * @param earlier labels that were called on pages before and have no note yet: endnotes stand far behind their calls
 * @param size of the letters of most of the document
 */
export function partNotes(flows: readonly Flow[], size: number, earlier: ReadonlySet<string>): PartedPage & { readonly called: ReadonlySet<string> } {
  const called = callsIn(flows.flatMap(({ lines }) => lines));
  const expected = new Set([...earlier, ...called]);
  const carried: Line[] = [];
  const notes: { label: string; lines: Line[] }[] = [];
  const kept = flows.map((flow): Flow => {
    if (flow.kind === 'cell') return flow;
    let start = flow.lines.length;
    while (start > 0 && flow.lines[start - 1]!.size < SMALL * size) start--;
    const small = flow.lines.slice(start);
    const first = small.findIndex((line) => opened(line, expected) !== undefined);
    if (first === -1) return flow;
    carried.push(...small.slice(0, first));
    for (const line of small.slice(first)) {
      const found = opened(line, expected);
      if (found === undefined) notes.at(-1)!.lines.push(line);
      else {
        notes.push({ label: found.label, lines: [found.rest] });
        expected.delete(found.label);
      }
    }
    return { ...flow, lines: flow.lines.slice(0, start) };
  });
  return { flows: kept.filter(({ lines, row }) => lines.length > 0 || row !== undefined), carried, notes, called };
}
