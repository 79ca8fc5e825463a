/** What languages can do, as sets: whoever reads tokens asks these, and names no language. */
import { LOCALES } from '../../locale/locales.js';
import type { Capabilities } from '../../locale/types.js';
import { setOf, type LanguageSet } from '../../model/language-set.js';
import type { Language } from '../../model/index.js';

function those(has: (capabilities: Capabilities) => boolean): LanguageSet {
  return setOf(...LOCALES.filter(has).map(({ language }) => language));
}

/** Codes are abbreviations of its words, and stand with all their strokes. */
export const OWNS_CODES = those(({ ownsCodes }) => ownsCodes);
/** Its words have accents, which tell them from those of languages without. */
export const ACCENTED = those(({ accented }) => accented);
/** A month may stand before its day in figures. */
export const MONTH_FIRST = those(({ monthFirst }) => monthFirst);
/** Words for day, month and year stand in a date: figures are never in another order. */
export const DATES_MARKED = those(({ datesMarked }) => datesMarked);
/** The noun of several documents is no other than that of one. */
export const PLURAL_UNMARKED = those(({ pluralMarked }) => !pluralMarked);
/** A type word in small letters may be a verb. */
export const TYPES_AS_VERBS = those(({ typeWords }) => typeWords === 'verbs');
/** A type word with a number is a document whatever its letters. */
export const TYPES_CLEAR = those(({ typeWords }) => typeWords === 'clear');
/** An ordinal before a committee is that of its meeting, elsewhere that of its term. */
export const ORDINAL_OF_MEETING = those(({ ordinalOfMeeting }) => ordinalOfMeeting);
/** A body may stand directly before the type word. */
export const BODY_BEFORE_TYPE = those(({ bodyBeforeType }) => bodyBeforeType);
/** The place of a committee may stand before its name. */
export const PLACE_BEFORE_BODY = those(({ placeBeforeBody }) => placeBeforeBody);

/** What a text is that says nothing else, and what words are that belong to several other languages. */
export const DEFAULT_LANGUAGE: Language = LOCALES.find(({ fallback }) => fallback === 'of-symbols')!.language;
export const SHARED_LANGUAGE: Language = LOCALES.find(({ fallback }) => fallback === 'of-words')!.language;
