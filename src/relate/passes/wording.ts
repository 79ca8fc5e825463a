import { heavyBefore, heavyFrom, isAct, type Pass, type Piece } from '../piece.js';

const OF_VERB: ReadonlySet<string> = new Set(['be', 'hit', 'have', 'past', 'plan', 'does', 'to', 'adverb']);
const REPLACED_BY: ReadonlySet<string> = new Set(['by', 'with', 'oblique', 'in', 'into', 'through']);

/**
 * "Thay cụm từ “mười một” bằng cụm từ “mười ba” tại Điều 2 của A", "In Article 2 of A, the words “eleven” are replaced by the words “thirteen”": who
 * replaces or strikes words of a document amends it. The quoted words go, and so do those in their place.
 */
export const amendWording: Pass = (pieces) => {
  if (!pieces.some(({ type }) => type === 'wording')) return pieces;
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type !== 'wording') {
      kept.push(piece);
      continue;
    }
    const close = pieces[at + 1]?.type === 'quote' ? quotedTo(pieces, at + 1) : -1;
    if (close === -1) {
      kept.push(piece.fallBack('word'));
      continue;
    }
    const before = kept.at(-1);
    const verb = kept[heavyBefore(kept, kept.length - 1)];
    at = close;
    if (isAct(verb)) {
      amend(verb);
      kept.push(piece.become('part'));
    } else if (before !== undefined && REPLACED_BY.has(before.type)) kept.pop();
    else {
      let act = heavyFrom(pieces, close + 1);
      while (OF_VERB.has(pieces[act]?.type ?? '')) act++;
      const undergone = pieces[act];
      if (isAct(undergone)) amend(undergone);
    }
  }
  return kept;
};

function amend(act: Piece): void {
  if (act.kind === 'supersedes' || act.kind === 'repeals') act.kind = 'amends';
}

function quotedTo(pieces: readonly Piece[], quote: number): number {
  return pieces.findIndex(({ type }, at) => at > quote && type === 'unquote');
}
