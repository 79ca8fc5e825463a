import { DIAGNOSTIC_CODES, QUOTATION_TREATMENTS, RULE_LEVELS, UsageError, type Analysis, type Finding, type FindingLevel, type IsoDate, type Language, type QuotationTreatment, type Registry, type RuleId, type RuleLevel, type Span, type TextEdit } from '../model/index.js';
import { requireDate } from '../model/calendar.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { readingOf } from '../model/reading.js';
import { positionFinder } from '../read/text/lines.js';
import { inLanguage } from '../render/in-language.js';
import { Suppressions } from './comments.js';
import { LintContext } from './context.js';
import { Quotations } from './quotations.js';
import type { RuleObservation, Rule } from './rule.js';
import { RULE_LIST } from './rules/index.js';

/** Levels by rule; a rule that is not named keeps its own. */
export type RuleLevels = { readonly [id in RuleId]?: RuleLevel | undefined };

/** How `lintAnalysis` looks at an analysis. */
export interface LintAnalysisOptions {
  readonly rules?: RuleLevels | undefined;
  /**
   * Where documents are looked up; default: where they were when the text was analysed, and for an analysis that comes out of a file the
   * bundled registry (in `core` none is bundled). With null for none, the rules that need a registry find nothing.
   */
  readonly registry?: Registry | null | undefined;
  /**
   * Day on which the text was published; default: what `analyze` was told. Without it, what had ended by the latest day that the text
   * states is told.
   */
  readonly publishedOn?: IsoDate | undefined;
  /** Whether comments in the text suppress findings (`vn-party-citations-disable-next-line state-layout`); default true. */
  readonly comments?: boolean | undefined;
  /** What becomes of words that the text quotes: `leave` finds nothing in them, `tell` (default) has no fix for them, `fix` treats them as the writer's own. */
  readonly quotations?: QuotationTreatment | undefined;
  /** In which findings are told, with names in the place of ids and days as the language writes them; default: in English, with ids. */
  readonly language?: Language | undefined;
}

const OPTIONS: NamesOf<LintAnalysisOptions> = { rules: true, registry: true, publishedOn: true, comments: true, quotations: true, language: true };

function checkArguments(text: unknown, analysis: unknown, options: LintAnalysisOptions): void {
  if (typeof text !== 'string') throw new UsageError('lintAnalysis takes the text and its analysis: lintAnalysis(text, analyze(text))');
  if (typeof analysis !== 'object' || analysis === null || !Array.isArray((analysis as Analysis).citations)) {
    throw new UsageError('lintAnalysis takes the text and its analysis: lintAnalysis(text, analyze(text))');
  }
  checkOptions('lintAnalysis', options, OPTIONS);
  const { rules = {}, publishedOn, quotations } = options;
  if (quotations !== undefined && !QUOTATION_TREATMENTS.includes(quotations)) throw new UsageError(`quotations is 'leave', 'tell' or 'fix', got ${JSON.stringify(quotations)}`);
  if (publishedOn !== undefined) requireDate('lintAnalysis', 'publishedOn', publishedOn);
  if (typeof rules !== 'object' || rules === null) throw new UsageError("rules is an object of levels by rule: { 'state-layout': 'error' }");
  for (const [id, level] of Object.entries(rules)) {
    if (!Object.hasOwn(DIAGNOSTIC_CODES, id)) throw new UsageError(`there is no rule ${JSON.stringify(id)}; docs/rules.md and RULES list them`);
    if (level !== undefined && !RULE_LEVELS.includes(level)) throw new UsageError(`the level of ${id} is 'error', 'warning', 'info' or 'off', got ${JSON.stringify(level)}`);
  }
}

/** Where a rule is described, in the package. */
export function docsOf(id: RuleId): string {
  return `docs/rules.md#${id}`;
}

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId));

/** Two words of one citation contradict each other: which one is a slip is not known, and no change of the symbol is safe. */
function contradictedBy(context: LintContext): ReadonlySet<string> {
  return new Set(context.diagnosticsOf('type-contradicts-code').map(({ citation }) => citation!));
}

const DEFINED_LABEL = /^ {0,3}\[(?<label>[^[\]\r\n]{1,300})\]:/gmu;
const LONGEST_LABEL = 300;

/** `[05/NQ-TW]` with a definition elsewhere, or the definition: the label would no longer be found if one of them changed. */
function inLabel(text: string, labels: ReadonlySet<string>, { start, end }: Span): boolean {
  if (labels.size === 0) return false;
  const open = text.slice(Math.max(0, start - LONGEST_LABEL), start).lastIndexOf('[');
  const close = text.slice(end, end + LONGEST_LABEL).indexOf(']');
  if (open < 0 || close < 0) return false;
  return labels.has(text.slice(Math.max(0, start - LONGEST_LABEL) + open + 1, end + close));
}

/** The analysis stays as it is, whatever is done to a finding. */
const copied = (edits: readonly TextEdit[]): TextEdit[] => edits.map(({ span, text }) => ({ span: { ...span }, text }));

/** A fix of a citation that contradicts itself, that something else refers to, or that is quoted, is a suggestion. */
function asSuggestion({ fix, suggestions = [], ...observation }: RuleObservation): RuleObservation {
  return fix === undefined ? { ...observation, suggestions } : { ...observation, suggestions: [{ message: 'mend the spelling, if that is meant', edits: fix }, ...suggestions] };
}

/**
 * What the rules find in an analysed text, in text order. Findings state facts: what contradicts the registry is not said to be false, and
 * what the registry does not have is information. `lint(text, options)` is this with the analysis of those options, without the code in
 * Markdown and HTML.
 *
 * @param text the text that was analysed, as it was given
 * @throws UsageError when the arguments are no text and analysis, an option is unknown, `publishedOn` is no date, or `rules` names what is no rule or level
 * @example
 * const text = 'Nghị quyết số 05/NQ-TW';
 * lintAnalysis(text, analyze(text)).map(({ ruleId }) => ruleId) // ['state-layout', 'first-citation-undated', …]
 */
export function lintAnalysis(text: string, analysis: Analysis, options: LintAnalysisOptions = {}): Finding[] {
  checkArguments(text, analysis, options);
  const read = readingOf(analysis);
  const { rules = {}, registry = read?.registry, publishedOn = read?.publishedOn, comments = true, quotations = 'tell', language } = options;
  const tell = (message: string): string => (language === undefined ? message : inLanguage(message, language));
  const levelOf = ({ id, level }: Rule): RuleLevel => rules[id] ?? level;
  const quoted = new Quotations(text, read);
  const isLeft = (span: Span): boolean => quotations === 'leave' && quoted.holds(span);
  const context = new LintContext(text, analysis, registry ?? undefined, publishedOn, isLeft);
  const contradicted = contradictedBy(context);
  const labels = new Set(Array.from(text.matchAll(DEFINED_LABEL), ({ groups }) => groups!['label']!));
  const positionOf = positionFinder(text);
  const isKept = (fix: readonly TextEdit[]): boolean => quotations === 'tell' && fix.some(({ span }) => quoted.holds(span));

  const found = (rule: Rule, level: FindingLevel, told: RuleObservation): Finding => {
    const doubtful = (told.citation !== undefined && contradicted.has(told.citation)) || (told.fix !== undefined && (inLabel(text, labels, told.span) || isKept(told.fix)));
    const observation = doubtful ? asSuggestion(told) : told;
    const { span, message, expected, fix, suggestions, document, citation } = observation;
    const [start, end] = [positionOf(span.start), positionOf(span.end)];
    return {
      ruleId: rule.id, level, message: tell(message), span: { ...span }, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      actual: context.wordsAt(span),
      ...(expected !== undefined && { expected: [...expected] }),
      ...(fix !== undefined && { fix: copied(fix) }),
      ...(suggestions !== undefined && suggestions.length > 0 && { suggestions: suggestions.map(({ message: does, edits }) => ({ message: tell(does), edits: copied(edits) })) }),
      ...(document !== undefined && { document }),
      ...(citation !== undefined && { citation }),
      docs: docsOf(rule.id),
    };
  };

  const findings = RULE_LIST.flatMap((rule) => {
    const level = levelOf(rule);
    return level === 'off' ? [] : rule.check(context).filter(({ span }) => !isLeft(span)).map((observation) => found(rule, level, observation));
  }).sort(byPlace);
  return comments ? suppressed(text, findings, found, levelOf, (offset) => positionOf(offset).line) : findings;
}

/** Without what the comments suppress, and with what is wrong with the comments. */
function suppressed(text: string, findings: readonly Finding[], found: (rule: Rule, level: FindingLevel, observation: RuleObservation) => Finding, levelOf: (rule: Rule) => RuleLevel, lineOf: (offset: number) => number): Finding[] {
  const suppressions = new Suppressions(text, lineOf);
  const kept = suppressions.filter(findings);
  const rule = RULE_LIST.find(({ id }) => id === 'suppression-comment')!;
  const level = levelOf(rule);
  if (level === 'off') return kept;
  const own = suppressions.observations().map((observation) => found(rule, level, observation));
  return own.length === 0 ? kept : [...kept, ...own].sort(byPlace);
}
