import { isCentralCommittee } from '../../model/bodies.js';
import { meet } from '../../model/language-set.js';
import { PLURAL_UNMARKED } from '../scan/languages.js';
import { takeIssuer, type Draft } from './draft.js';
import { placeOf, takePlace } from './places.js';
import { padded } from './symbol.js';
import { isPlenumNumber, toPlenum } from './plenum.js';

/** Plenums of one term: never more than 15 so far. */
const LAST_PLENUM = 15;
const LARGEST_SHORT_NUMBER = 999;

export interface ItemFacts {
  readonly head: Draft;
  readonly last: Draft;
  readonly item: Draft;
  readonly range: boolean;
}

/** May the item continue the list? A refused item is read again on its own. */
export function continuesList({ head, last, item, range }: ItemFacts): boolean {
  if (head.form === 'anaphora') return false;
  if (item.symbol !== undefined) return head.typeStated && (head.form === 'full' || head.form === 'short');
  if (item.term !== undefined && item.number === undefined) {
    const base = last.form === 'list-item' ? last : head;
    return base.term !== undefined && (head.form === 'plenum' || head.form === 'congress');
  }
  return continuesNumbers(head, last, item, range);
}

function continuesNumbers(head: Draft, last: Draft, item: Draft, range: boolean): boolean {
  const { number } = item;
  if (number === undefined || number === 0 || (item.counts && !item.marked && !head.plural)) return false;
  if (range && number <= countOf(last)) return false;
  if (head.form === 'plenum') return number <= LAST_PLENUM && head.term === undefined;
  return head.form === 'short' && number <= LARGEST_SHORT_NUMBER && last.symbol === undefined;
}

/** What a range counts from: the number of the document, or of the plenum. */
export function countOf({ number, plenum }: Draft): number {
  return number ?? plenum ?? 0;
}

/**
 * Are the bare numbers behind the head documents? A plural says so, and so does a symbol, a plenum's committee or a fact
 * behind the last of them. French and English have a plural: a singular with a number behind a comma ("Under Resolution
 * 68, 30 firms") has something else. Vietnamese has none: there the list must go on, or end with "and" or with the clause.
 */
function areDocuments(head: Draft, items: readonly Draft[]): boolean {
  const bare = items.filter((item) => item.number !== undefined && item.symbol === undefined && !item.marked);
  if (bare.length === 0 || head.plural || head.form === 'plenum') return true;
  const last = items.at(-1)!;
  if (last.symbol !== undefined || last.issuer !== undefined || last.term !== undefined || last.plenum !== undefined || last.nonParty) return true;
  if (!meet(head.languages, PLURAL_UNMARKED)) return false;
  return bare.length > 1 || last.lastOfList || last.closed || last.padded;
}

type SharedField = 'issuer' | 'term' | 'date';

/** Copies a field that the item does not have; the provenance says that the list gives it. */
function inherit(to: Draft, from: Draft, fields: readonly SharedField[]): void {
  // "39-CT/TU của Thành uỷ … và 12-KL/TW": another code is another body, with its own day and term.
  if (to.issuerCode !== undefined && from.issuerCode !== undefined && to.issuerCode !== from.issuerCode) return;
  for (const field of fields) {
    if (to[field] !== undefined && to.provenance[field] !== 'inferred') continue;
    if (from[field] === undefined || from.provenance[field] === 'inferred') continue;
    if (field === 'issuer') takeIssuer(to, from, 'list');
    else {
      to[field] = from[field];
      to.provenance[field] = 'list';
      takePlace(to, from, field);
    }
  }
}

/** What of the group is a list, with what it says once shared out: the type of its head, the code, issuer, date and term of its last item. */
export function closeList(group: readonly Draft[]): readonly Draft[] {
  if (group.length < 2) return group;
  const head = group[0]!;
  const items = group.slice(1);
  if (!areDocuments(head, items)) return [head];
  const last = items.at(-1)!;
  for (const item of items) {
    item.languages = head.languages;
    item.nonParty ||= head.nonParty;
    if (item.types.length === 0 || !item.typeStated) takeTypeOf(head, item);
  }
  if (asPlenums(head, items, last)) return group;
  for (const item of items) {
    inherit(item, head, isDatedByLead(head) ? ['issuer', 'date'] : ['issuer']);
    item.led ||= head.led;
    if (item.number === undefined && item.plenum === undefined && head.plenum !== undefined) {
      item.plenum = head.plenum;
      item.provenance.plenum = 'list';
      takePlace(item, head, 'plenum');
    }
  }
  for (const draft of [head, ...items.slice(0, -1)]) inherit(draft, last, draft.term === undefined && draft.number === undefined ? ['issuer'] : ['issuer', 'term']);
  if (last.laterDates.length === 0 && [head, ...items.slice(0, -1)].every(({ date }) => date === undefined)) {
    for (let at = group.length - 2; at >= 0 && isOfOneDay(group[at]!, group[at + 1]!, last); at--) inherit(group[at]!, last, ['date']);
  }
  if (head.form === 'congress') {
    for (const item of items) if (item.issuer === undefined) takeIssuer(item, head, 'list');
  }
  if (last.nonParty) for (const draft of group) draft.nonParty = true;
  shareCodes(group);
  return group;
}

/** "Năm 2022, Bộ Chính trị ban hành Nghị quyết 23-NQ/TW, 24-NQ/TW": the day of the issuing, which stands before its verb, is that of all that is issued. */
export function isDatedByLead(draft: Draft): boolean {
  const place = draft.led ? placeOf(draft, 'date') : undefined;
  return place !== undefined && place.end <= draft.span.start;
}

/**
 * A date behind the last of several is that of the last. It is the others' too where its mark says so, and where their numbers follow one
 * another: numbers are given in the order of signing (18-NQ/TW and 19-NQ/TW of one plenum).
 */
export function isOfOneDay(draft: Draft, next: Draft, source: Draft): boolean {
  // "Resolutions 11, 13 and 24 of 2022"
  if (source.date?.length === YEAR_LENGTH && (draft.plural || !draft.typeStated)) return true;
  return source.sharedDate || (draft.number !== undefined && next.number !== undefined && Math.abs(next.number - draft.number) === 1);
}

const YEAR_LENGTH = 4;

function takeTypeOf(head: Draft, item: Draft): void {
  const common = item.types.filter((type) => head.types.includes(type));
  // A code of its own says more than the type word of the list's head.
  if (common.length === 0 && item.types.length > 0) return;
  item.types = common.length > 0 ? common : head.types;
  item.typeCode ??= head.typeCode;
  item.provenance.type = 'list';
  takePlace(item, head, 'type');
  item.typeStated = head.typeStated;
}

/** "Résolutions 6, 7 et 8 du 13e Comité central", "Nghị quyết Trung ương 5, 6 khoá XII": the numbers are plenums. */
function asPlenums(head: Draft, items: readonly Draft[], last: Draft): boolean {
  const numbers = [head, ...items].filter(({ number }) => number !== undefined);
  const committee = isCentralCommittee(last.issuer) && last.term !== undefined;
  const ofCommittee = head.form === 'short' && committee && numbers.every(isPlenumNumber);
  if (numbers.length === 0 || (head.form !== 'plenum' && !ofCommittee)) return false;
  for (const draft of numbers) {
    toPlenum(draft);
    if (draft !== head) draft.provenance.plenum = 'stated';
  }
  for (const draft of [head, ...items]) {
    inherit(draft, last, ['term', 'issuer']);
    inherit(draft, head, ['issuer', 'term']);
  }
  return true;
}

/** "Kết luận 121, 126, 127-KL/TW": the one symbol gives its code and issuer to the numbers before it. */
function shareCodes(group: readonly Draft[]): void {
  const full = [...group].reverse().find(({ symbol, issuerCode }) => symbol !== undefined && issuerCode !== undefined);
  if (full?.issuerCode === undefined || full.typeCode === undefined) return;
  for (const draft of group) {
    if (draft.symbol !== undefined || draft.number === undefined) continue;
    draft.symbol = `${padded(draft.number, draft.suffix)}-${full.typeCode}/${full.issuerCode}`;
    draft.issuerCode = full.issuerCode;
    draft.family = full.family;
    draft.provenance.symbol = 'list';
    draft.provenance.issuerCode = 'list';
    // "10 và 11-NQ/UBKTTW": the code that they share names one body.
    if (draft.issuer === undefined && full.provenance.issuer === 'inferred') {
      draft.issuer = full.issuer;
      draft.provenance.issuer = 'inferred';
    }
  }
}
