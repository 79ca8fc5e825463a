import { heavyBefore, heavyFrom, isBoundary, isLight, type Pass, type Piece, type Uncited } from '../piece.js';

const PRONOUNS: Readonly<Record<string, Uncited>> = { it: 'it', they: 'they', him: 'him', her: 'her', near: 'near', former: 'former', latter: 'latter', both: 'both', three: 'three', these: 'these', earlier: 'earlier', neither: 'both', following: 'following' };
const VERBS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'PASS']);
const PREDICATES: ReadonlySet<string> = new Set([...VERBS, 'hit', 'END', 'YIELD']);
/** Behind "draft" they are what is drafted. */
const NAMED: ReadonlySet<string> = new Set(['mention', 'type', 'document', 'state', 'of', 'article', 'object', 'word', 'fresh', 'number', 'body']);
/** What bears a title, and what ends one. */
const NEGATES: ReadonlySet<string> = new Set([...VERBS, 'be', 'have', 'not', 'plan', 'does', 'issue', 'hit', 'relative', 'YIELD', 'END', 'of', 'in', 'adverb']);
const BEARERS: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'body', 'of']);
const ENDS_TITLE: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'question', 'colon', 'open', 'close', 'line', 'cell', 'dash', 'item', 'relative', 'whom', 'whose', 'hit', 'be', 'have', 'issue']);
const NOUNS_ASKED: ReadonlySet<string> = new Set(['document', 'type', 'state', 'part']);
const DESCRIBES: ReadonlySet<string> = new Set(['fresh', 'this', 'word', 'number', 'time', 'adverb', 'nothing', 'body']);

/** Documents without a number: pronouns, "the regulation", "a new directive", a law, the text itself. */
export const findDocuments: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  let titled = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const behind = pieces[at + 1];
    if (piece.type === 'about') titled = kept.length === 0 || BEARERS.has(kept[heavyBefore(kept, kept.length - 1)]?.type ?? '');
    else if (titled && ENDS_TITLE.has(piece.type)) titled = false;
    const pronoun = PRONOUNS[piece.type];
    // ", văn bản từng bãi bỏ A": beside a document the noun opens what is said of it.
    if (uninflected && piece.type === 'document' && pieces[at - 1]?.type === 'comma' && pieces[at - 2]?.mention !== undefined && PREDICATES.has(behind?.type ?? '')) {
      kept.push(piece.become('relative'));
      continue;
    }
    if (piece.type === 'mention') kept.push(piece.become('DOC'));
    else if (piece.type === 'following' && (behind?.type === 'word' || behind?.type === 'time')) kept.push(piece.become('article'));
    // "chưa ban hành văn bản nào", "không một điều nào": not any
    else if (piece.type === 'which' && uninflected && deniedBefore(pieces, at)) kept.push(isWithheld(pieces, nounBefore(pieces, at)) ? piece.stand('UNCITED', 'none') : piece.become('word'));
    // "cấp nào cũng", "xin phép cấp nào"
    else if (piece.type === 'which' && uninflected && piece.single && !NOUNS_ASKED.has(pieces[at - 1]?.type ?? '')) kept.push(piece.become('word'));
    else if (piece.type === 'which') kept.push(asksForAnother(pieces, at, uninflected) ? piece.become('word') : piece.stand('ASKED', 'asked'));
    // "called for its continued implementation"
    else if (piece.type === 'its' && behind?.type === 'NOUN' && behind.kind === 'continues' && pieces[at + 2]?.type !== 'of' && pieces[at + 2]?.mention === undefined) {
      kept.push(behind, piece.stand('DOC', 'it'));
      at++;
    } else if (piece.type === 'its' && ownsMention(pieces, at)) {
      pieces[heavyFrom(pieces, at + 1)]!.become('adverb');
      kept.push(piece.become('article'));
    } else if (piece.type === 'its') kept.push(ownsPart(pieces, at) ? piece.stand('ITS', 'its') : piece.become(behind?.type === 'type' || behind?.type === 'document' ? 'indefinite' : 'article'));
    else if ((piece.type === 'former' || piece.type === 'latter') && behind !== undefined && ['part', 'word', 'type', 'body', 'time', 'number'].includes(behind.type)) kept.push(piece.become('article'));
    // "l'ancien Plan 87"
    else if ((piece.type === 'earlier' || piece.type === 'former' || piece.type === 'latter') && behind?.type === 'mention') kept.push(piece.become('article'));
    // "Both signed in June, A and B amend C"
    else if (piece.type === 'both' && kept.every(({ type }) => type === 'line') && behind?.type === 'issue') continue;
    // "ont été remplacés l'un et l'autre par A", "les a remplacés l'un et l'autre"
    else if (piece.type === 'both' && (kept.at(-1)?.type === 'PASS' || (kept.at(-1)?.type === 'DO' && kept.at(-2)?.type === 'OBJ'))) continue;
    else if (piece.type === 'both' && (kept.at(-1)?.type === 'DOC' || (kept.at(-1)?.type === 'comma' && kept.at(-2)?.type === 'DOC') || behind?.type === 'mention')) continue;
    else if (piece.type === 'relative' && kept.length === 0 && pieces.at(-1)?.type === 'question') {
      // "Which earlier document did … replace?"
      while (at + 1 < pieces.length && ['word', 'article', 'adverb'].includes(pieces[at + 1]!.type)) at++;
      const noun = pieces[at + 1];
      if (noun?.type === 'document' || noun?.type === 'type') kept.push(pieces[++at]!.stand('ASKED', 'asked'));
    }
    // "ban hành văn bản mới thay thế A": what is issued is there for the first time.
    else if (pronoun === 'it' && !piece.single && pieces[heavyBefore(pieces, at - 1)]?.type === 'issue') kept.push(piece.stand('UNCITED', isWithheld(pieces, heavyBefore(pieces, at - 1)) ? 'none' : 'unnamed'));
    // "Regulation 63 it repealed by Decision 9": the body that was spoken of
    else if (pronoun === 'it' && !uninflected && !piece.capital && kept.at(-1)?.mention !== undefined && behind?.type === 'DO') kept.push(piece.become('ACTOR'));
    // "Quant au Secrétariat, il envisage …"
    else if (SINGULAR.has(pronoun ?? '') && piece.single && frontsBody(kept)) kept.push(piece.become('ACTOR'));
    // "the committee said it would amend A"
    else if (pronoun === 'it' && piece.single && !uninflected && speakerOf(kept) !== undefined) {
      piece.issuer = speakerOf(kept)!.issuer;
      kept.push(piece.become('ACTOR'));
    }
    else if (pronoun !== undefined) kept.push(piece.stand('DOC', pronoun));
    else if (piece.type === 'object') {
      // "l'abroge": before a verb a pronoun, elsewhere an article.
      // "tout en abrogeant A": a mark of the gerund
      // "en supprimant des échelons"
      if (behind?.type === 'ING' && (piece.other === 'in' || piece.other === 'object') && pieces[at - 1]?.type !== 'not') continue;
      if (behind?.type === 'ING' && pieces[heavyFrom(pieces, pieces[at + 2]?.type === 'object' ? at + 3 : at + 2)]?.type === 'mention') continue;
      if (behind !== undefined && VERBS.has(behind.type)) kept.push(piece.become('OBJ'));
      else kept.push(piece.fallBack('article'));
    } else if (piece.type === 'self') {
      // "văn bản bạn đang xem": with its noun
      if (!piece.single && VERBS.has(behind?.type ?? '')) {
        kept.push(piece.stand('DOC', 'self'));
        continue;
      }
      const noun = behind !== undefined && (behind.type === 'type' || behind.type === 'document' || behind.isType === true);
      if (noun) {
        piece.end = pieces[++at]!.end;
        kept.push(piece.stand('DOC', 'self'));
      }
    } else if (piece.type === 'type' || piece.type === 'document' || piece.type === 'state' || (piece.isType === true && behind?.type === 'this')) {
      if (behind?.type === 'mention') continue;
      // "Quyết định 1502 quy định định mức": straight behind a document the noun is a verb.
      if (uninflected && piece.type === 'type' && kept.length > 0 && pieces[heavyBefore(pieces, at - 1)]?.mention !== undefined) {
        kept.push(piece.forget());
        continue;
      }
      // "phần chế độ báo cáo trong A": a bare noun among the words for a part describes them
      if (uninflected && describesPart(pieces, at)) {
        kept.push(piece.forget());
        continue;
      }
      // "về kỹ thuật trình bày văn bản của Đảng": what a title speaks of is no document that acts
      if (titled && !VERBS.has(kept[heavyBefore(kept, kept.length - 1)]?.type ?? '') && behind?.type !== 'this' && pieces[at - 1]?.type !== 'this') {
        kept.push(piece.forget());
        continue;
      }
      const last = uninflected || piece.type === 'state' ? describedTo(pieces, at, uninflected) : at;
      const uncited = kindOf(pieces, at, last, uninflected);
      // "sans débat ni communiqué", "no minutes survive": what does nothing is no document.
      if (uncited === 'none' && !NEGATES.has(pieces[last + 1]?.type ?? '')) {
        kept.push(piece.forget());
        continue;
      }
      if (uncited === 'definite') piece.ofYear = yearOf(pieces, at);
      piece.end = pieces[last]!.end;
      if (uncited === 'unnamed') piece.start = startOf(pieces, at);
      kept.push(piece.forget().stand(uncited === 'unnamed' || uncited === 'draft' || uncited === 'none' ? 'UNCITED' : 'DOC', uncited));
      at = last;
    } else if (piece.type === 'draft' && behind !== undefined && (uninflected ? VERBS.has(behind.type) : !NAMED.has(behind.type))) kept.push(piece.stand('UNCITED', 'draft'));
    else kept.push(piece);
  }
  return kept;
};

const SINGULAR: ReadonlySet<string> = new Set(['it', 'him', 'her']);

/** Does the clause open with a preposition and a body, and a comma? */
function frontsBody(kept: readonly Piece[]): boolean {
  const first = kept.findLastIndex((piece, at) => at < kept.length - 1 && isBoundary(piece)) + 1;
  const front = kept.slice(first, -1);
  return kept.at(-1)?.type === 'comma' && front[0]?.type === 'oblique' && front.some(({ type }) => type === 'body') && !front.some(({ type }) => type === 'DOC');
}

/** The body whose verb of saying stands straight before; undefined for none. */
function speakerOf(kept: readonly Piece[]): Piece | undefined {
  const verb = kept.at(-1)?.type === 'relative' ? kept.length - 2 : kept.length - 1;
  // "said" points to a document as well ("the said Directive")
  if (kept[verb]?.verbal !== true && !(kept[verb]?.type === 'this' && kept[verb]!.far)) return undefined;
  const from = kept.findLastIndex((piece, at) => at < verb && (isBoundary(piece) || piece.type === 'DOC'));
  return kept.slice(from + 1, verb).findLast(({ type }) => type === 'body');
}

/** "mà tỉnh nào cũng đang học": what is asked for is no document. */
function asksForAnother(pieces: readonly Piece[], at: number, uninflected: boolean): boolean {
  const noun = pieces[uninflected ? at - 1 : at + 1];
  return noun !== undefined && noun.type === 'body';
}

/** Does the clause deny something before the place? What stands before an act ("điều không được làm thay thế văn bản nào?") denies nothing behind it. */
function deniedBefore(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !isBoundary(pieces[i]!) && !VERBS.has(pieces[i]!.type); i--) if (pieces[i]!.type === 'not') return true;
  return false;
}

/** "amends its own Regulation 17" */
function ownsMention(pieces: readonly Piece[], at: number): boolean {
  const word = heavyFrom(pieces, at + 1);
  return pieces[word]?.type === 'word' && pieces[word + 1]?.type === 'mention';
}

/** "two of its articles": the document whose part it is. */
function ownsPart(pieces: readonly Piece[], at: number): boolean {
  const noun = pieces[heavyFrom(pieces, at + 1)]?.type;
  // "amends its target"
  const governor = pieces[heavyBefore(pieces, at - 1)];
  return noun === 'part' || (noun === 'word' && governor?.type === 'DO' && (governor.kind === 'amends' || governor.kind === 'repeals'));
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

/** “a new directive”: that it is new belongs to the words for it, and the article does. */
function startOf(pieces: readonly Piece[], at: number): number {
  let first = at;
  while (first > 0 && (pieces[first - 1]!.type === 'fresh' || pieces[first - 1]!.type === 'indefinite')) first--;
  return pieces[first]!.start;
}

/** Where the words end that describe the noun: behind it in Vietnamese. */
function describedTo(pieces: readonly Piece[], at: number, uninflected: boolean): number {
  let last = at;
  while (last + 1 < pieces.length && DESCRIBES.has(pieces[last + 1]!.type)) {
    last++;
    if (pieces[last]!.type === 'this' && uninflected) break;
  }
  while (last > at && pieces[last]!.type === 'adverb') last--;
  return last;
}

const AUXILIARY: ReadonlySet<string> = new Set(['have', 'be', 'does', 'plan', 'to', 'adverb', 'past']);

const NOUN: ReadonlySet<string> = new Set(['part', 'word', 'document', 'type', 'number']);

/** "không có điều khoản nào": what stands before the noun, and the words that describe it. */
function nounBefore(pieces: readonly Piece[], which: number): number {
  let at = heavyBefore(pieces, which - 1);
  while (at >= 0 && NOUN.has(pieces[at]!.type)) at = heavyBefore(pieces, at - 1);
  return at;
}

/** "Không ban hành văn bản mới": what is not issued does nothing. */
function isWithheld(pieces: readonly Piece[], issue: number): boolean {
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

/** "the 2013 resolution", "la résolution de 2013", "nghị quyết năm 2013" */
function yearOf(pieces: readonly Piece[], at: number): string | undefined {
  const before = pieces[at - 1];
  if (before?.year !== undefined) return DETERMINES.has(pieces[at - 2]?.type ?? '') ? before.year : undefined;
  const linked = LINKS_YEAR.has(pieces[at + 1]?.type ?? '') && pieces[at + 1]!.year === undefined;
  // "de 2013": a word behind the year would be what is counted.
  return linked && pieces[at + 3]?.type !== 'word' && pieces[at + 3]?.type !== 'time' ? pieces[at + 2]?.year : undefined;
}

/** "năm" is a year and a five. */
const LINKS_YEAR: ReadonlySet<string> = new Set(['of', 'time', 'number']);
const DETERMINES: ReadonlySet<string> = new Set(['article', 'its', 'this']);

const GOVERNED_BY: ReadonlySet<string> = new Set(['word', 'order', 'issue', 'does', 'plan']);

/** Does an article open the clause, with nothing but words of description before the noun? */
function determined(pieces: readonly Piece[], at: number): boolean {
  let first = at - 1;
  while (first >= 0 && (pieces[first]!.type === 'word' || pieces[first]!.type === 'number' || pieces[first]!.type === 'time')) first--;
  return first < at - 1 && pieces[first]?.type === 'article' && (first === 0 || isBoundary(pieces[first - 1]!));
}

const CARRIES_ON: ReadonlySet<string> = new Set(['implements', 'continues', 'reviews', 'guides']);

function kindOf(pieces: readonly Piece[], at: number, last: number, uninflected: boolean): Uncited {
  const { type } = pieces[at]!;
  const described = pieces.slice(at, last + 1).map((piece) => piece.type);
  let first = heavyBefore(pieces, at - 1);
  while (first >= 0 && pieces[first]!.type === 'fresh') first--;
  const before = pieces[first];
  // "aucun texte n'est venu modifier"
  if (before?.type === 'not' || before?.type === 'neither' || isWithheld(pieces, first)) return 'none';
  if (before?.type === 'draft' || pieces[at - 1]?.type === 'draft') return 'draft';
  // “This Circular”: the State has circulars too, and the text is none of its.
  if (type === 'state' && !(pieces[at]!.isType === true && before?.type === 'this')) return 'unnamed';
  const behind = pieces[last + 1];
  // "32 mẫu văn bản": what is counted is another noun
  if (uninflected && type === 'document' && pieces[at - 1]?.type === 'word' && pieces[at - 2]?.type === 'number') return 'unnamed';
  // "Quy chế mới thay thế A": the one that was just spoken of
  if (uninflected && type !== 'state' && described.includes('fresh') && (at === 0 || isBoundary(pieces[at - 1]!)) && VERBS.has(behind?.type ?? '') && behind?.planned !== true) return 'definite';
  // "từ ngày quy định mới được ký": one that was spoken of
  if (uninflected && type !== 'state' && before?.type === 'from' && !described.includes('this')) return 'definite';
  // "Với quy định mới, …"
  if (uninflected && type !== 'state' && described.includes('fresh') && first === 0 && before?.type === 'with' && behind?.type === 'comma') return 'definite';
  // "The new regulation, effective 1 January, replaces A"
  if (!uninflected && type !== 'state' && pieces[at - 1]?.type === 'fresh' && pieces[at - 2]?.type === 'article' && (at === 2 || isBoundary(pieces[at - 3]!)) && !pieces[at]!.plural) return 'definite';
  // "implements the new regulation": the one that the text is about
  if (!uninflected && type !== 'state' && pieces[at - 1]?.type === 'fresh' && pieces[at - 2]?.type === 'article' && CARRIES_ON.has(pieces[at - 3]?.kind ?? '')) return 'definite';
  if (described.includes('fresh') || pieces.slice(Math.max(0, first + 1), at).some((piece) => piece.type === 'fresh')) return 'unnamed';
  const pointer = pieces.slice(at, last + 1).find((piece) => piece.type === 'this') ?? (before?.type === 'this' ? before : undefined);
  if (pointer !== undefined) return type === 'document' ? 'it' : pointer.far ? 'that' : 'self';
  // "The regulation replaces …", "Văn bản còn bổ sung …"
  const subject = (at === 0 || isBoundary(pieces[at - 1]!)) && VERBS.has(pieces[at + 1]?.type ?? '');
  // "Văn bản đã hết hiệu lực: chỉ thống kê tên": a label
  if (uninflected && type === 'document' && standsInLabel(pieces, at)) return 'unnamed';
  // "the 2013 resolution", "nghị quyết năm 2013"
  if (type !== 'state' && !pieces[at]!.plural && yearOf(pieces, at) !== undefined) return 'definite';
  // "The nine-page document replaces …"
  if (type === 'document' && !pieces[at]!.plural && determined(pieces, at) && VERBS.has(behind?.type ?? '')) return 'definite';
  // "… cho biết Quy định gồm 5 chương": a capital within the sentence names the one that is spoken of.
  if (uninflected && last === at && type === 'type' && pieces[at]!.capital && (behind?.gives === true || (at > 0 && behind?.verbal === true))) return 'definite';
  const definite = uninflected ? last === at && (type === 'document' ? at === 0 || !isLight(pieces[at - 1]!) : subject) : pieces[at - 1]?.type === 'article' || pieces[at - 1]?.type === 'object' || (pieces[at - 1]?.type === 'owner' && type === 'type');
  // "Để triển khai nghị quyết, …": that which was spoken of
  const ending = pieces[heavyFrom(pieces, at + 1)];
  if (uninflected && last === at && type === 'type' && CARRIES_ON.has(pieces[at - 1]?.kind ?? '') && (pieces[at]!.capital || ending === undefined || isBoundary(ending))) return 'definite';
  // "giao chi uỷ sửa đổi Quy chế, …"
  if (uninflected && last === at && type === 'type' && pieces[at]!.capital && pieces[at - 1]?.type === 'DO' && (ending === undefined || isBoundary(ending))) return 'definite';
  // "các quan điểm của Nghị quyết": a capital says which one
  // "phần tiến độ của kế hoạch"
  let part = heavyBefore(pieces, first - 1);
  while (pieces[part]?.type === 'word' || pieces[part]?.type === 'nominal') part = heavyBefore(pieces, part - 1);
  const ofPart = before?.type === 'part' || (before?.type === 'of' && pieces[part]?.type === 'part');
  if (uninflected && last === at && type === 'type' && ((pieces[at]!.capital && before?.type === 'of') || ofPart) && (behind === undefined || isBoundary(behind))) return 'definite';
  // "les conclusions du Politburo": which ones, nobody says.
  // "le règlement de travail": what words tell apart is no document that was spoken of.
  // "tham mưu văn bản hướng dẫn thực hiện A"
  if (uninflected && type === 'document' && last === at && GOVERNED_BY.has(pieces[at - 1]?.type ?? '') && VERBS.has(behind?.type ?? '')) return 'unnamed';
  const apart = !uninflected && behind?.type === 'of' && pieces[last + 2]?.type === 'word';
  return definite && !apart && !pieces[at]!.plural ? 'definite' : 'unnamed';
}
