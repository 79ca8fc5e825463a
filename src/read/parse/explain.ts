import { headFinder, leadFinder } from '../scan/prefilter.js';
import { Scanner } from '../scan/scanner.js';
import { tokenName, type TokenType } from '../scan/token-types.js';
import { UsageError, type Span } from '../../model/index.js';
import type { ParseState } from './automaton.js';
import { citationAutomaton } from './citation-automaton.js';
import type { WindowNode } from './nodes.js';

/** One token as the scanner saw it. */
export interface ExplainedToken {
  readonly type: TokenType;
  readonly span: Span;
  readonly text: string;
  /** Canonical values of the token: type ids, an issuer, a number. */
  readonly values: readonly string[];
  readonly number?: number;
  /** The token belongs to the accepted prefix. */
  readonly accepted: boolean;
}

/** Why a window was read as it was: the words that are read together. */
export interface Explanation {
  /** Where the window began; undefined when nothing near the offset can begin a citation. */
  readonly start?: number;
  readonly tokens: readonly ExplainedToken[];
  /** The parse of the longest accepted prefix, in token positions. */
  readonly node?: WindowNode;
  /** Why the window ended, in words. */
  readonly stopped: string;
  /** Token types with which the grammar could have gone on where it stopped. */
  readonly expected: readonly TokenType[];
}

/** A window may begin this far before the offset. */
const REACH = 200;

/**
 * Tokens, parse and the reason for the end of the window at `offset` (UTF-16): the last window that begins at or before
 * it and reaches it, or the one that begins there and fails.
 *
 * @throws UsageError when `offset` is outside the text
 * @example explainAt('Nghị quyết 57-NQ/TW về', 0).tokens.map(({ type }) => type).join(' ') // 'TYPE NUM DASH CODE SLASH ICODE'
 */
export function explainAt(text: string, offset: number): Explanation {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) throw new UsageError(`offset must be an integer from 0 to ${text.length}, got ${String(offset)}`);
  const heads = headFinder();
  const leads = leadFinder();
  let failed: Explanation | undefined;
  let at = Math.max(0, offset - REACH);
  while (at <= offset) {
    const start = firstOf(heads.next(text, at, text.length), leads.next(text, at, text.length));
    if (start < 0 || start > offset) break;
    const found = explainWindow(text, start);
    if (found.node !== undefined && found.tokens.some(({ accepted, span }) => accepted && span.end > offset)) return found;
    if ((found.tokens.at(-1)?.span.end ?? start) >= offset) failed = found;
    at = start + 1;
  }
  return failed ?? { tokens: [], stopped: 'no head word, number mark or symbol begins at or shortly before this offset', expected: [] };
}

function firstOf(a: number, b: number): number {
  return a < 0 ? b : b < 0 ? a : Math.min(a, b);
}

function explainWindow(text: string, start: number): Explanation {
  const scanner = new Scanner();
  scanner.open(text, start, text.length);
  const automaton = citationAutomaton();
  const { tokens } = scanner;
  let state: ParseState<WindowNode> = automaton.start;
  let fed = 0;
  let accepted = 0;
  let node: WindowNode | undefined;
  let refused = false;
  while (!refused && scanner.next()) {
    for (; fed < tokens.count; fed++) {
      const next = automaton.step(state, tokens.types[fed]!);
      if (next === null) {
        refused = true;
        break;
      }
      state = next;
      if (state.node !== undefined) {
        node = state.node;
        accepted = fed + 1;
      }
    }
  }
  const seen = refused ? fed + 1 : tokens.count;
  const last = seen > 0 ? tokens.ends[seen - 1]! : start;
  const stopped = refused
    ? `the grammar has no place for ${tokenName(tokens.types[fed]!)} here`
    : tokens.full
      ? 'the window is as long as windows may be'
      : last >= text.length ? 'the text ends' : `no word or mark of the vocabulary follows: "${text.slice(last, last + 20).trim()}"`;
  return {
    start,
    tokens: Array.from({ length: seen }, (_, index) => explained(scanner, text, index, index < accepted)),
    // All windows of these token types have this one node.
    ...(node !== undefined && { node: structuredClone(node) }),
    stopped,
    expected: automaton.expected(state) as TokenType[],
  };
}

function explained({ tokens }: Scanner, text: string, at: number, accepted: boolean): ExplainedToken {
  const span = { start: tokens.starts[at]!, end: tokens.ends[at]! };
  const value = tokens.values[at];
  const number = tokens.numbers[at]!;
  return {
    type: tokenName(tokens.types[at]!), span, text: text.slice(span.start, span.end),
    values: value?.values.length ? [...value.values] : value?.canonical !== undefined ? [value.canonical] : [],
    ...(number !== 0 && { number }), accepted,
  };
}
