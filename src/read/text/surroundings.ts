import type { IsoDate, Span } from '../../model/index.js';
import { endsSentence } from './sentences.js';
import type { SaidMonth, SaidPlenum, SaidYearPart, StretchReaders } from './stretches.js';
import { foldedWords, type FoldedWords } from './words.js';
import { latestStated, statedYears, type DayBefore, type StatedYear } from './years.js';

/** So far behind and before a citation its subject is sought, inside the sentence. */
const BEHIND = 240;
const BEFORE = 160;
/** And so far the words that call it new. */
const FRESH = 32;

export interface OpenYear {
  readonly date: IsoDate;
  readonly span: Span;
}

export interface MentionSpan extends Span {
  /** Belongs to the list of the one before: what is said behind the list is said of each. */
  readonly listed: boolean;
  /** A word that opens a subject ("on", "sur", "về") stands behind it: its title follows, or a paraphrase of it. */
  readonly titled: boolean;
  /** It is said of a body that it issued it. */
  readonly issued?: boolean;
  /** The sentence says that it is the own document of a committee below the centre. */
  readonly owned?: boolean;
  /** A year behind its number that may be its own or that of what is told, and where it stands in the source. */
  readonly openYear?: OpenYear | undefined;
  /** The citation itself, without the date, issuer and term that belong to it. */
  readonly core: Span;
}

/** What only the scanner knows of the words between citations. */
export interface WordsOfText {
  /** Whose bodies a stretch of text names: those that sign for the centre and no others, or others too. */
  bodiesIn(from: number, to: number): 'centre' | 'others' | undefined;
  /** What joins two citations, if nothing else stands between them. */
  joinBetween(from: number, to: number): 'and' | 'comma' | undefined;
  /** A colon, a bracket or "such as" stands between two citations, and nothing else. */
  opensMembers(from: number, to: number): boolean;
  dayBefore: DayBefore;
}

/** The words beside each citation: up to the next one, and not across the end of the sentence. */
export class Surroundings {
  constructor(private readonly text: string, private readonly spans: readonly MentionSpan[], private readonly words: WordsOfText, private readonly readers: StretchReaders) {}

  private readonly dayBefore: DayBefore = (at) => this.words.dayBefore(at);
  private lasts: Int32Array | undefined;
  private firsts: Int32Array | undefined;
  private heads: Int32Array | undefined;
  /** The stretches beside the citation that was last asked for: much is asked of one. */
  private asked = -1;
  private around: { readonly before: Span; readonly behind: Span } | undefined;

  isTitled(index: number): boolean {
    return this.spans[index]!.titled;
  }

  openYear(index: number): OpenYear | undefined {
    return this.spans[index]!.openYear;
  }

  /** The sentence is about its being issued. */
  isIssued(index: number): boolean {
    return this.spans[index]!.issued === true;
  }

  /** "Thành uỷ … Nghị quyết 31 của mình" */
  isOwnedBelow(index: number): boolean {
    return this.spans[index]!.owned === true;
  }

  /** The sentence speaks of the Central Committee, the Politburo or the Secretariat, and of no other body; on both sides as far as the neighbouring citations. */
  isOfCentre(index: number): boolean {
    const { before, behind } = this.beside(index);
    const [own, next] = [this.words.bodiesIn(before.start, before.end), this.words.bodiesIn(behind.start, behind.end)];
    return own !== 'others' && next !== 'others' && (own ?? next) === 'centre';
  }

  private beside(index: number): { readonly before: Span; readonly behind: Span } {
    if (this.asked !== index || this.around === undefined) {
      this.asked = index;
      this.around = { before: this.beforeSpan(index), behind: this.behindSpan(index) };
    }
    return this.around;
  }

  behind(index: number): FoldedWords {
    return foldedWords(this.text, this.beside(index).behind);
  }

  /** Years in figures in the sentence, on both sides as far as the neighbouring citations. */
  years(index: number): readonly StatedYear[] {
    const { before, behind } = this.beside(index);
    const { core } = this.spans[index]!;
    // Items of a list share their tail: each has what stands before the next one.
    const lead = Math.max(this.spans[index]!.start, Math.min(core.start, this.spans[index - 1]?.core.end ?? 0));
    const tail = Math.min(this.spans[index]!.end, Math.max(core.end, this.spans[index + 1]?.core.start ?? this.text.length));
    const years: StatedYear[] = [];
    const { text, dayBefore } = this;
    statedYears(text, { start: before.start, end: Math.min(before.end, lead) }, false, dayBefore, years);
    statedYears(text, { start: lead, end: core.start }, true, dayBefore, years);
    statedYears(text, { start: core.end, end: tail }, true, dayBefore, years);
    statedYears(text, behind, false, dayBefore, years);
    // "mid-2012": a hyphen ties the year to its part.
    const part = this.yearPart(index);
    if (part !== undefined && !years.some(({ year }) => year === part.year)) years.push({ year: part.year, span: false, own: false });
    return years;
  }

  /** Months and days without a year in the sentence, on both sides as far as the neighbouring citations. */
  months(index: number): readonly SaidMonth[] {
    const { before, behind } = this.beside(index);
    return [...this.readers.monthsIn(this.text, before.start, before.end), ...this.readers.monthsIn(this.text, behind.start, behind.end)];
  }

  /** "Chỉ thị số 27 của Bộ Chính trị đầu năm 1998" */
  yearPart(index: number): SaidYearPart | undefined {
    const { behind } = this.beside(index);
    return this.readers.yearPartAt(this.text, behind.start, behind.end);
  }

  /** So many years old the document is said to be. */
  age(index: number): number | undefined {
    const { before, behind } = this.beside(index);
    return this.readers.ageBefore(this.text, before.start, before.end) ?? this.readers.ageBehind(this.text, behind.start, behind.end);
  }

  /** Ordinals of congresses, terms and meetings in the sentence, on both sides as far as the neighbouring citations. */
  ordinals(index: number): readonly string[] {
    const { before, behind } = this.beside(index);
    return [...this.readers.ordinalsIn(this.text, before.start, before.end), ...this.readers.ordinalsIn(this.text, behind.start, behind.end)];
  }

  /** First years of the terms of the sentence, on both sides as far as the neighbouring citations. */
  terms(index: number): readonly number[] {
    const { before, behind } = this.beside(index);
    return [...this.readers.termYearsIn(this.text, before.start, before.end), ...this.readers.termYearsIn(this.text, behind.start, behind.end)];
  }

  /** Plenums that the sentence names; what stands before a list, or belongs to its first item, is said of each of the others. */
  plenums(index: number): readonly SaidPlenum[] {
    return this.meetings(index).filter(({ anybodys }) => anybodys !== true);
  }

  /** The same, and meetings of which nothing says whose they are. */
  meetings(index: number): readonly SaidPlenum[] {
    const head = this.headOfList(index);
    const before = head === index ? this.beside(index).before : { start: this.beforeSpan(head).start, end: this.spans[head]!.core.start };
    const { behind } = this.beside(index);
    return [...this.readers.plenumsIn(this.text, before.start, before.end), ...this.readers.plenumsIn(this.text, behind.start, behind.end)];
  }

  /** The sentence says of the list to which it belongs that one meeting adopted it. */
  isOfOneMeeting(index: number): boolean {
    const head = this.headOfList(index);
    const [before, { behind }] = [this.beforeSpan(head), this.beside(index)];
    return this.readers.sameMeetingIn(this.text, before.start, before.end) || this.readers.sameMeetingIn(this.text, behind.start, behind.end);
  }

  /** Terms of the bodies that the sentence names before the citation. */
  bodyTerms(index: number): readonly string[] {
    const { before } = this.beside(index);
    return this.readers.bodyTermsIn(this.text, before.start, before.end);
  }

  /** Topics of the sentence, on both sides as far as the neighbouring citations. */
  topics(index: number): readonly string[] {
    const { before, behind } = this.beside(index);
    return [...this.readers.topicsIn(this.text, before.start, before.end), ...this.readers.topicsIn(this.text, behind.start, behind.end)];
  }

  /** Of a title, read as texts are. */
  topicsOf(title: string): readonly string[] {
    return this.readers.topicsIn(title, 0, title.length);
  }

  /** The latest month or day that the text gives, in years; nothing where it gives years alone. */
  latestStated(): number | undefined {
    return latestStated(this.text, this.dayBefore);
  }

  /** No sentence ends between the citation and the next one. */
  meetsNext(index: number): boolean {
    const next = this.spans[index + 1];
    if (next === undefined) return false;
    const { end } = this.spans[index]!;
    if (next.start - end > BEHIND) return false;
    for (let at = end; at < next.start; at++) if (endsSentence(this.text, at)) return false;
    return true;
  }

  /** "cùng ngày với": the words between the citation and the next one of its sentence say that both are of one day. */
  isOfDayOfNext(index: number): boolean {
    return this.meetsNext(index) && this.readers.sameDayIn(this.text, this.spans[index]!.end, this.spans[index + 1]!.start);
  }

  /** "Chỉ thị 15 vừa ban hành", "the brand-new Directive 15": words beside it say that it was just issued. */
  isFresh(index: number): boolean {
    const { before, behind } = this.beside(index);
    const { text } = this;
    return this.readers.freshIn(text, Math.max(before.start, before.end - FRESH), before.end) || this.readers.freshIn(text, behind.start, Math.min(behind.end, behind.start + FRESH));
  }

  /** It begins in brackets straight behind the citation before it, or behind a colon or "such as". */
  isApposed(index: number): boolean {
    const before = this.spans[index - 1];
    if (before === undefined) return false;
    const { start } = this.spans[index]!;
    return /^\s*\[\s*$/u.test(this.text.slice(before.end, start)) || this.words.opensMembers(before.end, start);
  }

  /** Nothing but a comma or a conjunction parts it from the citation before it: "Nghị quyết 57-NQ/TW, Nghị quyết 59-NQ/TW". */
  isInRow(index: number): boolean {
    return index > 0 && this.isJoined(index);
  }

  before(index: number): FoldedWords {
    return foldedWords(this.text, this.beside(index).before);
  }

  /** The first of the citations that a conjunction joins: what stands before it stands before them all. Items of a list may be of many subjects. */
  private firstOfRow(index: number): number {
    if (this.firsts === undefined) {
      this.firsts = new Int32Array(this.spans.length);
      for (let at = 1; at < this.spans.length; at++) this.firsts[at] = this.isJoined(at) ? this.firsts[at - 1]! : at;
    }
    return this.firsts[index]!;
  }

  private isJoined(index: number): boolean {
    const [before, span] = [this.spans[index - 1]!, this.spans[index]!];
    return !span.listed && this.words.joinBetween(before.end, span.start) !== undefined && this.meetsNext(index - 1);
  }

  private beforeSpan(of: number): Span {
    const index = this.firstOfRow(of);
    const { start } = this.spans[index]!;
    const floor = Math.max(start - BEFORE, this.spans[index - 1]?.end ?? 0);
    let from = start;
    while (from > floor && !endsSentence(this.text, from - 1)) from--;
    // What stands behind the citation before it is that one's, as far as a semicolon.
    if (index > 0 && from === this.spans[index - 1]!.end) from = this.clauseBefore(index, from) ?? start;
    return { start: from, end: start };
  }

  /** Where the last clause begins that a semicolon parts from the citation before it. */
  private clauseBefore(index: number, floor: number): number | undefined {
    let at = this.spans[index]!.start;
    while (at > floor && this.text[at - 1] !== ';') at--;
    return at > floor ? at : undefined;
  }

  /** The last item of the list that the citation heads or belongs to; worked out once for all of them. */
  private lastOfList(index: number): number {
    if (this.lasts === undefined) {
      this.lasts = new Int32Array(this.spans.length);
      for (let at = this.spans.length - 1; at >= 0; at--) this.lasts[at] = this.spans[at + 1]?.listed === true ? this.lasts[at + 1]! : at;
    }
    return this.lasts[index]!;
  }

  /** The first item of the list to which the citation belongs; worked out once for all of them. */
  private headOfList(index: number): number {
    if (this.heads === undefined) {
      this.heads = new Int32Array(this.spans.length);
      for (let at = 1; at < this.spans.length; at++) this.heads[at] = this.spans[at]!.listed ? this.heads[at - 1]! : at;
    }
    return this.heads[index]!;
  }

  /** What is behind a citation ends with the next one, or with the clause of that. */
  private nextClause(next: number, floor: number): number | undefined {
    const span = this.spans[next];
    if (span === undefined) return undefined;
    return span.start - floor > BEHIND ? span.start : (this.clauseBefore(next, floor) ?? span.start);
  }

  private behindSpan(index: number): Span {
    const last = this.lastOfList(index);
    const start = this.spans[last]!.end;
    const limit = Math.min(start + BEHIND, this.nextClause(last + 1, start) ?? this.text.length);
    let end = start;
    while (end < limit && !endsSentence(this.text, end)) end++;
    return { start, end };
  }
}
