import { analyze, harvest as harvestTexts } from '../index.js';
import { calendarDate, INPUT_FORMATS, oneOf, readArgs, type Command } from './command.js';
import { toJson } from './json-text.js';
import { writeWhole } from './output-file.js';
import { openRegistry, REGISTRY_OPTION } from './registry-file.js';
import { formatOf, readTexts, STDIN } from './sources.js';
import { EXIT, PROGRAM } from './world.js';

const HELP = `Prints candidate records for the registry: documents that texts cite in full and that the registry does not have.

Usage: ${PROGRAM} harvest [options] [FILES…]

FILES are files, folders or - as for extract; their order changes nothing. Cited in full is a symbol with a day or a term in the words of
the text; ambiguous citations, drafts and documents still to be issued give nothing. The answer is a JSON array of {record, review}:

record is in the registry's own format, ready for --registry once reviewed. It is of low confidence, and medium where two texts that do
not copy one another state the same day and issuer and nothing speaks against it. Where texts differ it has what most of them say, and names
the field in "unverified"; on a tie the field is left out.

review has independent (texts, those that share the sentence around a citation counted once), mentions (all citations), the values of each
field with the files that state them, contradictions between texts and with the registry, and siblings: other documents of the symbol and
term. Two days of one symbol are two candidates: one day may be wrong, or they are two documents.

Options:
  --all                  also the documents that the registry has, with what confirms or contradicts it
  --output FILE          writes a file, as a whole or not at all; an existing one is kept
  --force                lets --output replace a file
  --input-format FORMAT  text, markdown or html, for all inputs; default: by extension, text for standard input
  --published-on DATE    day on which the texts were published: YYYY-MM-DD, YYYY-MM or YYYY
  ${REGISTRY_OPTION}
  -h, --help             this text

Exit status: 0 done; 2 wrong usage, or an input that could not be read: then nothing is printed, as a part would look like the whole.

Example:
  ${PROGRAM} harvest articles/ --output candidates.json
`;

export const harvest: Command = {
  name: 'harvest',
  summary: 'print candidate records for the registry',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, {
      all: { type: 'boolean' }, output: { type: 'string' }, force: { type: 'boolean' }, 'input-format': { type: 'string' },
      'published-on': { type: 'string' }, registry: { type: 'string' },
    });
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(HELP);
      return EXIT.trouble;
    }
    const inputFormat = values['input-format'] === undefined ? undefined : oneOf('input-format', values['input-format'], INPUT_FORMATS);
    const publishedOn = values['published-on'] === undefined ? undefined : calendarDate('published-on', values['published-on']);
    const registry = await openRegistry(values.registry, world);
    const texts = await readTexts(positionals.length === 0 ? [STDIN] : positionals, (file, text) => ({
      file, text, publishedOn, analysis: analyze(text, { format: inputFormat ?? formatOf(file), registry, ...(publishedOn !== undefined && { publishedOn }) }),
    }), world);
    if (texts === undefined) {
      world.stderr.write(`${PROGRAM}: the corpus is incomplete: nothing is ${values.output === undefined ? 'printed' : 'written'}\n`);
      return EXIT.trouble;
    }
    const printed = `${toJson(harvestTexts(texts, { registry, all: values.all === true }), 2)}\n`;
    if (values.output === undefined) world.stdout.write(printed);
    else await writeWhole(values.output, printed, values.force === true);
    return EXIT.done;
  },
};
