import { en } from '../src/locale/en.js';
import type { Locale } from '../src/locale/types.js';
import type { Language } from '../src/model/index.js';

/** Nothing but how a language works. */
const silent = Object.fromEntries(Object.entries(en).map(([key, value]) => [key, Array.isArray(value) ? [] : value])) as unknown as Locale;

/** A language that nobody speaks: what a file of `src/locale` needs to be read, and no more. */
export const toy: Locale = {
  ...silent,
  language: 'xx' as Language, fallback: 'never', monthFirst: false, bodyBeforeType: false, placeBeforeBody: false, pluralMarked: true, typeWords: 'clear',
  types: [['nghi-quyet', { one: ['rezoluto'], many: ['rezolutoj'] }], ['chi-thi', { one: ['direktivo'] }]],
  numberMarks: ['nombro'], of: ['de la'], and: ['kaj'], dateMarks: ['datita'], thisAfter: ['tiu ĉi'],
  issuers: [['bo-chinh-tri', ['Politika Komitato']], ['ban-bi-thu', ['Sekretariejo']]],
};
