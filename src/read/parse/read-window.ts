import type { WordContext } from '../scan/word-context.js';
import type { Finder } from '../scan/prefilter.js';
import type { Scanner } from '../scan/scanner.js';
import type { TokenBuffer } from '../scan/tokens.js';
import type { ParseState } from './automaton.js';
import { citationAutomaton } from './citation-automaton.js';
import type { WindowNode } from './nodes.js';

/** A parsed window: the node, the tokens that it speaks of, and where it ends. */
export interface ParsedWindow {
  readonly node: WindowNode;
  readonly tokens: TokenBuffer;
  /** End of the last token that belongs to it. */
  readonly end: number;
  /** The window was cut before the grammar was done with it. */
  readonly capped: boolean;
  readonly context: WordContext;
}

/** The longest prefix of a window that the grammar accepts. */
export interface Prefix {
  readonly node: WindowNode;
  /** Tokens of the accepted prefix. */
  readonly count: number;
}

/** Longest accepted prefix of the window at `start`; the tokens stay in the scanner. `opener` says what is expected. */
export function readWindow(scanner: Scanner, text: string, start: number, limit: number, opener = 0, finder?: Finder): Prefix | undefined {
  const automaton = citationAutomaton();
  scanner.open(text, start, limit);
  const { tokens } = scanner;
  let state: ParseState<WindowNode> | null = automaton.start;
  if (opener !== 0) tokens.push(opener, start, start, undefined);
  if (finder?.phrase !== undefined) scanner.take(finder.phrase, finder.phraseEnd);
  let fed = 0;
  let node: WindowNode | undefined;
  let count = 0;
  do {
    for (; fed < tokens.count && state !== null; fed++) {
      state = automaton.step(state, tokens.types[fed]!);
      if (state === null || state.node === undefined) continue;
      node = state.node;
      count = fed + 1;
    }
  } while (state !== null && scanner.next());
  return node === undefined ? undefined : { node, count };
}

export function endOf(prefix: Prefix, tokens: TokenBuffer): number {
  return tokens.ends[prefix.count - 1]!;
}
