import { lint, type LintOptions } from '../../index.js';
import { formatOfFile } from '../../model/file-formats.js';
import type { Finding, FindingLevel, TextEdit } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { replacementOf } from '../../read/text/edits.js';
import { passOver } from './replacements.js';

/** What may stand behind the rule in a configuration of textlint: the options of `lint`, and the level of all findings. */
export interface TextlintRuleOptions extends Omit<LintOptions, 'self'> {
  /** textlint's own: the level of every finding, whatever its rule; without it each finding has that of its rule. */
  readonly severity?: FindingLevel | 'none' | undefined;
}

type Range = readonly [start: number, end: number];

/** The part of textlint's node that is read. */
export interface TextlintNode {
  readonly range: Range;
}

/** A place relative to a node, as textlint's locator makes it. */
export type TextlintPadding = { type: 'TextlintRuleErrorPaddingLocation'; isAbsolute: boolean } & (
  | { range: Range }
  | { loc: { start: { line: number; column: number }; end: { line: number; column: number } } }
);

/** A replacement, as textlint's fixer makes it. */
export interface TextlintFix {
  text: string;
  range: Range;
  isAbsolute: boolean;
}

/** What is reported to textlint; `finding` comes out at `data.finding` of a message. */
export interface TextlintReport {
  message: string;
  severity: number;
  padding: TextlintPadding;
  fix?: TextlintFix;
  suggestions?: { id: string; message: string; fix: TextlintFix }[];
  finding: Finding;
}

/** The part of textlint's rule context that is used. */
export interface TextlintContext {
  readonly severity: number;
  readonly fixer: { replaceTextRange(range: Range, text: string): TextlintFix };
  readonly locator: { at(index: number): TextlintPadding; range(range: Range): TextlintPadding };
  getSource(): string;
  getFilePath(): string | undefined;
  report(node: TextlintNode, report: TextlintReport): void;
}

/** A reporter as textlint calls it. */
export type TextlintReporter = (context: TextlintContext, options?: TextlintRuleOptions) => { readonly Document: (node: TextlintNode) => void };

const SEVERITIES: Readonly<Record<FindingLevel, number>> = { warning: 1, error: 2, info: 3 };

const OPTIONS: NamesOf<TextlintRuleOptions> = { severity: true, rules: true, publishedOn: true, registry: true, certainty: true, format: true, code: true, named: true, comments: true, quotations: true, language: true };

function checkRuleOptions(options: TextlintRuleOptions): void {
  checkOptions('vn-party-citations/textlint', options, OPTIONS);
  const { severity: _severity, ...reading } = options;
  lint('', reading);
}

/**
 * The whole document is read at once by the library's own reader of its format: short forms find their antecedents in other paragraphs,
 * notes their calls, and a symbol may be split by emphasis. Nodes would show one piece at a time.
 */
function reporter(fixes: boolean): TextlintReporter {
  return (context, given) => {
    // `true` stands for a rule without options.
    const options: TextlintRuleOptions = typeof given === 'object' && given !== null ? given : {};
    checkRuleOptions(options);
    const { severity, ...reading } = options;
    return {
      Document(node) {
        // An object that is reported with the severity 0 would come out as an error.
        if (severity === 'none') return;
        const source = context.getSource();
        const findings = lint(source, { ...reading, format: reading.format ?? formatOfFile(context.getFilePath() ?? '') });
        const at = (offset: number): number => offset - node.range[0];
        const command = ({ span, text }: TextEdit): TextlintFix => context.fixer.replaceTextRange([at(span.start), at(span.end)], text);
        const report = (finding: Finding, replacement: TextEdit | undefined): void => {
          const { span, level, ruleId, message, suggestions = [] } = finding;
          context.report(node, {
            message: `${message} (${ruleId})`,
            // textlint's RuleError has no level of its own, and the level of the configuration would be that of all rules.
            severity: severity === undefined ? SEVERITIES[level] : context.severity,
            padding: span.start < span.end ? context.locator.range([at(span.start), at(span.end)]) : context.locator.at(at(span.start)),
            ...(replacement !== undefined && { fix: command(replacement) }),
            ...(suggestions.length > 0 && { suggestions: suggestions.map(({ message: does, edits }, index) => ({ id: `${ruleId}-${index + 1}`, message: does, fix: command(replacementOf(source, edits)) })) }),
            finding,
          });
        };
        if (!fixes) {
          for (const finding of findings) report(finding, finding.fix && replacementOf(source, finding.fix));
          return;
        }
        for (const [finding, pass] of passOver(source, findings)) if (pass !== 'done') report(finding, pass === 'left' ? undefined : pass.replacement);
      },
    };
  };
}

/**
 * The rule for textlint: all rules of `lint` in one. Code in Markdown and HTML is left out; what a finding covers and what a fix changes
 * are places of the source, through emphasis and entities. One `textlint --fix` changes a text as `applyFixes` does.
 *
 * Errors: UsageError, which textlint prints, when the options of the configuration are none of `lint`. A text never throws.
 *
 * @example
 * // .textlintrc.json
 * { "rules": { "vn-party-citations/textlint": { "publishedOn": "2025-06", "rules": { "state-layout": "error" } } } }
 */
const rule: { readonly linter: TextlintReporter; readonly fixer: TextlintReporter } = Object.freeze({ linter: reporter(false), fixer: reporter(true) });

// By name too: a module with a default export alone would be that object itself to `require`, against its types.
export { rule, rule as default };
