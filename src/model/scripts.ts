/** Letters of a language that is not written in Latin ones. */
export interface Script {
  /** The first and the last code unit of its letters and of their marks. */
  readonly from: number;
  readonly to: number;
  /** Do blanks stand between its words? If not, a word may begin and end beside any of its letters. */
  readonly spaced: boolean;
}

/** Scripts of the languages that are read, beside Latin. */
export const SCRIPTS: readonly Script[] = [];
