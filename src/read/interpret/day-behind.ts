import type { WordContext } from '../scan/word-context.js';
import { readNote } from '../parse/elsewhere.js';
import { classOf, isBlank } from '../text/classes.js';
import { indexWithin } from '../text/reach.js';
import type { Draft } from './draft.js';
import { placeField, placeOf } from './places.js';
import { WindowReader } from './window.js';

/** A bracket, and the words for whose the document is, are looked at so far. */
const BRACKET_REACH = 120;
const OWNER_REACH = 80;
const YEAR_LENGTH = 4;
const MAX_FACTS = 4;

/** What a bracket must not hold: another bracket, the end of a line, another document. */
const OTHER = /[(\n|]|\p{N}\s{0,2}[\p{Pd}/∕⁄／]\s{0,2}\p{L}/u;
const PARTS = /[,;]/gu;
const ENDS_FACT = /^\s?(?:[,;)–-]|$)/u;
/** Behind "of": the words to the comma or the bracket, with no figure and no end of a clause among them. */
const OWNER = /[^\p{N},;:.|()\n"“”«»]{1,80}(?<mark>[,(])/uy;
const YEAR_ALONE = /^\((?<year>(?:19|20)\d\d)\)/u;

/**
 * The day that stands beside what no vocabulary knows: "12-NQ/HU (Huyện uỷ Sa Pa, 16/9/2016)", "Conclusion 15-KL/TU of the merged province’s
 * committee, 3 November 2025".
 */
export function takeDayBehind(text: string, draft: Draft, context: WordContext): void {
  if (draft.date !== undefined || draft.symbol === undefined || draft.openYear !== undefined) return;
  const at = pastBlanks(text, draft.tailEnd);
  if (text[at] === '(') {
    takeDayIn(text, draft, at);
    return;
  }
  if (!context.ofBefore(pastBlanks(text, wordEnd(text, at)))) return;
  OWNER.lastIndex = at;
  const mark = OWNER.exec(text)?.groups!['mark'];
  if (mark === undefined) return;
  const behind = OWNER.lastIndex;
  if (mark === '(' && !takeDayIn(text, draft, behind - 1)) takeYear(text, draft, behind - 1);
  if (mark === ',') takeDay(text, draft, behind, Math.min(text.length, behind + OWNER_REACH), context);
}

/** In brackets any of the facts may be the day. */
function takeDayIn(text: string, draft: Draft, open: number): boolean {
  const close = indexWithin(text, ')', open, Math.min(text.length, open + BRACKET_REACH));
  if (close === -1 || OTHER.test(text.slice(open + 1, close))) return false;
  PARTS.lastIndex = open;
  for (let start = open + 1, facts = 0; start > 0 && start < close && facts < MAX_FACTS; facts++) {
    if (takeDay(text, draft, start, close)) return true;
    start = PARTS.test(text) ? PARTS.lastIndex : 0;
  }
  return false;
}

/** The day with which what stands between two places begins, where nothing but the next fact follows, or its clause ends. */
function takeDay(text: string, draft: Draft, from: number, to: number, context?: WordContext): boolean {
  const window = readNote(text, pastBlanks(text, from), to);
  if (window?.node.kind !== 'note') return false;
  const found = new WindowReader(text).open(window).note(window.node.body, window.node.tail);
  const place = placeOf(found, 'date');
  if (found.date === undefined || found.date.length === YEAR_LENGTH || place === undefined) return false;
  if (context === undefined ? !ENDS_FACT.test(text.slice(place.end, to)) : !context.endsSentence(place.end)) return false;
  draft.date = found.date;
  draft.provenance.date = 'adjacent';
  placeField(draft, 'date', place.start, place.end);
  return true;
}

function takeYear(text: string, draft: Draft, open: number): void {
  const year = YEAR_ALONE.exec(text.slice(open, open + YEAR_LENGTH + 2))?.groups!['year'];
  if (year === undefined) return;
  draft.date = year;
  draft.provenance.date = 'adjacent';
  placeField(draft, 'date', open + 1, open + 1 + YEAR_LENGTH);
}

function pastBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MAX_FACTS && isBlank(classOf[text.charCodeAt(end)]!)) end++;
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MAX_FACTS + MAX_FACTS && !isBlank(classOf[text.charCodeAt(end)]!)) end++;
  return end;
}
