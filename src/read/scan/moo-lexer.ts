import moo from 'moo';
import { Class, classOf } from '../text/classes.js';
import { partyCodes } from './symbol.js';
import { Token } from './token-types.js';
import type { TokenBuffer } from './tokens.js';

/**
 * The strict lexer of one citation: moo over the folded symbol. It reads what a symbol can be made of and nothing else, and
 * says where it stopped; `Scanner` reads the same symbols in running text (test/read/scan/moo-lexer.test.ts holds them equal).
 */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the text of each folded unit, and of the end. */
  readonly offsets: readonly number[];
}

/** Base letters and digits in their own case, ignorable characters dropped, dashes, slashes and blanks unified. */
export function foldForLexing(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.ignorable) continue;
    offsets.push(at);
    folded += foldUnit(text[at]!, value);
  }
  offsets.push(text.length);
  return { folded, offsets };
}

function foldUnit(character: string, value: number): string {
  if (value !== Class.other && value <= Class.z) {
    const letter = String.fromCharCode(value + 96);
    return character === character.toLowerCase() ? letter : letter.toUpperCase();
  }
  if (value >= Class.zero && value <= Class.nine) return String.fromCharCode(value - Class.zero + 48);
  if (value === Class.dash) return '-';
  if (value === Class.slash) return '/';
  if (value === Class.space || value === Class.newline || value === Class.emphasis) return ' ';
  return character;
}

// One flag `u` for all: moo refuses a mixture. Bounded quantifiers, so linear on every input.
const lexer = moo.compile({
  MARK: /(?:[Ss]o|[Nn]o\.?|[Nn] ?[°º]|№)(?: ?:)?(?= ?[0-9])/u,
  NUM: /[0-9]{1,5}(?:[A-D](?![A-Za-z0-9]))?/u,
  DASH: /-/u,
  SLASH: /\//u,
  LETTERS: /[A-Za-z](?:[A-Za-z0-9]|\.(?=[Uu](?![A-Za-z]))){0,23}/u,
  BLANK: / {1,3}/u,
  OTHER: { match: /[^]/u, lineBreaks: true },
});

interface LexedToken {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function lexed(text: string): LexedToken[] {
  const { folded, offsets } = foldForLexing(text);
  const tokens: LexedToken[] = [];
  for (const token of lexer.reset(folded)) {
    const end = token.offset + token.text.length;
    tokens.push({ type: token.type!, start: offsets[token.offset]!, end: offsets[end]! });
  }
  // Marks behind the last letter of a token belong to it; blanks part tokens and are none.
  return tokens.filter(({ type }) => type !== 'BLANK');
}

const SEPARATORS: Readonly<Record<string, number>> = { DASH: Class.dash, SLASH: Class.slash };

/**
 * Lexes a whole text that is one symbol ("57-NQ/TW", "số 12-CT/TW") into the tokens of the grammar; false where it is not.
 *
 * @example lexSymbol('209-QD/TW', new TokenBuffer()) // true: NUM DASH CODE SLASH ICODE
 */
export function lexSymbol(text: string, tokens: TokenBuffer): boolean {
  tokens.clear();
  const parts = lexed(text);
  if (parts[0]?.type === 'MARK') {
    const mark = parts.shift()!;
    tokens.push(Token.MARK, mark.start, mark.end, undefined);
  }
  const number = parts.shift();
  if (number?.type !== 'NUM') return false;
  const first = parts[0]?.type === 'LETTERS' ? undefined : parts.shift();
  const [code, second, issuer, ...rest] = parts;
  if (code?.type !== 'LETTERS' || issuer?.type !== 'LETTERS' || second === undefined || SEPARATORS[second.type] === undefined) return false;
  if (first !== undefined && SEPARATORS[first.type] === undefined) return false;
  const separator = first === undefined ? 0 : SEPARATORS[first.type]!;
  const compact = first !== undefined && number.end === first.start && first.end === code.start && code.end === second.start && second.end === issuer.start;
  const codes = partyCodes(text.slice(code.start, code.end), text.slice(issuer.start, issuer.end), separator, SEPARATORS[second.type]!, compact);
  if (codes === undefined) return false;

  const digits = /^\D*?(\d+)/u.exec(foldForLexing(text.slice(number.start, number.end)).folded)?.[1];
  tokens.push(Token.NUM, number.start, number.end, undefined, Number(digits));
  if (first !== undefined) tokens.push(separator === Class.dash ? Token.DASH : Token.SLASH, first.start, first.end, undefined);
  tokens.push(Token.CODE, code.start, code.end, codes.type);
  tokens.push(second.type === 'DASH' ? Token.DASH : Token.SLASH, second.start, second.end, undefined);
  tokens.push(Token.ICODE, issuer.start, issuer.end, codes.issuer);
  return tail(rest, tokens);
}

/** `-TNTH`, `/nb`: a separator and letters directly behind the issuer. */
function tail(rest: readonly LexedToken[], tokens: TokenBuffer): boolean {
  if (rest.length === 0) return true;
  const [separator, letters] = rest;
  if (rest.length !== 2 || letters?.type !== 'LETTERS' || separator === undefined || SEPARATORS[separator.type] === undefined) return false;
  tokens.push(Token.ITAIL, separator.start, letters.end, undefined);
  return true;
}
