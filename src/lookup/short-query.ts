import { withSameCode } from '../model/document-types.js';
import type { DocumentRecord, Registry } from '../model/index.js';
import { LANGUAGES } from '../model/language-set.js';
import { formatCitation } from '../render/format-citation.js';
import { fold } from './folded.js';
import { lexQuery, type QueryToken } from './query-lexer.js';

/** As many as a number of a document has. */
const MOST_DIGITS = 4;

/** Type and number, as far as a query says them. */
export interface ShortQuery {
  readonly number: number;
  readonly suffix?: string | undefined;
  /** None: a number alone. */
  readonly types?: readonly string[] | undefined;
}

/**
 * `NQ 57`, `QĐ số 37`, `nq57`, `57`: short forms that the reader of texts leaves alone, since in a text they may be anything.
 * In a query they are what is sought. A letter behind the number is its suffix: `QĐ 15a`.
 */
export function parseShortQuery(query: string, registry: Registry): ShortQuery | undefined {
  const tokens = lexQuery(query);
  const suffix = tokens.at(-2)?.type === 'number' && /^[a-z]$/u.test(tokens.at(-1)!.value) ? tokens.pop()!.value : undefined;
  const last = tokens.pop();
  if (last?.type !== 'number' || last.value.length > MOST_DIGITS) return undefined;
  while (tokens.at(-1)?.type === 'mark') tokens.pop();
  const types = tokens.length === 0 ? undefined : typesByWord(registry).get(spoken(tokens));
  if (types === undefined && tokens.length > 0) return undefined;
  return { number: Number(last.value), ...(suffix !== undefined && { suffix: suffix.toUpperCase() }), types };
}

const spoken = (tokens: readonly QueryToken[]): string => tokens.map(({ value }) => value).join(' ');
const compact = (tokens: readonly QueryToken[]): string => tokens.map(({ value }) => value).join('');

/** Records whose symbol is written without its separators (`57NQTW`, `5nqtw`), youngest first. */
export function findCompact(query: string, registry: Registry): DocumentRecord[] {
  const [number, ...codes] = lexQuery(query);
  if (number?.type !== 'number' || codes.length === 0 || codes.some(({ type }) => type === 'number')) return [];
  const wanted = compact([number, ...codes]);
  return registry.records().filter(({ symbol }) => compact(lexQuery(symbol)) === wanted).reverse();
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
    for (const language of LANGUAGES) add(spoken(lexQuery(formatCitation({ type }, { language, style: 'later' }))), type);
  }
  return new Map([...found].map(([word, types]) => [word, [...types]]));
}
