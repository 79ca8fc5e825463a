import { heavyBefore, heavyFrom, isBoundary, type Pass, type Piece, type Uncited } from '../piece.js';
import { describedTo, isWithheld, kindOf, pointsHere, startOf, yearOf } from './noun-phrases.js';
import { asksForAnother, continuedOf, deniedBefore, frontsBody, nounBefore, ownsMention, ownsPart, speakerOf } from './pronouns.js';

const VERBS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'PASS']);
const PREDICATES: ReadonlySet<string> = new Set([...VERBS, 'hit', 'END', 'YIELD']);
/** Behind "draft" they are what is drafted. */
const NAMED: ReadonlySet<string> = new Set(['mention', 'type', 'document', 'state', 'of', 'article', 'object', 'word', 'fresh', 'number', 'body']);
/** Behind a noun that is denied: what the clause says of it. */
const NEGATES: ReadonlySet<string> = new Set([...VERBS, 'be', 'have', 'not', 'plan', 'does', 'issue', 'hit', 'relative', 'YIELD', 'END', 'of', 'in', 'adverb']);
/** What bears a title, and what ends one. */
const BEARERS: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'body', 'of']);
const ENDS_TITLE: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'question', 'colon', 'open', 'close', 'line', 'cell', 'dash', 'item', 'relative', 'whom', 'whose', 'hit', 'be', 'have', 'issue']);
const NOUNS_ASKED: ReadonlySet<string> = new Set(['document', 'type', 'state', 'part']);
/** Behind "the former", "the latter": a noun of another thing. */
const OTHER_NOUNS: ReadonlySet<string> = new Set(['part', 'word', 'type', 'body', 'time', 'number']);
const DESCRIBES_ASKED: ReadonlySet<string> = new Set(['word', 'article', 'adverb']);
const SINGULAR: ReadonlySet<string> = new Set(['it', 'him', 'her']);
/** Nouns that stand for no document which the clause speaks of, but for one it makes, plans or denies. */
const UNCITED: ReadonlySet<Uncited> = new Set<Uncited>(['unnamed', 'draft', 'none']);

interface Walk {
  readonly pieces: readonly Piece[];
  readonly kept: Piece[];
  readonly uninflected: boolean;
  /** What is read stands in a title. */
  titled: boolean;
}

/** Reads the piece at `at`, keeps what stands for it, and returns the last piece that it took. */
type Reader = (walk: Walk, at: number) => number;

const READERS: { readonly [type in Piece['type']]?: Reader } = {
  mention: (walk, at) => keep(walk, at, walk.pieces[at]!.become('DOC')),
  which: readWhich,
  its: readIts,
  following: (walk, at) => {
    const behind = walk.pieces[at + 1]?.type;
    return behind === 'word' || behind === 'time' ? keep(walk, at, walk.pieces[at]!.become('article')) : readPronoun(walk, at);
  },
  earlier: readFormer,
  former: readFormer,
  latter: readFormer,
  both: readBoth,
  it: readIt,
  him: readIt,
  her: readIt,
  they: readPronoun,
  near: readPronoun,
  three: readPronoun,
  these: readPronoun,
  neither: readPronoun,
  relative: readRelative,
  object: readObject,
  self: readSelf,
  type: readNoun,
  document: readNoun,
  state: readNoun,
  part: readPart,
  draft: (walk, at) => {
    const behind = walk.pieces[at + 1];
    const drafted = behind !== undefined && (walk.uninflected ? VERBS.has(behind.type) : !NAMED.has(behind.type));
    return keep(walk, at, drafted ? walk.pieces[at]!.stand('UNCITED', 'draft') : walk.pieces[at]!);
  },
};

/** Documents without a number: pronouns, "the regulation", "a new directive", a law, the text itself. */
export const findDocuments: Pass = (pieces, { uninflected }) => {
  const walk: Walk = { pieces, kept: [], uninflected, titled: false };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'about') walk.titled = walk.kept.length === 0 || BEARERS.has(walk.kept[heavyBefore(walk.kept, walk.kept.length - 1)]?.type ?? '');
    else if (walk.titled && ENDS_TITLE.has(piece.type)) walk.titled = false;
    const read = heralds(pieces, at) ? herald : READERS[piece.type] ?? (piece.isType && pieces[at + 1]?.type === 'this' ? readNoun : undefined);
    if (read === undefined) walk.kept.push(piece);
    else at = read(walk, at);
  }
  return walk.kept;
};

const herald: Reader = (walk, at) => keep(walk, at, walk.pieces[at]!.stand('DOC', 'following'));

/** "bằng ba kế hoạch: A, B, C", "par deux textes : A et B": what is counted before a colon is what the colon lists. */
function heralds(pieces: readonly Piece[], at: number): boolean {
  const { type, isType } = pieces[at]!;
  const counted = COUNTED.has(type);
  if (!(type === 'type' || type === 'document' || isType || counted) || pieces[at + 1]?.type !== 'colon') return false;
  let listed = at + 2;
  while (HERALDED.has(pieces[listed]?.type ?? '')) listed++;
  return pieces[listed]?.type === 'mention' && (counted || COUNTS.has(pieces[at - 1]?.type ?? '')) && GOVERNS_LIST.has(pieces[counted ? at - 1 : at - 2]?.type ?? '');
}

/** What may stand between the colon and the first of the list. */
const HERALDED: ReadonlySet<string> = new Set(['article', 'object', 'type', 'item', 'line']);
/** "hai văn bản": the count is in the word. */
const COUNTED: ReadonlySet<string> = new Set(['both', 'three']);
const COUNTS: ReadonlySet<string> = new Set(['number', 'time', 'adverb']);
const GOVERNS_LIST: ReadonlySet<string> = new Set(['by', 'in', 'with', 'DO', 'INF', 'ING', 'YIELD']);

function keep({ kept }: Walk, last: number, ...pieces: readonly Piece[]): number {
  kept.push(...pieces);
  return last;
}

function readPronoun(walk: Walk, at: number): number {
  const piece = walk.pieces[at]!;
  // "in three places, all of them about signatures": no object, but what is said of other things
  if (piece.type === 'these' && walk.pieces[at - 1]?.type === 'comma' && walk.pieces[at + 1]?.type === 'about') return keep(walk, at, piece.become('word'));
  // "neither of the two": all of them, denied
  return keep(walk, at, piece.stand('DOC', piece.type === 'neither' ? 'both' : piece.type as Uncited));
}

function readWhich(walk: Walk, at: number): number {
  const { pieces, uninflected } = walk;
  const piece = pieces[at]!;
  // "chưa ban hành văn bản nào", "không một điều nào": not any
  if (uninflected && deniedBefore(pieces, at)) return keep(walk, at, isWithheld(pieces, nounBefore(pieces, at)) ? piece.stand('UNCITED', 'none') : piece.become('word'));
  // "cấp nào cũng", "xin phép cấp nào"
  if (uninflected && piece.single && !NOUNS_ASKED.has(pieces[at - 1]?.type ?? '')) return keep(walk, at, piece.become('word'));
  return keep(walk, at, asksForAnother(pieces, at, uninflected) ? piece.become('word') : piece.stand('ASKED', 'asked'));
}

function readIts(walk: Walk, at: number): number {
  const { pieces } = walk;
  const piece = pieces[at]!;
  const behind = pieces[at + 1]?.type;
  // "called for its continued implementation"
  if (continuedOf(pieces, at)) return keep(walk, at + 1, pieces[at + 1]!, piece.stand('DOC', 'it'));
  // "amends its own Regulation 17"
  if (ownsMention(pieces, at)) {
    pieces[heavyFrom(pieces, at + 1)]!.become('adverb');
    return keep(walk, at, piece.become('article'));
  }
  if (ownsPart(pieces, at)) return keep(walk, at, piece.stand('ITS', 'its'));
  return keep(walk, at, piece.become(behind === 'type' || behind === 'document' ? 'indefinite' : 'article'));
}

function readFormer(walk: Walk, at: number): number {
  const { pieces } = walk;
  const piece = pieces[at]!;
  const behind = pieces[at + 1]?.type ?? '';
  // "the latter part", "l'ancien Plan 87"
  const describes = behind === 'mention' || (piece.type !== 'earlier' && OTHER_NOUNS.has(behind));
  return describes ? keep(walk, at, piece.become('article')) : readPronoun(walk, at);
}

const OF_PART: ReadonlySet<string> = new Set(['part', 'number', 'word', 'adverb', 'be', 'past', 'have', 'hit']);

/** "The annex was amended by A": a part without its document is one of what was spoken of. */
function readPart(walk: Walk, at: number): number {
  const { pieces } = walk;
  const article = pieces[at - 1]?.type === 'object' ? at - 2 : at - 1;
  const before = pieces[heavyBefore(pieces, article)];
  if (before !== undefined && !(isBoundary(before) && before.type !== 'comma')) return keep(walk, at, pieces[at]!);
  let act = at + 1;
  while (OF_PART.has(pieces[act]?.type ?? '')) act++;
  const doer = pieces[act + 2]?.type === 'object' ? act + 3 : act + 2;
  const undergone = pieces[act]?.type === 'PASS' && pieces[act]!.kind === 'amends' && pieces[act + 1]?.type === 'by' && pieces[heavyFrom(pieces, doer)]?.mention !== undefined;
  return keep(walk, at, undergone ? pieces[at]!.stand('ITS', 'its') : pieces[at]!);
}

const BEHIND_BOTH: ReadonlySet<string> = new Set(['be', 'have', 'past', 'plan', 'DO', 'PASS', 'END', 'INF', 'comma', 'stop', 'by', 'hit']);

function readBoth(walk: Walk, at: number): number {
  const { pieces, kept } = walk;
  const behind = pieces[at + 1]?.type;
  const last = kept.at(-1)?.type;
  // "Both signed in June, A and B amend C"
  if (behind === 'issue' && kept.every(({ type }) => type === 'line')) return at;
  // "ont été remplacés l'un et l'autre par A", "les a remplacés l'un et l'autre"
  if (last === 'PASS' || (last === 'DO' && kept.at(-2)?.type === 'OBJ')) return at;
  // "A and B both amend C", "both A and B"
  if (last === 'DOC' || (last === 'comma' && kept.at(-2)?.type === 'DOC') || behind === 'mention') return at;
  // "by which the two decisions were replaced"
  if ((behind === 'type' || behind === 'document') && BEHIND_BOTH.has(pieces[at + 2]?.type ?? '')) return keep(walk, at + 1, pieces[at]!.stand('DOC', 'both'));
  return readPronoun(walk, at);
}

function readIt(walk: Walk, at: number): number {
  const { pieces, kept, uninflected } = walk;
  const piece = pieces[at]!;
  if (piece.type === 'it') {
    const before = heavyBefore(pieces, at - 1);
    // "ban hành văn bản mới thay thế A": what is issued is there for the first time.
    if (!piece.single && pieces[before]?.type === 'issue') return keep(walk, at, piece.stand('UNCITED', isWithheld(pieces, before) ? 'none' : 'unnamed'));
    // "Regulation 63 it repealed by Decision 9": the body that was spoken of
    if (!uninflected && !piece.capital && kept.at(-1)?.mention !== undefined && pieces[at + 1]?.type === 'DO') return keep(walk, at, piece.become('ACTOR'));
  }
  // "Quant au Secrétariat, il envisage …"
  if (SINGULAR.has(piece.type) && piece.single && frontsBody(kept)) return keep(walk, at, piece.become('ACTOR'));
  // "the committee said it would amend A"
  const speaker = piece.type === 'it' && piece.single && !uninflected ? speakerOf(kept) : undefined;
  if (speaker !== undefined) {
    piece.issuer = speaker.issuer;
    return keep(walk, at, piece.become('ACTOR'));
  }
  return readPronoun(walk, at);
}

/** "Which earlier document did … replace?" */
function readRelative(walk: Walk, at: number): number {
  const { pieces, kept } = walk;
  if (kept.length > 0 || pieces.at(-1)?.type !== 'question') return keep(walk, at, pieces[at]!);
  let last = at;
  while (DESCRIBES_ASKED.has(pieces[last + 1]?.type ?? '')) last++;
  const noun = pieces[last + 1];
  return noun?.type === 'document' || noun?.type === 'type' ? keep(walk, last + 1, noun.stand('ASKED', 'asked')) : last;
}

/** "l'abroge": before a verb a pronoun, elsewhere an article. */
function readObject(walk: Walk, at: number): number {
  const { pieces } = walk;
  const piece = pieces[at]!;
  const behind = pieces[at + 1];
  if (behind?.type === 'ING') {
    // "en supprimant des échelons"
    if ((piece.other === 'in' || piece.other === 'object') && pieces[at - 1]?.type !== 'not') return at;
    // "tout en abrogeant A": a mark of the gerund
    if (pieces[heavyFrom(pieces, pieces[at + 2]?.type === 'object' ? at + 3 : at + 2)]?.type === 'mention') return at;
  }
  return keep(walk, at, behind !== undefined && VERBS.has(behind.type) ? piece.become('OBJ') : piece.fallBack('article'));
}

function readSelf(walk: Walk, at: number): number {
  const piece = walk.pieces[at]!;
  const noun = walk.pieces[at + 1];
  // "văn bản bạn đang xem": with its noun
  if (!piece.single && VERBS.has(noun?.type ?? '')) return keep(walk, at, piece.stand('DOC', 'self'));
  if (noun === undefined || !(noun.type === 'type' || noun.type === 'document' || noun.isType)) return at;
  piece.end = noun.end;
  return keep(walk, at + 1, piece.stand('DOC', 'self'));
}

function readNoun(walk: Walk, at: number): number {
  const { pieces, kept, uninflected } = walk;
  const piece = pieces[at]!;
  const behind = pieces[at + 1]?.type;
  // ", văn bản từng bãi bỏ A": beside a document the noun opens what is said of it.
  if (uninflected && piece.type === 'document' && pieces[at - 1]?.type === 'comma' && pieces[at - 2]?.mention !== undefined && PREDICATES.has(behind ?? '')) return keep(walk, at, piece.become('relative'));
  if (behind === 'mention') return at;
  if (isNoDocument(walk, at)) return keep(walk, at, piece.forget());
  const last = uninflected || piece.type === 'state' ? describedTo(pieces, at, uninflected) : at;
  const uncited = kindOf(pieces, at, last, uninflected);
  // "sans débat ni communiqué", "no minutes survive": what does nothing is no document.
  if (uncited === 'none' && !NEGATES.has(pieces[last + 1]?.type ?? '')) return keep(walk, at, piece.forget());
  if (uncited === 'definite') piece.ofYear = yearOf(pieces, at);
  if (uncited === 'it') piece.pointed = pointsHere(pieces, at, last);
  piece.end = pieces[last]!.end;
  if (uncited === 'unnamed') piece.start = startOf(pieces, at);
  kept.push(piece.forget().stand(UNCITED.has(uncited) ? 'UNCITED' : 'DOC', uncited));
  return last;
}

/** A noun for a document that stands for none, by its place. */
function isNoDocument({ pieces, kept, uninflected, titled }: Walk, at: number): boolean {
  const { type } = pieces[at]!;
  // "The authors of this paper urge": it tells which body is meant.
  if (type === 'document' && pieces[at - 1]?.type === 'this' && pieces[at - 2]?.type === 'of' && pieces[at - 3]?.type === 'body') return true;
  // "Quyết định 1502 quy định định mức": straight behind a document the noun is a verb.
  if (uninflected && type === 'type' && kept.length > 0 && pieces[heavyBefore(pieces, at - 1)]?.mention !== undefined) return true;
  // "phần chế độ báo cáo trong A": a bare noun among the words for a part describes them
  if (uninflected && describesPart(pieces, at)) return true;
  // "về kỹ thuật trình bày văn bản của Đảng": what a title speaks of is no document that acts
  return titled && !VERBS.has(kept[heavyBefore(kept, kept.length - 1)]?.type ?? '') && pieces[at + 1]?.type !== 'this' && pieces[at - 1]?.type !== 'this';
}

/** Do nothing but words stand between a noun for a part and the noun, and its document behind them? */
function describesPart(pieces: readonly Piece[], at: number): boolean {
  let first = at - 1;
  while (first >= 0 && pieces[first]!.type === 'word') first--;
  if (first === at - 1 || pieces[first]?.type !== 'part') return false;
  let next = at + 1;
  while (pieces[next]?.type === 'word') next++;
  return (pieces[next]?.type === 'in' || pieces[next]?.type === 'of') && pieces[next + 1]?.type === 'mention';
}
