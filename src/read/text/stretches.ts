/** A month, or a day of it, that a text gives without the year. */
export interface SaidMonth {
  /** From 1. */
  readonly month?: number;
  readonly day?: number | undefined;
  /** The last one of its name before the text. */
  readonly last?: true;
  /** So many months before that of the text. */
  readonly ago?: number;
}

/** A plenum of the Central Committee that a text names beside a document. */
export interface SaidPlenum {
  readonly plenum: number;
  readonly term: string | undefined;
  /** Nothing says whose it is ("the 5th plenum"): other bodies have sessions too. */
  readonly anybodys?: true;
}

/** A third of a year, from 0, that a text gives straight behind a document. */
export interface SaidYearPart {
  readonly year: number;
  readonly third: number;
}

/** What stands in a stretch of any text; only what resolves asks for it. */
export interface StretchReaders {
  /** Topics of which it speaks. */
  readonly topicsIn: (text: string, from: number, to: number) => readonly string[];
  /** How many years old it says that the document at `to` is. */
  readonly ageBefore: (text: string, from: number, to: number) => number | undefined;
  /** The same of the document at `from`. */
  readonly ageBehind: (text: string, from: number, to: number) => number | undefined;
  /** Ordinals of congresses, terms and meetings, as Roman numerals. */
  readonly ordinalsIn: (text: string, from: number, to: number) => readonly string[];
  /** Months and days without their year. */
  readonly monthsIn: (text: string, from: number, to: number) => readonly SaidMonth[];
  /** Plenums of the Central Committee. */
  readonly plenumsIn: (text: string, from: number, to: number) => readonly SaidPlenum[];
  /** Terms of the bodies that sign for the centre. */
  readonly bodyTermsIn: (text: string, from: number, to: number) => readonly string[];
  /** First years of terms (nhiệm kỳ 2020 - 2025). */
  readonly termYearsIn: (text: string, from: number, to: number) => readonly number[];
  /** The third of a year with which it begins. */
  readonly yearPartAt: (text: string, from: number, to: number) => SaidYearPart | undefined;
  /** It says of two documents that they are of one day. */
  readonly sameDayIn: (text: string, from: number, to: number) => boolean;
  /** It says of documents that one meeting adopted them. */
  readonly sameMeetingIn: (text: string, from: number, to: number) => boolean;
  /** It says of a document that it was just issued. */
  readonly freshIn: (text: string, from: number, to: number) => boolean;
}
