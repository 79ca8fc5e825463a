import { LOCALES } from '../../locale/locales.js';
import { ISSUER_SEEDS, TYPE_SEEDS } from '../../locale/seeds.generated.js';
import type { Locale } from '../../locale/types.js';
import { bodyFacts, CENTRAL_COMMITTEE } from '../../model/bodies.js';
import { CENTRE } from '../../model/codes.js';
import { typeFacts } from '../../model/document-types.js';
import { CODE_LETTERS, type BodyFacts } from '../../model/facts.generated.js';
import type { Language } from '../../model/index.js';
import { ALL_LANGUAGES, LANGUAGES, ORIGINAL, setOf, union, type LanguageSet } from '../../model/language-set.js';
import { isOwnCode } from '../code-tables.js';
import { Class, classOf, isUpper, marksOf } from '../text/classes.js';
import { Token, type TokenType } from './token-types.js';

/** One phrase of a locale with the token that it becomes. */
export interface Phrase {
  readonly token: number;
  /** NFC, as in the locale; its diacritics are compared with those of the text. */
  readonly text: string;
  readonly languages: LanguageSet;
  /** Canonical value: ids of types (first wins), an issuer, a unit of a pinpoint … */
  readonly values: readonly string[];
  readonly number: number;
  readonly plural: boolean;
  /** Abbreviations (BCT, TƯ, UN) are read in upper case and with their diacritics only. */
  readonly strict: boolean;
  /** Read with its diacritics only: without them it is another word (modifié and modifie, đó and do). */
  readonly accented?: boolean;
  /** Where the second of two type words begins in the phrase (thông báo | kết luận). */
  readonly inner?: number;
  /** A name that ends with a class noun (Comité du Parti du ministère): another name where words go on with "de". */
  readonly generic?: boolean;
  /** Code of the type, or of the body where the name can only mean one code (Bộ Chính trị → TW). */
  readonly canonical?: string;
}

/** The set of each language alone. */
export const LANGUAGE_BITS: Readonly<Record<Language, LanguageSet>> = /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ LANGUAGES.map((language) => [language, setOf(language)])) as Record<Language, LanguageSet>;

interface PhraseOptions {
  readonly values?: readonly string[];
  readonly number?: number;
  readonly plural?: boolean;
  readonly canonical?: string | undefined;
}

function isAbbreviation(text: string): boolean {
  let letters = 0;
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if (classOf[unit]! > Class.z || classOf[unit]! === Class.other) continue;
    if (!isUpper(unit)) return false;
    letters++;
  }
  return letters >= 2;
}

function hasMarks(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (marksOf[text.charCodeAt(i)] !== 0) return true;
  return false;
}

class PhraseList {
  readonly phrases: Phrase[] = [];
  private readonly behindName = LOCALES.flatMap(({ classNouns }) => classNouns.map((noun) => ` ${noun}`));
  /** Where the second type word begins in the phrases that have two. */
  private readonly inner = new Map<string, number>(LOCALES.flatMap(({ verbAndType }) => verbAndType).flatMap(([verb, types]) => types.map((type) => [`${verb} ${type}`, verb.length + 1] as const)));

  add(type: TokenType, languages: LanguageSet, texts: readonly string[], options: PhraseOptions = {}): void {
    for (const raw of texts) {
      const text = raw.normalize('NFC');
      this.phrases.push({
        token: Token[type],
        text,
        languages,
        values: options.values ?? [],
        number: options.number ?? 0,
        plural: options.plural ?? false,
        strict: isAbbreviation(text),
        ...((type === 'REVISED' || (type === 'THIS' && options.values?.[0] === 'that' && !text.includes(' '))) && { accented: true }),
        ...(options.canonical !== undefined && { canonical: options.canonical }),
        ...(this.behindName.some((noun) => text.endsWith(noun)) && { generic: true }),
        ...(this.inner.has(text) && { inner: this.inner.get(text)! }),
      });
      // œ is one letter of the table; the spelling with two is a phrase of its own.
      if (text.includes('œ')) this.add(type, languages, [text.replaceAll('œ', 'oe')], options);
    }
  }
}

/** The number of the name of a party of another country. */
export const ABROAD = 1;

function addLocale(list: PhraseList, locale: Locale): void {
  const bit = setOf(locale.language);
  const plain: readonly (readonly [TokenType, readonly string[]])[] = [
    ['DOC', locale.document], ['MARK', locale.numberMarks], ['OF', locale.of], ['BY', locale.by], ['PASSIVE', locale.passives], ['ADJ', locale.typeAdjectives], ['ONMARK', locale.eventDateMarks], ['DET', locale.determiners], ['AND', locale.and],
    ['RANGE', locale.rangeTo], ['FROM', locale.rangeFrom.filter((word) => !locale.by.includes(word) && !locale.of.includes(word))], ['SUCH', locale.suchAs], ['POSS', locale.possessive], ['ISSUE', locale.issueVerbs],
    ['FILLER', locale.fillers], ['ANNEX', locale.annexed], ['DAYMARK', locale.dateMarks], ['MONTHMARK', locale.monthMarks],
    ['YEARMARK', locale.yearMarks], ['ORDMARK', locale.ordinalMarks], ['TERM', locale.termMarks], ['CONGRESS', locale.congress],
    ['NATIONAL', locale.national], ['PARTY', locale.party], ['DELEGATES', locale.delegates], ['MEETING', locale.meetings],
    ['STANDING', locale.standing], ['TITLE', locale.titles.filter((title) => !locale.standing.includes(title))], ['BEHALF', locale.onBehalf], ['NONPARTY', locale.nonParty],
    ['REVISED', locale.revised], ['AMENDED', locale.revisedInBrackets], ['EACH', locale.respectively], ['PRO', locale.pronouns], ['DAYWORD', locale.dayWords], ['RANK', locale.placeRanks],
  ];
  for (const [type, texts] of plain) list.add(type, bit, texts);
  list.add('DAYMARK', bit, locale.sharedDateMarks, { plural: true });
  const organs = locale.foreignParties.flatMap((party) => [...locale.organsBefore.map((organ) => `${organ} ${party}`), ...locale.organsBehind.map((organ) => `${party} ${organ}`)]);
  list.add('NONPARTY', bit, [...locale.foreignParties, ...organs], { number: ABROAD });
  list.add('PLENUM', bit, locale.centralMeetings, { values: [CENTRAL_COMMITTEE], canonical: CENTRE });
  for (const [means, before, behind] of [['this', locale.thisBefore, locale.thisAfter], ['that', locale.thatBefore, locale.thatAfter], ['doubtful', locale.doubtfulThatBefore, locale.doubtfulThatAfter]] as const) {
    list.add('DEM', bit, before, { values: [means] });
    list.add('THIS', bit, behind, { values: [means] });
  }
  list.add('CC', bit, locale.centralCommittee, { values: [CENTRAL_COMMITTEE], canonical: CENTRE });
  for (const [types, words] of locale.types) {
    const values = typeof types === 'string' ? [types] : types;
    const canonical = typeCodes.get(values[0]!);
    list.add('TYPE', bit, words.one.flatMap((word) => withGlued(word, locale)), { values, canonical });
    if (words.many) list.add('TYPE', bit, words.many, { values, plural: true, canonical });
  }
  for (const [organisation, words] of locale.lowerCongress) list.add('LOWER', bit, words, { values: [organisation] });
  for (const [month, names] of locale.months) list.add('MONTH', bit, names, { number: month });
  for (const [value, words] of locale.ordinals) list.add('ORD', bit, words, { number: value });
  // "hai nghị quyết", "Trung ương hai khoá VIII": one word for how many and for which.
  const plenumOf = (word: string): number => locale.plenumNumbers.find(([, words]) => words.includes(word))?.[0] ?? 0;
  for (const word of locale.plurals) list.add('PLURAL', bit, [word], { number: plenumOf(word) });
  for (const [value, words] of locale.plenumNumbers) list.add('RANK', bit, words.filter((word) => !locale.plurals.includes(word)), { number: value });
  for (const [slug, names] of locale.units) list.add('UNIT', bit, names, { values: [slug] });
  for (const [slug, names] of locale.bodies) list.add('BODY', bit, names, { values: [slug], canonical: issuerCodes.get(slug) });
  for (const [unit, words] of locale.pinpointUnits) list.add('PIN', bit, words, { values: [unit] });
  for (const [id, names] of locale.issuers) list.add(tokenOf(bodyFacts(id)), bit, names, { values: [id], canonical: issuerCodes.get(id) });
}

/** Of a page whose blanks were lost: "Nghị quyếtsố", "ResolutionNo." */
function withGlued(word: string, { numberMarks }: Locale): string[] {
  return word.endsWith('.') ? [word] : [word, ...numberMarks.filter((mark) => mark.length <= LONGEST_GLUED).map((mark) => word + mark)];
}

const LONGEST_GLUED = 3;

/** Own code of each type and body that has one. ĐU… is shared by thousands of committees and never inferred. */
const typeCodes = new Map<string, string | undefined>(TYPE_SEEDS.map((type) => [type.id, type.codes.find(isOwnCode)?.[0]] as const));
const issuerCodes = new Map<string, string | undefined>(
  ISSUER_SEEDS.map((issuer) => [issuer.id, issuer.codes.find((code) => isOwnCode(code) && !code.includes('never-inferred'))?.[0]] as const),
);

const TOKENS: Readonly<Partial<Record<BodyFacts['role'], TokenType>>> = { 'central-committee': 'CC', 'leading-organ': 'ORGAN', committee: 'BODY' };

function tokenOf(body: BodyFacts | undefined): TokenType {
  if (body?.family === 'other') return 'NONPARTY';
  return (body && TOKENS[body.role]) ?? 'AGENCY';
}

/** How texts write the code of the centre behind that of a type: `NQTW 6`, `NQ Trung ương 6`. */
const CENTRES = [CENTRE, ...CODE_LETTERS.filter(({ letters }) => letters === CENTRE).flatMap(({ spellings = [] }) => spellings)].filter((letters) => !letters.includes('.'));

function addSeeds(list: PhraseList): void {
  const generic = new Set(LOCALES.flatMap((locale) => [...locale.bodies, ...locale.units].flatMap(([, names]) => names.map((name) => name.toLowerCase()))));
  for (const issuer of ISSUER_SEEDS) {
    const body = bodyFacts(issuer.id)!;
    // Congresses are read by their rules: whose they are and which.
    if (body.role.endsWith('congress')) continue;
    const options = { values: [issuer.id], canonical: issuerCodes.get(issuer.id) };
    const token = tokenOf(body);
    for (const language of LANGUAGES) {
      // Its parts compose a Vietnamese name, which as one phrase would hide them; a translation that is said of many bodies ("Comité du
      // Parti", "comité d'inspection") belongs to none of them.
      if (language === ORIGINAL ? body.composed : body.namesOfMany) continue;
      list.add(token, setOf(language), language === ORIGINAL ? issuer[language] : issuer[language].filter((name) => !generic.has(name.toLowerCase())), options);
    }
  }
  for (const type of TYPE_SEEDS) {
    const facts = typeFacts(type.id)!;
    for (const [code, status] of type.codes) {
      if (facts.copy === true || status === 'unverified') continue;
      list.add('ABBR', ALL_LANGUAGES, [code], { values: [type.id], canonical: typeCodes.get(type.id) });
      if (hasMarks(code) || facts.joinsCentre !== true) continue;
      for (const { language, codesInWords } of LOCALES) {
        const words = codesInWords.filter(([own]) => own === CENTRE).flatMap(([, phrases]) => phrases);
        if (words.length > 0) list.add('TYPECC', setOf(language), [...CENTRES.map((letters) => code + letters), ...[...CENTRES, ...words].map((letters) => `${code} ${letters}`)], { values: [type.id] });
      }
    }
  }
}

/** Phrases of one folded spelling and token type are one: "resolution" is French and English at once. */
function merge(phrases: readonly Phrase[]): Phrase[] {
  const merged = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = `${phrase.token}|${phrase.text.toLowerCase()}|${phrase.strict}`;
    const known = merged.get(key);
    const values = known ? [...new Set([...known.values, ...phrase.values])] : phrase.values;
    merged.set(key, known ? { ...known, languages: union(known.languages, phrase.languages), values, plural: known.plural && phrase.plural } : phrase);
  }
  // A citation has them as they are.
  for (const { values } of merged.values()) Object.freeze(values);
  return [...merged.values()];
}

let shared: readonly Phrase[] | undefined;

/** All phrases of all languages, in a stable order; made once, when the first text is read. */
export function vocabularyPhrases(): readonly Phrase[] {
  if (shared !== undefined) return shared;
  const list = new PhraseList();
  for (const locale of LOCALES) addLocale(list, locale);
  addSeeds(list);
  return (shared = merge(list.phrases));
}

/** Phrases that begin like ours and are something else; the reader stops at them. */
export function otherPhrases(): string[] {
  return LOCALES.flatMap((locale) => locale.others.map((text) => text.normalize('NFC')));
}
