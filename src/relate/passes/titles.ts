import type { Pass, Piece } from '../piece.js';
import { LACKS_OBJECT } from './governors.js';

/** "giám sát … về việc chấp hành A": what no document bears is no title, and its act a noun. */
export const closeTitles: Pass = (all) => {
  const pieces: Piece[] = [];
  for (let at = 0; at < all.length; at++) {
    const end = idleTitleEnd(all, at);
    if (end === at) pieces.push(all[at]!);
    else at = end - 1;
  }
  for (let at = 0; at + 1 < pieces.length; at++) {
    if (pieces[at]!.type !== 'ABOUT' || BEARERS.has(pieces[at - 1]?.type ?? '')) continue;
    const act = pieces[at + 1]!;
    if (act.type === 'DO' || act.type === 'ING' || act.type === 'INF') act.become('NOUN');
  }
  return pieces;
};

/** "sur l'élaboration et l'exécution des lois, …": where an act in a title ends that no document undergoes; `at` for none. */
function idleTitleEnd(pieces: readonly Piece[], at: number): number {
  const act = pieces[at + 1];
  if (pieces[at]!.type !== 'ABOUT') return at;
  if (act?.type === 'NOUN') return pieces[at + 2] === undefined || LACKS_OBJECT.has(pieces[at + 2]!.type) || (pieces[at + 2]!.type === 'DO' && pieces[at - 1]?.type === 'DOC') ? at + 2 : at;
  if (act?.type !== 'DO') return at;
  // "về thực hành dân chủ, nâng cao đời sống (thay thế A)": what the bracket says is said of the document whose title it is
  let open = at + 2;
  while (pieces[open]?.type === 'OWN' || pieces[open]?.type === 'COMMA') open++;
  return pieces[open]?.type === 'OPEN' ? open : at;
}

/** "Quy định 124 về giám sát của các tổ chức và nhân dân hết hiệu lực": only documents lapse; bodies before the verb belong to the title. */
export const leaveBodies: Pass = (pieces) => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'END' && out.at(-1)?.type === 'ACTOR') {
      const doc = out.findLastIndex(({ type }) => !IN_TITLE.has(type));
      if (out[doc]?.type === 'DOC') out.length = doc + 1;
    }
    out.push(piece);
  }
  return out;
};

/** "Quyết định 500/QĐ-TTg phê duyệt Quy hoạch điện VIII đã cụ thể hoá A": what a decision approves is its title, where another verb follows. */
export const leaveApprovals: Pass = (pieces, { uninflected }) => {
  if (!uninflected) return pieces;
  return pieces.filter((piece, at) => !approves(pieces, piece.type === 'OWN' ? at - 1 : at));
};

function approves(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.type === 'ISSUE' && pieces[at + 1]?.type === 'OWN' && pieces[at - 1]?.mention !== undefined && (pieces[at + 2]?.type === 'DO' || pieces[at + 2]?.type === 'PASS' || pieces[at + 2]?.type === 'HIT');
}

const IN_TITLE: ReadonlySet<string> = new Set(['ACTOR', 'COMMA', 'AND', 'REST']);

const BEARERS: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'CLOSE', 'REST', 'OWN', 'ACTOR']);

/**
 * "Conclusion 121 on summing up Resolution 18, and Conclusion 126": behind a title, a document of the type of the one that bears it is
 * joined to that one, and not to what the title speaks of.
 */
export const leaveTitles: Pass = (pieces) => {
  const out: Piece[] = [];
  let bearer: Piece | undefined;
  let spoken: Piece | undefined;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (piece.type === 'ABOUT') [bearer, spoken] = [pieces[at - 1], undefined];
    else if (piece.type === 'DOC') spoken = piece;
    else if (piece.type === 'STOP') bearer = undefined;
    const joins = (piece.type === 'AND' || piece.type === 'COMMA') && next?.type === 'DOC';
    if (joins && bearer?.kindred !== undefined && spoken?.kindred !== undefined && next.kindred === bearer.kindred && spoken.kindred !== bearer.kindred && spoken !== bearer) {
      if (out.at(-1)?.type === 'COMMA') out.pop();
      out.push(piece.become('ALSO'));
      bearer = undefined;
    } else out.push(piece);
  }
  return out;
};
