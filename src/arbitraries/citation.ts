import * as fc from 'fast-check';
import type { Citation, CitationForm, Language } from '../model/index.js';
import { among, maybe, oneKindOf } from './choice.js';
import { compose, type CitedText, type Mention, type Piece } from './compose.js';
import { chosen, constraintsOf } from './constraints.js';
import { behind, besideOf, numbers, pinpoints, suffixes, symbolOf, terms, uncoded, writtenDates, written, type Naming, type Structure } from './mention.js';
import { PRINTERS, two } from './printers.js';
import { AROUND, LANGUAGES, NAMED_BODIES, TYPES, type BodyWords, type TypeWords } from './words.js';

/** What `citation` may write; what is left out may be anything. */
export interface CitationConstraints {
  readonly languages?: readonly Language[];
  /** `list-item`: a list of which the first item is `full` or `short`; `anaphora`: a citation and a sentence that takes it up. */
  readonly forms?: readonly CitationForm[];
  /** `false`: nothing but the citation and what belongs to it. Default `true`: sometimes in a sentence. */
  readonly surroundings?: boolean;
}

export const FORMS: readonly CitationForm[] = ['full', 'short', 'plenum', 'congress', 'list-item', 'anaphora'];
const NAMINGS: readonly Naming[] = ['marked', 'unmarked', 'bare'];

/** Of a symbol that stands alone, and of a word that French and English share, nothing tells the language; a number alone is no citation. */
export function namingIn(language: Language, form: Structure['form'], { fr: [french], en }: TypeWords, naming: Naming): Naming {
  if (language === 'vi') return naming === 'bare' && form !== 'full' ? 'unmarked' : naming;
  return naming === 'bare' || french === en.toLowerCase() ? 'marked' : naming;
}

/** One document as each language may cite it. */
function structureOf(form: Structure['form'], languages: readonly Language[]): fc.Arbitrary<Structure> {
  const event = form === 'plenum' || form === 'congress';
  return fc.record({
    signed: among(NAMED_BODIES.filter(([language]) => languages.includes(language))),
    type: event ? fc.constant(TYPES[0]!) : among(TYPES),
    number: numbers, suffix: suffixes, named: fc.boolean(), date: maybe(writtenDates), term: maybe(terms), pinpoint: maybe(pinpoints),
    plenum: fc.integer({ min: 1, max: 15 }), naming: among(NAMINGS),
  }).map(({ signed: [language, body], naming, named, date, term, ...rest }): Structure => ({
    ...rest, language, form, body, date,
    naming: namingIn(language, form, rest.type, naming),
    // In Vietnamese a year alone may be that of a plan; the issuer behind it settles that it is the document's.
    named: named || form === 'short' || (language === 'vi' && date !== undefined && date.month === undefined),
    term: event ? (term ?? 13) : named && date?.day !== undefined ? term : undefined,
  }));
}

type Writing = readonly Piece[];

const single = (form: Structure['form'], languages: readonly Language[]): fc.Arbitrary<Writing> => structureOf(form, languages).map((structure) => written(structure).pieces);

/** Documents of one type that share the type word: by number, with the last symbol for all, or each with its symbol. */
interface DocumentList {
  readonly signed: readonly [Language, BodyWords];
  readonly type: TypeWords;
  readonly numbers: readonly number[];
  readonly symbols: 'none' | 'last' | 'each';
  readonly named: boolean;
}

function listPieces({ signed: [language, body], type, numbers: all, symbols, named }: DocumentList): Writing {
  const printer = PRINTERS[language];
  const [article, word] = printer.plural(type);
  const last = all.length - 1;
  const items = all.map((number, index): Mention => {
    const own = symbols === 'each' || (symbols === 'last' && index === last);
    const from = own ? 'stated' : symbols === 'last' ? 'list' : named ? 'inferred' : undefined;
    const beside = besideOf({ language, body: from === undefined ? uncoded(body) : body, named, date: undefined, term: undefined }, index === last ? 'adjacent' : 'list');
    const said = own ? symbolOf({ number, suffix: '', type, body }) : two(number);
    return {
      words: index === 0 ? `${word} ${said}` : said,
      says: {
        form: index > 0 ? 'list-item' : own ? 'full' : 'short', family: body.family ?? 'party', language, type: type.id, number,
        ...(from !== undefined && { symbol: symbolOf({ number, suffix: '', type, body }), issuerCode: body.code }),
        ...beside.fields,
        provenance: { type: index === 0 ? 'stated' : 'list', number: 'stated', ...(from !== undefined && { symbol: from, issuerCode: from }), ...beside.provenance },
      } as Mention['says'],
    };
  });
  const joined = items.flatMap((item, index): Piece[] => (index === 0 ? [item] : [index === last ? ` ${printer.and} ` : ', ', item]));
  return [article, ...joined, behind({ language, form: 'full', body, named, date: undefined, term: undefined })];
}

/** Types that texts cite by bare numbers. */
const LISTED: readonly TypeWords[] = TYPES.filter(({ id }) => ['nghi-quyet', 'chi-thi', 'ket-luan', 'quy-dinh'].includes(id));

const list = (languages: readonly Language[]): fc.Arbitrary<Writing> => fc.record({
  signed: among(NAMED_BODIES.filter(([language, { family }]) => languages.includes(language) && family === undefined)),
  type: among(LISTED),
  numbers: fc.uniqueArray(fc.integer({ min: 10, max: 400 }), { minLength: 2, maxLength: 6 }),
  symbols: among<DocumentList['symbols']>(['none', 'last', 'each']),
  named: fc.boolean(),
}).map(listPieces);

const IS_READ: Readonly<Record<Language, string>> = { vi: ' được đọc lại.', fr: ' se lit bien.', en: ' is read again.' };

/** A citation, and the next sentence takes it up without its number. */
const anaphora = (languages: readonly Language[]): fc.Arbitrary<Writing> => structureOf('full', languages).map((structure): Writing => {
  const { language, type } = structure;
  const named: Structure = { ...structure, naming: structure.naming === 'bare' ? 'marked' : structure.naming };
  const { mention, pieces } = written(named);
  const { number, suffix, symbol, issuerCode, family } = mention.says;
  const taken: Mention = {
    words: PRINTERS[language].anaphora(type),
    says: {
      form: 'anaphora', family, language, type: type.id,
      ...definedOnly({ number, suffix, symbol, issuerCode }),
      provenance: { type: 'stated', number: 'antecedent', ...(suffix !== undefined && { suffix: 'antecedent' }), symbol: 'antecedent', issuerCode: 'antecedent' },
    },
  };
  return [...pieces, '. ', taken, IS_READ[language]];
});

function definedOnly(fields: { readonly [name in keyof Citation]?: Citation[name] | undefined }): Partial<Citation> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const WRITINGS: Readonly<Record<CitationForm, (languages: readonly Language[]) => fc.Arbitrary<Writing>>> = {
  full: (languages) => single('full', languages),
  short: (languages) => single('short', languages),
  plenum: (languages) => single('plenum', languages),
  congress: (languages) => single('congress', languages),
  'list-item': list,
  anaphora,
};

/**
 * A citation as a careful author writes it, with what reading it has to give: each field, where it is said (`provenance`),
 * and the span. A list and an anaphora give several citations. Shrinks to `Nghị quyết số 01-NQ/TW`.
 *
 * @throws UsageError for an unknown constraint, language or form, with those that are known
 * @example
 * fc.assert(fc.property(citation({ languages: ['vi'], forms: ['full'] }), ({ text, expected }) => {
 *   assert.deepEqual(extractCitations(text), expected);
 * }));
 */
export function citation(constraints?: CitationConstraints): fc.Arbitrary<CitedText> {
  const { languages, forms, surroundings } = constraintsOf('citation', constraints, { languages: true, forms: true, surroundings: true });
  const spoken = chosen('citation', 'languages', languages, LANGUAGES);
  const wanted = chosen('citation', 'forms', forms, FORMS);
  const writing = oneKindOf(wanted.map((form) => WRITINGS[form](spoken)), wanted.map((form) => (form === 'full' ? 3 : 1)));
  const around = surroundings === false ? fc.constant(AROUND[0]!) : among(AROUND);
  return fc.tuple(writing, around).map(([pieces, [before, after]]) => {
    const { text, expected } = compose([before, ...pieces, after]);
    return { text, expected };
  });
}
