import nearley from 'nearley';
import { TOKEN_TYPES, tokenName, type TokenType } from '../scan/token-types.js';
import compiled from './grammar.generated.js';
import type { GrammarToken } from './grammar-lexer.js';
import type { WindowNode } from './nodes.js';

/**
 * What a text may leave behind. A state takes about a kilobyte, a column of nearley some eight: 5 MB at most. All corpora of the tests
 * together need 1,800 states; a hostile text has a new one for every few tokens.
 */
export interface Memory {
  /** With more states than these all are forgotten, and remembered anew. */
  readonly states: number;
  /** The latest states that keep nearley's column; for an older one the tokens up to it are read once more. */
  readonly columns: number;
}

const MEMORY: Memory = { states: 4096, columns: 128 };

interface EarleyState {
  readonly rule: { readonly symbols: readonly unknown[] };
  readonly dot: number;
}

interface Column {
  readonly index: number;
  readonly scannable: readonly EarleyState[];
}

/** nearley's parser with what its types leave out: `save` and `restore` are public, columns are not described. */
interface ResumableParser {
  feed(token: GrammarToken): void;
  save(): Column;
  restore(column: Column): void;
  /** Absent before the first token. */
  readonly results?: readonly WindowNode[];
}

/** One prefix of token types. A parse depends on nothing else, so it is computed once and kept. */
export interface ParseState {
  readonly depth: number;
  /** The parse of the prefix, where it is a whole window. */
  readonly node: WindowNode | undefined;
  /** How many parses nearley found; more than one is a defect of the grammar. */
  readonly parses: number;
  /** By token type: a state, or `null` where the grammar cannot go on. */
  readonly edges: (ParseState | null | undefined)[];
}

/** The state of a prefix with the way to it. */
class Remembered implements ParseState {
  readonly edges = new Array<Remembered | null | undefined>(TOKEN_TYPES.length + 1).fill(undefined);
  readonly depth: number;
  readonly root: Remembered;
  column: Column | undefined;

  constructor(readonly node: WindowNode | undefined, readonly parses: number, readonly parent: Remembered | undefined, readonly type: number) {
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.root = parent === undefined ? this : parent.root;
  }
}

/**
 * nearley as an automaton that is built while it is used: 63,000 citations need a few hundred of its steps. What the grammar reads is
 * regular (a table of 1,403 states would do), but a node tells the positions of its tokens: there are as many nodes as shapes.
 */
export class GrammarAutomaton {
  private readonly parser: ResumableParser;
  private readonly origin: Column;
  private root: Remembered;
  private states = 0;
  /** States that have a column, in a ring. */
  private readonly open: Remembered[] = [];
  private next = 0;

  constructor(private readonly memory: Memory = MEMORY) {
    const grammar = nearley.Grammar.fromCompiled(compiled as unknown as nearley.CompiledRules);
    this.parser = new nearley.Parser(grammar) as unknown as ResumableParser;
    this.origin = this.parser.save();
    this.root = this.newRoot();
  }

  get start(): ParseState {
    return this.root;
  }

  /** States that are remembered. */
  get size(): number {
    return this.states;
  }

  /** The state behind one more token, or null. */
  step(from: ParseState, type: number): ParseState | null {
    const known = from.edges[type];
    return known !== undefined ? known : this.compute(from as Remembered, type);
  }

  /** The token types that the grammar has a place for behind the prefix, in the order of `TOKEN_TYPES`. */
  expected(state: ParseState): TokenType[] {
    const names = new Set(this.columnOf(state as Remembered).scannable.map((item) => terminalOf(item)));
    return TOKEN_TYPES.filter((name) => names.has(name));
  }

  /** Who is on the way through the old states goes on there; nothing else holds them. */
  private forget(): void {
    for (const state of this.open) state.column = undefined;
    this.open.length = 0;
    this.next = 0;
    this.root = this.newRoot();
  }

  private newRoot(): Remembered {
    const root = new Remembered(undefined, 0, undefined, 0);
    root.column = this.origin;
    this.states = 1;
    return root;
  }

  private compute(from: Remembered, type: number): ParseState | null {
    const column = this.columnOf(from);
    const name = tokenName(type);
    // nearley builds a long message to say no; what it can scan is there to be asked.
    if (!column.scannable.some((item) => terminalOf(item) === name)) return (from.edges[type] = null);
    this.feed(column, from.depth, type);
    const results = this.parser.results ?? [];
    const state = new Remembered(results[0], results.length, from, type);
    this.keepColumn(state, this.parser.save());
    from.edges[type] = state;
    if (state.root === this.root && ++this.states > this.memory.states) this.forget();
    return state;
  }

  private feed(column: Column, depth: number, type: number): void {
    const name = tokenName(type);
    this.parser.restore(column);
    this.parser.feed({ type: name, at: depth, value: name });
  }

  private columnOf(state: Remembered): Column {
    if (state.column !== undefined) return state.column;
    const way: Remembered[] = [];
    let at = state;
    for (; at.column === undefined; at = at.parent!) way.push(at);
    let { column } = at;
    for (const { depth, type } of way.reverse()) {
      this.feed(column, depth - 1, type);
      column = this.parser.save();
    }
    this.keepColumn(state, column);
    return column;
  }

  private keepColumn(state: Remembered, column: Column): void {
    if (state.root !== this.root) return;
    const oldest = this.open[this.next];
    if (oldest !== undefined) oldest.column = undefined;
    this.open[this.next] = state;
    this.next = (this.next + 1) % this.memory.columns;
    state.column = column;
  }
}

function terminalOf({ rule, dot }: EarleyState): string | undefined {
  const expected = rule.symbols[dot];
  return typeof expected === 'object' && expected !== null ? (expected as { readonly type?: string }).type : undefined;
}

let shared: GrammarAutomaton | undefined;

export function grammarAutomaton(): GrammarAutomaton {
  shared ??= new GrammarAutomaton();
  return shared;
}
