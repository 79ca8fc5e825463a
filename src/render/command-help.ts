import { help as fr } from '../locale/help/fr.js';
import { exampleRegistry } from '../locale/help/registry-example.js';
import { help as vi } from '../locale/help/vi.js';
import type { Language } from '../model/index.js';

export { exampleRegistry };

/** English is written where the command is. */
const HELP: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { vi, fr };

/** The help of a command in a language, `{program}` for its name; undefined where it is the command's own. */
export function helpIn(command: string, language: Language): string | undefined {
  return HELP[language]?.[command];
}
