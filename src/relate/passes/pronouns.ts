import { heavyBefore, heavyFrom, isBoundary, type Piece } from '../piece.js';

const VERBS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'PASS']);
const NOUN: ReadonlySet<string> = new Set(['part', 'word', 'document', 'type', 'number']);

/** "called for its continued implementation": the noun of an act whose object "its" is. */
export function continuedOf(pieces: readonly Piece[], its: number): boolean {
  const behind = pieces[its + 1];
  return behind?.type === 'NOUN' && behind.kind === 'continues' && pieces[its + 2]?.type !== 'of' && pieces[its + 2]?.mention === undefined;
}

/** "amends its own Regulation 17" */
export function ownsMention(pieces: readonly Piece[], its: number): boolean {
  const word = heavyFrom(pieces, its + 1);
  return pieces[word]?.type === 'word' && pieces[word + 1]?.type === 'mention';
}

/** "two of its articles": the document whose part it is. */
export function ownsPart(pieces: readonly Piece[], its: number): boolean {
  const noun = pieces[heavyFrom(pieces, its + 1)]?.type;
  // "amends its target"
  const governor = pieces[heavyBefore(pieces, its - 1)];
  return noun === 'part' || (noun === 'word' && governor?.type === 'DO' && (governor.kind === 'amends' || governor.kind === 'repeals'));
}

/** Does the clause open with a preposition and a body, and a comma? */
export function frontsBody(kept: readonly Piece[]): boolean {
  const first = kept.findLastIndex((piece, at) => at < kept.length - 1 && isBoundary(piece)) + 1;
  const front = kept.slice(first, -1);
  return kept.at(-1)?.type === 'comma' && front[0]?.type === 'oblique' && front.some(({ type }) => type === 'body') && !front.some(({ type }) => type === 'DOC');
}

/** The body whose verb of saying stands straight before; undefined for none. */
export function speakerOf(kept: readonly Piece[]): Piece | undefined {
  const verb = kept.at(-1)?.type === 'relative' ? kept.length - 2 : kept.length - 1;
  // "said" points to a document as well ("the said Directive")
  if (kept[verb]?.verbal !== true && !(kept[verb]?.type === 'this' && kept[verb]!.far)) return undefined;
  const from = kept.findLastIndex((piece, at) => at < verb && (isBoundary(piece) || piece.type === 'DOC'));
  return kept.slice(from + 1, verb).findLast(({ type }) => type === 'body');
}

/** "mà tỉnh nào cũng đang học": what is asked for is no document. */
export function asksForAnother(pieces: readonly Piece[], which: number, uninflected: boolean): boolean {
  return pieces[uninflected ? which - 1 : which + 1]?.type === 'body';
}

/** Does the clause deny something before the place? What stands before an act ("điều không được làm thay thế văn bản nào?") denies nothing behind it. */
export function deniedBefore(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isBoundary(pieces[i]!) && !VERBS.has(pieces[i]!.type); i--) if (pieces[i]!.type === 'not') return true;
  return false;
}

/** "không có điều khoản nào": what stands before the noun, and the words that describe it. */
export function nounBefore(pieces: readonly Piece[], which: number): number {
  let at = heavyBefore(pieces, which - 1);
  while (at >= 0 && NOUN.has(pieces[at]!.type)) at = heavyBefore(pieces, at - 1);
  return at;
}
