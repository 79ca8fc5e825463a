import { heavyBefore, heavyFrom, isBoundary, isLight, type Piece, type Uncited } from '../piece.js';

const VERBS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'PASS']);
/** What describes a noun and stands behind it in Vietnamese. */
const DESCRIBES: ReadonlySet<string> = new Set(['fresh', 'this', 'word', 'number', 'time', 'adverb', 'nothing', 'body']);
const AUXILIARY: ReadonlySet<string> = new Set(['have', 'be', 'does', 'plan', 'to', 'adverb', 'past']);
const GOVERNED_BY: ReadonlySet<string> = new Set(['word', 'order', 'issue', 'does', 'plan']);
const DETERMINES: ReadonlySet<string> = new Set(['article', 'its', 'this']);
/** "năm" is a year and a five. */
const LINKS_YEAR: ReadonlySet<string> = new Set(['of', 'time', 'number']);
const CARRIES_ON: ReadonlySet<string> = new Set(['implements', 'continues', 'reviews', 'guides']);

/** A noun for a document, and what stands around it. */
class Noun {
  readonly piece: Piece;
  /** Straight before it. */
  readonly beside: Piece | undefined;
  /** What governs it: the words that describe it, articles and adverbs are passed. */
  readonly governor: number;
  readonly before: Piece | undefined;
  /** Behind the words that describe it. */
  readonly behind: Piece | undefined;
  readonly bare: boolean;
  readonly opens: boolean;

  constructor(readonly pieces: readonly Piece[], readonly at: number, readonly last: number, readonly uninflected: boolean) {
    this.piece = pieces[at]!;
    this.beside = pieces[at - 1];
    let governor = heavyBefore(pieces, at - 1);
    while (governor >= 0 && pieces[governor]!.type === 'fresh') governor--;
    this.governor = governor;
    this.before = pieces[governor];
    this.behind = pieces[last + 1];
    this.bare = last === at;
    this.opens = this.beside === undefined || isBoundary(this.beside);
  }

  /** "document", "type" or "state". */
  get type(): string {
    return this.piece.type;
  }

  isDescribedBy(type: string): boolean {
    for (let at = this.at; at <= this.last; at++) if (this.pieces[at]!.type === type) return true;
    return false;
  }

  get isNew(): boolean {
    if (this.isDescribedBy('fresh')) return true;
    for (let at = Math.max(0, this.governor + 1); at < this.at; at++) if (this.pieces[at]!.type === 'fresh') return true;
    return false;
  }

  /** "Quy định này", "this regulation" */
  get pointer(): Piece | undefined {
    return this.pieces.slice(this.at, this.last + 1).find(({ type }) => type === 'this') ?? (this.before?.type === 'this' ? this.before : undefined);
  }

  /** Does the clause end behind it? */
  get ends(): boolean {
    const ending = this.pieces[heavyFrom(this.pieces, this.at + 1)];
    return ending === undefined || isBoundary(ending);
  }

  /** "phần tiến độ của kế hoạch": is it that of which a part is spoken of? */
  get ofPart(): boolean {
    if (this.before?.type === 'part') return true;
    if (this.before?.type !== 'of') return false;
    let part = heavyBefore(this.pieces, this.governor - 1);
    while (this.pieces[part]?.type === 'word' || this.pieces[part]?.type === 'nominal') part = heavyBefore(this.pieces, part - 1);
    return this.pieces[part]?.type === 'part';
  }
}

type Row = readonly [kind: Uncited, holds: (noun: Noun) => boolean];

const FIRST: readonly Row[] = [
  // "aucun texte n'est venu modifier"
  ['none', ({ before, pieces, governor }) => before?.type === 'not' || before?.type === 'neither' || isWithheld(pieces, governor)],
  ['draft', ({ before, beside }) => before?.type === 'draft' || beside?.type === 'draft'],
  // “This Circular”: the State has circulars too, and the text is none of its.
  ['unnamed', ({ type, piece, before }) => type === 'state' && !(piece.isType && before?.type === 'this')],
];

const POINTED: readonly Row[] = [
  ['unnamed', ({ isNew }) => isNew],
  ['it', ({ type, pointer }) => pointer !== undefined && type === 'document'],
  ['that', ({ pointer }) => pointer?.far === true],
  ['self', ({ pointer }) => pointer !== undefined],
];

/** Where a verb has one form and a noun no article: the first row that holds says what the noun means. */
const UNINFLECTED: readonly Row[] = [
  ...FIRST,
  // "32 mẫu văn bản": what is counted is another noun
  ['unnamed', ({ type, beside, pieces, at }) => type === 'document' && beside?.type === 'word' && pieces[at - 2]?.type === 'number'],
  // "Quy chế mới thay thế A": the one that was just spoken of
  ['definite', (noun) => noun.type !== 'state' && noun.opens && VERBS.has(noun.behind?.type ?? '') && noun.behind?.planned !== true && noun.isDescribedBy('fresh')],
  // "từ ngày quy định mới được ký": one that was spoken of
  ['definite', (noun) => noun.type !== 'state' && noun.before?.type === 'from' && !noun.isDescribedBy('this')],
  // "Với quy định mới, …"
  ['definite', (noun) => noun.type !== 'state' && noun.governor === 0 && noun.before?.type === 'with' && noun.behind?.type === 'comma' && noun.isDescribedBy('fresh')],
  ...POINTED,
  // "Văn bản đã hết hiệu lực: chỉ thống kê tên": a label
  ['unnamed', ({ type, pieces, at }) => type === 'document' && standsInLabel(pieces, at)],
  // "nghị quyết năm 2013"
  ['definite', isOfYear],
  // "… cho biết Quy định gồm 5 chương": a capital within the sentence names the one that is spoken of.
  ['definite', ({ type, bare, piece, behind, at }) => bare && type === 'type' && piece.capital && (behind?.gives === true || (at > 0 && behind?.verbal === true))],
  // "Để triển khai nghị quyết, …": that which was spoken of
  ['definite', ({ type, bare, piece, beside, ends }) => bare && type === 'type' && CARRIES_ON.has(beside?.kind ?? '') && (piece.capital || ends)],
  // "giao chi uỷ sửa đổi Quy chế, …"
  ['definite', ({ type, bare, piece, beside, ends }) => bare && type === 'type' && piece.capital && beside?.type === 'DO' && ends],
  // "các quan điểm của Nghị quyết": a capital says which one; "phần tiến độ của kế hoạch"
  ['definite', ({ type, bare, piece, before, behind, ofPart }) => bare && type === 'type' && ((piece.capital && before?.type === 'of') || ofPart) && (behind === undefined || isBoundary(behind))],
  // "tham mưu văn bản hướng dẫn thực hiện A"
  ['unnamed', ({ type, bare, beside, behind }) => type === 'document' && bare && GOVERNED_BY.has(beside?.type ?? '') && VERBS.has(behind?.type ?? '')],
  // "Văn bản còn bổ sung …"
  ['definite', ({ type, bare, beside, piece, behind }) => bare && type === 'document' && (beside === undefined || !isLight(beside)) && !piece.plural && behind?.type !== 'issue'],
  ['definite', ({ type, bare, opens, piece, pieces, at }) => bare && type !== 'document' && opens && VERBS.has(pieces[at + 1]?.type ?? '') && !piece.plural],
];

/** Where articles say whether the noun was spoken of. */
const INFLECTED: readonly Row[] = [
  ...FIRST,
  // "The new regulation, effective 1 January, replaces A"
  ['definite', ({ type, pieces, at, beside, piece }) => type !== 'state' && beside?.type === 'fresh' && pieces[at - 2]?.type === 'article' && (at === 2 || isBoundary(pieces[at - 3]!)) && !piece.plural],
  // "implements the new regulation": the one that the text is about
  ['definite', ({ type, pieces, at, beside }) => type !== 'state' && beside?.type === 'fresh' && pieces[at - 2]?.type === 'article' && CARRIES_ON.has(pieces[at - 3]?.kind ?? '')],
  ...POINTED,
  // "the 2013 resolution", "la résolution de 2013"
  ['definite', isOfYear],
  // "The nine-page document replaces …"
  ['definite', ({ type, piece, pieces, at, behind }) => type === 'document' && !piece.plural && VERBS.has(behind?.type ?? '') && isDetermined(pieces, at)],
  // "le règlement de travail": what words tell apart is no document that was spoken of.
  ['unnamed', ({ behind, pieces, last }) => behind?.type === 'of' && pieces[last + 2]?.type === 'word'],
  // "les conclusions du Politburo": which ones, nobody says.
  ['definite', ({ type, beside, piece }) => !piece.plural && (beside?.type === 'article' || beside?.type === 'object' || (beside?.type === 'owner' && type === 'type'))],
];

/** What the noun at `at`, which words describe up to `last`, stands for: a document that was spoken of, the text itself, a new one … */
export function kindOf(pieces: readonly Piece[], at: number, last: number, uninflected: boolean): Uncited {
  const noun = new Noun(pieces, at, last, uninflected);
  return (uninflected ? UNINFLECTED : INFLECTED).find(([, holds]) => holds(noun))?.[0] ?? 'unnamed';
}

/** "Văn bản này", "this text": no word that points back ("văn bản ấy"). */
export function pointsHere(pieces: readonly Piece[], at: number, last: number): boolean {
  const pointer = pieces.slice(Math.max(0, at - 1), last + 1).find(({ type }) => type === 'this');
  return pointer !== undefined && !pointer.far;
}

function isOfYear({ type, piece, pieces, at }: Noun): boolean {
  return type !== 'state' && !piece.plural && yearOf(pieces, at) !== undefined;
}

/** "the 2013 resolution", "la résolution de 2013", "nghị quyết năm 2013" */
export function yearOf(pieces: readonly Piece[], at: number): string | undefined {
  const before = pieces[at - 1];
  if (before?.year !== undefined) return DETERMINES.has(pieces[at - 2]?.type ?? '') ? before.year : undefined;
  const linked = LINKS_YEAR.has(pieces[at + 1]?.type ?? '') && pieces[at + 1]!.year === undefined;
  // "de 2013": a word behind the year would be what is counted.
  return linked && pieces[at + 3]?.type !== 'word' && pieces[at + 3]?.type !== 'time' ? pieces[at + 2]?.year : undefined;
}

/** “a new directive”: that it is new belongs to the words for it, and the article does. */
export function startOf(pieces: readonly Piece[], at: number): number {
  let first = at;
  while (first > 0 && (pieces[first - 1]!.type === 'fresh' || pieces[first - 1]!.type === 'indefinite')) first--;
  return pieces[first]!.start;
}

/** Where the words end that describe the noun: behind it in Vietnamese. */
export function describedTo(pieces: readonly Piece[], at: number, uninflected: boolean): number {
  let last = at;
  while (last + 1 < pieces.length && DESCRIBES.has(pieces[last + 1]!.type)) {
    last++;
    if (pieces[last]!.type === 'this' && uninflected) break;
  }
  while (last > at && pieces[last]!.type === 'adverb') last--;
  return last;
}

/** "Không ban hành văn bản mới": what is not issued does nothing. */
export function isWithheld(pieces: readonly Piece[], issue: number): boolean {
  if (pieces[issue]?.type !== 'issue') return false;
  let at = issue - 1;
  while (at >= 0 && AUXILIARY.has(pieces[at]!.type)) at--;
  return pieces[at]?.type === 'not';
}

/** Does nothing but a verb stand between the noun and a colon, or the end of a line without a full stop ("B. Văn bản được sửa đổi")? */
function standsInLabel(pieces: readonly Piece[], at: number): boolean {
  const verb = heavyFrom(pieces, at + 1);
  const ends = pieces[verb + 1]?.type ?? 'line';
  return VERBS.has(pieces[verb]?.type ?? '') || pieces[verb]?.type === 'END' ? ends === 'colon' || ends === 'line' : false;
}

/** Does an article open the clause, with nothing but words of description before the noun? */
function isDetermined(pieces: readonly Piece[], at: number): boolean {
  let first = at - 1;
  while (first >= 0 && (pieces[first]!.type === 'word' || pieces[first]!.type === 'number' || pieces[first]!.type === 'time')) first--;
  return first < at - 1 && pieces[first]?.type === 'article' && (first === 0 || isBoundary(pieces[first - 1]!));
}
