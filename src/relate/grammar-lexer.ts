import { terminalFeed } from '../read/parse/terminals.js';
import { CLAUSE_TYPES } from './clause-types.js';

export const clauseLexer = terminalFeed(CLAUSE_TYPES);
