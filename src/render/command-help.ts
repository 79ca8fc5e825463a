import { help as fr } from '../locale/help/fr.js';
import { exampleRegistry } from '../locale/help/registry-example.js';
import type { RuleTexts } from '../locale/help/rule-texts.js';
import { rules as rulesFr } from '../locale/help/rules-fr.js';
import { rules as rulesVi } from '../locale/help/rules-vi.js';
import { help as vi } from '../locale/help/vi.js';
import type { DiagnosticCode, Language } from '../model/index.js';

export { exampleRegistry };

/** English is written where the command is. */
const HELP: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { vi, fr };

/** The help of a command in a language, `{program}` for its name; undefined where it is the command's own. */
export function helpIn(command: string, language: Language): string | undefined {
  return HELP[language]?.[command];
}

const RULES: Readonly<Partial<Record<Language, RuleTexts>>> = { vi: rulesVi, fr: rulesFr };

/** What a rule finds and on what it rests; undefined where the rule says it itself. */
export function ruleTextIn(rule: DiagnosticCode, language: Language): RuleTexts[DiagnosticCode] | undefined {
  return RULES[language]?.[rule];
}
