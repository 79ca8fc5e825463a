import type { GrammarToken } from './automaton.js';

/** The lexer of a grammar, with the methods that nearley calls. */
export interface TerminalFeed {
  reset(chunk: unknown): void;
  next(): GrammarToken | undefined;
  save(): undefined;
  formatError(token: { readonly type: string }): string;
  has(name: string): boolean;
}

/**
 * What nearley asks of a lexer. Tokens are fed one at a time by the automaton, so `reset` takes the token itself. `has` asks the list of
 * terminals: a stub that always says yes would hide a misspelt terminal for ever.
 */
export function terminalFeed(terminals: readonly string[]): TerminalFeed {
  const names: ReadonlySet<string> = new Set(terminals);
  let queue: GrammarToken | undefined;
  return {
    reset(chunk) {
      queue = chunk as GrammarToken;
    },
    next() {
      const token = queue;
      queue = undefined;
      return token;
    },
    save() {
      return undefined;
    },
    formatError(token) {
      return `unexpected ${token.type}`;
    },
    has(name) {
      return names.has(name);
    },
  };
}
