import type { GrammarAutomaton, ParseState } from '../src/read/parse/automaton.js';
import { CLAUSE_TYPES, type ClauseType } from '../src/relate/clause-types.js';

export interface Walk<Node> {
  readonly names: readonly ClauseType[];
  readonly states: readonly ParseState<Node>[];
}

/** Sequences of clause tokens that the grammar reads, found by walking the automaton with the given choices. */
export function walkClauses<Node>(automaton: GrammarAutomaton<Node>, choices: readonly number[]): Walk<Node> {
  const names: ClauseType[] = [];
  const states: ParseState<Node>[] = [];
  let state = automaton.start;
  for (const choice of choices) {
    const expected = automaton.expected(state);
    if (expected.length === 0) break;
    const name = expected[choice % expected.length] as ClauseType;
    const next = automaton.step(state, CLAUSE_TYPES.indexOf(name));
    if (next === null) throw new Error(`the grammar expects ${name} and refuses it`);
    names.push(name);
    states.push(next);
    state = next;
  }
  return { names, states };
}
