import { UsageError, type DocumentSymbol, type Language, type RecordType } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { capital, issuerName, issuersOfCode, small, typeName } from './names.js';
import { entry, wordsOf, type Words } from './words.js';

/** What `expandSymbol` cannot know from the symbol. */
export interface ExpandSymbolOptions {
  /** Says which type is meant where the code is that of two (QĐ). */
  readonly type?: RecordType | undefined;
}

const OPTIONS: NamesOf<ExpandSymbolOptions> = { type: true };

/** `TTCT` → `T T C T`; digits that stand together stay together. */
function spelled(code: string): string {
  return (code.normalize('NFC').match(/\p{L}|\p{N}+/gu) ?? []).map((letter) => letter.toUpperCase()).join(' ');
}

function typeWords({ typeCode, types }: DocumentSymbol, type: RecordType | undefined, words: Words): string {
  const said = type === undefined ? undefined : typeName(type, words);
  if (said !== undefined) return said;
  const names = types.flatMap((id) => typeName(id, words) ?? []);
  // "Quyết định hoặc quy định": the first has the capital that the Vietnamese seeds write.
  return names.map((name, index) => (index === 0 ? name : small(name))).join(` ${words.or} `) || spelled(typeCode);
}

/** The body by its code: the name that the code has where it is several bodies', else that of its one body, else letters. */
function issuerWords(code: string, words: Words): string {
  const shared = entry(words.codeNames, code);
  const names = shared === undefined ? issuersOfCode(code).flatMap((id) => issuerName(id, words) ?? []) : [shared];
  return names.length === 1 ? words.of(names) : ` ${words.ofLetters} ${spelled(code)}`;
}

/**
 * A symbol in words, for reading aloud: type, number and issuing body by the names of their codes (36-HD/VPTW, 05-HD/VPTW;
 * `DOCUMENT_TYPES` and `ISSUERS`). A code that two types share says both (`quyết định hoặc quy định`)
 * unless `type` says which; TW is the code of three bodies and is called what they have in common; codes that nobody knows
 * are spelled letter by letter, as is what stands behind the issuer code. Digits stay digits.
 *
 * @param symbol what `parseSymbol` gives; its `undefined` for a string that is no symbol gives `undefined`
 * @throws UsageError for a string, or an unknown language or option
 * @example expandSymbol({ number: 57, typeCode: 'NQ', issuerCode: 'TW', types: ['nghi-quyet'] }, 'vi') // 'Nghị quyết số 57 của Trung ương'
 */
export function expandSymbol(symbol: DocumentSymbol, language: Language, options?: ExpandSymbolOptions): string;
export function expandSymbol(symbol: DocumentSymbol | undefined, language: Language, options?: ExpandSymbolOptions): string | undefined;
export function expandSymbol(symbol: DocumentSymbol | undefined, language: Language, options: ExpandSymbolOptions = {}): string | undefined {
  checkOptions('expandSymbol', options, OPTIONS);
  const words = wordsOf(language, 'expandSymbol');
  if (symbol === undefined) return undefined;
  if (typeof symbol !== 'object' || symbol === null) {
    throw new UsageError(`expandSymbol takes the parts of a symbol; call parseSymbol(text) first, got ${symbol === null ? 'null' : typeof symbol}`);
  }
  const { number, suffix, issuerCode, tail } = symbol;
  const digits = `${String(number).padStart(2, '0')}${suffix ?? ''}`;
  const behind = spelled(tail ?? '');
  const text = `${typeWords(symbol, options.type, words)} ${words.numberMark} ${digits}${issuerWords(issuerCode, words)}${behind === '' ? '' : `, ${behind}`}`;
  return words.begins === 'large' ? capital(text) : text;
}
