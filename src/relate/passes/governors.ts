import type { Piece } from '../piece.js';

/** Clause tokens with which a predicate begins. */
export const VERBS: ReadonlySet<string> = new Set(['DO', 'PASS', 'END', 'YIELD', 'INF', 'ISSUE', 'ORDER', 'HIT']);

/** What says nothing between commas or brackets. */
export const INERT: ReadonlySet<string> = new Set(['ITS', 'REL', 'AND', 'WHOSE', 'WHOM', 'ISSUE', 'HIT', 'EFFECT', 'REST', 'BY', 'ACTOR', 'ORDER', 'OWN', 'FOR', 'IN', 'FROM']);

/** Behind the noun of an act: it has no object. */
export const LACKS_OBJECT: ReadonlySet<string> = new Set(['COMMA', 'HIT']);

const GOVERNORS: ReadonlySet<string> = new Set(['DO', 'INF', 'ING', 'PREP', 'NOUN', 'YIELD', 'ISSUE', 'PASS']);

/** May an object stand behind it? */
export const governs = (piece: Piece | undefined): boolean => piece !== undefined && GOVERNORS.has(piece.type);
