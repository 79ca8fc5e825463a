import type { RelationKind } from '../../model/index.js';
import { heavyBefore, heavyFrom, isAct, isBoundary, type Piece } from '../piece.js';

/** What a verb with its closing word does, whatever the verb. */
const DONE: { readonly [type in Piece['type']]?: RelationKind } = { closes: 'implements', buries: 'repeals', founds: 'based-on', displaces: 'supersedes' };
const OBJECTS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'object', 'type']);

/**
 * "đưa Nghị quyết 57 vào cuộc sống", "traduire dans les faits la résolution": a verb that says it only together with its closing word, which
 * stands behind its object or before it.
 */
export function closeIdioms(pieces: Piece[]): Piece[] {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.form === 'adds' || piece.form === 'will-add') addPart(pieces, at);
    if (piece.form !== 'opens') continue;
    let object = false;
    let closing: Piece | undefined;
    // The closing word stands before any object.
    let first = false;
    // "đưa A về nông nghiệp, nông dân vào cuộc sống": a title holds commas.
    let titled = false;
    for (let i = at + 1; i < pieces.length && !isAct(pieces[i]) && !(isBoundary(pieces[i]!) && !(titled && pieces[i]!.type === 'comma')) && !(object && closing !== undefined); i++) {
      if (object && pieces[i]!.type === 'about') titled = true;
      else if (OBJECTS.has(pieces[i]!.type)) object = true;
      // "took their place"; without them nothing takes place of anything
      else if (pieces[i]!.type === 'its' && pieces[i + 1]?.type === 'displaces') {
        pieces[i]!.become('it');
        [object, closing] = [true, pieces[i + 1]];
      }
      else if (DONE[pieces[i]!.type] !== undefined && pieces[i]!.type !== 'displaces' && (object || i === heavyFrom(pieces, at + 1))) [closing, first] = [pieces[i], !object];
    }
    // "a été traduite en mesures par B": the object stands before.
    const passive = first && pieces[heavyBefore(pieces, at - 1)]?.type === 'be';
    if ((object || passive || (first && undergoes(pieces, at))) && closing !== undefined) {
      piece.form = passive ? 'done' : 'finite';
      piece.kind = DONE[closing.type];
      piece.idiom = true;
      closing.become('adverb');
    } else piece.forget().fallBack('word');
  }
  for (const piece of pieces) if (DONE[piece.type] !== undefined) piece.fallBack('word');
  return pieces;
}

/** "thêm một khoản vào A", "will add a chapter on data to A": whoever adds a part to a document amends it. */
function addPart(pieces: Piece[], at: number): void {
  const verb = pieces[at]!;
  const part = heavyFrom(pieces, at + 1);
  // "Un alinéa est ajouté à l'article 9 de A": the part is the subject.
  if (pieces[heavyBefore(pieces, at - 1)]?.type === 'be' && TAKES_PART.has(pieces[part]?.type ?? '')) {
    verb.form = 'done';
    pieces[part]!.become('adverb');
    return;
  }
  let to = pieces[part]?.type === 'part' ? part + 1 : pieces.length;
  while (to < pieces.length && !isAct(pieces[to]) && !isBoundary(pieces[to]!) && !(TAKES_PART.has(pieces[to]!.type) && OBJECTS.has(pieces[heavyFrom(pieces, to + 1)]?.type ?? ''))) to++;
  if (to >= pieces.length || !TAKES_PART.has(pieces[to]!.type)) {
    verb.forget().fallBack('word');
    return;
  }
  if (verb.form === 'adds') verb.form = 'finite';
  for (let i = part; i <= to; i++) pieces[i]!.become('adverb');
}

const TAKES_PART: ReadonlySet<string> = new Set(['into', 'to', 'oblique', 'in', 'of']);

/** "đang được chính quyền cơ sở đưa vào cuộc sống": the mark of the passive stands before the doer. */
function undergoes(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isBoundary(pieces[i]!) && !isAct(pieces[i]); i--) if (pieces[i]!.type === 'hit') return true;
  return false;
}
