import { CENTRAL_COMMITTEE, congressOf, isCentralCommittee, isNationalCongress } from '../../model/bodies.js';
import { CENTRE } from '../../model/codes.js';
import type { PinpointStep, Span } from '../../model/index.js';
import { meet } from '../../model/language-set.js';
import type { ParsedWindow } from '../parse/read-window.js';
import type { DateNode, EventNode, LeadNode, PartNode, Pins, TermNode } from '../parse/nodes.js';
import { DATES_MARKED, MONTH_FIRST, ORDINAL_OF_MEETING } from '../scan/languages.js';
import { formatRoman } from '../scan/numbers.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import { readBody, written, type NamedBody } from './body.js';
import { dateOf, IMPOSSIBLE } from './date.js';
import { report, type Draft } from './draft.js';
import { dropPlace, placeField } from './places.js';
import { signsFor } from './signs-for.js';

type Adjacent = 'adjacent' | 'list';

const OPENS_BRACKET = /^\s?\(/u;

/** Reads what stands before and behind a citation into its draft: dates, issuers, terms, plenums, pinpoints. */
export class BesideReader {
  private window!: ParsedWindow;
  private tokens!: TokenBuffer;

  constructor(private readonly text: string) {}

  open(window: ParsedWindow): void {
    this.window = window;
    this.tokens = window.tokens;
  }

  private start(at: number): number {
    return this.tokens.starts[at]!;
  }

  private end(at: number): number {
    return this.tokens.ends[at]!;
  }

  tail(draft: Draft, parts: readonly PartNode[]): void {
    let pins: Pins | undefined;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      switch (part.kind) {
        case 'date':
          this.date(draft, part.date, 'adjacent');
          break;
        case 'body':
          if (this.window.context.columnAt(this.start(part.body.standing ?? part.body.unit ?? part.body.head)) !== 'other-body') this.issuer(draft, readBody(part.body, this.text, this.tokens), 'adjacent');
          break;
        case 'year':
          draft.yeared ||= index === 0;
          if (this.isOwnYear(draft, part.at, parts[index + 1], parts[index - 1])) this.date(draft, part.date, 'adjacent');
          else if ((index === 0 || parts[index - 1]!.kind === 'body') && draft.number !== undefined) draft.openYear = { date: String(this.tokens.numbers[part.at]!), start: this.start(part.at), end: this.end(part.at) };
          break;
        case 'party':
          if (draft.form === 'congress' && draft.provenance.issuer === 'inferred') draft.provenance.issuer = 'adjacent';
          break;
        case 'term':
          this.tailTerm(draft, part.term, index === 0 || parts.slice(0, index).every(({ kind }) => kind === 'skip'));
          break;
        case 'event':
          this.event(draft, part.event, 'adjacent');
          break;
        case 'revised':
          draft.revised = true;
          break;
        case 'pinpoint':
          pins = { previous: pins, at: part.at, range: part.range };
          break;
      }
    }
    if (pins !== undefined) this.pinpoints(draft, pins);
  }

  /**
   * "năm 2016" is the document's where the clause ends, its subject, its issuer or another document follows, and where the sentence begins with the
   * document ("Chỉ thị 12 của Tỉnh uỷ năm 2016 nêu …"); elsewhere it is the year of a plan. Behind a comma nothing but a mark needs to follow.
   */
  private isOwnYear(draft: Draft, at: number, next: PartNode | undefined, before: PartNode | undefined): boolean {
    if (next?.kind === 'body') return maySign(draft, readBody(next.body, this.text, this.tokens));
    const { context } = this.window;
    if (context.endsYear(this.end(at))) return true;
    if (this.tokens.types[at - 1] === Token.COMMA) return context.endsClause(this.end(at)) || OPENS_BRACKET.test(this.text.slice(this.end(at), this.end(at) + 2));
    return (before === undefined || before.kind === 'body') && !context.endsClause(this.end(at)) && context.opensEntry(draft.leadStart);
  }

  /** The term is part of a plenum citation that it stands next to. */
  private tailTerm(draft: Draft, node: TermNode, next: boolean): void {
    if (node.years || draft.term !== undefined) return;
    this.setTerm(draft, node.at, 'adjacent');
    if (draft.form === 'plenum' && next) {
      draft.span = { start: draft.span.start, end: this.termEnd(node) };
      draft.provenance.term = 'stated';
    }
  }

  /** "13e mandat" and "11th tenure" end with the word for term, "khoá XIII" with the numeral. */
  termEnd(node: TermNode): number {
    return this.tokens.types[node.at + 1] === Token.TERM && this.tokens.types[node.at] === Token.ORD ? this.end(node.at + 1) : this.end(node.at);
  }

  lead(draft: Draft, lead: LeadNode): void {
    if (lead.author === true && !this.window.context.opensEntry(this.start(0))) {
      draft.leadStart = draft.span.start;
      return;
    }
    if (lead.beside === true && !signsFor(draft, lead.body!, this.tokens)) {
      draft.leadStart = draft.span.start;
      return;
    }
    if (lead.pinpoints !== undefined) this.pinpoints(draft, lead.pinpoints);
    if (lead.body !== undefined) {
      const body = readBody(lead.body, this.text, this.tokens);
      if (draft.provenance.issuer === undefined || draft.provenance.issuer === 'inferred') {
        this.issuer(draft, body, 'adjacent');
        draft.led = lead.acts === true;
        draft.apposed = lead.acts !== true && lead.date === undefined;
      }
    }
    if (lead.event !== undefined && draft.plenum === undefined) this.event(draft, lead.event, 'adjacent');
    if (lead.ordinal !== undefined) this.ordinal(draft, lead.ordinal);
    if (lead.term !== undefined && draft.term === undefined && !lead.term.years) this.setTerm(draft, lead.term.at, 'adjacent');
    if (lead.date !== undefined && draft.date === undefined) this.date(draft, lead.date, 'adjacent');
  }

  private ordinal(draft: Draft, at: number): void {
    if (this.tokens.values[at]?.languages !== ORDINAL_OF_MEETING) {
      if (draft.term === undefined) this.setTerm(draft, at, 'adjacent');
    } else if (draft.plenum === undefined) {
      draft.plenum = this.tokens.numbers[at]!;
      draft.provenance.plenum = 'adjacent';
      placeField(draft, 'plenum', this.start(at), this.end(at));
    }
  }

  date(draft: Draft, node: DateNode, provenance: Adjacent): void {
    const first = firstOf(node);
    if (first > 0 && this.isOfSomethingElse(first)) return;
    const date = dateOf(node, this.tokens, meet(draft.languages, MONTH_FIRST) && !meet(draft.languages, DATES_MARKED));
    if (date !== IMPOSSIBLE) {
      if (draft.date !== undefined) {
        draft.laterDates = [...draft.laterDates, { date, ...this.spanOf(node) }];
        return;
      }
      draft.date = date;
      draft.sharedDate = this.isShared(node);
      draft.provenance.date = provenance;
      this.placeDate(draft, node);
      return;
    }
    report(draft, {
      code: 'impossible-date', level: 'warning', span: this.spanOf(node),
      message: 'this day is not in the calendar; the citation is read without a date',
    });
  }

  /** A column of other days; what a picture shows, which a comma parts from the document: "Ảnh: Lễ công bố Nghị quyết số …, ngày …". */
  private isOfSomethingElse(first: number): boolean {
    const { context } = this.window;
    if (context.columnAt(this.start(first)) === 'other-date') return true;
    const before = this.tokens.types[first - 1] === Token.DAYMARK ? first - 2 : first - 1;
    return this.tokens.types[before] === Token.COMMA && context.inCaption(this.start(first));
  }

  /** "April 31, 2024", "31 avril 2024", "ngày 31 tháng 4 năm 2024": the parts stand in the order of their language. */
  private spanOf(node: DateNode): Span {
    if (node.kind === 'numeric') return { start: this.start(node.day ?? node.at), end: this.end(node.at) };
    const { day = node.year, month = node.year, year } = node;
    return { start: this.start(Math.min(day, month, year)), end: this.end(Math.max(day, month, year)) };
  }

  private placeDate(draft: Draft, node: DateNode): void {
    const { start, end } = this.spanOf(node);
    placeField(draft, 'date', start, end);
  }

  /** "cùng ngày", "both dated" */
  private isShared(node: DateNode): boolean {
    const first = firstOf(node);
    return first > 0 && this.tokens.types[first - 1] === Token.DAYMARK && this.tokens.values[first - 1]?.plural === true;
  }

  issuer(draft: Draft, body: NamedBody, provenance: 'stated' | Adjacent): void {
    if (body.nonParty) {
      draft.nonParty = true;
      return;
    }
    if (!maySign(draft, body)) {
      draft.contested = true;
      return;
    }
    if (draft.form === 'congress') {
      if (draft.provenance.issuer === 'stated') return;
      draft.issuer = congressOf(body.issuer);
    } else if (isNationalCongress(draft.issuer) && draft.provenance.issuer === provenance) {
      // "du Congrès national du Parti du ministère": whose congress it was comes last.
      draft.issuer = congressOf(body.issuer);
    } else if (draft.form === 'plenum' || (draft.issuer !== undefined && draft.provenance.issuer !== 'inferred')) return;
    else draft.issuer = body.issuer;
    draft.issuerName = body.name === '' ? undefined : body.name;
    draft.issuerOwnCode = body.ownCode;
    draft.provenance.issuer = provenance;
    this.placeIssuer(draft, body);
    if (body.youth) draft.family = 'youth-union';
  }

  /** Of a further congress, whose body the item names. */
  congressOf(draft: Draft, body: NamedBody): void {
    draft.issuer = congressOf(body.issuer);
    draft.issuerName = body.name;
    draft.provenance.issuer = 'stated';
    this.placeIssuer(draft, body);
  }

  placeIssuer(draft: Draft, { span }: NamedBody): void {
    if (span !== undefined) placeField(draft, 'issuer', span.start, span.end);
    else dropPlace(draft, 'issuer');
  }

  event(draft: Draft, node: EventNode, provenance: 'stated' | 'adjacent'): void {
    // "5e plénum du Comité central (Xe session)", "la résolution n° 21-NQ/TW (XIIe session)": the numeral of a session is that of a term where
    // the plenum has its own, and where it is a Roman one, as those of terms are.
    if (node.committee === node.number && (draft.plenum !== undefined || (provenance === 'adjacent' && isRoman(this.text, this.start(node.number))))) {
      if (draft.term === undefined) this.setTerm(draft, node.number, 'adjacent');
      return;
    }
    draft.plenum = this.tokens.numbers[node.number]!;
    draft.provenance.plenum = provenance;
    placeField(draft, 'plenum', this.start(node.number), this.end(node.number));
    if (node.term !== undefined) this.setTerm(draft, node.term, provenance);
    if (draft.form !== 'plenum' && draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred') return;
    const committee = this.tokens.values[node.committee];
    const body = this.tokens.types[node.committee] === Token.TYPECC ? undefined : committee;
    if (node.lower === undefined) draft.issuer = body?.values[0] ?? CENTRAL_COMMITTEE;
    else draft.issuer = readBody(node.lower, this.text, this.tokens).issuer;
    draft.provenance.issuer = provenance;
    if (isCentralCommittee(draft.issuer)) draft.issuerOwnCode = CENTRE;
  }

  /** @param at the numeral */
  setTerm(draft: Draft, at: number, provenance: 'stated' | 'adjacent'): void {
    const roman = formatRoman(this.tokens.numbers[at]!);
    if (roman === '') return;
    draft.term = roman;
    draft.provenance.term = provenance;
    placeField(draft, 'term', this.start(at), this.end(at));
  }

  private pinpoints(draft: Draft, pins: Pins): void {
    const steps: PinpointStep[] = [];
    let first = pins.at;
    let last: Pins | undefined;
    let range = false;
    for (let pin: Pins | undefined = pins; pin !== undefined; pin = pin.previous) {
      first = pin.at;
      const unit = this.tokens.values[pin.at]!.values[0]!;
      const label = rangeLabel(written(this.text.slice(this.tokens.numbers[pin.at], this.end(pin.at))).trim());
      const ended = steps.at(-1);
      if (ended !== undefined && last?.range === true && ended.unit === unit) steps[steps.length - 1] = { unit, label: `${label}–${ended.label}` };
      else steps.push({ unit, label });
      range ||= pin.range;
      last = pin;
    }
    const several = range || (steps.length > 1 && steps[steps.length - 1]!.unit === steps[steps.length - 2]!.unit);
    const start = several ? this.window.context.pinpointStart(this.start(first), range) : this.start(first);
    draft.pinpoint = ` ${this.text.slice(start, this.end(pins.at))}`.slice(1);
    draft.pinpoints = steps.reverse();
    draft.provenance.pinpoint = 'adjacent';
    placeField(draft, 'pinpoint', start, this.end(pins.at));
  }
}

function firstOf(node: DateNode): number {
  return node.kind === 'numeric' ? (node.day ?? node.at) : Math.min(node.year, node.month ?? node.year, node.day ?? node.year);
}

const isRoman = (text: string, at: number): boolean => /^[IVX]+(?!\p{Lu})/u.test(text.slice(at, at + LONGEST_ROMAN));

const LONGEST_ROMAN = 8;
const SHORTEST_RANGE = 3;

/** "3 đến 5", "3-5": the ends of a range, joined by a dash. */
function rangeLabel(label: string): string {
  if (label.length < SHORTEST_RANGE) return label;
  return label.replace(/^([\p{L}\p{M}\d.]+)(?:\s{1,3}[\p{L}\p{M}]+\s{1,3}|\s{0,3}[-‐-―]\s{0,3})([\p{L}\p{M}\d.]+)$/u, '$1–$2');
}

/** May the body be the issuer? Behind a symbol of the centre (36-HD/VPTW) a lower body is somebody who carries the document out. */
function maySign(draft: Draft, body: NamedBody): boolean {
  return draft.issuerCode !== CENTRE || body.nonParty || !body.belowCentre;
}
