/**
 * Typed parse nodes and their builders. A node speaks of tokens by their position in the window (`At`), never of their
 * text, so that one parse serves every window with the same sequence of token types.
 */
export type At = number;

export type SymbolLayout = 'party' | 'state' | 'slashes' | 'dashes' | 'spaced' | 'slashless';

export interface SymbolNode {
  readonly layout: SymbolLayout;
  readonly number: At;
  readonly code: At;
  readonly issuer: At;
  readonly tail: At | undefined;
}

export interface HeadNode {
  readonly type?: At;
  readonly abbr?: At;
  readonly doc?: At;
  readonly mark?: At;
}

export interface BodyNode {
  readonly head: At;
  /** The congress of the body and not the body; `national` has no token of its own and no `head`. */
  readonly congress?: 'national' | 'of-body';
  readonly name?: At;
  readonly unit?: At;
  readonly standing?: At;
  readonly joint?: At;
}

export type DateNode =
  | { readonly kind: 'numeric'; readonly at: At; readonly day: At | undefined }
  | { readonly kind: 'words'; readonly year: At; readonly month: At | undefined; readonly day: At | undefined };

export interface TermNode {
  readonly at: At;
  /** The term is given by its first year (nhiệm kỳ 2020-2025), not by its number. */
  readonly years: boolean;
}

export interface EventNode {
  readonly committee: At;
  readonly number: At;
  readonly term: At | undefined;
  /** The committee, where it is one below the centre; `committee` is then the last of its tokens. */
  readonly lower: BodyNode | undefined;
  /** The word for the meeting, where it comes last. */
  readonly meeting: At | undefined;
}

export interface Pins {
  readonly previous: Pins | undefined;
  readonly at: At;
  /** The last of a range that the one before it begins. */
  readonly range: boolean;
}

export interface LeadNode {
  readonly pinpoints?: Pins;
  readonly body?: BodyNode;
  readonly event?: EventNode;
  /** Before a committee an ordinal is that of its plenum in Vietnamese, that of its term elsewhere. */
  readonly ordinal?: At;
  readonly term?: TermNode;
  readonly date?: DateNode;
  /** A verb of issuing stands between the body and the document. */
  readonly acts?: true;
  /** The body speaks in the document, or the document stands in brackets behind it: it is the issuer where it may be. */
  readonly beside?: true;
  /** The body is the author of an entry where it opens one. */
  readonly author?: true;
}

export type CoreNode =
  | { readonly kind: 'full'; readonly head: HeadNode; readonly symbol: SymbolNode; readonly body: BodyNode | undefined }
  /** `listed`: a document only where a list or a range follows. */
  | { readonly kind: 'short'; readonly head: HeadNode; readonly number: At; readonly body: BodyNode | undefined; readonly listed: boolean }
  /** `earlier`: the numbers of further plenums, which stand before that of the event. */
  | { readonly kind: 'plenum'; readonly type: At; readonly event: EventNode; readonly earlier: readonly At[] }
  | {
      readonly kind: 'congress';
      readonly type: At;
      /** Absent where only the years of the term are said. */
      readonly number: At | undefined;
      /** Where the citation begins and ends; it may begin with the ordinal. */
      readonly first: At;
      readonly end: At;
      /** Absent while the tail may still say whose congress it is. */
      readonly of: BodyNode | 'national' | undefined;
      /** The word for whose congress it is (provincial). */
      readonly lower?: At;
    }
  | { readonly kind: 'anaphora'; readonly type: At; readonly first: At; readonly last: At };

export type PartNode =
  | { readonly kind: 'date'; readonly date: DateNode }
  | { readonly kind: 'body'; readonly body: BodyNode; readonly apposed?: true }
  /** A year alone; the year of a plan where the clause goes on. */
  | { readonly kind: 'year'; readonly date: DateNode; readonly at: At }
  | { readonly kind: 'party' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'term'; readonly term: TermNode }
  | { readonly kind: 'event'; readonly event: EventNode }
  | { readonly kind: 'revised'; readonly at: At }
  | { readonly kind: 'pinpoint'; readonly at: At; readonly range: boolean }
  /** The clause that begins there says what the parts before and behind it say, and is no part of the noun phrase. */
  | { readonly kind: 'clause'; readonly at: At }
  | { readonly kind: 'group'; readonly parts: readonly PartNode[] };

/** Left-recursive list: constant time to grow, and pure. */
export interface Tail {
  readonly previous: Tail | undefined;
  readonly part: PartNode;
}

export interface ItemNode {
  readonly mark?: At;
  readonly symbol?: SymbolNode;
  readonly number?: At;
  readonly term?: At;
  /** Whose congress it was: a committee, or a rank that takes the committee's noun from the head of the list. */
  readonly body?: At;
  readonly name?: At;
}

export type WindowNode =
  | { readonly kind: 'citation'; readonly lead: LeadNode | undefined; readonly core: CoreNode; readonly tail: readonly PartNode[] }
  | { readonly kind: 'item'; readonly separator: At; readonly item: ItemNode; readonly tail: readonly PartNode[] }
  | { readonly kind: 'announced'; readonly type: At; readonly lead: LeadNode }
  | { readonly kind: 'note'; readonly body: BodyNode | undefined; readonly tail: readonly PartNode[] }
  | { readonly kind: 'state'; readonly at: At; readonly head: HeadNode };

/** What the grammar hands over for a terminal: see `automaton.ts`. */
export interface Terminal {
  readonly at: At;
}

export const at = (terminal: Terminal): At => terminal.at;

const maybeAt = (terminal: Terminal | undefined): At | undefined => terminal?.at;

function flat(part: PartNode): PartNode[] {
  return part.kind === 'group' ? part.parts.flatMap(flat) : [part];
}

function flatten(tail: Tail | undefined): PartNode[] {
  const parts: PartNode[] = [];
  for (let cell = tail; cell !== undefined; cell = cell.previous) parts.push(...flat(cell.part).reverse());
  return parts.reverse();
}

export const citation = (lead: LeadNode | undefined, core: CoreNode, tail: Tail | undefined): WindowNode => ({
  kind: 'citation',
  lead,
  core,
  tail: flatten(tail),
});

type Terminals<T> = { readonly [K in keyof Omit<T, 'congress'>]: Terminal };

function positions<T extends object>(terminals: Terminals<T>): T {
  const result: Record<string, At> = {};
  for (const [key, terminal] of Object.entries<Terminal | undefined>(terminals as Record<string, Terminal | undefined>)) {
    if (terminal !== undefined) result[key] = terminal.at;
  }
  return result as T;
}

export const state = (terminal: Terminal, head: Terminals<HeadNode> = {}): WindowNode => ({
  kind: 'state',
  at: terminal.at,
  head: positions<HeadNode>(head),
});

export const full = (head: Terminals<HeadNode>, symbolNode: SymbolNode, bodyNode?: BodyNode): CoreNode => ({
  kind: 'full',
  head: positions<HeadNode>(head),
  symbol: symbolNode,
  body: bodyNode,
});

export const short = (head: Terminals<HeadNode>, number: Terminal, bodyNode?: BodyNode): CoreNode => ({
  kind: 'short',
  head: positions<HeadNode>(head),
  number: number.at,
  body: bodyNode,
  listed: false,
});

export const listed = (head: Terminals<HeadNode>, number: Terminal, bodyNode?: BodyNode): CoreNode => ({ kind: 'short', head: positions<HeadNode>(head), number: number.at, body: bodyNode, listed: true });

export const symbol = (layout: SymbolLayout, number: Terminal, code: Terminal, issuer: Terminal, tail: At | undefined): SymbolNode => ({
  layout,
  number: number.at,
  code: code.at,
  issuer: issuer.at,
  tail,
});

export const plenum = (type: Terminal, event: EventNode, earlier: readonly At[] = []): CoreNode => ({ kind: 'plenum', type: type.at, event, earlier });

export const severalPlenums = (earlier: readonly Terminal[], event: EventNode): { earlier: readonly At[]; event: EventNode } => ({ earlier: earlier.map(at), event });
export const plenumList = (type: Terminal, { earlier, event }: ReturnType<typeof severalPlenums>): CoreNode => plenum(type, event, earlier);

export const plenumEvent = (committee: Terminal | At, number: Terminal, term?: At, meeting?: Terminal): EventNode => ({
  committee: typeof committee === 'number' ? committee : committee.at,
  number: number.at,
  term,
  lower: undefined,
  meeting: maybeAt(meeting),
});

export const lowerEvent = (lower: BodyNode, number: Terminal): EventNode => ({ committee: lower.name ?? lower.head, number: number.at, term: undefined, lower, meeting: undefined });

export const committee = (terminal: Terminal, term?: Terminal): { at: At; term: At | undefined } => ({ at: terminal.at, term: maybeAt(term) });

export const end = (terminal: Terminal): At => terminal.at;

export const nationalCongress = (): 'national' => 'national';

export const congress = (type: Terminal, number: Terminal | undefined, last: At, of?: BodyNode | 'national'): CoreNode => ({
  kind: 'congress',
  type: type.at,
  number: maybeAt(number),
  first: type.at,
  end: last,
  of,
});

export const lowerCongress = (type: Terminal, number: Terminal, last: Terminal, lower: Terminal): CoreNode => ({
  kind: 'congress', type: type.at, number: number.at, first: type.at, end: last.at, of: undefined, lower: lower.at,
});

export const congressBefore = (type: Terminal, number: Terminal): CoreNode => ({
  kind: 'congress', type: type.at, number: number.at, first: number.at, end: type.at, of: undefined,
});

export const anaphora = (type: Terminal, first: Terminal, last: Terminal): CoreNode => ({
  kind: 'anaphora',
  type: type.at,
  first: first.at,
  last: last.at,
});

export const item = (separator: Terminal, parts: { mark?: Terminal; symbol?: SymbolNode; number?: Terminal; term?: Terminal; body?: Terminal; name?: Terminal }, tail: Tail | undefined): WindowNode => ({
  kind: 'item',
  separator: separator.at,
  item: {
    ...(parts.mark && { mark: parts.mark.at }),
    ...(parts.symbol && { symbol: parts.symbol }),
    ...(parts.number && { number: parts.number.at }),
    ...(parts.term && { term: parts.term.at }),
    ...(parts.body && { body: parts.body.at }),
    ...(parts.name && { name: parts.name.at }),
  },
  tail: flatten(tail),
});

export const announced = (type: Terminal, lead: LeadNode): WindowNode => ({ kind: 'announced', type: type.at, lead });

export const note = (bodyNode: BodyNode | undefined, tail: Tail | undefined): WindowNode => ({ kind: 'note', body: bodyNode, tail: flatten(tail) });

export const leadPinpoints = (pinpoints: Pins): LeadNode => ({ pinpoints });
export const leadBody = (bodyNode: BodyNode, more: Pick<LeadNode, 'term' | 'date' | 'acts' | 'author' | 'beside'> = {}): LeadNode => ({ body: bodyNode, ...more });
export const leadEvent = (event: EventNode, termNode?: TermNode): LeadNode => ({ event, ...(termNode && { term: termNode }) });
export const leadOrdinal = (committeeAt: Terminal, ordinal: Terminal, termNode?: TermNode): LeadNode => ({
  body: { head: committeeAt.at },
  ordinal: ordinal.at,
  ...(termNode && { term: termNode }),
});
export const leadDated = (lead: LeadNode, date: DateNode): LeadNode => ({ ...lead, date });

export const body = (terminals: Terminals<BodyNode>): BodyNode => positions<BodyNode>(terminals);

/** "của Đại hội đại biểu Đảng bộ …": the body's congress as an issuer. */
export const congressBody = (of: BodyNode | 'national'): BodyNode => (of === 'national' ? { head: -1, congress: 'national' } : { ...of, congress: 'of-body' });

export const numericDate = (terminal: Terminal, day?: Terminal): DateNode => ({ kind: 'numeric', at: terminal.at, day: maybeAt(day) });
export const wordDate = (year: Terminal, month?: Terminal, day?: Terminal): DateNode => ({
  kind: 'words',
  year: year.at,
  month: maybeAt(month),
  day: maybeAt(day),
});
export const yearDate = (year: Terminal): DateNode => wordDate(year);

export const term = (terminal: Terminal): TermNode => ({ at: terminal.at, years: false });
export const termYears = (terminal: Terminal): TermNode => ({ at: terminal.at, years: true });

export const pins = (previous: Pins | undefined, terminal: Terminal, range = false): Pins => ({ previous, at: terminal.at, range });

export const cons = (previous: Tail | undefined, part: PartNode): Tail => ({ previous, part });

export const group = (parts: readonly PartNode[]): PartNode => ({ kind: 'group', parts });

export const append = (tail: Tail | undefined, parts: readonly PartNode[]): Tail => ({ previous: tail, part: group(parts) });

/** Puts a part in front of a list; once per window, so the copy costs nothing. */
export const consFirst = (part: PartNode, tail: Tail | undefined): Tail =>
  flatten(tail).reduce<Tail>((list, next) => ({ previous: list, part: next }), { previous: undefined, part });

export const datePart = (date: DateNode): PartNode => ({ kind: 'date', date });
export const bodyPart = (bodyNode: BodyNode): PartNode => ({ kind: 'body', body: bodyNode });
export const apposedPart = (bodyNode: BodyNode): PartNode => ({ kind: 'body', body: bodyNode, apposed: true });
export const dateBodyPart = (date: DateNode, bodyNode: BodyNode): PartNode => ({ kind: 'group', parts: [datePart(date), bodyPart(bodyNode)] });
export const yearPart = (date: DateNode, year: Terminal): PartNode => ({ kind: 'year', date, at: year.at });
export const partyPart = (): PartNode => ({ kind: 'party' });
export const skipPart = (): PartNode => ({ kind: 'skip' });
export const termPart = (termNode: TermNode): PartNode => ({ kind: 'term', term: termNode });
export const eventPart = (event: EventNode): PartNode => ({ kind: 'event', event });
export const revisedPart = (terminal: Terminal): PartNode => ({ kind: 'revised', at: terminal.at });
export const clausePart = (first: At, parts: readonly PartNode[]): PartNode => group([{ kind: 'clause', at: first }, ...parts]);
export const pinPart = (terminal: Terminal, range = false): PartNode => ({ kind: 'pinpoint', at: terminal.at, range });

/** `13e Comité central`: the committee with its term. */
export const committeePart = (committeeAt: Terminal, termAt: Terminal): PartNode => ({
  kind: 'group',
  parts: [bodyPart({ head: committeeAt.at }), termPart({ at: termAt.at, years: false })],
});
