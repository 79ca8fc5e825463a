import type { RelationKind } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import { heavyFrom, isAct, isBoundary, isLight, type ActForm, type Pass, type Piece } from '../piece.js';
import type { ClauseType } from '../clause-types.js';

const AUXILIARY: ReadonlySet<string> = new Set(['be', 'have', 'not', 'plan', 'does', 'to', 'hit', 'adverb', 'time', 'neither', 'past', 'both', 'having', 'each']);

/** Forms that announce what they say. */
const ANNOUNCED: ReadonlySet<ActForm> = new Set(['future', 'will-add', 'will-end', 'will-yield']);

/** A verb with its auxiliaries is one act: whether its subject undergoes it, whether it is announced or denied. */
export const groupVerbs: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!isAct(piece)) {
      kept.push(piece);
      continue;
    }
    const group = piece;
    group.planned = ANNOUNCED.has(piece.form!);
    // "thay thế bởi B": who undergoes it stands before.
    if (uninflected && piece.form === 'finite' && doerBehind(pieces, at) && !isHit(kept)) group.passive = true;
    // "Quy định 22 đã bãi bỏ từ lâu": where nothing else can be its object, the document before it is.
    if (uninflected && piece.kind === 'repeals' && piece.form === 'finite' && isAlone(pieces, at) && !isHit(kept)) group.passive = true;
    // "được bổ sung, điều chỉnh": one mark of the passive for all
    if (uninflected && piece.form === 'finite' && joinsPassive(kept) && !leadsToDocument(pieces, at)) group.passive = true;
    let have = false;
    if (piece.form === 'noun') skipDescription(kept);
    // "sans la remplacer"
    const object = kept.at(-1)?.type === 'object' ? kept.pop() : undefined;
    let done = false;
    let does = false;
    let to = false;
    while (kept.length > 0 && AUXILIARY.has(kept.at(-1)!.type)) {
      const { type, start } = kept.at(-1)!;
      // "soạn thảo đã sửa đổi": what is done is no part of the plan before it.
      if (type === 'plan' && done) break;
      if (type === 'past') done = true;
      // "furent tous deux modifiés"; before its verb it is the subject.
      if (type === 'both' && !AUXILIARY.has(kept.at(-2)?.type ?? '')) break;
      if (type === 'neither') {
        // "Neither text has been amended": both are the subject, and undergo nothing.
        group.denied = true;
        break;
      }
      // "doivent être concentrées sur la mise en œuvre": who is concentrated does it.
      if (type === 'hit' || (type === 'be' && !does)) group.passive = true;
      else if (type === 'plan') group.planned = true;
      else if (type === 'not') group.denied = true;
      else if (type === 'have') have = true;
      else if (type === 'to') to = true;
      else if (type === 'having') [group.form, done] = ['doing', true];
      else if (type === 'does' && (group.form === 'noun' || (group.form === 'doing' && !uninflected))) {
        group.form = 'finite';
        does = true;
      }
      group.start = start;
      kept.pop();
    }
    // "To be reviewed: …", "expects A to be amended"
    if (to && group.passive) group.planned = true;
    group.past = done || have;
    if (object !== undefined) kept.push(object);
    // "has been implementing"
    if (group.passive && group.form === 'doing') {
      group.form = 'finite';
      group.passive = false;
    }
    // "a remplacé": its subject does it; "a été remplacé": undergoes it.
    if (have && group.form === 'done' && !group.passive) group.form = 'finite';
    // "không thay thế hay sửa đổi A"
    const joint = kept.at(-1);
    if (joint?.either === true && kept.at(-2)?.denied === true) group.denied = true;
    // "A applied to staff alike": to whom it applies, it does
    if (!uninflected && group.kind === 'implements' && group.form === 'done' && !group.passive && pieces[at + 1]?.type === 'to') {
      kept.push(group.forget());
      continue;
    }
    kept.push(group.become(typeOf(group, uninflected)));
  }
  return kept;
};

/** "thay thế bởi B", "sửa đổi theo B": does who changes it stand behind? */
function doerBehind(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at + 1];
  return behind?.type === 'by' || (behind?.type === 'under' && isChangeKind(pieces[at]!.kind as RelationKind) && pieces[at + 2]?.type === 'mention');
}

/** Does the sentence, or its part, begin with a document and end with the act? */
function isAlone(pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[heavyFrom(pieces, at + 1)];
  if (behind !== undefined && !ENDS.has(behind.type)) return false;
  let before = at - 1;
  while (before >= 0 && (isLight(pieces[before]!) || AUXILIARY.has(pieces[before]!.type))) before--;
  if (pieces[before]?.type !== 'mention') return false;
  while (before >= 0 && SUBJECTS.has(pieces[before]!.type)) before--;
  return before < 0 || OPENS.has(pieces[before]!.type) || pieces[before]!.verbal;
}

const ENDS: ReadonlySet<string> = new Set(['stop', 'semi', 'from', 'open', 'close']);
/** "Nội dung của A trái với Quy định này đều bãi bỏ" */
const SUBJECTS: ReadonlySet<string> = new Set(['mention', 'and', 'part', 'of', 'adverb', 'oblique']);
const OPENS: ReadonlySet<string> = new Set(['stop', 'semi', 'colon', 'item', 'line']);

/** "được Huyện uỷ … cụ thể hoá bằng B": does a mark of the passive stand in the clause, with no verb behind it? */
function isHit(kept: readonly Piece[]): boolean {
  const last = kept.findLast((piece) => piece.type === 'hit' || piece.kind !== undefined || isBoundary(piece));
  return last?.type === 'hit';
}

const JOINS: ReadonlySet<string> = new Set(['comma', 'and']);

function joinsPassive(kept: readonly Piece[]): boolean {
  const before = kept.at(-2);
  return JOINS.has(kept.at(-1)?.type ?? '') && before?.type === 'PASS' && before.form === 'finite' && before.passive;
}

/** Has the verb an object, be it a part of a document? */
function leadsToDocument(pieces: readonly Piece[], at: number): boolean {
  let next = at + 1;
  while (next < pieces.length && (isLight(pieces[next]!) || pieces[next]!.type === 'part' || pieces[next]!.type === 'of')) next++;
  return DOCUMENTS.has(pieces[next]?.type ?? '');
}

const DOCUMENTS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'type', 'document']);

const TYPES: Readonly<Record<ActForm, ClauseType>> = {
  finite: 'DO', future: 'DO', bare: 'DO', past: 'DO', adds: 'DO', 'will-add': 'DO', opens: 'DO', infinitive: 'INF', doing: 'ING', done: 'PASS', noun: 'NOUN', ends: 'END', 'will-end': 'END', yields: 'YIELD', 'will-yield': 'YIELD', preposition: 'PREP',
};

function typeOf({ kind, form, passive }: Piece, uninflected: boolean): ClauseType {
  const type = TYPES[form!];
  // "is based on": its subject does it.
  if (kind === 'based-on' && type === 'PASS') return 'DO';
  if (uninflected && type === 'DO' && passive) return 'PASS';
  // "fait l'objet d'un bilan"
  if (type === 'NOUN' && passive) return 'PASS';
  return type;
}

const DESCRIBES: ReadonlySet<string> = new Set(['article', 'indefinite', 'word', 'and', 'adverb', 'object', 'fresh', 'in', 'number', 'time', 'body']);
const GOVERNS: ReadonlySet<string> = new Set(['does', 'plan']);

/** "to focus on the serious and effective implementation of": what stands between the verb and the noun of the act goes. */
function skipDescription(kept: Piece[]): void {
  let at = kept.length;
  while (at > 0 && DESCRIBES.has(kept[at - 1]!.type)) at--;
  if (at > 0 && GOVERNS.has(kept[at - 1]!.type)) kept.length = at;
}
