import { heavyBefore, heavyFrom, isAct, isBoundary, isLight, isPreposition, type Pass, type Piece } from '../piece.js';

/** "việc thực hiện …": the noun of the act. "lộ trình thực hiện …", "Ban Chỉ đạo thực hiện …": only a noun that it describes. */
export const nameActs: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    // "sau bốn năm thực hiện …"
    if (uninflected && isAct(piece) && piece.kind === 'implements' && piece.form === 'finite' && kept.at(-1)?.type === 'time' && kept.at(-2)?.type !== 'act') piece.form = 'noun';
    const next = pieces[heavyFrom(pieces, at + 1)];
    if (piece.type === 'nominal' && isAct(next)) {
      if (next.form === 'finite') next.form = 'noun';
      continue;
    }
    if (piece.type === 'compound' && isAct(next) && next.idiom !== true) forget(pieces, at + 1);
    kept.push(piece);
  }
  return kept;
};

/** The acts from `at` on are words of a noun. */
function forget(pieces: readonly Piece[], from: number): void {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'act') piece.forget();
    else if (!isLight(piece) && piece.type !== 'of' && piece.type !== 'nominal') return;
  }
}

const DESCRIBED: ReadonlySet<string> = new Set(['open', 'article', 'indefinite', 'its']);
const NOUNS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'earlier', 'former', 'latter', 'part', 'document', 'state', 'this', 'self', 'article', 'type']);

/** What the neighbours say of a spelling that is several forms: "replaced", "review", "implementing". */
export const settleForms: Pass = (pieces) => {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!isAct(piece)) continue;
    const before = pieces[heavyBefore(pieces, at - 1)];
    const behind = pieces[at + 1];
    if (piece.form === 'doing') {
      if (before !== undefined && isPreposition(before) && before.type !== 'about' && before.type !== 'for') piece.form = 'noun';
    } else if (piece.form === 'done' && piece.other === 'noun') {
      // "la mise en œuvre de", "a été mise en œuvre"
      if (!(before?.type === 'be' || before?.type === 'have') && behind?.type !== 'by') piece.form = 'noun';
    } else if ((piece.form === 'past' || piece.form === 'done') && behind?.type === 'word' && before !== undefined && DESCRIBED.has(before.type) && pieces[at - 1] === before) {
      // "(revised translation)", "the amended version": an adjective
      piece.forget();
    } else if (piece.form === 'past') {
      const start = pieces[heavyBefore(pieces, heavyBefore(pieces, at - 1) - 1)];
      if (before?.type === 'be') piece.form = 'done';
      // "which B superseded in 2022", "it struck from the books"
      else if (before?.type === 'it' || (before?.type === 'mention' && start?.type === 'relative')) piece.form = 'finite';
      else if (before?.type === 'have' || (behind !== undefined && NOUNS.has(behind.type))) piece.form = 'finite';
      else if (behind?.type === 'comma' || behind?.type === 'and') piece.form = before?.type === 'mention' ? 'finite' : 'done';
      else piece.form = 'done';
    } else if (piece.form === 'bare') {
      if (behind?.type === 'of' && before?.type !== 'to' && before?.type !== 'plan') piece.form = 'noun';
      else piece.form = before?.type === 'to' ? 'infinitive' : 'finite';
    }
  }
  return pieces;
};

/** "Tant la conclusion 12 que la directive 23 …" */
export const joinCorrelates: Pass = (pieces) => {
  let open = false;
  for (const piece of pieces) {
    if (piece.type === 'correlates') {
      piece.become('adverb');
      open = true;
    } else if ((piece.type === 'whom' || piece.type === 'relative' || piece.type === 'and') && open) {
      piece.become('and');
      open = false;
    }
  }
  return pieces;
};

/**
 * "“thay thế” xuất hiện bảy lần": a quoted verb is a word. "Rapport « Bilan de … »": a quoted title is one, and goes to its end whatever marks
 * stand in it. Other marks of quotation go.
 */
export const openQuotes: Pass = (pieces) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.type === 'unquote') continue;
    if (piece.type !== 'quote') {
      kept.push(piece);
      continue;
    }
    const before = kept.at(-1);
    const close = closingQuote(pieces, at);
    // Words as words: what they would say is not said.
    if (close !== -1 && onlyWords(pieces, at + 1, close)) {
      piece.end = pieces[close]!.end;
      kept.push(piece.become('word'));
      at = close;
      continue;
    }
    const bearer = before?.type === 'about' ? kept.at(-2) : before;
    if (close !== -1 && (before?.type === 'mention' || before?.type === 'about')) {
      for (let i = at + 1; i < close; i++) {
        pieces[i]!.bearer = bearer?.mention;
        if (pieces[i]!.type === 'semi') pieces[i]!.become('comma');
      }
    }
    if (before?.type === 'mention' && isAct(pieces[at + 1])) kept.push(piece.become('about'));
  }
  return kept;
};

function closingQuote(pieces: readonly Piece[], at: number): number {
  for (let close = at + 1; close < pieces.length; close++) if (pieces[close]!.type === 'unquote') return close;
  return -1;
}

function onlyWords(pieces: readonly Piece[], from: number, to: number): boolean {
  let act = false;
  for (let at = from; at < to; at++) {
    if (pieces[at]!.type === 'mention') return false;
    act ||= isAct(pieces[at]);
  }
  return !act || to - from <= 1;
}

const DETERMINES: ReadonlySet<string> = new Set(['article', 'number', 'time', 'its']);

/** "140 tasks", "the orders": behind what determines a noun a verb is none. */
export const nameOrders: Pass = (pieces, { uninflected }) => {
  if (!uninflected) for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'order' && DETERMINES.has(pieces[at - 1]!.type)) pieces[at]!.become('word');
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
    } else if (piece.type === 'colon' && kept.length === 1 && kept[0]!.type === 'mention' && isAct(pieces[at + 1])) kept.push(piece.become('about'));
    else kept.push(piece);
  }
  return kept;
};

const ADJECTIVES: ReadonlySet<string> = new Set(['word', 'adverb', 'and']);

/** "la mise en œuvre sérieuse et efficace de …": what stands between the noun of the act and its object goes. */
export const dropAdjectives: Pass = (pieces, { uninflected }) => {
  if (uninflected) return pieces;
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    kept.push(piece);
    if (!isAct(piece) || piece.form !== 'noun') continue;
    let next = at + 1;
    while (next < pieces.length && ADJECTIVES.has(pieces[next]!.type)) next++;
    if (pieces[next]?.type === 'of') at = next - 1;
  }
  return kept;
};

/** "không đặt ra … mà sửa …": a relative word that no noun stands before joins. "A thì B đã thay": what is spoken of is the object. */
export const settleRelatives: Pass = (pieces, { uninflected }) => {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!SETTLED.has(piece.type)) continue;
    const before = pieces[heavyBefore(pieces, at - 1)];
    const next = heavyFrom(pieces, at + 1);
    const behind = pieces[next];
    const between = before?.type === 'mention' && behind?.type === 'mention';
    if (piece.type === 'together') {
      if (between) piece.become('and');
      else piece.fallBack('adverb');
    } else if (piece.type === 'topic') piece.become(between ? 'whom' : 'adverb');
    else if (piece.type === 'copula') {
      // "…, là kế hoạch thực hiện A"
      if (behind === undefined || !namesType(behind) || !isAct(pieces[heavyFrom(pieces, next + 1)])) continue;
      behind.become('adverb');
      piece.become('relative');
    } else if (!uninflected && behind?.type === 'type' && pieces[at + 2] !== undefined && !isAct(pieces[at + 2])) {
      // "that Directive"
      if (before?.type !== 'mention') piece.become('this');
    } else if (uninflected && before !== undefined && !NAMES.has(before.type) && !isBoundary(before)) piece.become('and');
  }
  return pieces;
};

const SETTLED: ReadonlySet<string> = new Set(['together', 'topic', 'copula', 'relative']);
const namesType = ({ type, isType }: Piece): boolean => type === 'type' || type === 'document' || isType === true;
const NAMES: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'document', 'type', 'state', 'body']);
