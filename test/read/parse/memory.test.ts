/** What a text leaves behind is bounded, and no answer depends on what was read before. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, extractCitations } from '../../../src/analyze.js';
import { GrammarAutomaton, type ParseState } from '../../../src/read/parse/automaton.js';
import { CITATION_GRAMMAR, citationAutomaton } from '../../../src/read/parse/citation-automaton.js';
import type { WindowNode } from '../../../src/read/parse/nodes.js';
import { Token, TOKEN_TYPES } from '../../../src/read/scan/token-types.js';
import { walk } from '../../grammar-walk.js';

const PIECES = [', ngày 1/1/2020', ' của Bộ Chính trị', ', khoá XI', ' khoản 2', ', Điều 3', ' (khoá XII)', ' (Bộ Chính trị, 1/1/2020)', ', năm 2020'];

/** Citations each with a tail of its own, so that nearly every token makes a new state. */
function neverTheSame(count: number, seed: number): string {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => `Nghị quyết số 57-NQ/TW${Array.from({ length: 14 }, () => PIECES[next(PIECES.length)]).join('')}.`).join(' ');
}

function remembered(start: ParseState<WindowNode>): readonly ParseState<WindowNode>[] {
  const states = [start];
  for (const state of states) for (const next of state.edges) if (next !== null && next !== undefined) states.push(next);
  return states;
}

const withColumn = (states: readonly ParseState<WindowNode>[]): number => states.filter((state) => (state as { readonly column?: object }).column !== undefined).length;

const choices = fc.array(fc.oneof(fc.nat(6), fc.nat(200)), { minLength: 1, maxLength: 24 });

test('parses give the same nodes with next to no memory as with much', () => {
  const small = new GrammarAutomaton(CITATION_GRAMMAR, { states: 40, columns: 3 });
  const large = new GrammarAutomaton(CITATION_GRAMMAR, { states: 1e6, columns: 1e6 });
  let most = 0;
  fc.assert(fc.property(choices, (taken) => {
    const [ours, theirs] = [walk(small, taken), walk(large, taken)];
    expect(ours.names).toEqual(theirs.names);
    expect(ours.states.map(({ node, parses }) => ({ node, parses }))).toEqual(theirs.states.map(({ node, parses }) => ({ node, parses })));
    const kept = remembered(small.start);
    expect(kept.length).toBeLessThanOrEqual(41);
    // The first state has one of its own.
    expect(withColumn(kept)).toBeLessThanOrEqual(4);
    most = Math.max(most, kept.length);
  }), { numRuns: 500 });
  expect(most).toBeGreaterThan(35);
});

test('a state that was reached before all was forgotten goes on', () => {
  const automaton = new GrammarAutomaton(CITATION_GRAMMAR, { states: 3, columns: 2 });
  const names = ['TYPE', 'NUM', 'DASH', 'CODE', 'SLASH', 'ICODE', 'COMMA', 'DAYMARK', 'DATE'] as const;
  let state: ParseState<WindowNode> | null = automaton.start;
  for (const name of names) state = automaton.step(state!, Token[name]);
  expect(state?.node).toMatchObject({ kind: 'citation', core: { kind: 'full' }, tail: [{ kind: 'date' }] });
  for (const code of TOKEN_TYPES.keys()) automaton.step(automaton.start, code + 1);
  expect(automaton.expected(state!)).toContain('OF');
});

test('hostile texts leave no more states behind than the bound, and change no answer', () => {
  const texts = ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, khoá XIII', 'les résolutions 57, 59, 66 et 68', 'Điều 3 Quy định 22-QĐ/TW (khoá XII)'];
  const before = texts.map((text) => analyze(text));
  const automaton = citationAutomaton();
  const first = automaton.start;
  for (const seed of [1, 2, 3]) {
    extractCitations(neverTheSame(250, seed));
    expect(automaton.size).toBeLessThanOrEqual(4097);
    expect(remembered(automaton.start)).toHaveLength(automaton.size);
    expect(withColumn(remembered(automaton.start))).toBeLessThanOrEqual(129);
  }
  expect(automaton.start).not.toBe(first);
  expect(texts.map((text) => analyze(text))).toEqual(before);
});

test('a text is let go, whatever codes it had', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const body = 'xin chào các đồng chí. '.repeat(50_000);
  const read = (letter: string): unknown => analyze(`${body}Nghị quyết 57-NQ/ĐU${letter}BCDEFGHIJKLMN. Nghị quyết 5-${letter}\u0301\u0301Q\u0301\u0301X\u0301\u0301Z\u0301\u0301/TW, 6-NQ/BTC${letter}\u0301\u0301\u0301\u0301\u0301\u0301\u0301TW`);
  read('A');
  const before = used();
  for (const letter of 'BCDEFGHI') read(letter);
  // Eight texts of two megabytes.
  expect(used() - before).toBeLessThan(body.length * 2);
});
