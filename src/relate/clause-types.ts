/** Terminals of `grammar/relation.ne`: what a word or phrase does in a clause, whatever its language. */
export const CLAUSE_TYPES = [
  // Documents and those who deal with them
  'DOC', 'UNCITED', 'ASKED', 'ACTOR', 'OWN', 'OBJ', 'ITS',
  // Acts: by a verb, a participle, an infinitive, a noun; undergone; ending by itself; making room; as a preposition
  'DO', 'ING', 'INF', 'NOUN', 'PASS', 'END', 'YIELD', 'PREP',
  // Verbs that are no act
  'ISSUE', 'ORDER', 'REST', 'EFFECT', 'IS',
  // Links
  'HIT', 'BY', 'IN', 'OBL', 'FROM', 'FOR', 'ABOUT', 'REL', 'WHOM', 'WHOSE', 'VIA',
  'AND', 'ALSO', 'COMMA', 'ITEM', 'LIST', 'OPEN', 'CLOSE',
  // The clause ends
  'STOP',
] as const;

/** What a word or phrase does in a clause. */
export type ClauseType = (typeof CLAUSE_TYPES)[number];
