import type { Citation, IsoDate } from '../model/index.js';
import { bodyOf } from '../registry/identity.js';
import { compatible, type Said } from './compatible.js';
import { mentionsOf, type Mention } from './mention.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One document as the text speaks of it: what its mentions say, taken together. */
export interface Referent extends Said {
  /** The reference of a mention that can mean this one only. */
  readonly alone: Reference;
  /** Places of its mentions, in the order in which they joined. */
  readonly mentions: readonly number[];
  /** The first and the last of them in the text. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'numbered' | 'plenum' | 'congress';
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly plenum?: number | undefined;
  /** One of its citations says that it was revised. */
  readonly revised?: true | undefined;
  /** The citation that said the most precise date. */
  readonly datedBy?: number | undefined;
  /** The citation that said the type word first. */
  readonly typedBy?: number | undefined;
}

type OpenReferent = Mutable<Referent> & { mentions: number[] };

/** What a citation comes to: one document of the text, several that it may mean, or none that it names. */
export type Reference = readonly Referent[];

/** So many documents of one number are compared; a text that has more of them leaves its undated mentions open. */
const MAX_RIVALS = 12;
const NONE: Reference = [];

const CONGRESS = -1;

/** A key that mentions of one document share; undefined where the mention names none. */
function keyOf({ form, number, suffix, plenum, issuer, term }: Mention): number | undefined {
  if (form === 'anaphora') return undefined;
  if (number !== undefined) return number * 32 + (suffix === undefined ? 0 : suffix.charCodeAt(0) & 31);
  if (plenum !== undefined) return -2 - plenum;
  return issuer !== undefined && term !== undefined ? CONGRESS : undefined;
}

/** Dated mentions first, then those that say an issuer or a term, then the bare ones: a short form may stand before its full one. */
function weightOf({ date, form, issuer, saysTerm }: Mention): 0 | 1 | 2 {
  if (date !== undefined) return 0;
  return form === 'full' || issuer !== undefined || saysTerm ? 1 : 2;
}

/** Has nothing of its own but the number and the word of its type. */
const isBare = ({ form, symbol, issuer, date, term }: Mention): boolean => form === 'short' && symbol === undefined && issuer === undefined && date === undefined && term === undefined;

function addMention(referent: OpenReferent, index: number): void {
  // Most documents are named once, and a list that grows takes room for many.
  if (referent.last === -1) referent.mentions = [index];
  else referent.mentions.push(index);
  if (index < referent.first) referent.first = index;
  if (index > referent.last) referent.last = index;
}

function join(referent: OpenReferent, mention: Mention, index: number): void {
  addMention(referent, index);
  const { date, number, symbol, issuer, types, typeStated } = mention;
  if (date !== undefined && (referent.date === undefined || date.length > referent.date.length)) {
    referent.date = date;
    referent.datedBy = index;
  }
  if (number !== undefined && referent.kind !== 'numbered') {
    // The plenum's document with its symbol is known by that; the word of the type is then its own.
    Object.assign(referent, { kind: 'numbered', number, suffix: mention.suffix, types, typedBy: undefined });
  }
  referent.plenum ??= mention.plenum;
  referent.symbol ??= symbol;
  referent.revised ??= mention.revised;
  referent.issuerCode ??= mention.issuerCode;
  referent.term ??= mention.term;
  if (issuer !== undefined && bodyOf(referent) === referent.issuer) {
    referent.issuer = issuer;
    referent.issuerName = mention.issuerName;
  }
  if (referent.types.length !== 1 && types.length === 1) referent.types = types;
  // A plenum's conclusion is called its resolution: beside a symbol the word names the meeting.
  if (typeStated && (mention.form !== 'plenum' || referent.kind === 'plenum')) referent.typedBy ??= index;
}

function open(mention: Mention): OpenReferent {
  const { number, suffix, plenum, types } = mention;
  const referent: OpenReferent = {
    alone: NONE, mentions: [], first: Infinity, last: -1, kind: number !== undefined ? 'numbered' : plenum !== undefined ? 'plenum' : 'congress',
    types, number, suffix, plenum, symbol: undefined, issuerCode: undefined, issuer: undefined, issuerName: undefined,
    date: undefined, term: undefined, revised: undefined, datedBy: undefined, typedBy: undefined,
  };
  referent.alone = [referent];
  return referent;
}

const distanceOf = ({ first, last }: Referent, index: number): number => Math.min(Math.abs(index - first), Math.abs(index - last));

function isNearer(a: Referent, b: Referent, index: number): boolean {
  const difference = distanceOf(a, index) - distanceOf(b, index);
  return difference < 0 || (difference === 0 && a.first < b.first);
}

/** The latest day that mentions state: the text is not older. */
export function latestDay(mentions: readonly { readonly date?: IsoDate | undefined }[]): IsoDate | undefined {
  let latest: IsoDate | undefined;
  for (const { date } of mentions) if (date !== undefined && date.length >= 7 && (latest === undefined || date > latest)) latest = date;
  return latest;
}

/** Groups the mentions of a text by the document that they mean, without looking at any registry. */
export class Referents {
  private readonly byKey = new Map<number, OpenReferent[]>();
  private readonly of: Reference[];
  /** Short forms that the text introduces (“("Resolution 68")”), by the mention beside which it does. */
  private readonly introduced = new Map<number, number[]>();
  /** Documents for which the text has introduced a short form. */
  private readonly named = new Set<Referent>();
  /** The last answer of `fit`, so many of the list: one for all mentions. */
  private readonly fits: OpenReferent[] = [];
  private fitCount = 0;

  constructor(private readonly mentions: readonly Mention[]) {
    this.of = new Array<Reference>(mentions.length).fill(NONE);
    const passes: readonly number[][] = [[], [], []];
    for (let index = 0; index < mentions.length; index++) {
      const mention = mentions[index]!;
      if (keyOf(mention) === undefined) continue;
      passes[weightOf(mention)]!.push(index);
      const [from] = mention.antecedents;
      if (from === undefined) continue;
      // Of two that stand for each other the first to be placed takes the other along.
      this.bind(from, index);
      this.bind(index, from);
    }
    for (const pass of passes) for (let i = 0; i < pass.length; i++) this.place(pass[i]!);
    for (let index = 0; index < mentions.length; index++) if (mentions[index]!.form === 'anaphora') this.placeAnaphora(index, mentions[index]!);
  }

  /** @param citations as their text has them: without what was completed */
  static of(citations: readonly Citation[]): Referents {
    return new Referents(mentionsOf(citations));
  }

  private bind(one: number, other: number): void {
    const bound = this.introduced.get(one);
    if (bound === undefined) this.introduced.set(one, [other]);
    else bound.push(other);
  }

  /** The documents that the mention may mean. */
  at(index: number): Reference {
    return this.of[index]!;
  }

  /** The place of the nearest mention for which the demonstrative stands. */
  nearest(index: number): number | undefined {
    return this.mentions[index]!.antecedents[0];
  }

  /** In the order of their first mention. */
  all(): readonly Referent[] {
    return [...new Set([...this.byKey.values()].flat())].sort((a, b) => a.first - b.first);
  }

  private place(index: number): void {
    if (this.of[index] !== NONE) return;
    const mention = this.mentions[index]!;
    this.fit(mention);
    if (this.fitCount === 0) {
      const referent = open(mention);
      this.list(keyOf(mention)!, referent);
      this.join(referent, index);
    } else if (this.fitCount === 1) this.join(this.fits[0]!, index);
    else this.of[index] = this.nearestFirst(this.fits.slice(0, this.fitCount), index);
  }

  /** Seeks the documents that the mention may mean. */
  private fit(mention: Mention): void {
    const { fits } = this;
    this.fitCount = 0;
    const rivals = this.byKey.get(keyOf(mention)!);
    if (rivals === undefined) return;
    let count = 0;
    for (let i = rivals.length - 1; i >= 0 && i >= rivals.length - MAX_RIVALS; i--) {
      const rival = rivals[i]!;
      if (compatible(rival, mention)) fits[count++] = rival;
    }
    this.fitCount = count;
    // Who has introduced a short form means by it what it was introduced for.
    if (count < 2 || this.named.size === 0 || !isBare(mention)) return;
    const named = fits.slice(0, count).filter((referent) => this.named.has(referent));
    if (named.length !== 1) return;
    fits[0] = named[0]!;
    this.fitCount = 1;
  }

  private list(key: number, referent: OpenReferent): void {
    const rivals = this.byKey.get(key);
    if (rivals === undefined) this.byKey.set(key, [referent]);
    else rivals.push(referent);
  }

  /** The mention is of the document, and so is what stands for it. */
  private join(referent: OpenReferent, index: number): void {
    const mention = this.mentions[index]!;
    join(referent, mention, index);
    this.of[index] = referent.alone;
    for (const bound of this.introduced.get(index) ?? []) {
      if (isBare(mention) || isBare(this.mentions[bound]!)) this.named.add(referent);
      if (this.of[bound] !== NONE) continue;
      const key = keyOf(this.mentions[bound]!)!;
      if (key !== keyOf(mention) && this.byKey.get(key)?.includes(referent) !== true) this.list(key, referent);
      this.join(referent, bound);
    }
  }

  private nearestFirst(sorted: OpenReferent[], index: number): Reference {
    // Of so few, each is moved to its place.
    for (let at = 1; at < sorted.length; at++) {
      const referent = sorted[at]!;
      let before = at;
      for (; before > 0 && isNearer(referent, sorted[before - 1]!, index); before--) sorted[before] = sorted[before - 1]!;
      sorted[before] = referent;
    }
    return sorted;
  }

  private placeAnaphora(index: number, { antecedents }: Mention): void {
    const reference: Referent[] = [];
    for (const at of antecedents) for (const referent of this.at(at)) if (!reference.includes(referent)) reference.push(referent);
    const [only] = reference;
    this.of[index] = reference.length === 1 ? only!.alone : reference;
    if (reference.length === 1) addMention(only as OpenReferent, index);
  }
}
