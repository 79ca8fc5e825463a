import type { Pass, Piece } from '../piece.js';

/** Denied acts between commas share an object with the act before: "modifie, sans la remplacer, …", "amends, but does not replace, …". */
export const dropDenied: Pass = (pieces) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (contrasts(pieces, at)) piece.stand('ITS', 'its');
    if (!piece.denied || !['DO', 'INF', 'ING', 'PASS'].includes(piece.type)) {
      kept.push(piece);
      continue;
    }
    let back = kept.length;
    while (back > 0 && ['COMMA', 'AND', 'OBJ'].includes(kept[back - 1]!.type)) back--;
    const shares = back > 0 && ['DO', 'INF', 'ING', 'PASS'].includes(kept[back - 1]!.type);
    if (!shares) {
      kept.push(piece);
      continue;
    }
    kept.length = back;
    if (pieces[at + 1]?.type === 'COMMA') at++;
  }
  return kept;
};

/** "does not replace A but only adjusts a quota": the part that is changed is that of the document before. */
function contrasts(pieces: readonly Piece[], at: number): boolean {
  const act = pieces[at - 1];
  if (pieces[at]!.type !== 'OWN' || act?.type !== 'DO' || act.denied || act.kind !== 'amends') return false;
  let back = at - 2;
  if (pieces[back]?.uncited === 'it') back--;
  while (pieces[back]?.type === 'AND' || pieces[back]?.type === 'COMMA') back--;
  return back < at - 2 && pieces[back]?.type === 'DOC' && pieces[back - 1]?.type === 'DO' && pieces[back - 1]!.denied;
}
