import type { DiagnosticCode } from '../../model/index.js';

/** Of each rule what it finds and on what it rests; English stands where the rule is. */
export type RuleTexts = Readonly<Record<DiagnosticCode, readonly [about: string, source: string]>>;
