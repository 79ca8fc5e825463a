import { isChangeKind } from '../../model/relation-kinds.js';
import type { RelationKind } from '../../model/index.js';
import type { Piece } from '../piece.js';
import type { Rule } from './walk.js';

const MARKS: ReadonlySet<string> = new Set(['COMMA', 'AND', 'ITEM']);
const DOCUMENTS: ReadonlySet<string> = new Set(['DOC', 'UNCITED']);
const OF_ENTRY: ReadonlySet<string> = new Set(['DO', 'INF', 'PASS']);
const SAID_OF_ENTRY: ReadonlySet<string> = new Set(['DO', 'PASS', 'END']);
const SAYS_ALONE: ReadonlySet<string> = new Set(['DO', 'INF', 'ING']);

/** An item opens a list, goes on with one, or is said by itself. */
export const placeItem: Rule = (walk) => {
  const { pieces, at, out, piece, next } = walk;
  while (out.length > 0 && MARKS.has(out.at(-1)!.type)) out.pop();
  const before = out.at(-1);
  const heading = headsItems(pieces, at);
  const doc = !heading && next !== undefined && DOCUMENTS.has(next.type);
  if (before === undefined) return true;
  if (before.type === 'STOP') placeBehindStop(out, piece, before, doc);
  else {
    piece.item = !heading;
    const joins = doc && (walk.listed ? inList(out) : acts(out));
    if (joins && !walk.listed) leaveOut(out);
    out.push(piece.become(!joins ? 'STOP' : walk.listed ? 'ITEM' : 'LIST'));
  }
  if (before.type !== 'STOP' || out.at(-1) === piece) walk.listed = true;
  return true;
};

/** A colon opens the list; a semicolon parts its items. */
function placeBehindStop(out: Piece[], piece: Piece, before: Piece, doc: boolean): void {
  if (!doc) {
    before.item = true;
    return;
  }
  const opens = before.colon;
  out.pop();
  while (out.length > 0 && (out.at(-1)!.type === 'COMMA' || out.at(-1)!.type === 'AND')) out.pop();
  // "Văn bản mới trong tháng:": what a heading without an act lists, each says by itself.
  if (opens ? !acts(out) : !inList(out)) {
    before.item = true;
    out.push(before);
    return;
  }
  leaveOut(out);
  out.push(piece.become(opens ? 'LIST' : 'ITEM'));
}

/** "- Regulation 12: on staff. Replaced A.", "- A: tasks of cells; guided by B": what has no subject is said of the document of its entry. */
export const saysOfEntry: Rule = ({ out, piece, next }) => {
  if (piece.colon || piece.item || next === undefined || !SAID_OF_ENTRY.has(next.type) || next.planned) return false;
  const entry = entryOf(out, !piece.semi || next.type === 'PASS');
  if (entry === -1) return false;
  out.length = entry + 1;
  return true;
};

/** "1. A. Ghi chú: thay thế B.": so is what a note says of it. */
export const notesEntry: Rule = (walk) => {
  const { out, piece, next } = walk;
  const verb = walk.ahead(2);
  if (piece.colon || piece.item || next?.type !== 'STOP' || !next.colon || verb?.type !== 'DO' || verb.planned || out.length === 0 || entryOf(out, true) !== out.length - 1) return false;
  walk.at++;
  return true;
};

/** "Règlement 12 : remplace A": an entry of a list is the subject of what its colon opens. */
export const opensSaid: Rule = ({ out, pieces, at, piece, next, last, uninflected }) => {
  if (!piece.colon || last?.mention === undefined || next === undefined || !OF_ENTRY.has(next.type) || next.planned || !opensEntry(out) || (next.type === 'PASS' && out.at(-2)?.type !== 'AND')) return false;
  // "Thông báo 77: đã bãi bỏ"
  if (uninflected && endsEntry(pieces, at + 2)) next.become('PASS');
  return true;
};

/** "Hướng dẫn 5 – đã bãi bỏ" */
export const undergoesBehindDash: Rule = ({ pieces, at, piece, next, last, uninflected }) => {
  if (piece.parts && uninflected && last?.mention !== undefined && next?.type === 'DO' && next.past && isChangeKind(next.kind as RelationKind) && endsEntry(pieces, at + 2)) next.become('PASS');
  return false;
};

/** "Thông báo 12 ghi rõ: Ban Thường vụ yêu cầu tiếp tục thực hiện A": the document tells who orders. */
export const tellsWhoOrders: Rule = (walk) => {
  const { out, piece, next, last } = walk;
  if (!piece.colon || last?.type !== 'ORDER' || walk.kept(2)?.mention === undefined || next?.type !== 'ACTOR' || walk.ahead(2)?.type !== 'ORDER') return false;
  out.pop();
  walk.at++;
  return true;
};

/** "• Kết luận 76: Bộ Chính trị yêu cầu tiếp tục thực hiện A": so does an entry that has its own line. */
export const entryOrders: Rule = (walk) => {
  const { out, piece, next, last } = walk;
  if (!piece.colon || last?.mention === undefined || next?.type !== 'ACTOR' || walk.ahead(2)?.type !== 'ORDER' || entryOf(out, true) !== out.length - 1) return false;
  walk.at++;
  return true;
};

/** "Kế hoạch 88 ghi rõ: sơ kết A" */
export const saysAlone: Rule = (walk) => {
  const { piece, next, last } = walk;
  if (!piece.colon || last?.type !== 'ORDER') return false;
  const comma = next?.type === 'COMMA' ? 1 : 0;
  const first = walk.ahead(1 + comma);
  if (!SAYS_ALONE.has((first?.type === 'ACTOR' ? walk.ahead(2 + comma) : first)?.type ?? '')) return false;
  walk.at += comma;
  return true;
};

/** "B. Văn bản mới ⏎ 1. A": an item that only names what the items below it are. */
function headsItems(pieces: readonly Piece[], item: number): boolean {
  let below = item + 2;
  while (pieces[below]?.type === 'COMMA') below++;
  const named = pieces[item + 1];
  return named !== undefined && (named.type === 'UNCITED' || named.type === 'DOC') && named.mention === undefined && pieces[below]?.type === 'ITEM';
}

/** Does an entry end with what was read: a document, or several that "and" joins? */
function opensEntry(out: readonly Piece[]): boolean {
  let at = out.length - 1;
  while (at > 1 && out[at - 1]!.type === 'AND' && out[at - 2]!.mention !== undefined) at -= 2;
  const before = out[at - 1];
  return before === undefined || before.type === 'STOP' || before.type === 'ITEM' || before.type === 'LIST';
}

const IN_ENTRY: ReadonlySet<string> = new Set(['STOP', 'COMMA', 'AND', 'REST', 'ORDER', 'OWN', 'OBL', 'OPEN', 'CLOSE', 'EFFECT', 'ISSUE', 'FOR', 'ACTOR']);

/** The document with which the entry of a list begins, where a colon, or the end of its sentence, stands behind it and nothing is said of documents since; -1 for none. */
function entryOf(out: readonly Piece[], ended: boolean): number {
  let at = out.length - 1;
  let colon = ended;
  for (; at >= 0 && IN_ENTRY.has(out[at]!.type) && !out[at]!.item; at--) colon ||= out[at]!.colon;
  const entry = at;
  // "Règlements 7 et 8 : remplacés par B"
  while (at > 1 && out[at]!.mention !== undefined && (out[at - 1]!.type === 'AND' || out[at - 1]!.type === 'ITEM') && out[at - 2]!.mention !== undefined) at -= 2;
  // "2017 – Règlement 105 : …"
  const before = out[out[at - 1]?.type === 'COMMA' ? at - 2 : at - 1];
  return colon && out[at]?.mention !== undefined && (before === undefined || before.item || before.type === 'LIST' || before.type === 'ITEM') ? entry : -1;
}

/** Does an entry of a list end there, be it with the line? */
function endsEntry(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.type === 'COMMA') {
    if (pieces[at]!.breaks && pieces[at + 1]?.parts === true) return true;
    at++;
  }
  return pieces[at] === undefined || pieces[at]!.type === 'STOP' || pieces[at]!.type === 'ITEM';
}

const ACTS: ReadonlySet<string> = new Set(['DO', 'ING', 'INF', 'NOUN', 'PASS', 'END', 'YIELD', 'PREP']);

/** Does the heading say an act? */
function acts(out: readonly Piece[]): boolean {
  for (let at = out.length - 1; at >= 0; at--) {
    // "VĂN BẢN MỚI (chuyên mục do Văn phòng cập nhật)": brackets are no heading.
    if (out[at]!.type === 'CLOSE') at = Math.max(out.findLastIndex(({ type }, open) => type === 'OPEN' && open < at), 0) - 1;
    if (at < 0) return false;
    if (ACTS.has(out[at]!.type)) return true;
    if (out[at]!.type === 'STOP' && !out[at]!.colon) return false;
  }
  return false;
}

/** Is the list open, or an item a list of its own? */
const inList = (out: readonly Piece[]): boolean => out.findLastIndex(({ type }) => type === 'LIST' || type === 'ITEM') > out.findLastIndex(({ type }) => type === 'STOP');

/** "Bãi bỏ các văn bản sau đây: …": the words that stand for the items give way to them. */
function leaveOut(out: Piece[]): void {
  const at = out.findLastIndex(({ uncited }) => uncited === 'following');
  if (at !== -1) out.splice(at, 1);
}
