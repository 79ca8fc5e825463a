import type { RelationKind } from '../model/index.js';
import { isAnnouncedKind } from '../model/relation-kinds.js';
import type { RawToken, RawType } from '../read/clause/lexer.js';
import type { Arranged } from './arrange.js';
import type { Frame } from './nodes.js';
import type { LanguageTraits, Piece } from './piece.js';

/** What the sentences around say of all acts of a unit. */
export interface Circumstances {
  /** Asked, unreal or said to be false: nothing of it is stated. */
  readonly unstated: boolean;
  /** A plan that came to nothing. */
  readonly dropped: boolean;
}

const has = (tokens: readonly RawToken[], type: RawType): boolean => tokens.some((token) => token.type === type);

/** "Had A been repealed, …", "Should A be repealed, …", "Were the Politburo to repeal A, …": a verb before its subject makes a condition. */
function inverted(tokens: readonly RawToken[], uninflected: boolean): boolean {
  const first = tokens.findIndex(({ type }) => type !== 'quote' && type !== 'item');
  const next = tokens[first + 1]?.type === 'article' ? tokens[first + 2] : tokens[first + 1];
  if (tokens[first]?.type === 'be' && !uninflected && SUBJECTS.has(next?.type ?? '')) return true;
  return tokens[first]?.type === 'have' || (!uninflected && tokens[first]?.type === 'plan' && (next?.type === 'mention' || next?.type === 'type'));
}

/** Does the sentence of an act end with a question mark? "1. Where do we stand? Law 31 implements A." asks something else. */
function questions(tokens: readonly RawToken[]): boolean {
  const mark = tokens.findLastIndex(({ type }) => type === 'question');
  const act = tokens.findIndex(({ type }) => type === 'act');
  return mark !== -1 && (mark > act || !tokens.slice(mark, act).some(({ type }) => type === 'stop'));
}

/** "mấy chỗ chưa rõ trong A": what is not settled in a place asks nothing. */
function asks(tokens: readonly RawToken[]): boolean {
  return tokens.some(({ type }, at) => type === 'ask' && !PLACES.has(tokens[at + 1]?.type ?? 'stop') && !isOfCase(tokens, at));
}

/** "…, nên khi có điều khoản chưa rõ, hãy đọc song song": behind the comma of an act, in a clause that says when. */
function isOfCase(tokens: readonly RawToken[], at: number): boolean {
  const comma = tokens.findLastIndex(({ type }, index) => index < at && type === 'comma');
  return comma !== -1 && tokens.slice(0, comma).some(({ type }) => type === 'act') && tokens.slice(comma, at).some(({ type }) => type === 'if' || type === 'from');
}

const PLACES: ReadonlySet<RawType> = new Set(['in', 'about']);
const PARTS: ReadonlySet<RawType> = new Set(['dash', 'quote', 'semi']);

/** Without what a dash or a quotation parts from the last act. */
function spokenWith(tokens: readonly RawToken[]): readonly RawToken[] {
  const act = tokens.findLastIndex(({ type }) => type === 'act');
  const end = tokens.findIndex(({ type }, at) => at > act && PARTS.has(type));
  return act === -1 || end === -1 ? tokens : tokens.slice(0, end);
}

const SUBJECTS: ReadonlySet<string> = new Set(['mention', 'type', 'body', 'it', 'they']);

/** "…, but it did not.", "…; tôi tra lại, không phải." */
function refuses(tokens: readonly RawToken[], at: number): boolean {
  const { type } = tokens[at]!;
  return (type === 'refused' || (type === 'not' && tokens[at - 1]?.type === 'comma')) && ENDS.has(tokens[at + 1]?.type ?? 'stop');
}

/** What opens the sentence and ends with a comma before the act speaks of what others say: "Contrairement à ce que suggère son titre, A …". */
function refuted(tokens: readonly RawToken[]): boolean {
  const act = tokens.findIndex(({ type }) => type === 'act');
  // What stands before a semicolon is said by itself: "Nothing of A survives; it was replaced".
  const at = tokens.findIndex(({ type }, index) => type === 'untrue' && !describes(tokens, index) && !concedes(tokens, index, act) && !tokens.slice(index, Math.max(act, index)).some((token) => token.type === 'semi'));
  if (at === -1) return tokens.some((_, index) => index > act && refuses(tokens, index));
  // "It is not true, as some allege, that A repeals B": what "that" opens is what is untrue.
  const opened = tokens.findIndex(({ type }, index) => index > at && index < act && (type === 'relative' || type === 'whom') && tokens[index - 1]!.type === 'comma');
  // "Nothing in the package, the spokesman stressed, amends A": it is the subject.
  const subject = tokens.slice(0, act).findLast(({ type }) => type !== 'adverb' && type !== 'be' && type !== 'have' && type !== 'past');
  // "Không có chuyện A về miễn nhiệm, từ chức bị thay": a comma with no noun behind it opens no clause.
  const parted = tokens.findIndex(({ type }, index) => index > at && type === 'comma');
  const opens = parted !== -1 && parted < act && tokens.slice(parted, act).some(({ type }) => SUBJECTS.has(type));
  return opened !== -1 || !(at === 0 && subject?.type !== 'comma' && opens);
}

/** "so that a false declaration is enough": it says so of a noun of its own. */
function describes(tokens: readonly RawToken[], at: number): boolean {
  return (tokens[at - 1]?.type === 'indefinite' || tokens[at - 1]?.type === 'article') && DESCRIBED.has(tokens[at + 1]?.type ?? 'stop');
}

const DESCRIBED: ReadonlySet<RawType> = new Set(['type', 'state']);

/** "That is false.", "Thông tin ấy không đúng, xin cải chính": a sentence of its own says so of the one before; "a false declaration" says it of something else. */
function refutes(next: readonly RawToken[]): boolean {
  const end = next.findIndex(({ type }) => type === 'semi');
  const tokens = end === -1 ? next : next.slice(0, end);
  return tokens.some(({ type }, at) => type === 'untrue' && (at === 0 || ENDS.has(tokens[at + 1]?.type ?? 'stop') || tokens.slice(0, at).every((before) => POINTS.has(before.type)))) || tokens.some((_, at) => refuses(tokens, at));
}

const POINTS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'be', 'adverb', 'article', 'copula']);

/** "While it says nothing of A, it amends B": what a clause of its own concedes is not said of the act behind its comma. */
function concedes(tokens: readonly RawToken[], at: number, act: number): boolean {
  const opens = tokens.findLastIndex(({ type }, index) => index < at && (type === 'while' || type === 'comma'));
  return tokens[opens]?.type === 'while' && tokens.some(({ type }, index) => type === 'comma' && index > at && index < act);
}

const ENDS: ReadonlySet<string> = new Set(['stop', 'comma', 'semi', 'dash', 'unquote', 'colon', 'open']);

/** `next` is the unit behind: what it says without an act of its own, it says of this one. */
export function circumstancesOf(tokens: readonly RawToken[], next: readonly RawToken[], { uninflected }: LanguageTraits): Circumstances {
  // "The post is wrong (see also A)": what stands in a bracket at its end is no part of it.
  const open = next.findIndex(({ type }) => type === 'open');
  const said = open > 0 && next.slice(open).findIndex(({ type }) => type === 'close') >= next.length - open - 2 ? next.slice(0, open) : next;
  const behind = said.some(({ type, form, meaning }) => (type === 'act' && form !== 'opens' && meaning?.other !== 'dropped') || type === 'mention') ? [] : said;
  return {
    // "Had A been repealed, …"
    unstated: inverted(tokens, uninflected) || questions(tokens) || asks(tokens) || has(spokenWith(tokens), 'unreal') || refuted(tokens) || refutes(behind) || (next.length > 0 && refuses(next, 0)),
    dropped: has(tokens, 'dropped') || behind.some(({ type, meaning }) => type === 'dropped' || (type === 'act' && meaning?.other === 'dropped')),
  };
}

/** Is the act announced, wished, ordered or under study? `completes`: as an option it ends the sentence of its question, and orders nothing. Undefined where it is not said at all: in a condition. */
export function modalityOf({ pieces, marks }: Arranged, tokens: readonly RawToken[], { act: at, source }: Pick<Frame, 'act' | 'source'>, completes = false): 'effective' | 'planned' | undefined {
  const act = pieces[at]!;
  const condition = marks.find(({ meant }) => meant === 'if');
  if (condition !== undefined && act.raw > condition.raw && !tokens.slice(condition.raw, act.raw).some(({ type }) => type === 'comma' || type === 'semi')) return undefined;
  const kind = act.kind as RelationKind;
  if (!isAnnouncedKind(kind)) return 'effective';
  // "was repealed once the fund closed"
  if (act.planned || (condition !== undefined && !(condition.raw > act.raw && (act.past || tokens.slice(act.raw, condition.raw).some(({ type }) => APART.has(type))))) || sharesPlan(pieces, at)) return 'planned';
  const from = scopeStart(pieces, tokens, at, source.some((doer) => pieces[doer]?.mention !== undefined));
  // What a preposition governs ("theo đề nghị của …") orders nothing.
  // What a relative aside announces ("A, which was due in May, replaces B") is no part of the verb behind it.
  const asides = pieces.filter(({ asideEnd }) => asideEnd !== undefined);
  const aside = (raw: number): boolean => asides.some((comma) => comma.raw < raw && raw < comma.asideEnd!);
  // "- A: orders B. - C, replaced by D": what the items before say is theirs.
  const items = pieces.filter(({ type, item, raw }) => type === 'STOP' && item && raw >= from && raw < act.raw);
  const ofOther = (raw: number): boolean => items.length > 1 && raw > items[0]!.raw && raw < items.at(-1)!.raw;
  // "… đề nghị như sau: 1. A hết hiệu lực từ ngày 1/7": nobody is asked to lapse.
  const stated = act.type === 'END' ? pieces.findLastIndex((piece, index) => index < at && piece.type === 'STOP' && piece.colon) : -1;
  const meant = (piece: Piece): boolean => piece.raw >= from && piece.raw < act.raw && !aside(piece.raw) && !ofOther(piece.raw) && !(stated !== -1 && piece.raw < pieces[stated]!.raw);
  // "Cần nhớ rằng A đã được B thay thế": what is done is no part of the plan before it.
  if (isDone(pieces, tokens, at)) return isPending(tokens, act.raw) ? 'planned' : 'effective';
  // "có thể bắt nguồn từ việc Ban Bí thư vừa ký A bãi bỏ B": what is signed does what it says.
  const signed = pieces.findLastIndex(({ type }, index) => type === 'ISSUE' && index < at);
  if (signed !== -1 && pieces[signed + 1]?.mention !== undefined && source.includes(signed + 1) && tokens[pieces[signed]!.raw - 1]?.type === 'past') return 'effective';
  if (pieces.some((piece) => piece.type === 'ORDER' && meant(piece)) || marks.some((piece) => piece.meant === 'plan' && meant(piece) && !governsOther(tokens, piece.raw, act))) return 'planned';
  if (willBeHeld(pieces, marks, tokens, at)) return 'planned';
  // "Un bilan de A sera dressé en décembre"
  if (act.type === 'NOUN' && source.length === 0 && isAnnouncedBehind(pieces, marks, tokens, at)) return 'planned';
  // "(3) Amend A": what is advised
  if (act.type === 'DO' && act.form === 'finite' && act.imperative && source.length === 0 && !completes) return 'planned';
  // "is under consideration", behind the act and its object; "Once adopted, …"
  return tokens[0]?.type === 'pending' || isPending(tokens, act.raw) ? 'planned' : 'effective';
}

/** "A conference to review A will take place in December", "Hội nghị sơ kết A sẽ diễn ra": what the meeting is for is as far away as the meeting. */
function willBeHeld(pieces: readonly Piece[], marks: readonly Piece[], tokens: readonly RawToken[], at: number): boolean {
  const [subject, act] = [pieces[at - 1], pieces[at]!];
  if (subject?.type !== 'ACTOR' || act.past || !(act.type === 'INF' || (subject.meeting && act.type === 'DO'))) return false;
  return isAnnouncedBehind(pieces, marks, tokens, at);
}

/** Is what stands behind the act announced, in its clause? */
function isAnnouncedBehind(pieces: readonly Piece[], marks: readonly Piece[], tokens: readonly RawToken[], at: number): boolean {
  const parted = tokens.findIndex(({ type }, index) => index > pieces[at]!.raw && PARTED.has(type));
  const end = parted === -1 ? Infinity : parted;
  return marks.some(({ meant, raw }) => meant === 'plan' && raw > pieces[at]!.raw && raw < end);
}

/** Does the mark of the passive before the doer say that it is done? */
function isDone(pieces: readonly Piece[], tokens: readonly RawToken[], at: number): boolean {
  const hit = pieces[at - 2];
  return hit?.type === 'HIT' && (tokens[hit.raw]!.type === 'past' || tokens[hit.raw - 1]?.type === 'past' || tokens[hit.raw]!.meaning?.roles[0] === 'past');
}

/**
 * "must pause, a result of replacing A by B": what is announced has a verb of its own, and the noun of the act stands behind its comma; "Ce que les membres ne
 * doivent pas faire ⏎ – A, remplacé par B": or the participle in an item of its own.
 */
function governsOther(tokens: readonly RawToken[], plan: number, { type, raw }: Piece): boolean {
  const parts = OTHERS[type];
  const verb = tokens.slice(plan + 1, raw).find((token) => token.type !== 'not' && token.type !== 'adverb')?.type;
  return parts !== undefined && (verb === 'word' || verb === 'does') && tokens.slice(plan, raw).some((token) => token.type === parts);
}

const OTHERS: { readonly [type in Piece['type']]?: RawType } = { NOUN: 'comma', PASS: 'item' };

const APART: ReadonlySet<RawType> = new Set(['colon', 'semi', 'stop']);
const PARTED: ReadonlySet<RawType> = new Set(['comma', 'colon', 'semi', 'stop']);
const OWN_WORDS: ReadonlySet<RawType> = new Set(['word', 'body']);

/** "…, is under consideration": not where the aside has a noun of its own ("…, save the cases under consideration"). */
function isPending(tokens: readonly RawToken[], act: number): boolean {
  const at = tokens.findIndex(({ type }, index) => index >= act && type === 'pending');
  if (at === -1) return false;
  const mark = tokens.findLastIndex(({ type }, index) => index < at && index > act && PARTED.has(type));
  return mark === -1 || !tokens.slice(mark, at).some(({ type }) => OWN_WORDS.has(type));
}

/** "sẽ bãi bỏ A và sửa đổi B": what announces the first verb announces those that are joined to it. */
function sharesPlan(pieces: readonly Piece[], at: number): boolean {
  const { type, form, past } = pieces[at]!;
  if (past || type !== 'DO' || form !== 'finite' || !JOINS.has(pieces[at - 1]?.type ?? '')) return false;
  for (let i = at - 1; i >= 0; i--) {
    const before = pieces[i]!;
    if (before.type === 'DO') return before.planned && !before.past;
    if (!JOINS.has(before.type) && before.type !== 'DOC' && before.type !== 'OWN') return false;
  }
  return false;
}

const JOINS: ReadonlySet<string> = new Set(['AND', 'COMMA']);

/** The raw token with which the clause of the act begins; `told`: a document that is named does it. */
function scopeStart(pieces: readonly Piece[], tokens: readonly RawToken[], at: number, told: boolean): number {
  let listed = false;
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    const before = pieces[i - 1];
    if (piece.type === 'STOP') {
      // Items of a list are said as their heading is.
      if (piece.item === true) listed = true;
      // "On the agenda: replace A": a verb without a subject is said as what opens it.
      else if (!(piece.colon === true && (listed || (!told && VERBAL.has(pieces[i + 1]?.type ?? ''))))) return piece.raw;
    // "souhaitent que A soit abrogée": what no noun stands before is what is wished.
    } else if ((piece.type === 'REL' || piece.type === 'WHOM' || piece.type === 'WHOSE' || piece.type === 'VIA') && before !== undefined && HEADS.has(before.type)) return piece.raw;
    // "should note that A amends B": what another verb leads to is stated.
    else if ((piece.type === 'REL' || piece.type === 'WHOM') && tokens[piece.raw - 1]?.type === 'word' && pieces[at]!.type === 'DO') return piece.raw;
    // What brackets say, they say by themselves.
    else if (piece.type === 'OPEN') return piece.raw;
    // What a title says, its document says.
    else if (piece.type === 'ABOUT' && before?.type === 'DOC') return piece.raw;
    // "asks cells to study A reviewing B": a document that another verb governs does by itself what stands behind it.
    else if (i === at - 1 && piece.type === 'DOC' && before?.type === 'ACTOR' && pieces[at]!.type !== 'PASS') return piece.raw;
    // A subject of its own behind a comma begins a clause of its own.
    else if (i === at - 1 && NOUNS.has(piece.type) && before !== undefined && (before.type === 'COMMA' || before.type === 'AND')) return piece.raw;
  }
  return 0;
}

const VERBAL: ReadonlySet<string> = new Set(['DO', 'INF', 'ISSUE', 'ING']);
const NOUNS: ReadonlySet<string> = new Set(['DOC', 'UNCITED', 'ACTOR']);
/** What a relative clause may follow. */
const HEADS: ReadonlySet<string> = new Set([...NOUNS, 'COMMA', 'CLOSE', 'OWN', 'ASKED', 'AND', 'IS']);
