import type { RawType } from '../../read/clause/lexer.js';
import { heavyBefore, heavyFrom, isAct, isBoundary, isLight, isPreposition, type Pass, type Piece } from '../piece.js';

/** "việc thực hiện …": the noun of the act. "lộ trình thực hiện …", "Ban Chỉ đạo thực hiện …": only a noun that it describes. */
export const nameActs: Pass = (pieces, { uninflected }) => {
  const kept: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
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
function forget(pieces: readonly Piece[], at: number): void {
  for (const piece of pieces.slice(at)) {
    if (piece.type === 'act') Object.assign(piece, { type: 'word', kind: undefined, form: undefined });
    else if (!isLight(piece) && piece.type !== 'of' && piece.type !== 'nominal') return;
  }
}

const DESCRIBED: ReadonlySet<string> = new Set(['open', 'article', 'indefinite', 'its']);
const NOUNS: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'these', 'three', 'earlier', 'former', 'latter', 'part', 'document', 'state', 'this', 'self', 'article', 'type']);

/** What the neighbours say of a spelling that is several forms: "replaced", "review", "implementing". */
export const settleForms: Pass = (pieces) => {
  for (const [at, piece] of pieces.entries()) {
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
      Object.assign(piece, { type: 'word', kind: undefined, form: undefined });
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
    if (piece.type === 'correlates') Object.assign(piece, { type: 'adverb' }), (open = true);
    else if ((piece.type === 'whom' || piece.type === 'relative' || piece.type === 'and') && open) Object.assign(piece, { type: 'and' }), (open = false);
  }
  return pieces;
};

/** "“thay thế” xuất hiện bảy lần": a quoted verb is a word. "Rapport « Bilan de … »": a quoted title is one. Other marks of quotation go. */
export const openQuotes: Pass = (pieces) => {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const before = kept.at(-1);
    const behind = pieces[at + 1];
    if (piece.type !== 'quote') {
      kept.push(piece);
      continue;
    }
    const close = pieces.findIndex(({ type }, index) => index > at && type === 'quote');
    const quoted = close === -1 ? [] : pieces.slice(at + 1, close);
    // Words as words: what they would say is not said.
    if (close !== -1 && !quoted.some(({ type }) => type === 'mention') && (quoted.length <= 1 || !quoted.some(isAct))) {
      kept.push({ ...piece, type: 'word', end: pieces[close]!.end });
      at = close;
    } else if (before?.type === 'mention' && isAct(behind)) kept.push({ ...piece, type: 'about' });
  }
  return kept;
};

const DETERMINES: ReadonlySet<string> = new Set(['article', 'number', 'time', 'its']);

/** "140 tasks", "the orders": behind what determines a noun a verb is none. */
export const nameOrders: Pass = (pieces, { uninflected }) =>
  uninflected ? pieces : pieces.map((piece, at) => (piece.type === 'order' && DETERMINES.has(pieces[at - 1]?.type ?? '') ? { ...piece, type: 'word' } : piece));

/** "• Đồng Tháp: Kế hoạch số 402-KH/TU": the label of an item goes. "Báo cáo số 377-BC/TU: Sơ kết …": what follows a document and a colon is its title. */
export const dropLabels: Pass = (pieces) => {
  const kept: Piece[] = [];
  let item = -1;
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === 'item') item = kept.length;
    else if (piece.type === 'act' || piece.type === 'mention') item = -1;
    if (piece.type === 'colon' && item >= 0 && pieces.slice(at + 1).find((next) => !isLight(next))?.type === 'mention') {
      kept.length = item + 1;
      item = -1;
    } else if (piece.type === 'colon' && kept.length === 1 && kept[0]!.type === 'mention' && isAct(pieces[at + 1])) kept.push({ ...piece, type: 'about' });
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
export const settleRelatives: Pass = (pieces, { uninflected }) =>
  pieces.map((piece, at) => {
    const before = pieces[heavyBefore(pieces, at - 1)];
    const behind = pieces[heavyFrom(pieces, at + 1)];
    if (piece.type === 'together') return { ...piece, type: before?.type === 'mention' && behind?.type === 'mention' ? 'and' : ((piece.other as RawType | undefined) ?? 'adverb') };
    // "…, là kế hoạch thực hiện A"
    if (piece.type === 'copula' && behind !== undefined && namesType(behind) && isAct(pieces[heavyFrom(pieces, pieces.indexOf(behind) + 1)])) {
      Object.assign(behind, { type: 'adverb' });
      return { ...piece, type: 'relative' };
    }
    if (piece.type === 'topic') return { ...piece, type: before?.type === 'mention' && behind?.type === 'mention' ? 'whom' : 'adverb' };
    if (piece.type !== 'relative') return piece;
    // "that Directive"
    if (!uninflected && behind?.type === 'type' && pieces[at + 2] !== undefined && !isAct(pieces[at + 2])) return before?.type === 'mention' ? piece : { ...piece, type: 'this' };
    if (uninflected && before !== undefined && !NAMES.has(before.type) && !isBoundary(before)) return { ...piece, type: 'and' };
    return piece;
  });

const namesType = ({ type, isType }: Piece): boolean => type === 'type' || type === 'document' || isType === true;
const NAMES: ReadonlySet<string> = new Set(['mention', 'it', 'both', 'document', 'type', 'state', 'body']);
