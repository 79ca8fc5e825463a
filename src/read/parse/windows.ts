import { meet } from '../../model/language-set.js';
import { TextContext } from '../scan/context.js';
import { leadReach, mayContinueList } from '../scan/look-back.js';
import { headFinder, leadFinder } from '../scan/prefilter.js';
import { PLACE_BEFORE_BODY } from '../scan/languages.js';
import { placeStart } from '../scan/placed-body.js';
import { Scanner } from '../scan/scanner.js';
import { vocabularyTrie } from '../scan/vocabulary-trie.js';
import { Token } from '../scan/token-types.js';
import { giveBack } from './give-back.js';
import type { CoreNode } from './nodes.js';
import { endOf, readWindow, type ParsedWindow, type Prefix } from './read-window.js';

/** Retries from later places inside a failed window; beyond them its extent is passed over. */
const MAX_RETRIES = 4;

/** From so many places a lead is sought. */
const MAX_LEADS = 8;

/**
 * Calls `visit` with each window of the text that has a parse, in order. A list is its head and then its items, each a window of its
 * own (`node.kind === 'item'`), so that the length of a list makes no states. The tokens are valid during the call only.
 */
export function readWindows(text: string, visit: (candidate: ParsedWindow) => boolean | void): WindowsReport {
  const reader = new WindowsReader(text, visit);
  reader.run();
  return { noteSigns: reader.noteSigns() };
}

export interface WindowsReport {
  /** Places of all brackets and raised digits of the text, in order: where footnotes may be called or begin. */
  readonly noteSigns: readonly number[];
}

class WindowsReader {
  private scanner = new Scanner();
  private spare = new Scanner();
  private readonly heads = headFinder();
  private readonly leads = leadFinder();
  private readonly context: TextContext;
  private readonly limit: number;

  constructor(private readonly text: string, private readonly visit: (candidate: ParsedWindow) => boolean | void) {
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
      const prefix = readWindow(this.scanner, text, anchor, limit, 0, this.heads);
      if (prefix === undefined) {
        const { tokens } = this.scanner;
        const last = tokens.count - 1;
        extent = Math.max(extent, last < 0 ? anchor + 1 : tokens.starts[last]!);
        at = last < 0 ? anchor + 1 : Math.max(tokens.ends[0]!, anchor + 1);
        if (++retries > MAX_RETRIES) at = Math.max(at, extent);
        continue;
      }
      retries = 0;
      at = this.emit(this.withLead(anchor, before, prefix));
      if (prefix.node.kind === 'citation') at = this.items(at);
      before = at;
    }
  }

  /** Hands the window over and returns where it ends. */
  private emit(prefix: Prefix): number {
    const { tokens } = this.scanner;
    const given = giveBack(this.spare, this.text, this.limit, prefix, tokens, this.context);
    const end = endOf(given, tokens);
    this.visit({ node: given.node, tokens, end, capped: tokens.full, context: this.context });
    return end;
  }

  private items(from: number): number {
    const { text, limit, scanner, context } = this;
    let at = from;
    for (;;) {
      if (!mayContinueList(text, at, limit)) return at;
      const prefix = readWindow(scanner, text, at, limit, Token.ITEM);
      if (prefix === undefined) return at;
      const { tokens } = scanner;
      const given = giveBack(this.spare, text, limit, prefix, tokens, this.context);
      const end = endOf(given, tokens);
      // A refused item ends the list and is read again as what it may be on its own.
      if (this.visit({ node: given.node, tokens, end, capped: tokens.full, context }) === false) return at;
      at = end;
    }
  }

  /** "Uỷ viên Bộ Chính trị … ký ban hành" has a person's title; an article directly before the citation is no lead. */
  private leadsNowhere(start: number, anchor: number): boolean {
    const { phrase, phraseEnd } = this.leads;
    if (phrase === undefined) return false;
    if (phrase.token === Token.ORGAN || phrase.token === Token.CC) return this.context.titleBefore(start);
    return (phrase.token === Token.DET || phrase.token === Token.BY) && anchor - phraseEnd <= 1;
  }

  /** "Hanoi Party Committee issued …", "13 May 1988: …": the lead begins with the place, or the day. */
  private leadStart(start: number, floor: number): number {
    const { phrase } = this.leads;
    // "13 May 1988: …": the day is no word with which a lead is sought.
    if (phrase?.token === Token.MONTH) return dayStart(this.text, start, floor);
    return phrase?.token === Token.BODY && meet(phrase.languages, PLACE_BEFORE_BODY) ? placeStart(this.text, start, floor, vocabularyTrie()) : start;
  }

  /** The longest window that begins before the anchor and has its citation there; else the window as it is. */
  private withLead(anchor: number, before: number, prefix: Prefix): Prefix {
    const { text, limit } = this;
    if (prefix.node.kind !== 'citation' || prefix.node.lead !== undefined || opensRecord(text, anchor)) return prefix;
    const reach = leadReach(text, anchor, before);
    if (reach === 0) return prefix;
    let at = Math.max(before, anchor - reach);
    // No lead goes on over an empty line.
    const paragraph = text.slice(at, anchor).lastIndexOf('\n\n');
    if (paragraph >= 0) at += paragraph;
    for (let tries = 0; tries < MAX_LEADS; tries++) {
      const start = this.leads.next(text, at, anchor);
      if (start < 0) break;
      if (this.leadsNowhere(start, anchor)) {
        at = this.leads.phraseEnd;
        continue;
      }
      const named = this.leadStart(start, at);
      const found = named === start ? readWindow(this.spare, text, start, limit, 0, this.leads) : readWindow(this.spare, text, named, limit);
      const { tokens } = this.spare;
      if (found?.node.kind === 'citation' && found.node.lead !== undefined && tokens.starts[coreStart(found.node.core)] === anchor) {
        [this.scanner, this.spare] = [this.spare, this.scanner];
        return found;
      }
      at = Math.max(start + 1, tokens.count > 0 ? tokens.ends[0]! : 0);
    }
    return prefix;
  }
}

/** A first cell and the sign behind it, without a blank: `57-NQ/TW,22/12/2024,…`. */
const FIRST_CELL = /^[^\s,;|]{4,40}[,;|\t](?=\S)/u;
const LONGEST_CELL = 42;

/** Where the number of the day before a month begins, with its sign ("1er mai"); the month itself where none stands there. */
function dayStart(text: string, month: number, floor: number): number {
  const day = DAY_OF_MONTH.exec(text.slice(Math.max(floor, month - DAY_REACH), month));
  return day === null ? month : month - day[0].length;
}

const DAY_OF_MONTH = /(?<![\p{L}\p{N}/.-])\d{1,2}(?:\p{L}{1,2})?\s{1,2}$/u;
const DAY_REACH = 8;

/** What opens a record of data begins anew: the end of the record before it is no lead. */
function opensRecord(text: string, anchor: number): boolean {
  return anchor > 0 && text.charCodeAt(anchor - 1) === 0x0a && FIRST_CELL.test(text.slice(anchor, anchor + LONGEST_CELL));
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
