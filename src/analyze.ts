import { settleCoreference } from './interpret/coreference.js';
import { diagnosticsOf, freeze, settleLanguages, type SourceView } from './interpret/finish.js';
import { footnoteFindings, joinFootnotes, linkFootnotes } from './interpret/footnotes.js';
import { shareAcrossJoins, shareNonParty } from './interpret/join.js';
import { readDrafts } from './interpret/reader.js';
import type { Draft } from './interpret/draft.js';
import type { Analysis, AnalyzeOptions, Citation, Diagnostic, ExtractOptions, Footnote, Span } from './model/index.js';
import { UsageError } from './model/index.js';
import { TextContext } from './scan/context.js';
import { findFootnotes, type Footnotes } from './text/footnotes.js';
import { openText } from './text/open.js';

interface Read {
  readonly drafts: readonly Draft[];
  readonly footnotes: Footnotes;
  readonly view: SourceView;
}

/** Open, scan, parse, interpret; then what the text says elsewhere: joins, footnotes, antecedents, languages. */
function read(text: string, options: ExtractOptions, diagnose: boolean): Read {
  if (typeof text !== 'string') throw new UsageError(`the text must be a string, got ${text === null ? 'null' : typeof text}; decode a file first (utf8)`);
  const opened = openText(text, options.format ?? 'text');
  const { drafts, barriers, noteSigns } = readDrafts(opened.clean, diagnose);
  const footnotes = findFootnotes(opened.clean, noteSigns);
  const context = new TextContext(opened.clean);
  shareAcrossJoins(drafts, context);
  shareNonParty(drafts, context);
  linkFootnotes(drafts, footnotes);
  joinFootnotes(opened.clean, drafts, footnotes.footnotes);
  const kept = settleCoreference(drafts, barriers);
  settleLanguages(kept);
  return { drafts: kept, footnotes, view: { source: text, toSource: (span) => opened.toSource(span) } };
}

const idOf = (index: number): string => `c${index + 1}`;

/**
 * All citations of Party documents in the text, in order. No registry is needed; what the text settles (antecedents,
 * footnotes, lists) is settled. Spans are UTF-16 offsets of the text as given, also for HTML and Markdown.
 *
 * @throws UsageError when `text` is not a string or `format` is unknown
 * @example extractCitations('Nghị quyết 57-NQ/TW')[0].symbol // '57-NQ/TW'
 */
export function extractCitations(text: string, options: ExtractOptions = {}): Citation[] {
  const { drafts, view } = read(text, options, false);
  return drafts.map((draft, index) => freeze(draft, idOf(index), view));
}

/**
 * Reads a whole text: citations, footnotes and what is irregular. Resolution and relations are `unresolved` and empty
 * until the library has them.
 *
 * @throws UsageError as `extractCitations`
 * @example analyze('Nghị quyết số 05/NQ-TW').diagnostics[0].code // 'state-layout'
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const { drafts, footnotes, view } = read(text, options, true);
  const diagnostics: Diagnostic[] = footnoteFindings(footnotes).map((finding) => ({ ...finding, span: view.toSource(finding.span) }));
  const citations = drafts.map((draft, index) => {
    const id = idOf(index);
    diagnostics.push(...diagnosticsOf(draft, id, view));
    return { ...freeze(draft, id, view), resolution: { status: 'unresolved', reason: 'unknown-document' } } as const;
  });
  const map = (span: Span): Span => view.toSource(span);
  return {
    citations,
    relations: [],
    footnotes: footnotes.footnotes.map((note): Footnote => ({ ...note, calls: note.calls.map(map), body: map(note.body) })),
    diagnostics: diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1)),
  };
}
