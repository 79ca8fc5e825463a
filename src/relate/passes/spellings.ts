import type { RawType } from '../../read/clause/lexer.js';
import { heavyBefore, heavyFrom, isAct, isBoundary, type Pass, type Piece } from '../piece.js';

type Holds = (pieces: readonly Piece[], at: number) => boolean;

/** One more thing that a spelling may be, and what has to stand around it. */
interface Context {
  /** The languages it holds in; without it, in all. */
  readonly among?: 'inflected' | 'uninflected';
  /** What its spelling may be as well. */
  readonly other?: Piece['other'];
  readonly capital?: true;
  /** What stands straight before it, or behind; `edge`: a boundary, or nothing. */
  readonly before?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
  /** What no neighbour alone tells. */
  readonly where?: Holds;
  readonly become: RawType;
  /** The piece behind becomes the same. */
  readonly andNext?: true;
}

const EDGE = 'edge';
const set = (...types: readonly (RawType | typeof EDGE)[]): ReadonlySet<string> => new Set(types);

const NAMES_BODY = set('article', 'body', 'word', 'of', 'its');
const NAMES_DOCUMENT = set('mention', 'type', 'document', 'it');
const JOINS_NAME = set('and', 'for', 'of');
const BEGINS_OBJECT = set('object', 'article', 'mention');
const TIMES = set('number', 'time');
const SUBJECT_OF_PASSING = set('body', 'hit', 'plan');

/** Of each token its contexts, the first that holds decides: "140 tasks" and "the orders" are nouns, "the Committee shall" orders, "of May" is a month. */
const CONTEXTS: { readonly [type in RawType]?: readonly Context[] } = {
  not: [
    // "Abrogeant sans phrases la décision": without something, and not without doing it
    { among: 'inflected', where: (pieces, at) => isAct(pieces[at - 1]) && pieces[at + 1]?.type === 'word' && BEGINS_OBJECT.has(pieces[at + 2]?.type ?? ''), become: 'adverb', andNext: true },
  ],
  act: [
    // "Comme le note Vu Ngoc Hai": a name
    { capital: true, where: isName, become: 'word' },
    // "À partir de 2007": a time, and no document
    { where: (pieces, at) => pieces[at]!.form === 'preposition' && TIMES.has(pieces[at + 1]?.type ?? '') && !NAMES_DOCUMENT.has(pieces[at + 2]?.type ?? ''), become: 'oblique' },
    // "lấy ý kiến vào dự thảo hướng dẫn mới": what is drafted
    { among: 'uninflected', before: set('draft'), behind: set('fresh', 'this', EDGE), where: (pieces, at) => pieces[at]!.isType, become: 'type' },
    // "Mức đóng thực hiện theo A": as A says; who opens a sentence with it carries A out
    { among: 'uninflected', other: 'under', where: (pieces, at) => at > 0 && (!opensSentence(pieces, at) || pieces[heavyBefore(pieces, at - 1)]?.type === 'colon'), become: 'under' },
  ],
  draft: [
    { among: 'inflected', before: set('to'), become: 'issue' },
    { among: 'inflected', before: set('does'), where: (pieces, at) => pieces[at + 1] !== undefined && isBoundary(pieces[at + 1]!), become: 'issue' },
    // "will draft a new directive"
    { among: 'inflected', before: set('plan'), behind: set('fresh', 'indefinite', 'article', 'its'), become: 'issue' },
  ],
  through: [
    // "Đảng uỷ thông qua Kế hoạch 18": behind a body it is a verb.
    { among: 'uninflected', other: 'issue', where: (pieces, at) => at > 0 && (SUBJECT_OF_PASSING.has(pieces[heavyBefore(pieces, at - 1)]?.type ?? '') || subjectIsBody(pieces, at)), become: 'issue' },
  ],
  by: [
    // "Các văn bản do A bãi bỏ:"
    { among: 'uninflected', behind: set('mention'), where: (pieces, at) => isAct(pieces[at + 2]) && (pieces[at + 3] === undefined || pieces[at + 3]!.type === 'colon'), become: 'hit' },
  ],
  plan: [
    // "Huyện uỷ Cần Giờ": a name
    { capital: true, before: set('body'), become: 'word' },
    // "of May", "4 May"
    { capital: true, before: set('of', 'in', 'number', 'from'), become: 'time' },
    // "Ce projet concrétise A": what is pointed to is a document.
    { among: 'inflected', before: set('this'), where: (pieces, at) => !pieces[at - 1]!.far, become: 'type' },
    // "sẽ có kế hoạch mới thay thế": one that there will be
    { among: 'uninflected', before: set('plan'), behind: set('fresh'), where: (pieces, at) => !pieces[at]!.single && isAct(pieces[at + 2]) && pieces[at + 3] !== undefined && isBoundary(pieces[at + 3]!), become: 'issue' },
    // "phần tiến độ của kế hoạch"
    { among: 'uninflected', before: set('of'), behind: set(EDGE), where: (pieces, at) => pieces[at]!.isType, become: 'type' },
    // "…, kế hoạch được bổ sung bằng B"
    { among: 'uninflected', before: set(EDGE), behind: set('hit'), where: (pieces, at) => pieces[at]!.isType, become: 'type' },
  ],
  issue: [
    // "xã Tân Lập": a name
    { among: 'uninflected', capital: true, where: (pieces, at) => at > 0 && !isBoundary(pieces[at - 1]!), become: 'word' },
  ],
  if: [
    // "214 trường hợp": cases that are counted
    { before: set('number'), become: 'word' },
    // "Once A came into force, B lapsed"
    { other: 'from', where: (pieces, at) => pieces[heavyFrom(pieces, at + 1)]?.type === 'mention' && pieces[heavyFrom(pieces, at + 1) + 1]?.type === 'effect', become: 'from' },
  ],
  duty: [
    // "Ban Tổ chức chủ trì tổng kết A": a task; "đã chủ trì tổng kết", "chủ trì hội nghị" are none.
    { among: 'uninflected', where: (pieces, at) => isAct(pieces[heavyFrom(pieces, at + 1)]) && pieces[at - 1]?.type !== 'past', become: 'plan' },
    { among: 'uninflected', become: 'does' },
    // "The Committee shall amend A", "A draft to replace B shall be tabled"
    { where: (pieces, at) => subjectIsBody(pieces, at) || pieces.slice(0, at).some(({ type }) => type === 'draft'), become: 'plan' },
    // "This Decision shall replace A"
    { become: 'adverb' },
  ],
  have: [
    // "has the Commission revise A"
    { among: 'inflected', where: (pieces, at) => causes(pieces, at + 1), become: 'order' },
  ],
  order: [
    { among: 'inflected', before: set('article', 'number', 'time', 'its'), become: 'word' },
    // "cụ thể hoá yêu cầu của A": what A demands is of its text.
    { among: 'uninflected', behind: set('of'), where: (pieces, at) => isAct(pieces[at - 1]) && pieces[heavyFrom(pieces, at + 2)]?.type === 'mention', become: 'part' },
  ],
};

/** Spellings that are several things, by what stands around them. */
export const settleSpellings: Pass = (pieces, { uninflected }) => {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const context = CONTEXTS[piece.type as RawType]?.find((one) => holds(one, pieces, at, uninflected));
    if (context === undefined) continue;
    if (isAct(piece)) piece.forget();
    piece.become(context.become);
    if (context.andNext) pieces[at + 1]!.become(context.become);
  }
  return pieces;
};

function holds({ among, other, capital, before, behind, where }: Context, pieces: readonly Piece[], at: number, uninflected: boolean): boolean {
  const piece = pieces[at]!;
  return (among === undefined || (among === 'uninflected') === uninflected)
    && (other === undefined || piece.other === other)
    && (capital === undefined || piece.capital)
    && (before === undefined || stands(before, pieces[at - 1]))
    && (behind === undefined || stands(behind, pieces[at + 1]))
    && (where === undefined || where(pieces, at));
}

const stands = (types: ReadonlySet<string>, piece: Piece | undefined): boolean => (piece !== undefined && types.has(piece.type)) || (types.has(EDGE) && (piece === undefined || isBoundary(piece)));

/** A verb of one word in capitals, within a clause, beside another name. */
function isName(pieces: readonly Piece[], at: number): boolean {
  const { form, single } = pieces[at]!;
  const before = pieces[at - 1];
  if (form !== 'preposition' || !single || before === undefined || isBoundary(before)) return false;
  const named = (piece: Piece | undefined): boolean => piece?.type === 'word' && piece.capital;
  return before.type === 'body' || named(before) || named(pieces[at + 1]);
}

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
    if (NAMES_DOCUMENT.has(pieces[at]!.type) && !(pieces[at]!.type === 'type' && JOINS_NAME.has(pieces[at - 1]?.type ?? ''))) return false;
    body ||= pieces[at]!.type === 'body';
  }
  return body;
}

/** Does a body stand there, and a bare verb behind it? */
function causes(pieces: readonly Piece[], from: number): boolean {
  let at = from;
  while (NAMES_BODY.has(pieces[at]?.type ?? '')) at++;
  const act = pieces[at];
  return isAct(act) && act.form === 'bare' && pieces.slice(from, at).some(({ type }) => type === 'body');
}
