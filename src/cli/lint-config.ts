import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { dateFault } from '../model/calendar.js';
import { INPUT_FORMATS } from '../model/file-formats.js';
import { DIAGNOSTIC_CODES, QUOTATION_TREATMENTS, RULE_LEVELS, type LintConfig, type RuleId } from '../model/index.js';
import { positionFinder } from '../read/text/lines.js';
import { jsonPlaces, parseJsonFile } from './json-text.js';
import { shownPath } from './lint-files.js';
import { didYouMean } from '../model/nearest.js';
import { readSource } from './sources.js';
import { visible } from './terminal-text.js';
import { CommandError, type World } from './world.js';

export const CONFIG_FILE = 'vn-party-citations.config.json';
const RULE_IDS = Object.keys(DIAGNOSTIC_CODES) as RuleId[];

const quoted = (value: unknown): string => visible(JSON.stringify(value) ?? String(value)).slice(0, 80);
const choices = (all: readonly string[]): string => `${all.slice(0, -1).map((one) => `'${one}'`).join(', ')} or '${all.at(-1)}'`;
const wordFrom = <const T extends readonly string[]>(all: T) =>
  v.picklist(all, ({ input }) => `must be ${choices(all)}, not ${quoted(input)}${typeof input === 'string' ? didYouMean(input, all) : ''}`);

/** valibot takes an array for an object without keys. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object that has these keys and no other one. */
function onlyKeys<const T extends v.ObjectEntries>(entries: T, kind: string) {
  const known = Object.keys(entries);
  const keys = v.strictObject(entries, ({ path }) => {
    const near = didYouMean(String(path?.at(-1)?.key), known);
    return `there is no such ${kind}${near || (known.length < 10 ? `; there are ${known.join(', ')}` : '')}`;
  });
  return v.pipe(v.custom<v.InferInput<typeof keys>>(isObject, ({ input }) => `must be an object, not ${quoted(input)}`), keys);
}

const level = wordFrom(RULE_LEVELS);
const schema = onlyKeys({
  $schema: v.optional(v.string(({ input }) => `must be the address of the schema, not ${quoted(input)}`)),
  rules: v.optional(onlyKeys(Object.fromEntries(RULE_IDS.map((id) => [id, v.optional(level)])) as Record<RuleId, v.OptionalSchema<typeof level, undefined>>, 'rule')),
  registry: v.optional(v.pipe(v.string(({ input }) => `must be the path of a file, not ${quoted(input)}`), v.nonEmpty('must be the path of a file, not ""'))),
  publishedOn: v.optional(v.custom<string>((value) => dateFault(value) === undefined, ({ input }) => visible(dateFault(input)!))),
  maxWarnings: v.optional(v.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0, ({ input }) => `must be a whole number from 0, not ${quoted(input)}`)),
  inputFormat: v.optional(wordFrom(INPUT_FORMATS)),
  quotations: v.optional(wordFrom(QUOTATION_TREATMENTS)),
  named: v.optional(v.boolean(({ input }) => `must be true or false, not ${quoted(input)}`)),
  ignore: v.optional(v.array(
    v.custom<string>((value) => typeof value === 'string' && /^(?!!)[^\\]+$/u.test(value), ({ input }) => `must be a pattern of paths with /, without ! before it, not ${quoted(input)}`),
    ({ input }) => `must be a list of patterns, not ${quoted(input)}`,
  )),
}, 'setting');

/** A configuration file that was read; its paths are relative to its folder. */
export interface FoundConfig {
  readonly file: string;
  readonly folder: string;
  readonly settings: LintConfig;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** The nearest configuration file: in the current folder or one above it. */
async function nearestConfig(): Promise<string | undefined> {
  for (let folder = resolve(); ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_FILE);
    if (await isFile(file)) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The configuration that is named, else the nearest one; undefined where there is none.
 *
 * @throws CommandError with file, line, column and key of what is wrong with it
 */
export async function openConfig(named: string | undefined, world: World): Promise<FoundConfig | undefined> {
  const file = named ?? (await nearestConfig());
  if (file === undefined) return undefined;
  const option = named === undefined ? 'configuration' : '--config';
  const text = await readSource({ name: file }, world);
  if (typeof text !== 'string') throw new CommandError(`${option}: ${text.trouble}`);
  const shown = shownPath(file);
  const checked = v.safeParse(schema, parseJsonFile(text, shown, option));
  if (checked.success) return { file: shown, folder: dirname(resolve(file)), settings: checked.output };
  const [issue] = checked.issues;
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const { line, column } = positionFinder(text)(jsonPlaces(text).get(JSON.stringify(keys)) ?? 0);
  throw new CommandError(`${option}: ${visible(shown)}:${line}:${column}: ${keys.length === 0 ? '' : `${visible(keys.join('.'))}: `}${issue.message}`);
}
