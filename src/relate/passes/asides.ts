import type { Pass, Piece } from '../piece.js';
import { governs, INERT, VERBS } from './governors.js';

/** "Contrairement à ce que suggère son titre, …" */
function openingAside(pieces: readonly Piece[]): number {
  let end = 0;
  while (end < pieces.length && INERT.has(pieces[end]!.type)) end++;
  // "Le Politburo a demandé, par A, de …": a body that orders is a subject.
  const orders = pieces[0]?.type === 'ACTOR' && pieces.slice(0, end).some(({ type }) => type === 'ORDER');
  return end > 0 && pieces[end]?.type === 'COMMA' && !orders && !(end === 1 && pieces[0]!.type === 'ACTOR') ? end + 1 : 0;
}

/** Does a verb follow the mark of the passive, before its clause ends? */
function leadsToVerb(pieces: readonly Piece[], hit: number): boolean {
  for (let at = hit + 1; at < pieces.length && pieces[at]!.type !== 'STOP'; at++) if (pieces[at]!.type === 'DO') return true;
  return false;
}

/** "2) B – rewords the annex": what a dash adds to an item of a list, without a document, is no act of the list's heading. */
export const dropGlosses: Pass = (pieces) => {
  const out: Piece[] = [];
  let listed = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'LIST' || piece.type === 'STOP') listed = piece.type === 'LIST';
    if (listed && piece.type === 'COMMA' && piece.parts && out.at(-1)?.mention !== undefined) {
      let end = at + 1;
      while (end < pieces.length && !ENDS_ITEM.has(pieces[end]!.type) && !isNoun(pieces[end])) end++;
      if (pieces[end] === undefined || ENDS_ITEM.has(pieces[end]!.type)) {
        at = end - 1;
        continue;
      }
    }
    out.push(piece);
  }
  return out;
};

const ENDS_ITEM: ReadonlySet<string> = new Set(['ITEM', 'STOP']);

/** ", do Ban Bí thư ký," ", which the press has long discussed,": an aside without an act or a document says nothing. */
export const dropAsides: Pass = (pieces, { uninflected }) => {
  const out: Piece[] = [];
  for (let at = openingAside(pieces); at < pieces.length; at++) {
    const piece = pieces[at]!;
    out.push(piece);
    if (piece.type !== 'COMMA') continue;
    for (let end = asideEnd(pieces, at, out, uninflected); end !== undefined; end = asideEnd(pieces, at, out, uninflected)) {
      if (OPENS_ASIDE.has(pieces[at + 1]!.type) || pieces[at + 1]!.type === 'ING') piece.asideEnd = pieces[end]!.raw;
      at = end;
      // "modifie, à son article 4, le règlement"
      if (governs(out.at(-2)) && (pieces[at + 1]?.type === 'DOC' || pieces[at + 1]?.type === 'UNCITED')) {
        out.pop();
        break;
      }
    }
    // ", ba văn bản mà Ban Bí thư ban hành.": at the end of the clause too
    let end = at + 1;
    while (end < pieces.length && INERT.has(pieces[end]!.type)) end++;
    // "…, now the most copied text.": and so is a noun in apposition
    const apposed = pieces[at + 1]?.type === 'UNCITED' && pieces[at + 1]!.uncited === 'unnamed' && out.at(-2)?.mention !== undefined && !out.some(({ type }) => type === 'LIST' || type === 'ITEM');
    if (apposed) for (end = at + 2; end < pieces.length && INERT.has(pieces[end]!.type); ) end++;
    if ((apposed || OPENS_ASIDE.has(pieces[at + 1]?.type ?? '')) && (end === pieces.length || pieces[end]!.type === 'STOP')) {
      out.pop();
      at = end - 1;
    }
  }
  return out.filter((piece, at) => piece.type !== 'HIT' || (out[at + 1]?.type !== 'DO' && leadsToVerb(out, at)));
};

/** Where the comma stands that ends the aside which `comma` opens; `out` ends with that comma. */
function asideEnd(pieces: readonly Piece[], comma: number, out: readonly Piece[], uninflected: boolean): number | undefined {
  const [noun, governor] = [out.at(-2), out.at(-3)];
  let end = comma + 1;
  const first = pieces[end];
  // ", three texts likened to a tripod, all implement": a noun in apposition
  const apposed = first !== undefined && first.mention === undefined && (first.type === 'UNCITED' || first.uncited === 'definite');
  if (apposed) end++;
  // ", adopted a week after another, …": what a participle governs is no place
  const issued = first?.type === 'ISSUE';
  for (; end < pieces.length; end++) {
    const governed = issued && GOVERNED.has(pieces[end]!.type) && isNoun(pieces[end + 1]);
    // "adopted a week after another": the day went with its preposition; a participle has no object.
    const dated = issued && !uninflected && noun?.mention !== undefined && end === comma + 2 && isNoun(pieces[end]);
    // ", acting on a wish of its members, …": its object went with other words
    // ", sau khi dẫn lại một nghị định, …", ", chứ không phải thông tư, …"
    const passed = end === comma + 1 && noun?.type === 'DOC' ? phraseEnd(pieces, end) : end;
    if (passed > end && VERBS.has(pieces[passed + 1]?.type ?? '')) {
      end = passed - 1;
      continue;
    }
    const alone = pieces[end]!.type === 'ING' && end === comma + 1 && pieces[end + 1]?.type === 'COMMA';
    if (governed) end++;
    else if (dated || alone) continue;
    else if (!INERT.has(pieces[end]!.type)) break;
  }
  if (end === comma + 1 || pieces[end]?.type !== 'COMMA') return undefined;
  const behind = pieces[end + 1]?.type ?? '';
  if (apposed && !VERBS.has(behind) && behind !== 'ACTOR') return undefined;
  // A body alone is a subject, but where a document is it: "A, its drafters say, amends B".
  if (end === comma + 2 && first!.type === 'ACTOR' && !(noun?.type === 'DOC' && (governor === undefined || BESIDE.has(governor.type)) && (VERBS.has(behind) || behind === 'OBJ'))) return undefined;
  return end;
}

/** Where a prepositional phrase ends, with the documents that it governs, or a document that does nothing; `from` where neither begins there. */
function phraseEnd(pieces: readonly Piece[], from: number): number {
  if (pieces[from]?.type === 'AND' && pieces[from + 1]?.uncited === 'none') return from + 2;
  if (pieces[from]?.type !== 'OBL') return from;
  let at = from + 1;
  while (isNoun(pieces[at])) at += pieces[at + 1]?.type === 'AND' && isNoun(pieces[at + 2]) ? 2 : 1;
  return pieces[at]?.type === 'COMMA' ? at : from;
}

const isNoun = (piece: Piece | undefined): boolean => piece?.type === 'DOC' || piece?.type === 'UNCITED';
const GOVERNED: ReadonlySet<string> = new Set(['FROM', 'OBL', 'IN', 'BY']);
const OPENS_ASIDE: ReadonlySet<string> = new Set(['REL', 'WHOM', 'WHOSE']);
const BESIDE: ReadonlySet<string> = new Set(['COMMA', 'STOP', 'AND']);
