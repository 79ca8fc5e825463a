import type { ActKind } from '../../read/clause/vocabulary.js';
import { heavyBefore, heavyFrom, isAct, isLight, type Pass, type Piece } from '../piece.js';

/** Acts on the implementing of a document that are said of the document: "sơ kết 3 năm thực hiện", "poursuit l'application de". */
const HEADS: Readonly<Record<ActKind, boolean>> = {
  'goes-on': true, 'evaluates': true, 'reviews': true, 'guides': true, 'continues': true, 'supersedes': false, 'repeals': false, 'amends': false, 'implements': false, 'based-on': false,
};
const CHAINED: Readonly<Record<string, Piece['kind']>> = { 'goes-on': 'continues', evaluates: 'reviews' };
/** What may stand between the two, beside light words. */
const BETWEEN: ReadonlySet<string> = new Set(['of', 'to', 'nominal', 'word', 'body', 'part', 'about', 'in', 'be', 'for', 'object', 'oblique', 'with', 'compound', 'by', 'does', 'nothing', 'owner', 'state', 'order', 'its', 'former', 'latter']);

export const chainActs: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  let chained = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!isAct(piece) || !HEADS[piece.kind!]) {
      if (isAct(piece) && chained && repeats(kept)) continue;
      if (ENDS.has(piece.type)) chained = false;
      kept.push(piece);
      continue;
    }
    let next = at + 1;
    let be = false;
    let its: Piece | undefined;
    let words = false;
    // "ne continue pas à mettre en œuvre": the second word of what denies it already
    const denied = kept[heavyBefore(kept, kept.length - 1)]?.type === 'not';
    for (; next < pieces.length && (isLight(pieces[next]!) || BETWEEN.has(pieces[next]!.type) || (piece.kind === 'guides' && pieces[next]!.type === 'from') || (uninflected && pieces[next]!.type === 'line' && kept.every(({ type }) => type === 'line')) || (denied && pieces[next]!.type === 'not')); next++) {
      if (pieces[next]!.type === 'be') be = true;
      words ||= pieces[next]!.type === 'word';
      its = pieces[next]!.type === 'its' ? pieces[next] : undefined;
    }
    if (piece.kind === 'reviews' && (piece.form === 'past' || piece.form === 'done')) reviewsNoun(kept);
    const second = pieces[next];
    const kind = CHAINED[piece.kind!] ?? piece.kind!;
    // "explicite les modalités d'application de": the act and its noun are one.
    // "continuera de lier …, afin de mettre en œuvre": what goes on is another verb.
    if (isAct(second) && !(words && !uninflected && second.form === 'infinitive') && (second.kind === 'implements' || (second.form === 'noun' && second.kind === piece.kind))) {
      piece.kind = kind;
      piece.end = second.end;
      if (be && (second.form === 'done' || second.form === 'past')) piece.form = 'done';
      kept.push(piece);
      chained = true;
      // "un guide pour son application"
      if (its !== undefined) kept.push(its.become('it'));
      at = pieces[next + 1]?.type === 'of' ? next + 1 : next;
    } else if (kind !== piece.kind && whose(kept)) {
      // "whose implementation B continues"
      piece.kind = kind;
      kept.push(piece);
    // "continuing Resolution 25": nothing stands between the verb and the document
    } else if (!uninflected && piece.kind === 'goes-on' && piece.form === 'doing' && pieces[heavyFrom(pieces, at + 1)]?.mention !== undefined) {
      piece.kind = 'continues';
      kept.push(piece);
    } else if (kind !== piece.kind && kind === 'continues' && prolongs(kept)) continue;
    else if (piece.kind === kind) kept.push(piece);
    // Going on with another act is that act; going on by itself says nothing.
    else if (!(isAct(second) && next === heavyFrom(pieces, at + 1))) kept.push(piece.forget());
  }
  return kept;
};

/** "that the implementation of A continue": the noun before the verb is what goes on, and the act is to continue it. */
function prolongs(kept: readonly Piece[]): boolean {
  let at = kept.length - 1;
  while (at >= 0 && (isLight(kept[at]!) || kept[at]!.type === 'be' || kept[at]!.type === 'plan')) at--;
  const [noun, of] = [kept[at - 2], kept[at - 1]];
  if (kept[at]?.type !== 'mention' || of?.type !== 'of' || !isAct(noun) || noun.kind !== 'implements' || noun.form !== 'noun') return false;
  noun.kind = 'continues';
  noun.form = 'infinitive';
  of.become('adverb');
  return true;
}

/** "Ten years' implementation of A on culture was reviewed": the noun before the verb is what is reviewed, and its document is. */
function reviewsNoun(kept: Piece[]): void {
  let at = kept.length - 1;
  while (at >= 0 && (isLight(kept[at]!) || DESCRIBED.has(kept[at]!.type))) at--;
  const noun = kept[at - 2];
  if (kept[at]?.type === 'mention' && kept[at - 1]?.type === 'of' && isAct(noun) && noun.kind === 'implements' && noun.form === 'noun') kept.splice(at - 2, 2);
}

const DESCRIBED: ReadonlySet<string> = new Set(['be', 'have', 'plan', 'to', 'about', 'word']);

/** Does a relative clause with the noun of the implementing as its object stand open? */
function whose(kept: readonly Piece[]): boolean {
  for (let at = kept.length - 1; at > 0 && !ENDS.has(kept[at]!.type) && kept[at]!.type !== 'comma'; at--) {
    if (isAct(kept[at]) && kept[at]!.kind === 'implements' && kept[at]!.form === 'noun' && kept[at - 1]!.type === 'whose') return true;
  }
  return false;
}

const ENDS: ReadonlySet<string> = new Set(['semi', 'stop', 'colon', 'item']);

/** "sơ kết 3 năm thực hiện A và 3 năm thực hiện B": the years behind "and" are those of the same head. */
function repeats(kept: readonly Piece[]): boolean {
  let at = kept.length - 1;
  let years = false;
  for (; at >= 0 && isLight(kept[at]!); at--) years ||= kept[at]!.type === 'time' || kept[at]!.type === 'number';
  return years && (kept[at]?.type === 'and' || kept[at]?.type === 'comma');
}

/** "triển khai sơ kết …", "thực hiện sửa đổi …": carrying out an act is that act. */
export const carryOut: Pass = (pieces, { uninflected }) =>
  uninflected ? pieces.filter((piece, at) => !(isAct(piece) && piece.kind === 'implements' && followsAct(pieces, at))) : pieces;

function followsAct(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[heavyFrom(pieces, at + 1)];
  return isAct(next) && next.form === 'finite' && next.kind !== 'implements';
}
