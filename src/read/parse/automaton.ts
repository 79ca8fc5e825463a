import nearley from 'nearley';
import { TOKEN_TYPES, tokenName, type TokenType } from '../scan/token-types.js';
import compiled from './grammar.generated.js';
import type { GrammarToken } from './grammar-lexer.js';
import type { WindowNode } from './nodes.js';

/** Beyond this many states answers are no longer remembered; a text with that many shapes of citation is hostile. */
export const MAX_STATES = 20_000;

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
  readonly column: Column;
  /** By token type: a state, or `null` where the grammar cannot go on. */
  readonly edges: (ParseState | null | undefined)[];
}

/** nearley as an automaton that is built while it is used: 63,000 citations need a few hundred of its steps. */
export class GrammarAutomaton {
  private readonly parser: ResumableParser;
  readonly start: ParseState;
  private states = 0;

  constructor() {
    const grammar = nearley.Grammar.fromCompiled(compiled as unknown as nearley.CompiledRules);
    this.parser = new nearley.Parser(grammar) as unknown as ResumableParser;
    this.start = this.capture(0);
  }

  get size(): number {
    return this.states;
  }

  private capture(depth: number): ParseState {
    this.states++;
    const results = this.parser.results ?? [];
    return { depth, node: results[0], parses: results.length, column: this.parser.save(), edges: new Array<undefined>(TOKEN_TYPES.length + 1).fill(undefined) };
  }

  /** The state behind one more token, or null. */
  step(from: ParseState, type: number): ParseState | null {
    const known = from.edges[type];
    if (known !== undefined) return known;
    const next = this.compute(from, type);
    if (this.states < MAX_STATES) from.edges[type] = next;
    return next;
  }

  /** The token types that the grammar has a place for behind the prefix, in the order of `TOKEN_TYPES`. */
  expected(state: ParseState): TokenType[] {
    const names = new Set(state.column.scannable.map((item) => (item.rule.symbols[item.dot] as { readonly type?: string } | undefined)?.type));
    return TOKEN_TYPES.filter((name) => names.has(name));
  }

  private compute(from: ParseState, type: number): ParseState | null {
    const name = tokenName(type);
    // nearley builds a long message to say no; what it can scan is there to be asked.
    const accepts = from.column.scannable.some((state) => {
      const expected = state.rule.symbols[state.dot];
      return typeof expected === 'object' && expected !== null && (expected as { type?: string }).type === name;
    });
    if (!accepts) return null;
    this.parser.restore(from.column);
    this.parser.feed({ type: name, at: from.depth, value: name });
    return this.capture(from.depth + 1);
  }
}

let shared: GrammarAutomaton | undefined;

export function grammarAutomaton(): GrammarAutomaton {
  shared ??= new GrammarAutomaton();
  return shared;
}
