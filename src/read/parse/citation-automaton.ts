import { TOKEN_TYPES, tokenName } from '../scan/token-types.js';
import { GrammarAutomaton } from './automaton.js';
import compiled from './grammar.generated.js';
import type { WindowNode } from './nodes.js';

let shared: GrammarAutomaton<WindowNode> | undefined;

/** The automaton of `grammar/citation.ne`, one for all texts. */
export function citationAutomaton(): GrammarAutomaton<WindowNode> {
  return (shared ??= new GrammarAutomaton<WindowNode>({ compiled, terminals: TOKEN_TYPES, nameOf: tokenName }));
}
