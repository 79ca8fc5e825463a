import type { Finding, FindingLevel } from '../../model/index.js';
import { printAll, type FindingsWriter, type LintedText } from './linted-text.js';

/** Annotations of one level that GitHub shows for a step; it drops the others without a word. */
const SHOWN = 10;
/** As the commands of a workflow call the levels. */
const SEVERITIES: Readonly<Record<FindingLevel, 'error' | 'warning' | 'notice'>> = { error: 'error', warning: 'warning', info: 'notice' };
const ORDER: readonly FindingLevel[] = ['error', 'warning', 'info'];

/** The value of a command: a line, on which a terminal (a log is also read on one) has nothing to act. */
function commandValue(text: string): string {
  return text
    .replace(/(?![\r\n])[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function commandProperty(text: string): string {
  return commandValue(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(file: string, { level, ruleId, message, line, column, endLine, endColumn }: Finding): string {
  // GitHub takes columns only where the span stays in its line.
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  return `::${SEVERITIES[level]} file=${commandProperty(file)},line=${line},endLine=${endLine}${columns},title=${commandProperty(ruleId)}::${commandValue(message)}\n`;
}

/** Keeps no text, and of each level no more lines than GitHub shows. */
export function githubWriter(): FindingsWriter {
  const lines: Record<FindingLevel, string[]> = { error: [], warning: [], info: [] };
  const left: Record<FindingLevel, number> = { error: 0, warning: 0, info: 0 };
  return {
    add({ file, findings }) {
      for (const finding of findings) {
        if (lines[finding.level].length < SHOWN) lines[finding.level].push(annotation(file, finding));
        else left[finding.level]++;
      }
      return '';
    },
    end() {
      const more = ORDER.filter((level) => left[level] > 0).map((level) => `${left[level]} ${SEVERITIES[level]}${left[level] === 1 ? '' : 's'}`);
      const rest = more.length === 0 ? '' : `vn-party-citations: not annotated, as GitHub shows ${SHOWN} of a level: ${more.join(', ')}\n`;
      return ORDER.flatMap((level) => lines[level]).join('') + rest;
    },
  };
}

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change: errors first, at most ten of each
 * level, as many as it shows for a step; one line of plain text counts the others.
 *
 * @throws UsageError when `texts` are no texts with findings, or a finding is of another text
 * @example
 * const text = 'Quyết định số 86-QD/TW';
 * toGithubAnnotations([{ file: 'a.md', text, findings: lint(text) }]) // '::warning file=a.md,line=1,endLine=1,col=18,endColumn=20,title=diacritics-lost::…\n'
 */
export function toGithubAnnotations(texts: Iterable<LintedText>): string {
  return printAll('toGithubAnnotations', texts, githubWriter());
}
