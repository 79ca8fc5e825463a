import type { DocumentType } from '../model/index.js';
import { mentioned, sameEnd, SELF, type End } from './ends.js';
import type { Mention } from './mention.js';
import type { Piece, Uncited } from './piece.js';

/** What a unit leaves behind for the pronouns of the next ones. */
export interface SpokenOf {
  /** As its own words say; `same` where they are pronouns themselves. */
  readonly own: End | 'same' | undefined;
  /** What a pronoun as a subject means. */
  readonly topic: End | undefined;
  /** All that it mentions, in order, each document once. */
  readonly mentions: readonly Mention[];
}

/** What was spoken of before. */
export interface Spoken {
  /** The last units that speak of documents, in their order. */
  readonly centers: readonly SpokenOf[];
  /** The document at the call of the note that is read. */
  readonly host: Mention | undefined;
  /** The body that the unit before speaks of, where it speaks of no document. */
  readonly bodyBefore: End | undefined;
  /** Is the noun one for the text itself? */
  isItself(noun: Piece): boolean;
}

/** Where a pronoun stands. */
export interface Place {
  /** Mentions of its unit before it. */
  readonly earlier: readonly Mention[];
  /** What its unit spoke of so far. */
  readonly topic: End | undefined;
  /** A verb or a preposition stands straight before it: it is no subject. */
  readonly governed?: boolean;
  /** The verb behind it is one of bodies: what was last spoken of may be one. */
  readonly ofBody?: boolean;
  /** Type of the subject that takes its place: it takes that of one of its kind. */
  readonly kindred?: string | undefined;
  /** Ends that it cannot mean: nothing does something to itself. */
  readonly not: readonly End[];
}

const COUNT: Readonly<Partial<Record<Uncited, number>>> = { both: 2, three: 3 };
const NOTHING: readonly End[] = [];

type Finder = (anaphor: Anaphor) => readonly End[] | undefined;

/** By what stands for a document that no number names. */
const FINDERS: { readonly [kind in Uncited | 'object']?: Finder } = {
  object: (anaphor) => anaphor.object(),
  near: ({ own, last }) => one(own.at(-1) ?? last?.mentions.at(-1)),
  it: (anaphor) => anaphor.subject(),
  him: (anaphor) => anaphor.subject(),
  her: (anaphor) => anaphor.subject(),
  definite: (anaphor) => anaphor.subject(),
  they: (anaphor) => anaphor.several(2, true) ?? one(anaphor.own[0] ?? anaphor.last?.mentions[0]),
  both: (anaphor) => anaphor.several(COUNT.both!, false),
  three: (anaphor) => anaphor.several(COUNT.three!, false),
  these: (anaphor) => anaphor.several(2, true),
  former: (anaphor) => one(anaphor.pair()?.[0]),
  latter: (anaphor) => one(anaphor.pair()?.[1]),
  earlier: (anaphor) => one(anaphor.own[0] ?? anaphor.before.findLast(anaphor.free)),
  self: (anaphor) => (anaphor.isItself ? [SELF] : one(anaphor.kin()) ?? [SELF]),
  that: (anaphor) => one(anaphor.kin()),
};

/** A pronoun, or a noun without a number, and the documents that it may mean. */
export class Anaphor {
  /** What its unit mentions before it, each document once. */
  readonly own: readonly Mention[];
  readonly last: SpokenOf | undefined;
  private readonly centers: readonly SpokenOf[];

  constructor(private readonly piece: Piece, private readonly place: Place, private readonly spoken: Spoken) {
    this.own = distinct(place.earlier).filter(this.free);
    this.centers = spoken.centers;
    this.last = this.centers.at(-1);
  }

  /** The documents to which it leads; none where nothing is there to be meant. */
  get ends(): readonly End[] {
    const { type, uncited } = this.piece;
    // "Its annex was amended by A": as a subject it means what was spoken of
    const kind = type === 'OBJ' || (uncited === 'its' && this.place.governed === true) ? 'object' : uncited === 'its' ? 'it' : uncited;
    return (kind === undefined ? undefined : FINDERS[kind]?.(this)) ?? NOTHING;
  }

  readonly free = (mention: Mention): boolean => !this.isBarred(mentioned(mention));

  get isItself(): boolean {
    return this.spoken.isItself(this.piece);
  }

  /** Mentions of the units before. */
  get before(): readonly Mention[] {
    return this.centers.flatMap(({ mentions }) => mentions);
  }

  private isBarred(end: End): boolean {
    // "cette conclusion l'a remplacée": nor the document for which the demonstrative stands
    return this.place.not.some((other) => sameEnd(other, end) || (other.kind === 'mention' && end.kind === 'mention' && other.mention.entity !== undefined && other.mention.entity === end.mention.entity));
  }

  object(): readonly End[] | undefined {
    const { piece, own, place: { kindred } } = this;
    const all = piece.plural ? this.several(2, true) : undefined;
    if (all !== undefined) return all;
    const fits = (mention: Mention): boolean => agrees(piece, mention);
    return one(own.findLast((mention) => kindred !== undefined && fits(mention) && mention.types.includes(kindred)) ?? own.findLast(fits) ?? this.last?.mentions.findLast((mention) => this.free(mention) && fits(mention)));
  }

  /** "it", "the regulation": what was spoken of, where it can be meant. */
  subject(): readonly End[] | undefined {
    const { piece, own, last, place: { topic, not, governed } } = this;
    if (piece.ofYear !== undefined) return one(this.ofYear());
    const body = this.body();
    if (body !== undefined) return [body];
    const { host } = this.spoken;
    if (host !== undefined && topic === undefined && this.free(host) && fits(piece, host)) return one(host);
    const named = piece.uncited === 'definite' && piece.kindred !== undefined;
    const kin = named ? this.kin() : undefined;
    // "A leaves B standing; it merely inserts two acts into it": what the sentence names comes before what was spoken of.
    const beside = governed === true && not.length > 0 ? own.findLast((mention) => fits(piece, mention)) : undefined;
    for (const end of [topic, beside && mentioned(beside), last?.topic]) {
      if (end !== undefined && !(kin !== undefined && end.kind === 'unnamed') && !this.isBarred(end) && (end.kind !== 'mention' || fits(piece, end.mention))) return [end];
    }
    if (named) return one(kin);
    const gendered = piece.uncited === 'him' || piece.uncited === 'her';
    return one(own.find((mention) => agrees(piece, mention)) ?? (gendered || not.length > 0 ? last?.mentions.findLast((mention) => this.free(mention) && agrees(piece, mention)) : undefined));
  }

  /** "The department is short of staff. It wants to revise A." */
  private body(): End | undefined {
    const { ofBody, topic, earlier } = this.place;
    return ofBody === true && topic === undefined && this.piece.single && earlier.length === 0 ? this.spoken.bodyBefore : undefined;
  }

  /** "The 2013 resolution": the last one of that year. */
  private ofYear(): Mention | undefined {
    const { kindred, ofYear } = this.piece;
    return [...this.before, ...this.own].findLast((mention) => this.free(mention) && (mention.knownDate ?? mention.date)?.startsWith(ofYear!) === true && (kindred === undefined || mention.types.length === 0 || mention.types.includes(kindred)));
  }

  /** The last document of the type of the noun; for "the regulation" the last that a sentence spoke of, before one that it only mentions. */
  kin(): Mention | undefined {
    const { own, piece: { kindred, uncited } } = this;
    const isKin = (mention: Mention): boolean => kindred !== undefined && mention.types.includes(kindred);
    if (uncited === 'definite' && !own.some(isKin)) {
      for (const { own: said, topic } of [...this.centers].reverse()) if (said !== undefined && topic?.kind === 'mention' && this.free(topic.mention) && isKin(topic.mention)) return this.lastOf(topic.mention);
    }
    return own.findLast(isKin) ?? this.before.findLast((mention) => this.free(mention) && isKin(mention));
  }

  /** The last mention of the document. */
  private lastOf(mention: Mention): Mention {
    return this.before.findLast((other) => sameEnd(mentioned(other), mentioned(mention))) ?? mention;
  }

  /** "In 2024 it was replaced by A, and last month B amended the latter": two that a unit names, or of what was spoken of the last that can be meant. */
  pair(): readonly Mention[] | undefined {
    const pair = this.centers.findLast(({ mentions }) => mentions.length >= 2)?.mentions ?? distinct([...this.before.filter(this.free), ...this.place.earlier.filter(this.free)]).slice(-2);
    return pair.length < 2 ? undefined : pair;
  }

  /** So many documents, of this unit or of those before. */
  several(count: number, all: boolean): readonly End[] | undefined {
    let found: readonly Mention[] = this.own;
    for (let i = this.centers.length - 1; i >= 0 && found.length < count; i--) found = distinct([...this.centers[i]!.mentions.filter(this.free), ...found]);
    if (found.length < count) return undefined;
    return (all ? found : found.slice(-count)).map(mentioned);
  }
}

const one = (mention: Mention | undefined): readonly End[] | undefined => (mention === undefined ? undefined : [mentioned(mention)]);

const fits = (piece: Piece, mention: Mention): boolean => agrees(piece, mention) && isOf(piece, mention);

/** "The directive" is none of the regulations. */
const isOf = ({ uncited, kindred }: Piece, { types }: Mention): boolean => uncited !== 'definite' || kindred === undefined || types.length === 0 || types.includes(kindred as DocumentType);

/** French pronouns have the gender of the noun that they stand for. */
function agrees({ uncited }: Piece, { gender }: Mention): boolean {
  if (gender === undefined || (uncited !== 'him' && uncited !== 'her')) return true;
  return (gender === 'feminine') === (uncited === 'her');
}

/** Each document once. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => mentions.findIndex((other) => sameEnd(mentioned(other), mentioned(mention))) === index);
}
