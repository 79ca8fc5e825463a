import type { Pass, Piece } from '../piece.js';
import { governs } from './governors.js';

/** What may stand behind an object without making it a subject. */
const ADJUNCTS: ReadonlySet<string> = new Set(['OBL', 'PREP', 'DOC', 'UNCITED']);
const ENDS: ReadonlySet<string> = new Set(['STOP', 'COMMA']);
const CLOSES: ReadonlySet<string> = new Set([...ENDS, 'CLOSE']);

/**
 * "A bãi bỏ B và C theo quy chế cũ": where no verb follows before the clause ends, the second document is an object too, and no subject. "A replaces B,
 * as well as C, …": so it is behind a word that joins nothing but nouns.
 */
export const joinObjects: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const comma = kept.at(-1)?.type === 'COMMA';
    const object = comma ? kept.length - 2 : kept.length - 1;
    // What stands behind a title is told apart from it later: "Kết luận A về tổng kết B và Kết luận C".
    // "replaced by B and C, …": before a mark the second does it too.
    if (piece.type === 'AND' && kept[object - 1]?.type === 'BY' && isCited(kept[object]) && isCited(pieces[at + 1]) && CLOSES.has(pieces[at + 2]?.type ?? 'STOP')) piece.become('ITEM');
    if (piece.type === 'AND' && isCited(kept[object]) && isCited(pieces[at + 1]) && governs(kept[object - 1]) && kept[object - 2]?.type !== 'ABOUT' && (piece.also || (uninflected && !comma && !isSubject(pieces, at + 1)))) {
      if (comma) kept.pop();
      piece.become('ITEM');
    }
    kept.push(piece);
  }
  return kept;
};

const isCited = (piece: Piece | undefined): boolean => piece?.type === 'DOC' && piece.mention !== undefined;

/** Does anything but adjuncts stand behind the document in its clause? */
function isSubject(pieces: readonly Piece[], at: number): boolean {
  let end = at + 1;
  while (ADJUNCTS.has(pieces[end]?.type ?? '')) end++;
  return !ENDS.has(pieces[end]?.type ?? 'STOP');
}

const LISTS: ReadonlySet<string> = new Set(['COMMA', 'AND', 'ITEM']);
const DESCRIBES: ReadonlySet<string> = new Set(['DO', 'ING']);

/** "Đảng viên đọc A, B và C hướng dẫn thực hiện D": of the objects of a verb that says nothing of documents, what stands behind describes the last. */
export const partObjects: Pass = (pieces) => {
  for (let first = 0; first < pieces.length; first++) {
    if (!pieces[first]!.object) continue;
    let last = first;
    while (LISTS.has(pieces[last + 1]?.type ?? '') && isCited(pieces[last + 2])) last += 2;
    if (last > first && DESCRIBES.has(pieces[last + 1]?.type ?? '')) pieces[last - 1]!.become('STOP');
  }
  return pieces;
};
