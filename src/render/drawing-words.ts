import { drawing as en } from '../locale/catalogue/en.js';
import { drawing as fr } from '../locale/catalogue/fr.js';
import { drawing as vi } from '../locale/catalogue/vi.js';
import type { Counted, DrawingWords } from '../locale/catalogue/types.js';
import type { Language } from '../model/index.js';

export type { ActWords, DrawingWords, Manner } from '../locale/catalogue/types.js';

const DRAWINGS: Readonly<Record<Language, DrawingWords>> = { vi, fr, en };

/** The words of drawings in a language that `wordsOf` has. */
export const drawingWords = (language: Language): DrawingWords => DRAWINGS[language];

/** `3 documents` */
export function counted(count: number, { one, many }: Counted, { isMany }: DrawingWords): string {
  return `${count} ${isMany(count) ? many : one}`;
}
