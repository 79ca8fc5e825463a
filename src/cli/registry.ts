import { jsonPlaces, toJson } from './json-text.js';
import { oneOf, readArgs, type Command } from './command.js';
import { exampleRegistry } from '../render/command-help.js';
import { positionFinder } from '../read/text/lines.js';
import { refuseExisting, writeWhole } from './output-file.js';
import { readRegistryLists } from './registry-file.js';
import { registryFindings, type RegistryFinding } from './registry-findings.js';
import { paint, screenOf, type Screen } from './screen.js';
import { say, sayTrouble } from '../cards/say.js';
import { visible } from './terminal-text.js';
import { CommandError, EXIT, PROGRAM, type World } from './world.js';

const FORMATS = ['text', 'json'] as const;

const HELP = `Begins and checks a registry of your own: the documents of a province, a ministry, an office.

Usage: ${PROGRAM} registry init [FILE]
       ${PROGRAM} registry check [options] FILE…

init prints an example that can be used as it is, or writes it into FILE; what its records need stands in their notes.
check tells all that is to be mended, with its line, its record and field, and what to write there. An error is refused wherever the file is
used; a warning is a record that texts will hardly find. Each record is also cited in full, and has to be found by that.

Options:
  --format FORMAT        text (default), json ([{file, line, column, level, list, index, name, field, message}]); of check
  --force                lets init replace a file
  -h, --help             this text

The file is a JSON array of records, or an object {"records": […], "relations": […]}. The other commands take it by --registry FILE.

Exit status: 0 no error; 1 an error, of check; 2 wrong usage, or a file that could not be read or written.

Examples:
  ${PROGRAM} registry init ours.json
  ${PROGRAM} registry check ours.json
  ${PROGRAM} lint --registry ours.json drafts
`;

const ACTIONS = ['init', 'check'] as const;

export const registry: Command = {
  name: 'registry',
  help: HELP,
  async run(args, world) {
    const { values, positionals: [action, ...files] } = readArgs(args, { format: { type: 'string' }, force: { type: 'boolean' } });
    if (action === undefined || !ACTIONS.some((known) => known === action)) throw new CommandError(`registry does init or check: write ${PROGRAM} registry init, or registry check FILE`);
    if (action === 'init') return init(files, values.force === true, world);
    if (files.length === 0) throw new CommandError(`registry check needs a file; ${PROGRAM} registry init ours.json writes one to begin with`);
    return check(files, oneOf('format', values.format ?? 'text', FORMATS), world);
  },
};

async function init(files: readonly string[], force: boolean, world: World): Promise<number> {
  const [file, another] = files;
  if (another !== undefined) throw new CommandError(`registry init writes one file, and '${another}' is a second one`);
  const text = `${toJson(exampleRegistry(world.language ?? 'en'), 2)}\n`;
  if (file === undefined) {
    world.stdout.write(text);
    return EXIT.done;
  }
  await refuseExisting(file, force);
  await writeWhole(file, text, force);
  world.stderr.write(`${PROGRAM}: ${visible(file)} is written; change its records, then: ${PROGRAM} registry check ${visible(file)}\n`);
  return EXIT.done;
}

type Placed = RegistryFinding & { readonly file: string; readonly line: number; readonly column: number };

async function check(files: readonly string[], format: (typeof FORMATS)[number], world: World): Promise<number> {
  const screen = screenOf(world);
  const found: Placed[] = [];
  let counted = 0;
  for (const file of files) {
    const lists = await readRegistryLists(file, world, 'registry check');
    counted += lists.records.length;
    const placeOf = placeFinder(lists.text);
    for (const finding of registryFindings(lists)) found.push({ file, ...placeOf(finding), ...finding });
  }
  const count = (level: RegistryFinding['level']): number => found.filter((finding) => finding.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (format === 'json') world.stdout.write(`${toJson(found, 2)}\n`);
  else world.stdout.write(`${found.map((finding) => `${lineOf(finding, screen)}\n`).join('')}${summary(screen, counted, errors, warnings)}\n`);
  return errors > 0 ? EXIT.findings : EXIT.done;
}

/** Where a record or its field stands: the nearest thing around it that the text has. */
function placeFinder(text: string): (finding: RegistryFinding) => { readonly line: number; readonly column: number } {
  const places = jsonPlaces(text);
  const position = positionFinder(text);
  return ({ list, index, field }) => {
    const keys = (field === undefined ? [] : field.split('.')).map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
    for (const root of [[list, index], [index]]) {
      for (let depth = keys.length; depth >= 0; depth--) {
        const at = places.get(JSON.stringify([...root, ...keys.slice(0, depth)]));
        if (at !== undefined) return position(at);
      }
    }
    return { line: 1, column: 1 };
  };
}

function lineOf({ file, line, column, level, list, index, name, field, message }: Placed, screen: Screen): string {
  const record = say(screen, `${list === 'records' ? 'record' : 'relation'} ${index + 1}`);
  const where = `${record}${name === '' ? '' : ` (${visible(name)})`}${field === undefined ? '' : `, ${field}`}`;
  return `${visible(file)}:${line}:${column}: ${paint(screen, level === 'error' ? 'red' : 'yellow', say(screen, level))}: ${where}: ${visible(sayTrouble(screen, message))}`;
}

function summary(screen: Screen, records: number, errors: number, warnings: number): string {
  const counted = say(screen, records === 1 ? '1 record' : `${records} records`);
  if (errors + warnings === 0) return say(screen, `${counted}: nothing to mend`);
  const count = (n: number, word: string): string => say(screen, `${n} ${word}${n === 1 ? '' : 's'}`);
  return `${counted}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}
