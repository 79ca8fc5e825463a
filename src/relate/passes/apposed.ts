import type { RelationKind } from '../../model/index.js';
import { isChangeKind } from '../../model/relation-kinds.js';
import type { Pass, Piece } from '../piece.js';
import { governs } from './governors.js';

/** "Theo A, thay thế B, đảng viên …", "Under A, replacing B, …": beside a document that says where it stands, a change is said of that document. */
export const apposePredicates: Pass = (pieces, { uninflected }) => {
  for (let at = 2; at + 2 < pieces.length; at++) {
    const comma = pieces[at]!;
    const act = pieces[at + 1]!;
    // "résume A, fondé sur B": the participle is said of the document beside it
    if (comma.type === 'COMMA' && pieces[at - 1]!.mention !== undefined && act.kind === 'based-on' && act.type === 'DO' && act.form === 'done' && !act.passive && governs(pieces[at - 2])) {
      comma.become('REL');
      continue;
    }
    // "Căn cứ A, hướng dẫn thực hiện B.": a ground with nothing behind it that is done
    const ground = pieces[at - 2]!.type === 'PREP' || (pieces[at - 2]!.type === 'ITEM' && pieces[0]!.type === 'PREP');
    if (uninflected && ground && comma.type === 'COMMA' && pieces[at - 1]!.mention !== undefined && act.type === 'DO' && SAID_OF_GROUND.has(act.kind ?? '') && pieces[at + 2]!.mention !== undefined && (pieces[at + 3]?.type ?? 'STOP') === 'STOP') {
      comma.become('REL');
      continue;
    }
    const beside = comma.type === 'COMMA' && pieces[at - 1]!.mention !== undefined && pieces[at - 2]!.type === 'OBL';
    if (beside && act.type === (uninflected ? 'DO' : 'ING') && (isChangeKind(act.kind as RelationKind) || (act.kind === 'guides' && !uninflected))) comma.become('REL');
  }
  return pieces;
};

const SAID_OF_GROUND: ReadonlySet<string> = new Set(['guides', 'implements']);

/** "Số liệu lấy từ Báo cáo A sơ kết B": what stands straight behind the document, that document does. */
export const freeDoers: Pass = (pieces, { uninflected }) =>
  uninflected ? pieces.filter((piece, at) => !(piece.type === 'OBL' && pieces[at + 1]?.mention !== undefined && pieces[at + 2]?.type === 'DO' && pieces[at + 3]?.mention !== undefined && (at === 0 || pieces[at - 1]!.type !== 'DOC'))) : pieces;

/** "publishes A, an action plan carrying out B": the noun says again what the document is. */
export const dropPredicatives: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const again = piece.type === 'COMMA' && out.at(-1)?.mention !== undefined && pieces[at + 1]?.type === 'UNCITED' && pieces[at + 1]!.uncited === 'unnamed' && pieces[at + 2]?.type === 'ING' && pieces[at + 3]?.mention !== undefined;
    out.push(again ? piece.become('REL') : piece);
    if (again) at++;
  }
  return out;
};

/** "Un programme, le 12-CTr/TU, vise …": the document in apposition is the one that the noun speaks of. */
export const joinAppositions: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "by a planning document, A, that …", "Le texte, référencé règlement 19, se substitue …"
    const opens = out.length === 0 || out.at(-1)!.type === 'STOP' || out.at(-1)!.type === 'BY';
    const apposed = opens && (piece.type === 'UNCITED' || (piece.uncited === 'it' && !piece.single)) && pieces[at + 1]?.type === 'COMMA';
    const named = pieces[at + 2]?.type === 'REST' ? at + 3 : at + 2;
    const ends = pieces[named + 1]?.type;
    const done = out.at(-1)?.type === 'BY' && (ends === undefined || ends === 'STOP');
    if (!apposed || pieces[named]?.mention === undefined || !(ends === 'COMMA' || done)) {
      out.push(piece);
      continue;
    }
    out.push(pieces[named]!);
    at = done ? named : named + 1;
  }
  return out;
};

const JOINS: ReadonlySet<string> = new Set(['AND', 'COMMA', 'ITEM']);
const GOES_ON: ReadonlySet<string> = new Set(['COMMA', 'AND', 'STOP', 'OPEN']);

/** "les résolutions du Bureau politique, telles que A et B": the documents that are given are those that the noun means. */
export const giveExamples: Pass = (pieces) => {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const noun = out.at(-1)?.type === 'COMMA' ? out.at(-2) : out.at(-1);
    // "supersedes two earlier texts: A and B"
    const opens = piece.type === 'STOP' && piece.colon && GOES_ON.has(pieces[at + 2]?.type ?? 'STOP') && out.at(-1) === noun && governs(out.at(out.at(-2)?.type === 'OWN' ? -3 : -2));
    // "superseded two earlier documents, A and B"
    const apposed = piece.type === 'COMMA' && noun?.uncited === 'unnamed' && out.at(-1) === noun && out.at(-2)?.type === 'DO' && pieces[at + 1]?.mention !== undefined && JOINS.has(pieces[at + 2]?.type ?? '') && pieces[at + 3]?.mention !== undefined;
    const given = (piece.gives || opens || apposed) && pieces[at + 1]?.mention !== undefined && noun !== undefined && (noun.type === 'UNCITED' || noun.type === 'DOC') && noun.mention === undefined;
    // "thay thế hai quy định trước đó là A và B": and so are those behind it
    if (piece.mention !== undefined && piece.type === 'DOC' && out.at(-1)?.type === 'UNCITED' && out.at(-1)!.uncited === 'unnamed' && out.at(-2)?.type === 'DO') out.pop();
    if (given) out.length -= out.at(-1) !== noun || (opens && out.at(-2)?.type === 'OWN') ? 2 : 1;
    else out.push(piece);
  }
  return out;
};

/** "các văn bản sau đây hết hiệu lực: A; B": what the colon lists stands where the words for it do. */
export const placeFollowing: Pass = (pieces) => {
  const noun = pieces.findIndex(({ uncited }) => uncited === 'following');
  const colon = pieces.findIndex(({ type, colon: opens }, at) => at > noun && type === 'STOP' && opens);
  if (noun === -1 || colon === -1 || pieces.slice(noun, colon).some(({ type, mention }) => type === 'STOP' || mention !== undefined)) return pieces;
  let end = colon + 1;
  while (end < pieces.length && (pieces[end]!.mention !== undefined || JOINS.has(pieces[end]!.type) || (pieces[end]!.type === 'STOP' && pieces[end]!.semi && pieces[end + 1]?.mention !== undefined))) end++;
  const list = pieces.slice(colon + 1, end);
  if (list.length === 0 || list[0]!.mention === undefined) return pieces;
  for (const piece of list) if (piece.type === 'STOP') piece.become('AND');
  return [...pieces.slice(0, noun), ...list, ...pieces.slice(noun + 1, colon), ...pieces.slice(end)];
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

/** "It was to give effect to A that the Committee issued B": the purpose stands first. */
export const openClefts: Pass = (pieces) => {
  const [it, act, done, that] = pieces;
  const cleft = it?.uncited === 'it' && (act?.type === 'DO' || act?.type === 'INF') && act.planned && done?.mention !== undefined && that?.type === 'REL';
  if (cleft) {
    it.become('FOR');
    act.become('INF').planned = false;
  }
  return pieces;
};

/** "The letter that guides A, Official Letter 814, …": behind the clause that tells a document apart, the comma names it. */
export const nameTold: Pass = (pieces) => {
  const out: Piece[] = [];
  let noun = -1;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const start = out.at(-1)?.type === 'STOP' || out.length === 0;
    if (start) noun = (piece.type === 'UNCITED' || piece.uncited === 'definite') && RELATES.has(pieces[at + 1]?.type ?? '') ? out.length : -1;
    const named = noun !== -1 && piece.type === 'COMMA' && out.length === noun + TOLD && pieces[at + 1]?.mention !== undefined && ENDS.has(pieces[at + 2]?.type ?? 'STOP');
    if (!named) {
      out.push(piece);
      continue;
    }
    out[noun] = pieces[at + 1]!;
    at++;
  }
  return out;
};

/** "The letter that guides A": noun, relative word, verb, document. */
const TOLD = 4;
const ENDS: ReadonlySet<string> = new Set(['COMMA', 'STOP']);
const RELATES: ReadonlySet<string> = new Set(['REL', 'WHOM']);
