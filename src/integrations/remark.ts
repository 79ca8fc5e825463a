import { lint, type LintOptions } from '../index.js';
import { UsageError, type Finding, type FindingLevel } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { editedSpan } from '../read/text/edits.js';

/** The options of `lint`; the format is Markdown. */
export type RemarkCitationsOptions = Omit<LintOptions, 'format' | 'self'>;

/** `true` and `'on'`: each finding has the level of its rule. `'error'` and `'warn'`: all findings have this one. */
export type RemarkSeverity = boolean | 'on' | 'off' | 'warn' | 'error' | 0 | 1 | 2;

/** As remark-lint takes it: options, a severity, or both. */
export type RemarkCitationsSettings = RemarkCitationsOptions | RemarkSeverity | readonly [severity: RemarkSeverity, options?: RemarkCitationsOptions];

interface Place {
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly line: number; readonly column: number; readonly offset: number };
}

/** The part of a vfile message that is written. */
export interface RemarkMessage {
  actual?: string | undefined;
  expected?: string[] | undefined;
  fatal?: boolean | null | undefined;
  note?: string | undefined;
  url?: string | undefined;
}

/** The part of a vfile that is used. */
export interface RemarkFile {
  toString(): string;
  message(reason: string, options: { place: Place; ruleId: string; source: string }): RemarkMessage;
}

const FATAL: Readonly<Record<FindingLevel, boolean | undefined>> = { error: true, warning: false, info: undefined };

const SEVERITIES: ReadonlyMap<unknown, FindingLevel | 'off' | 'own'> = new Map<unknown, FindingLevel | 'off' | 'own'>([
  [undefined, 'own'], [null, 'own'], [true, 'own'], ['on', 'own'], [false, 'off'], ['off', 'off'], [0, 'off'], ['warn', 'warning'], [1, 'warning'], ['error', 'error'], [2, 'error'],
]);

const OPTIONS: NamesOf<RemarkCitationsOptions> = { rules: true, publishedOn: true, registry: true, certainty: true, code: true, named: true, comments: true, quotations: true, language: true };

function read(settings: RemarkCitationsSettings | null | undefined): { level: FindingLevel | 'off' | 'own'; options: RemarkCitationsOptions } {
  const alone = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  const [severity, options = {}] = (alone ? [undefined, settings] : Array.isArray(settings) ? settings : [settings]) as [unknown, RemarkCitationsOptions?];
  const level = SEVERITIES.get(severity);
  if (level === undefined) throw new UsageError(`a severity is 'on', 'off', 'warn' or 'error', got ${JSON.stringify(severity)}`);
  checkOptions('remarkCitations', options, OPTIONS);
  lint('', options);
  return { level, options };
}

/** Texts that may stand in the place of the finding: editors offer them as they are. */
function expectedOf(text: string, { span, fix, suggestions = [] }: Finding): string[] {
  return [fix, ...suggestions.map(({ edits }) => edits)].flatMap((edits) => (edits === undefined ? [] : (editedSpan(text, span, edits) ?? [])));
}

/** What else is known: of a value that the text should agree with, no place is known to put it. */
function noteOf({ expected, suggestions = [] }: Finding, offered: boolean): string | undefined {
  const notes = [...(offered || expected === undefined ? [] : [`expected: ${expected.join(', ')}`]), ...suggestions.map(({ message }) => message)];
  return notes.length === 0 ? undefined : notes.join('\n');
}

/**
 * The plugin for remark, in the manner of a rule of remark-lint. The source of the file is read, not the tree: what a message covers is a
 * place of the source, through emphasis and entities, and code is left out. The message of a rule has the id
 * `vn-party-citations-` and its name, so that `<!--lint disable vn-party-citations-state-layout-->` works where remark-lint is used too;
 * `url` is the path of its description in the package. It changes no tree: `applyFixes` and `vn-party-citations lint --fix` mend the source,
 * which remark would print anew as a whole.
 *
 * @throws UsageError when the settings name what is no severity, option, rule or level
 * @example
 * const file = await remark().use(remarkLint).use(remarkCitations, { rules: { 'state-layout': 'error' } }).process('Nghị quyết số 05/NQ-TW');
 * file.messages[0].ruleId // 'vn-party-citations-first-citation-undated'
 */
function remarkCitations(settings?: RemarkCitationsSettings | null): (tree: { readonly type: string }, file: RemarkFile) => undefined {
  const { level, options } = read(settings);
  return (_tree, file) => {
    if (level === 'off') return;
    const text = file.toString();
    for (const finding of lint(text, { ...options, format: 'markdown' })) {
      const { span, line, column, endLine, endColumn, ruleId, docs } = finding;
      const place = { start: { line, column, offset: span.start }, end: { line: endLine, column: endColumn, offset: span.end } };
      const message = file.message(finding.message, { place, ruleId: `vn-party-citations-${ruleId}`, source: 'remark-lint' });
      const expected = expectedOf(text, finding);
      message.fatal = FATAL[level === 'own' ? finding.level : level];
      // What stands in the source, since that is what `expected` takes the place of.
      message.actual = text.slice(span.start, span.end);
      if (expected.length > 0) message.expected = expected;
      message.note = noteOf(finding, expected.length > 0);
      message.url = docs;
    }
  };
}

export { remarkCitationMarks, type CitationMarksOptions, type ElementMark, type MarkedSegment, type TreeTransform } from './unified/remark-marks.js';
// By name too: a module with a default export alone would be that function itself to `require`, against its types.
export { remarkCitations, remarkCitations as default };
