import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import type { Draft } from './draft.js';
import { dropPlace, takePlace } from './places.js';

/** A plenum's number, where it stands like a document's: unpadded, below 10 (fr "Résolution 4 du Comité central, Terme XII"). */
const LAST_PLENUM_DIGIT = 9;

/** No number mark, no leading zero, below 10. */
export function isPlenumNumber(draft: Draft): boolean {
  return draft.number !== undefined && draft.number <= LAST_PLENUM_DIGIT && !draft.marked && !draft.padded && draft.suffix === undefined;
}

/** Turns a short form into the plenum citation that it is; its span runs to the term. */
export function toPlenum(draft: Draft, tokens?: TokenBuffer): void {
  draft.plenum = draft.number;
  draft.provenance.plenum = 'stated';
  takePlace(draft, draft, 'plenum', 'number');
  dropPlace(draft, 'number');
  draft.provenance.number = undefined;
  draft.number = undefined;
  if (draft.form === 'short') draft.form = 'plenum';
  if (tokens === undefined) return;
  for (let at = tokens.count - 1; at > 0; at--) {
    const committee = tokens.types[at] === Token.CC;
    if (tokens.ends[at]! > draft.tailEnd || (tokens.types[at] !== Token.TERM && !committee)) continue;
    const next = at + 1 < tokens.count ? tokens.types[at + 1] : undefined;
    const numeral = !committee && (next === Token.ROMAN || next === Token.NUM || next === Token.ORD);
    // "13e mandat", "12th Central Committee": the ordinal stands before.
    if (!numeral && tokens.types[at - 1] !== Token.ORD) continue;
    draft.span = { start: draft.span.start, end: tokens.ends[numeral ? at + 1 : at]! };
    draft.provenance.term = 'stated';
    return;
  }
}
