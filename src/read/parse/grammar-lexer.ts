import { TOKEN_TYPES } from '../scan/token-types.js';
import { terminalFeed } from './terminals.js';

export const grammarLexer = terminalFeed(TOKEN_TYPES);
