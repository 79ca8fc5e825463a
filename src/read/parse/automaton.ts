import nearley from 'nearley';

/** A terminal as nearley takes it and the builders of nodes receive it. */
export interface GrammarToken {
  /** Name of the terminal. */
  readonly type: string;
  /** Its place among the tokens. */
  readonly at: number;
  readonly value: string;
}

/** A grammar whose text is a sequence of terminals. */
export interface GrammarSource<Node> {
  /** Rules as nearleyc writes them. */
  readonly compiled: unknown;
  readonly terminals: readonly string[];
  /** Name of the terminal with this number. */
  readonly nameOf: (type: number) => string;
  /** Which of several parses counts; without it the first. */
  readonly prefer?: (parses: readonly Node[]) => Node;
  /**
   * For a grammar of many readings: of the readings of one rule's name over the same tokens that have one key, only those are gone on with that
   * have a lower rank than all before. Without it their number grows with the power of the length.
   */
  readonly judge?: (built: unknown) => Judgement;
  /** Where more items than these are open at one token, nothing is read on: the cost of a token has a bound. */
  readonly widest?: number;
}

/** What a reading is compared by. */
export interface Judgement {
  readonly key: string;
  /** Compared number by number; the lower is the better. */
  readonly rank: readonly number[];
}

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
  readonly states: readonly EarleyState[];
}

/** nearley's parser with what its types leave out: `save` and `restore` are public, columns are not described. */
interface ResumableParser<Node> {
  feed(token: GrammarToken): void;
  save(): Column;
  restore(column: Column): void;
  /** Absent before the first token. */
  readonly results?: readonly Node[];
}

/** One prefix of token types. A parse depends on nothing else, so it is computed once and kept. */
export interface ParseState<Node> {
  readonly depth: number;
  /** The parse of the prefix, where it is a whole one. */
  readonly node: Node | undefined;
  /** How many parses nearley found. */
  readonly parses: number;
  /** By token type: a state, or `null` where the grammar cannot go on. */
  readonly edges: (ParseState<Node> | null | undefined)[];
}

/** The state of a prefix with the way to it. */
class Remembered<Node> implements ParseState<Node> {
  readonly edges: (Remembered<Node> | null | undefined)[] = [];
  readonly depth: number;
  readonly root: Remembered<Node>;
  column: Column | undefined;

  constructor(readonly node: Node | undefined, readonly parses: number, readonly parent: Remembered<Node> | undefined, readonly type: number) {
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.root = parent === undefined ? this : parent.root;
  }
}

interface PrunedRule {
  readonly name: string;
  postprocess?: (data: unknown, reference: number, fail: unknown) => unknown;
}

function isLower(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && a[at]! < b[at]!;
}

/**
 * nearley as an automaton that is built while it is used: 63,000 citations need a few hundred of its steps. What the grammar reads is
 * regular (a table of 1,403 states would do), but a node tells the positions of its tokens: there are as many nodes as shapes.
 */
export class GrammarAutomaton<Node> {
  private readonly parser: ResumableParser<Node>;
  private readonly origin: Column;
  private root: Remembered<Node>;
  private states = 0;
  /** States that have a column, in a ring. */
  private readonly open: Remembered<Node>[] = [];
  private next = 0;
  /** Ranks of what was read up to the last token. */
  private readonly best = new Map<string, readonly number[]>();

  constructor(private readonly source: GrammarSource<Node>, private readonly memory: Memory = MEMORY) {
    const grammar = nearley.Grammar.fromCompiled(source.compiled as nearley.CompiledRules);
    if (source.judge !== undefined) this.prune(grammar, source.judge);
    this.parser = new nearley.Parser(grammar) as unknown as ResumableParser<Node>;
    this.origin = this.parser.save();
    this.root = this.newRoot();
  }

  /** nearley lets the builder of a node refuse it, once it is read whole. */
  private prune(grammar: nearley.Grammar, judge: (built: unknown) => Judgement): void {
    for (const rule of grammar.rules as unknown as PrunedRule[]) {
      const build = rule.postprocess;
      rule.postprocess = (data, reference, fail) => {
        const built = build === undefined ? data : build(data, reference, fail);
        if (built === fail) return fail;
        const { key, rank } = judge(built);
        const place = `${rule.name} ${reference} ${key}`;
        const best = this.best.get(place);
        if (best !== undefined && !isLower(rank, best)) return fail;
        this.best.set(place, rank);
        return built;
      };
    }
  }

  get start(): ParseState<Node> {
    return this.root;
  }

  /** States that are remembered. */
  get size(): number {
    return this.states;
  }

  /** The state behind one more token, or null. */
  step(from: ParseState<Node>, type: number): ParseState<Node> | null {
    const known = from.edges[type];
    return known !== undefined ? known : this.compute(from as Remembered<Node>, type);
  }

  /** The terminals that the grammar has a place for behind the prefix, in their order. */
  expected(state: ParseState<Node>): string[] {
    const names = new Set(this.columnOf(state as Remembered<Node>).scannable.map((item) => terminalOf(item)));
    return this.source.terminals.filter((name) => names.has(name));
  }

  /** Who is on the way through the old states goes on there; nothing else holds them. */
  private forget(): void {
    for (const state of this.open) state.column = undefined;
    this.open.length = 0;
    this.next = 0;
    this.root = this.newRoot();
  }

  private newRoot(): Remembered<Node> {
    const root = new Remembered<Node>(undefined, 0, undefined, 0);
    root.column = this.origin;
    this.states = 1;
    return root;
  }

  private compute(from: Remembered<Node>, type: number): ParseState<Node> | null {
    const column = this.columnOf(from);
    const name = this.source.nameOf(type);
    // nearley builds a long message to say no; what it can scan is there to be asked.
    if (!column.scannable.some((item) => terminalOf(item) === name)) return (from.edges[type] = null);
    this.feed(column, from.depth, type);
    const read = this.parser.save();
    if (read.states.length > (this.source.widest ?? Infinity)) return (from.edges[type] = null);
    const results = this.parser.results ?? [];
    const node = results.length > 1 && this.source.prefer !== undefined ? this.source.prefer(results) : results[0];
    const state = new Remembered<Node>(node, results.length, from, type);
    this.keepColumn(state, read);
    from.edges[type] = state;
    if (state.root === this.root && ++this.states > this.memory.states) this.forget();
    return state;
  }

  private feed(column: Column, depth: number, type: number): void {
    const name = this.source.nameOf(type);
    this.parser.restore(column);
    this.best.clear();
    this.parser.feed({ type: name, at: depth, value: name });
  }

  private columnOf(state: Remembered<Node>): Column {
    if (state.column !== undefined) return state.column;
    const way: Remembered<Node>[] = [];
    let at: Remembered<Node> = state;
    for (; at.column === undefined; at = at.parent!) way.push(at);
    let { column } = at;
    for (const { depth, type } of way.reverse()) {
      this.feed(column, depth - 1, type);
      column = this.parser.save();
    }
    this.keepColumn(state, column);
    return column;
  }

  private keepColumn(state: Remembered<Node>, column: Column): void {
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
