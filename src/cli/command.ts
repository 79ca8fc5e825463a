import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dateFault } from '../model/calendar.js';
import { didYouMean } from '../model/nearest.js';
import { CommandError, type World } from './world.js';

/** One word after the program's name, in a file of its own. */
export interface Command {
  readonly name: string;
  /** All of `--help`, ending in a line break. */
  readonly help: string;
  /** Gives the exit status; throws {@link CommandError} for wrong usage. `args` are those after the command's name. */
  run(args: readonly string[], world: World): Promise<number>;
}

/**
 * `parseArgs` with its mistakes as {@link CommandError}.
 *
 * Node's messages run over several sentences and suggest `--`; the first sentence says what is wrong.
 */
export function readArgs<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const wrong = error.message.split(/\.\s|\n/u)[0] ?? error.message;
    const unknown = /^Unknown option '(--[^']+)'$/u.exec(wrong)?.[1];
    throw new CommandError(unknown === undefined ? wrong : `${wrong}${didYouMean(unknown, Object.keys(options).map((name) => `--${name}`))}`);
  }
}

/** Checks the value of an option that has a fixed list of them. */
export function oneOf<const T extends readonly string[]>(option: string, value: string, allowed: T): T[number] {
  if (!allowed.includes(value)) throw new CommandError(`--${option} must be ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}, not '${value}'${didYouMean(value, allowed)}`);
  return value;
}

/** Checks the value of an option that is a day, month or year of the calendar. */
export function calendarDate(option: string, value: string): string {
  const fault = dateFault(value);
  if (fault !== undefined) throw new CommandError(`--${option} ${fault}`);
  return value;
}
