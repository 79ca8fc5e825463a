import type { Pass, Piece } from '../piece.js';

/** "Ban Tuyên giáo và Dân vận Trung ương …": bodies that a list joins are one doer. */
export const joinActors: Pass = (pieces) => {
  const out: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = out.at(-1);
    if (piece.type === 'ACTOR' && last !== undefined && (last.type === 'AND' || last.type === 'COMMA') && out.at(-2)?.type === 'ACTOR') {
      out.pop();
      out.at(-1)!.end = piece.end;
    // "Căn cứ A và thực tiễn địa phương, Huyện uỷ ban hành B": what is no document is no ground of ours.
    } else if (piece.type === 'ACTOR' && last?.type === 'AND' && out.at(-2)?.mention !== undefined && out[0]?.type === 'PREP' && out.every(({ type }) => IN_GROUNDS.has(type)) && pieces[at + 1]?.type === 'COMMA' && pieces[at + 2]?.type === 'ACTOR') {
      out.pop();
    } else out.push(piece);
  }
  return out;
};

const IN_GROUNDS: ReadonlySet<string> = new Set(['PREP', 'DOC', 'COMMA', 'AND', 'ITEM']);
