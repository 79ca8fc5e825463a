import type { Draft } from '../read/interpret/draft.js';
import { compatible, type Said } from './compatible.js';
import { saidBy } from './draft-mention.js';

/** So many of one number are compared, so that a text of one number repeated stays linear. */
const MAX_OF_NUMBER = 16;
const SUFFIXES = 8;

/** Number and letter as one number: A is 1. */
const keyOf = (number: number, suffix: string | undefined): number => number * SUFFIXES + (suffix === undefined ? 0 : suffix.charCodeAt(0) - 64);

/** The same symbol again adds nothing but another date or issuer. */
function saysTheSame(a: Draft, b: Draft): boolean {
  return a.symbol === b.symbol && a.date === b.date && a.issuer === b.issuer && a.types[0] === b.types[0];
}

interface Full {
  readonly draft: Draft;
  readonly said: Said;
}

/** The citations of a text that have a symbol, by their number. */
export class FullCitations {
  private readonly byNumber = new Map<number, Full[]>();

  add(draft: Draft): void {
    if (draft.symbol === undefined || draft.number === undefined) return;
    const key = keyOf(draft.number, draft.suffix);
    const list = this.byNumber.get(key);
    if (list === undefined) this.byNumber.set(key, [{ draft, said: saidBy(draft) }]);
    else if (list.length < MAX_OF_NUMBER && !list.some((other) => saysTheSame(other.draft, draft))) list.push({ draft, said: saidBy(draft) });
  }

  /** Is one of them a citation of what the short form may mean? */
  has(draft: Draft): boolean {
    const list = this.byNumber.get(keyOf(draft.number!, draft.suffix));
    if (list === undefined) return false;
    const said = saidBy(draft);
    return list.some((other) => compatible(said, other.said));
  }
}
