import type { RelationKind } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import type { Pass, Piece } from '../piece.js';

/** Denied acts between commas share an object with the act before: "modifie, sans la remplacer, …", "amends, but does not replace, …". */
export const dropDenied: Pass = (pieces) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
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

/** Marks with nothing between them are one; letters of items in brackets are none. */
export const tidyMarks: Pass = (pieces) => {
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
      const doc = next?.type === 'DOC' || next?.type === 'UNCITED';
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
        piece.item = true;
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
    // "bãi bỏ Điều 7 và khoản 2 Điều 9 của …": parts of the object that a list joins.
    if ((piece.type === 'AND' || piece.type === 'COMMA') && governs(last) && last!.type !== 'ISSUE' && leadsToDocument(pieces, at) && piece.raw - last!.raw > 1) continue;
    // "Kế hoạch 88 ghi rõ: sơ kết A"
    if (piece.type === 'STOP' && piece.colon && last?.type === 'ORDER' && (SAYS_ALONE.has(next?.type ?? '') || (next?.type === 'ACTOR' && SAYS_ALONE.has(pieces[at + 2]?.type ?? '')))) continue;
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
    if (piece.type === 'NOUN' && behind !== undefined && LACKS_OBJECT.has(behind.type) && !ABOUT_OR_LINK.has(last?.type ?? '')) continue;
    if (piece.type === 'REL' && last?.type === 'REL') continue;
    // "Conclusion 01, XIIIe mandat, sur la poursuite de …"
    if (piece.type === 'ABOUT' && last?.type === 'COMMA' && out.at(-2)?.mention !== undefined) out.pop();
    // "Issued pursuant to A, …", "…, made public on Monday, …": without an object it issues nothing.
    const beside = next?.type === 'COMMA' && pieces[at + 2]?.type === 'COMMA' && (pieces[at + 3]?.type === 'DOC' || pieces[at + 3]?.type === 'UNCITED');
    if (piece.type === 'ISSUE' && !beside && (next === undefined || ISSUES_NOTHING.has(next.type))) continue;
    // "drawn up with firms and the council, puts": what it joins went with its preposition.
    if (piece.type === 'AND' && next?.type === 'COMMA' && next.raw - piece.raw > 1) continue;
    if (piece.type === 'AND' && last?.type === 'ACTOR' && next !== undefined && VERBS.has(next.type)) continue;
    if (piece.type === 'AND' && (next === undefined || next.type === 'STOP' || next.type === 'AND')) continue;
    if (piece.type === 'COMMA' && (last === undefined || ['COMMA', 'STOP', 'OPEN', 'AND', 'ITEM', 'LIST'].includes(last.type))) continue;
    if ((piece.type === 'STOP' || piece.type === 'CLOSE') && last?.type === 'COMMA') out.pop();
    if (piece.type === 'CLOSE') {
      // "(though not the fee table)": brackets without a document or an act say nothing.
      const open = out.findLastIndex(({ type }) => !INERT.has(type) && type !== 'COMMA');
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

/** Does a document stand behind the marks that begin here? */
function leadsToDocument(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.type === 'COMMA' || pieces[at]?.type === 'AND') at++;
  return pieces[at]?.type === 'DOC' || pieces[at]?.type === 'UNCITED';
}

const SEVERAL: ReadonlySet<string> = new Set(['it', 'they', 'these', 'both', 'three', 'him', 'her']);
const SAYS_ALONE: ReadonlySet<string> = new Set(['DO', 'INF', 'ING']);
const LACKS_OBJECT: ReadonlySet<string> = new Set(['COMMA', 'HIT']);
const ABOUT_OR_LINK: ReadonlySet<string> = new Set(['ABOUT', 'FOR', 'WHOSE', 'ISSUE', 'NOUN', 'DOC', 'UNCITED']);

const ACTS: ReadonlySet<string> = new Set(['DO', 'ING', 'INF', 'NOUN', 'PASS', 'END', 'YIELD', 'PREP']);

/** Does the heading say an act? */
function acts(out: readonly Piece[]): boolean {
  for (let at = out.length - 1; at >= 0; at--) {
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

const LISTED: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'COMMA', 'AND', 'ITEM', 'REST']);

/** "Căn cứ A; B; C.": documents that semicolons part are a list, where nothing is said between them. */
export const joinSemicolons: Pass = (pieces) => {
  let governed = false;
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    governed ||= governs(pieces[at - 1]);
    if (piece.type !== 'STOP') continue;
    const listed = governed && piece.semi && !piece.item && pieces[at + 1]?.mention !== undefined;
    governed &&= piece.semi;
    if (!listed) continue;
    let before = at - 1;
    while (before > 0 && pieces[before]!.type === 'REST') before--;
    if (pieces[before]!.type !== 'DOC') continue;
    let end = at + 1;
    while (end < pieces.length && LISTED.has(pieces[end]!.type) && (pieces[end]!.type !== 'DOC' || pieces[end]!.mention !== undefined)) end++;
    if (end < pieces.length && pieces[end]!.type !== 'STOP') continue;
    piece.become('ITEM');
    // What is said beside an item of the list is no predicate.
    for (let i = before + 1; i < end; i++) if (pieces[i]!.type === 'REST') pieces[i]!.type = 'MARK';
  }
  return pieces.some(({ type }) => type === 'MARK') ? pieces.filter(({ type }) => type !== 'MARK') : pieces;
};

/** "Theo A, thay thế B, đảng viên …", "Under A, replacing B, …": beside a document that says where it stands, a change is said of that document. */
export const apposePredicates: Pass = (pieces, { uninflected }) => {
  for (let at = 2; at + 2 < pieces.length; at++) {
    const [place, doc, comma, act] = pieces.slice(at - 2) as [Piece, Piece, Piece, Piece];
    if (place.type === 'OBL' && doc.mention !== undefined && comma.type === 'COMMA' && act.type === (uninflected ? 'DO' : 'ING') && isChangeKind(act.kind as RelationKind)) comma.become('REL');
  }
  return pieces;
};

/** "Un programme, le 12-CTr/TU, vise …": the document in apposition is the one that the noun speaks of. */
export const joinAppositions: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const opens = out.length === 0 || out.at(-1)!.type === 'STOP';
    const apposed = opens && piece.type === 'UNCITED' && pieces[at + 1]?.type === 'COMMA' && pieces[at + 2]?.mention !== undefined && pieces[at + 3]?.type === 'COMMA';
    if (!apposed) {
      out.push(piece);
      continue;
    }
    out.push(pieces[at + 2]!);
    at += 3;
  }
  return out;
};

/** "les résolutions du Bureau politique, telles que A et B": the documents that are given are those that the noun means. */
export const giveExamples: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const noun = out.at(-1)?.type === 'COMMA' ? out.at(-2) : out.at(-1);
    const given = piece.gives && pieces[at + 1]?.mention !== undefined && noun !== undefined && (noun.type === 'UNCITED' || noun.type === 'DOC') && noun.mention === undefined;
    if (given) out.length -= out.at(-1) === noun ? 1 : 2;
    else out.push(piece);
  }
  return out;
};

/** "Among the documents repealed are A and B", "các văn bản bị bãi bỏ có A và B": what is named behind the act is what undergoes it. */
export const nameUndergoing: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const noun = out.at(-1);
    const named = pieces[at + 1]?.type === 'ISSUE' ? at + 2 : at + 1;
    const means = piece.type === 'PASS' && (noun?.uncited === 'definite' || noun?.uncited === 'unnamed') && pieces[named]?.mention !== undefined;
    if (!means) {
      out.push(piece);
      continue;
    }
    out[out.length - 1] = piece;
    at = named - 1;
  }
  return out;
};

/** "giám sát … về việc chấp hành A": what no document bears is no title, and its act a noun. */
export const closeTitles: Pass = (all) => {
  const pieces = all.filter((_, at) => !isIdleTitle(all, at) && !isIdleTitle(all, at - 1));
  for (let at = 0; at + 1 < pieces.length; at++) {
    if (pieces[at]!.type !== 'ABOUT' || BEARERS.has(pieces[at - 1]?.type ?? '')) continue;
    const act = pieces[at + 1]!;
    if (act.type === 'DO' || act.type === 'ING' || act.type === 'INF') act.become('NOUN');
  }
  return pieces;
};

/** "sur l'élaboration et l'exécution des lois, …": an act in a title that no document undergoes. */
function isIdleTitle(pieces: readonly Piece[], at: number): boolean {
  const act = pieces[at + 1];
  return pieces[at]?.type === 'ABOUT' && act?.type === 'NOUN' && (pieces[at + 2] === undefined || LACKS_OBJECT.has(pieces[at + 2]!.type));
}

/** "Quy định 124 về giám sát của các tổ chức và nhân dân hết hiệu lực": only documents lapse; bodies before the verb belong to the title. */
export const leaveBodies: Pass = (pieces) => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'END' && out.at(-1)?.type === 'ACTOR') {
      const doc = out.findLastIndex(({ type }) => !IN_TITLE.has(type));
      if (out[doc]?.type === 'DOC') out.length = doc + 1;
    }
    out.push(piece);
  }
  return out;
};

const IN_TITLE: ReadonlySet<string> = new Set(['ACTOR', 'COMMA', 'AND', 'REST']);

const BEARERS: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'CLOSE', 'REST', 'OWN', 'ACTOR']);

const VERBS: ReadonlySet<string> = new Set(['DO', 'PASS', 'END', 'YIELD', 'INF', 'ISSUE', 'ORDER', 'HIT']);
const ISSUES_NOTHING: ReadonlySet<string> = new Set(['COMMA', 'STOP', 'PREP', 'BY', 'FROM', 'IN', 'OBL', 'CLOSE', 'HIT', 'PASS']);
const governs = (piece: Piece | undefined): boolean => piece !== undefined && ['DO', 'INF', 'ING', 'PREP', 'NOUN', 'YIELD', 'ISSUE', 'PASS'].includes(piece.type);

/** "Ban Tuyên giáo và Dân vận Trung ương …": bodies that a list joins are one doer. */
export const joinActors: Pass = (pieces) => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.type === 'ACTOR' && last !== undefined && (last.type === 'AND' || last.type === 'COMMA') && out.at(-2)?.type === 'ACTOR') {
      out.pop();
      out.at(-1)!.end = piece.end;
    } else out.push(piece);
  }
  return out;
};

/**
 * "Conclusion 121 on summing up Resolution 18, and Conclusion 126": behind a title, a document of the type of the one that bears it is
 * joined to that one, and not to what the title speaks of.
 */
export const leaveTitles: Pass = (pieces) => {
  const out: Piece[] = [];
  let bearer: Piece | undefined;
  let spoken: Piece | undefined;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (piece.type === 'ABOUT') [bearer, spoken] = [pieces[at - 1], undefined];
    else if (piece.type === 'DOC') spoken = piece;
    else if (piece.type === 'STOP') bearer = undefined;
    const joins = (piece.type === 'AND' || piece.type === 'COMMA') && next?.type === 'DOC';
    if (joins && bearer?.kindred !== undefined && spoken?.kindred !== undefined && next.kindred === bearer.kindred && spoken.kindred !== bearer.kindred && spoken !== bearer) {
      if (out.at(-1)?.type === 'COMMA') out.pop();
      out.push(piece.become('ALSO'));
      bearer = undefined;
    } else out.push(piece);
  }
  return out;
};

/** "Contrairement à ce que suggère son titre, …" */
function openingAside(pieces: readonly Piece[]): number {
  let end = 0;
  while (end < pieces.length && INERT.has(pieces[end]!.type)) end++;
  // "Le Politburo a demandé, par A, de …": a body that orders is a subject.
  const orders = pieces[0]?.type === 'ACTOR' && pieces.slice(0, end).some(({ type }) => type === 'ORDER');
  return end > 0 && pieces[end]?.type === 'COMMA' && !orders && !(end === 1 && pieces[0]!.type === 'ACTOR') ? end + 1 : 0;
}

const INERT: ReadonlySet<string> = new Set(['ITS', 'REL', 'AND', 'WHOSE', 'WHOM', 'ISSUE', 'HIT', 'EFFECT', 'REST', 'BY', 'ACTOR', 'ORDER', 'OWN', 'FOR', 'IN', 'FROM']);

/** Does a verb follow the mark of the passive, before its clause ends? */
function leadsToVerb(pieces: readonly Piece[], hit: number): boolean {
  for (let at = hit + 1; at < pieces.length && pieces[at]!.type !== 'STOP'; at++) if (pieces[at]!.type === 'DO') return true;
  return false;
}

/** ", do Ban Bí thư ký," ", which the press has long discussed,": an aside without an act or a document says nothing. */
export const dropAsides: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = openingAside(pieces); at < pieces.length; at++) {
    const piece = pieces[at]!;
    out.push(piece);
    if (piece.type !== 'COMMA') continue;
    for (let end = asideEnd(pieces, at, out.at(-2), out.at(-3)); end !== undefined; end = asideEnd(pieces, at, out.at(-2), out.at(-3))) {
      if (OPENS_ASIDE.has(pieces[at + 1]!.type)) piece.asideEnd = pieces[end]!.raw;
      at = end;
    }
    // ", ba văn bản mà Ban Bí thư ban hành.": at the end of the clause too
    let end = at + 1;
    while (end < pieces.length && INERT.has(pieces[end]!.type)) end++;
    // "…, now the most copied text.": and so is a noun in apposition
    const apposed = pieces[at + 1]?.type === 'UNCITED' && pieces[at + 1]!.uncited === 'unnamed' && out.at(-2)?.mention !== undefined && !out.some(({ type }) => type === 'LIST' || type === 'ITEM');
    if (apposed) for (end = at + 2; end < pieces.length && INERT.has(pieces[end]!.type); ) end++;
    if ((apposed || OPENS_ASIDE.has(pieces[at + 1]?.type ?? '')) && (end === pieces.length || pieces[end]!.type === 'STOP')) {
      out.pop();
      at = end - 1;
    }
  }
  return out.filter((piece, at) => piece.type !== 'HIT' || leadsToVerb(out, at));
};

/** Where the comma stands that ends an aside; `before` the comma that opens it stand `noun` and `governor`. */
function asideEnd(pieces: readonly Piece[], comma: number, noun: Piece | undefined, governor: Piece | undefined): number | undefined {
  let end = comma + 1;
  const first = pieces[end];
  // ", three texts likened to a tripod, all implement": a noun in apposition
  const apposed = first !== undefined && first.mention === undefined && (first.type === 'UNCITED' || first.uncited === 'definite');
  if (apposed) end++;
  while (end < pieces.length && INERT.has(pieces[end]!.type)) end++;
  if (end === comma + 1 || pieces[end]?.type !== 'COMMA') return undefined;
  const behind = pieces[end + 1]?.type ?? '';
  if (apposed && !VERBS.has(behind) && behind !== 'ACTOR') return undefined;
  // A body alone is a subject, but where a document is it: "A, its drafters say, amends B".
  if (end === comma + 2 && first!.type === 'ACTOR' && !(noun?.type === 'DOC' && (governor === undefined || BESIDE.has(governor.type)) && (VERBS.has(behind) || behind === 'OBJ'))) return undefined;
  return end;
}

const OPENS_ASIDE: ReadonlySet<string> = new Set(['REL', 'WHOM', 'WHOSE']);
const BESIDE: ReadonlySet<string> = new Set(['COMMA', 'STOP', 'AND']);
