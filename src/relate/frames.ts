import { GrammarAutomaton, type ParseState } from '../read/parse/automaton.js';
import { CLAUSE_TYPES } from './clause-types.js';
import compiled from './grammar.generated.js';
import { SUBJECT, type Docs, type Frame } from './nodes.js';
import type { Piece } from './piece.js';

export interface ParsedFrame extends Frame {
  /** The document in which the clause is said. */
  readonly place?: readonly number[];
  /** So many readings the grammar has of the clause. */
  readonly readings: number;
  /** The clause goes on behind what was read. */
  readonly partial: boolean;
}

/** A clause of more pieces is cut: no sentence is as long, and a hostile one costs no more than its length. */
const LONGEST = 128;

const numbers = new Map<string, number>(CLAUSE_TYPES.map((type, index) => [type, index]));
let shared: GrammarAutomaton<Docs> | undefined;

/** The automaton of `grammar/relation.ne`, one for all clauses. */
function automaton(): GrammarAutomaton<Docs> {
  return (shared ??= new GrammarAutomaton<Docs>({ compiled, terminals: CLAUSE_TYPES, nameOf: (type) => CLAUSE_TYPES[type]!, prefer: preferred }));
}

/** The longest clause at each place: its frames, with positions among the pieces. */
export function framesOf(pieces: readonly Piece[]): ParsedFrame[] {
  const grammar = automaton();
  const types = pieces.map(({ type }) => numbers.get(type)!);
  const frames: ParsedFrame[] = [];
  for (let start = 0; start < types.length; ) {
    let state: ParseState<Docs> | null = grammar.start;
    let node: Docs | undefined;
    let readings = 1;
    let end = start + 1;
    for (let at = start; at < types.length && at - start < LONGEST; at++) {
      state = grammar.step(state, types[at]!);
      if (state === null) break;
      if (state.node === undefined) continue;
      node = state.node;
      readings = state.parses;
      end = at + 1;
    }
    const partial = end < types.length && !ENDS.has(types[end]!);
    for (const frame of node?.frames ?? []) frames.push(moved(frame, start, readings, partial));
    start = end;
  }
  return frames;
}

const ENDS: ReadonlySet<number> = new Set(['STOP', 'COMMA', 'AND'].map((type) => numbers.get(type)!));

function moved(frame: Frame & Pick<ParsedFrame, 'place'>, by: number, readings: number, partial: boolean): ParsedFrame {
  const shift = (ends: readonly number[]): number[] => ends.map((at) => (at === SUBJECT ? at : at + by));
  return { ...frame, readings, partial, act: frame.act + by, source: shift(frame.source), target: shift(frame.target), ...(frame.place !== undefined && { place: shift(frame.place) }) };
}

/** Of several readings the one that names most doers, then the one of the fewest documents, then the one whose doers are nearest. */
function preferred(nodes: readonly Docs[]): Docs {
  const doers = ({ frames }: Docs): number => frames.filter(({ source, target }) => source.length > 0 && target.length > 0 && !source.includes(SUBJECT)).length;
  const ends = ({ frames }: Docs): number => frames.reduce((sum, { source, target }) => sum + source.length + target.length, 0);
  const way = ({ frames }: Docs): number => frames.reduce((sum, { act, source }) => sum + (source.length > 0 ? Math.abs(act - source.at(-1)!) : 0), 0);
  return [...nodes].sort((a, b) => doers(b) - doers(a) || ends(a) - ends(b) || way(a) - way(b))[0]!;
}
