import { RULES, type RuleDescription } from '../entries/lint.js';
import { hang, labelled, paint, type Screen } from './screen.js';
import { visible } from './terminal-text.js';

const REMEDIES: Readonly<Record<RuleDescription['remedy'], string>> = { fix: '--fix mends it', suggestion: 'a change is suggested, for a person to choose', none: 'no change is suggested' };

/** All that is known of a rule. */
export function rulePage(screen: Screen, { id, group, level, remedy, about, source, wrong, right }: RuleDescription): string {
  const example = ({ text, publishedOn }: RuleDescription['wrong']): string[] => [
    ...text.split('\n').map(visible), ...(publishedOn === undefined ? [] : [`(published on ${publishedOn})`]),
  ];
  const lines = [
    `${paint(screen, 'bold', id)}  ${level}, ${group}`,
    ...hang(screen, '  ', visible(about)),
    ...labelled(screen, [
      { label: 'remedy', texts: [REMEDIES[remedy]] },
      { label: 'source', texts: [visible(source)] },
      { label: 'wrong', texts: example(wrong) },
      { label: 'right', texts: example(right) },
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line for each rule: its id, level, whether `--fix` mends it, and what it finds. */
export function ruleList(screen: Screen): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(({ id, level, remedy, about }) => `${paint(screen, 'bold', id)}${' '.repeat(width - id.length)}  ${level.padEnd(7)}  ${remedy.padEnd(10)}  ${visible(about)}\n`).join('');
}
