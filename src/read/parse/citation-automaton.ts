import { TOKEN_TYPES, tokenName } from '../scan/token-types.js';
import { GrammarAutomaton, type GrammarSource } from './automaton.js';
import compiled from './grammar.generated.js';
import type { WindowNode } from './nodes.js';

/** `grammar/citation.ne`; nearley's first parse counts, as there is no other. */
export const CITATION_GRAMMAR: GrammarSource<WindowNode> = { compiled, terminals: TOKEN_TYPES, nameOf: tokenName };

let shared: GrammarAutomaton<WindowNode> | undefined;

/** One for all texts. */
export function citationAutomaton(): GrammarAutomaton<WindowNode> {
  return (shared ??= new GrammarAutomaton(CITATION_GRAMMAR));
}
