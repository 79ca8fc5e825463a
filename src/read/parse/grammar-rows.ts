import type nearley from 'nearley';
import type { TerminalFeed } from './terminals.js';

/** A rule in one line: its name and its symbols, terminals with `%` as in the grammar. What builds the node stands behind it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a rule takes what the rules that it names have built
export type GrammarRow = readonly [rule: string, build?: (parts: any[]) => unknown];

/** Where a rule is no more than another. */
export const id = ([part]: unknown[]): unknown => part;

/**
 * The rules as nearley takes them. A page loads the rows, which are a third shorter when packed.
 *
 * @throws Error at a terminal that the lexer does not know
 */
export function grammarOfRows(lexer: TerminalFeed, start: string, rows: readonly GrammarRow[]): nearley.CompiledRules {
  const symbolOf = (symbol: string): unknown => {
    if (!symbol.startsWith('%')) return symbol;
    const type = symbol.slice(1);
    if (!lexer.has(type)) throw new Error(`the grammar has an unknown terminal: ${type}`);
    return { type };
  };
  const rules = rows.map(([rule, postprocess]) => {
    const [name, ...symbols] = rule.split(' ');
    return { name, symbols: symbols.map(symbolOf), postprocess };
  });
  return { Lexer: lexer, ParserRules: rules, ParserStart: start } as unknown as nearley.CompiledRules;
}
