import type { Finding, FindingLevel, Span } from '../../model/index.js';
import { replacementOf } from '../../read/text/edits.js';
import { positionFinder } from '../../read/text/lines.js';
import { jsonText } from '../../render/json-text.js';
import { printAll, type FindingsWriter, type LintedText } from './linted-text.js';

const SEVERITIES: Readonly<Record<FindingLevel, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

interface Position {
  readonly line: number;
  /** From 1, in bytes of UTF-8. */
  readonly column: number;
}

/** Bytes that a unit takes as UTF-8; the second half of a surrogate pair none, as its first half has all four. A lone one is written as U+FFFD. */
function bytesOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  const isHigh = (other: number): boolean => other >= 0xd800 && other < 0xdc00;
  const isLow = (other: number): boolean => other >= 0xdc00 && other < 0xe000;
  if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) return 4;
  return isLow(unit) && isHigh(text.charCodeAt(at - 1)) ? 0 : 3;
}

/** Units between two places of which the bytes before them are kept: a line may be the whole text. */
const STEP = 256;

function bytePositionFinder(text: string): (offset: number) => Position {
  const positionOf = positionFinder(text);
  const kept: number[] = [];
  let bytes = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at % STEP === 0) kept.push(bytes);
    bytes += at < text.length ? bytesOf(text, at) : 0;
  }
  const bytesBefore = (offset: number): number => {
    let sum = kept[Math.floor(offset / STEP)]!;
    for (let at = offset - (offset % STEP); at < offset; at++) sum += bytesOf(text, at);
    return sum;
  };
  return (offset) => {
    const { line, column } = positionOf(offset);
    return { line, column: bytesBefore(offset) - bytesBefore(offset - column + 1) + 1 };
  };
}

function diagnostic(file: string, text: string, { ruleId, level, message, span, fix, suggestions }: Finding, positionOf: (offset: number) => Position): object {
  const range = ({ start, end }: Span): object => ({ start: positionOf(start), end: positionOf(end) });
  const changes = (fix !== undefined ? [fix] : (suggestions ?? []).map(({ edits }) => edits)).filter((edits) => edits.length > 0);
  return {
    message, location: { path: file, range: range(span) }, severity: SEVERITIES[level], source: { name: 'vn-party-citations' }, code: { value: ruleId },
    // reviewdog makes each suggestion by itself, and half a change is none.
    ...(changes.length > 0 && { suggestions: changes.map((edits) => replacementOf(text, edits)).map((edit) => ({ range: range(edit.span), text: edit.text })) }),
  };
}

export function rdjsonlWriter(): FindingsWriter {
  return {
    add({ file, text, findings }) {
      const positionOf = bytePositionFinder(text);
      return findings.map((finding) => `${jsonText(diagnostic(file, text, finding, positionOf))}\n`).join('');
    },
    end: () => '',
  };
}

/**
 * Findings as reviewdog's rdjsonl: one `Diagnostic` a line. Lines and columns count from 1, columns in bytes of UTF-8; ends are
 * exclusive. A fix is the one suggestion; a finding without one has its suggestions.
 *
 * @throws UsageError when `texts` are no texts with findings, or a finding is of another text
 * @example
 * const text = 'Quyết định số 86-QD/TW';
 * JSON.parse(toRdjsonl([{ file: 'a.md', text, findings: lint(text) }]).split('\n')[0]).location.range.start // { line: 1, column: 25 }
 */
export function toRdjsonl(texts: Iterable<LintedText>): string {
  return printAll('toRdjsonl', texts, rdjsonlWriter());
}
