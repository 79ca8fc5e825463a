import type { GrammarAutomaton, ParseState } from '../src/read/parse/automaton.js';
import type { WindowNode } from '../src/read/parse/nodes.js';
import { Token, TOKEN_TYPES, type TokenType } from '../src/read/scan/token-types.js';

/** The number of a terminal of the grammar of citations. */
export const codeOf = (terminal: string): number => Token[terminal as TokenType];

/** Sequences of token types that the grammar reads, found by walking the automaton with the given choices. */
export function walk(automaton: GrammarAutomaton<WindowNode>, choices: readonly number[]): { readonly names: readonly string[]; readonly states: readonly ParseState<WindowNode>[] } {
  const names: string[] = [];
  const states: ParseState<WindowNode>[] = [];
  let state = automaton.start;
  for (const choice of choices) {
    const expected = automaton.expected(state);
    if (expected.length === 0) break;
    const name = expected[choice % expected.length]!;
    const next = automaton.step(state, codeOf(name));
    if (next === null) throw new Error(`the grammar expects ${name} and refuses it`);
    names.push(name);
    states.push(next);
    state = next;
  }
  return { names, states };
}

export const TOKEN_COUNT = TOKEN_TYPES.length;
