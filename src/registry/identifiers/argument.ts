import { LANGUAGES } from '../../model/language-set.js';
import { UsageError, type Language } from '../../model/index.js';

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

/** Text never throws; what is no text does. */
export function requireString(reader: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new UsageError(`${reader} reads a string, got ${kindOf(value)}`);
}

const STRINGS = ['symbol', 'type', 'suffix', 'issuer', 'issuerName', 'body', 'date', 'term'] as const;

/** A formatter takes a document, or what was read of one; a field that is not known is left out. */
export function requireDocument(formatter: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${formatter} takes an object with fields such as symbol, type and date, got ${kindOf(value)}`);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const wrong = STRINGS.find((name) => fields[name] !== undefined && typeof fields[name] !== 'string');
  if (wrong !== undefined) throw new UsageError(`${formatter}: ${wrong} is a string or left out, got ${kindOf(fields[wrong])}`);
}

export function requireLanguage(formatter: string, language: Language | undefined): void {
  if (language === undefined || LANGUAGES.includes(language)) return;
  throw new UsageError(`${formatter}: language is one of ${LANGUAGES.join(', ')}, or left out for the work itself; got ${String(language)}`);
}
