import { en } from './en.js';
import { fr } from './fr.js';
import type { Locale } from './types.js';
import { vi } from './vi.js';

/** All languages, in the order in which they are asked. */
export const LOCALES: readonly Locale[] = [vi, fr, en];
