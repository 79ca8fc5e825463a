import { edgeWords as en } from '../locale/catalogue/en.js';
import { edgeWords as fr } from '../locale/catalogue/fr.js';
import { edgeWords as vi } from '../locale/catalogue/vi.js';
import type { EdgeWords } from '../locale/catalogue/types.js';
import type { Language } from '../model/index.js';

export type { EdgeWords };

const EDGES: Readonly<Record<Language, EdgeWords>> = { vi, fr, en };

/** What edges of a graph are called in a language that `wordsOf` has. */
export const edgeWordsOf = (language: Language): EdgeWords => EDGES[language];
