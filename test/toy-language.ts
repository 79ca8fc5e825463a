import { en } from '../src/locale/en.js';
import type { Locale } from '../src/locale/types.js';
import type { Language } from '../src/model/index.js';

/** Nothing but how a language works. */
const silent = Object.fromEntries(Object.entries(en).map(([key, value]) => [key, Array.isArray(value) ? [] : value])) as unknown as Locale;

const capabilities = { ...silent, fallback: 'never', monthFirst: false, bodyBeforeType: false, placeBeforeBody: false, typeWords: 'clear' } as const;

/** A language that nobody speaks: what a file of `src/locale` needs to be read, and no more. */
export const toy: Locale = {
  ...capabilities, language: 'xx' as Language, pluralMarked: true,
  types: [['nghi-quyet', { one: ['rezoluto'], many: ['rezolutoj'] }], ['chi-thi', { one: ['direktivo'] }]],
  numberMarks: ['nombro'], of: ['de la'], and: ['kaj'], dateMarks: ['datita'], thisAfter: ['tiu ĉi'],
  issuers: [['bo-chinh-tri', ['Politika Komitato']], ['ban-bi-thu', ['Sekretariejo']]],
};

/** The letters of Lao, which puts no blanks between words. */
export const LAO = { from: 0x0e80, to: 0x0eff, spaced: false };

/** Some words of Lao. */
export const lao: Locale = {
  ...capabilities, language: 'yy' as Language, pluralMarked: false,
  types: [['nghi-quyet', { one: ['ມະຕິ'] }], ['chi-thi', { one: ['ຄຳສັ່ງ'] }]],
  numberMarks: ['ເລກທີ'], of: ['ຂອງ'], and: ['ແລະ'], dateMarks: ['ລົງວັນທີ'], thisAfter: ['ນີ້'],
  issuers: [['bo-chinh-tri', ['ກົມການເມືອງ']], ['ban-bi-thu', ['ຄະນະເລຂາທິການ']]],
};

/** Small and capital letters beyond Latin, with blanks. */
export const CYRILLIC = { from: 0x0400, to: 0x04ff, spaced: true };

export const cyrillic: Locale = {
  ...capabilities, language: 'zz' as Language, pluralMarked: true,
  types: [['nghi-quyet', { one: ['резолюция', 'резолюции', 'резолюцию'], many: ['резолюции'] }], ['chi-thi', { one: ['директива'] }]],
  numberMarks: [], of: [], and: ['и'], dateMarks: ['от'], thisBefore: ['эта'],
  issuers: [['bo-chinh-tri', ['политбюро']], ['ban-bi-thu', ['секретариата']]],
};
