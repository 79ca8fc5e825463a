import type { RawType } from '../../read/clause/lexer.js';
import { isAct, isBoundary, type Piece } from '../piece.js';

const OBJECTS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'object']);

/** "đưa Nghị quyết 57 vào cuộc sống": a verb that says it only together with its closing word. */
export function closeIdioms(pieces: Piece[]): Piece[] {
  for (const [at, piece] of pieces.entries()) {
    if (piece.form !== 'opens') continue;
    let object = false;
    let closed = false;
    for (let i = at + 1; i < pieces.length && !isAct(pieces[i]) && !isBoundary(pieces[i]!); i++) {
      if (OBJECTS.has(pieces[i]!.type)) object = true;
      closed = object && pieces[i]!.type === 'closes';
      if (closed) break;
    }
    if (closed) Object.assign(piece, { form: 'finite', idiom: true });
    else piece.type = 'word';
  }
  return pieces.map((piece) => (piece.type === 'closes' ? { ...piece, type: (piece.other as RawType | undefined) ?? 'word' } : piece));
}
