/** What stands for a character that a format cannot hold. */
export const REPLACEMENT = '\uFFFD';

/** Half of a pair: no UTF-8 has it. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** A text that can be encoded: a lone surrogate becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, REPLACEMENT);
}

const codeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');

/** Characters that some file cannot hold or that end a line, and a backslash that would be read as one written so. */
const NOT_IN_A_KEY = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|\\(?=u[0-9a-f]{4})/gu;

/**
 * A key as the files have it: as it is, but for control characters, lone surrogates and noncharacters, which are written
 * `\u0001`. Two keys stay two keys: reading every `\u` with four of `0-9a-f` as the code unit
 * gives the key back.
 *
 * @example writeKey('a\tb.md') // 'a\\u0009b.md'
 */
export function writeKey(key: string): string {
  return key.replace(NOT_IN_A_KEY, codeUnits);
}
