import { someType } from '../model/document-types.js';
import type { DocumentType, Span } from '../model/index.js';
import { mentioned, sameEnd, SELF, type End } from './ends.js';
import type { Mention } from './mention.js';
import type { Piece, Uncited } from './piece.js';

/** What the units say of which later ones speak with pronouns; asked where there is one. */
export interface Units {
  /** What the words of a unit say that its pronouns as subjects mean; `same` where they are pronouns themselves. */
  topicOf(unit: number): End | 'same' | undefined;
  mentionsOf(unit: number): readonly Mention[];
  /** Does it name a document and say nothing of it? */
  namesOnly(unit: number): boolean;
  /** In a note: the document at its call. */
  hostOf(unit: number): Mention | undefined;
}

/** What a unit leaves behind for the pronouns of the next ones; found out when there is one. */
class Center {
  private spoken: { readonly topic: End | 'same' | undefined } | undefined;
  private each: readonly Mention[] | undefined;

  /** `findBefore` gives the unit before. */
  constructor(readonly unit: number, private readonly units: Units, private readonly findBefore: (unit: number) => Center | undefined) {}

  private get all(): readonly Mention[] {
    return this.units.mentionsOf(this.unit);
  }

  get before(): Center | undefined {
    return this.findBefore(this.unit - 1);
  }

  /** As its own words say. */
  get own(): End | 'same' | undefined {
    return (this.spoken ??= { topic: this.units.topicOf(this.unit) }).topic;
  }

  /** What a pronoun as a subject means: what was issued, or was the subject, be it of the units before. */
  get topic(): End | undefined {
    let { own, before }: Pick<Center, 'own' | 'before'> = this;
    for (let passed = 0; passed < PASSED && own === 'same' && before !== undefined; passed++) ({ own, before } = before);
    // A body is spoken of by the sentence behind it, and by none of a document.
    return own === undefined || own === 'same' || own.kind === 'actor' ? (this.all.length > 0 ? mentioned(this.all[0]!) : undefined) : own;
  }

  /** All that it mentions, in order, each document once. */
  get mentions(): readonly Mention[] {
    return (this.each ??= distinct(this.all));
  }

  /** Does it speak of a document at all? */
  get speaks(): boolean {
    return this.all.length > 0 || this.topic !== undefined;
  }
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
/** Units that speak of documents, and units at all, over which a pronoun may lead: a bound of work, farther ones are meant by nobody. */
const REMEMBERED = 4;
const PASSED = 16;
const KEPT = 2 * PASSED;

/** The documents to which pronouns lead, unit by unit. Undefined where nothing is there to be meant. */
export class Discourse {
  /** Units that are read. */
  private left = 0;
  /** The last of them that were asked for, each at its place modulo their number. */
  private readonly known: (Center | undefined)[] = [];

  /** `self`: types of the text itself, where it is a document; none where that is not said. */
  constructor(private readonly units: Units, private readonly self: readonly DocumentType[] | undefined, private readonly ownStart = 0, private readonly subject?: Span) {}

  private readonly centerOf = (unit: number): Center | undefined => {
    if (unit < 0) return undefined;
    const known = this.known[unit % KEPT];
    return known?.unit === unit ? known : (this.known[unit % KEPT] = new Center(unit, this.units, this.centerOf));
  };

  /** The document at the call of the note that is read. */
  get host(): Mention | undefined {
    return this.units.hostOf(this.left);
  }

  /** The body that the unit before speaks of, where it speaks of no document. */
  private get bodyBefore(): End | undefined {
    const own = this.centerOf(this.left - 1)?.own;
    return own !== undefined && own !== 'same' && own.kind === 'actor' ? own : undefined;
  }

  /** Does the unit before name a document and say nothing of it? */
  get namesOnly(): boolean {
    return this.left > 0 && this.units.namesOnly(this.left - 1);
  }

  /** Is the text itself a document? What has no doer in it, it does. */
  speaksOfItself(at: number): boolean {
    return this.self !== undefined && at >= this.ownStart;
  }

  /** Does the line of its own type end there ("BÁO CÁO"), so that what its subject says the text does? */
  isOwnTitle(at: number): boolean {
    return this.self !== undefined && this.subject?.start === at;
  }

  /** Is the text a document that sets tasks? Minutes and reports tell what somebody has done; what they say of nobody is to be done. */
  setsTasks(at: number, somebody: boolean): boolean {
    return this.speaksOfItself(at) && !(somebody && someType(this.self!, ({ says }) => says === 'report'));
  }

  /** The last units that speak of documents, in their order. */
  private get centers(): readonly Center[] {
    const found: Center[] = [];
    for (let at = this.left - 1; at >= 0 && this.left - at <= PASSED && found.length < REMEMBERED; at--) {
      const center = this.centerOf(at)!;
      if (center.speaks) found.push(center);
    }
    return found.reverse();
  }

  /** What is spoken of: `own` by the unit itself, else by the last one; none of `not`. */
  topic(own: End | undefined, not: readonly End[]): End | undefined {
    return [own, this.centers.at(-1)?.topic].find((end) => end !== undefined && !not.some((other) => sameEnd(other, end)));
  }

  resolve(piece: Piece, place: Place): readonly End[] {
    const found = this.find(piece, place);
    return found === undefined ? [] : found;
  }

  private find(piece: Piece, { earlier, topic, not, governed, ofBody, kindred }: Place): readonly End[] | undefined {
    const free = (mention: Mention): boolean => !not.some((end) => sameEnd(end, mentioned(mention)));
    const own = distinct(earlier).filter(free);
    const last = this.centers.at(-1);
    switch (piece.type === 'OBJ' || piece.uncited === 'its' ? 'object' : piece.uncited) {
      case 'object':
        if (piece.plural) {
          const all = this.several(own, 2, true, free);
          if (all !== undefined) return all;
        }
        return one([...own].reverse().find((mention) => kindred !== undefined && agrees(piece, mention) && mention.types.includes(kindred)) ?? [...own].reverse().find((mention) => agrees(piece, mention)) ?? [...(last?.mentions ?? [])].reverse().find((mention) => free(mention) && agrees(piece, mention)));
      case 'near':
        return one(own.at(-1) ?? last?.mentions.at(-1));
      case 'it': case 'him': case 'her': case 'definite': {
        if (piece.ofYear !== undefined) return one(this.ofYear(piece, own, free));
        // "The department is short of staff. It wants to revise A."
        const body = ofBody === true && topic === undefined && piece.single && earlier.length === 0 ? this.bodyBefore : undefined;
        if (body !== undefined) return [body];
        const { host } = this;
        if (host !== undefined && topic === undefined && free(host) && agrees(piece, host) && isOf(piece, host)) return one(host);
        const kin = piece.uncited === 'definite' && piece.kindred !== undefined ? this.kin(piece, own, free) : undefined;
        // "A leaves B standing; it merely inserts two acts into it": what the sentence names comes before what was spoken of.
        const beside = governed === true && not.length > 0 ? own.findLast((mention) => agrees(piece, mention) && isOf(piece, mention)) : undefined;
        for (const end of [topic, beside && mentioned(beside), last?.topic]) if (end !== undefined && !(kin !== undefined && end.kind === 'unnamed') && !not.some((other) => sameEnd(other, end)) && (end.kind !== 'mention' || (agrees(piece, end.mention) && isOf(piece, end.mention)))) return [end];
        if (piece.uncited === 'definite' && piece.kindred !== undefined) return one(kin);
        return one(own.find((mention) => agrees(piece, mention)) ?? (piece.uncited === 'him' || piece.uncited === 'her' || not.length > 0 ? last?.mentions.findLast((mention) => free(mention) && agrees(piece, mention)) : undefined));
      }
      case 'they': {
        const all = this.several(own, 2, true, free);
        return all ?? one(own[0] ?? last?.mentions[0]);
      }
      case 'both': case 'three': case 'these':
        return this.several(own, COUNT[piece.uncited!] ?? 2, piece.uncited === 'these', free);
      case 'former': case 'latter': {
        const pair = [...this.centers].reverse().find(({ mentions }) => mentions.length >= 2)?.mentions ?? this.lastTwo(earlier.filter(free), free);
        return pair.length < 2 ? undefined : one(piece.uncited === 'former' ? pair[0] : pair[1]);
      }
      case 'earlier':
        return one(own[0] ?? this.centers.flatMap(({ mentions }) => mentions).reverse().find(free));
      case 'self': {
        if (this.self !== undefined && piece.start >= this.ownStart && (piece.ownText || piece.kindred === undefined || this.self.length === 0 || this.self.includes(piece.kindred as DocumentType))) return [SELF];
        return one(this.kin(piece, own, free)) ?? [SELF];
      }
      case 'that':
        return one(this.kin(piece, own, free));
      default:
        return undefined;
    }
  }

  /** "The 2013 resolution": the last one of that year. */
  private ofYear({ kindred, ofYear }: Piece, own: readonly Mention[], free: (mention: Mention) => boolean): Mention | undefined {
    const all = [...this.centers.flatMap(({ mentions }) => mentions), ...own];
    return all.findLast((mention) => free(mention) && (mention.knownDate ?? mention.date)?.startsWith(ofYear!) === true && (kindred === undefined || mention.types.length === 0 || mention.types.includes(kindred)));
  }

  /** The last document of the type of the noun; for "the regulation" the last that a sentence spoke of, before one that it only mentions. */
  private kin({ kindred, uncited }: Piece, own: readonly Mention[], free: (mention: Mention) => boolean): Mention | undefined {
    const fits = (mention: Mention): boolean => kindred !== undefined && mention.types.includes(kindred);
    if (uncited === 'definite' && !own.some(fits)) {
      for (const { own: said, topic } of [...this.centers].reverse()) if (said !== undefined && topic?.kind === 'mention' && free(topic.mention) && fits(topic.mention)) return this.lastOf(topic.mention);
    }
    return [...own].reverse().find(fits) ?? this.centers.flatMap(({ mentions }) => mentions).reverse().find((mention) => free(mention) && fits(mention));
  }

  /** The last mention of the document. */
  private lastOf(mention: Mention): Mention {
    return this.centers.flatMap(({ mentions }) => mentions).findLast((other) => sameEnd(mentioned(other), mentioned(mention))) ?? mention;
  }

  /** "In 2024 it was replaced by A, and last month B amended the latter": of what was spoken of, what can be meant. */
  private lastTwo(earlier: readonly Mention[], free: (mention: Mention) => boolean): readonly Mention[] {
    return distinct([...this.centers.flatMap(({ mentions }) => mentions).filter(free), ...earlier]).slice(-2);
  }

  /** So many documents, of this unit or of those before. */
  private several(own: readonly Mention[], count: number, all: boolean, free: (mention: Mention) => boolean): readonly End[] | undefined {
    let found: readonly Mention[] = own;
    for (let i = this.centers.length - 1; i >= 0 && found.length < count; i--) found = distinct([...this.centers[i]!.mentions.filter(free), ...found]);
    if (found.length < count) return undefined;
    return (all ? found : found.slice(-count)).map(mentioned);
  }

  /** The unit is read: the next one may speak of its topic and its mentions. */
  leave(): void {
    this.left++;
  }
}

const one = (mention: Mention | undefined): readonly End[] | undefined => (mention === undefined ? undefined : [mentioned(mention)]);

/** "The directive" is none of the regulations. */
const isOf = ({ uncited, kindred }: Piece, { types }: Mention): boolean => uncited !== 'definite' || kindred === undefined || types.length === 0 || types.includes(kindred as DocumentType);

/** French pronouns have the gender of the noun that they stand for. */
function agrees({ uncited }: Piece, { gender }: Mention): boolean {
  if (gender === undefined || (uncited !== 'him' && uncited !== 'her')) return true;
  return (gender === 'feminine') === (uncited === 'her');
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => mentions.findIndex((other) => sameEnd(mentioned(other), mentioned(mention))) === index);
}
