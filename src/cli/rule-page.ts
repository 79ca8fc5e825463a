import { RULES, type RuleDescription } from '../entries/lint.js';
import { ruleTextIn } from '../render/rule-text.js';
import { displayWidth, pad, visible } from './terminal-text.js';
import { say } from '../cards/say.js';
import { hang, labelled, paint, type Screen } from './screen.js';

const REMEDIES: Readonly<Record<RuleDescription['remedy'], string>> = { fix: '--fix mends it', suggestion: 'a change is suggested, for a person to choose', none: 'no change is suggested' };

/** All that is known of a rule. */
export function rulePage(screen: Screen, rule: RuleDescription): string {
  const { id, group, level, remedy, wrong, right } = rule;
  const [about, source] = textOf(screen, rule);
  const example = ({ text, publishedOn }: RuleDescription['wrong']): string[] => [
    ...text.split('\n').map(visible), ...(publishedOn === undefined ? [] : [`(${say(screen, `published on ${publishedOn}`)})`]),
  ];
  const lines = [
    `${paint(screen, 'bold', id)}  ${say(screen, level)}, ${say(screen, group)}`,
    ...hang(screen, '  ', visible(about)),
    ...labelled(screen, [
      { label: say(screen, 'remedy'), texts: [say(screen, REMEDIES[remedy])] },
      { label: say(screen, 'source'), texts: [visible(source)] },
      { label: say(screen, 'wrong'), texts: example(wrong) },
      { label: say(screen, 'right'), texts: example(right) },
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const textOf = ({ language }: Screen, { id, about, source }: RuleDescription): readonly [about: string, source: string] =>
  (language === undefined ? undefined : ruleTextIn(id, language)) ?? [about, source];

/** One line for each rule: its id, level, whether `--fix` mends it, and what it finds. */
export function ruleList(screen: Screen): string {
  const rows = RULES.map((rule) => ({ id: rule.id, level: say(screen, rule.level), remedy: say(screen, rule.remedy), about: textOf(screen, rule)[0] }));
  const widest = (of: (row: (typeof rows)[number]) => string): number => Math.max(...rows.map((row) => displayWidth(of(row))));
  const [ids, levels, remedies] = [widest(({ id }) => id), widest(({ level }) => level), widest(({ remedy }) => remedy)];
  return rows.map(({ id, level, remedy, about }) => `${paint(screen, 'bold', id)}${' '.repeat(ids - id.length)}  ${pad(level, levels)}  ${pad(remedy, remedies)}  ${visible(about)}\n`).join('');
}
