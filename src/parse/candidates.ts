import { TextContext, type WordContext } from '../scan/context.js';
import { headFinder, leadFinder, leadReach, mayContinueList, type Finder } from '../scan/prefilter.js';
import { Scanner } from '../scan/scanner.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import { grammarAutomaton, type ParseState } from './automaton.js';
import type { CoreNode, PartNode, WindowNode } from './nodes.js';

/** A parsed window: the node, the tokens that it speaks of, and where it ends. */
export interface Candidate {
  readonly node: WindowNode;
  readonly tokens: TokenBuffer;
  /** End of the last token that belongs to it. */
  readonly end: number;
  /** The window was cut before the grammar was done with it. */
  readonly capped: boolean;
  readonly context: WordContext;
}

/** Retries from later places inside a failed window; beyond them its extent is passed over. */
const MAX_RETRIES = 4;

interface Reading {
  node: WindowNode;
  /** Tokens of the accepted prefix. */
  count: number;
}

/** Longest accepted prefix of the window at `start`; the tokens stay in the scanner. `opener` says what is expected. */
function readWindow(scanner: Scanner, text: string, start: number, limit: number, opener = 0, finder?: Finder): Reading | undefined {
  const automaton = grammarAutomaton();
  scanner.open(text, start, limit);
  const { tokens } = scanner;
  let state: ParseState | null = automaton.start;
  if (opener !== 0) tokens.push(opener, start, start, undefined);
  if (finder?.phrase !== undefined) scanner.take(finder.phrase, finder.phraseEnd);
  let fed = 0;
  let best: Reading | undefined;
  do {
    for (; fed < tokens.count && state !== null; fed++) {
      state = automaton.step(state, tokens.types[fed]!);
      if (state?.node !== undefined) best = { node: state.node, count: fed + 1 };
    }
  } while (state !== null && scanner.next());
  return best;
}

/** From so many places a lead is sought. */
const MAX_LEADS = 8;

/**
 * Calls `visit` with each candidate of the text, in order. A list is its head and then its items, each a candidate of its
 * own (`node.kind === 'item'`), so that the length of a list makes no states. The tokens are valid during the call only.
 */
export function readCandidates(text: string, visit: (candidate: Candidate) => boolean | void): CandidateReport {
  const reader = new CandidateReader(text, visit);
  reader.run();
  return { noteSigns: reader.noteSigns() };
}

export interface CandidateReport {
  /** Places of all brackets and raised digits of the text, in order: where footnotes may be called or begin. */
  readonly noteSigns: readonly number[];
}

class CandidateReader {
  private scanner = new Scanner();
  private spare = new Scanner();
  private readonly heads = headFinder();
  private readonly leads = leadFinder();
  private readonly context: TextContext;
  private readonly limit: number;

  constructor(private readonly text: string, private readonly visit: (candidate: Candidate) => boolean | void) {
    this.limit = text.length;
    this.context = new TextContext(text);
  }

  noteSigns(): number[] {
    const inside = [...this.scanner.noteSigns, ...this.spare.noteSigns];
    if (inside.length === 0) return this.heads.noteSigns;
    return [...new Set([...this.heads.noteSigns, ...inside])].sort((a, b) => a - b);
  }

  run(): void {
    const { text, limit } = this;
    let at = 0;
    let before = 0;
    let extent = 0;
    let retries = 0;
    for (;;) {
      const anchor = this.heads.next(text, at, limit);
      if (anchor < 0) return;
      if (anchor >= extent) retries = 0;
      const reading = readWindow(this.scanner, text, anchor, limit, 0, this.heads);
      if (reading === undefined) {
        const { tokens } = this.scanner;
        const last = tokens.count - 1;
        extent = Math.max(extent, last < 0 ? anchor + 1 : tokens.starts[last]!);
        at = last < 0 ? anchor + 1 : Math.max(tokens.ends[0]!, anchor + 1);
        if (++retries > MAX_RETRIES) at = Math.max(at, extent);
        continue;
      }
      retries = 0;
      at = this.emit(this.withLead(anchor, before, reading));
      if (reading.node.kind === 'citation') at = this.items(at);
      before = at;
    }
  }

  /** Hands the reading over and returns where it ends. */
  private emit(reading: Reading): number {
    const { tokens } = this.scanner;
    const given = giveBack(this.spare, this.text, this.limit, reading, tokens);
    const end = endOf(given, tokens);
    this.visit({ node: given.node, tokens, end, capped: tokens.full, context: this.context });
    return end;
  }

  private items(from: number): number {
    const { text, limit, scanner, context } = this;
    let at = from;
    for (;;) {
      if (!mayContinueList(text, at, limit)) return at;
      const reading = readWindow(scanner, text, at, limit, Token.ITEM);
      if (reading === undefined) return at;
      const { tokens } = scanner;
      const given = giveBack(this.spare, text, limit, reading, tokens);
      const end = endOf(given, tokens);
      // A refused item ends the list and is read again as what it may be on its own.
      if (this.visit({ node: given.node, tokens, end, capped: tokens.full, context }) === false) return at;
      at = end;
    }
  }

  /** The longest reading that begins before the anchor and has its citation there; else the reading as it is. */
  private withLead(anchor: number, before: number, reading: Reading): Reading {
    const { text, limit } = this;
    if (reading.node.kind !== 'citation' || reading.node.lead !== undefined) return reading;
    const reach = leadReach(text, anchor, before);
    if (reach === 0) return reading;
    let at = Math.max(before, anchor - reach);
    for (let tries = 0; tries < MAX_LEADS; tries++) {
      const start = this.leads.next(text, at, anchor);
      if (start < 0) break;
      // "Uỷ viên Bộ Chính trị … ký ban hành": a person's title.
      if (this.leads.phrase?.token === Token.ORGAN || this.leads.phrase?.token === Token.CC) {
        if (this.context.titleBefore(start)) {
          at = this.leads.phraseEnd;
          continue;
        }
      }
      const found = readWindow(this.spare, text, start, limit);
      const { tokens } = this.spare;
      if (found?.node.kind === 'citation' && found.node.lead !== undefined && tokens.starts[coreStart(found.node.core)] === anchor) {
        [this.scanner, this.spare] = [this.spare, this.scanner];
        return found;
      }
      at = Math.max(start + 1, tokens.count > 0 ? tokens.ends[0]! : 0);
    }
    return reading;
  }
}

/** The first token of the citation proper. */
function coreStart(core: CoreNode): number {
  switch (core.kind) {
    case 'full':
      return Math.min(core.symbol.number, core.head.type ?? core.symbol.number, core.head.abbr ?? core.symbol.number, core.head.doc ?? core.symbol.number, core.head.mark ?? core.symbol.number);
    case 'short':
      return Math.min(core.number, core.head.type ?? core.number, core.head.abbr ?? core.number);
    case 'anaphora':
    case 'congress':
      return core.first;
    default:
      return core.type;
  }
}

function endOf(reading: Reading, tokens: TokenBuffer): number {
  return tokens.ends[reading.count - 1]!;
}

/**
 * What a tail took and does not own goes back to the text. A second date or term is that of a further item ("khoá XI,
 * khoá XII"); a pinpoint or a date behind a comma may lead the next citation ("Hướng dẫn số 06-HD/TW, điểm 2 Hướng dẫn
 * số 38-HD/BTCTW").
 */
function giveBack(ahead: Scanner, text: string, limit: number, reading: Reading, tokens: TokenBuffer): Reading {
  const { node } = reading;
  if ((node.kind !== 'citation' && node.kind !== 'item') || node.tail.length === 0) return reading;
  const repeated = firstRepeated(node.tail);
  if (repeated > 0) return cut(node, repeated, tokens);
  let last = node.tail.length - 1;
  while (last > 0 && node.tail[last]!.kind === 'pinpoint' && node.tail[last - 1]!.kind === 'pinpoint') last--;
  const part = node.tail[last]!;
  if (part.kind !== 'pinpoint' && part.kind !== 'date') return reading;
  const first = firstToken(part, tokens);
  const comma = tokens.types[first] === Token.COMMA;
  if (part.kind === 'date' && !comma) return reading;
  // "…, ngày 10/3/2025, UBND tỉnh ban hành": the day on which somebody else acts.
  if (part.kind === 'date' && last === node.tail.length - 1 && actorFollows(ahead, text, endOf(reading, tokens), limit)) return cut(node, last, tokens);
  const other = readWindow(ahead, text, tokens.starts[comma ? first + 1 : first]!, limit);
  return other?.node.kind === 'citation' && other.node.lead !== undefined ? cut(node, last, tokens) : reading;
}

/** Bodies that may be the subject of a clause behind a comma. */
const ACTORS: ReadonlySet<number> = new Set([Token.ORGAN, Token.CC, Token.AGENCY, Token.STANDING, Token.UNIT, Token.BODY, Token.NONPARTY, Token.TITLE, Token.MEETING]);

function actorFollows(scanner: Scanner, text: string, from: number, limit: number): boolean {
  scanner.open(text, from, limit);
  const { tokens } = scanner;
  if (!scanner.next() || tokens.types[0] !== Token.COMMA || !scanner.next()) return false;
  return ACTORS.has(tokens.types[1]!);
}

/** Index of the second date or the second term, or -1. */
function firstRepeated(tail: readonly PartNode[]): number {
  let dates = 0;
  let terms = 0;
  for (let index = 0; index < tail.length; index++) {
    const { kind } = tail[index]!;
    if ((kind === 'date' && ++dates > 1) || (kind === 'term' && ++terms > 1)) return index;
  }
  return -1;
}

function cut(node: Extract<WindowNode, { readonly kind: 'citation' | 'item' }>, index: number, tokens: TokenBuffer): Reading {
  return { node: { ...node, tail: node.tail.slice(0, index) }, count: firstToken(node.tail[index]!, tokens) };
}

/** Marks that belong to the part that follows them. */
const OPENERS: ReadonlySet<number> = new Set([Token.COMMA, Token.SEMI, Token.AND, Token.LPAR, Token.OF, Token.DET, Token.DAYMARK, Token.YEARMARK, Token.MONTHMARK, Token.TERM, Token.ORDMARK]);

/** The token with which a date, term or pinpoint part begins. */
function firstToken(part: PartNode, tokens: TokenBuffer): number {
  let first = ownToken(part);
  while (first > 1 && OPENERS.has(tokens.types[first - 1]!)) first--;
  return first;
}

function ownToken(part: PartNode): number {
  switch (part.kind) {
    case 'pinpoint':
      return part.at;
    case 'date': {
      const { date } = part;
      return date.kind === 'numeric' ? (date.day ?? date.at) : Math.min(date.year, date.month ?? date.year, date.day ?? date.year);
    }
    case 'term':
      return part.term.at;
    default:
      throw new RangeError(`a ${part.kind} part is never given back`);
  }
}

/** The date and issuer with which the footnote `[start, end)` begins, if it says any. */
export function readNote(text: string, start: number, end: number): Candidate | undefined {
  const scanner = new Scanner();
  const reading = readWindow(scanner, text, start, end, Token.NOTE);
  if (reading === undefined || reading.count < 2) return undefined;
  return { node: reading.node, tokens: scanner.tokens, end: endOf(reading, scanner.tokens), capped: false, context: new TextContext(text) };
}

/** The first document that the text between `from` and `to` names by its issuer, without a number. */
export function readAnnounced(text: string, from: number, to: number): Candidate | undefined {
  const scanner = new Scanner();
  const leads = leadFinder();
  const heads = headFinder();
  let at = from;
  for (let tries = 0; tries < MAX_LEADS; tries++) {
    const lead = leads.next(text, at, to);
    const head = heads.next(text, at, to);
    const start = lead < 0 ? head : head < 0 ? lead : Math.min(lead, head);
    if (start < 0) break;
    const reading = readWindow(scanner, text, start, to, Token.NAMED);
    const { tokens } = scanner;
    if (reading !== undefined) return { node: reading.node, tokens, end: endOf(reading, tokens), capped: false, context: new TextContext(text) };
    at = Math.max(start + 1, tokens.count > 1 ? tokens.ends[1]! : 0);
  }
  return undefined;
}

/** So far behind a citation its subject may end, and so many bodies and dates are looked at. */
const TITLE_REACH = 200;
const MAX_FACTS = 4;

/**
 * What is said behind the subject of a citation that ends at `from`: "Nghị quyết 68 về phát triển kinh tế tư nhân của Bộ
 * Chính trị". The sentence's first central body behind "of", or a date with its body; nothing beyond the next citation.
 */
export function readBehindTitle(text: string, from: number, context: WordContext): Candidate | undefined {
  const end = sentenceEnd(text, from, Math.min(text.length, from + TITLE_REACH));
  const next = headFinder().next(text, from, end);
  const limit = next < 0 ? end : next;
  const leads = leadFinder();
  const scanner = new Scanner();
  let at = from;
  for (let facts = 0; facts < MAX_FACTS; facts++) {
    const start = leads.next(text, at, limit);
    if (start < 0) return undefined;
    const token = leads.phrase?.token ?? 0;
    const central = (token === Token.ORGAN || token === Token.CC) && context.ofBefore(start);
    if (central || token === Token.DAYMARK) {
      const reading = readWindow(scanner, text, start, limit, Token.NOTE);
      if (reading !== undefined && reading.count > 1 && (central || saysBody(reading.node))) {
        return { node: reading.node, tokens: scanner.tokens, end: endOf(reading, scanner.tokens), capped: false, context };
      }
    }
    at = Math.max(start + 1, leads.phraseEnd);
  }
  return undefined;
}

function saysBody(node: WindowNode): boolean {
  return node.kind === 'note' && (node.body !== undefined || node.tail.some(({ kind }) => kind === 'body'));
}

function sentenceEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    // . ! ? ; before a blank, and the end of a line of a list
    if ((unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b) && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2))) return at;
    if (unit === 0x0a && text.charCodeAt(at + 1) === 0x0a) return at;
    if (unit === 0x7c) return at;
  }
  return limit;
}
