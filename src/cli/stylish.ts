import type { LintedText } from '../entries/lint.js';
import type { FindingLevel } from '../index.js';
import { paint, type Screen, type Style } from './screen.js';
import { say } from '../cards/say.js';
import { displayWidth, pad, visible } from './terminal-text.js';

const STYLES: Readonly<Record<FindingLevel, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** The findings of one text below its name, in columns; nothing for a text without any. */
export function stylish(screen: Screen, { file, findings }: LintedText): string {
  if (findings.length === 0) return '';
  const rows = findings.map(({ line, column, level, message, ruleId }) => ({ position: `${line}:${column}`, level, said: say(screen, level), message: visible(message), ruleId }));
  const widest = (of: (row: (typeof rows)[number]) => string): number => Math.max(...rows.map((row) => displayWidth(of(row))));
  const [positions, levels, messages] = [widest(({ position }) => position), widest(({ said }) => said), Math.min(widest(({ message }) => message), LONGEST)];
  const lines = rows.map(({ position, level, said, message, ruleId }) =>
    `  ${paint(screen, 'dim', position.padStart(positions))}  ${paint(screen, STYLES[level], said)}${pad('', levels - displayWidth(said))}  ${pad(message, messages)}  ${paint(screen, 'dim', ruleId)}\n`);
  return `${paint(screen, 'underline', visible(file))}\n${lines.join('')}\n`;
}

/** Longer messages do not push the rules of the others aside. */
const LONGEST = 100;

/** How many findings there were, and what `--fix` did or would do. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings that `--fix` would mend; after `--fix` those that it could not. */
  readonly fixable: number;
  readonly mended: number;
}

/** The last line; nothing where there is nothing to tell. */
export function stylishSummary(screen: Screen, { error, warning, info, fixable, mended }: Tally): string {
  const count = (n: number, word: string): string => say(screen, `${n} ${word}${n === 1 ? '' : 's'}`);
  const total = error + warning + info;
  const parts = [
    ...(mended > 0 ? [say(screen, `${mended} mended`)] : []),
    ...(total > 0 ? [say(screen, `${total} finding${total === 1 ? '' : 's'} (${count(error, 'error')}, ${count(warning, 'warning')}, ${say(screen, `${info} info`)})`)] : []),
    ...(fixable > 0 ? [say(screen, `--fix mends ${fixable}`)] : []),
  ];
  return parts.length === 0 ? '' : `${paint(screen, error > 0 ? 'red' : total > 0 ? 'yellow' : 'green', `${parts.join('; ')}`)}\n`;
}
