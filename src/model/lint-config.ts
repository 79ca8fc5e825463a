import type { FindingLevel } from './diagnostic.js';
import type { RuleId } from './finding.js';
import type { InputFormat } from './options.js';
import type { IsoDate } from './span.js';

/**
 * Levels that a rule may be set to; `off` leaves it out.
 *
 * @example RULE_LEVELS.includes('off') // true
 */
export const RULE_LEVELS = /* @__PURE__ */ Object.freeze(['error', 'warning', 'info', 'off'] as const satisfies readonly (FindingLevel | 'off')[]);

/**
 * What becomes of words that a text quotes: `leave` finds nothing in them, `tell` has no fix for them, `fix` treats them as the writer's own.
 *
 * @example QUOTATION_TREATMENTS.includes('leave') // true
 */
export const QUOTATION_TREATMENTS = /* @__PURE__ */ Object.freeze(['leave', 'tell', 'fix'] as const);

/** What becomes of words that a text quotes; `tell` where nothing is said. */
export type QuotationTreatment = (typeof QUOTATION_TREATMENTS)[number];

/** `off` leaves a rule out. */
export type RuleLevel = FindingLevel | 'off';

/**
 * What `vn-party-citations.config.json` holds: how the linter looks at the texts of a project. Options of the command line take its
 * place; `schema/config.json` is its JSON Schema.
 */
export interface LintConfig {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** Levels by rule (`docs/rules.md`); a rule that is not named keeps its own. */
  readonly rules?: { readonly [id in RuleId]?: RuleLevel | undefined } | undefined;
  /** Path of a JSON file with documents of your own, which are merged over the bundled ones; relative to the folder of the configuration. */
  readonly registry?: string | undefined;
  /** Day on which the texts were published. */
  readonly publishedOn?: IsoDate | undefined;
  /** More warnings than this make the run fail. */
  readonly maxWarnings?: number | undefined;
  /** How all texts are read; without it, the name of a file tells. */
  readonly inputFormat?: InputFormat | undefined;
  /** What becomes of words that the texts quote. */
  readonly quotations?: QuotationTreatment | undefined;
  /** Whether the Statutes and the Programme are read where they are cited by name and edition. */
  readonly named?: boolean | undefined;
  /** Paths to leave out, as patterns with `/` (`drafts/**`). */
  readonly ignore?: readonly string[] | undefined;
}
