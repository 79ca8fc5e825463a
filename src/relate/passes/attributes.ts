import { isAct, isLight, type Pass, type Piece } from '../piece.js';

/** Words of a title that say nothing of documents. */
const IN_SUBJECT: ReadonlySet<string> = new Set(['word', 'number', 'time', 'body', 'of', 'and', 'article', 'adverb', 'fresh', 'part', 'nominal', 'each']);
/** What no title holds: behind it the clause goes on. A comma is none ("on inspection, supervision and discipline"). */
const GOES_ON: ReadonlySet<string> = new Set(['hit', 'past', 'effect', 'by', 'with', 'together', 'relative', 'semi', 'colon', 'stop', 'question', 'open', 'close', 'unquote', 'line', 'cell']);
/** Where a verb and a noun have one form ("tham mưu") a title may hold them. */
const VERBAL: ReadonlySet<string> = new Set(['be', 'have', 'does', 'not', 'plan']);
const TELLS: ReadonlySet<string> = new Set(['under', 'oblique', 'in', 'about', 'time']);
/** In brackets they say how a document stands, or what is done to it. */
const SAYS: ReadonlySet<string> = new Set(['draft', 'dropped', 'pending', 'untrue', 'unreal', 'not', 'issue', 'plan', 'hit', 'effect', 'open', 'line', 'cell', 'question']);
const ENDS_ENTRY: ReadonlySet<string> = new Set(['semi', 'line', 'item']);
/** What may be said of the entry, and not by its title. */
const MAY_ACT: ReadonlySet<string> = new Set(['hit', 'be', 'stop', 'colon', 'dash', 'cell', 'open', 'relative', 'effect']);
/** Behind the comma that ends the day of a document: the sentence goes on with what it says of it. */
const OF_SUBJECT: ReadonlySet<string> = new Set(['act', 'hit', 'be', 'have', 'does', 'past', 'not', 'plan', 'effect', 'by', 'together', 'issue', 'order', 'adverb', 'about', 'verb', 'attends', 'topic', 'closes', 'buries', 'founds', 'displaces']);

/**
 * What only describes a citation goes, so that the clause reads as it does without: “Về công tác cán bộ”, "on cadre work", and the comma that
 * closes its day (", ngày 05/6/2023,", "dated June 5, 2023,").
 */
export const leaveAttributes: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const before = kept.at(-1);
    // "abroge, selon la presse, l'article 3 de A": what comes between a verb and its object
    const resumed = piece.type === 'comma' && (before?.type === 'order' || isAct(before)) ? asideEnd(pieces, at) : at;
    if (resumed > at) {
      at = resumed - 1;
      continue;
    }
    if (before?.mention !== undefined) {
      const end = piece.type === 'quote' ? quotedTitleEnd(pieces, at) : piece.type === 'open' ? bracketEnd(pieces, at) : piece.type === 'about' ? (kept.at(-2)?.type === 'item' ? entryEnd(pieces, at) : 0) || subjectEnd(pieces, at, uninflected) : at;
      if (end > at) {
        at = end - 1;
        continue;
      }
      if (piece.type === 'comma' && before.dated && OF_SUBJECT.has(pieces[at + 1]?.type ?? '')) continue;
    }
    kept.push(piece);
  }
  return kept;
};

/** Behind an aside that says who tells it, or when: "selon la presse", "the agency reports", "en partie"; `at` where none stands. */
function asideEnd(pieces: readonly Piece[], at: number): number {
  let end = at + 1;
  while (end < pieces.length && (IN_SUBJECT.has(pieces[end]!.type) || TELLS.has(pieces[end]!.type) || pieces[end]!.other === 'article')) end++;
  if (pieces[end]?.type !== 'comma' || end === at + 1) return at;
  const aside = pieces.slice(at + 1, end);
  return TELLS.has(aside[0]!.type) || aside.some((piece) => piece.verbal) || aside.every((piece) => isLight(piece)) ? end + 1 : at;
}

/** Behind a quoted title that names no document; `at` where none stands. A single verb in quotes is none. */
function quotedTitleEnd(pieces: readonly Piece[], at: number): number {
  for (let close = at + 1; close < pieces.length; close++) {
    const { type, mention } = pieces[close]!;
    if (mention !== undefined || type === 'line' || type === 'cell') return at;
    if (type === 'unquote') return isAct(pieces[at + 1]) ? at : close + 1;
  }
  return at;
}

/** Behind a bracket that names the document or tells of it what is no act: "(sau đây gọi là Quy định)", "(the “Directive”)", "(two pages)"; `at` where it may say more. */
function bracketEnd(pieces: readonly Piece[], at: number): number {
  for (let close = at + 1; close < pieces.length; close++) {
    const piece = pieces[close]!;
    if (piece.type === 'close') return close + 1;
    if (piece.mention !== undefined || SAYS.has(piece.type) || isAct(piece)) return at;
  }
  return at;
}

/** Where an entry of a list ends that is a title to its end, with neither document nor act ("- A về thành lập Tổ công tác chuyển đổi số;"); 0 for none. */
function entryEnd(pieces: readonly Piece[], at: number): number {
  for (let end = at + 1; end <= pieces.length; end++) {
    const piece = pieces[end];
    if (piece === undefined || ENDS_ENTRY.has(piece.type)) return end;
    if (piece.mention !== undefined || MAY_ACT.has(piece.type) || isAct(piece)) return 0;
  }
  return 0;
}

/** Behind a subject of plain words, where the clause goes on; `at` where it is none. */
function subjectEnd(pieces: readonly Piece[], at: number, uninflected: boolean): number {
  let end = at + 1;
  while (IN_SUBJECT.has(pieces[end]?.type ?? '')) end++;
  const next = pieces[end];
  if (end === at + 1 || pieces[end - 1]!.type === 'and') return at;
  return next === undefined || GOES_ON.has(next.type) || (!uninflected && (VERBAL.has(next.type) || (isAct(next) && next.form === 'finite'))) ? end : at;
}
