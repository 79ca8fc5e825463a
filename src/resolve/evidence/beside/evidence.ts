import type { DocumentRecord } from '../../../model/index.js';
import type { SaidMonth, SaidPlenum, SaidYearPart } from '../../../read/text/stretches.js';
import type { StatedYear } from '../../../read/text/years.js';
import type { Holding } from '../../holdings.js';
import type { Spoken } from '../evidence.js';

/** What stands beside one mention, but for the words that name its subject. */
export interface Beside {
  readonly spoken: Spoken;
  /** Years in figures in its sentence. */
  readonly years: readonly StatedYear[];
  /** Months and days of its sentence that have no year. */
  readonly months: readonly SaidMonth[];
  /** The third of a year straight behind it. */
  readonly yearPart: SaidYearPart | undefined;
  /** So many years old the document is said to be. */
  readonly age: number | undefined;
  /** The day of the youngest document of the registry, in years. */
  readonly latest: number;
  /** Ordinals of its sentence, as Roman numerals. */
  readonly ordinals: readonly string[];
  /** Plenums that its sentence names. */
  readonly plenums: readonly SaidPlenum[];
  /** First years of the spans that its sentence calls a term. */
  readonly terms: readonly number[];
  /** Terms of the bodies that its sentence names before it. */
  readonly bodyTerms: readonly string[];
  /** Topics of its sentence, and of a document. */
  readonly topics: readonly string[];
  readonly topicsOf: (record: DocumentRecord) => ReadonlySet<string>;
  /** The sentence tells of its being issued. */
  readonly issued: boolean;
  /** It is said to be new. */
  readonly fresh: boolean;
}

/** From when to when, in years. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** One kind of evidence beside a mention; log odds, 0 where it says nothing. */
export interface EvidenceBeside {
  /** @param subject what the words say that name its subject */
  weigh(beside: Beside, holding: Holding, rivals: readonly Holding[], subject: number): number;
  /** For a document that no record has, of which its neighbours in the series tell the time. */
  weighUnrecorded?(beside: Beside, time: TimeSpan): number;
}
