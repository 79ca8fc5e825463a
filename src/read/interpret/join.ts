import { CENTRE } from '../../model/codes.js';
import type { WordContext } from '../scan/word-context.js';
import { takeIssuer, type Draft } from './draft.js';
import { isDatedByLead, isOfOneDay } from './list.js';
import { dropPlace, placeField, placeOf, takePlace } from './places.js';

/**
 * "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày … của …": citations that only a conjunction joins share the
 * issuer that the last one states, and, being of one type and issuer code, its date. Walks back from each "and", so that
 * every citation is looked at once.
 */
export function shareAcrossJoins(drafts: readonly Draft[], context: WordContext): void {
  const joins = drafts.map((draft, i) => (i > 0 && drafts[i - 1]!.group !== draft.group ? context.joinBetween(drafts[i - 1]!.tailEnd, draft.leadStart) : undefined));
  let source: Draft | undefined;
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!;
    const next = drafts[i + 1]!;
    if (draft.group === next.group) continue;
    const join = joins[i + 1];
    if (join === undefined) source = undefined;
    else if (join === 'and' || source === undefined) source = next;
    if (source === undefined) continue;
    const oneKind = draft.types[0] === source.types[0];
    if ((oneKind || join === 'and') && mayShare(draft, source, oneKind)) share(draft, source, oneKind && isOfOneDay(draft, next, source));
  }
  for (let i = 1; i < drafts.length; i++) {
    // "Bộ Chính trị ban hành Nghị quyết 79 và Nghị quyết 80": the verb governs both.
    const before = drafts[i - 1]!;
    const draft = drafts[i]!;
    if (joins[i] === undefined || !before.led || draft.issuerCode !== before.issuerCode || draft.nonParty) continue;
    if (!isOpen(draft) && !(draft.provenance.issuer === 'list' && draft.issuer === before.issuer)) continue;
    takeIssuer(draft, before, 'list');
    draft.led = true;
    if (draft.date !== undefined || !isDatedByLead(before)) continue;
    draft.date = before.date;
    draft.provenance.date = 'list';
    takePlace(draft, before, 'date');
  }
}

/** "the Central Military Commission's Resolution 765, then its Resolution 1659": whose the one is, the other is, as long as no other body is named. */
export function sharePossessed(drafts: readonly Draft[], context: WordContext): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1]!, drafts[i]!];
    if (draft.form !== 'short' || draft.nonParty || draft.issuer !== undefined || before.issuer === undefined || before.provenance.issuer === 'inferred') continue;
    if (!context.ownedBefore(draft.span.start) && !context.ownedBehind(draft.span.end)) continue;
    if (!context.sameSentence(before.tailEnd, draft.leadStart) || context.bodiesIn(before.tailEnd, draft.leadStart) !== undefined) continue;
    takeIssuer(draft, before, 'list');
  }
}

/**
 * "12-KL/TW, 14-KL/TW lần lượt ngày … và ngày …": of several dates each is that of one document, in their order; where there are more or
 * fewer documents, nobody's. A citation alone keeps the first.
 */
export function distributeDates(drafts: readonly Draft[], context: WordContext): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.laterDates.length === 0 || draft.date === undefined) continue;
    const dates = [{ date: draft.date, ...placeOf(draft, 'date')! }, ...draft.laterDates];
    let first = i;
    while (first > 0 && i - first < dates.length && isListedBefore(drafts[first - 1]!, drafts[first]!, context)) first--;
    if (first === i) continue;
    const members = i - first + 1;
    for (let at = first; at <= i; at++) {
      const own = members === dates.length ? dates[at - first] : undefined;
      drafts[at]!.date = own?.date;
      if (own === undefined) dropPlace(drafts[at]!, 'date');
      else placeField(drafts[at]!, 'date', own.start, own.end);
      drafts[at]!.provenance.date = own === undefined ? undefined : at === i ? 'adjacent' : 'list';
    }
  }
}

function isListedBefore(before: Draft, draft: Draft, context: WordContext): boolean {
  return before.date === undefined && (before.group === draft.group || context.joinBetween(before.tailEnd, draft.leadStart) !== undefined);
}

/** "từ Nghị quyết 57-NQ/TW đến Nghị quyết 59-NQ/TW": both ends have their type word. */
export function joinEnds(drafts: readonly Draft[], context: WordContext): void {
  for (let i = 1; i < drafts.length; i++) {
    const [first, last] = [drafts[i - 1]!, drafts[i]!];
    if (first.number === undefined || last.number === undefined || last.number <= first.number) continue;
    if (first.types[0] !== last.types[0] || first.issuerCode !== last.issuerCode) continue;
    if (context.isRange(first.leadStart, first.tailEnd, last.leadStart)) last.endsRange = true;
  }
}

/** The other way round: a State body governs what is joined to its act ("the Council adopted Resolution 12 and Resolution 13"). */
export function shareNonParty(drafts: readonly Draft[], context: WordContext): void {
  for (let i = 1; i < drafts.length; i++) {
    const before = drafts[i - 1]!;
    const draft = drafts[i]!;
    if (!before.nonParty || draft.nonParty || draft.symbol !== undefined || draft.issuer !== undefined) continue;
    if (context.joinBetween(before.tailEnd, draft.leadStart) !== undefined) draft.nonParty = true;
  }
}

const YEAR_LENGTH = 4;

const isOpen = (draft: Draft): boolean => draft.issuer === undefined || draft.provenance.issuer === 'inferred';

/**
 * Documents of two kinds share an issuer only where nothing else was said of the last one: "Nghị quyết 57 và Quyết định
 * 204 ngày … của Ban Bí thư" says whose the decision is.
 */
function mayShare(draft: Draft, source: Draft, oneKind: boolean): boolean {
  const sameCode = draft.issuerCode === source.issuerCode || (draft.symbol === undefined && source.issuerCode === CENTRE) || (source.symbol === undefined && draft.issuerCode === CENTRE);
  // "126-KL/TW, ngày 14/2/2025, 127-KL/TW, ngày 28/2/2025 của Bộ Chính trị": each has its day, all their issuer.
  const datesAgree = draft.date === undefined || (oneKind && source.date !== undefined && source.provenance.date === 'adjacent');
  return sameCode && datesAgree && isOpen(draft) && !draft.nonParty && (oneKind || (source.date === undefined && !draft.plural));
}

function share(draft: Draft, source: Draft, oneDay: boolean): void {
  const said = source.provenance.issuer === 'adjacent' || source.provenance.issuer === 'list';
  if (said && !source.led && !source.apposed) takeIssuer(draft, source, 'list');
  else if (!source.sharedDate && source.date?.length !== YEAR_LENGTH) return;
  if (!oneDay || source.laterDates.length > 0 || source.date === undefined || draft.date !== undefined) return;
  draft.date = source.date;
  draft.provenance.date = 'list';
  takePlace(draft, source, 'date');
}
