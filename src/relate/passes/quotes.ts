import { isAct, type Pass, type Piece } from '../piece.js';

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
    // "Report 301, “Review of ten years of …”": the title in apposition
    const apposed = before?.type === 'comma' && kept.at(-2)?.type === 'mention' && close !== -1 && isAct(pieces[at + 1]);
    if (apposed) kept.pop();
    const bearer = before?.type === 'about' || apposed ? kept.at(apposed ? -1 : -2) : before;
    if (close !== -1 && (before?.type === 'mention' || before?.type === 'about' || apposed)) {
      for (let i = at + 1; i < close; i++) {
        pieces[i]!.bearer = bearer?.mention;
        if (pieces[i]!.type === 'semi') pieces[i]!.become('comma');
      }
    }
    if ((before?.type === 'mention' || apposed) && isAct(pieces[at + 1])) kept.push(piece.become('about'));
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
