import { formatCitation, type DocumentRecord, type Registry } from '../index.js';
import { LOCALES } from '../locale/locales.js';
import { withSameCode } from '../model/document-types.js';
import { LANGUAGES } from '../model/language-set.js';
import { fold, foldedWords } from './folded.js';

/** Type and number, as far as a query says them. */
export interface ShortQuery {
  readonly number: number;
  readonly suffix?: string | undefined;
  /** None: a number alone. */
  readonly types?: readonly string[] | undefined;
}

/** Number marks between the type and the number. */
const MARKS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ numberMarks }) => numberMarks.flatMap(foldedWords)));

/**
 * `NQ 57`, `QĐ số 37`, `57`: short forms that the reader of texts leaves alone, since in a text they may be anything. In a
 * query they are what is sought.
 */
export function parseShortQuery(query: string, registry: Registry): ShortQuery | undefined {
  // Type and number may stand together: nq57.
  const words = foldedWords(query.replace(/(?<=\p{L})(?=\p{N})/u, ' '));
  const [, digits, letter] = /^(\d{1,4})([a-z]?)$/u.exec(words.pop() ?? '') ?? [];
  if (digits === undefined) return undefined;
  while (MARKS.has(words.at(-1) ?? '')) words.pop();
  const named = words.length === 0 ? undefined : typesByWord(registry).get(words.join(' '));
  if (named === undefined && words.length > 0) return undefined;
  return { number: Number(digits), ...(letter && { suffix: letter.toUpperCase() }), types: named };
}

const compact = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '').replace(/^0+/u, '');

/** Records whose symbol is written without its separators (`57NQTW`, `5nqtw`), youngest first. */
export function findCompact(query: string, registry: Registry): DocumentRecord[] {
  const wanted = compact(query);
  return /^\d+[a-z]+$/u.test(wanted) ? registry.records().filter(({ symbol }) => compact(symbol) === wanted).reverse() : [];
}

/** Records of that number and type, youngest first. */
export function findShort({ number, suffix, types }: ShortQuery, registry: Registry): DocumentRecord[] {
  const wanted = types && withSameCode(types);
  return registry.find({ number, ...(suffix !== undefined && { suffix }) }).filter(({ type }) => wanted?.includes(type) ?? true).reverse();
}

/** Types by the codes and names that their documents have: `nq`, `nghi quyet`, `resolution`. */
function typesByWord(registry: Registry): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, type: string): unknown => found.get(word)?.add(type) ?? found.set(word, new Set([type]));
  const seen = new Set<string>();
  for (const { symbol, type } of registry.records()) {
    const code = /^\d+[A-Z]?-([^/]+)\//u.exec(symbol)?.[1];
    if (code !== undefined) add(fold(code), type);
    if (seen.has(type)) continue;
    seen.add(type);
    for (const language of LANGUAGES) add(foldedWords(formatCitation({ type }, { language, style: 'later' })).join(' '), type);
  }
  return new Map([...found].map(([word, types]) => [word, [...types]]));
}
