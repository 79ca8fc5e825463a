import { TOKEN_TYPES, type TokenType } from '../scan/token-types.js';

const names: ReadonlySet<string> = new Set(TOKEN_TYPES);

/** A terminal as the grammar's builders receive it: its type and its position in the window. */
export interface GrammarToken {
  readonly type: TokenType;
  readonly at: number;
  readonly value: string;
}

let queue: GrammarToken | undefined;

/**
 * What nearley asks of a lexer. Tokens are fed one at a time by the automaton, so `reset` takes the token itself. `has`
 * asks the list of token types: a stub that always says yes would hide a misspelt terminal for ever.
 */
export const grammarLexer = {
  reset(chunk: unknown): void {
    queue = chunk as GrammarToken;
  },
  next(): GrammarToken | undefined {
    const token = queue;
    queue = undefined;
    return token;
  },
  save(): undefined {
    return undefined;
  },
  formatError(token: { readonly type: string }): string {
    return `unexpected ${token.type}`;
  },
  has(name: string): boolean {
    return names.has(name);
  },
};
