import { LOCALES } from '../../locale/locales.js';
import { meet, union as languagesOfBoth, type LanguageSet } from '../../model/language-set.js';
import { SCRIPTS } from '../../model/scripts.js';
import { Class, classOf, hasMarks, isOtherScript, isUpper, isWordLetter, lowerOf, marksOf, valuesOfUnits } from '../text/classes.js';
import { isSpelledLower, lowered, marksAgreeByWord } from '../text/spelling.js';
import type { Phrase } from './vocabulary.js';

/** a–z, then space, apostrophe, dot, comma, degree and ampersand: what a phrase may hold. */
const COLUMNS = 32;
const SPACE = 26;

function columnOf(value: number): number {
  if (value >= Class.a && value <= Class.z) return value - 1;
  switch (value) {
    case Class.space:
    case Class.newline:
    case Class.dash:
    case Class.emphasis:
      return SPACE;
    case Class.apostrophe:
      return 27;
    case Class.dot:
      return 28;
    case Class.comma:
      return 29;
    case Class.ampersand:
      return 30;
    case Class.degree:
      return 31;
    default:
      return -1;
  }
}

const NONE = -1;

/** Letters of other scripts share the columns of the Latin ones; which letter it is, the phrase tells that is found. */
function sharedColumn(unit: number): number {
  const script = SCRIPTS.find(({ from, to }) => unit >= from && unit <= to);
  return script === undefined ? NONE : (lowerOf(unit) - script.from) % SPACE;
}

/** A mark is passed over; a line break is a blank that is counted. */
const IGNORED = -2;
const LINE_BREAK = -3;
/** Column of each code unit: one look-up a unit on the way through the trie. */
const columns = /* @__PURE__ */ valuesOfUnits(new Int8Array(65536), (unit) => {
  const value = classOf[unit]!;
  if (value === Class.ignorable) return IGNORED;
  return value === Class.newline ? LINE_BREAK : isOtherScript(value) ? sharedColumn(unit) : columnOf(value);
});

const MAX_NODES = 0xffff;

/** A phrase. What is compared with texts is made when one first comes to it. */
interface Entry {
  readonly phrase: Phrase;
  /** Its letters in lower case. */
  lower: string | undefined;
  /** Does it have diacritics? */
  marked: boolean | undefined;
  /** What it was last joined with: nearly always the same phrase of another language. */
  first: Phrase | undefined;
  second: Phrase | undefined;
  both: Phrase | undefined;
}

interface Rows {
  /** A row of 32 columns for each node. */
  readonly next: Uint16Array;
  readonly accepted: readonly (Entry[] | undefined)[];
}

/** The trie of the phrases. While it grows, each node has its first child, the next child of its parent, and the column that leads to it. */
function grow(phrases: readonly Phrase[]): Rows {
  const most = phrases.reduce((letters, { text }) => letters + text.length, 1);
  const [firstOf, siblingOf, columnOfNode] = [new Uint16Array(most), new Uint16Array(most), new Uint8Array(most)];
  const ending: (Entry[] | undefined)[] = [undefined];
  for (const phrase of phrases) {
    const { text } = phrase;
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const column = columns[text.charCodeAt(i)]!;
      if (column < 0) throw new RangeError(`"${text}" holds a character that the scanner does not read`);
      let last = 0;
      let child = firstOf[node]!;
      for (; child !== 0 && columnOfNode[child] !== column; child = siblingOf[child]!) last = child;
      if (child === 0) {
        child = ending.push(undefined) - 1;
        if (child > MAX_NODES) throw new RangeError('more nodes than a row can name');
        columnOfNode[child] = column;
        if (last === 0) firstOf[node] = child;
        else siblingOf[last] = child;
      }
      node = child;
    }
    (ending[node] ??= []).push({ phrase, lower: undefined, marked: undefined, first: undefined, second: undefined, both: undefined });
  }
  // Breadth first: the rows that every word asks lie together.
  const next = new Uint16Array(ending.length * COLUMNS);
  const nodes = [0];
  for (let parent = 0; parent < nodes.length; parent++) {
    for (let child = firstOf[nodes[parent]!]!; child !== 0; child = siblingOf[child]!) next[parent * COLUMNS + columnOfNode[child]!] = nodes.push(child) - 1;
  }
  return { next, accepted: nodes.map((node) => ending[node]) };
}

/** Where the last `match` ended is a field and no result object, as it is read once per word of a text. */
export class PhraseTrie {
  /** A row is one line of the cache. */
  private readonly next: Uint16Array;
  private readonly accepted: Rows['accepted'];
  private readonly acceptedNodes = new Int32Array(32);
  private readonly acceptedEnds = new Int32Array(32);
  matchEnd = 0;

  constructor(phrases: readonly Phrase[]) {
    ({ next: this.next, accepted: this.accepted } = grow(phrases));
  }

  /**
   * Do the letters of a phrase, case and diacritics aside, stand at `start`? Asked of a small trie, whose rows stay in the
   * nearest cache, it spares most walks through the large one.
   */
  begins(text: string, start: number, limit: number): boolean {
    const { next, accepted } = this;
    let node = 0;
    let spaced = false;
    for (let i = start; i < limit; i++) {
      let column = columns[text.charCodeAt(i)]!;
      if (column < 0) {
        if (column === NONE) return false;
        if (column === IGNORED) continue;
        column = SPACE;
      }
      if (column === SPACE) {
        if (spaced) continue;
        spaced = true;
      } else spaced = false;
      node = next[node * COLUMNS + column]!;
      if (node === 0) return false;
      if (accepted[node] !== undefined && (i + 1 >= limit || !continuesWord(text, i + 1))) return true;
    }
    return false;
  }

  /**
   * The longest phrase at `start` whose case and diacritics agree, or undefined; its end is in `matchEnd`. `languages`
   * prefers the languages of the window where a spelling belongs to several.
   */
  match(text: string, start: number, limit: number, languages: LanguageSet): Phrase | undefined {
    const { next, accepted } = this;
    let node = 0;
    let found = 0;
    let spaced = false;
    let newlines = 0;
    for (let i = start; i < limit; i++) {
      let column = columns[text.charCodeAt(i)]!;
      if (column < 0) {
        if (column === NONE) break;
        if (column === IGNORED) continue;
        if (++newlines > 1) break;
        column = SPACE;
      }
      if (column === SPACE) {
        if (spaced) continue;
        spaced = true;
      } else {
        spaced = false;
        newlines = 0;
      }
      node = next[node * COLUMNS + column]!;
      if (node === 0) break;
      if (accepted[node] !== undefined && column !== SPACE && found < 32) {
        // Marks that follow the last letter are part of the word.
        let end = i + 1;
        while (end < limit && columns[text.charCodeAt(end)] === IGNORED) end++;
        if (column > SPACE || end >= limit || !continuesWord(text, end)) {
          this.acceptedNodes[found] = node;
          this.acceptedEnds[found] = end;
          found++;
        }
      }
    }
    while (found-- > 0) {
      const end = this.acceptedEnds[found]!;
      const phrase = choose(this.accepted[this.acceptedNodes[found]!]!, text, start, end, languages);
      if (phrase !== undefined && !(phrase.generic === true && goesOn(text, end, limit))) {
        this.matchEnd = end;
        return phrase;
      }
    }
    return undefined;
  }
}

/** One word each, of the languages in which a name may end with a class noun. */
const LINKS = LOCALES.filter(({ classNouns }) => classNouns.length > 0).flatMap(({ nameLinks }) => nameLinks.filter((link) => !link.includes(' ')).flatMap((link) => [...new Set([link, link.replace('’', "'")])]));
/** The longest of them, and a blank on each side. */
const LINK_REACH = Math.max(...LINKS.map(({ length }) => length)) + 3;

/** "du ministère" alone is the ministry that the text is about; "du ministère de la …" is another. */
function goesOn(text: string, end: number, limit: number): boolean {
  const behind = text.slice(end, Math.min(limit, end + LINK_REACH));
  const words = behind.trimStart();
  return words.length < behind.length && LINKS.some((link) => words.startsWith(link) && /^[\s\p{L}]/u.test(words.slice(link.length)));
}

function continuesWord(text: string, at: number): boolean {
  return isWordLetter(classOf[text.charCodeAt(at)]!);
}

function agrees(entry: Entry, text: string, start: number, end: number): boolean {
  const { phrase } = entry;
  if (phrase.strict ? !strictlyEqual(text, start, end, phrase.text) : !isSpelledLower(text, start, end, (entry.lower ??= lowered(phrase.text))) && !marksAgreeByWord(text, start, end, phrase.text)) return false;
  // "thông báo Kết luận số …": a verb and its document, where "Thông báo kết luận" is one type.
  if (phrase.inner !== undefined && !isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(start + phrase.inner))) return false;
  if (phrase.accented === true && !hasMarks(text, start, end)) return false;
  // "à" is not "a": in so short a word the accent is all that tells.
  return phrase.text.length > 1 || marksOf[phrase.text.charCodeAt(0)] === 0 || hasMarks(text, start, end);
}

/** The phrases of one spelling that the text can mean. One that is written just so comes first ("la" is not "là"). */
function choose(entries: readonly Entry[], text: string, start: number, end: number, languages: LanguageSet): Phrase | undefined {
  if (entries.length === 1) return agrees(entries[0]!, text, start, end) ? entries[0]!.phrase : undefined;
  const marked = hasMarks(text, start, end);
  let best: Phrase | undefined;
  let bestScore = -1;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]!;
    const { phrase } = entry;
    if (!agrees(entry, text, start, end)) continue;
    const expected = (entry.marked ??= hasMarks(phrase.text, 0, phrase.text.length));
    const score = (phrase.strict ? 4 : 0) + (expected === marked ? 2 : 0) + (meet(phrase.languages, languages) ? 1 : 0);
    if (best !== undefined && phrase.token === best.token && !phrase.strict && !best.strict) {
      // "resolution" may be French that lost its accent: both languages stay open.
      best = bestScore >= score ? union(best, phrase, entry) : union(phrase, best, entry);
      bestScore = Math.max(bestScore, score);
    } else if (score > bestScore) {
      best = phrase;
      bestScore = score;
    }
  }
  return best;
}

/** The first phrase, said in the languages of both. */
function union(first: Phrase, second: Phrase, entry: Entry): Phrase {
  if (entry.both !== undefined && entry.first === first && entry.second === second) return entry.both;
  entry.first = first;
  entry.second = second;
  return (entry.both = { ...first, languages: languagesOfBoth(first.languages, second.languages) });
}

/** Upper case throughout where the phrase is, and the phrase's own diacritics. */
function strictlyEqual(text: string, start: number, end: number, phrase: string): boolean {
  let at = 0;
  let marks = 0;
  let expected = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const value = classOf[unit]!;
    marks |= marksOf[unit]!;
    if (value === Class.ignorable) continue;
    if (value <= Class.z) {
      while (at < phrase.length && classOf[phrase.charCodeAt(at)]! > Class.z) at++;
      const wanted = phrase.charCodeAt(at);
      if (isUpper(wanted) !== isUpper(unit)) return false;
      expected |= marksOf[wanted]!;
      at++;
    }
  }
  return marks === expected;
}
