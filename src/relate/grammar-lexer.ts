import { CLAUSE_TYPES } from './clause-types.js';

const names: ReadonlySet<string> = new Set(CLAUSE_TYPES);

/** A terminal as the builders receive it: its type and its position in the clause. */
export interface ClauseTerminal {
  readonly type: string;
  readonly at: number;
  readonly value: string;
}

let queue: ClauseTerminal | undefined;

export const clauseLexer = {
  reset(chunk: unknown): void {
    queue = chunk as ClauseTerminal;
  },
  next(): ClauseTerminal | undefined {
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
