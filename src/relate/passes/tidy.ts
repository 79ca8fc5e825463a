import type { RelationKind } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import type { Pass, Piece } from '../piece.js';
import { governs, INERT, LACKS_OBJECT, VERBS } from './governors.js';
import { LISTED } from './semicolons.js';

/** Denied acts between commas share an object with the act before: "modifie, sans la remplacer, …", "amends, but does not replace, …". */
export const dropDenied: Pass = (pieces) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (contrasts(pieces, at)) piece.stand('ITS', 'its');
    if (!piece.denied || !['DO', 'INF', 'ING', 'PASS'].includes(piece.type)) {
      kept.push(piece);
      continue;
    }
    let back = kept.length;
    while (back > 0 && ['COMMA', 'AND', 'OBJ'].includes(kept[back - 1]!.type)) back--;
    const shares = back > 0 && ['DO', 'INF', 'ING', 'PASS'].includes(kept[back - 1]!.type);
    if (!shares) {
      kept.push(piece);
      continue;
    }
    kept.length = back;
    if (pieces[at + 1]?.type === 'COMMA') at++;
  }
  return kept;
};

/** "does not replace A but only adjusts a quota": the part that is changed is that of the document before. */
function contrasts(pieces: readonly Piece[], at: number): boolean {
  const act = pieces[at - 1];
  if (pieces[at]!.type !== 'OWN' || act?.type !== 'DO' || act.denied || act.kind !== 'amends') return false;
  let back = at - 2;
  if (pieces[back]?.uncited === 'it') back--;
  while (pieces[back]?.type === 'AND' || pieces[back]?.type === 'COMMA') back--;
  return back < at - 2 && pieces[back]?.type === 'DOC' && pieces[back - 1]?.type === 'DO' && pieces[back - 1]!.denied;
}

/** Marks with nothing between them are one; letters of items in brackets are none. */
export const tidyMarks: Pass = (pieces, { uninflected }) => {
  const out: Piece[] = [];
  // A stop, or an item, stands before.
  let listed = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const last = out.at(-1);
    const next = pieces[at + 1];
    if (piece.type === 'ITEM') {
      while (out.length > 0 && ['COMMA', 'AND', 'ITEM'].includes(out.at(-1)!.type)) out.pop();
      const before = out.at(-1);
      const heading = headsItems(pieces, at);
      const doc = !heading && (next?.type === 'DOC' || next?.type === 'UNCITED');
      if (before === undefined) continue;
      if (before.type === 'STOP') {
        if (!doc) {
          before.item = true;
          continue;
        }
        // A colon opens the list; a semicolon parts its items.
        const opens = before.colon;
        // "Văn bản mới trong tháng:": what a heading without an act lists, each says by itself.
        out.pop();
        while (out.length > 0 && (out.at(-1)!.type === 'COMMA' || out.at(-1)!.type === 'AND')) out.pop();
        if (opens ? !acts(out) : !inList(out)) {
          before.item = true;
          out.push(before);
          continue;
        }
        leaveOut(out);
        out.push(piece.become(opens ? 'LIST' : 'ITEM'));
      } else {
        piece.item = !heading;
        const joins = doc && (listed ? inList(out) : acts(out));
        if (joins && !listed) leaveOut(out);
        out.push(piece.become(!joins ? 'STOP' : listed ? 'ITEM' : 'LIST'));
      }
      listed = true;
      continue;
    }
    // "met en œuvre, pour le personnel, la conclusion 121": an aside between a verb and its object.
    if (piece.type === 'COMMA' && last?.type === 'COMMA' && governs(out.at(-2)) && (next?.type === 'DOC' || next?.type === 'UNCITED')) {
      out.pop();
      continue;
    }
    // "met fin aux règlements n° 16-QĐ/TU et 27-QĐ/TU, hérités …": a number without its type goes with the one before.
    if (next?.listed === true && (piece.type === 'AND' || piece.type === 'COMMA') && last?.mention !== undefined) piece.become('ITEM');
    // "bãi bỏ Điều 7 và khoản 2 Điều 9 của …": parts of the object that a list joins; "Modifiée deux fois en dix ans, A …": what a participle ends
    if (!(last?.type === 'PASS' && !last.passive && piece.type === 'COMMA') && (piece.type === 'AND' || piece.type === 'COMMA') && governs(last) && last!.type !== 'ISSUE' && !(piece.breaks && next?.parts === true) && leadsToDocument(pieces, at) && piece.raw - last!.raw > 1) continue;
    // "- Regulation 12: on staff. Replaced A.", "- A: tasks of cells; guided by B": what has no subject is said of the document of its entry
    if (piece.type === 'STOP' && !piece.colon && !piece.item && next !== undefined && SAID_OF_ENTRY.has(next.type) && !next.planned) {
      const entry = entryOf(out, !piece.semi || next.type === 'PASS');
      if (entry !== -1) {
        out.length = entry + 1;
        continue;
      }
    }
    // "1. A. Ghi chú: thay thế B.": so is what a note says of it
    if (piece.type === 'STOP' && !piece.colon && !piece.item && next?.type === 'STOP' && next.colon && pieces[at + 2]?.type === 'DO' && !pieces[at + 2]!.planned && entryOf(out, true) === out.length - 1 && out.length > 0) {
      at++;
      continue;
    }
    // "Règlement 12 : remplace A": an entry of a list is the subject of what its colon opens
    if (piece.type === 'STOP' && piece.colon && last?.mention !== undefined && next !== undefined && OF_ENTRY.has(next.type) && !next.planned && opensEntry(out) && (next.type !== 'PASS' || out.at(-2)?.type === 'AND')) {
      // "Thông báo 77: đã bãi bỏ"
      if (uninflected && endsEntry(pieces, at + 2)) next.become('PASS');
      continue;
    }
    // "Hướng dẫn 5 – đã bãi bỏ"
    if (piece.type === 'COMMA' && piece.parts && uninflected && last?.mention !== undefined && next?.type === 'DO' && next.past && isChangeKind(next.kind as RelationKind) && endsEntry(pieces, at + 2)) next.become('PASS');
    // "Thông báo 12 ghi rõ: Ban Thường vụ yêu cầu tiếp tục thực hiện A": the document tells who orders
    if (piece.type === 'STOP' && piece.colon && last?.type === 'ORDER' && out.at(-2)?.mention !== undefined && next?.type === 'ACTOR' && pieces[at + 2]?.type === 'ORDER') {
      out.pop();
      at++;
      continue;
    }
    // "• Kết luận 76: Bộ Chính trị yêu cầu tiếp tục thực hiện A": so does an entry that has its own line
    if (piece.type === 'STOP' && piece.colon && last?.mention !== undefined && next?.type === 'ACTOR' && pieces[at + 2]?.type === 'ORDER' && entryOf(out, true) === out.length - 1) {
      at++;
      continue;
    }
    // "Kế hoạch 88 ghi rõ: sơ kết A"
    if (piece.type === 'STOP' && piece.colon && last?.type === 'ORDER' && saysAlone(pieces, next?.type === 'COMMA' ? at + 2 : at + 1)) {
      if (next?.type === 'COMMA') at++;
      continue;
    }
    // "A repeals B and C, and it is based on D": a pronoun as a subject joins no list, a clause begins with it.
    if (piece.type === 'AND' && next?.single === true && OPENS_CLAUSE.has(next.uncited ?? '') && next.type === 'DOC' && PREDICATES.has(pieces[at + 2]?.type ?? '') && out.some(({ type }) => PREDICATES.has(type))) piece.become('STOP');
    if (piece.type === 'BY' && last?.type === 'COMMA' && out.at(-2)?.type === 'PASS') out.pop();
    // "…, a point lost on most of them": what words govern is no further object.
    if ((piece.type === 'COMMA' || piece.type === 'AND') && next?.type === 'DOC' && next.mention === undefined && next.raw - piece.raw > 1 && SEVERAL.has(next.uncited ?? '') && (pieces[at + 2] === undefined || pieces[at + 2]!.type === 'STOP')) {
      at++;
      continue;
    }
    // "…, the former on staff, the latter on money": what is said of one of them is no further object.
    if (piece.type === 'COMMA' && (next?.uncited === 'former' || next?.uncited === 'latter') && (last?.type === 'DOC' || (last?.type === 'COMMA' && out.at(-2)?.type === 'DOC'))) piece.become('STOP');
    // "sau sáu năm áp dụng, …": the noun of an act without an object says nothing.
    const behind = next?.type === 'AND' && pieces[at + 2]?.type === 'COMMA' ? pieces[at + 2] : next;
    if (piece.type === 'NOUN' && behind !== undefined && LACKS_OBJECT.has(behind.type) && pieces[at + 2]?.type !== 'BY' && !ABOUT_OR_LINK.has(last?.type ?? '')) continue;
    if (piece.type === 'REL' && last?.type === 'REL') continue;
    // "réclame un appareil « allégé »": a participle that only describes what is asked for
    if (piece.type === 'PASS' && piece.form === 'done' && !piece.passive && last?.type === 'ACTOR' && out.at(-2)?.type === 'ORDER') continue;
    // "Conclusion 01, XIIIe mandat, sur la poursuite de …"
    // … and "PLAN ⏎ on the implementation of A"
    if (piece.type === 'ABOUT' && last?.type === 'COMMA' && (out.at(-2)?.mention !== undefined || (out.length === 2 && out[0]!.type === 'UNCITED'))) out.pop();
    // "được Tỉnh uỷ thông qua để thực hiện A": it was issued
    if (piece.type === 'ISSUE' && (last?.type === 'HIT' || (last?.type === 'ACTOR' && out.at(-2)?.type === 'HIT'))) {
      out.length -= last.type === 'HIT' ? 1 : 2;
      out.push(piece.become('EFFECT'));
      continue;
    }
    // "Signed in haste and repealing A, …"
    if (piece.type === 'ISSUE' && last === undefined && next?.type === 'AND' && pieces[at + 2]?.type === 'ING') {
      at++;
      continue;
    }
    // "Issued pursuant to A, …", "…, made public on Monday, …": without an object it issues nothing.
    const beside = next?.type === 'COMMA' && pieces[at + 2]?.type === 'COMMA' && (pieces[at + 3]?.type === 'DOC' || pieces[at + 3]?.type === 'UNCITED');
    // "A, drawn up on the basis of B": it was, on that basis.
    const apposed = last?.type === 'COMMA' && out.at(-2)?.mention !== undefined && next?.type === 'PREP';
    if (piece.type === 'ISSUE' && !beside && !apposed && (next === undefined || ISSUES_NOTHING.has(next.type))) continue;
    // "Quy định này gồm 19 điều và thay thế A": what it joins went
    // "Văn bản này sau đó được B cụ thể hoá": it says when
    if (piece.type === 'AND' && last?.type === 'DOC' && next !== undefined && PREDICATES.has(next.type) && (out.length === 1 || out.at(-2)!.type === 'STOP')) continue;
    // "A, B và các phụ lục đi kèm đều được thay": the last of what undergoes it is no document
    if (piece.type === 'AND' && last?.type === 'DOC' && (next?.type === 'PASS' || next?.type === 'HIT') && namesOnly(out)) continue;
    // "drawn up with firms and the council, puts": what it joins went with its preposition.
    if (piece.type === 'AND' && next?.type === 'COMMA' && next.raw - piece.raw > 1) continue;
    if (piece.type === 'AND' && last?.type === 'ACTOR' && next !== undefined && VERBS.has(next.type)) continue;
    if (piece.type === 'AND' && (next === undefined || next.type === 'STOP' || next.type === 'AND')) continue;
    if (piece.type === 'COMMA' && (last === undefined || ['COMMA', 'STOP', 'OPEN', 'AND', 'ITEM', 'LIST'].includes(last.type))) continue;
    if ((piece.type === 'STOP' || piece.type === 'CLOSE') && last?.type === 'COMMA') out.pop();
    if (piece.type === 'CLOSE') {
      // "(though not the fee table)": brackets without a document or an act say nothing.
      const open = out.findLastIndex(({ type }, index) => !INERT.has(type) && type !== 'COMMA' && !(type === 'DO' && out[index + 1]?.type === 'OWN'));
      if (out[open]?.type === 'OPEN') {
        out.length = open;
        continue;
      }
    }
    if (piece.type === 'STOP') listed = true;
    out.push(piece);
  }
  return out;
};

/** "B. Văn bản mới ⏎ 1. A": an item that only names what the items below it are. */
function headsItems(pieces: readonly Piece[], item: number): boolean {
  let below = item + 2;
  while (pieces[below]?.type === 'COMMA') below++;
  const named = pieces[item + 1];
  return named !== undefined && (named.type === 'UNCITED' || named.type === 'DOC') && named.mention === undefined && pieces[below]?.type === 'ITEM';
}

const PREDICATES: ReadonlySet<string> = new Set(['DO', 'PASS', 'HIT', 'END', 'YIELD']);

/** Has the clause nothing but documents so far? */
function namesOnly(out: readonly Piece[]): boolean {
  for (let at = out.length - 1; at >= 0 && out[at]!.type !== 'STOP'; at--) if (!LISTED.has(out[at]!.type)) return false;
  return true;
}

const OF_ENTRY: ReadonlySet<string> = new Set(['DO', 'INF', 'PASS']);

/** Does an entry end with what was read: a document, or several that "and" joins? */
function opensEntry(out: readonly Piece[]): boolean {
  let at = out.length - 1;
  while (at > 1 && out[at - 1]!.type === 'AND' && out[at - 2]!.mention !== undefined) at -= 2;
  const before = out[at - 1];
  return before === undefined || before.type === 'STOP' || before.type === 'ITEM' || before.type === 'LIST';
}

const SAID_OF_ENTRY: ReadonlySet<string> = new Set(['DO', 'PASS', 'END']);
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

/** Does a document stand behind the marks that begin here? */
function leadsToDocument(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.type === 'COMMA' || pieces[at]?.type === 'AND') at++;
  return pieces[at]?.type === 'DOC' || pieces[at]?.type === 'UNCITED';
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['it', 'they', 'him', 'her']);
const SEVERAL: ReadonlySet<string> = new Set(['it', 'they', 'these', 'both', 'three', 'him', 'her']);
const saysAlone = (pieces: readonly Piece[], at: number): boolean => SAYS_ALONE.has(pieces[pieces[at]?.type === 'ACTOR' ? at + 1 : at]?.type ?? '');
const SAYS_ALONE: ReadonlySet<string> = new Set(['DO', 'INF', 'ING']);
const ABOUT_OR_LINK: ReadonlySet<string> = new Set(['ABOUT', 'FOR', 'WHOSE', 'ISSUE', 'NOUN', 'DOC', 'UNCITED']);

const ISSUES_NOTHING: ReadonlySet<string> = new Set(['COMMA', 'STOP', 'PREP', 'BY', 'FROM', 'IN', 'OBL', 'CLOSE', 'HIT', 'PASS']);
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
