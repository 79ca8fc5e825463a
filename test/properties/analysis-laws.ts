/** The laws that hold for every text, as plain checks: the fuzzer and the nightly run make millions of them. */
import { applyFixes } from '../../src/entries/lint.js';
import { analyze, extractCitations, lint } from '../../src/index.js';
import type { Analysis, InputFormat, Relation, Span } from '../../src/model/index.js';
import { wordsOf } from '../../src/model/words.js';
import { FORMATS } from '../../src/read/text/formats.js';
import { openText } from '../../src/read/text/open.js';

/** A law that does not hold; `text` is the input that breaks it. */
export class BrokenLaw extends Error {
  override readonly name = 'BrokenLaw';
  constructor(message: string, readonly text: string, readonly format: InputFormat) {
    super(`${message} (${format}): ${JSON.stringify(text)}`);
  }
}

type Complain = (law: string) => never;

/** Is that what is read at the span: does a place of the clean text with these words map to it? */
function reader(text: string, format: InputFormat, code: boolean): (span: Span, words: string) => boolean {
  const { clean, toSource } = openText(text, FORMATS[format], code);
  if (clean === text) return (span, words) => text.slice(span.start, span.end) === words;
  const sourceOf = (at: number): number => toSource({ start: at, end: at + 1 }).start;
  return (span, words) => {
    // The map is monotone; several units may stand for one place of the source.
    let low = 0;
    let high = clean.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sourceOf(middle) < span.start) low = middle + 1;
      else high = middle;
    }
    for (let start = low; start < clean.length && sourceOf(start) === span.start; start++) {
      if (clean.startsWith(words, start) && toSource({ start, end: start + words.length }).end === span.end) return true;
    }
    return false;
  };
}

/** Where who does it stands, if it is no citation. */
function doerOf(source: Relation['source']): Span[] {
  if (typeof source !== 'object') return [];
  return ['actor' in source ? source.actor : source.unnamed];
}

function checkSpans(text: string, format: InputFormat, analysis: Analysis, complain: Complain): void {
  const { citations, relations, footnotes, diagnostics, marked = [] } = analysis;
  const isRead = reader(text, format, true);
  const inside = (what: string, { start, end }: Span): void => {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end || end > text.length) complain(`the span ${start}–${end} of ${what} lies outside`);
  };
  let end = 0;
  for (const { id, span, spans, text: words } of citations) {
    inside(id, span);
    for (const [field, one] of Object.entries(spans ?? {})) inside(`${field} of ${id}`, one as Span);
    if (spans === undefined || spans.whole.start > span.start || spans.whole.end < span.end) complain(`the whole of ${id} does not hold it`);
    if (span.start < end) complain(`${id} overlaps the citation before it`);
    if (span.start === span.end) complain(`${id} is empty`);
    if (!isRead(span, words)) complain(`the text of ${id} is not what is read at its span`);
    end = span.end;
  }
  for (const { body, calls, id } of footnotes) for (const span of [body, ...calls]) inside(`footnote ${id}`, span);
  for (const { code, span } of diagnostics) inside(code, span);
  for (const { cue, sentence, source } of relations) {
    for (const span of [cue, sentence, ...doerOf(source)]) inside('a relation', span);
  }
  if (format === 'text' && marked.length > 0) complain('plain text has markup');
  const wordsAt = wordsOf(text, analysis);
  const named = [...diagnostics.map(({ span }) => span), ...relations.flatMap(({ cue, sentence, source }) => [cue, sentence, ...doerOf(source)])];
  for (const span of named) if (!isRead(span, wordsAt(span))) complain(`the words at ${span.start}–${span.end} are not what is read there`);
}

function checkReferences({ citations, relations, footnotes, diagnostics }: Analysis, complain: Complain): void {
  citations.forEach(({ id }, index) => id === `c${index + 1}` || complain(`the citation ${index + 1} is called ${id}`));
  const ids = new Set<string>(citations.map(({ id }) => id));
  const notes = new Set<string>(footnotes.map(({ id }) => id));
  const known = (id: string | undefined, among: ReadonlySet<string>): void => {
    if (id !== undefined && !among.has(id)) complain(`${id} is named and not there`);
  };
  for (const { footnote, inFootnote, resolution } of citations) {
    known(footnote, notes);
    known(inFootnote, notes);
    if (resolution.status === 'resolved') known(resolution.antecedent, ids);
  }
  for (const { citation } of diagnostics) known(citation, ids);
  for (const { source, target } of relations) {
    for (const end of [source, target]) if (typeof end === 'string' && end !== 'this') known(end, ids);
  }
}

/** A fix leaves every unit outside its edits alone, and what is fixed needs no fixing. */
function checkFixes(text: string, format: InputFormat, complain: Complain): void {
  const findings = lint(text, { format });
  const isRead = reader(text, format, false);
  for (const { ruleId, span, actual } of findings) if (!isRead(span, actual) && text.slice(span.start, span.end) !== actual) complain(`${ruleId} quotes what is not read at its span`);
  const fixed = applyFixes(text, findings);
  if (fixed !== text && applyFixes(fixed, lint(fixed, { format })) !== fixed) complain('a fixed text is fixed again');
}

/** Which laws are looked at beside those of the spans and references, which always are. */
export interface MoreLaws {
  /** The same answer twice, whatever is kept between. */
  readonly again?: boolean;
  readonly fixes?: boolean;
}

/**
 * Reads a text and checks what holds for every text: nothing is thrown, texts are what is read at their spans, spans lie inside, are sorted and apart, every
 * reference names something, the answer is JSON, and `extractCitations` finds the same.
 *
 * @returns what was read, for more to be checked
 * @throws BrokenLaw with the text that breaks one
 */
export function checkAnalysis(text: string, format: InputFormat = 'text', { again = false, fixes = false }: MoreLaws = {}): Analysis {
  const complain: Complain = (law) => {
    throw new BrokenLaw(law, text, format);
  };
  let analysis: Analysis;
  try {
    analysis = analyze(text, { format });
  } catch (error) {
    throw new BrokenLaw(`analyze throws ${String((error as Error).stack)}`, text, format);
  }
  checkSpans(text, format, analysis, complain);
  checkReferences(analysis, complain);
  const extracted = extractCitations(text, { format });
  if (extracted.length !== analysis.citations.length || extracted.some(({ span }, index) => span.start !== analysis.citations[index]!.span.start)) {
    complain('extractCitations and analyze find different citations');
  }
  if (again && JSON.stringify(analysis) !== JSON.stringify(analyze(text, { format }))) complain('the same text gives another answer');
  if (fixes) checkFixes(text, format, complain);
  return analysis;
}
