import type { Pass, Piece } from '../piece.js';
import { governs } from './governors.js';

/** What a list of documents is made of. */
export const LISTED: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'COMMA', 'AND', 'ITEM', 'REST']);

/** "Căn cứ A; B của X; theo đề nghị của Y, Z ban hành C": the grounds of a preamble are fronted, whatever parts them. */
function joinGrounds(pieces: readonly Piece[]): void {
  if (pieces[0]?.type !== 'PREP' || pieces[1]?.mention === undefined) return;
  for (let at = 2; at < pieces.length && GROUNDS.has(pieces[at]!.type); at++) {
    const piece = pieces[at]!;
    // A title in quotation marks
    if (piece.type === 'REST' && pieces[at + 1]?.semi !== true) return;
    if (piece.type !== 'STOP') continue;
    const next = pieces[at + 1];
    // "…, A fixe le calendrier ; il remplace B": a pronoun begins what is said, and is no ground.
    if (!piece.semi || piece.item || next === undefined || (next.type === 'DOC' && next.mention === undefined)) return;
    piece.become(next.type === 'DOC' ? 'ITEM' : 'COMMA');
    if (pieces[at - 1]!.type === 'REST') pieces[at - 1]!.type = 'MARK';
  }
}

/** "A sẽ thay thế B; đồng thời bãi bỏ C": behind "and" the verb has the subject of the clause before. */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const [semicolon, and, verb] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (semicolon.type !== 'STOP' || !semicolon.semi || semicolon.item || and?.type !== 'AND' || verb?.type !== 'DO' || pieces[at + 3]?.mention === undefined) return false;
  let first = at - 1;
  while (first >= 0 && LISTED.has(pieces[first]!.type)) first--;
  return pieces[first]?.type === 'DO' && first > 0 && SUBJECTS.has(pieces[first - 1]!.type);
}

const SUBJECTS: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'ACTOR']);

const GROUNDS: ReadonlySet<string> = new Set(['DOC', 'PREP', 'COMMA', 'AND', 'ITEM', 'STOP', 'REST']);

/** "Căn cứ A; B; C.": documents that semicolons part are a list, where nothing is said between them. */
export const joinSemicolons: Pass = (all) => {
  joinGrounds(all);
  const pieces = all.filter((_, at) => !goesOn(all, at));
  // "A hết hiệu lực; thay vào đó là B": what makes room is the subject of the clause before
  for (let at = 1; at + 1 < pieces.length; at++) if (pieces[at]!.type === 'STOP' && pieces[at]!.semi && pieces[at + 1]!.type === 'YIELD' && pieces[at - 1]!.type === 'END') pieces[at]!.become('COMMA');
  let governed = false;
  let heading = pieces[0]?.type === 'STOP' && pieces[0].colon && pieces[1]?.mention !== undefined;
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "A, adopted in place of B, attached a penalty; C did the same": a preposition within the clause opens no list.
    governed ||= governs(pieces[at - 1]) && !(pieces[at - 1]!.type === 'PREP' && at > 1 && pieces[at - 2]!.type !== 'STOP');
    if (piece.type !== 'STOP') continue;
    // "Hồ sơ gồm: A thực hiện B; C": what a colon lists, its semicolons part.
    if (piece.colon && !governs(pieces[at - 1])) heading = pieces[at + 1]?.mention !== undefined;
    else if (!piece.semi) heading = false;
    const listed = governed && !heading && piece.semi && !piece.item && pieces[at + 1]?.mention !== undefined;
    governed &&= piece.semi;
    if (!listed) continue;
    let before = at - 1;
    while (before > 0 && pieces[before]!.type === 'REST') before--;
    if (pieces[before]!.mention === undefined) continue;
    let end = at + 1;
    while (end < pieces.length && LISTED.has(pieces[end]!.type) && (pieces[end]!.type !== 'DOC' || pieces[end]!.mention !== undefined)) end++;
    if (end < pieces.length && pieces[end]!.type !== 'STOP') continue;
    // "A amended B; a year later C did the same."
    if (pieces[at + 2]?.type === 'REST' && end === at + 3 && pieces[end]?.semi !== true) continue;
    piece.become('ITEM');
    // What is said beside an item of the list is no predicate.
    for (let i = before + 1; i < end; i++) if (pieces[i]!.type === 'REST') pieces[i]!.type = 'MARK';
  }
  return pieces.some(({ type }) => type === 'MARK') ? pieces.filter(({ type }) => type !== 'MARK') : pieces;
};
