import { messages as en } from '../locale/catalogue/en.js';
import { messages as fr } from '../locale/catalogue/fr.js';
import { MESSAGES, type MessageKey, type Messages } from '../locale/catalogue/messages.js';
import { messages as vi } from '../locale/catalogue/vi.js';
import type { Language } from '../model/index.js';
import { dateParts, dayWords, romanValue } from './cited.js';
import { issuerName, typeName } from './names.js';
import { wordsOf, type Words } from './words.js';

const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, fr, en };

/** Prints what stands in a sentence in the place of a name. */
type Print = (value: string, words: Words) => string;

/** An id that is made of type and number, for want of a symbol. */
const NUMBERED = /^(?<type>[a-z]+(?:-[a-z]+)*)-(?<number>\d+[A-Z]?)$/u;

/** `57-NQ/TW@2024-12-22` as a text would say it: `57-NQ/TW, ngày 22/12/2024`. */
function documentWords(id: string, words: Words): string {
  const [name = '', known] = id.replace(/\[[^\]]*\]/u, '').split('@');
  const { type, number } = NUMBERED.exec(name)?.groups ?? {};
  const symbol = type === undefined ? name : `${PRINTS['type']!(type, words)} ${number}`;
  const date = dateParts(known);
  if (date !== undefined) return symbol + words.date(date, true);
  const value = romanValue(known);
  if (known === undefined) return symbol;
  return value === undefined ? id : symbol + words.term(known!, value);
}

const ELLIPSIS = ' …';

const PRINTS: Readonly<Record<string, Print>> = {
  type: (id, words) => typeName(id, words) ?? id,
  types: (ids, words) => ids.split(' or ').map((id) => PRINTS['type']!(id, words)).join(` ${words.or} `),
  issuer: (id, words) => id.split('+').map((part) => issuerName(part, words) ?? part).join(` ${words.and} `),
  date: dayWords,
  dates: (dates, words) => dates.split(', ').map((date) => dayWords(date, words)).join(', '),
  document: documentWords,
  documents: (ids, words) => {
    const more = ids.endsWith(ELLIPSIS) ? ELLIPSIS : '';
    return `${ids.slice(0, ids.length - more.length).split(', ').map((id) => documentWords(id, words)).join('; ')}${more}`;
  },
  told: (sentence, words) => told(sentence, words),
};

interface Pattern {
  readonly key: MessageKey;
  /** What stands before, between and behind the parts that vary. */
  readonly fixed: readonly string[];
  readonly names: readonly { readonly name: string; readonly kind: string }[];
}

const PART = /\{(?<name>[a-z]+)(?::(?<kind>[a-z]+))?\}/gu;

/** What holds another sentence is tried before it, and the wordier before what could swallow it. */
const frames = ({ names }: Pattern): number => Number(names.some(({ kind }) => kind === 'told'));

function compiled(): readonly Pattern[] {
  return Object.entries(MESSAGES).map(([key, sentence]): Pattern => ({
    key: key as MessageKey,
    fixed: sentence.replace(PART, '\0').split('\0'),
    names: Array.from(sentence.matchAll(PART), ({ groups }) => ({ name: groups!['name']!, kind: groups!['kind'] ?? '' })),
  })).sort((a, b) => frames(b) - frames(a) || b.fixed.join('').length - a.fixed.join('').length);
}

let patterns: readonly Pattern[] | undefined;

/** The parts of a sentence that vary, in time linear in its length; undefined where it is another sentence. */
function partsOf(sentence: string, fixed: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = fixed;
  const last = rest.pop();
  if (last === undefined) return sentence === first ? [] : undefined;
  if (!sentence.startsWith(first) || !sentence.endsWith(last)) return undefined;
  const parts: string[] = [];
  const end = sentence.length - last.length;
  let at = first.length;
  for (const between of rest) {
    const found = sentence.indexOf(between, at);
    if (found === -1 || found + between.length > end) return undefined;
    parts.push(sentence.slice(at, found));
    at = found + between.length;
  }
  return at > end ? undefined : [...parts, sentence.slice(at, end)];
}

function told(sentence: string, words: Words): string {
  patterns ??= compiled();
  for (const { key, fixed, names } of patterns) {
    const parts = partsOf(sentence, fixed);
    if (parts === undefined || parts.includes('')) continue;
    const values = new Map(names.map(({ name, kind }, index) => [name, PRINTS[kind]?.(parts[index]!, words) ?? parts[index]!] as const));
    return CATALOGUES[words.language][key].replace(PART, (part, name: string) => values.get(name) ?? part);
  }
  return sentence;
}

/**
 * A message of a finding or diagnostic, or of a suggestion, in a language, with names in the place of ids and days as the language writes them.
 * What is no sentence of this library stays as it is.
 *
 * @throws UsageError when there are no words of that language
 * @example inLanguage('22-QĐ/TW is a quy-dinh, the text calls it quyet-dinh', 'vi') // '22-QĐ/TW là Quy định, văn bản gọi là Quyết định'
 */
export function inLanguage(message: string, language: Language): string {
  return told(message, wordsOf(language, 'inLanguage'));
}
