import type { Citation, IsoDate, IssuerId } from '../model/index.js';
import { sameDay } from '../model/terms.js';
import { bodyOf } from '../registry/identity.js';
import { sameIssuer } from '../model/same-issuer.js';
import { saidIssuer, saidTerm, sameKind, typesOf } from './facts.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One document as the text speaks of it: what its citations say, taken together. */
export interface Referent {
  /** The reference of a citation that can mean this one only. */
  readonly alone: Reference;
  /** Indexes of its citations, in the order in which they joined. */
  readonly mentions: readonly number[];
  /** The first and the last of them in the text. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'numbered' | 'plenum' | 'congress';
  readonly types: readonly string[];
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly symbol?: string | undefined;
  readonly issuerCode?: string | undefined;
  /** Said by one of its citations. */
  readonly issuer?: IssuerId | undefined;
  readonly issuerName?: string | undefined;
  readonly date?: string | undefined;
  readonly term?: string | undefined;
  readonly plenum?: number | undefined;
  /** One of its citations says that it was revised. */
  readonly revised?: true | undefined;
  /** The citation that said the most precise date. */
  readonly datedBy?: number | undefined;
  /** The citation that said the type word first. */
  readonly typedBy?: number | undefined;
}

type OpenReferent = Mutable<Referent> & { mentions: number[]; alone: Referent[] };

/** What a citation comes to: one document of the text, several that it may mean, or none that it names. */
export type Reference = readonly Referent[];

/** So many documents of one number are compared; a text that has more of them leaves its undated mentions open. */
const MAX_RIVALS = 12;
const NONE: Reference = [];
/** Two documents so near to one another are both fit to be meant by "this regulation". */
const TOGETHER = 150;

/** The last citation of a type, and the one before it. */
interface Recent {
  readonly at: number;
  readonly before: number | undefined;
}

const CONGRESS = -1;

/** A key that mentions of one document share; undefined where the citation names none. */
function keyOf(citation: Citation): number | undefined {
  if (citation.form === 'anaphora') return undefined;
  const { number, suffix, plenum, issuer, term } = citation;
  if (number !== undefined) return number * 32 + (suffix === undefined ? 0 : suffix.charCodeAt(0) & 31);
  if (plenum !== undefined) return -2 - plenum;
  return issuer !== undefined && term !== undefined ? CONGRESS : undefined;
}

/** Dated citations first, then those that say an issuer or a term, then the bare ones: a short form may stand before its full one. */
function weightOf(citation: Citation): 0 | 1 | 2 {
  if (citation.date !== undefined) return 0;
  return citation.form === 'full' || saidIssuer(citation) !== undefined || saidTerm(citation) !== undefined ? 1 : 2;
}

function fits(referent: Referent, citation: Citation): boolean {
  if (!sameKind(referent.types, typesOf(citation))) return false;
  const { symbol, issuerCode, date, term } = citation;
  if (symbol !== undefined && referent.symbol !== undefined && symbol !== referent.symbol) return false;
  if (issuerCode !== undefined && referent.issuerCode !== undefined && issuerCode !== referent.issuerCode) return false;
  if (date !== undefined && referent.date !== undefined && !sameDay(date, referent.date)) return false;
  // One day lies in one term: where the text gives the day twice, a term that differs is a slip.
  const oneDay = date !== undefined && date.length === 10 && date === referent.date;
  if (!oneDay && term !== undefined && referent.term !== undefined && term !== referent.term) return false;
  const issuer = saidIssuer(citation);
  if (issuer === undefined || referent.issuer === undefined) return true;
  if (!sameIssuer(issuer, referent.issuer)) return false;
  // Two cities' committees are two bodies; a mention without the place may be either.
  const [body, other] = [bodyOf(citation), bodyOf(referent)];
  return body === other || body === issuer || other === referent.issuer;
}

function addMention(referent: OpenReferent, index: number): void {
  referent.mentions.push(index);
  if (index < referent.first) referent.first = index;
  if (index > referent.last) referent.last = index;
}

function join(referent: OpenReferent, citation: Citation, index: number): void {
  addMention(referent, index);
  if (citation.date !== undefined && (referent.date === undefined || citation.date.length > referent.date.length)) {
    referent.date = citation.date;
    referent.datedBy = index;
  }
  referent.symbol ??= citation.symbol;
  referent.revised ??= citation.revised;
  referent.issuerCode ??= citation.issuerCode;
  referent.term ??= citation.term;
  const issuer = saidIssuer(citation);
  if (issuer !== undefined && bodyOf(referent) === referent.issuer) {
    referent.issuer = issuer;
    referent.issuerName = citation.issuerName;
  }
  if (referent.types.length !== 1 && citation.type !== undefined) referent.types = [citation.type];
  if (citation.provenance.type === 'stated' && citation.type !== undefined) referent.typedBy ??= index;
}

function open(citation: Citation): OpenReferent {
  const { number, suffix, plenum } = citation;
  const referent: OpenReferent = {
    alone: [], mentions: [], first: Infinity, last: -1, kind: number !== undefined ? 'numbered' : plenum !== undefined ? 'plenum' : 'congress',
    types: typesOf(citation), number, suffix, plenum, symbol: undefined, issuerCode: undefined, issuer: undefined, issuerName: undefined,
    date: undefined, term: undefined, revised: undefined, datedBy: undefined, typedBy: undefined,
  };
  referent.alone.push(referent);
  return referent;
}

/** The latest day that the citations state: the text is not older. */
export function latestDay(citations: readonly Citation[]): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const { date } of citations) if (date !== undefined && date.length >= 7 && (latest === undefined || date > latest)) latest = date;
  return latest;
}

/** Groups the citations of a text by the document that they mean, without looking at any registry. */
export class Referents {
  private readonly byKey = new Map<number, OpenReferent[]>();
  private readonly of: Reference[];

  constructor(private readonly citations: readonly Citation[], private readonly apart: ((from: number, to: number) => boolean) | undefined) {
    this.of = new Array<Reference>(citations.length).fill(NONE);
    const passes: readonly number[][] = [[], [], []];
    for (let index = 0; index < citations.length; index++) {
      if (keyOf(citations[index]!) !== undefined) passes[weightOf(citations[index]!)]!.push(index);
    }
    for (const pass of passes) for (let i = 0; i < pass.length; i++) this.place(pass[i]!);
    this.placeAnaphora();
  }

  /** The documents that the citation may mean. */
  at(index: number): Reference {
    return this.of[index]!;
  }

  /** In the order of their first mention. */
  all(): readonly Referent[] {
    return [...this.byKey.values()].flat().sort((a, b) => a.first - b.first);
  }

  private place(index: number): void {
    const citation = this.citations[index]!;
    const key = keyOf(citation)!;
    let rivals = this.byKey.get(key);
    if (rivals === undefined) this.byKey.set(key, (rivals = []));
    let only: OpenReferent | undefined;
    let fitting: OpenReferent[] | undefined;
    for (let i = rivals.length - 1; i >= 0 && i >= rivals.length - MAX_RIVALS; i--) {
      const rival = rivals[i]!;
      if (!fits(rival, citation)) continue;
      if (only === undefined) only = rival;
      else (fitting ??= [only]).push(rival);
    }
    if (only === undefined) {
      const referent = open(citation);
      rivals.push(referent);
      join(referent, citation, index);
      this.of[index] = referent.alone;
    } else if (fitting === undefined) {
      join(only, citation, index);
      this.of[index] = only.alone;
    } else this.of[index] = this.nearestFirst(fitting, index);
  }

  /** "A replaces B. This regulation …" may be either. */
  private standTogether(before: number, after: number): boolean {
    return this.citations[after]!.span.start - this.citations[before]!.span.end <= TOGETHER;
  }

  private nearestFirst(referents: readonly OpenReferent[], index: number): Reference {
    const distance = ({ first, last }: Referent): number => Math.min(Math.abs(index - first), Math.abs(index - last));
    return [...referents].sort((a, b) => distance(a) - distance(b) || a.first - b.first);
  }

  /** "This resolution" is the nearest one before it of a fitting type, in the same note or the text outside of notes. */
  private placeAnaphora(): void {
    const text = new Map<string, Recent>();
    let note = new Map<string, Recent>();
    let inNote: string | undefined;
    let noted: number | undefined;
    for (let index = 0; index < this.citations.length; index++) {
      const citation = this.citations[index]!;
      const source = noted;
      if (citation.inFootnote !== undefined) noted = index;
      // "Ibid.": what the note before cites.
      if (citation.form === 'anaphora' && citation.provenance.type === 'antecedent') {
        if (source === undefined) continue;
        this.of[index] = this.at(source);
        if (this.at(source).length === 1) addMention(this.at(source)[0] as OpenReferent, index);
        continue;
      }
      if (citation.inFootnote !== undefined && citation.inFootnote !== inNote) note = new Map<string, Recent>();
      inNote = citation.inFootnote ?? inNote;
      const last = citation.inFootnote === undefined ? text : note;
      if (citation.form !== 'anaphora') {
        for (const type of typesOf(citation)) last.set(type, { at: index, before: last.get(type)?.at });
        continue;
      }
      // The reader takes the number over from the antecedent; a plural has none and stays open.
      const recent = typesOf(citation).map((type) => last.get(type)).find((found) => found !== undefined);
      if (recent === undefined || this.citations[recent.at]!.number !== citation.number || this.apart?.(recent.at, index) === true) continue;
      const antecedent = recent.at;
      const rival = recent.before !== undefined && this.standTogether(recent.before, antecedent) ? this.at(recent.before) : NONE;
      const reference = rival[0] === this.at(antecedent)[0] ? this.at(antecedent) : [...this.at(antecedent), ...rival];
      this.of[index] = reference;
      if (reference.length === 1) addMention(reference[0] as OpenReferent, index);
    }
  }
}
