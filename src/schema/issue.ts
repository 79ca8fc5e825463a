import type { Finding, RuleId } from '../model/index.js';

/** What a citation schema tells beside the rules of the linter. */
export type SchemaCode =
  | 'not-a-string' | 'not-a-citation' | 'several-citations' | 'text-beside' | 'form-not-allowed' | 'type-not-allowed' | 'issuer-not-allowed';

/** One problem of a value, as Standard Schema has it; a value is a scalar, so that there is no path. */
export interface CitationIssue {
  /** The code, a colon and what is wrong, in English: `state-layout: State layout: …`. */
  readonly message: string;
  /** The rule of the linter that finds it (`docs/rules.md`), or what a schema alone asks for. */
  readonly code: RuleId | SchemaCode;
  /** The finding of that rule, with its `fix` where it has one. */
  readonly finding?: Finding;
}

export function schemaIssue(code: SchemaCode, message: string): CitationIssue {
  return { message: `${code}: ${message}`, code };
}

export function findingIssue(finding: Finding): CitationIssue {
  return { message: `${finding.ruleId}: ${finding.message}`, code: finding.ruleId, finding };
}
