import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isLetterClass, isUpper, slugOf } from '../text/classes.js';
import { provinceOf } from './name-slugs.js';
import type { Scanner } from './scanner.js';
import { OWN_BODIES } from './sentence-bodies.js';
import { Token } from './token-types.js';
import type { PhraseTrie } from './trie.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { isGap, isWordUnit } from './word-before.js';
import { wordTrie } from './word-trie.js';

const OWNER_REACH = 60;
const CLOSES_QUOTE = /["”»’']/u;
const ENDS_NAME: ReadonlySet<number> = new Set([Class.comma, Class.semicolon, Class.colon, Class.dot, Class.newline, Class.openParen, Class.closeParen]);
const MOST_PLACE_WORDS = 4;

let ownPlaces: PhraseTrie | undefined;

/** What stands behind words that lead to an owner: a body that is none of the Party, one that stands beside without such a word, a name, or none. */
function leadsToOwner(text: string, joints: Scanner, at: number, limit: number): 'other' | 'beside' | 'follows' | 'none' {
  joints.open(text, at, limit);
  let of = false;
  while (joints.next()) {
    const type = joints.tokens.types[joints.tokens.count - 1]!;
    if (type === Token.NONPARTY) return of ? 'other' : 'beside';
    if (type === Token.OF) of = true;
    else if (type !== Token.DET) return 'none';
  }
  return of ? 'follows' : 'none';
}

/** As `WordContext` says. */
export function ownerBehind(text: string, joints: Scanner, at: number): 'party' | 'foreign' | undefined {
  const limit = Math.min(text.length, at + OWNER_REACH);
  const owner = leadsToOwner(text, joints, at, limit);
  if (owner === 'none') return undefined;
  if (owner !== 'follows') return 'foreign';
  for (let word = joints.at; word < limit; word++) {
    if (word > 0 && isWordUnit(classOf[text.charCodeAt(word - 1)]!)) continue;
    if (classOf[text.charCodeAt(word)] === Class.dot) break;
    const phrase = isLetterClass(classOf[text.charCodeAt(word)]!) ? vocabularyTrie().match(text, word, limit, NO_LANGUAGE) : undefined;
    if (phrase?.token === Token.NONPARTY) break;
    if (phrase?.token === Token.PARTY || phrase?.token === Token.BODY) return 'party';
  }
  return 'foreign';
}

/** As `WordContext` says. */
export function ownedByOther(text: string, joints: Scanner, from: number): boolean {
  // “Nghị quyết 128” của Chính phủ
  const at = CLOSES_QUOTE.test(text.charAt(from)) ? from + 1 : from;
  const limit = Math.min(text.length, at + OWNER_REACH);
  const owner = leadsToOwner(text, joints, at, limit);
  if (owner !== 'follows') return owner === 'other';
  let start = joints.at;
  while (start < limit && isGap(classOf[text.charCodeAt(start)]!)) start++;
  return isUpper(text.charCodeAt(start)) && isOtherName(text, start, limit);
}

/** A name that begins with no word of the vocabulary and with no place, and has no body of the Party in it. */
function isOtherName(text: string, start: number, limit: number): boolean {
  ownPlaces ??= wordTrie((locale) => locale.country);
  if (ownPlaces.match(text, start, limit, NO_LANGUAGE) !== undefined || beginsWithPlace(text, start, limit)) return false;
  for (let word = start; word < limit && !ENDS_NAME.has(classOf[text.charCodeAt(word)]!); word++) {
    if (!isLetterClass(classOf[text.charCodeAt(word)]!) || (word > start && isWordUnit(classOf[text.charCodeAt(word - 1)]!))) continue;
    const token = vocabularyTrie().match(text, word, limit, NO_LANGUAGE)?.token;
    if (token === Token.NONPARTY) return true;
    if (token !== undefined && (word === start || OWN_BODIES.has(token) || token === Token.PARTY)) return false;
  }
  return true;
}

/** Some of the first words are the name of a province or of a city that has the rank of one. */
function beginsWithPlace(text: string, start: number, limit: number): boolean {
  let end = start;
  for (let words = 0; words < MOST_PLACE_WORDS && end < limit; words++) {
    while (end < limit && isGap(classOf[text.charCodeAt(end)]!)) end++;
    while (end < limit && isWordUnit(classOf[text.charCodeAt(end)]!)) end++;
    if (provinceOf(slugOf(text.slice(start, end))) !== undefined) return true;
  }
  return false;
}
