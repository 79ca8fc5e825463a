import { codeOfCentre } from './code-of-centre.js';
import { confirmedSymbol } from './confirmed-symbol.js';
import type { Evidence } from './evidence.js';
import { fame } from './fame.js';
import { revision } from './revision.js';
import { statedDate } from './stated-date.js';
import { statedIssuer } from './stated-issuer.js';
import { statedTerm } from './stated-term.js';
import { timeOfText } from './time-of-text.js';
import { typeWord } from './type-word.js';
import { usualOfPlenum } from './usual-of-plenum.js';

/** What the whole text says of one document; the words beside its mentions, and its neighbours, are weighed apart. */
export const EVIDENCE: readonly Evidence[] = [usualOfPlenum, statedDate, statedTerm, statedIssuer, typeWord, timeOfText, revision, codeOfCentre, confirmedSymbol, fame];
