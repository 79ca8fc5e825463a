import { mayBeOneType, someType, typeFacts } from '../../model/document-types.js';
import { isCentralCommittee, isNationalCongress } from '../../model/bodies.js';
import { isTerm } from '../../model/terms.js';
import { meet, onlyOf, setOf } from '../../model/language-set.js';
import type { DocumentType } from '../../model/index.js';
import { PLURAL_UNMARKED, TYPES_AS_VERBS, TYPES_CLEAR } from '../scan/languages.js';
import { padded } from './symbol.js';
import { type Barrier, type Draft } from './draft.js';

/**
 * Settles what a short form, an abbreviation or an anaphora names inside the text, and drops those that name nothing of
 * ours. One antecedent or none: where two documents fit, the symbol stays open. Walks the drafts once, with an index of
 * the full citations by number.
 */
export function settleCoreference(drafts: readonly Draft[], barriers: readonly Barrier[]): Draft[] {
  const full = indexByNumber(drafts);
  const barrierList = new BarrierList(barriers, drafts);
  const kept: Draft[] = [];
  const recent = new Map<string, Draft>();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.form === 'anaphora') {
      if (draft.settled || settleAnaphora(draft, recent, barrierList)) kept.push(draft);
      continue;
    }
    if (draft.symbol === undefined && draft.number !== undefined && !settleShort(draft, draft.number, full, barrierList)) continue;
    if ((draft.form === 'congress' || draft.form === 'plenum') && !issuesResolutions(draft)) continue;
    kept.push(draft);
    // A short form that its issuer settled ("Chỉ thị 05 của Bộ Chính trị") is the antecedent of later ones.
    if (draft.provenance.symbol === 'inferred') addToIndex(full, draft);
    for (let t = 0; t < draft.types.length; t++) recent.set(draft.types[t]!, draft);
  }
  return kept;
}

/** Congresses and plenums adopt resolutions and the like; their reports and programmes are documents of another kind. */
function issuesResolutions(draft: Draft): boolean {
  // "the 20th Central Committee": a term that the Party has not reached is another party's.
  if (draft.term !== undefined && isOfCentre(draft) && !isTerm(draft.term)) return false;
  return !draft.nonParty && !draft.drafted && someType(draft.types, ({ adoptedByMeetings }) => adoptedByMeetings);
}

function isOfCentre({ issuer }: Draft): boolean {
  return isCentralCommittee(issuer) || isNationalCongress(issuer);
}

const SUFFIXES = 8;

/** Number and letter as one number: A is 1. */
function key(number: number, suffix: string | undefined): number {
  return number * SUFFIXES + (suffix === undefined ? 0 : suffix.charCodeAt(0) - 64);
}

function indexByNumber(drafts: readonly Draft[]): Map<number, Draft[]> {
  const index = new Map<number, Draft[]>();
  for (let i = 0; i < drafts.length; i++) addToIndex(index, drafts[i]!);
  return index;
}

function addToIndex(index: Map<number, Draft[]>, draft: Draft): void {
  if (draft.symbol === undefined || draft.number === undefined) return;
  const name = key(draft.number, draft.suffix);
  const list = index.get(name);
  if (list === undefined) index.set(name, [draft]);
  else if (list.length < MAX_RIVALS && !list.some((other) => saysTheSame(other, draft))) list.push(draft);
}

/** Look-back is bounded, so that a text of one number repeated stays linear. */
const MAX_RIVALS = 16;

/** The same symbol again adds nothing but another date or issuer. */
function saysTheSame(a: Draft, b: Draft): boolean {
  return a.symbol === b.symbol && a.date === b.date && a.issuer === b.issuer && a.types[0] === b.types[0];
}

class BarrierList {
  private readonly byNumber = new Map<number, Barrier[]>();

  private readonly barriers: readonly Barrier[];
  private passed = 0;
  private lastUntyped = -1;
  private readonly lastOfType = new Map<string, number>();

  constructor(symbols: readonly Barrier[], drafts: readonly Draft[]) {
    const byNumber: Barrier[] = [];
    for (let i = 0; i < drafts.length; i++) {
      const { nonParty, symbol, number, types, span } = drafts[i]!;
      // "The National Assembly passed Resolution 98": a State document without its symbol.
      if (nonParty && symbol === undefined && number !== undefined) byNumber.push({ ...span, types, number });
    }
    this.barriers = byNumber.length === 0 ? symbols : [...symbols, ...byNumber].sort((a, b) => a.start - b.start);
    for (const barrier of this.barriers) this.add(barrier);
  }

  private add(barrier: Barrier): void {
    const list = this.byNumber.get(barrier.number);
    if (list === undefined) this.byNumber.set(barrier.number, [barrier]);
    else if (list.length < MAX_RIVALS) list.push(barrier);
  }

  /** A State document of the number, and of the type as far as a type is said. */
  names(number: number, types: readonly DocumentType[]): boolean {
    return (this.byNumber.get(number) ?? []).some((barrier) => barrier.types.length === 0 || intersects(barrier.types, types));
  }

  /** Takes in the State documents that end before `at`; the places that are asked for only go up. */
  passTo(at: number): void {
    for (; this.passed < this.barriers.length && this.barriers[this.passed]!.end <= at; this.passed++) {
      const { types, start } = this.barriers[this.passed]!;
      if (types.length === 0) this.lastUntyped = start;
      for (const type of types) this.lastOfType.set(type, start);
    }
  }

  /** Has a State document been passed? */
  get any(): boolean {
    return this.passed > 0;
  }

  /** Has one of these types, or of a type that is not said, been passed behind `since`? */
  hides(types: readonly DocumentType[], since: number): boolean {
    return this.lastUntyped > since || types.some((type) => (this.lastOfType.get(type) ?? -1) > since);
  }
}

function intersects(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}

/** Stated issuers, dates and terms that contradict each other make two documents of one number. */
export function conflicts(a: Draft, b: Draft): boolean {
  if (a.date !== undefined && b.date !== undefined && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return true;
  if (a.term !== undefined && b.term !== undefined && a.term !== b.term) return true;
  const said = a.provenance.issuer !== 'inferred' && b.provenance.issuer !== 'inferred';
  return said && a.issuer !== undefined && b.issuer !== undefined && a.issuer !== b.issuer && !intersects(a.issuer.split('+'), b.issuer.split('+'));
}

function settleShort(draft: Draft, number: number, full: Map<number, Draft[]>, barriers: BarrierList): boolean {
  const { suffix } = draft;
  if (number === 0 || draft.nonParty) return false;
  const rivals = (full.get(key(number, suffix)) ?? []).filter((other) => mayBeOneType(draft.types, other.types) && !conflicts(draft, other));
  const antecedent = antecedentOf(rivals);
  if (rivals.length === 0) {
    if (!isSaid(draft) && (draft.abbreviated || barriers.names(number, draft.types))) return false;
    if (!isCitable(draft, number)) return false;
  }
  if (draft.issuerOwnCode !== undefined && draft.typeCode !== undefined) {
    draft.symbol = `${padded(number, suffix)}-${draft.typeCode}/${draft.issuerOwnCode}`;
    draft.issuerCode = draft.issuerOwnCode;
    draft.provenance.symbol = 'inferred';
    draft.provenance.issuerCode = 'inferred';
  }
  if (antecedent !== undefined && (draft.symbol === undefined || draft.symbol === antecedent.symbol)) takeSymbol(draft, antecedent);
  return true;
}

/** Any of the full citations, as what is taken of it is its symbol; none where they name different documents. */
function antecedentOf(rivals: readonly Draft[]): Draft | undefined {
  return rivals.every(({ symbol }) => symbol === rivals[0]!.symbol) ? rivals[0] : undefined;
}

function takeSymbol(draft: Draft, antecedent: Draft): void {
  draft.symbol = antecedent.symbol;
  draft.issuerCode = antecedent.issuerCode;
  draft.family = antecedent.family;
  draft.provenance.symbol = 'antecedent';
  draft.provenance.issuerCode = 'antecedent';
}

/** Something beside the number ties it to the Party. */
function isSaid(draft: Draft): boolean {
  return draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred';
}

const LARGEST_NUMBER = 999;
const SMALLEST_OF_TWO_DIGITS = 10;

/** Is the number after a type word a document's? Counts, years, single digits and lower-case verbs are not. */
function isCitable(draft: Draft, number: number): boolean {
  // "Tỉnh uỷ quyết định 10 công trình": a verb behind its subject.
  if (draft.apposed && meet(draft.languages, TYPES_AS_VERBS) && !draft.capital && !draft.marked) return false;
  if (draft.drafted || (number > LARGEST_NUMBER && !isSaid(draft))) return false;
  // "quy định 3 trường hợp"; in French and English the number of a noun in the singular is its own.
  // "Nghị quyết 57 đột phá …": behind a noun that is no verb itself stands the verb.
  const subject = draft.governs && draft.capital && number >= SMALLEST_OF_TWO_DIGITS && isNeverVerb(draft);
  if (draft.counts && !subject && draft.date === undefined && !draft.marked && !draft.padded && (meet(draft.languages, PLURAL_UNMARKED) || !draft.capital)) return false;
  const said = isSaid(draft) || draft.date !== undefined || draft.term !== undefined || draft.revised || draft.pinpoint !== undefined;
  if (said || draft.form === 'list-item') return true;
  // In French and English a circular or instruction by number alone is a ministry's more often than the Party's.
  const byNumber = someType(draft.types, ({ citedByNumber = [] }) => meet(setOf(...citedByNumber), draft.languages));
  if (!byNumber) return draft.marked && !draft.types.every((type) => typeFacts(type)?.numbersOfOthers);
  if (draft.padded || draft.suffix !== undefined || draft.plural) return true;
  // Numbers of the Party have two digits at least (05-HD/VPTW).
  if (number < SMALLEST_OF_TWO_DIGITS) return false;
  if (draft.marked) return true;
  // A lower-case word may be a verb ("kết luận 12 …", "quy định 19 …"), in English another noun; French nouns are clear.
  return draft.capital || meet(draft.languages, TYPES_CLEAR) || isNeverVerb(draft);
}

function isNeverVerb({ types, languages }: Draft): boolean {
  return someType(types.slice(0, 1), ({ neverVerb = [] }) => meet(setOf(...neverVerb), languages));
}

function settleAnaphora(draft: Draft, recent: ReadonlyMap<string, Draft>, barriers: BarrierList): boolean {
  // "quy định trên mạng": a noun of other things too; "nghị quyết trên" is nothing else.
  if (draft.doubtful && !someType(draft.types.slice(0, 1), ({ neverVerb = [] }) => meet(setOf(...neverVerb), draft.languages))) return false;
  barriers.passTo(draft.span.start);
  const antecedent = draft.types.map((type) => recent.get(type)).find((found) => found !== undefined);
  if (antecedent === undefined) return !barriers.any && draft.capital && someType(draft.types.slice(0, 1), ({ namedByThis = [] }) => namedByThis.some((language) => language === onlyOf(draft.languages)));
  if (barriers.hides(draft.types, antecedent.span.start)) return false;
  draft.family = antecedent.family;
  if (draft.plural) return true;
  for (const field of ['number', 'suffix', 'symbol', 'issuerCode'] as const) {
    if (antecedent[field] === undefined) continue;
    draft[field as 'symbol'] = antecedent[field as 'symbol'];
    draft.provenance[field] = 'antecedent';
  }
  return true;
}
