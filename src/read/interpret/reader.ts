import type { DocumentType, Span } from '../../model/index.js';
import { readWindows } from '../parse/windows.js';
import { readNote } from '../parse/elsewhere.js';
import type { ParsedWindow } from '../parse/read-window.js';
import { sentenceEnd } from '../text/sentences.js';
import type { WordContext } from '../scan/word-context.js';
import { Token } from '../scan/token-types.js';
import { typesOf } from '../scan/tokens.js';
import { takeAnnounced } from './announced.js';
import { takeBehindBracket, takeBehindTitle, takeDayOfEntry, takeYearBehindTitle } from './behind-title.js';
import { takeDayBehind } from './day-behind.js';
import { report, type Barrier, type Draft } from './draft.js';
import { closeList, continuesList, countOf } from './list.js';
import { takeIssuerOfSentence } from './issuer-of-sentence.js';
import type { SymbolInspector } from './symbol-findings.js';
import { WindowReader } from './window.js';

/** The mentions of a text as they are being worked out, and what stands between them. */
export interface TextDrafts {
  readonly drafts: readonly Draft[];
  readonly barriers: readonly Barrier[];
  readonly noteSigns: readonly number[];
}

/** Reads every window of the text and gathers lists; what belongs to no list is a list of one. */
export function readDrafts(text: string, inspect?: SymbolInspector): TextDrafts {
  const reader = new DraftReader(text, inspect);
  const { noteSigns } = readWindows(text, (window) => reader.visit(window));
  reader.close();
  return { drafts: reader.drafts, barriers: reader.barriers, noteSigns };
}

const YEAR_LENGTH = 4;
const NEAR = 160;

class DraftReader {
  readonly drafts: Draft[] = [];
  readonly barriers: Barrier[] = [];
  private readonly group: Draft[] = [];
  private groups = 0;
  /** The list has two numbers, with a slash between them and nothing else that says that they are of two documents. */
  private slashed = false;
  private context: WordContext | undefined;
  private readonly reader: WindowReader;

  constructor(private readonly text: string, inspect: SymbolInspector | undefined) {
    this.reader = new WindowReader(text, inspect);
  }

  /** False refuses a list item. */
  visit(window: ParsedWindow): boolean {
    const { node } = window;
    if (node.kind === 'state') {
      this.barrier(window);
      return true;
    }
    if (node.kind === 'note' || node.kind === 'announced') return false;
    const reader = this.reader.open(window);
    if (node.kind === 'citation') {
      this.close();
      const draft = reader.citation(node.lead, node.core, node.tail);
      takeAnnounced(this.text, draft);
      takeBehindTitle(this.text, draft, window.context);
      takeIssuerOfSentence(this.text, draft, window.context);
      takeYearBehindTitle(this.text, draft, window.context);
      if (node.lead?.body !== undefined && node.lead.date !== undefined) takeDayOfEntry(this.text, draft);
      takeDayBehind(this.text, draft, window.context);
      for (const earlier of reader.earlierPlenums(draft, node.core)) this.add(earlier, window);
      this.add(draft, window);
      return true;
    }
    const head = this.group[0];
    const last = this.group.at(-1);
    if (head === undefined || last === undefined) return false;
    const item = reader.item(node.item, node.tail);
    const range = window.tokens.types[node.separator] === Token.RANGE;
    if (!continuesList({ head, last, item, range })) return false;
    if (range) this.rangeFinding(last, item);
    item.endsRange = range;
    // "Directive 93/13": two numbers and a slash are a number of somebody else's, unless a plural or an issuer says that they are two documents.
    if (window.tokens.types[node.separator] === Token.SLASH) {
      this.slashed = !head.plural && !this.slashed && this.group.length === 1;
      head.plural = true;
    }
    item.lastOfList = range || window.tokens.types[node.separator] === Token.AND;
    this.add(item, window);
    return true;
  }

  private add(draft: Draft, window: ParsedWindow): void {
    draft.group = this.groups;
    this.context = window.context;
    if (window.capped) {
      report(draft, { code: 'window-capped', level: 'info', span: draft.span, message: 'what stands behind was too long to be read with it' });
    }
    this.group.push(draft);
  }

  close(): void {
    if (this.group.length === 0) return;
    // "nghị quyết (57 trang)": its number alone is none of a document.
    const { listed } = this.group[0]!;
    if (listed && this.group.length > 1 && this.context !== undefined) takeBehindBracket(this.text, this.group.at(-1)!, this.context);
    const closed = listed && this.group.length === 1 ? [] : closeList(this.group);
    const list = this.slashed && this.group.length === 2 && this.group.every(({ provenance }) => provenance.issuer === undefined) ? [] : closed;
    this.slashed = false;
    const head = list[0];
    if (head !== undefined && this.isOfOtherBefore(head)) for (const draft of list) draft.nonParty = true;
    for (let i = 0; i < list.length; i++) this.drafts.push(list[i]!);
    this.groups++;
    this.group.length = 0;
  }

  /** "Hội đồng Bảo an thông qua Nghị quyết 2728; Nghị quyết 242 (1967) …": a number and a year as those of the body have that the words before name. */
  private isOfOtherBefore({ form, number, date, types, span, provenance }: Draft): boolean {
    const before = this.drafts.at(-1);
    // "Quy định số 15-QĐ/ABC của công ty thay thế Quy định 12": in one sentence with a document that is nobody's of ours.
    if (form === 'short' && before?.nonParty === true && before.unknownCode && before.symbol !== undefined && provenance.issuer === undefined) return sentenceEnd(this.text, before.tailEnd) >= span.start;
    if (form !== 'short' || number === undefined || provenance.issuer !== undefined || date?.length !== YEAR_LENGTH || before === undefined) return false;
    return before.nonParty && before.symbol === undefined && span.start - before.span.end < NEAR && before.types.some((type) => types.includes(type));
  }

  private rangeFinding(first: Draft, last: Draft): void {
    const between = countOf(last) - countOf(first) - 1;
    if (between < 1) return;
    const span: Span = { start: first.span.start, end: last.span.end };
    report(last, { code: 'elided-range', level: 'info', span, message: `the range names ${between} more between ${countOf(first)} and ${countOf(last)}` });
  }

  private barrier({ node, tokens, context }: ParsedWindow): void {
    if (node.kind !== 'state') return;
    this.close();
    const head = tokens.values[node.head.type ?? node.head.abbr ?? -1];
    const start = tokens.starts[Math.min(node.at, node.head.type ?? node.at, node.head.abbr ?? node.at, node.head.mark ?? node.at)]!;
    // "Quyết định 04/2022" is one DATE token: the number is its month.
    const number = tokens.types[node.at] === Token.STATE ? tokens.numbers[node.at]! : Math.floor(tokens.numbers[node.at]! / 100) % 100;
    // "48/48 phiếu": figures alone are no document's.
    if (head === undefined && !LETTER.test(this.text.slice(start, tokens.ends[node.at]!))) return;
    this.barriers.push({ start, end: tokens.ends[node.at]!, types: head === undefined ? context.stateTypes(tokens.starts[node.at]!, tokens.ends[node.at]!) as readonly DocumentType[] : typesOf(head), number });
  }
}

const LETTER = /\p{L}/u;

/** Date, issuer and term with which the footnote body begins. */
export function readNoteFields(text: string, body: Span): Pick<Draft, 'date' | 'issuer' | 'issuerName' | 'issuerOwnCode' | 'term' | 'family' | 'places'> | undefined {
  return readNoteOnto(undefined, text, body);
}

/** The same, said of the draft: its issuer code tells which bodies may sign it. */
export function readNoteOnto(draft: Draft | undefined, text: string, body: Span): Draft | undefined {
  const window = readNote(text, body.start, body.end);
  return window?.node.kind === 'note' ? new WindowReader(text).open(window).note(window.node.body, window.node.tail, draft) : undefined;
}
