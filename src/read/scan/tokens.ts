import type { DocumentType } from '../../model/index.js';
import type { LanguageSet } from '../../model/language-set.js';

/** What a token stands for, whatever words or letters it was written with. */
export interface TokenValue {
  /** Whose word it is; none where it is no word. */
  readonly languages: LanguageSet;
  /** Canonical ids: types (first wins), an issuer, a unit of a pinpoint. */
  readonly values: readonly string[];
  readonly plural: boolean;
  /** Of a code: with its diacritics and letter case. */
  readonly canonical?: string;
  /** Of a code: is it in the authority data? */
  readonly known?: boolean;
  readonly stateCode?: boolean;
  /** Of a code: it is written just like its canonical form. */
  readonly regular?: boolean;
}

/** The types that a type word, an abbreviation or a type code stands for. */
export function typesOf(value: TokenValue): readonly DocumentType[] {
  return value.values as readonly DocumentType[];
}

const CAPACITY = 96;
const NONE = Array.from({ length: CAPACITY }, () => 0);

/** Tokens of one window in columns, reused from window to window; offsets are those of the text. Plain arrays: a text has few windows, and typed ones are dear to make. */
export class TokenBuffer {
  static readonly capacity = CAPACITY;
  count = 0;
  readonly types = NONE.slice();
  readonly starts = NONE.slice();
  readonly ends = NONE.slice();
  /** Value of a number, ordinal, Roman numeral, month or year; `YYYYMMDD` of a numeric date; where the label of a pinpoint begins, and where a place ends with which a body begins. */
  readonly numbers = NONE.slice();
  readonly values: (TokenValue | undefined)[] = [];

  push(type: number, start: number, end: number, value: TokenValue | undefined, number = 0): void {
    const at = this.count;
    if (at >= TokenBuffer.capacity) return;
    this.types[at] = type;
    this.starts[at] = start;
    this.ends[at] = end;
    this.values[at] = value;
    this.numbers[at] = number;
    this.count = at + 1;
  }

  get full(): boolean {
    // A symbol adds six tokens at once.
    return this.count >= TokenBuffer.capacity - 8;
  }

  clear(): void {
    this.count = 0;
  }
}
