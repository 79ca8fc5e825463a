import { DIAGNOSTIC_CODES, type RuleId, type RuleLevel } from '../model/index.js';
import { frozen } from '../model/frozen.js';
import { docsOf } from './lint.js';
import type { RuleExample, RuleGroup } from './rule.js';
import { RULE_LIST } from './rules/index.js';

export { applyFixes, fixEdits } from './edits.js';
export { lintAnalysis, type LintAnalysisOptions, type RuleLevels } from './lint.js';
export type { RuleExample, RuleGroup } from './rule.js';

/** A rule, as its page in `docs/rules.md` describes it. */
export interface RuleDescription {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly level: RuleLevel;
  /** Whether its findings carry a fix, suggestions, or neither. */
  readonly remedy: 'fix' | 'suggestion' | 'none';
  /** What a finding of it says, in one English sentence. */
  readonly about: string;
  /** The article that it rests on, or what else. */
  readonly source: string;
  readonly wrong: RuleExample;
  readonly right: RuleExample;
  readonly docs: string;
}

/**
 * All rules of the linter, by group.
 *
 * @example RULES.find(({ id }) => id === 'state-layout')?.wrong.text // 'Nghị quyết số 05/NQ-TW'
 */
export const RULES: readonly RuleDescription[] = /* @__PURE__ */ frozen(RULE_LIST.map(({ id, group, level, remedy, source, wrong, right }) => ({
  id, group, level, remedy, about: DIAGNOSTIC_CODES[id], source, wrong, right, docs: docsOf(id),
})));
