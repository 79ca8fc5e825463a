import { isAct, isLight, type Pass, type Piece } from '../piece.js';

/** What may describe the noun of the change, before it and behind it. */
const DESCRIBES: ReadonlySet<string> = new Set(['word', 'and', 'fresh', 'of', 'body']);
/** Behind these prepositions what is changed stands. */
const TO: ReadonlySet<string> = new Set(['to', 'into', 'in', 'of', 'oblique']);
const WITHIN: ReadonlySet<string> = new Set(['part', 'of']);
const DOCUMENTS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'type', 'document', 'object']);

/** "makes several small changes to A", "apporte deux modifications de fond à A": the verb carries the noun of the act, and says nothing else. */
export const carryNouns: Pass = (pieces, { uninflected }) => {
  if (uninflected || !pieces.some((piece) => piece.supports)) return pieces;
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    kept.push(piece);
    if (!isAct(piece) || piece.kind !== 'amends' || piece.form !== 'noun') continue;
    const verb = carrierBefore(kept);
    const to = prepositionBehind(pieces, at + 1);
    if (verb === -1 || to === -1) continue;
    piece.form = 'finite';
    piece.start = kept[verb]!.start;
    kept.splice(verb, kept.length - 1 - verb);
    at = to;
  }
  return kept;
};

/** Where the verb stands that carries the last piece; -1 for none. */
function carrierBefore(kept: readonly Piece[]): number {
  let at = kept.length - 2;
  while (at >= 0 && !kept[at]!.supports && (isLight(kept[at]!) || DESCRIBES.has(kept[at]!.type))) at--;
  return kept[at]?.supports === true ? at : -1;
}

/** Where the preposition stands with a document behind it, be it one of its parts; -1 for none. */
function prepositionBehind(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) {
    const { type } = pieces[at]!;
    if (TO.has(type)) {
      let object = at + 1;
      while (object < pieces.length && (isLight(pieces[object]!) || WITHIN.has(pieces[object]!.type) || (pieces[object]!.type === 'word' && pieces[object]!.capital))) object++;
      if (DOCUMENTS.has(pieces[object]?.type ?? '')) return at;
    }
    if (!isLight(pieces[at]!) && !DESCRIBES.has(type)) return -1;
  }
  return -1;
}
