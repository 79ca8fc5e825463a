import { isCentralCommittee, isNationalCongress } from '../../model/bodies.js';
import { someType, someTypeIn, typeFacts } from '../../model/document-types.js';
import type { DocumentType } from '../../model/index.js';
import { meet } from '../../model/language-set.js';
import { isTerm } from '../../model/terms.js';
import { PLURAL_UNMARKED, TYPES_AS_VERBS, TYPES_CLEAR } from '../scan/languages.js';
import type { Draft } from './draft.js';
import { padded } from './symbol.js';

/** What a mention is by itself: a document, one only together with a full citation of its number, or none. */
export type Standing = 'document' | 'dependent' | 'nothing';

/** The State documents of the text. */
export interface OfState {
  /** One of the number, and of one of the types as far as a type is said. */
  names(number: number, types: readonly DocumentType[]): boolean;
}

export function standingOf(draft: Draft, ofState: OfState): Standing {
  const { form, number, symbol } = draft;
  if (form === 'congress' || form === 'plenum') return issuesResolutions(draft) ? 'document' : 'nothing';
  if (symbol !== undefined && draft.nonParty && draft.unknownCode) return 'nothing';
  if (form === 'anaphora' || symbol !== undefined || number === undefined) return 'document';
  if (number === 0 || draft.nonParty) return 'nothing';
  if (!isSaid(draft) && ((draft.abbreviated && !isDatedByDay(draft) && !isNamedByLetters(draft)) || ofState.names(number, draft.types))) return 'dependent';
  return isCitable(draft, number) ? 'document' : 'dependent';
}

/** "Chỉ thị 12 của Tỉnh uỷ Nghệ An": type and body that the text says make the symbol. */
export function completeSymbol(draft: Draft): void {
  const { symbol, number, issuerOwnCode, typeCode } = draft;
  if (draft.form === 'anaphora' || symbol !== undefined || number === undefined || issuerOwnCode === undefined || typeCode === undefined) return;
  draft.symbol = `${padded(number, draft.suffix)}-${typeCode}/${issuerOwnCode}`;
  draft.issuerCode = issuerOwnCode;
  draft.provenance.symbol = 'inferred';
  draft.provenance.issuerCode = 'inferred';
}

/** Congresses and plenums adopt resolutions and the like; their reports and programmes are documents of another kind. */
function issuesResolutions(draft: Draft): boolean {
  // "the 20th Central Committee": a term that the Party has not reached is another party's.
  if (draft.term !== undefined && isOfCentre(draft) && !isTerm(draft.term)) return false;
  return !draft.nonParty && !draft.drafted && someType(draft.types, ({ adoptedByMeetings }) => adoptedByMeetings);
}

function isOfCentre({ issuer }: Draft): boolean {
  return isCentralCommittee(issuer) || isNationalCongress(issuer);
}

/** Something beside the number ties it to the Party. */
function isSaid(draft: Draft): boolean {
  return draft.provenance.issuer !== undefined && draft.provenance.issuer !== 'inferred';
}

/** "NQ 66 (30.4.2025)": the day of a type that is cited by its number; QĐ may be of two. */
function isDatedByDay({ date, types, languages }: Draft): boolean {
  return date?.length === DAY_LENGTH && types.length === 1 && someTypeIn(types, 'citedByNumber', languages);
}

/** "NQ 44 về …", "“QĐ 244”": nothing but the type that is cited by its number goes on so. */
function isNamedByLetters({ types, languages, titled, number }: Draft): boolean {
  return titled && number !== undefined && number >= SMALLEST_OF_TWO_DIGITS && number <= LARGEST_NUMBER && someTypeIn(types.slice(0, 1), 'citedByNumber', languages);
}

const DAY_LENGTH = '2025-04-30'.length;
const LARGEST_NUMBER = 999;
const SMALLEST_OF_TWO_DIGITS = 10;

/** Is the number after a type word a document's? Counts, years, single digits and lower-case verbs are not. */
function isCitable(draft: Draft, number: number): boolean {
  // "Tỉnh uỷ quyết định 10 công trình": a verb behind its subject.
  if (draft.apposed && meet(draft.languages, TYPES_AS_VERBS) && !draft.capital && !draft.marked) return false;
  if (draft.drafted || (number > LARGEST_NUMBER && !isSaid(draft))) return false;
  // "quy định 3 trường hợp"; in French and English the number of a noun in the singular is its own.
  // "Nghị quyết 57 đột phá …": behind a noun that is no verb itself stands the verb.
  const subject = draft.governs && draft.capital && number >= SMALLEST_OF_TWO_DIGITS && isNeverVerb(draft);
  if (draft.counts && !subject && draft.date === undefined && !draft.marked && !draft.padded && (meet(draft.languages, PLURAL_UNMARKED) || !draft.capital)) return false;
  const said = isSaid(draft) || draft.date !== undefined || draft.term !== undefined || draft.revised || draft.pinpoint !== undefined;
  if (said || draft.form === 'list-item') return true;
  // In French and English a circular or instruction by number alone is a ministry's more often than the Party's.
  const byNumber = someTypeIn(draft.types, 'citedByNumber', draft.languages);
  if (!byNumber) return draft.marked && (draft.padded || number >= SMALLEST_OF_TWO_DIGITS) && !draft.types.every((type) => typeFacts(type)?.numbersOfOthers);
  if (draft.padded && draft.bare && !draft.capital && !draft.marked && meet(draft.languages, TYPES_AS_VERBS)) return false;
  if (draft.padded || draft.suffix !== undefined || draft.plural) return true;
  // Numbers of the Party have two digits at least (05-HD/VPTW).
  if (number < SMALLEST_OF_TWO_DIGITS) return false;
  if (draft.marked) return true;
  // A lower-case word may be a verb ("kết luận 12 …", "quy định 19 …"), in English another noun; French nouns are clear. No verb has a
  // number for its object that a year follows ("chỉ thị 100 năm 1981"), and none stands behind "theo" ("theo kết luận 34, …").
  return draft.capital || draft.yeared || draft.based || meet(draft.languages, TYPES_CLEAR) || isNeverVerb(draft);
}

function isNeverVerb({ types, languages }: Draft): boolean {
  return someTypeIn(types.slice(0, 1), 'neverVerb', languages);
}
