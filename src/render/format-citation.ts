import { isNationalCongress } from '../model/bodies.js';
import { ORIGINAL } from '../model/language-set.js';
import { UsageError, type Language } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { dateParts, type CitedDocument } from './cited.js';
import { issuerName, tellsWhich, withoutDiacritics } from './names.js';
import { nameDocument, termOf, type Printer } from './naming.js';
import { wordsOf, type Words } from './words.js';

/** How `formatCitation` prints. */
export interface FormatCitationOptions {
  readonly language: Language;
  /** `first`: with date and issuer; `later`: type word and symbol alone. */
  readonly style: 'first' | 'later';
  /** `false` prints Vietnamese in base letters: everything in `vi`, the symbol in `fr` and `en`. Default `true`. */
  readonly diacritics?: boolean;
}

/** The bodies to print, by name. Of joint issuers all or none: half of them would be another issuer. */
function bodies({ issuer, issuerName: asWritten }: CitedDocument, words: Words): readonly string[] {
  const written = (asWritten ?? '').trim();
  if (!issuer || (written !== '' && tellsWhich(issuer, written))) return written === '' ? [] : [written];
  const names = issuer.split('+').map((id) => issuerName(id, words));
  if (names.every((name) => name !== undefined)) return names;
  return written === '' ? [] : [written];
}

function print(cited: CitedDocument, printer: Printer): string {
  const { words, first } = printer;
  const { text, complete, numbered } = nameDocument(cited, printer);
  if (complete || !first) return text;
  const date = dateParts(cited.date);
  const term = termOf(cited);
  const dated = date === undefined ? text : text + words.date(date, numbered);
  // The term of a congress is its own number.
  if (isNationalCongress(cited.issuer) && term !== undefined) return dated + words.ofCongress(term.roman, term.value);
  const issuers = bodies(cited, words);
  const signed = issuers.length === 0 ? dated : dated + words.of(issuers);
  return date === undefined && term !== undefined ? signed + words.term(term.roman, term.value) : signed;
}

const OPTIONS: NamesOf<FormatCitationOptions> = { language: true, style: true, diacritics: true };

const STYLES: ReadonlySet<string> = new Set(['first', 'later'] satisfies FormatCitationOptions['style'][]);

/**
 * A citation in words, as 05-HD/VPTW asks for: at first in full, with number mark, date and issuer
 * (`Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị`), later by type word and symbol (`Nghị quyết 57-NQ/TW`).
 * French and English follow the same order. Where no date is known, the term stands behind the issuer. Documents of a
 * congress or plenum have no symbol and are cited by it (`Nghị quyết Trung ương 12 khoá XIII`); short forms print type and
 * number. What is not known is left out: two open types give the bare symbol, a body that no table has and that has no
 * `issuerName` gives no issuer. `extractCitations` reads back what this prints, except where it needs more than the print
 * has: a document by its name alone, a short form of a type that it takes by symbol or with an issuer only.
 *
 * @param cited a `Citation`, a record of a register, or any object with some of their fields
 * @throws UsageError when `cited` is no object, or language, style or an option is unknown; never for what stands in the fields
 * @example formatCitation({ symbol: '57-NQ/TW', type: 'nghi-quyet' }, { language: 'fr', style: 'first' }) // 'Résolution n° 57-NQ/TW'
 */
export function formatCitation(cited: CitedDocument, options: FormatCitationOptions): string {
  if (typeof cited !== 'object' || cited === null) {
    throw new UsageError(`formatCitation prints a citation or a record; give it an object such as { symbol: '57-NQ/TW', type: 'nghi-quyet' }, got ${cited === null ? 'null' : typeof cited}`);
  }
  checkOptions('formatCitation', options, OPTIONS);
  const words = wordsOf(options.language, 'formatCitation');
  if (!STYLES.has(options.style)) {
    throw new UsageError(`formatCitation knows the styles 'first' and 'later'; say one of them, got ${JSON.stringify(options.style) ?? 'undefined'}`);
  }
  const bare = options.diacritics === false;
  const keep = (text: string): string => text;
  const text = print(cited, { words, first: options.style === 'first', vietnamese: bare ? withoutDiacritics : keep });
  return bare && words.language === ORIGINAL ? withoutDiacritics(text) : text;
}
