import { COMMANDS, type ListedCommand } from './commands.js';
import { wrap } from './screen.js';
import { say } from '../cards/say.js';
import { didYouMean } from '../model/nearest.js';
import { helpOf, toldTo, withLanguage } from './spoken-language.js';
import { visible } from './terminal-text.js';
import { packageVersion } from './version.js';
import { CommandError, EXIT, PROGRAM, type World } from './world.js';

/**
 * Runs the command line.
 *
 * @param argv the words after the program's name
 * @param world streams and environment; files are read from the disk
 * @returns the exit status: 0 done, 1 nothing found or, by lint and check, something to mend, 2 wrong usage or unreadable input (told on `world.stderr`)
 * @example await run(['extract', '--format', 'json', 'article.md'], nodeWorld())
 */
export async function run(argv: readonly string[], world: World, commands: readonly ListedCommand[] = COMMANDS): Promise<number> {
  try {
    const { argv: words, language } = withLanguage(argv, world.env);
    const { stdin, stdout, stderr, env, signals } = world;
    return await runIn(words, { stdin, stdout, stderr: toldTo(stderr, { language }), env, signals, language }, commands);
  } catch (error) {
    if (error instanceof CommandError) return complain(world, error.message, `${PROGRAM} --help`);
    throw error;
  }
}

async function runIn(argv: readonly string[], world: World, commands: readonly ListedCommand[]): Promise<number> {
  const [word, ...rest] = argv;
  if (word === undefined) {
    world.stderr.write(overview(commands, world));
    return EXIT.trouble;
  }
  if (word === '--help' || word === '-h' || word === 'help') {
    const topic = commands.find(({ name }) => name === rest[0]);
    world.stdout.write(topic === undefined ? overview(commands, world) : await helpOf(world, await topic.load()));
    return EXIT.done;
  }
  if (word === '--version' || word === '-v') {
    world.stdout.write(`${packageVersion()}\n`);
    return EXIT.done;
  }
  const command = commands.find(({ name }) => name === word);
  if (command === undefined) {
    const kind = word.startsWith('-') ? 'option' : 'command';
    const known = commands.map(({ name }) => name);
    const meant = didYouMean(word, [...known, '--help', '--version']);
    return complain(world, `unknown ${kind} '${word}'${meant === '' ? `; commands: ${known.join(', ')}` : meant}`, `${PROGRAM} --help`);
  }
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) {
    world.stdout.write(await helpOf(world, await command.load()));
    return EXIT.done;
  }
  if (options.includes('--version')) {
    world.stdout.write(`${packageVersion()}\n`);
    return EXIT.done;
  }
  try {
    return await (await command.load()).run(rest, world);
  } catch (error) {
    if (error instanceof CommandError) return complain(world, error.message, `${PROGRAM} ${command.name} --help`);
    throw error;
  }
}

function complain(world: World, message: string, hint: string): number {
  world.stderr.write(`${PROGRAM}: ${visible(message)} (see '${hint}')\n`);
  return EXIT.trouble;
}

function overview(commands: readonly ListedCommand[], world: World): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${say(world, summary)}\n`).join('');
  const status = 'Exit status: 0 done; 1 nothing found, by lookup and explain, or something to mend, by lint and check; 2 wrong usage, or an input that could not be read.';
  return `${say(world, 'Reads citations of documents of the Communist Party of Vietnam in Vietnamese, French and English.')}

${say(world, `Usage: ${PROGRAM} <command> [options] [FILES…]`)}

${say(world, 'Commands:')}
${list}
${say(world, 'Options:')}
  -h, --help           ${say(world, 'this text, or with a command its own')}
  -v, --version        ${say(world, 'the version')}
  --language LANGUAGE  ${say(world, 'en, vi or fr, for all commands; default by LC_ALL, LC_MESSAGES or LANG')}

${wrap(say(world, status), HELP_WIDTH).join('\n')}
`;
}

const HELP_WIDTH = 78;
