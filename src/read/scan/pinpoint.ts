import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { mayJoin } from './joints.js';
import { digitsEnd, lettersEnd, romanValue, upperAscii } from './numbers.js';
import { Token } from './token-types.js';
import type { PhraseTrie } from './trie.js';

/** Units that are cited without a label ("phụ lục kèm theo …"). */
const BARE_UNITS: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => locale.bareUnits.map(([unit]) => unit)));

const LABEL_SUFFIXES: ReadonlySet<string> = new Set(LOCALES.flatMap((locale) => locale.labelSuffixes));

const classAt = (text: string, at: number, limit: number): number => (at < limit ? classOf[text.charCodeAt(at)]! : Class.other);

/**
 * End of the label behind the unit that ends at `unitEnd` (`3`, `5.2`, `2.II`, `a`, `1(đ)`, `10 (10.5)`, `III`,
 * `thứ nhất`), or of the unit where it may stand alone; -1 where neither is.
 */
export function readPinpoint(text: string, unitEnd: number, limit: number, unit: string, trie: PhraseTrie): number {
  let start = unitEnd;
  while (start < limit && start < unitEnd + 3 && isBlank(classOf[text.charCodeAt(start)]!)) start++;
  const end = start > unitEnd ? labelEnd(text, start, limit, trie) : -1;
  if (end < 0) return BARE_UNITS.has(unit) ? unitEnd : -1;
  return bracketsEnd(text, end, limit);
}

/** Labels that a list or a range adds to the first: "Điều 3, 4 và 5", "Articles 3–5". */
export interface FurtherLabels {
  /** End of the last of the range that the first label begins. */
  readonly rangeEnd: number | undefined;
  readonly further: readonly { readonly start: number; readonly end: number }[];
}

export const NO_LABELS: FurtherLabels = { rangeEnd: undefined, further: [] };
const MAX_LABELS = 12;

/** What may follow a list of labels: what they are of. */
const FOLLOWS: ReadonlySet<number> = new Set([Token.PIN, Token.OF, Token.TYPE, Token.ABBR, Token.DOC, Token.MARK, Token.ANNEX, Token.DEM]);

/** Behind the label that ends at `from`; none where a number behind a comma may be another thing's ("Điều 3, 12 đảng viên"). */
export function furtherLabels(text: string, unitEnd: number, from: number, limit: number, trie: PhraseTrie): FurtherLabels {
  const further: { start: number; end: number }[] = [];
  let rangeEnd: number | undefined;
  let sure = false;
  let end = from;
  while (further.length < MAX_LABELS) {
    const joint = jointAt(text, end, limit, trie);
    if (joint === undefined) break;
    const last = digitOrLetterEnd(text, unitEnd, joint.end, limit, trie);
    if (last < 0) break;
    if (joint.kind === 'range') {
      if (further.length === 0) rangeEnd = last;
      else further[further.length - 1]!.end = last;
    } else further.push({ start: joint.end, end: last });
    sure = joint.kind !== 'comma';
    end = last;
  }
  if (end === from) return NO_LABELS;
  const next = skipBlanks(text, end, limit);
  const value = classAt(text, next, limit);
  const closed = next >= limit || value === Class.dot || value === Class.semicolon || value === Class.closeParen || value === Class.colon;
  // "(Điều 3, 4)": the bracket holds nothing else.
  if ((sure && closed) || value === Class.closeParen) return { rangeEnd, further };
  const behind = value === Class.comma ? skipBlanks(text, next + 1, limit) : next;
  const token = trie.match(text, behind, limit, NO_LANGUAGE)?.token ?? 0;
  return (behind === next ? FOLLOWS.has(token) : sure && token === Token.PIN) ? { rangeEnd, further } : NO_LABELS;
}

interface Joint {
  readonly kind: 'comma' | 'and' | 'range';
  readonly end: number;
}

function jointAt(text: string, at: number, limit: number, trie: PhraseTrie): Joint | undefined {
  const start = skipBlanks(text, at, limit);
  const value = classAt(text, start, limit);
  if (value === Class.comma) return { kind: 'comma', end: skipBlanks(text, start + 1, limit) };
  if (value === Class.dash) return { kind: 'range', end: skipBlanks(text, start + 1, limit) };
  if (start === at || !isLetterClass(value) || !mayJoin(text, start, limit)) return undefined;
  const token = trie.match(text, start, limit, NO_LANGUAGE)?.token;
  if (token !== Token.AND && token !== Token.RANGE) return undefined;
  return { kind: token === Token.AND ? 'and' : 'range', end: skipBlanks(text, trie.matchEnd, limit) };
}

/** End of a label of the kind of the first, and no number of a symbol or date; -1 where none is. */
function digitOrLetterEnd(text: string, unitEnd: number, start: number, limit: number, trie: PhraseTrie): number {
  const first = classAt(text, skipBlanks(text, unitEnd, limit), limit);
  const value = classAt(text, start, limit);
  if (isDigitClass(first) !== isDigitClass(value)) return -1;
  const end = labelEnd(text, start, limit, trie);
  const next = classAt(text, end, limit);
  const beyond = classAt(text, end + 1, limit);
  const goesOn = (next === Class.dash || next === Class.slash || next === Class.dot) && (isDigitClass(beyond) || isLetterClass(beyond));
  return end < 0 || isLetterClass(next) || isDigitClass(next) || (goesOn && (next !== Class.dash || !isDigitClass(beyond))) ? -1 : end;
}

function skipBlanks(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at < start + 3 && isBlank(classOf[text.charCodeAt(at)]!)) at++;
  return at;
}

function isBlank(value: number): boolean {
  return value === Class.space || value === Class.newline || value === Class.ignorable;
}

function labelEnd(text: string, start: number, limit: number, trie: PhraseTrie): number {
  const value = classAt(text, start, limit);
  if (isDigitClass(value)) return numberLabelEnd(text, start, limit);
  if (!isLetterClass(value)) return -1;
  const end = lettersEnd(text, start, limit, 8);
  if (end > 0 && (end - start <= 2 && !isDigitClass(classAt(text, end, limit)) && countLetters(text, start, end) === 1)) return end;
  if (end > 0 && romanValue(upperAscii(text, start, end)) > 0) return stepsEnd(text, end, limit);
  const phrase = trie.match(text, start, limit, NO_LANGUAGE);
  return phrase?.token === Token.ORD ? trie.matchEnd : -1;
}

function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isLetterClass(classOf[text.charCodeAt(i)]!)) count++;
  return count;
}

const MAX_STEPS = 6;

/** `.2`, `.3.1`, `.II` behind the first part of a label. */
function stepsEnd(text: string, start: number, limit: number): number {
  let end = start;
  for (let step = 0; step < MAX_STEPS && classAt(text, end, limit) === Class.dot; step++) {
    const next = classAt(text, end + 1, limit);
    const last = isDigitClass(next) ? digitsEnd(text, end + 1, limit, 3) : isLetterClass(next) ? lettersEnd(text, end + 1, limit, 4) : -1;
    if (last < 0) break;
    end = last;
  }
  return end;
}

function numberLabelEnd(text: string, start: number, limit: number): number {
  let end = digitsEnd(text, start, limit, 3);
  if (end < 0) return -1;
  end = stepsEnd(text, end, limit);
  // 5a, 12đ
  if (isLetterClass(classAt(text, end, limit))) {
    const last = lettersEnd(text, end, limit, 2);
    const ordinal = LABEL_SUFFIXES.has(text.slice(end, Math.max(end, last)));
    if (last < 0 || (countLetters(text, end, last) !== 1 && !ordinal)) return -1;
    end = last;
  }
  return end;
}

const MAX_BRACKETS = 3;

/** "Article 3(2)(a)" */
function bracketsEnd(text: string, start: number, limit: number): number {
  let end = start;
  for (let brackets = 0; brackets < MAX_BRACKETS; brackets++) {
    const next = bracketEnd(text, end, limit);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** A short bracket that goes on with the label: `1(đ)`, `10 (10.5)`; a year in brackets is a date. */
function bracketEnd(text: string, end: number, limit: number): number {
  let open = end;
  while (open < limit && open < end + 2 && classOf[text.charCodeAt(open)] === Class.space) open++;
  if (classAt(text, open, limit) !== Class.openParen) return end;
  let at = open + 1;
  while (at < limit && at < open + 6) {
    const value = classOf[text.charCodeAt(at)]!;
    if (!isLetterClass(value) && !isDigitClass(value) && value !== Class.dot && value !== Class.ignorable) break;
    at++;
  }
  if (classAt(text, at, limit) !== Class.closeParen || at === open + 1) return end;
  const inside = text.slice(open + 1, at);
  return /^\d{4}$/u.test(inside) || !/^(?:\p{L}\p{M}?|[\d.]+\p{L}?)$/u.test(inside) ? end : at + 1;
}
