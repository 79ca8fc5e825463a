import { heavyBefore, heavyFrom, isAct, isBoundary, type Pass, type Piece } from '../piece.js';

const VERBAL: ReadonlySet<string> = new Set(['plan', 'to']);
const DETERMINED: ReadonlySet<string> = new Set(['fresh', 'indefinite', 'article', 'its']);
const PASSES: ReadonlySet<string> = new Set(['body', 'hit', 'plan']);
const MONTHLY: ReadonlySet<string> = new Set(['of', 'in', 'number', 'from']);
const DETERMINES: ReadonlySet<string> = new Set(['article', 'number', 'time', 'its']);

/** Does nothing, or what ends a sentence, stand before the place? */
function opensSentence(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[heavyBefore(pieces, at - 1)];
  return before === undefined || (isBoundary(before) && before.type !== 'comma');
}

/** Does the clause name a body before the place, and no document? */
function subjectIsBody(pieces: readonly Piece[], from: number): boolean {
  let body = false;
  for (let at = from - 1; at >= 0 && !isBoundary(pieces[at]!); at--) {
    // "the Commission for Policies and Strategies": within a name
    if (DOCUMENTS.has(pieces[at]!.type) && !(pieces[at]!.type === 'type' && WITHIN_NAME.has(pieces[at - 1]?.type ?? ''))) return false;
    body ||= pieces[at]!.type === 'body';
  }
  return body;
}

const DOCUMENTS: ReadonlySet<string> = new Set(['mention', 'type', 'document', 'it']);
const WITHIN_NAME: ReadonlySet<string> = new Set(['and', 'for', 'of']);
const NAMES_BODY: ReadonlySet<string> = new Set(['article', 'body', 'word', 'of', 'its']);

/** Does a body stand there, and a bare verb behind it? */
function causes(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (NAMES_BODY.has(pieces[at]?.type ?? '')) at++;
  const act = pieces[at];
  return isAct(act) && act.form === 'bare' && pieces.slice(from, at).some(({ type }) => type === 'body');
}

/** Spellings that are several things, by what stands around them: "140 tasks" and "the orders" are nouns, "the Committee shall" orders, "of May" is a month. */
export const settleSpellings: Pass = (pieces, { uninflected }) => {
  // "Abrogeant sans phrases la décision": without something, and not without doing it
  if (!uninflected) for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'not' && isAct(pieces[at - 1]) && pieces[at + 1]?.type === 'word' && (pieces[at + 2]?.type === 'object' || pieces[at + 2]?.type === 'article' || pieces[at + 2]?.type === 'mention')) {
    pieces[at]!.become('adverb');
    pieces[at + 1]!.become('adverb');
  }
  // "Comme le note Vu Ngoc Hai": a name
  for (let at = 1; at < pieces.length; at++) if (isAct(pieces[at]) && pieces[at]!.form === 'preposition' && pieces[at]!.single && pieces[at]!.capital && !isBoundary(pieces[at - 1]!) && ((pieces[at + 1]?.type === 'word' && pieces[at + 1]!.capital) || pieces[at - 1]!.type === 'body' || (pieces[at - 1]!.type === 'word' && pieces[at - 1]!.capital))) pieces[at]!.forget();
  // "will draft a new directive"
  for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'draft' && !uninflected && (pieces[at - 1]!.type === 'to' || (pieces[at - 1]!.type === 'does' && pieces[at + 1] !== undefined && isBoundary(pieces[at + 1]!)) || VERBAL.has(pieces[at - 1]!.type) && DETERMINED.has(pieces[at + 1]?.type ?? ''))) pieces[at]!.become('issue');
  // "Đảng uỷ thông qua Kế hoạch 18": behind a body it is a verb.
  if (uninflected) for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'through' && pieces[at]!.other === 'issue' && (PASSES.has(pieces[heavyBefore(pieces, at - 1)]?.type ?? '') || subjectIsBody(pieces, at))) pieces[at]!.become('issue');
  // "Các văn bản do A bãi bỏ:"
  if (uninflected) for (let at = 0; at < pieces.length; at++) if (pieces[at]!.type === 'by' && pieces[at + 1]?.type === 'mention' && isAct(pieces[at + 2]) && (pieces[at + 3] === undefined || pieces[at + 3]!.type === 'colon')) pieces[at]!.become('hit');
  // "Mức đóng thực hiện theo A": as A says; who opens a sentence with it carries A out
  if (uninflected) for (let at = 1; at < pieces.length; at++) if (isAct(pieces[at]) && pieces[at]!.other === 'under' && (!opensSentence(pieces, at) || pieces[heavyBefore(pieces, at - 1)]?.type === 'colon')) pieces[at]!.forget().become('under');
  // "Huyện uỷ Cần Giờ": a name
  for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'plan' && pieces[at]!.capital && pieces[at - 1]!.type === 'body') pieces[at]!.become('word');
  // "xã Tân Lập": so is this
  if (uninflected) for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'issue' && pieces[at]!.capital && !isBoundary(pieces[at - 1]!)) pieces[at]!.become('word');
  // "214 trường hợp": cases that are counted
  for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'if' && pieces[at - 1]!.type === 'number') pieces[at]!.become('word');
  // "of May", "4 May"
  for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'plan' && pieces[at]!.capital && MONTHLY.has(pieces[at - 1]!.type)) pieces[at]!.become('time');
  // "Ce projet concrétise A": what is pointed to is a document.
  for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'plan' && pieces[at - 1]!.type === 'this' && !pieces[at - 1]!.far && !uninflected) pieces[at]!.become('type');
  // "Once A came into force, B lapsed"
  for (let at = 0; at < pieces.length; at++) if (pieces[at]!.type === 'if' && pieces[at]!.other === 'from' && pieces[heavyFrom(pieces, at + 1)]?.type === 'mention' && pieces[heavyFrom(pieces, at + 1) + 1]?.type === 'effect') pieces[at]!.become('from');
  // "phần tiến độ của kế hoạch"
  if (uninflected) for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'plan' && pieces[at]!.isType && pieces[at - 1]!.type === 'of' && (pieces[at + 1] === undefined || isBoundary(pieces[at + 1]!))) pieces[at]!.become('type');
  // "…, kế hoạch được bổ sung bằng B"
  if (uninflected) for (let at = 0; at + 1 < pieces.length; at++) if (pieces[at]!.type === 'plan' && pieces[at]!.isType && pieces[at + 1]!.type === 'hit' && (at === 0 || isBoundary(pieces[at - 1]!))) pieces[at]!.become('type');
  // "The Committee shall amend A", "A draft to replace B shall be tabled", "This Decision shall replace A"
  const draft = pieces.findIndex(({ type }) => type === 'draft');
  // "Ban Tổ chức chủ trì tổng kết A": a task; "đã chủ trì tổng kết", "chủ trì hội nghị" are none.
  if (uninflected) for (let at = 0; at < pieces.length; at++) if (pieces[at]!.type === 'duty') pieces[at]!.become(isAct(pieces[heavyFrom(pieces, at + 1)]) && pieces[at - 1]?.type !== 'past' ? 'plan' : 'does');
  for (let at = 0; at < pieces.length; at++) if (pieces[at]!.type === 'duty') pieces[at]!.become(subjectIsBody(pieces, at) || (draft !== -1 && draft < at) ? 'plan' : 'adverb');
  // "has the Commission revise A"
  if (!uninflected) for (let at = 0; at < pieces.length; at++) if (pieces[at]!.type === 'have' && causes(pieces, at + 1)) pieces[at]!.become('order');
  if (!uninflected) for (let at = 1; at < pieces.length; at++) if (pieces[at]!.type === 'order' && DETERMINES.has(pieces[at - 1]!.type)) pieces[at]!.become('word');
  return pieces;
};
