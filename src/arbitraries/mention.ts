/** A citation as a structure, and what it says once it is written. */
import * as fc from 'fast-check';
import type { Citation, FieldName, Language, Provenance } from '../model/index.js';
import { termOfDate } from '../model/terms.js';
import { among } from './choice.js';
import type { Mention, Piece } from './compose.js';
import { headed, isoDate, PRINTERS, roman, two, type WrittenDate } from './printers.js';
import { CENTRAL, type BodyWords, type TypeWords } from './words.js';

/** How a document is named: with the number mark, without it, or by its symbol alone. */
export type Naming = 'marked' | 'unmarked' | 'bare';

export interface Structure {
  readonly language: Language;
  readonly form: 'full' | 'short' | 'plenum' | 'congress';
  readonly type: TypeWords;
  readonly number: number;
  readonly suffix: string;
  readonly naming: Naming;
  /** The body that signs. */
  readonly body: BodyWords;
  /** It is said in words beside the citation. */
  readonly named: boolean;
  readonly date: WrittenDate | undefined;
  readonly term: number | undefined;
  readonly pinpoint: readonly [article: number, clause: number] | undefined;
  readonly plenum: number;
}

export const symbolOf = ({ number, suffix, type, body }: Pick<Structure, 'number' | 'suffix' | 'type' | 'body'>): string => `${two(number)}${suffix}-${type.code}/${body.code}`;

/** The code of each body that is one of a kind. */
const CENTRAL_CODE = /TW$/u;

/** The code of two types. */
const SHARED_CODE = 'QĐ';

type Fields = Omit<Citation, 'id' | 'span' | 'text' | 'provenance'>;

interface Said {
  readonly fields: Partial<Record<keyof Fields, unknown>>;
  readonly provenance: Partial<Record<FieldName, Provenance>>;
}

/** The body where no code says which it is. */
export function uncoded({ implied: _implied, ...body }: BodyWords): BodyWords {
  return { ...body, code: '' };
}

/** What is put beside a citation; `from` is where it stands for this item of a list. */
export function besideOf({ language, body, named, date, term }: Pick<Structure, 'language' | 'body' | 'named' | 'date' | 'term'>, from: Provenance = 'adjacent'): Said {
  const fields: Record<string, unknown> = {};
  const provenance: Partial<Record<FieldName, Provenance>> = {};
  if (named) {
    Object.assign(fields, { issuer: body.id, issuerName: PRINTERS[language].body(body)[1] });
    provenance.issuer = from;
  } else if (body.implied !== undefined) {
    fields['issuer'] = body.implied;
    provenance.issuer = 'inferred';
  }
  if (date !== undefined) {
    fields['date'] = isoDate(date);
    provenance.date = from;
  }
  const ofDate = date === undefined || !CENTRAL_CODE.test(body.code) ? undefined : termOfDate(isoDate(date));
  if (term !== undefined) {
    fields['term'] = roman(term);
    provenance.term = from;
  } else if (ofDate !== undefined) {
    fields['term'] = ofDate;
    provenance.term = 'inferred';
  }
  return { fields, provenance };
}

function pinpointOf({ language, type, pinpoint }: Structure): Said {
  if (pinpoint === undefined) return { fields: {}, provenance: {} };
  const [article, clause] = pinpoint;
  const steps = [{ unit: 'khoan', label: String(clause) }, { unit: 'dieu', label: String(article) }];
  return { fields: { pinpoint: PRINTERS[language].pinpoint(article, clause, type)[0], pinpoints: language === 'fr' ? steps.reverse() : steps }, provenance: { pinpoint: 'adjacent' } };
}

function coreOf(structure: Structure): Said {
  const { language, form, type, number, suffix, naming, body, named, term, plenum } = structure;
  if (form === 'congress') {
    const [, , issuer] = PRINTERS[language].congress(type, term ?? 1);
    return { fields: { type: type.id, issuer: 'dai-hoi-dai-bieu-toan-quoc', term: roman(term ?? 1) }, provenance: { type: 'stated', issuer, term: 'stated' } };
  }
  if (form === 'plenum') {
    return { fields: { type: type.id, issuer: CENTRAL.id, plenum, term: roman(term ?? 1) }, provenance: { type: 'stated', issuer: 'stated', term: 'stated', plenum: 'stated' } };
  }
  const bare = naming === 'bare';
  const symbol: Provenance | undefined = form === 'full' ? 'stated' : named && body.codeIsOpen === undefined ? 'inferred' : undefined;
  return {
    fields: {
      ...(bare && type.code === SHARED_CODE ? { typeCandidates: ['quyet-dinh', 'quy-dinh'] } : { type: type.id }),
      number, ...(suffix !== '' && { suffix }), ...(symbol !== undefined && { symbol: symbolOf(structure), issuerCode: body.code }),
    },
    provenance: { type: bare ? 'inferred' : 'stated', number: 'stated', ...(suffix !== '' && { suffix: 'stated' }), ...(symbol !== undefined && { symbol, issuerCode: symbol }) },
  };
}

/** The fields that the written structure says, each with where it says it. */
export function saysOf(structure: Structure): Mention['says'] {
  const { language, form, body } = structure;
  const event = form === 'plenum' || form === 'congress';
  const core = coreOf(structure);
  const beside = event ? undefined : besideOf(structure);
  const pinpoint = pinpointOf(structure);
  return {
    form, family: body.family !== undefined && !event ? body.family : 'party', language,
    ...core.fields, ...beside?.fields, ...pinpoint.fields,
    provenance: { ...core.provenance, ...beside?.provenance, ...pinpoint.provenance },
  } as Mention['says'];
}

/** The words between the beginning and the end of the span. */
function wordsOf(structure: Structure): string {
  const { language, form, type, number, suffix, naming, term, plenum } = structure;
  const printer = PRINTERS[language];
  if (form === 'congress') return printer.congress(type, term ?? 1)[0];
  if (form === 'plenum') return printer.plenum(type, plenum, term ?? 1);
  const named = form === 'full' ? symbolOf(structure) : `${two(number)}${suffix}`;
  if (naming === 'bare') return named;
  return [printer.typeWord(type), ...(naming === 'marked' ? [printer.numberMark] : []), named].join(' ');
}

/** Behind the symbol: date, issuer, term, each with what ties it to what stands before. */
export function behind({ language, form, body, named, date, term }: Pick<Structure, 'language' | 'form' | 'body' | 'named' | 'date' | 'term'>): string {
  if (form === 'plenum' || form === 'congress') return '';
  const printer = PRINTERS[language];
  const parts = [date && printer.date(date), named ? printer.body(body).join('') : undefined, term === undefined ? undefined : printer.term(term)];
  return parts.map((part) => (part === undefined ? '' : part.startsWith(',') ? part : ` ${part}`)).join('');
}

/** The written structure with its pinpoint in front and what stands beside it behind. */
export function written(structure: Structure, options: { readonly titled?: boolean } = {}): { readonly mention: Mention; readonly pieces: readonly Piece[] } {
  const { language, form, type, pinpoint, term } = structure;
  const words = wordsOf(structure);
  const tail = form === 'congress' ? PRINTERS[language].congress(type, term ?? 1)[1] : behind(structure);
  const mention: Mention = { words: options.titled === true ? headed(words) : words, says: saysOf(structure) };
  const front = pinpoint === undefined ? [] : PRINTERS[language].pinpoint(...pinpoint, type);
  return { mention, pieces: [front.join(''), mention, tail] };
}

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** A day of the calendar; shrinks to the first of January of the first year. */
export const days = (min = 1976, max = 2026): fc.Arbitrary<{ readonly year: number; readonly month: number; readonly day: number }> =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([year, month, day]) => ({
    year, month, day: Math.min(day, month === 2 && isLeap(year) ? 29 : DAYS_IN[month - 1]!),
  }));

/** Dates of all precisions and styles. */
export const writtenDates: fc.Arbitrary<WrittenDate> = fc.tuple(days(), among([3, 3, 3, 3, 2, 1]), fc.nat(20)).map(([{ year, month, day }, precision, style]) => ({
  year, style, ...(precision > 1 && { month }), ...(precision > 2 && { day }),
}));

export const numbers: fc.Arbitrary<number> = fc.integer({ min: 1, max: 999 });
export const suffixes: fc.Arbitrary<string> = among(['', '', '', '', '', 'A', 'B']);
export const terms: fc.Arbitrary<number> = fc.integer({ min: 3, max: 14 });
export const pinpoints: fc.Arbitrary<readonly [number, number]> = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }));
