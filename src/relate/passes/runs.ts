import { heavyFrom, isLight, isPreposition, type Piece } from '../piece.js';

/** Words of a noun phrase, or of what else is neither act nor document. */
export const RUN: ReadonlySet<string> = new Set([
  'word', 'body', 'compound', 'fresh', 'draft', 'this', 'number', 'time', 'article', 'indefinite', 'copula', 'part', 'nothing', 'effect', 'nominal', 'closes', 'which', 'plan', 'pending', 'have', 'be', 'does', 'not', 'self', 'dropped', 'untrue', 'unreal', 'ask', 'adverb', 'past', 'to',
  'each', 'having', 'if', 'neither', 'owner', 'type', 'document', 'state',
]);
/** Of a run, these make no noun. */
export const HOLLOW: ReadonlySet<string> = new Set(['each', 'having', 'adverb', 'past', 'indefinite', 'copula', 'time', 'number', 'article', 'part', 'have', 'be', 'does', 'plan', 'not', 'to', 'ask', 'if', 'this', 'effect', 'pending', 'untrue', 'dropped', 'unreal', 'which', 'owner', 'fresh']);
export const VERBS: ReadonlySet<string> = new Set(['DO', 'PASS', 'END', 'YIELD', 'INF', 'OBJ', 'issue', 'order', 'hit']);
const VERBAL_NOUNS: ReadonlySet<string> = new Set(['ING', 'NOUN']);

export function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length && RUN.has(pieces[end]!.type)) end++;
  return end;
}

/** Digits of a year: "of 2025 Directive A …". */
const YEAR_LENGTH = 4;

/** "of the Resolution", "of the two Resolutions": nothing but an article and a number between, and not "of 2026 the Resolution". */
export function ownsDocument(pieces: readonly Piece[], of: number): boolean {
  let next = of + 1;
  while (pieces[next]?.type === 'article') next++;
  while (pieces[next]?.type === 'number' && pieces[next]!.end - pieces[next]!.start < YEAR_LENGTH) next++;
  return pieces[next]?.type === 'DOC';
}

/** Does a verb follow, with nothing but prepositional phrases before it? */
export function verbFrom(pieces: readonly Piece[], at: number): boolean {
  let next = at;
  for (;;) {
    next = heavyFrom(pieces, next);
    const piece = pieces[next];
    if (piece === undefined) return false;
    if (VERBS.has(piece.type)) return true;
    // "la Commission des politiques et des stratégies"
    const joined = piece.type === 'and' && (pieces[next + 1]?.type === 'of' || RUN.has(pieces[next + 1]?.type ?? ''));
    if (!joined && (!isPreposition(piece) || piece.type === 'about')) return false;
    const end = runEnd(pieces, next + (joined ? 2 : 1));
    if (end === next + (joined ? 2 : 1)) return false;
    next = end;
  }
}

/** "các tỉnh, các ban, Ban Bí thư | thực hiện": bodies that a list joins before their verb. */
export function verbBehindBodies(pieces: readonly Piece[], at: number): boolean {
  let next = at;
  while (pieces[next]?.type === 'comma' || pieces[next]?.type === 'and') {
    const end = runEnd(pieces, next + 1);
    const run = pieces.slice(next + 1, end);
    if (!run.some(({ type }) => type === 'body') || run.some((piece) => piece.verbal || BEGINS_PREDICATE.has(piece.type))) return false;
    next = end;
    if (verbFrom(pieces, next)) return true;
  }
  return false;
}

const ENDS_ASIDE: ReadonlySet<string> = new Set(['stop', 'semi', 'colon', 'question', 'item', 'line']);

/** An aside is sought so far: a bound of work. */
const LONGEST_ASIDE = 48;

/** "The Committee, which met on Monday, | repeals": does a verb follow the comma that ends the aside? */
export function verbBehindAside(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.type !== 'comma') return false;
  for (let next = at + 1; next < pieces.length && next - at < LONGEST_ASIDE && !ENDS_ASIDE.has(pieces[next]!.type); next++) {
    if (pieces[next]!.type !== 'comma') continue;
    let verb = next + 1;
    while (verb < pieces.length && (isLight(pieces[verb]!) || BEGINS_PREDICATE.has(pieces[verb]!.type))) verb++;
    if (VERBS.has(pieces[verb]?.type ?? '')) return true;
  }
  return false;
}

/** "Trường tổ chức học tập, thực hiện A", "The committee met and repealed A": the subject of a verb that says nothing of documents, and of the next. */
export function sharesSubject(pieces: readonly Piece[], run: readonly Piece[], end: number): boolean {
  const joint = pieces[end]?.type;
  return (joint === 'comma' || joint === 'and') && run.some((piece) => piece.verbal) && run.some((piece) => piece.type === 'body' || piece.capital) && pieces[heavyFrom(pieces, end + 1)]?.type === 'DO';
}

/** "on studying, popularising and implementing A": where the act stands that a list joins to words of a title; -1 for none. */
export function actInTitle(pieces: readonly Piece[], from: number): number {
  let at = runEnd(pieces, from);
  let joined = false;
  while (pieces[at]?.type === 'comma' || pieces[at]?.type === 'and') {
    joined = true;
    at = runEnd(pieces, at + 1);
  }
  return joined && VERBAL_NOUNS.has(pieces[at]?.type ?? '') ? at : -1;
}

/** With these the predicate begins. */
const BEGINS_PREDICATE: ReadonlySet<string> = new Set(['does', 'have', 'be', 'past', 'plan', 'not', 'each', 'to']);

/** They say on which day, and stand before the subject. */
const WHEN: ReadonlySet<string> = new Set(['time', 'past', 'oblique', 'plan']);

export interface Subject {
  /** The piece with which it begins. */
  readonly head: Piece;
  readonly end: number;
  readonly issuer: string | undefined;
}

/**
 * The noun phrase with which the words begin, to its verb: "Tổng Bí thư Nguyễn Văn A | chủ trì cuộc họp". Where the verb only says that the
 * subject was there, the meeting behind it: "Phó Thủ tướng dự | hội nghị". Undefined where nothing is left.
 */
export function subjectOf(run: readonly Piece[], uninflected: boolean): Subject | undefined {
  let first = run.findLastIndex((piece) => piece.attends) + 1;
  // "Quý tới Ban Bí thư": the day before it is no part of it
  while (first < run.length - 1 && (WHEN.has(run[first]!.type) || (run[first]!.type === 'number' && run[first + 1]!.type === 'time'))) first++;
  const head = run[first];
  if (head === undefined) return undefined;
  let named = false;
  let last = first;
  for (let at = first; at < run.length; at++) {
    const piece = run[at]!;
    if (named && (piece.verbal || BEGINS_PREDICATE.has(piece.type))) break;
    if (isLight(piece)) continue;
    named = true;
    last = at;
  }
  // "Ban Thường vụ Tỉnh uỷ", "the Committee’s Secretariat": the head stands first, or last.
  const bodies = run.slice(first, last + 1).flatMap(({ issuer }) => issuer ?? []);
  return { head, end: run[last]!.end, issuer: uninflected ? bodies[0] : bodies.at(-1) };
}

/** A body, a name, or what an article determines. */
export function namesSubject(run: readonly Piece[]): boolean {
  return run.some((piece) => piece.type === 'body' || piece.capital) || (run[0]!.type === 'article' && run.some(({ type }) => type === 'word'));
}
