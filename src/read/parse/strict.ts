import { lexSymbol } from '../scan/moo-lexer.js';
import { TokenBuffer } from '../scan/tokens.js';
import type { ParseState } from './automaton.js';
import { citationAutomaton } from './citation-automaton.js';
import type { WindowNode } from './nodes.js';
import type { HeadNode, SymbolNode } from './nodes.js';

export interface StrictSymbol {
  readonly symbol: SymbolNode;
  readonly head: HeadNode;
  readonly tokens: TokenBuffer;
}

/** The whole text as one symbol, lexed by moo and read by the same grammar as running text; undefined for anything else. */
export function readStrictSymbol(text: string): StrictSymbol | undefined {
  const tokens = new TokenBuffer();
  if (!lexSymbol(text.trim(), tokens)) return undefined;
  const automaton = citationAutomaton();
  let state: ParseState<WindowNode> | null = automaton.start;
  for (let at = 0; at < tokens.count && state !== null; at++) state = automaton.step(state, tokens.types[at]!);
  const node = state?.node;
  if (node?.kind !== 'citation' || node.core.kind !== 'full') return undefined;
  return { symbol: node.core.symbol, head: node.core.head, tokens };
}
