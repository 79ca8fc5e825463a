import { GrammarAutomaton, type GrammarSource, type Judgement, type ParseState } from '../read/parse/automaton.js';
import { CLAUSE_TYPES } from './clause-types.js';
import compiled from './grammar.generated.js';
import { SUBJECT, type At, type Docs, type Frame, type Front, type Predicates } from './nodes.js';
import type { Piece } from './piece.js';

export interface ParsedFrame extends Frame {
  /** So many readings the grammar has of the clause. */
  readonly readings: number;
  /** The clause goes on behind what was read. */
  readonly partial: boolean;
}

/** A clause of more pieces is cut: no sentence is as long, and a hostile one costs no more than its length. */
const LONGEST = 128;

/** A clause with six relative clauses within one another has 600 open items. */
const WIDEST = 800;

const numbers = new Map<string, number>(CLAUSE_TYPES.map((type, index) => [type, index]));
let shared: GrammarAutomaton<Docs> | undefined;

/** `grammar/relation.ne` over the numbers of clause tokens. */
export const CLAUSE_GRAMMAR: GrammarSource<Docs> = { compiled, terminals: CLAUSE_TYPES, nameOf: (type) => CLAUSE_TYPES[type]!, prefer: preferred, judge, widest: WIDEST };

/** The automaton of `grammar/relation.ne`, one for all clauses. */
function automaton(): GrammarAutomaton<Docs> {
  return (shared ??= new GrammarAutomaton<Docs>(CLAUSE_GRAMMAR));
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
      if (state.node === undefined || (types[at] === DO && at + 1 < types.length && OBJECTS.has(types[at + 1]!))) continue;
      node = state.node;
      readings = state.parses;
      end = at + 1;
    }
    const partial = end < types.length && !ENDS.has(types[end]!);
    if (node !== undefined && start === 0 && !partial) frames.push(...wholeOf(node, readings));
    else for (const frame of node?.frames ?? []) frames.push(moved(frame, start, readings, partial));
    start = end;
  }
  return frames;
}

/** Of remembered nodes: the frames of a clause that is read from its first token to its end. */
const whole = new WeakMap<Docs, readonly ParsedFrame[]>();

function wholeOf(node: Docs, readings: number): readonly ParsedFrame[] {
  let frames = whole.get(node);
  if (frames === undefined) whole.set(node, (frames = node.frames.map((frame) => moved(frame, 0, readings, false))));
  return frames;
}

const DO = numbers.get('DO')!;
/** A clause does not end between a verb and its object. */
const OBJECTS: ReadonlySet<number> = new Set(['DOC', 'UNCITED', 'OWN', 'ITS'].map((type) => numbers.get(type)!));

const ENDS: ReadonlySet<number> = new Set(['STOP', 'COMMA', 'AND'].map((type) => numbers.get(type)!));

function moved(frame: Frame & Pick<ParsedFrame, 'place'>, by: number, readings: number, partial: boolean): ParsedFrame {
  const shift = (ends: readonly number[]): number[] => ends.map((at) => (at === SUBJECT ? at : at + by));
  return { ...frame, readings, partial, act: frame.act + by, source: shift(frame.source), target: shift(frame.target), ...(frame.place !== undefined && { place: shift(frame.place) }) };
}

/** Of several readings the one that names most doers, then the one that splits no relative clause, then the one of the fewest documents, then the one whose doers, and then whose objects, are nearest. */
function preferred(nodes: readonly Docs[]): Docs {
  const ranked = nodes.map((node) => ({ node, rank: rankOf(node.frames) }));
  return ranked.reduce((best, other) => ((compare(other.rank, best.rank) || (told(other.node) < told(best.node) ? -1 : 0)) < 0 ? other : best)).node;
}

/** Of two that are alike in all that the one counts whose positions are told first. */
const told = ({ at, frames }: Docs): string => JSON.stringify([at, frames]);

function rankOf(frames: readonly Frame[]): readonly [number, number, number, number, number] {
  let doers = 0;
  let split = 0;
  let ends = 0;
  let way = 0;
  let reach = 0;
  for (const { act, source, target, relative } of frames) {
    if (relative === 'split') split++;
    if (source.length > 0 && target.length > 0 && !source.includes(SUBJECT)) doers++;
    ends += source.length + target.length;
    if (source.length > 0) way += Math.abs(act - source.at(-1)!);
    if (target.length > 0) reach += Math.abs(act - target.at(-1)!);
  }
  return [-doers, split, ends, way, reach];
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
};

/** Readings of a part of a clause that leave the same documents open are compared by what they say. */
function judge(built: unknown): Judgement {
  const frames: Frame[] = [];
  const open: string[] = [];
  collect(built, frames, open);
  return { key: open.join(';'), rank: rankOf(frames) };
}

type Built = Partial<Docs & Predicates & Front> | Frame | At;

function collect(built: unknown, frames: Frame[], open: string[]): void {
  if (Array.isArray(built)) {
    for (const part of built) collect(part, frames, open);
    return;
  }
  if (typeof built !== 'object' || built === null) return;
  const part = built as Built;
  if ('act' in part) {
    frames.push(part);
    return;
  }
  for (const value of Object.values(part)) {
    if (typeof value === 'number') open.push(String(value));
    else if (Array.isArray(value) && typeof value[0] === 'number') open.push(value.join());
  }
  if ('frames' in part) frames.push(...(part.frames ?? []));
}
