import { compactWriter } from '../lint/formats/compact.js';
import { githubWriter } from '../lint/formats/github.js';
import type { FindingsWriter, LintedText } from '../lint/formats/linted-text.js';
import { rdjsonlWriter } from '../lint/formats/rdjsonl.js';
import { sarifWriter } from '../lint/formats/sarif.js';
import { RULES } from '../entries/lint.js';
import { toJson } from './json-text.js';
import type { Screen } from './screen.js';
import { stylish, stylishSummary, type Tally } from './stylish.js';
import { packageVersion } from './version.js';

export const LINT_FORMATS = ['stylish', 'compact', 'json', 'sarif', 'rdjsonl', 'github'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** `tally` is asked at the end. */
export function openLintReport(format: LintFormat, screen: Screen, tally: () => Tally): FindingsWriter {
  switch (format) {
    case 'stylish':
      return { add: (linted) => stylish(screen, linted), end: () => stylishSummary(screen, tally()) };
    case 'compact':
      return compactWriter();
    case 'json':
      return jsonWriter();
    case 'sarif':
      return sarifWriter({ rules: RULES, version: packageVersion() });
    case 'rdjsonl':
      return rdjsonlWriter();
    case 'github':
      return githubWriter();
  }
}

/** An array with one object a file, those without findings too; whole whatever happens to a file. */
function jsonWriter(): FindingsWriter {
  let before = '[';
  return {
    add({ file, findings }: LintedText) {
      const part = `${before}\n${toJson({ file, findings }, 2).replace(/^/gmu, '  ')}`;
      before = ',';
      return part;
    },
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}
