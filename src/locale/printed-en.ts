import type { DateParts, Words } from './printed.js';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** Bodies that are named without an article. */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['Party congresses at all levels']);

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
const dayOf = ({ year, month, day }: DateParts): string => [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
const ordinal = (value: number): string => `${value}${(Math.trunc(value / 10) % 10 !== 1 && ENDINGS[value % 10]) || 'th'}`;
const the = (body: string): string => (WITHOUT_ARTICLE.has(body) ? body : `the ${body}`);

export const en: Words = {
  language: 'en',
  begins: 'small',
  numberMark: 'No.',
  document: 'document',
  and: 'and',
  or: 'or',
  // "Regulation" is read as a quy định where no symbol says otherwise.
  typeNames: { 'quy-che': 'rules' },
  issuerNames: {},
  codeNames: {
    TW: 'central Party bodies',
    TU: 'Provincial or Municipal Party Committee',
    ĐU: 'Party Committee',
    ĐUB: 'Party Committee of the Ministry',
    ĐUK: 'Party Committee of the Bloc',
    CB: 'Party cell',
    ĐH: 'Congress',
  },
  pinpointUnits: {
    dieu: 'Article', khoan: 'Clause', diem: 'Point', muc: 'Section', phan: 'Part', chuong: 'Chapter', 'phu-luc': 'Appendix',
  },
  pinpointSeparator: ', ',
  pinpointLink: (_typeWord, numbered) => (numbered ? ' of ' : ' of the '),
  day: dayOf,
  date: (date) => ` of ${dayOf(date)}`,
  of: (bodies) => ` of ${bodies.map(the).join(' and ')}`,
  ofLetters: 'of',
  term: (_roman, value) => `, ${ordinal(value)} tenure`,
  ofCongress: (_roman, value) => ` of the ${ordinal(value)} National Party Congress`,
  congress: (typeWord, _roman, value) => `${typeWord} of the ${ordinal(value)} National Party Congress`,
  plenum: (typeWord, plenum, term) =>
    `${typeWord} of the ${ordinal(plenum)} plenum of the ${term === undefined ? '' : `${ordinal(term.value)} `}Party Central Committee`,
};
