import { isNationalCongress } from '../model/bodies.js';
import { CONGRESS_CODE, readEventSymbol } from '../model/codes.js';
import { romanValue, type CitedDocument } from './cited.js';
import { capital, typeName, typeNamed, withoutDiacritics } from './names.js';
import { entry, type Words } from './words.js';

/** A number alone before the hyphen has two digits at least (36-HD/VPTW, 1.3). */
const UNPADDED = /^(?=\d(?!\d))/u;

export interface Term {
  readonly roman: string;
  readonly value: number;
}

/** How one call prints. */
export interface Printer {
  readonly words: Words;
  readonly first: boolean;
  /** For text that is Vietnamese whatever the language of the citation is: symbols. */
  readonly vietnamese: (text: string) => string;
}

export function termOf({ term }: CitedDocument): Term | undefined {
  const value = romanValue(term);
  return value === undefined ? undefined : { roman: term!, value };
}

/** Numbers of documents and plenums; anything else is left out. */
const isNumber = (value: number | null | undefined): value is number => Number.isSafeInteger(value) && value! > 0;
const padded = (number: number, suffix: string | undefined): string => `${String(number).padStart(2, '0')}${suffix ?? ''}`;

/** How the document is named, before date and issuer: the words, the one to which a pinpoint is tied, and whether a number ends it. */
interface Named {
  readonly text: string;
  readonly head: string;
  readonly numbered: boolean;
}

function headOf(cited: CitedDocument, words: Words): string | undefined {
  const name = cited.type === undefined ? undefined : typeName(cited.type, words);
  return name === undefined ? undefined : capital(name);
}

/** `NQ-DH` that lost its stroke is the congress's too. */
function restored(symbol: string): string {
  return symbol.endsWith(`-${withoutDiacritics(CONGRESS_CODE)}`) ? `${symbol.slice(0, -CONGRESS_CODE.length)}${CONGRESS_CODE}` : symbol;
}

/** Documents that are cited by the congress or the plenum that adopted them, without symbol, date or issuer. */
function byEvent(cited: CitedDocument, { words }: Printer): Named | undefined {
  const head = headOf(cited, words);
  const symbol = cited.symbol ?? undefined;
  if (head === undefined || (symbol === undefined && isNumber(cited.number))) return undefined;
  const term = termOf(cited);
  const event = symbol === undefined ? undefined : readEventSymbol(restored(symbol));
  const fromSymbol = event?.plenum;
  const plenum = fromSymbol ?? cited.plenum;
  if (isNumber(plenum) && (fromSymbol !== undefined || symbol === undefined)) {
    return { text: words.plenum(head, plenum, term), head, numbered: false };
  }
  const adopted = isNationalCongress(cited.issuer) && (symbol === undefined || event?.by === 'congress');
  return adopted && term !== undefined ? { text: words.congress(head, term.roman, term.value), head, numbered: false } : undefined;
}

function byNumber(cited: CitedDocument, { words, first, vietnamese }: Printer): Named {
  const typed = headOf(cited, words);
  const head = typed ?? capital(words.document);
  const mark = first ? ` ${words.numberMark} ` : ' ';
  const symbol = cited.symbol ?? undefined;
  if (symbol !== undefined && /^\d/u.test(symbol)) {
    const written = vietnamese(symbol.replace(UNPADDED, '0'));
    // Without a type word the symbol stands alone, unless a pinpoint needs something to be tied to.
    if (typed === undefined && pinpoint(cited, words) === '') return { text: `${mark}${written}`.trim(), head, numbered: true };
    return { text: `${head}${mark}${written}`, head, numbered: true };
  }
  if (isNumber(cited.number)) return { text: `${head}${mark}${padded(cited.number, cited.suffix ?? '')}`, head, numbered: true };
  const type = symbol === undefined ? undefined : typeNamed(symbol);
  if (type === undefined) return { text: head, head, numbered: false };
  const name = capital(typeName(type, words) ?? symbol!);
  return { text: name, head: name, numbered: false };
}

/** Steps in the words of the language; the pinpoint as written where a unit has no word there. */
function pinpoint({ pinpoint: written, pinpoints }: CitedDocument, words: Words): string {
  const steps = (pinpoints ?? []).map(({ unit, label }) => {
    const word = entry(words.pinpointUnits, unit);
    return word === undefined ? undefined : `${word} ${label}`;
  });
  if (steps.length > 0 && !steps.includes(undefined)) return steps.join(words.pinpointSeparator);
  return (written ?? '').replace(/\s+/gu, ' ').trim();
}

export interface Naming {
  readonly text: string;
  /** The congress or plenum names it: neither date nor issuer follow. */
  readonly complete: boolean;
  /** A number or symbol ends it. */
  readonly numbered: boolean;
}

/** The document by name, its pinpoint before it. */
export function nameDocument(cited: CitedDocument, printer: Printer): Naming {
  const event = byEvent(cited, printer);
  const { text, head, numbered } = event ?? byNumber(cited, printer);
  const pin = pinpoint(cited, printer.words);
  return { text: pin === '' ? text : `${pin}${printer.words.pinpointLink(head, numbered)}${text}`, complete: event !== undefined, numbered };
}
