import { LOCALES } from '../../locale/locales.js';
import { MINISTRIES } from '../../locale/ministries.js';
import { PLACES, PROVINCES } from '../../locale/seeds.generated.js';
import { setOf, type LanguageSet } from '../../model/language-set.js';
import { slugOf, visible } from '../text/classes.js';

/** What joins the words of a French or English name, the longest first, so that "de la" goes as a whole; behind an elision the name goes on in the same word. */
const JOINTS = LOCALES.flatMap(({ nameLinks, nameArticles }) => [...nameLinks, ...nameArticles]).filter((words) => !words.endsWith('’')).map(partsOf).sort((a, b) => b.length - a.length);
/** The words of their names follow one another directly. */
const UNJOINED: ReadonlySet<LanguageSet> = new Set(LOCALES.filter(({ nameLinks }) => nameLinks.length === 0).map(({ language }) => setOf(language)));

const NAMELESS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ nameless }) => nameless.map(slugOf)));

/** Words, and what stands between them. */
function partsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
}

function withoutJoints(name: string): string {
  const parts = partsOf(name);
  let kept = '';
  for (let at = 0; at < parts.length; ) {
    const joint = JOINTS.find((words) => words.every((word, index) => parts[at + index]?.toLowerCase() === word));
    kept += joint === undefined ? parts[at]! : ' ';
    at += joint?.length ?? 1;
  }
  return kept;
}

/** The slug of the name behind a body of these languages, without what only joins its words; undefined where it tells the kind of body and not which. */
export function slugOfName(name: string, languages: LanguageSet): string | undefined {
  const slug = slugOf(UNJOINED.has(languages) ? name : withoutJoints(visible(name)));
  return NAMELESS.has(slug) ? undefined : slug;
}

const provinces = new Set(PROVINCES.split('|').map(slugOf));
const municipalities = new Set(PLACES.filter(({ municipality }) => municipality).map(({ id }) => id));
const spellings = new Map(PLACES.flatMap(({ id, spellings: others = [] }) => others.map((other) => [other, id] as const)));

/** Is the slug the name of a province, or of a city that has the rank of one? */
export function provinceOf(slug: string): 'province' | 'municipality' | undefined {
  const id = spellings.get(slug) ?? slug;
  return municipalities.has(id) ? 'municipality' : provinces.has(id) ? 'province' : undefined;
}

/** The names of the ministries in each language. */
export const ministryNames = MINISTRIES.flatMap(([id, en, fr, vi = '']) => ([['en', en], ['fr', fr], ['vi', vi]] as const).flatMap(([language, names]) => names.split('|').map((name) => ({ id, name, languages: setOf(language) }))));
let ministries: ReadonlyMap<string, string> | undefined;

/** The ministry whose name in another language has the slug (ministry-health): a committee's id has one for all languages (dang-uy-bo-y-te). */
export function ministryOf(slug: string): string | undefined {
  ministries ??= new Map(ministryNames.map(({ id, name, languages }) => [slugOfName(name, languages) ?? '', id]));
  return ministries.get(slug);
}

const RANKS = LOCALES.flatMap(({ committeesByRank }) => committeesByRank.flatMap(([id, words]) => words.map((word) => [slugOf(word), id] as const)));

/** The committee whose rank a word at either end of the slug tells (nam-dinh-province). */
export function committeeOfRank(slug: string): string | undefined {
  return RANKS.find(([word]) => slug.startsWith(`${word}-`) || slug.endsWith(`-${word}`))?.[1];
}
