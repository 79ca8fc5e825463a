import { resolve } from 'node:path';
import { QUOTATION_TREATMENTS, RULE_LEVELS, RULES, type QuotationTreatment } from '../entries/lint.js';
import type { RuleId, RuleLevel, RuleLevels } from '../index.js';
import { oneOf } from './command.js';
import { openConfig } from './lint-config.js';
import type { Ignored } from './lint-files.js';
import { didYouMean } from '../model/nearest.js';
import { visible } from './terminal-text.js';
import { CommandError, type World } from './world.js';

/** Options that a configuration may set too; for `readArgs`. */
export const SETTING_OPTIONS = {
  rule: { type: 'string', multiple: true }, 'max-warnings': { type: 'string' }, config: { type: 'string' }, 'no-config': { type: 'boolean' }, quotations: { type: 'string' },
} as const;

interface Values {
  readonly rule?: readonly string[] | undefined;
  readonly 'max-warnings'?: string | undefined;
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
  readonly quotations?: string | undefined;
  readonly registry?: string | undefined;
  readonly 'published-on'?: string | undefined;
  readonly 'input-format'?: string | undefined;
  readonly named?: boolean | undefined;
}

/** What the command line says, else the configuration. */
export interface Settings {
  readonly configFile: string | undefined;
  readonly rules: RuleLevels;
  readonly maxWarnings: number | undefined;
  readonly quotations: QuotationTreatment | undefined;
  readonly ignored: Ignored;
  /** For `textReader`. */
  readonly reading: { readonly registry: string | undefined; readonly 'published-on': string | undefined; readonly 'input-format': string | undefined; readonly named: boolean | undefined };
  /** Where the registry was named, for messages. */
  readonly registryOption: string;
}

/** @throws CommandError for a value that is none, and for a configuration that is wrong */
export async function readSettings(values: Values, world: World): Promise<Settings> {
  if (values.config !== undefined && values['no-config'] === true) throw new CommandError('--config and --no-config: choose one');
  const rules = Object.fromEntries((values.rule ?? []).map(ruleLevel));
  const maxWarnings = values['max-warnings'] === undefined ? undefined : wholeNumber(values['max-warnings']);
  const quotations = values.quotations === undefined ? undefined : oneOf('quotations', values.quotations, QUOTATION_TREATMENTS);
  const config = values['no-config'] === true ? undefined : await openConfig(values.config, world);
  const { settings = {}, folder = resolve() } = config ?? {};
  const ownRegistry = settings.registry === undefined ? undefined : resolve(folder, settings.registry);
  return {
    configFile: config?.file,
    rules: { ...settings.rules, ...rules },
    maxWarnings: maxWarnings ?? settings.maxWarnings,
    quotations: quotations ?? settings.quotations,
    ignored: { patterns: settings.ignore ?? [], folder },
    reading: {
      registry: values.registry ?? ownRegistry,
      'published-on': values['published-on'] ?? settings.publishedOn,
      'input-format': values['input-format'] ?? settings.inputFormat,
      named: values.named ?? settings.named,
    },
    registryOption: values.registry !== undefined || config === undefined ? '--registry' : `${visible(config.file)}: registry`,
  };
}

/** The level of each rule, `off` included. */
export function effectiveLevels(rules: RuleLevels): Record<string, RuleLevel> {
  return Object.fromEntries(RULES.map(({ id, level }) => [id, rules[id] ?? level]));
}

/** @throws CommandError naming the nearest rule */
export function knownRule(option: string, id: string): RuleId {
  const ids = RULES.map((rule) => rule.id);
  const found = ids.find((known) => known === id);
  if (found === undefined) throw new CommandError(`--${option}: there is no rule '${id}'${didYouMean(id, ids) || '; --list-rules lists them'}`);
  return found;
}

function ruleLevel(word: string): [RuleId, RuleLevel] {
  const [id = '', level, ...more] = word.split(':');
  if (level === undefined || more.length > 0) throw new CommandError(`--rule is a rule and its level, such as --rule spacing:error, not '${word}'`);
  return [knownRule('rule', id), oneOf(`rule ${id}`, level, RULE_LEVELS)];
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new CommandError(`--max-warnings must be a whole number from 0, not '${value}'`);
  return Number(value);
}
