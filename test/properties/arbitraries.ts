/** Citations as structures, and a printer of each language that writes them as a careful author would. */
import fc from 'fast-check';
import type { Citation, Language } from '../../src/model/index.js';
import { formatRoman } from '../../src/scan/numbers.js';
import { BODIES, CENTRAL, MONTHS, TYPES, type BodyWords, type TypeWords } from './words.js';

export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** Which of the styles of the language. */
  readonly style: number;
}

/** What a citation says; the fields have the names of `Citation` where they are compared with one. */
export interface Structure {
  readonly language: Language;
  readonly form: 'full' | 'short' | 'plenum' | 'congress';
  readonly type: TypeWords;
  readonly number: number;
  readonly suffix: string;
  readonly issuerCode: string;
  /** Said in words beside the citation. */
  readonly body: BodyWords | undefined;
  readonly date: PartialDate | undefined;
  readonly term: number | undefined;
  /** Article and clause. */
  readonly pinpoint: readonly [article: number, clause: number] | undefined;
  readonly plenum: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isoDate = ({ year, month, day }: PartialDate): string => [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-');
export const symbolOf = ({ number, suffix, type, issuerCode }: Structure): string => `${two(number)}${suffix}-${type.code}/${issuerCode}`;

/** How each language prints the parts. Nothing here is taken from `src/locale`: two tables of one error would agree. */
interface Printer {
  readonly mark: string;
  typeWord(type: TypeWords): string;
  date(date: PartialDate): string;
  body(body: BodyWords): string;
  term(term: number): string;
  /** The pinpoint, and what ties it to the citation that follows. */
  pinpoint(article: number, clause: number, type: TypeWords): readonly [pinpoint: string, link: string];
  plenum(type: TypeWords, plenum: number, term: number): string;
  congress(type: TypeWords, term: number): string;
}

const pick = (styles: readonly string[], style: number): string => styles[style % styles.length]!;
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const english = (value: number): string => `${value}${value % 10 === 1 && value !== 11 ? 'st' : value % 10 === 2 && value !== 12 ? 'nd' : value % 10 === 3 && value !== 13 ? 'rd' : 'th'}`;
const french = (value: number): string => `${value}${value === 1 ? 'er' : 'e'}`;

const vi: Printer = {
  mark: 'số',
  typeWord: ({ vi: word }) => word,
  date({ year, month, day, style }) {
    if (month === undefined) return `năm ${year}`;
    if (day === undefined) return pick([`tháng ${month}/${year}`, `tháng ${month} năm ${year}`], style);
    const name = MONTHS.vi[month - 1]!;
    return pick([`ngày ${day}/${month}/${year}`, `ngày ${two(day)}-${two(month)}-${year}`, `ngày ${two(day)}.${two(month)}.${year}`, `ngày ${two(day)} tháng ${two(month)} năm ${year}`, `ngày ${day} ${name} năm ${year}`, `(${two(day)}/${two(month)}/${year})`, `ngày ${day} tháng ${month}/${year}`], style);
  },
  body: ({ vi: name }) => `của ${name}`,
  term: (term) => `khoá ${formatRoman(term)}`,
  pinpoint: (article, clause) => [`khoản ${clause} Điều ${article}`, ' '],
  plenum: ({ vi: word }, plenum, term) => `${word} ${plenum % 2 === 0 ? `Trung ương ${plenum}` : `Hội nghị lần thứ ${plenum} Ban Chấp hành Trung ương Đảng`} khoá ${formatRoman(term)}`,
  congress: ({ vi: word }, term) => (term % 2 === 0 ? `${word} Đại hội ${formatRoman(term)}` : `${word} Đại hội đại biểu toàn quốc lần thứ ${formatRoman(term)} của Đảng`),
};

const fr: Printer = {
  mark: 'n°',
  typeWord: ({ fr: [word] }) => capital(word),
  date({ year, month, day, style }) {
    if (month === undefined) return `de ${year}`;
    const name = MONTHS.fr[month - 1]!;
    if (day === undefined) return `${/^[ao]/u.test(name) ? "d'" : 'de '}${name} ${year}`;
    const first = day === 1 ? '1er' : String(day);
    return pick([`du ${first} ${name} ${year}`, `, daté du ${first} ${name} ${year}`, `du ${two(day)}/${two(month)}/${year}`, `(${two(day)}.${two(month)}.${year})`, `(${first} ${name} ${year})`], style);
  },
  body: ({ fr: [name, article] }) => `${article === 'f' ? 'de la ' : 'du '}${name}`,
  term: (term) => `(${french(term)} mandat)`,
  pinpoint: (article, clause, { fr: [, gender] }) => [`article ${article}, alinéa ${clause}`, gender === 'f' ? ' de la ' : ' du '],
  plenum: ({ fr: [word] }, plenum, term) => `${word} du ${french(plenum)} plénum du Comité central, mandat ${formatRoman(term)}`,
  congress: ({ fr: [word] }, term) => `${word} du ${french(term)} Congrès national du Parti`,
};

const en: Printer = {
  mark: 'No.',
  typeWord: ({ en: word }) => word,
  date({ year, month, day, style }) {
    if (month === undefined) return `of ${year}`;
    const name = MONTHS.en[month - 1]!;
    if (day === undefined) return `of ${name} ${year}`;
    return pick([`dated ${name} ${day}, ${year}`, `dated ${day} ${name} ${year}`, `of ${english(day)} ${name} ${year}`, `(${name} ${day}, ${year})`, `dated ${two(day)}/${two(month)}/${year}`, `, issued on ${name} ${day}, ${year},`], style);
  },
  body: ({ en: name }) => `of the ${name}`,
  term: (term) => `, ${english(term)} tenure`,
  pinpoint: (article, clause) => [`Clause ${clause}, Article ${article}`, ' of '],
  plenum: ({ en: word }, plenum, term) => `${word} of the ${english(plenum)} plenum of the ${english(term)} Party Central Committee`,
  congress: ({ en: word }, term) => `${word} of the ${english(term)} National Party Congress`,
};

const PRINTERS: Readonly<Record<Language, Printer>> = { vi, fr, en };

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(' ').replace(/ ,/gu, ',');

export function print(structure: Structure): string {
  const { language, form, type, number, suffix, date, body, term, pinpoint, plenum } = structure;
  const printer = PRINTERS[language];
  if (form === 'congress') return printer.congress(type, term ?? 1);
  if (form === 'plenum') return printer.plenum(type, plenum, term ?? 1);
  const named = form === 'full' ? symbolOf(structure) : `${two(number)}${suffix}`;
  const core = `${printer.typeWord(type)} ${printer.mark} ${named}`;
  const [pin, link] = pinpoint === undefined ? ['', ''] : printer.pinpoint(...pinpoint, type);
  return pin + link + joined([core, date && printer.date(date), body && printer.body(body), term === undefined ? undefined : printer.term(term)]);
}

/** What reading the printed form has to give back. */
export function fieldsOf(structure: Structure): Partial<Citation> {
  const { language, form, type, number, suffix, issuerCode, body, date, term, pinpoint, plenum } = structure;
  if (form === 'congress') return { form, type: type.id, issuer: 'dai-hoi-dai-bieu-toan-quoc', term: formatRoman(term ?? 1) };
  if (form === 'plenum') return { form, type: type.id, issuer: CENTRAL.id, plenum, term: formatRoman(term ?? 1) };
  return {
    form, type: type.id, number,
    ...(suffix !== '' && { suffix }),
    ...(form === 'full' && { symbol: symbolOf(structure), issuerCode }),
    ...(body && { issuer: body.id }),
    ...(date && { date: isoDate(date) }),
    ...(term !== undefined && { term: formatRoman(term) }),
    ...(pinpoint && { pinpoint: PRINTERS[language].pinpoint(...pinpoint, type)[0] }),
  };
}

const dates: fc.Arbitrary<PartialDate> = fc.date({ min: new Date('1976-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).chain((date) =>
  fc.record({ precision: fc.constantFrom(3, 3, 3, 3, 2, 1), style: fc.nat(40) }).map(({ precision, style }) => ({
    year: date.getUTCFullYear(), style,
    ...(precision > 1 && { month: date.getUTCMonth() + 1 }),
    ...(precision > 2 && { day: date.getUTCDate() }),
  })));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Full and short citations, plenums and congresses, in all three languages. */
export const structures: fc.Arbitrary<Structure> = fc.record({
  language: fc.constantFrom<Language>('vi', 'fr', 'en'),
  form: fc.constantFrom<Structure['form']>('full', 'full', 'full', 'short', 'plenum', 'congress'),
  type: fc.constantFrom(...TYPES),
  number: fc.integer({ min: 1, max: 999 }),
  suffix: fc.constantFrom('', '', '', '', '', 'A', 'B'),
  issuer: fc.constantFrom(...BODIES),
  named: fc.boolean(),
  date: maybe(dates),
  term: maybe(fc.integer({ min: 3, max: 14 })),
  pinpoint: maybe(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }))),
  plenum: fc.integer({ min: 1, max: 15 }),
}).map(({ issuer, named, ...rest }) => {
  const event = rest.form === 'plenum' || rest.form === 'congress';
  return {
    ...rest,
    type: event ? TYPES[0]! : rest.type,
    issuerCode: issuer.code,
    // In Vietnamese a year alone may be that of a plan; the issuer behind it settles that it is the document's.
    body: named || rest.form === 'short' || (rest.language === 'vi' && rest.date?.month === undefined) ? issuer : undefined,
    term: event ? (rest.term ?? 13) : named && rest.date?.day !== undefined ? rest.term : undefined,
  };
});

/** Base letters only, as messages and old systems write. */
export const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

/** Documents of one type that share a type word: by number, with the last symbol for all, or each with its symbol. */
export interface DocumentList {
  readonly language: Language;
  readonly type: TypeWords;
  readonly numbers: readonly number[];
  readonly symbols: 'none' | 'last' | 'each';
  readonly body: BodyWords | undefined;
}

const AND: Readonly<Record<Language, string>> = { vi: 'và', fr: 'et', en: 'and' };

export function printList({ language, type, numbers, symbols, body }: DocumentList): string {
  const items = numbers.map((number, index) => (symbols === 'each' || (symbols === 'last' && index === numbers.length - 1) ? `${two(number)}-${type.code}/${body?.code ?? 'TW'}` : two(number)));
  const [fr1] = type.fr;
  const head = { vi: `các ${type.vi}`, fr: `les ${fr1.endsWith('s') ? fr1 : `${fr1}s`}`, en: `${type.en}s` }[language];
  const list = `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`;
  return joined([head, list, body && PRINTERS[language].body(body)]);
}

/** The numbers of a list, its code known to all items. */
export const documentLists: fc.Arbitrary<DocumentList> = fc.record({
  language: fc.constantFrom<Language>('vi', 'fr', 'en'),
  type: fc.constantFrom(...TYPES.filter(({ id }) => ['nghi-quyet', 'chi-thi', 'ket-luan', 'quy-dinh'].includes(id))),
  numbers: fc.uniqueArray(fc.integer({ min: 10, max: 400 }), { minLength: 2, maxLength: 6 }),
  symbols: fc.constantFrom<DocumentList['symbols']>('none', 'last', 'each'),
  body: maybe(fc.constantFrom(...BODIES)),
});
