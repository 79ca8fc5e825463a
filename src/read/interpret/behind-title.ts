import { isSignedByCentre } from '../../model/codes.js';
import type { IsoDate } from '../../model/index.js';
import { readBehindTitle, readIssuedBehind, readNote, TITLE_REACH } from '../parse/elsewhere.js';
import { classOf, isBlank } from '../text/classes.js';
import { indexWithin, lineEndWithin } from '../text/reach.js';
import type { WordContext } from '../scan/word-context.js';
import { takeIssuer, type Draft } from './draft.js';
import { placeField, takePlace } from './places.js';
import { WindowReader } from './window.js';

/**
 * "Nghị quyết 68 về phát triển kinh tế tư nhân của Bộ Chính trị": issuer and date may stand behind the subject. Behind "of" only a
 * central body is taken from there, and only for a document that has no issuer yet; a date only together with it.
 */
export function takeBehindTitle(text: string, draft: Draft, context: WordContext): void {
  if (draft.form !== 'full' && draft.form !== 'short') return;
  // A short form has no code yet.
  if (draft.nonParty || (draft.issuerCode !== undefined && !isSignedByCentre(draft.issuerCode)) || (draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred')) return;
  const window = (context.opensSubject(draft.tailEnd) ? readBehindTitle(text, draft.tailEnd, context) : undefined) ?? readIssuedBehind(text, draft.tailEnd, context);
  if (window?.node.kind !== 'note') return;
  const found = new WindowReader(text).open(window).note(window.node.body, window.node.tail);
  // "Quyết định 128 về thích ứng an toàn, do Chính phủ ban hành"
  if (found.nonParty && draft.form === 'short') draft.nonParty = true;
  if (found.nonParty || found.issuer === undefined) return;
  take(draft, found);
}

/** Blanks and "of the". */
const LONGEST_OF = 10;

/** "bốn nghị quyết (57, 59, 66, 68) của Bộ Chính trị": whose they are is said behind the bracket that lists them. */
export function takeBehindBracket(text: string, last: Draft, context: WordContext): void {
  if (last.nonParty || last.issuer !== undefined) return;
  const end = last.tailEnd + (/^\s?\)/u.exec(text.slice(last.tailEnd, last.tailEnd + 2))?.[0].length ?? Infinity);
  if (end === Infinity) return;
  const window = readBehindTitle(text, end, context);
  if (window?.node.kind !== 'note' || window.tokens.starts[1]! > end + LONGEST_OF) return;
  const found = new WindowReader(text).open(window).note(window.node.body, window.node.tail);
  if (!found.nonParty && found.issuer !== undefined) take(last, found);
}

const YEAR_LENGTH = 4;
const YEAR_IN_BRACKETS = /\((?<year>(?:19|20)\d\d)\)/uy;

/** "Resolution 36-NQ/TW on biotechnology (2023)": the year in brackets that ends its subject. */
export function takeYearBehindTitle(text: string, draft: Draft, context: WordContext): void {
  if (draft.date !== undefined || draft.number === undefined || !draft.typeStated || !context.opensTopic(draft.tailEnd)) return;
  const open = indexWithin(text, '(', draft.tailEnd, Math.min(text.length, draft.tailEnd + TITLE_REACH));
  if (open === -1 || /[\d.,;:()|\n]/u.test(text.slice(draft.tailEnd, open))) return;
  YEAR_IN_BRACKETS.lastIndex = open;
  const year = YEAR_IN_BRACKETS.exec(text)?.groups!['year'];
  if (year === undefined) return;
  draft.date = year as IsoDate;
  draft.provenance.date = 'adjacent';
  placeField(draft, 'date', open + 1, open + 1 + YEAR_LENGTH);
}

const ENTRY_REACH = 300;
const MAX_COMMAS = 6;

/** "Secretariat (2024). Directive No. … on …, 10 April 2024": behind its title an entry that has the year may say the day. */
export function takeDayOfEntry(text: string, draft: Draft): void {
  if (draft.date?.length !== YEAR_LENGTH || draft.laterDates.length > 0) return;
  const line = lineEndWithin(text, draft.tailEnd, ENTRY_REACH);
  const end = line === -1 ? draft.tailEnd + ENTRY_REACH : line;
  let at = draft.tailEnd;
  for (let commas = 0; commas < MAX_COMMAS; commas++) {
    at = indexWithin(text, ',', at, end) + 1;
    if (at === 0) return;
    while (at < end && isBlank(classOf[text.charCodeAt(at)]!)) at++;
    const window = readNote(text, at, end);
    if (window?.node.kind !== 'note' || window.node.body !== undefined) continue;
    const found = new WindowReader(text).open(window).note(undefined, window.node.tail);
    if (found.date === undefined || found.date.length === YEAR_LENGTH || !found.date.startsWith(draft.date)) continue;
    draft.date = found.date;
    takePlace(draft, found, 'date');
    return;
  }
}

function take(draft: Draft, found: Draft): void {
  takeIssuer(draft, found, 'adjacent');
  for (const field of ['date', 'term'] as const) {
    if (draft[field] !== undefined || found[field] === undefined) continue;
    draft[field] = found[field];
    draft.provenance[field] = 'adjacent';
    takePlace(draft, found, field);
  }
}
