import { dateParts, dayWords, romanValue } from './cited.js';
import { issuerName, typeName } from './names.js';
import { entry, type Words } from './words.js';

/** What may stand in a sentence in the place of a name. */
interface Part {
  /** Whether the value is one of these: else it is another sentence. */
  readonly holds: (value: string) => boolean;
  readonly print: (value: string, words: Words) => string;
}

const always = (): boolean => true;
const isDate = (value: string): boolean => dateParts(value) !== undefined;

/** An id that is made of type and number, for want of a symbol. */
const NUMBERED = /^(?<type>[a-z]+(?:-[a-z]+)*)-(?<number>\d+[A-Z]?)$/u;

const typeWords = (id: string, words: Words): string => typeName(id, words) ?? id;

/** `57-NQ/TW@2024-12-22` as a text would say it: `57-NQ/TW, ngày 22/12/2024`. */
function documentWords(id: string, words: Words): string {
  const [opens, closes] = [id.indexOf('['), id.indexOf(']')];
  const [name = '', known] = (opens === -1 || closes < opens ? id : id.slice(0, opens) + id.slice(closes + 1)).split('@');
  const { type, number } = NUMBERED.exec(name)?.groups ?? {};
  const symbol = type === undefined ? name : `${typeWords(type, words)} ${number}`;
  const date = dateParts(known);
  if (date !== undefined) return symbol + words.date(date, true);
  if (known === undefined) return symbol;
  const value = romanValue(known);
  return value === undefined ? id : symbol + words.term(known, value);
}

const ELLIPSIS = ' …';

function documentsWords(ids: string, words: Words): string {
  const more = ids.endsWith(ELLIPSIS) ? ELLIPSIS : '';
  return `${ids.slice(0, ids.length - more.length).split(', ').map((id) => documentWords(id, words)).join('; ')}${more}`;
}

const PARTS: Readonly<Record<string, Part>> = {
  type: { holds: always, print: typeWords },
  types: { holds: always, print: (ids, words) => ids.split(' or ').map((id) => typeWords(id, words)).join(` ${words.or} `) },
  issuer: { holds: always, print: (id, words) => id.split('+').map((part) => issuerName(part, words) ?? part).join(` ${words.and} `) },
  issuers: { holds: always, print: (ids, words) => ids.split(' or ').map((id) => issuerName(id, words) ?? id).join(` ${words.or} `) },
  number: { holds: (digits) => /^\d+$/u.test(digits), print: (digits) => digits },
  date: { holds: isDate, print: dayWords },
  dates: { holds: (dates) => dates.split(', ').every(isDate), print: (dates, words) => dates.split(', ').map((date) => dayWords(date, words)).join(', ') },
  term: { holds: (roman) => romanValue(roman) !== undefined, print: (roman) => roman },
  document: { holds: always, print: documentWords },
  documents: { holds: always, print: documentsWords },
};
/** A sentence in a sentence. */
const TOLD = 'told';

interface Pattern {
  readonly key: string;
  /** What stands before, between and behind the parts that vary. */
  readonly fixed: readonly string[];
  readonly names: readonly { readonly name: string; readonly kind: string }[];
}

const PART = /\{(?<name>[a-z]+)(?::(?<kind>[a-z]+))?\}/gu;

/** What holds another sentence is tried before it, and the wordier before what could swallow it. */
const frames = ({ names }: Pattern): number => Number(names.some(({ kind }) => kind === TOLD));

function compiled(sentences: Readonly<Record<string, string>>): readonly Pattern[] {
  return Object.entries(sentences).map(([key, sentence]): Pattern => ({
    key,
    fixed: sentence.replace(PART, '\0').split('\0'),
    names: Array.from(sentence.matchAll(PART), ({ groups }) => ({ name: groups!['name']!, kind: groups!['kind'] ?? '' })),
  })).sort((a, b) => frames(b) - frames(a) || b.fixed.join('').length - a.fixed.join('').length);
}

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

/** Prints a sentence of the book in the language of `words`, by its catalogue; what is no sentence of the book stays as it is. */
export type PhraseBook = (sentence: string, words: Words, catalogue: Readonly<Record<string, string>>) => string;

/** A translation belongs to a sentence, as in gettext; its parts that vary are found in it and printed as the language prints them. */
export function phraseBook(sentences: Readonly<Record<string, string>>): PhraseBook {
  let patterns: readonly Pattern[] | undefined;
  const told: PhraseBook = (sentence, words, catalogue) => {
    patterns ??= compiled(sentences);
    for (const { key, fixed, names } of patterns) {
      const parts = partsOf(sentence, fixed);
      if (parts === undefined || parts.includes('') || !names.every(({ kind }, index) => entry(PARTS, kind)?.holds(parts[index]!) ?? true)) continue;
      const print = (kind: string, value: string): string => (kind === TOLD ? told(value, words, catalogue) : (entry(PARTS, kind)?.print(value, words) ?? value));
      const values = new Map(names.map(({ name, kind }, index) => [name, print(kind, parts[index]!)] as const));
      return catalogue[key]!.replace(PART, (part, name: string) => values.get(name) ?? part);
    }
    return sentence;
  };
  return told;
}
