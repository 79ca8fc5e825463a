import { TOKEN_TYPES } from '../src/read/scan/token-types.js';
import { Token } from '../src/read/scan/token-types.js';
import type { GrammarAutomaton} from '../src/read/parse/automaton.js';
import { type ParseState } from '../src/read/parse/automaton.js';

/** Sequences of token types that the grammar reads, found by walking the automaton with the given choices. */
export function walk(automaton: GrammarAutomaton, choices: readonly number[]): { readonly names: readonly string[]; readonly states: readonly ParseState[] } {
  const names: string[] = [];
  const states: ParseState[] = [];
  let state = automaton.start;
  for (const choice of choices) {
    const expected = automaton.expected(state);
    if (expected.length === 0) break;
    const name = expected[choice % expected.length]!;
    const next = automaton.step(state, Token[name]);
    if (next === null) throw new Error(`the grammar expects ${name} and refuses it`);
    names.push(name);
    states.push(next);
    state = next;
  }
  return { names, states };
}

export const TOKEN_COUNT = TOKEN_TYPES.length;
