/** The grammar has one parse for whatever it reads, and what the automaton remembers is what nearley says. */
import fc from 'fast-check';
import nearley from 'nearley';
import { expect, test } from 'vitest';
import compiled from '../src/read/parse/grammar.generated.js';
import { GrammarAutomaton } from '../src/read/parse/automaton.js';
import { CITATION_GRAMMAR } from '../src/read/parse/citation-automaton.js';
import { codeOf, TOKEN_COUNT, walk } from './grammar-walk.js';
import { runs } from './properties/runs.js';

const LONGEST = 24;
/** Half of the choices are small: the first expected tokens are type words and symbols, the others wander. */
const choices = fc.array(fc.oneof(fc.nat(6), fc.nat(200)), { minLength: 1, maxLength: LONGEST });

const grammar = nearley.Grammar.fromCompiled(compiled as unknown as nearley.CompiledRules);

/** The grammar's lexer hands on the very token that it is fed; nearley's types know strings only. */
interface TokenParser {
  feed(token: { readonly type: string; readonly at: number; readonly value: string }): void;
  readonly results?: readonly unknown[];
}

test('no prefix of random walks has two parses, and a fresh parser gives the remembered node', () => {
  const automaton = new GrammarAutomaton(CITATION_GRAMMAR);
  let prefixes = 0;
  let parsed = 0;
  fc.assert(fc.property(choices, (taken) => {
    const { names, states } = walk(automaton, taken);
    const fresh = new nearley.Parser(grammar) as unknown as TokenParser;
    for (const [at, name] of names.entries()) {
      fresh.feed({ type: name, at, value: name });
      const state = states[at]!;
      expect(state.parses, names.slice(0, at + 1).join(' ')).toBeLessThanOrEqual(1);
      expect(fresh.results ?? [], names.slice(0, at + 1).join(' ')).toEqual(state.node === undefined ? [] : [state.node]);
      prefixes++;
      if (state.node !== undefined) parsed++;
    }
  }), runs(10));
  // Walks that never got anywhere would prove nothing.
  expect(parsed).toBeGreaterThan(prefixes / 10);
});

test('what the grammar expects it takes, and nothing else', () => {
  const automaton = new GrammarAutomaton(CITATION_GRAMMAR);
  fc.assert(fc.property(choices, fc.nat(), (taken, other) => {
    const { states } = walk(automaton, taken);
    const state = states.at(-1) ?? automaton.start;
    const expected = new Set(automaton.expected(state).map(codeOf));
    const code = 1 + (other % TOKEN_COUNT);
    expect(automaton.step(state, code) !== null).toBe(expected.has(code));
  }), runs(10));
});

test('the order in which prefixes were met changes nothing', () => {
  const walks = fc.sample(choices, { numRuns: 200, seed: 7 });
  const forward = new GrammarAutomaton(CITATION_GRAMMAR);
  const backward = new GrammarAutomaton(CITATION_GRAMMAR);
  const ahead = walks.map((taken) => walk(forward, taken).states.map(({ node }) => node));
  const behind = [...walks].reverse().map((taken) => walk(backward, taken).states.map(({ node }) => node)).reverse();
  expect(behind).toEqual(ahead);
});
