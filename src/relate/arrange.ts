import type { RawToken } from '../read/clause/lexer.js';
import { leaveAttributes } from './passes/attributes.js';
import { carryOut, chainActs } from './passes/chains.js';
import { findDocuments } from './passes/documents.js';
import { closeIdioms } from './passes/idioms.js';
import { dropBesides, dropDeniedDocuments, joinCorrelates, partSubordinates, settleRelatives } from './passes/joints.js';
import { dropAdjectives, dropLabels, nameActs, settleForms } from './passes/nominals.js';
import { openQuotes } from './passes/quotes.js';
import { settleSpellings } from './passes/spellings.js';
import { placePhrases } from './passes/phrases.js';
import { dropAsides, dropGlosses } from './passes/asides.js';
import { apposePredicates, dropPredicatives, freeDoers, giveExamples, joinAppositions, nameTold, nameUndergoing, openClefts, placeFollowing } from './passes/apposed.js';
import { joinObjects, partObjects } from './passes/objects.js';
import { closeTitles, leaveApprovals, leaveBodies, leaveTitles } from './passes/titles.js';
import { joinSemicolons } from './passes/semicolons.js';
import { joinActors } from './passes/actors.js';
import { dropDenied } from './passes/denied.js';
import { tidyMarks } from './passes/tidy.js';
import { amendWording } from './passes/wording.js';
import { carryNouns } from './passes/support-verbs.js';
import { groupVerbs } from './passes/verb-groups.js';
import { Piece, type LanguageTraits, type Pass } from './piece.js';

/** One ambiguity a pass; each needs those before it. */
const WORDS: readonly Pass[] = [amendWording, leaveAttributes, openQuotes, dropBesides, dropLabels, dropDeniedDocuments, joinCorrelates, partSubordinates, settleRelatives, settleSpellings, closeIdioms, chainActs, carryOut, nameActs, settleForms, carryNouns, dropAdjectives, groupVerbs, findDocuments, placePhrases];
const CLAUSE: readonly Pass[] = [joinActors, placeFollowing, dropDenied, giveExamples, nameUndergoing, tidyMarks, partObjects, joinObjects, dropGlosses, joinSemicolons, closeTitles, leaveApprovals, leaveBodies, dropPredicatives, freeDoers, apposePredicates, nameTold, openClefts, dropAsides, joinAppositions, leaveTitles];

export interface Arranged {
  /** What the grammar reads. */
  readonly pieces: readonly Piece[];
  /** What says how the clauses are meant; they lie between the pieces by `raw`. */
  readonly marks: readonly Piece[];
}

/** The clause tokens of a sentence. */
export function arrange(tokens: readonly RawToken[], traits: LanguageTraits): Arranged {
  let placed: Piece[] = tokens.map((token, raw) => new Piece(token, raw));
  for (const pass of WORDS) placed = pass(placed, traits);
  const marks: Piece[] = [];
  let pieces: Piece[] = [];
  for (const piece of placed) (piece.type === 'MARK' ? marks : pieces).push(piece);
  for (const pass of CLAUSE) pieces = pass(pieces, traits);
  return { pieces, marks };
}
