import type { Pass, Piece } from '../piece.js';
import { entryOrders, notesEntry, opensSaid, placeItem, saysAlone, saysOfEntry, tellsWhoOrders, undergoesBehindDash } from './entries.js';
import { governs, INERT, LACKS_OBJECT, VERBS } from './governors.js';
import { LISTED } from './semicolons.js';
import { Walk, type Rule } from './walk.js';

const PREDICATES: ReadonlySet<string> = new Set(['DO', 'PASS', 'HIT', 'END', 'YIELD']);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['it', 'they', 'him', 'her']);
const SEVERAL: ReadonlySet<string> = new Set(['it', 'they', 'these', 'both', 'three', 'him', 'her']);
const ABOUT_OR_LINK: ReadonlySet<string> = new Set(['ABOUT', 'FOR', 'WHOSE', 'ISSUE', 'NOUN', 'DOC', 'UNCITED']);
const ISSUES_NOTHING: ReadonlySet<string> = new Set(['COMMA', 'STOP', 'PREP', 'BY', 'FROM', 'IN', 'OBL', 'CLOSE', 'HIT', 'PASS']);
const BEFORE_COMMA: ReadonlySet<string> = new Set(['COMMA', 'STOP', 'OPEN', 'AND', 'ITEM', 'LIST']);
const DOCUMENTS: ReadonlySet<string> = new Set(['DOC', 'UNCITED']);

const isDocument = (piece: Piece | undefined): boolean => piece !== undefined && DOCUMENTS.has(piece.type);

/** "met en œuvre, pour le personnel, la conclusion 121": an aside between a verb and its object. */
const endsAside: Rule = (walk) => {
  if (walk.last?.type !== 'COMMA' || !governs(walk.kept(2)) || !isDocument(walk.next)) return false;
  walk.out.pop();
  return true;
};

/** "met fin aux règlements n° 16-QĐ/TU et 27-QĐ/TU, hérités …": a number without its type goes with the one before. */
const joinsNumber: Rule = ({ piece, next, last }) => {
  if (next?.listed === true && last?.mention !== undefined) piece.become('ITEM');
  return false;
};

/** "bãi bỏ Điều 7 và khoản 2 Điều 9 của …": parts of the object that a list joins; "Modifiée deux fois en dix ans, A …": what a participle ends. */
const joinsParts: Rule = ({ pieces, at, piece, next, last }) => {
  if (last === undefined || !governs(last) || last.type === 'ISSUE' || piece.raw - last.raw <= 1) return false;
  return !(last.type === 'PASS' && !last.passive && piece.type === 'COMMA') && !(piece.breaks && next?.parts === true) && leadsToDocument(pieces, at);
};

/** "A repeals B and C, and it is based on D": a pronoun as a subject joins no list, a clause begins with it. */
const opensClause: Rule = (walk) => {
  const { piece, next, out } = walk;
  if (next?.type === 'DOC' && next.single && OPENS_CLAUSE.has(next.uncited ?? '') && PREDICATES.has(walk.ahead(2)?.type ?? '') && out.some(({ type }) => PREDICATES.has(type))) piece.become('STOP');
  return false;
};

/** "…, a point lost on most of them": what words govern is no further object. */
const isGoverned: Rule = (walk) => {
  const { piece, next } = walk;
  if (next?.type !== 'DOC' || next.mention !== undefined || next.raw - piece.raw <= 1 || !SEVERAL.has(next.uncited ?? '') || (walk.ahead(2)?.type ?? 'STOP') !== 'STOP') return false;
  walk.at++;
  return true;
};

/** "…, the former on staff, the latter on money": what is said of one of them is no further object. */
const partsFormer: Rule = (walk) => {
  const { piece, next, last } = walk;
  if ((next?.uncited === 'former' || next?.uncited === 'latter') && (last?.type === 'DOC' || (last?.type === 'COMMA' && walk.kept(2)?.type === 'DOC'))) piece.become('STOP');
  return false;
};

/** "Quy định này gồm 19 điều và thay thế A": what it joins went. "Văn bản này sau đó được B cụ thể hoá": it says when. */
const joinsNothing: Rule = (walk) => walk.last?.type === 'DOC' && PREDICATES.has(walk.next?.type ?? '') && (walk.out.length === 1 || walk.kept(2)!.type === 'STOP');

/** "A, B và các phụ lục đi kèm đều được thay": the last of what undergoes it is no document. */
const joinsNoDocument: Rule = ({ last, next, out }) => last?.type === 'DOC' && (next?.type === 'PASS' || next?.type === 'HIT') && namesOnly(out);

/** "drawn up with firms and the council, puts": what it joins went with its preposition. */
const joinsGone: Rule = ({ piece, next }) => next?.type === 'COMMA' && next.raw - piece.raw > 1;

const joinsVerbToActor: Rule = ({ last, next }) => last?.type === 'ACTOR' && next !== undefined && VERBS.has(next.type);
const endsSentence: Rule = ({ next }) => next === undefined || next.type === 'STOP' || next.type === 'AND';
const repeatsMark: Rule = ({ last }) => last === undefined || BEFORE_COMMA.has(last.type);

/** "remplacé, par B" */
const leavesComma: Rule = (walk) => {
  if (walk.last?.type === 'COMMA' && walk.kept(2)?.type === 'PASS') walk.out.pop();
  return false;
};

/** "sau sáu năm áp dụng, …": the noun of an act without an object says nothing. */
const lacksObject: Rule = (walk) => {
  const { next, last } = walk;
  const behind = next?.type === 'AND' && walk.ahead(2)?.type === 'COMMA' ? walk.ahead(2) : next;
  return behind !== undefined && LACKS_OBJECT.has(behind.type) && walk.ahead(2)?.type !== 'BY' && !ABOUT_OR_LINK.has(last?.type ?? '');
};

/** "réclame un appareil « allégé »": a participle that only describes what is asked for. */
const describesAsked: Rule = (walk) => walk.piece.form === 'done' && !walk.piece.passive && walk.last?.type === 'ACTOR' && walk.kept(2)?.type === 'ORDER';

/** "Conclusion 01, XIIIe mandat, sur la poursuite de …", and "PLAN ⏎ on the implementation of A" */
const opensTitle: Rule = (walk) => {
  if (walk.last?.type === 'COMMA' && (walk.kept(2)?.mention !== undefined || (walk.out.length === 2 && walk.out[0]!.type === 'UNCITED'))) walk.out.pop();
  return false;
};

/** "được Tỉnh uỷ thông qua để thực hiện A": it was issued. */
const wasIssued: Rule = (walk) => {
  const { out, piece, last } = walk;
  const hit = last?.type === 'HIT' ? 1 : last?.type === 'ACTOR' && walk.kept(2)?.type === 'HIT' ? 2 : 0;
  if (hit === 0) return false;
  out.length -= hit;
  out.push(piece.become('EFFECT'));
  return true;
};

/** "Signed in haste and repealing A, …" */
const joinsParticiple: Rule = (walk) => {
  if (walk.last !== undefined || walk.next?.type !== 'AND' || walk.ahead(2)?.type !== 'ING') return false;
  walk.at++;
  return true;
};

/** "Issued pursuant to A, …", "…, made public on Monday, …": without an object it issues nothing. */
const issuesNothing: Rule = (walk) => {
  const { next, last } = walk;
  const beside = next?.type === 'COMMA' && walk.ahead(2)?.type === 'COMMA' && isDocument(walk.ahead(3));
  // "A, drawn up on the basis of B": it was, on that basis.
  const apposed = last?.type === 'COMMA' && walk.kept(2)?.mention !== undefined && next?.type === 'PREP';
  return !beside && !apposed && (next === undefined || ISSUES_NOTHING.has(next.type));
};

/** Of each type of piece, in their order; the first that holds counts, and none of the others where a rule made another type of it. */
const RULES: { readonly [type in Piece['type']]?: readonly Rule[] } = {
  ITEM: [placeItem],
  COMMA: [endsAside, joinsNumber, joinsParts, undergoesBehindDash, isGoverned, partsFormer, repeatsMark],
  AND: [joinsNumber, joinsParts, opensClause, isGoverned, joinsNothing, joinsNoDocument, joinsGone, joinsVerbToActor, endsSentence],
  STOP: [saysOfEntry, notesEntry, opensSaid, tellsWhoOrders, entryOrders, saysAlone],
  BY: [leavesComma],
  NOUN: [lacksObject],
  REL: [({ last }) => last?.type === 'REL'],
  PASS: [describesAsked],
  ABOUT: [opensTitle],
  ISSUE: [wasIssued, joinsParticiple, issuesNothing],
};

/** Marks with nothing between them are one; letters of items in brackets are none. */
export const tidyMarks: Pass = (pieces, { uninflected }) => {
  const walk = new Walk(pieces, uninflected);
  for (; walk.at < pieces.length; walk.at++) if (!goes(walk)) keep(walk);
  return walk.out;
};

function goes(walk: Walk): boolean {
  const { piece } = walk;
  const { type } = piece;
  for (const rule of RULES[type] ?? []) {
    if (rule(walk)) return true;
    if (piece.type !== type) return false;
  }
  return false;
}

function keep(walk: Walk): void {
  const { out, piece } = walk;
  if ((piece.type === 'STOP' || piece.type === 'CLOSE') && walk.last?.type === 'COMMA') out.pop();
  if (piece.type === 'CLOSE') {
    // "(though not the fee table)": brackets without a document or an act say nothing.
    const open = out.findLastIndex(({ type }, index) => !INERT.has(type) && type !== 'COMMA' && !(type === 'DO' && out[index + 1]?.type === 'OWN'));
    if (out[open]?.type === 'OPEN') {
      out.length = open;
      return;
    }
  }
  if (piece.type === 'STOP') walk.listed = true;
  out.push(piece);
}

/** Has the clause nothing but documents so far? */
function namesOnly(out: readonly Piece[]): boolean {
  for (let at = out.length - 1; at >= 0 && out[at]!.type !== 'STOP'; at--) if (!LISTED.has(out[at]!.type)) return false;
  return true;
}

/** Does a document stand behind the marks that begin here? */
function leadsToDocument(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.type === 'COMMA' || pieces[at]?.type === 'AND') at++;
  return isDocument(pieces[at]);
}
