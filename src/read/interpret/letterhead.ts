import { CENTRE } from '../../model/codes.js';
import type { DocumentType, Span } from '../../model/index.js';
import { beforeMotto, behindArticle, opensDay, opensOwner, titleAt, signatureOf } from '../scan/head-lines.js';
import { lineEndWithin } from '../text/reach.js';
import { emptyDraft, report, takeIssuer, type Barrier, type Draft } from './draft.js';
import { takePlace } from './places.js';
import { readNoteOnto } from './reader.js';

/** The lines at the head of a document of the Party, as 36-HD/VPTW lays them out: organ, number, place and day, type. */
export interface Letterhead {
  /** Its own number; none where it is one of the State. */
  readonly draft: Draft | undefined;
  readonly types: readonly DocumentType[];
}

/** A line, or the cell of a table that is laid over two columns; from its first word to its last. */
interface Cell extends Span {
  /** It holds prose, not a line of a head. */
  readonly long: boolean;
}

/** So far from the own number the lines of a head stand, and so many of them are looked at on either side. */
const HEAD_REACH = 1200;
const HEAD_CELLS = 12;
/** So far from the end of the text its signature stands: names of those who receive it may follow. */
const SIGNATURE_REACH = 2000;
const SIGNATURE_CELLS = 60;
const LONGEST_LINE = 120;

/** Lines, cells, and the gap between two columns of plain text. */
const BETWEEN_CELLS = /[\n\r|\t]|[^\S\n]{3,}/u;
const EDGES = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{M}\p{N}]{1,8}$/gu;
/** What may stand before and behind the own number on its line or in its cell. */
const OPENS_CELL = /(?:^|[\n|\t]|[^\S\n]{3})[^\p{L}\n|]{0,8}(?:\p{L}{1,6}[^\p{L}\n|]{0,8})?$/u;
const ENDS_CELL = /^(?:[^\S\n]{3}|[^\S\n]*\t|[^\p{L}\p{N}\n|]*(?:[\n|]|$))/u;
const ALONE_REACH = 48;

const opensLine = (text: string, start: number): boolean => OPENS_CELL.test(text.slice(Math.max(0, start - ALONE_REACH), start));

export function isAlone(text: string, start: number, end: number): boolean {
  return opensLine(text, start) && ENDS_CELL.test(text.slice(end, end + ALONE_REACH));
}

/** "Số 15-TB/TU Cà Mau, ngày 8 tháng 9 năm 2023": two columns whose gap was lost. */
function dayBeside(text: string, start: number, end: number): Draft | undefined {
  if (!opensLine(text, start)) return undefined;
  const line = lineEndWithin(text, end, LONGEST_LINE);
  return dayAmong(text, cellsOf(text, end, line === -1 ? end + LONGEST_LINE : line).slice(0, 1));
}

/**
 * Reads the head of the text, where its first document is its own number: it has a line or a cell to itself, and one of the other lines
 * of a head stands beside it. What they say is said beside the number: type, issuer, day.
 */
export function readLetterhead(text: string, drafts: readonly Draft[], barriers: readonly Barrier[]): Letterhead | undefined {
  const [draft, barrier] = [drafts[0], barriers[0]];
  if (barrier !== undefined && (draft === undefined || barrier.start < draft.span.start)) return ofState(text, barrier);
  if (draft?.symbol === undefined || draft.form !== 'full') return undefined;
  const { span, tailEnd } = draft;
  const heading = draft.typeStated && isTitle(text, span);
  // "TỈNH UỶ … Số 12-KH/TU": of a page whose lines were lost, the organ and the number are one line.
  const start = isOrganInCapitals(text, draft) ? draft.leadStart : span.start;
  if (draft.typeStated && !heading) return undefined;
  const beside = draft.date === undefined ? dayBeside(text, start, span.end) : undefined;
  if (beside === undefined && !isAlone(text, start, draft.date === undefined ? span.end : tailEnd)) return undefined;
  const { above, below } = cellsAround(text, start, Math.max(span.end, draft.date === undefined ? 0 : tailEnd));
  const type = titleOf(text, below, false, 1) ?? titleOf(text, above);
  if (type === undefined && !heading && (isDigit(text, span.start) || isListed(text, drafts[1]))) return undefined;
  const organ = titleIssuer(text, type, draft) ?? letterheadIssuer(text, above, below, draft);
  const day = draft.date === undefined ? beside ?? dayAmong(text, below) ?? dayAmong(text, above) : undefined;
  // In small letters the type is one only beside another line of a head.
  const sure = heading && isTitle(text, span, false);
  const headed = start < span.start;
  if (!sure && !headed && type === undefined && organ === undefined && day === undefined && (heading || !isRecord(text, below[0]))) return undefined;
  take(draft, type?.types, organ ?? signature(text, draft), day);
  return { draft, types: draft.types };
}

const isOrganInCapitals = (text: string, { leadStart, span, provenance }: Draft): boolean => {
  const lead = text.slice(leadStart, span.start);
  return provenance.issuer === 'adjacent' && /\p{Lu}{2}/u.test(lead) && lead === lead.toUpperCase();
};

/** Its type word has a line of its own. */
function isTitle(text: string, { start, end }: Span, anyCase = true): boolean {
  const newline = text.indexOf('\n', start);
  // A sentence has a stop at its end, a head has none.
  const lines = newline > 0 && newline < end && text[end] !== '.' && !text.slice(newline + 1, end).includes('\n');
  return lines && titleOf(text, cellsOf(text, start, newline), anyCase) !== undefined;
}

const isDigit = (text: string, at: number): boolean => /^\p{N}/u.test(text.slice(at, at + 1));

/** "Objet : …": the field of a record of the document. */
function isRecord(text: string, next: Span | undefined): boolean {
  return next !== undefined && /^[\p{L}\p{M}\s]{2,40}:/u.test(text.slice(next.start, next.end));
}

/** Another number has a line or a cell to itself as well: a list, a table. */
function isListed(text: string, next: Draft | undefined): boolean {
  return next?.symbol !== undefined && isAlone(text, next.span.start, next.span.end);
}

function ofState(text: string, { start, end, types }: Barrier): Letterhead | undefined {
  if (!isAlone(text, start, end)) return undefined;
  const { above, below } = cellsAround(text, start, end);
  return (titleOf(text, below) ?? titleOf(text, above)) === undefined ? undefined : { draft: undefined, types };
}

function take(draft: Draft, types: readonly DocumentType[] | undefined, issued: Draft | undefined, day: Draft | undefined): void {
  const common = types === undefined || draft.typeStated ? [] : draft.types.filter((type) => types.includes(type));
  if (common.length > 0) {
    draft.types = common;
    draft.provenance.type = 'adjacent';
  }
  if (issued !== undefined && (draft.provenance.issuer === undefined || draft.provenance.issuer === 'inferred')) takeIssuer(draft, issued, 'adjacent');
  if (day === undefined) return;
  for (const finding of day.diagnostics) report(draft, finding);
  if (day.date === undefined) return;
  draft.date = day.date;
  draft.provenance.date = 'adjacent';
  takePlace(draft, day, 'date');
}

/** The cells from the number on in both directions, nearest first, as far as prose begins. */
function cellsAround(text: string, start: number, end: number): { readonly above: readonly Cell[]; readonly below: readonly Cell[] } {
  const from = Math.max(0, start - HEAD_REACH);
  return { above: headOf(cellsOf(text, from, start).reverse()), below: headOf(cellsOf(text, end, Math.min(text.length, end + HEAD_REACH))) };
}

function headOf(cells: readonly Cell[]): readonly Cell[] {
  const prose = cells.findIndex(({ long }) => long);
  return cells.slice(0, prose === -1 ? HEAD_CELLS : Math.min(prose, HEAD_CELLS));
}

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  for (const piece of text.slice(from, to).split(new RegExp(`(${BETWEEN_CELLS.source})`, 'u'))) {
    const words = piece.replace(EDGES, '');
    if (words !== '') {
      const start = at + piece.indexOf(words);
      cells.push({ start, end: start + words.length, long: words.length > LONGEST_LINE });
    }
    at += piece.length;
  }
  return cells;
}

interface Title {
  readonly types: readonly DocumentType[];
  /** What stands behind the type on its line ("… CỦA BỘ CHÍNH TRỊ"). */
  readonly rest: Span;
  /** The line below it. */
  readonly below: Span | undefined;
}

/** @param cells nearest to the number first; above it the line below a title is the one nearer. */
function titleOf(text: string, cells: readonly Span[], anyCase = false, nearer = -1): Title | undefined {
  for (const [index, { start, end }] of cells.entries()) {
    const title = titleAt(text, start, end, anyCase);
    if (title !== undefined) return { types: title.types, rest: { start: title.end, end }, below: cells[index + nearer] };
  }
  return undefined;
}

/** A draft of the document's kind, for what a line says: it is kept to what may be said of such a document. */
function blank(draft: Draft): Draft {
  const line = emptyDraft(draft.form, draft.span);
  line.issuerCode = draft.issuerCode;
  return line;
}

function bodyIn(text: string, { start, end: last }: Span, of: Draft): Draft | undefined {
  const end = beforeMotto(text, start, last);
  const line = readNoteOnto(blank(of), text, { start: behindArticle(text, start, end), end });
  return line === undefined || line.tailEnd < end || line.nonParty || line.issuer === undefined || line.date !== undefined ? undefined : line;
}

/** "NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ", "CHỈ THỊ ⏎ CỦA BAN BÍ THƯ ⏎ về …" */
function titleIssuer(text: string, title: Title | undefined, of: Draft): Draft | undefined {
  if (title === undefined) return undefined;
  const { rest: { start, end }, below } = title;
  const from = start + /^\s*/u.exec(text.slice(start, end))![0].length;
  if (from < end) return bodyIn(text, { start: from, end }, of);
  if (below === undefined || !opensOwner(text, below.start, below.end)) return undefined;
  const line = readNoteOnto(blank(of), text, below);
  return line === undefined || line.nonParty || line.issuer === undefined ? undefined : line;
}

/** The bodies of the centre share one letterhead: who signs says which of them issues. */
function letterheadIssuer(text: string, above: readonly Cell[], below: readonly Cell[], of: Draft): Draft | undefined {
  const signed = of.issuerCode === CENTRE ? signature(text, of) : undefined;
  return signed ?? issuerAbove(text, above, of) ?? issuerAbove(text, [...below].reverse(), of);
}

/** The organ nearest above the number; of a unit, whose committee stands on the line above it, the two together. */
function issuerAbove(text: string, cells: readonly Cell[], of: Draft): Draft | undefined {
  for (const [index, cell] of cells.entries()) {
    const body = bodyIn(text, cell, of);
    if (body === undefined) continue;
    const over = cells[index + 1];
    const committee = over === undefined ? undefined : bodyIn(text, over, of)?.issuer;
    if (committee === undefined) return body;
    const joined = `${text.slice(cell.start, cell.end)} ${text.slice(over!.start, over!.end)}`;
    const unit = bodyIn(joined, { start: 0, end: joined.length }, of);
    return unit?.issuer === `${body.issuer!}-${committee}` ? unit : body;
  }
  return undefined;
}

/** "T/M BỘ CHÍNH TRỊ": in whose name it is signed. */
function signature(text: string, of: Draft): Draft | undefined {
  const cells = cellsOf(text, Math.max(of.tailEnd, text.length - SIGNATURE_REACH), text.length).slice(-SIGNATURE_CELLS);
  for (const { start, end } of cells) {
    const body = signatureOf(text, start, end);
    const signed = body === undefined ? undefined : bodyIn(text, { start: body, end }, of);
    if (signed !== undefined) return signed;
  }
  return undefined;
}

/** The first line that is a day, with the place before it or a word that marks a date ("Hà Nội, ngày …", "Hanoï, le …"). */
function dayAmong(text: string, cells: readonly Cell[]): Draft | undefined {
  for (const { start, end } of cells) {
    const day = opensDay(text, start, end);
    const line = day === undefined ? undefined : readNoteOnto(emptyDraft('short', { start: day, end }), text, { start: day, end });
    if (line !== undefined && line.tailEnd === end && (line.date !== undefined || line.diagnostics.length > 0)) return line;
  }
  return undefined;
}
