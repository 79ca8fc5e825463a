import { Class, classOf, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { ALL_LANGUAGES, meet } from '../../model/language-set.js';
import { mayBeItem, mayJoin } from './joints.js';
import { BODY_BEFORE_TYPE } from './languages.js';
import { isListDot } from './signs.js';
import { Token, type TokenType } from './token-types.js';
import { vocabularyPhrases } from './vocabulary.js';

/** Words with which a lead may end, and words that may stand between its end and the citation. */
const LAST_TOKENS: readonly TokenType[] = ['ISSUE', 'POSS', 'PIN', 'ORD', 'ORGAN'];
/** A body, or an adjective behind its genitive, where it may stand directly before the type word: "Government Resolution 57". */
const LAST_TOKENS_BEFORE_TYPE: readonly TokenType[] = ['CC', 'AGENCY', 'BODY', 'NONPARTY', 'FILLER'];
const LINK_TOKENS: readonly TokenType[] = ['DET', 'PLURAL', 'OF', 'BY', 'PASSIVE', 'ANNEX'];

/** Words by their hash: where a lead may end, what may stand between, and "phần thứ hai," that ends a pinpoint. */
interface EndWords {
  readonly lasts: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
  /** Behind a body they say in which document it speaks (tại). */
  readonly annexes: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
}

let endWords: EndWords | undefined;

function wordsThatEnd(names: readonly TokenType[], languages = ALL_LANGUAGES): number[] {
  const tokens = new Set(names.map((name) => Token[name]));
  return vocabularyPhrases().filter((phrase) => tokens.has(phrase.token) && meet(phrase.languages, languages)).map(({ text }) => hashBefore(text, text.length));
}

/** Links of several words are passed word by word. */
function allWords(names: readonly TokenType[]): number[] {
  const tokens = new Set(names.map((name) => Token[name]));
  return vocabularyPhrases().filter(({ token }) => tokens.has(token)).flatMap(({ text }) => text.split(/[ ’]/u).map((word) => hashBefore(word, word.length)));
}

function theEndWords(): EndWords {
  endWords ??= {
    lasts: new Set([...wordsThatEnd(LAST_TOKENS), ...wordsThatEnd(LAST_TOKENS_BEFORE_TYPE, BODY_BEFORE_TYPE)]),
    links: new Set(allWords(LINK_TOKENS)),
    labels: new Set(wordsThatEnd(['ORD', 'PIN'])),
    annexes: new Set(wordsThatEnd(['ANNEX'])),
    bodies: new Set(wordsThatEnd(['BODY', 'AGENCY', 'CC', 'STANDING'])),
  };
  return endWords;
}

const LONGEST_WORD = 16;

function isWordClass(value: number): boolean {
  return isLetterClass(value) || isDigitClass(value) || value === Class.ignorable;
}

function wordStartBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isWordClass(classOf[text.charCodeAt(start - 1)]!)) start--;
  return start;
}

/** A hash of the base letters of the word that ends at `end`; 0 where none does. Two words of one hash cost a look-back in vain. */
export function hashBefore(text: string, end: number): number {
  let start = end;
  let hash = 0;
  while (start > 0 && end - start < LONGEST_WORD) {
    const value = classOf[text.charCodeAt(start - 1)]!;
    if (value !== Class.other && value <= Class.z) hash = (Math.imul(hash, 31) + value) | 0;
    else if (value !== Class.ignorable) break;
    start--;
  }
  return hash;
}

/** End of what stands before `at`, blanks and emphasis passed over; -1 at a blank line or at `from`. */
function endBefore(text: string, at: number, from: number): number {
  let end = at;
  let newlines = 0;
  while (end > from) {
    const value = classOf[text.charCodeAt(end - 1)]!;
    if (value === Class.newline) {
      if (++newlines > 1) return -1;
    } else if (value !== Class.space && value !== Class.emphasis && value !== Class.ignorable) return end;
    end--;
  }
  return -1;
}

/** Digits, one letter, capitals or a bracket: what the label of a pinpoint, a date or a name in brackets ends with. */
function endsLabel(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  const value = classOf[unit]!;
  if (isDigitClass(value) || value === Class.closeParen || isUpper(unit)) return true;
  let before = end - 2;
  while (before >= 0 && end - before < LONGEST_WORD && classOf[text.charCodeAt(before)] === Class.ignorable) before--;
  return isLetterClass(value) && (before < 0 || !isLetterClass(classOf[text.charCodeAt(before)]!));
}

/** A body ends there, or the name behind it. */
function endsBody(text: string, end: number, bodies: ReadonlySet<number>): boolean {
  return bodies.has(hashBefore(text, end)) || isUpper(text.charCodeAt(wordStartBefore(text, end)));
}

const MAX_LINKS = 4;
/** Longest pinpoint or passive ("adopted by the Politburo on May 4, 2025,"), and longest lead with a verb, in units of the text. */
const PINPOINT_REACH = 80;
const LEAD_REACH = 140;

/**
 * How far before `at` a lead may begin; 0 where none can end there. A test of a few words, so that most citations cost no
 * look-back.
 */
export function leadReach(text: string, at: number, from: number): number {
  const { lasts, links, labels, annexes, bodies } = theEndWords();
  let end = endBefore(text, at, from);
  let annexed = false;
  for (let link = 0; end > 0; link++) {
    const value = classOf[text.charCodeAt(end - 1)]!;
    if (value === Class.colon || value === Class.closeParen) return LEAD_REACH;
    // "Ban Thường vụ Tỉnh uỷ Nghệ An (Quyết định …"
    if (value === Class.openParen && link === 0) {
      const before = endBefore(text, end - 1, from);
      return before > 0 && endsBody(text, before, bodies) ? PINPOINT_REACH : 0;
    }
    if (value === Class.comma) {
      const before = endBefore(text, end - 1, from);
      if (before <= 0) return 0;
      if (classOf[text.charCodeAt(before - 1)] === Class.closeParen) return LEAD_REACH;
      if (endsLabel(text, before) || labels.has(hashBefore(text, before))) return PINPOINT_REACH;
      // "Thành uỷ Hà Nội, Chương trình …": the author of an entry ends with a name.
      return lasts.has(hashBefore(text, before)) || isUpper(text.charCodeAt(wordStartBefore(text, before))) ? PINPOINT_REACH : 0;
    }
    // "Politburo (2024). Resolution …", "Ban Bí thư. 2021. Chỉ thị …", "Bộ Chính trị. Nghị quyết …"
    if (value === Class.dot && link === 0) return classOf[text.charCodeAt(end - 2)] === Class.closeParen || isDigitClass(classOf[text.charCodeAt(end - 2)]!) || lasts.has(hashBefore(text, end - 1)) ? LEAD_REACH : 0;
    if (endsLabel(text, end)) return PINPOINT_REACH;
    // "l'", "d'": the apostrophe belongs to the word before it.
    const last = value === Class.apostrophe ? end - 1 : end;
    const word = hashBefore(text, last);
    if (word === 0) return value === Class.apostrophe ? LEAD_REACH : 0;
    if (lasts.has(word)) return LEAD_REACH;
    if (annexed && endsBody(text, end, bodies)) return PINPOINT_REACH;
    annexed = link === 0 && annexes.has(word);
    if (link === MAX_LINKS || !links.has(word)) return 0;
    end = endBefore(text, wordStartBefore(text, last), from);
  }
  return 0;
}

/** A further item of a list begins with a comma, a semicolon, a dash, "&" or a word. */
export function mayContinueList(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (classOf[text.charCodeAt(at)] === Class.space || classOf[text.charCodeAt(at)] === Class.ignorable)) at++;
  if (at >= limit) return false;
  const value = classOf[text.charCodeAt(at)]!;
  if (isLetterClass(value)) return mayJoin(text, at, limit);
  if (value === Class.comma || value === Class.semicolon) {
    let next = at + 1;
    while (next < limit && (classOf[text.charCodeAt(next)] === Class.space || classOf[text.charCodeAt(next)] === Class.ignorable)) next++;
    return next < limit && (!isLetterClass(classOf[text.charCodeAt(next)]!) || mayBeItem(text, next, limit));
  }
  if (value === Class.other) return isListDot(text, at, limit);
  return value !== Class.dot && value !== Class.quote && value !== Class.colon && value !== Class.openParen && value !== Class.closeParen;
}
