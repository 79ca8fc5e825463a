import type { Language } from '../index.js';
import { CommandError, type World } from './world.js';

const LANGUAGES: readonly Language[] = ['en', 'vi', 'fr'];

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
