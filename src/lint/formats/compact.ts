import { printAll, type FindingsWriter, type LintedText } from './linted-text.js';

/** A field of a line: no line break, and nothing that a terminal would act on. */
function compactField(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cf}/gu, '').replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

export function compactWriter(): FindingsWriter {
  return {
    add: ({ file, findings }) => findings
      .map(({ line, column, level, ruleId, message }) => `${compactField(file)}:${line}:${column}: ${level} ${ruleId} ${compactField(message)}\n`)
      .join(''),
    end: () => '',
  };
}

/**
 * Findings as lines `file:line:column: level rule message`, which the problem matchers of the package (`problem-matcher.json`) and most
 * editors read. Columns count UTF-16 units from 1.
 *
 * @throws UsageError when `texts` are no texts with findings, or a finding is of another text
 * @example
 * const text = 'Quyết định số 86-QD/TW';
 * toCompactLines([{ file: 'a.md', text, findings: lint(text) }]) // 'a.md:1:18: warning diacritics-lost the code is written QĐ; …\n'
 */
export function toCompactLines(texts: Iterable<LintedText>): string {
  return printAll('toCompactLines', texts, compactWriter());
}
