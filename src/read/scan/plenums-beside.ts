import { isTerm } from '../../model/terms.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import type { SaidPlenum } from '../text/stretches.js';
import { formatRoman } from './numbers.js';
import { Scanner } from './scanner.js';
import { Token } from './token-types.js';
import { vocabularyTrie } from './vocabulary-trie.js';

const MEETINGS: ReadonlySet<number> = new Set([Token.MEETING, Token.PLENUM, Token.CC]);
/** Where none of them stands, nothing is looked for. */
const NAMED: ReadonlySet<number> = new Set([...MEETINGS, Token.ORGAN]);
/** What stands between a meeting and its number: "Hội nghị Trung ương lần thứ 7". */
const BETWEEN: ReadonlySet<number> = new Set([Token.CC, Token.ORDMARK, Token.OF, Token.DET]);
const NUMBERS: ReadonlySet<number> = new Set([Token.ORD, Token.NUM, Token.ROMAN]);
/** No Central Committee met more often in its term. */
const MOST = 20;

let scanner: Scanner | undefined;

const isWord = (unit: number): boolean => isLetterClass(classOf[unit]!) || isDigitClass(classOf[unit]!);

function wordStarts(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) && (at === 0 || !isWord(text.charCodeAt(at - 1)));
}

function namesMeeting(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordStarts(text, at) && NAMED.has(vocabularyTrie().match(text, at, to, NO_LANGUAGE)?.token ?? 0)) return true;
  return false;
}

/** The number of the meeting at the token: before it (the seventh plenum), or behind it (Hội nghị Trung ương 7). */
function placeOfNumber({ types, count }: Scanner['tokens'], meeting: number): number {
  if (types[meeting - 1] === Token.ORD && types[meeting] !== Token.CC) return meeting - 1;
  let at = meeting + 1;
  while (at < count && BETWEEN.has(types[at]!)) at++;
  // "Trung ương 8", but "Hội nghị lần thứ tám": a body alone has its number straight behind it.
  return at < count && NUMBERS.has(types[at]!) && (types[meeting] !== Token.CC || at === meeting + 1) ? at : -1;
}

/** "khoá XII", "of the 12th tenure", "the 12th Central Committee": the number that is not the meeting's own. */
function termIn({ types, numbers, count }: Scanner['tokens'], own: number): string | undefined {
  for (let at = 0; at < count; at++) {
    if (types[at] !== Token.TERM && types[at] !== Token.CC) continue;
    for (const place of types[at] === Token.TERM ? [at + 1, at - 1] : [at - 1]) {
      if (place < 0 || place >= count || place === own || !NUMBERS.has(types[place]!)) continue;
      const term = formatRoman(numbers[place]!);
      if (isTerm(term)) return term;
    }
  }
  return undefined;
}

function plenumOf(tokens: Scanner['tokens']): SaidPlenum | undefined {
  const { types, numbers, count } = tokens;
  let [central, place] = [false, -1];
  for (let at = 0; at < count; at++) {
    if (types[at] === Token.NONPARTY || types[at] === Token.BODY) return undefined;
    if (!MEETINGS.has(types[at]!)) continue;
    central ||= types[at] !== Token.MEETING;
    if (place === -1) place = placeOfNumber(tokens, at);
  }
  if (place === -1 || numbers[place]! < 1 || numbers[place]! > MOST) return undefined;
  const term = termIn(tokens, place);
  // Other bodies have sessions too: one of a term of the Party, or of its Central Committee.
  return { plenum: numbers[place]!, term, ...(!central && term === undefined && { anybodys: true as const }) };
}

/** The term of a body that signs for the centre; nothing where a meeting, a lower body or one of the State stands there. */
function bodyTermOf(tokens: Scanner['tokens']): string | undefined {
  const { types, count } = tokens;
  let central = false;
  for (let at = 0; at < count; at++) {
    if (types[at] === Token.NONPARTY || types[at] === Token.BODY || types[at] === Token.MEETING || types[at] === Token.PLENUM) return undefined;
    central ||= types[at] === Token.CC || types[at] === Token.ORGAN;
  }
  return central ? termIn(tokens, -1) : undefined;
}

/** Terms of the Central Committee, the Politburo and the Secretariat that a stretch of text names: "Bộ Chính trị khoá IX", "the Secretariat of the 8th tenure". */
export function bodyTermsIn(text: string, from: number, to: number): string[] {
  const found: string[] = [];
  eachRun(text, from, to, (tokens) => {
    const term = bodyTermOf(tokens);
    if (term !== undefined) found.push(term);
  });
  return found;
}

/** Words of the grammar that stand together. */
function eachRun(text: string, from: number, to: number, visit: (tokens: Scanner['tokens']) => void): void {
  if (!namesMeeting(text, from, to)) return;
  scanner ??= new Scanner();
  for (let at = from; at < to; at++) {
    if (!wordStarts(text, at)) continue;
    scanner.open(text, at, to);
    while (scanner.next());
    if (scanner.tokens.count === 0) continue;
    visit(scanner.tokens);
    at = Math.max(at, scanner.at - 1);
  }
}

/** Plenums of the Central Committee that a stretch of text names: "the seventh plenum of the 12th tenure", "Hội nghị Trung ương 7 khoá X". */
export function plenumsIn(text: string, from: number, to: number): SaidPlenum[] {
  const found: SaidPlenum[] = [];
  eachRun(text, from, to, (tokens) => {
    const said = plenumOf(tokens);
    if (said !== undefined) found.push(said);
  });
  return found;
}
