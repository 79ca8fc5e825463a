import { heavyBefore, heavyFrom, isAct, isBoundary, isLight, isPreposition, type Pass, type Piece } from '../piece.js';

/** "việc thực hiện …": the noun of the act. "lộ trình thực hiện …", "Ban Chỉ đạo thực hiện …": only a noun that it describes. */
export const nameActs: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "sau bốn năm thực hiện …"
    if (uninflected && isAct(piece) && piece.kind === 'implements' && piece.form === 'finite' && countsYears(kept)) piece.form = 'noun';
    const next = pieces[heavyFrom(pieces, at + 1)];
    if (piece.type === 'nominal' && isAct(next)) {
      if (next.form === 'finite') next.form = 'noun';
      continue;
    }
    // "Việc quán triệt, tuyên truyền, triển khai …": verbs that one noun governs
    // "một khâu còn thiếu": what is counted names no act
    if (uninflected && ((piece.type === 'nominal' && !COUNTS.has(pieces[at - 1]?.type ?? '')) || (piece.type === 'about' && !BEARS.has(kept.at(-1)?.type ?? '')))) nameAll(pieces, at + 1);
    if (piece.type === 'compound') {
      const described = describedFrom(pieces, at + 1);
      const act = pieces[described];
      if (isAct(act) && !act.idiom && act.form !== 'infinitive') forget(pieces, described);
      // "hội thi tìm hiểu A được thay": the contest is, and not what it is about
      else if (uninflected && act?.verbal === true && pieces[described + 1]?.mention !== undefined) act.become('oblique');
    }
    kept.push(piece);
  }
  return kept;
};

const COUNTS: ReadonlySet<string> = new Set(['indefinite', 'number', 'time']);

/** "sau 8 năm thực hiện …": years, or a number of them. */
function countsYears(kept: readonly Piece[]): boolean {
  const last = kept.at(-1);
  const years = last?.type === 'time' || (last?.type === 'adverb' && kept.at(-2)?.type === 'number');
  return years && kept.at(-2)?.type !== 'act';
}

/** What bears a title: "Chỉ thị 12 về …", "Kế hoạch (tháng 5) về …". */
const BEARS: ReadonlySet<string> = new Set(['mention', 'type', 'document', 'close', 'quote', 'it']);
const JOINED: ReadonlySet<string> = new Set(['word', 'order', 'comma', 'and', 'adverb']);

function nameAll(pieces: readonly Piece[], from: number): void {
  let at = from;
  while (at < pieces.length && JOINED.has(pieces[at]!.type)) at++;
  const act = pieces[at];
  if (isAct(act) && act.form === 'finite') act.form = 'noun';
}

/** "Ban Chỉ đạo của Chính phủ tổng kết …": where the act stands that describes the noun. */
function describedFrom(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length && (isLight(pieces[at]!) || pieces[at]!.type === 'of' || pieces[at]!.type === 'body')) at++;
  return at;
}

/** The acts from `at` on are words of a noun. */
function forget(pieces: readonly Piece[], from: number): void {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'act') piece.forget();
    else if (!isLight(piece) && piece.type !== 'of' && piece.type !== 'nominal') return;
  }
}

/** Behind a number they are what is counted, and the object of a verb before it. */
const DESCRIBES: ReadonlySet<string> = new Set(['word', 'document', 'part', 'it']);
const OBJECTS: ReadonlySet<string> = new Set(['word', 'body', 'of', 'part', 'type', 'document']);
const DESCRIBED: ReadonlySet<string> = new Set(['open', 'article', 'indefinite', 'its']);
const NOUNS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'earlier', 'former', 'latter', 'part', 'document', 'state', 'this', 'self', 'article', 'type']);

const SAYS: ReadonlySet<string> = new Set(['mention', 'comma', 'it', 'they']);

/** Is what stands there a number of years of a document? */
function countsOf(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (pieces[at]?.type === 'number' || pieces[at]?.type === 'time') at++;
  return at > from && pieces[at]?.type === 'of' && pieces[at + 1]?.type === 'mention';
}

/** Does "by" follow before the clause ends? */
function namesDoer(pieces: readonly Piece[], from: number): boolean {
  for (let at = from + 1; at < pieces.length && !isBoundary(pieces[at]!); at++) if (pieces[at]!.type === 'by') return true;
  return false;
}

/** Does the clause have a subject that is a document, and a verb of its own before "by"? */
function isWay(pieces: readonly Piece[], at: number): boolean {
  const start = pieces.findLastIndex((piece, index) => index < at && isBoundary(piece));
  const clause = pieces.slice(start + 1, at - 1);
  return clause.some(({ mention }) => mention !== undefined) && clause.at(-1) !== undefined && !isAct(clause.at(-1)) && clause.at(-1)!.mention === undefined && !clause.some(({ type }) => type === 'be');
}

/** What the neighbours say of a spelling that is several forms: "replaced", "review", "implementing". */
export const settleForms: Pass = (pieces, { uninflected }) => {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!isAct(piece)) continue;
    const before = pieces[heavyBefore(pieces, at - 1)];
    const behind = pieces[at + 1];
    // "as amended by"
    if ((piece.form === 'past' || piece.form === 'done') && pieces[at - 1]?.type === 'oblique') pieces[at - 1]!.become('adverb');
    if ((piece.form === 'noun' || piece.form === 'bare') && pieces[at - 1]?.type === 'owner' && pieces[at - 2]?.type === 'mention' && behind?.type === 'of') {
      // "A’s replacement of B"
      piece.form = 'finite';
      behind.become('adverb');
    } else if (piece.form === 'doing') {
      // "A settles the matter by replacing B": the way of the subject
      if (before?.type === 'by' && !uninflected && isWay(pieces, at)) before.become('adverb');
      else if (before !== undefined && isPreposition(before) && before.type !== 'about' && before.type !== 'for') piece.form = 'noun';
    } else if (uninflected && piece.other === 'ends' && (behind === undefined || behind.type === 'from' || isBoundary(behind))) {
      // "hiệu lực của A chấm dứt": without an object it ends by itself
      piece.form = 'ends';
    } else if (uninflected && piece.form === 'finite' && before?.type === 'in') piece.form = 'noun';
    else if (piece.form === 'done' && piece.other === 'noun') {
      // "la mise en œuvre de", "a été mise en œuvre"
      if (!(before?.type === 'be' || before?.type === 'have') && behind?.type !== 'by') piece.form = 'noun';
    } else if ((piece.form === 'past' || piece.form === 'done') && behind !== undefined && DESCRIBES.has(behind.type) && DESCRIBED.has(pieces[at - 1]?.type ?? '')) {
      // "(revised translation)", "the amended version": an adjective
      piece.forget();
    } else if (piece.form === 'past') {
      const start = pieces[heavyBefore(pieces, heavyBefore(pieces, at - 1) - 1)];
      if (before?.type === 'be') piece.form = 'done';
      // "who replaced Mr Nam"
      else if (before?.type === 'relative' && behind !== undefined && OBJECTS.has(behind.type)) piece.form = 'finite';
      // "which B superseded in 2022", "it struck from the books"
      else if (before?.type === 'it' || (before?.type === 'mention' && start?.type === 'relative')) piece.form = 'finite';
      else if (before?.type === 'have' || (behind !== undefined && NOUNS.has(behind.type))) piece.form = 'finite';
      // "has filtered and replaced cadres"
      else if (before?.type === 'and' && behind !== undefined && (behind.type === 'word' || behind.type === 'body') && pieces.slice(0, at).some(({ type }) => type === 'have')) piece.form = 'finite';
      // "replaced an earlier typescript", "replaced three ministries", and not "replaced three years later"
      // "reviewed ten years of A"
      else if (countsOf(pieces, at + 1)) piece.form = 'finite';
      else if (behind?.type === 'indefinite' || ((behind?.type === 'number' || behind?.type === 'time') && OBJECTS.has(pieces[heavyFrom(pieces, at + 1)]?.type ?? ''))) piece.form = 'finite';
      // "repealed Rule No. 31-QC/TU"
      else if (behind?.type === 'word' && behind.capital && pieces[at + 2]?.type === 'mention') piece.form = 'finite';
      // "abolished work points"
      else if (behind?.type === 'word' && SAYS.has(before?.type ?? '') && !namesDoer(pieces, at)) piece.form = 'finite';
      else if (behind?.type === 'comma' || behind?.type === 'and') piece.form = before?.type === 'mention' ? 'finite' : 'done';
      else piece.form = 'done';
    } else if ((piece.form === 'noun' || piece.form === 'bare') && pieces[at - 1]?.type === 'owner' && pieces[at - 2]?.type === 'mention' && behind?.type === 'by') {
      // "A’s replacement by B"
      piece.form = 'done';
    } else if (piece.form === 'bare') {
      // "whose repeal by B"
      if (before?.type === 'whose' && behind?.type === 'by') piece.form = 'noun';
      // "the repeal, by B, of A"
      else if (before?.type !== 'to' && before?.type !== 'plan' && behind?.type === 'comma' && pieces[at + 2]?.type === 'by') piece.form = 'noun';
      // "was put into practice"
      else if (before?.type === 'be' && behind?.type !== 'mention') piece.form = 'done';
      else if (behind?.type === 'of' && before?.type !== 'to' && before?.type !== 'plan') piece.form = 'noun';
      else {
        piece.form = before?.type === 'to' ? 'infinitive' : 'finite';
        piece.imperative = before === undefined || (isBoundary(before) && before.type !== 'comma');
      }
    }
  }
  return pieces;
};

/** "• Đồng Tháp: Kế hoạch số 402-KH/TU": the label of an item goes. "Báo cáo số 377-BC/TU: Sơ kết …": what follows a document and a colon is its title. */
export const dropLabels: Pass = (pieces) => {
  const kept: Piece[] = [];
  let item = -1;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'item') item = kept.length;
    else if (piece.type === 'act' || piece.type === 'mention') item = -1;
    if (piece.type === 'colon' && item >= 0 && pieces[heavyFrom(pieces, at + 1)]?.type === 'mention') {
      kept.length = item + 1;
      item = -1;
    // "– Quy định 181 (2013): bị Quy định 102 thay thế": what is said of the item
    } else if (piece.type === 'colon' && isUndergone(pieces[at + 1]) && isLabel(kept)) {
      item = -1;
    } else if (piece.type === 'colon' && kept.length === 1 && kept[0]!.type === 'mention' && isAct(pieces[at + 1])) kept.push(piece.become('about'));
    else kept.push(piece);
  }
  return kept;
};

const isUndergone = (piece: Piece | undefined): boolean => piece?.type === 'hit' || piece?.type === 'be' || (isAct(piece) && (piece.form === 'done' || piece.form === 'past'));

/** Nothing but a document, and what stands in brackets beside it. */
function isLabel(kept: readonly Piece[]): boolean {
  const first = kept.findLastIndex(({ type }) => type === 'item' || type === 'line' || type === 'stop' || type === 'colon' || type === 'semi') + 1;
  if (kept[first]?.type !== 'mention') return false;
  const rest = kept.slice(first + 1);
  return rest.every((piece) => piece.type === 'open' || piece.type === 'close' || isLight(piece));
}

const ADJECTIVES: ReadonlySet<string> = new Set(['word', 'adverb', 'and']);

/** "la mise en œuvre sérieuse et efficace de …": what stands between the noun of the act and its object goes. */
export const dropAdjectives: Pass = (pieces, { uninflected }) => {
  if (uninflected) return pieces;
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "Replacing the much-criticised Directive 12"
    if (piece.type === 'word' && (pieces[at - 1]?.type === 'article' || pieces[at - 1]?.type === 'object') && isAct(pieces[at - 2])) {
      let noun = at;
      while (pieces[noun]?.type === 'word') noun++;
      if (pieces[noun]?.type === 'mention') {
        at = noun - 1;
        continue;
      }
    }
    kept.push(piece);
    if (!isAct(piece) || piece.form !== 'noun') continue;
    let next = at + 1;
    while (next < pieces.length && ADJECTIVES.has(pieces[next]!.type)) next++;
    if (pieces[next]?.type === 'of') at = next - 1;
  }
  return kept;
};
