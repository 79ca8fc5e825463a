import type { PinpointStep, Span } from '../model/index.js';
import type { Candidate } from '../parse/candidates.js';
import type { BodyNode, CoreNode, DateNode, EventNode, HeadNode, LeadNode, PartNode, Pins, SymbolNode, TermNode } from '../parse/nodes.js';
import { hasMarks } from '../text/classes.js';
import { formatRoman } from '../scan/numbers.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer, TokenValue } from '../scan/tokens.js';
import { congressOf, NATIONAL_CONGRESS, readBody, written, type BodyReading } from './body.js';
import { dateOf, IMPOSSIBLE } from './date.js';
import { emptyDraft, report, type Draft } from './draft.js';
import { readSymbol, suffixOf, symbolFindings } from './symbol.js';

/** Codes of the Youth Union and its provincial bodies. */
const YOUTH = 'ĐTN';
/** Congresses of Party organisations below the Party's own, where the text does not say whose. */
const LOWER_CONGRESS = 'dai-hoi-dang-bo-cac-cap';
const CENTRAL = 'ban-chap-hanh-trung-uong';
/** A plenum's number, where it stands like a document's: unpadded, below 10 (fr "Résolution 4 du Comité central, Terme XII"). */
const LAST_PLENUM_DIGIT = 9;

type Adjacent = 'adjacent' | 'list';

/** Reads the nodes of one window into drafts; the text and tokens are those of the window. */
export class WindowReader {
  private candidate!: Candidate;
  private tokens!: TokenBuffer;

  /** Without `diagnose` nothing is reported: who asks for citations alone does not pay for the findings. */
  constructor(private readonly text: string, private readonly diagnose = true) {}

  /** Takes the next window; what it read of the last one is done with. */
  open(candidate: Candidate): this {
    this.candidate = candidate;
    this.tokens = candidate.tokens;
    return this;
  }

  private start(at: number): number {
    return this.tokens.starts[at]!;
  }

  private end(at: number): number {
    return this.tokens.ends[at]!;
  }

  citation(lead: LeadNode | undefined, core: CoreNode, tail: readonly PartNode[]): Draft {
    const draft = this.core(core, tail);
    draft.tailEnd = this.candidate.end;
    draft.leadStart = this.start(0);
    this.tail(draft, tail);
    if (lead !== undefined) this.lead(draft, lead);
    if ((core.kind === 'full' || core.kind === 'short') && core.body !== undefined) this.issuer(draft, readBody(core.body, this.text, this.tokens), 'stated');
    this.plenumByCommittee(draft);
    this.language(draft, core);
    return draft;
  }

  private core(core: CoreNode, tail: readonly PartNode[]): Draft {
    switch (core.kind) {
      case 'full':
        return this.full(core.head, core.symbol);
      case 'short':
        return this.short(core.head, core.number);
      case 'plenum': {
        const draft = this.undrafted('plenum', { start: this.start(core.type), end: Math.max(this.end(core.event.committee), this.end(core.event.number)) });
        this.type(draft, { type: core.type });
        this.event(draft, core.event, 'stated');
        // "13e Comité central" ends with the committee, "5th plenum (12th tenure" with the term.
        const { committee, number, term, meeting } = core.event;
        if (meeting !== undefined) draft.span = { ...draft.span, end: this.end(meeting) };
        else if (term !== undefined) draft.span = { ...draft.span, end: committee === number ? this.termEnd({ at: term, years: false }) : this.end(committee) };
        return draft;
      }
      case 'congress': {
        const draft = this.undrafted('congress', { start: this.start(core.first), end: this.end(core.end) });
        this.type(draft, { type: core.type });
        if (core.number !== undefined) this.setTerm(draft, this.tokens.numbers[core.number]!, 'stated');
        if (core.of === 'lower') draft.issuer = LOWER_CONGRESS;
        else if (core.of === undefined || core.of === 'national') draft.issuer = NATIONAL_CONGRESS;
        else {
          const body = readBody(core.of, this.text, this.tokens);
          draft.issuer = congressOf(body.issuer);
          draft.issuerName = body.name;
        }
        draft.provenance.issuer = core.of === undefined || core.of === 'lower' ? 'inferred' : 'stated';
        this.congressOwner(draft, tail.some(({ kind }) => kind === 'party'));
        return draft;
      }
      case 'anaphora': {
        const draft = emptyDraft('anaphora', { start: this.start(core.first), end: this.end(core.last) });
        this.type(draft, { type: core.type });
        draft.capital = this.candidate.context.isCapital(this.start(core.type));
        draft.plural ||= this.candidate.context.pluralBefore(draft.span.start);
        return draft;
      }
    }
  }

  private undrafted(form: 'plenum' | 'congress', span: Span): Draft {
    const draft = emptyDraft(form, span);
    draft.drafted = this.candidate.context.draftBefore(span.start);
    return draft;
  }

  /** A congress of an organisation that the text names in other words, or of somebody else. */
  private congressOwner(draft: Draft, party: boolean): void {
    let owner = this.candidate.context.ownerBehind(this.candidate.end);
    // "13e Congrès du Parti des organes du ressort central"
    if (party && owner === 'foreign') owner = 'party';
    if (owner === 'foreign') draft.nonParty = true;
    else if (owner === 'party' && draft.provenance.issuer === 'inferred') draft.issuer = LOWER_CONGRESS;
  }

  private type(draft: Draft, head: HeadNode): void {
    const value = this.tokens.values[head.type ?? head.abbr ?? -1];
    if (value === undefined) return;
    draft.types = value.values;
    draft.typeCode = value.canonical;
    draft.typeStated = head.type !== undefined;
    draft.plural = value.plural;
    draft.provenance.type = 'stated';
  }

  full(head: HeadNode, node: SymbolNode): Draft {
    const reading = readSymbol(node, this.text, this.tokens);
    // "guidance HD 04-HD/UBKTTW": the English word is no part of a Vietnamese abbreviation's citation.
    const own = head.type !== undefined && head.abbr !== undefined && (this.tokens.values[head.type]!.languages & 1) === 0 ? { abbr: head.abbr, ...(head.mark !== undefined && { mark: head.mark }) } : head;
    return this.fullOf(own, node, reading);
  }

  private fullOf(head: HeadNode, node: SymbolNode, reading: ReturnType<typeof readSymbol>): Draft {
    const first = head.type ?? head.abbr ?? head.doc ?? head.mark;
    const draft = emptyDraft('full', { start: first === undefined ? reading.span.start : this.start(first), end: reading.span.end });
    this.type(draft, head);
    this.symbolFields(draft, reading, head);
    if (this.diagnose) draft.diagnostics = symbolFindings(node, head, reading, this.text, this.tokens, this.isVietnamese(head), draft.diagnostics);
    return draft;
  }

  /** Without a type word nothing says that the text is French or English: the symbol is held to the Vietnamese rule. */
  private isVietnamese(head: HeadNode): boolean {
    if (head.type === undefined && head.doc === undefined) return true;
    const languages = this.tokens.values[head.type ?? head.doc!]!.languages;
    return languages === 0 || (languages & 1) !== 0;
  }

  /** The type follows the type word; a code of its own chooses among the word's types, or gives the type without a word. */
  private symbolFields(draft: Draft, reading: ReturnType<typeof readSymbol>, head: HeadNode): void {
    if (head.type === undefined) {
      // "QĐ 66-QĐ/TW": the abbreviation says no more than the code.
      draft.types = reading.types;
      draft.typeStated = false;
      if (reading.types.length > 0) draft.provenance.type = 'inferred';
    } else {
      const common = draft.types.length === 1 && reading.types.length === 1 && draft.types[0] === reading.types[0] ? draft.types : draft.types.filter((type) => reading.types.includes(type));
      if (common.length > 0) draft.types = common;
      else if (reading.types.length > 0) {
        report(draft, {
          code: 'type-contradicts-code', level: 'warning', span: draft.span,
          message: `the type word says ${draft.types[0]}, the code ${reading.typeCode} ${reading.types.join(' or ')}`,
        });
      }
    }
    draft.typeCode = reading.typeCode;
    draft.symbol = reading.canonical;
    draft.number = reading.number;
    draft.suffix = reading.suffix;
    draft.issuerCode = reading.issuerCode;
    if (reading.issuerCode.includes(YOUTH)) draft.family = 'youth-union';
    draft.provenance.symbol = 'stated';
    draft.provenance.number = 'stated';
    draft.provenance.issuerCode = 'stated';
    if (reading.suffix !== undefined) draft.provenance.suffix = 'stated';
    if (reading.issuers.length === 1) {
      draft.issuer = reading.issuers[0];
      draft.provenance.issuer = 'inferred';
    }
  }

  private short(head: HeadNode, number: number): Draft {
    const { tokens, text, candidate } = this;
    const first = head.type ?? head.abbr ?? head.mark ?? number;
    const draft = emptyDraft('short', { start: this.start(first), end: this.end(number) });
    this.type(draft, head);
    this.numberFields(draft, number);
    draft.marked = head.mark !== undefined;
    draft.abbreviated = head.type === undefined;
    draft.capital = candidate.context.isCapital(this.start(first));
    draft.plural ||= candidate.context.pluralBefore(this.start(first));
    draft.counts = candidate.context.countsBehind(this.end(number));
    draft.drafted = candidate.context.draftBefore(this.start(first));
    draft.padded = text[tokens.starts[number]!] === '0';
    return draft;
  }

  private numberFields(draft: Draft, at: number): void {
    draft.number = this.tokens.numbers[at]!;
    draft.suffix = suffixOf(this.text, this.tokens, at);
    draft.provenance.number = 'stated';
    if (draft.suffix !== undefined) draft.provenance.suffix = 'stated';
  }

  /** One further item of a list; what it shares with the head comes from `list.ts`. */
  item(node: { readonly mark?: number; readonly symbol?: SymbolNode; readonly number?: number; readonly term?: number }, tail: readonly PartNode[]): Draft {
    const { mark, symbol, number, term } = node;
    let draft: Draft;
    if (symbol !== undefined) draft = this.full({ ...(mark !== undefined && { mark }) }, symbol);
    else {
      const at = number ?? term!;
      draft = emptyDraft('list-item', { start: this.start(mark ?? at), end: this.end(at) });
      if (number !== undefined) {
        this.numberFields(draft, number);
        draft.counts = this.candidate.context.countsBehind(this.end(number));
        draft.closed = this.candidate.context.endsClause(this.end(number)) || this.candidate.context.andBehind(this.end(number));
        draft.padded = this.text[this.start(number)] === '0';
      } else this.setTerm(draft, this.tokens.numbers[at]!, 'stated');
    }
    draft.form = 'list-item';
    draft.marked = mark !== undefined;
    draft.tailEnd = this.candidate.end;
    this.tail(draft, tail);
    return draft;
  }

  /** A footnote that only says date and issuer. */
  note(body: BodyNode | undefined, tail: readonly PartNode[]): Draft {
    const draft = emptyDraft('short', { start: this.start(0), end: this.candidate.end });
    if (body !== undefined) this.issuer(draft, readBody(body, this.text, this.tokens), 'adjacent');
    this.tail(draft, tail);
    return draft;
  }

  /** A document named without its number; only what is said of it counts. */
  announced(type: number, lead: LeadNode): Draft {
    const draft = emptyDraft('short', { start: this.start(0), end: this.candidate.end });
    this.type(draft, { type });
    this.lead(draft, lead);
    return draft;
  }

  // --- what stands beside --------------------------------------------------------------------------------------

  private tail(draft: Draft, parts: readonly PartNode[]): void {
    let pins: Pins | undefined;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      switch (part.kind) {
        case 'date':
          this.date(draft, part.date, 'adjacent');
          break;
        case 'body':
          this.issuer(draft, readBody(part.body, this.text, this.tokens), 'adjacent');
          break;
        case 'year':
          if (this.isOwnYear(draft, part.at, parts[index + 1])) this.date(draft, part.date, 'adjacent');
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
          pins = { previous: pins, at: part.at };
          break;
      }
    }
    if (pins !== undefined) this.pinpoints(draft, pins);
  }

  /** "năm 2016" is the document's where the clause ends or its issuer follows; elsewhere it is the year of a plan. */
  private isOwnYear(draft: Draft, at: number, next: PartNode | undefined): boolean {
    if (next?.kind === 'body') return maySign(draft, readBody(next.body, this.text, this.tokens));
    return this.candidate.context.endsSentence(this.end(at));
  }

  /** The term is part of a plenum citation that it stands next to. */
  private tailTerm(draft: Draft, node: TermNode, next: boolean): void {
    if (node.years || draft.term !== undefined) return;
    this.setTerm(draft, this.tokens.numbers[node.at]!, 'adjacent');
    if (draft.form === 'plenum' && next) {
      draft.span = { start: draft.span.start, end: this.termEnd(node) };
      draft.provenance.term = 'stated';
    }
  }

  /** "13e mandat" and "11th tenure" end with the word for term, "khoá XIII" with the numeral. */
  private termEnd(node: TermNode): number {
    return this.tokens.types[node.at + 1] === Token.TERM && this.tokens.types[node.at] === Token.ORD ? this.end(node.at + 1) : this.end(node.at);
  }

  private lead(draft: Draft, lead: LeadNode): void {
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
    if (lead.term !== undefined && draft.term === undefined && !lead.term.years) this.setTerm(draft, this.tokens.numbers[lead.term.at]!, 'adjacent');
    if (lead.date !== undefined && draft.date === undefined) this.date(draft, lead.date, 'adjacent');
  }

  private ordinal(draft: Draft, at: number): void {
    const vietnamese = this.tokens.values[at]?.languages === 1;
    if (!vietnamese) {
      if (draft.term === undefined) this.setTerm(draft, this.tokens.numbers[at]!, 'adjacent');
    } else if (draft.plenum === undefined) {
      draft.plenum = this.tokens.numbers[at]!;
      draft.provenance.plenum = 'adjacent';
    }
  }

  private date(draft: Draft, node: DateNode, provenance: Adjacent): void {
    if (draft.date !== undefined) return;
    const date = dateOf(node, this.tokens);
    if (date !== IMPOSSIBLE) {
      draft.date = date;
      draft.provenance.date = provenance;
      return;
    }
    const at = node.kind === 'numeric' ? node.at : (node.day ?? node.month ?? node.year);
    report(draft, {
      code: 'impossible-date', level: 'warning', span: { start: this.start(at), end: this.end(node.kind === 'numeric' ? at : Math.max(node.year, at)) },
      message: 'this day is not in the calendar; the citation is read without a date',
    });
  }

  private issuer(draft: Draft, body: BodyReading, provenance: 'stated' | Adjacent): void {
    if (body.nonParty) {
      draft.nonParty = true;
      return;
    }
    if (!maySign(draft, body)) return;
    if (draft.form === 'congress') {
      if (draft.provenance.issuer === 'stated') return;
      draft.issuer = congressOf(body.issuer);
    } else if (draft.issuer === NATIONAL_CONGRESS && draft.provenance.issuer === provenance) {
      // "du Congrès national du Parti du ministère": whose congress it was comes last.
      draft.issuer = congressOf(body.issuer);
    } else if (draft.form === 'plenum' || (draft.issuer !== undefined && draft.provenance.issuer !== 'inferred')) return;
    else draft.issuer = body.issuer;
    draft.issuerName = body.name === '' ? undefined : body.name;
    draft.issuerOwnCode = body.ownCode;
    draft.provenance.issuer = provenance;
    if (body.issuer.includes('trung-uong-doan')) draft.family = 'youth-union';
  }

  private event(draft: Draft, node: EventNode, provenance: 'stated' | 'adjacent'): void {
    draft.plenum = this.tokens.numbers[node.number]!;
    draft.provenance.plenum = provenance;
    if (node.term !== undefined) this.setTerm(draft, this.tokens.numbers[node.term]!, provenance);
    if (draft.form !== 'plenum' && draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred') return;
    const committee = this.tokens.values[node.committee];
    const body = this.tokens.types[node.committee] === Token.TYPECC ? undefined : committee;
    if (node.lower === undefined) draft.issuer = body?.values[0] ?? CENTRAL;
    else draft.issuer = readBody(node.lower, this.text, this.tokens).issuer;
    draft.provenance.issuer = provenance;
    if (draft.issuer === CENTRAL) draft.issuerOwnCode = 'TW';
  }

  private setTerm(draft: Draft, value: number, provenance: 'stated' | 'adjacent'): void {
    const roman = formatRoman(value);
    if (roman === '') return;
    draft.term = roman;
    draft.provenance.term = provenance;
  }

  private pinpoints(draft: Draft, pins: Pins): void {
    const steps: PinpointStep[] = [];
    let first = pins.at;
    for (let pin: Pins | undefined = pins; pin !== undefined; pin = pin.previous) {
      first = pin.at;
      const unit = this.tokens.values[pin.at]!.values[0]!;
      const label = written(this.text.slice(this.tokens.numbers[pin.at], this.end(pin.at))).trim();
      steps.push({ unit, label });
    }
    draft.pinpoint = ` ${this.text.slice(this.start(first), this.end(pins.at))}`.slice(1);
    draft.pinpoints = steps.reverse();
    draft.provenance.pinpoint = 'adjacent';
  }

  /** "Résolution 4 du Comité central, Terme XII": the committee's term makes the number that of a plenum. */
  private plenumByCommittee(draft: Draft): void {
    if (draft.form === 'short' && draft.issuer === CENTRAL && draft.term !== undefined && isPlenumNumber(draft)) toPlenum(draft, this.candidate.tokens);
  }

  private language(draft: Draft, core: CoreNode): void {
    const { tokens } = this;
    let languages = 7;
    const own: TokenValue | undefined =
      core.kind === 'full' || core.kind === 'short' ? tokens.values[core.head.type ?? core.head.doc ?? core.head.mark ?? -1] : tokens.values[core.type];
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.starts[at]! >= this.candidate.end) break;
      const value = tokens.values[at];
      if (value === undefined || value.languages === 0 || (languages & value.languages) === 0) continue;
      languages &= value.languages;
    }
    if (own !== undefined && own.languages !== 0 && (languages & own.languages) === 0) languages = own.languages;
    if (own !== undefined && (languages & (languages - 1)) !== 0) {
      // "resolution" is English without its accent; "directive" is what the word before it is.
      const before = this.candidate.context.languagesBefore(draft.span.start) & languages;
      const accented = languages === 6 && hasMarks(this.text, draft.span.start, Math.min(draft.span.end, draft.span.start + 12));
      languages = accented ? 2 : before !== 0 ? before : languages;
    }
    draft.languages = languages;
  }
}

/** Committees below the centre; TW is the code of the Central Committee, the Politburo and the Secretariat (36-HD/VPTW). */
const LOWER_BODY = /^(?:(?:ban|uy-ban|van-phong)[a-z-]*-)?(?:tinh-uy|thanh-uy|huyen-uy|quan-uy(?!-trung-uong)|thi-uy|dang-uy|dang-bo|chi-bo|chi-uy)/u;

/** May the body be the issuer? Behind a symbol of TW a lower body is somebody who carries the document out. */
function maySign(draft: Draft, body: BodyReading): boolean {
  return draft.issuerCode !== 'TW' || body.nonParty || !LOWER_BODY.test(body.issuer);
}

/** No number mark, no leading zero, below 10. */
export function isPlenumNumber(draft: Draft): boolean {
  return draft.number !== undefined && draft.number <= LAST_PLENUM_DIGIT && !draft.marked && !draft.padded && draft.suffix === undefined;
}

/** Turns a short form into the plenum citation that it is; its span runs to the term. */
export function toPlenum(draft: Draft, tokens?: TokenBuffer): void {
  draft.plenum = draft.number;
  draft.provenance.plenum = 'stated';
  draft.provenance.number = undefined;
  draft.number = undefined;
  if (draft.form === 'short') draft.form = 'plenum';
  if (tokens === undefined) return;
  for (let at = tokens.count - 1; at > 0; at--) {
    if (tokens.ends[at]! > draft.tailEnd || (tokens.types[at] !== Token.TERM && tokens.types[at] !== Token.CC)) continue;
    const numeral = at + 1 < tokens.count && (tokens.types[at + 1] === Token.ROMAN || tokens.types[at + 1] === Token.NUM || tokens.types[at + 1] === Token.ORD);
    if ((!numeral || tokens.types[at] === Token.CC) && tokens.types[at - 1] !== Token.ORD) continue;
    draft.span = { start: draft.span.start, end: tokens.ends[numeral ? at + 1 : at]! };
    draft.provenance.term = 'stated';
    return;
  }
}
