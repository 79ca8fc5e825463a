/** How each language writes the parts of a citation, as a careful author would. */
import type { IsoDate, Language, Provenance } from '../model/index.js';
import { MONTHS, type BodyWords, type Gender, type TypeWords } from './words.js';

/** A date with the style in which it is written. */
export interface WrittenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Which of the styles of the language. */
  readonly style: number;
}

/** What stands before a document where a French sentence needs an article. */
export type Case = 'bare' | 'subject' | 'object' | 'of' | 'to' | 'by';

export interface Printer {
  readonly numberMark: string;
  readonly and: string;
  typeWord(type: TypeWords): string;
  /** Before the items of a list. */
  plural(type: TypeWords): readonly [article: string, word: string];
  date(date: WrittenDate): string;
  /** The name of the body, and what stands before it. */
  body(body: BodyWords): readonly [link: string, name: string];
  term(term: number): string;
  /** The pinpoint, and what ties it to the citation that follows. */
  pinpoint(article: number, clause: number, type: TypeWords): readonly [pinpoint: string, link: string];
  plenum(type: TypeWords, plenum: number, term: number): string;
  /** The citation, what stands behind its span, and where that it is the Party's own congress is said. */
  congress(type: TypeWords, term: number): readonly [words: string, behind: string, issuer: Provenance];
  /** “This resolution”, as the subject of a sentence. */
  anaphora(type: TypeWords): string;
  article(type: TypeWords, wanted: Case): string;
}

export const two = (value: number): string => String(value).padStart(2, '0');

/** Roman numeral of 1 to 39. */
export function roman(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + units[value % 10]!;
}

export const isoDate = ({ year, month, day }: WrittenDate): IsoDate => [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-');

const pick = (styles: readonly string[], style: number): string => styles[style % styles.length]!;
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const english = (value: number): string => `${value}${value % 10 === 1 && value !== 11 ? 'st' : value % 10 === 2 && value !== 12 ? 'nd' : value % 10 === 3 && value !== 13 ? 'rd' : 'th'}`;
const french = (value: number): string => `${value}${value === 1 ? 'er' : 'e'}`;

const vi: Printer = {
  numberMark: 'số',
  and: 'và',
  typeWord: ({ vi: word }) => word,
  plural: ({ vi: word }) => ['các ', word],
  date({ year, month, day, style }) {
    if (month === undefined) return `năm ${year}`;
    if (day === undefined) return pick([`tháng ${month}/${year}`, `tháng ${month} năm ${year}`], style);
    const name = MONTHS.vi[month - 1]!;
    return pick([`ngày ${day}/${month}/${year}`, `ngày ${two(day)}-${two(month)}-${year}`, `ngày ${two(day)}.${two(month)}.${year}`, `ngày ${two(day)} tháng ${two(month)} năm ${year}`, `ngày ${day} ${name} năm ${year}`, `(${two(day)}/${two(month)}/${year})`, `ngày ${day} tháng ${month}/${year}`], style);
  },
  body: ({ vi: name }) => ['của ', name],
  term: (term) => `khoá ${roman(term)}`,
  pinpoint: (article, clause) => [`khoản ${clause} Điều ${article}`, ' '],
  plenum: ({ vi: word }, plenum, term) => `${word} ${plenum % 2 === 1 ? `Trung ương ${plenum}` : `Hội nghị lần thứ ${plenum} Ban Chấp hành Trung ương Đảng`} khoá ${roman(term)}`,
  congress: ({ vi: word }, term) => (term % 2 === 1 ? [`${word} Đại hội ${roman(term)}`, '', 'inferred'] : [`${word} Đại hội đại biểu toàn quốc lần thứ ${roman(term)}`, ' của Đảng', 'stated']),
  anaphora: ({ vi: word }) => `${word} này`,
  article: () => '',
};

const FRENCH: Readonly<Record<Case, Readonly<Record<Gender | 'vowel', string>>>> = {
  bare: { f: '', m: '', vowel: '' },
  subject: { f: 'La ', m: 'Le ', vowel: "L'" },
  object: { f: 'la ', m: 'le ', vowel: "l'" },
  of: { f: 'de la ', m: 'du ', vowel: "de l'" },
  to: { f: 'à la ', m: 'au ', vowel: "à l'" },
  by: { f: 'par la ', m: 'par le ', vowel: "par l'" },
};
const frenchArticle = ({ fr: [word, gender] }: TypeWords, wanted: Case): string => FRENCH[wanted][/^[aeiouéèhy]/iu.test(word) ? 'vowel' : gender];

const fr: Printer = {
  numberMark: 'n°',
  and: 'et',
  typeWord: ({ fr: [word] }) => word,
  plural: ({ fr: [word] }) => ['les ', word.endsWith('s') ? word : `${word}s`],
  date({ year, month, day, style }) {
    if (month === undefined) return `de ${year}`;
    const name = MONTHS.fr[month - 1]!;
    if (day === undefined) return `${/^[ao]/u.test(name) ? "d'" : 'de '}${name} ${year}`;
    const first = day === 1 ? '1er' : String(day);
    return pick([`du ${first} ${name} ${year}`, `, daté du ${first} ${name} ${year}`, `du ${two(day)}/${two(month)}/${year}`, `(${two(day)}.${two(month)}.${year})`, `(${first} ${name} ${year})`], style);
  },
  body: ({ fr: [name, gender] = ['', 'm'] }) => [gender === 'f' ? 'de la ' : 'du ', name],
  term: (term) => `(${french(term)} mandat)`,
  pinpoint: (article, clause, type) => [`article ${article}, alinéa ${clause}`, ` ${frenchArticle(type, 'of')}`],
  plenum: ({ fr: [word] }, plenum, term) => `${word} du ${french(plenum)} plénum du Comité central, mandat ${roman(term)}`,
  congress: ({ fr: [word] }, term) => [`${word} du ${french(term)} Congrès national`, ' du Parti', 'adjacent'],
  anaphora: ({ fr: [word, gender] }) => `${gender === 'f' ? 'Cette' : /^[aeiouéèhy]/u.test(word) ? 'Cet' : 'Ce'} ${word}`,
  article: frenchArticle,
};

const en: Printer = {
  numberMark: 'No.',
  and: 'and',
  typeWord: ({ en: word }) => word,
  plural: ({ en: word }) => ['', `${word}s`],
  date({ year, month, day, style }) {
    if (month === undefined) return `of ${year}`;
    const name = MONTHS.en[month - 1]!;
    if (day === undefined) return `of ${name} ${year}`;
    return pick([`dated ${name} ${day}, ${year}`, `dated ${day} ${name} ${year}`, `of ${english(day)} ${name} ${year}`, `(${name} ${day}, ${year})`, `dated ${two(day)}/${two(month)}/${year}`, `, issued on ${name} ${day}, ${year},`], style);
  },
  body: ({ en: name = '' }) => ['of the ', name],
  term: (term) => `, ${english(term)} tenure`,
  pinpoint: (article, clause) => [`Clause ${clause}, Article ${article}`, ' of '],
  plenum: ({ en: word }, plenum, term) => `${word} of the ${english(plenum)} plenum of the ${english(term)} Party Central Committee`,
  congress: ({ en: word }, term) => [`${word} of the ${english(term)} National Congress`, ' of the Party', 'adjacent'],
  anaphora: ({ en: word }) => `This ${word}`,
  article: () => '',
};

export const PRINTERS: Readonly<Record<Language, Printer>> = { vi, fr, en };

/** The first letter large, as at the head of a sentence or a title. */
export const headed = capital;
