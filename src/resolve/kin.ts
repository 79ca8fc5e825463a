import type { Holding } from './holdings.js';
import type { Subjects } from './subject.js';
import type { Weighing } from './weighing.js';

/**
 * Two documents that stand in one sentence are related so much more often than any two: in real passages 15 of 33 such pairs are, and one of
 * 1170 of all pairs of the registry. A fifth of that counts, as the pairs are few.
 */
const RELATED = 100;
/** And one that stands in the subject of the other (về tiếp tục thực hiện Chỉ thị …), or in its very title: what a document is about, it does something to. That counts whole. */
const IN_ITS_SUBJECT = 500;
/** Joined by nothing but a comma or a conjunction they are listed side by side (Nghị quyết 11 và Nghị quyết 15): of 65 such pairs 3 are related, of 107 others of one sentence 47. */
const IN_A_ROW = 10;
/** Elsewhere in the passage: 3 of 26 pairs are. A fifth, and half of that again, as passages are short and texts are long. */
const IN_ONE_TEXT = 13;
/** So many citations on either side. */
const WINDOW = 6;
/** A document less likely than this says nothing of the others. */
const LIKELY = 0.05;
/** What two of one sentence have in common in their titles says half of what the words of the sentence would, and no more than this. */
const OF_WORDS = 0.5;
const MOST_OF_WORDS = 4;
/** Less is chance. */
const LEAST_OF_WORDS = 0.5;

export interface KinFound {
  /** Place of the holding. */
  readonly at: number;
  /** Log odds. */
  readonly weight: number;
  readonly reason: string;
  /** Words of the titles say it, and no relation that the registry knows. */
  readonly ofWords?: true;
}

interface Met {
  readonly holding: Holding;
  readonly probability: number;
}

/** Documents of one text of which the registry knows that one continues, implements or supersedes the other, or whose titles say that they are about one thing. */
export class Kin {
  private readonly known = new Map<number, readonly Met[]>();
  /** Whether a mention stands in one sentence with the next one, and how much a relation between the two counts. */
  private readonly beside: number[] = [];

  constructor(private readonly weighings: readonly (Weighing | undefined)[], private readonly subjects: Subjects) {}

  /**
   * @param titled the next one stands in the subject of the mention
   * @param inRow nothing but a comma or a conjunction stands between the two
   */
  meet(index: number, met: boolean, titled: boolean, inRow: boolean): void {
    this.beside[index] = !met ? 0 : titled ? IN_ITS_SUBJECT : inRow ? IN_A_ROW : RELATED;
  }

  /** What the mentions around say of the documents that a mention may be. */
  of(index: number): KinFound[] {
    const here = this.weighings[index]!;
    const { holdings } = here.posterior;
    const found: KinFound[] = [];
    holdings.forEach((holding, at) => {
      const odds = holding.related.size === 0 ? 1 : this.oddsOfRelation(index, here, holding);
      if (odds > 1) found.push({ at, weight: Math.log(odds), reason: odds > IN_ONE_TEXT ? 'is related to the document cited beside it' : 'is related to another document that the text cites' });
    });
    // Of two that are known to be related the words of the titles say nothing more.
    if (found.length > 0) return found;
    const [before, behind] = [index > 0 && this.beside[index - 1]! > 0, this.beside[index]! > 0];
    if (!before && !behind) return found;
    holdings.forEach((holding, at) => {
      const weight = Math.max(behind ? this.sameSubject(here, holding, index + 1) : 0, before ? this.sameSubject(here, holding, index - 1) : 0);
      if (weight >= LEAST_OF_WORDS) found.push({ at, weight, reason: 'has the subject of the document cited beside it', ofWords: true });
    });
    return found;
  }

  private oddsOfRelation(index: number, here: Weighing, holding: Holding): number {
    let best = 1;
    for (let other = Math.max(0, index - WINDOW); other <= index + WINDOW && other < this.weighings.length; other++) {
      if (other === index || this.weighings[other] === undefined || this.weighings[other] === here) continue;
      const beside = other === index + 1 ? this.beside[index]! : other === index - 1 ? this.beside[other]! : 0;
      let odds = 1;
      for (const { holding: met, probability } of this.metAt(other)) {
        if (!holding.related.has(met.id)) continue;
        const often = beside === 0 ? IN_ONE_TEXT : namesInTitle(holding, met) || namesInTitle(met, holding) ? IN_ITS_SUBJECT : beside;
        odds += (often - 1) * probability;
      }
      best = Math.max(best, odds);
    }
    return best;
  }

  private sameSubject(here: Weighing, { record }: Holding, other: number): number {
    if (this.weighings[other] === here) return 0;
    let sum = 0;
    for (const { holding: met, probability } of this.metAt(other)) {
      if (met.record !== record) sum += probability * Math.min(MOST_OF_WORDS, OF_WORDS * this.subjects.inCommon(record, met.record));
    }
    return sum;
  }

  /** What another mention may be, without its own neighbours; worked out once. */
  private metAt(index: number): readonly Met[] {
    let met = this.known.get(index);
    if (met === undefined) {
      const { posterior } = this.weighings[index]!;
      const probabilities = this.weighings[index]!.probabilitiesAt(index);
      met = posterior.holdings.map((holding, at): Met => ({ holding, probability: probabilities[at]! })).filter(({ probability }) => probability >= LIKELY);
      this.known.set(index, met);
    }
    return met;
  }
}

/** "On carrying out resolution 18-NQ/TW", "… of the XII congress". */
function namesInTitle({ record: { title } }: Holding, { record: { symbol, number, term } }: Holding): boolean {
  if (title === undefined) return false;
  return number !== undefined ? title.includes(symbol) : term !== undefined && title.split(/[^\p{L}\p{M}]+/u).includes(term);
}
