import type { Language } from '../index.js';
import { sayTrouble, type Listener } from '../cards/say.js';
import { CommandError, PROGRAM, type Output, type World } from './world.js';

const LANGUAGES: readonly Language[] = ['en', 'vi', 'fr'];

/** Standard error in the listener's language: what begins with the program's name is a message of the command. */
export function toldTo(stderr: Output, listener: Listener): Output {
  const prefix = `${PROGRAM}: `;
  const write = (text: string): unknown => stderr.write(listener.language !== undefined && text.startsWith(prefix) && text.endsWith('\n') ? `${prefix}${sayTrouble(listener, text.slice(prefix.length, -1))}\n` : text);
  return { isTTY: stderr.isTTY, columns: stderr.columns, write, ...(stderr.once !== undefined && { once: stderr.once.bind(stderr) }) };
}

/** The help of a command in the listener's language. */
export async function helpOf({ language }: Listener, { name, help }: { readonly name: string; readonly help: string }): Promise<string> {
  // Loaded for who asks: the helps in other languages are most of what the command itself has.
  const told = language === undefined ? undefined : (await import('../render/command-help.js')).helpIn(name, language);
  return told?.replaceAll('{program}', PROGRAM) ?? help;
}

/** The language that the locale asks for: the first that is set of these decides. English is what is printed anyway, in the form that scripts know. */
function ofLocale(env: World['env']): Language | undefined {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
  const [spoken] = locale.split(/[_.@-]/u);
  return LANGUAGES.slice(1).find((language) => language === spoken);
}

/**
 * Takes `--language` out of the words of a command line.
 *
 * @throws CommandError for a language that is none
 */
export function withLanguage(argv: readonly string[], env: World['env']): { readonly argv: readonly string[]; readonly language: Language | undefined } {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const at = argv.findIndex((word, index) => index < end && /^--language(?:=|$)/u.test(word));
  if (at === -1) return { argv, language: ofLocale(env) };
  const [, inline] = /^--language=(.*)$/u.exec(argv[at]!) ?? [];
  const value = inline ?? argv[at + 1] ?? '';
  const language = LANGUAGES.find((known) => known === value);
  if (language === undefined) throw new CommandError(`--language must be en, vi or fr, not '${value}'`);
  return { argv: [...argv.slice(0, at), ...argv.slice(at + (inline === undefined ? 2 : 1))], language };
}
