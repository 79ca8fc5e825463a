import type { RuleTexts } from '../locale/help/rule-texts.js';
import { rules as fr } from '../locale/help/rules-fr.js';
import { rules as vi } from '../locale/help/rules-vi.js';
import type { DiagnosticCode, Language } from '../model/index.js';

/** English is written where the rule is. */
const RULES: Readonly<Partial<Record<Language, RuleTexts>>> = { vi, fr };

/** What a rule finds and on what it rests; undefined where the rule says it itself. */
export function ruleTextIn(rule: DiagnosticCode, language: Language): RuleTexts[DiagnosticCode] | undefined {
  return RULES[language]?.[rule];
}
