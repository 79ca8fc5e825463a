import { someType } from '../model/document-types.js';
import type { DocumentType, Span } from '../model/index.js';
import { Anaphor, distinct, type Place, type Spoken, type SpokenOf } from './anaphor.js';
import { mentioned, sameEnd, type End } from './ends.js';
import type { Mention } from './mention.js';
import type { Piece } from './piece.js';

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
class Center implements SpokenOf {
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

/** Units that speak of documents, and units at all, over which a pronoun may lead: a bound of work, farther ones are meant by nobody. */
const REMEMBERED = 4;
const PASSED = 16;
const KEPT = 2 * PASSED;

/** The documents to which pronouns lead, unit by unit. Undefined where nothing is there to be meant. */
export class Discourse implements Spoken {
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
  get bodyBefore(): End | undefined {
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

  isItself({ start, ownText, kindred }: Piece): boolean {
    return this.self !== undefined && start >= this.ownStart && (ownText || kindred === undefined || this.self.length === 0 || this.self.includes(kindred as DocumentType));
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
  get centers(): readonly Center[] {
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
    return new Anaphor(piece, place, this).ends;
  }

  /** The unit is read: the next one may speak of its topic and its mentions. */
  leave(): void {
    this.left++;
  }
}
