import { en } from '../../locale/en.js';
import { fr } from '../../locale/fr.js';
import { ISSUER_SEEDS, TYPE_SEEDS } from '../../locale/seeds.generated.js';
import type { Locale } from '../../locale/types.js';
import { vi } from '../../locale/vi.js';
import type { Language } from '../../model/index.js';
import { Class, classOf, isUpper, marksOf } from '../text/classes.js';
import { Token, type TokenType } from './token-types.js';

/** One phrase of a locale with the token that it becomes. */
export interface Phrase {
  readonly token: number;
  /** NFC, as in the locale; its diacritics are compared with those of the text. */
  readonly text: string;
  /** Bits of `LANGUAGE_BITS`. */
  readonly languages: number;
  /** Canonical value: ids of types (first wins), an issuer, a unit of a pinpoint … */
  readonly values: readonly string[];
  readonly number: number;
  readonly plural: boolean;
  /** Abbreviations (BCT, TƯ, UN) are read in upper case and with their diacritics only. */
  readonly strict: boolean;
  /** Where the second of two type words begins in the phrase (thông báo | kết luận). */
  readonly inner?: number;
  /** A name that ends with a class noun (Comité du Parti du ministère): another name where words go on with "de". */
  readonly generic?: boolean;
  /** Code of the type, or of the body where the name can only mean one code (Bộ Chính trị → TW). */
  readonly canonical?: string;
}

export const LANGUAGE_BITS: Readonly<Record<Language, number>> = { vi: 1, fr: 2, en: 4 };

const ALL_LANGUAGES = 7;

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

function innerType(text: string): { readonly inner?: number } {
  const pair = LOCALES.flatMap(({ verbAndType }) => verbAndType).find(([verb, types]) => types.some((type) => text === `${verb} ${type}`));
  return pair === undefined ? {} : { inner: pair[0].length + 1 };
}

class PhraseList {
  readonly phrases: Phrase[] = [];

  add(type: TokenType, languages: number, texts: readonly string[], options: PhraseOptions = {}): void {
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
        ...(options.canonical !== undefined && { canonical: options.canonical }),
        ...(LOCALES.some(({ classNouns }) => classNouns.some((noun) => text.endsWith(` ${noun}`))) && { generic: true }),
        ...innerType(text),
      });
      // œ is one letter of the table; the spelling with two is a phrase of its own.
      if (text.includes('œ')) this.add(type, languages, [text.replaceAll('œ', 'oe')], options);
    }
  }
}

function addLocale(list: PhraseList, locale: Locale): void {
  const bit = LANGUAGE_BITS[locale.language];
  const plain: readonly (readonly [TokenType, readonly string[]])[] = [
    ['DOC', locale.document], ['MARK', locale.numberMarks], ['OF', locale.of], ['BY', locale.by], ['ADJ', locale.typeAdjectives], ['ONMARK', locale.eventDateMarks], ['LOWER', locale.lowerCongress], ['DET', locale.determiners], ['AND', locale.and],
    ['RANGE', locale.rangeTo], ['PLURAL', locale.plurals], ['SUCH', locale.suchAs], ['POSS', locale.possessive], ['ISSUE', locale.issueVerbs],
    ['FILLER', locale.fillers], ['ANNEX', locale.annexed], ['DAYMARK', locale.dateMarks], ['MONTHMARK', locale.monthMarks],
    ['YEARMARK', locale.yearMarks], ['ORDMARK', locale.ordinalMarks], ['TERM', locale.termMarks], ['CONGRESS', locale.congress],
    ['NATIONAL', locale.national], ['PARTY', locale.party], ['DELEGATES', locale.delegates], ['MEETING', locale.meetings],
    ['STANDING', locale.standing], ['TITLE', locale.titles.filter((title) => !locale.standing.includes(title))], ['BEHALF', locale.onBehalf], ['NONPARTY', locale.nonParty], ['DEM', locale.thisBefore], ['THIS', locale.thisAfter],
    ['REVISED', locale.revised], ['AMENDED', locale.revisedInBrackets],
  ];
  for (const [type, texts] of plain) list.add(type, bit, texts);
  list.add('CC', bit, locale.centralCommittee, { values: ['ban-chap-hanh-trung-uong'], canonical: 'TW' });
  for (const [types, words] of locale.types) {
    const values = typeof types === 'string' ? [types] : types;
    const canonical = typeCodes.get(values[0]!);
    list.add('TYPE', bit, words.one, { values, canonical });
    if (words.many) list.add('TYPE', bit, words.many, { values, plural: true, canonical });
  }
  for (const [month, names] of locale.months) list.add('MONTH', bit, names, { number: month });
  for (const [value, words] of locale.ordinals) list.add('ORD', bit, words, { number: value });
  for (const [slug, names] of locale.units) list.add('UNIT', bit, names, { values: [slug] });
  for (const [slug, names] of locale.bodies) list.add('BODY', bit, names, { values: [slug], canonical: issuerCodes.get(slug) });
  for (const [unit, words] of locale.pinpointUnits) list.add('PIN', bit, words, { values: [unit] });
  for (const [id, names] of locale.issuers) list.add(bodyToken(id), bit, names, { values: [id], canonical: issuerCodes.get(id) });
}

const OWN: ReadonlySet<string> = new Set(['official', 'practice']);

/** Own code of each type and body that has one. ĐU… is shared by thousands of committees and never inferred. */
const typeCodes = new Map(TYPE_SEEDS.map((type) => [type.id, type.codes.find(([, status]) => OWN.has(status))?.[0]] as const));
const issuerCodes = new Map(
  ISSUER_SEEDS.map((issuer) => [issuer.id, issuer.codes.find(([code, status]) => OWN.has(status) && !/^(?:ĐU|ĐH|BCSĐ|BCĐ|CB)/u.test(code))?.[0]] as const),
);

/** Bodies whose name is followed by a place or a further name, by their id in `seeds/issuers.json`. */
const NAMED_BODIES: ReadonlySet<string> = new Set(['tinh-uy', 'thanh-uy', 'huyen-uy', 'quan-uy', 'thi-uy', 'chi-bo', 'dang-doan', 'ban-can-su-dang']);
const ORGANS: ReadonlySet<string> = new Set(['bo-chinh-tri', 'ban-bi-thu']);

function bodyToken(id: string, level = ''): TokenType {
  if (id === 'ban-chap-hanh-trung-uong') return 'CC';
  if (ORGANS.has(id)) return 'ORGAN';
  if (NAMED_BODIES.has(id)) return 'BODY';
  return level === 'state' || (level === 'mass-organisation' && id !== 'trung-uong-doan') ? 'NONPARTY' : 'AGENCY';
}

/** Names that `bodies`, `units` and the congress rules compose; as one phrase they would hide the parts. */
const COMPOSED = /^(?:dai-hoi|dang-uy-(?:xa|phuong|dac-khu|co-so)$|.*-(?:tinh|quan)-uy$|van-phong-dang-uy|ban-xay-dung|chi-bo$|chi-bo-co-so)/u;

function addSeeds(list: PhraseList): void {
  const generic = new Set(LOCALES.flatMap((locale) => [...locale.bodies, ...locale.units].flatMap(([, names]) => names.map((name) => name.toLowerCase()))));
  for (const issuer of ISSUER_SEEDS) {
    const composed = COMPOSED.test(issuer.id);
    if (issuer.id.startsWith('dai-hoi')) continue;
    const token = issuer.id.startsWith('dang-uy-') && composed ? 'BODY' : bodyToken(issuer.id, issuer.level);
    const options = { values: [issuer.id], canonical: issuerCodes.get(issuer.id) };
    if (!composed) list.add(token, LANGUAGE_BITS.vi, issuer.vi, options);
    // A name said of many bodies ("Comité du Parti", "comité d'inspection") belongs to none of them.
    if (issuer.id === 'uy-ban-kiem-tra-tinh-uy') continue;
    list.add(token, LANGUAGE_BITS.fr, issuer.fr.filter((name) => !generic.has(name.toLowerCase())), options);
    list.add(token, LANGUAGE_BITS.en, issuer.en.filter((name) => !generic.has(name.toLowerCase())), options);
  }
  for (const type of TYPE_SEEDS) {
    for (const [code, status] of type.codes) {
      if (type.id === 'ban-sao' || status === 'unverified') continue;
      list.add('ABBR', ALL_LANGUAGES, [code], { values: [type.id], canonical: typeCodes.get(type.id) });
      if (hasMarks(code)) continue;
      if (type.id === 'nghi-quyet' || type.id === 'ket-luan') list.add('TYPECC', LANGUAGE_BITS.vi, [`${code}TW`, `${code}TƯ`, `${code} TW`, `${code} TƯ`, `${code} Trung ương`], { values: [type.id] });
    }
  }
}

export const LOCALES: readonly Locale[] = [vi, fr, en];

/** Phrases of one folded spelling and token type are one: "resolution" is French and English at once. */
function merge(phrases: readonly Phrase[]): Phrase[] {
  const merged = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = `${phrase.token}|${phrase.text.toLowerCase()}|${phrase.strict}`;
    const known = merged.get(key);
    const values = known ? [...new Set([...known.values, ...phrase.values])] : phrase.values;
    merged.set(key, known ? { ...known, languages: known.languages | phrase.languages, values, plural: known.plural && phrase.plural } : phrase);
  }
  // A citation has them as they are.
  for (const { values } of merged.values()) Object.freeze(values);
  return [...merged.values()];
}

/** All phrases of all languages, in a stable order. */
export function buildPhrases(): Phrase[] {
  const list = new PhraseList();
  for (const locale of LOCALES) addLocale(list, locale);
  addSeeds(list);
  return merge(list.phrases);
}

/** Phrases that begin like ours and are something else; the reader stops at them. */
export function otherPhrases(): string[] {
  return LOCALES.flatMap((locale) => locale.others.map((text) => text.normalize('NFC')));
}
