import { harvest as harvestTexts } from '../entries/harvest.js';
import { readArgs, type Command } from './command.js';
import { toJson } from './json-text.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, give, OUTPUT_HELP, OUTPUT_OPTIONS, readCorpus, TEXT_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { helpOf } from './spoken-language.js';
import { EXIT, PROGRAM } from './world.js';

const HELP = `Prints candidate records for the registry: documents that texts cite in full, as a diff against the registry.

Usage: ${PROGRAM} harvest [options] [FILES…]

FILES are files, folders or - as for extract; their order changes nothing. Cited in full is a symbol with a day or a term in the words of
the text; ambiguous citations, drafts and documents still to be issued give nothing. The answer is a JSON array of {record, review}:

record is in the registry's own format, ready for --registry once reviewed. It is of low confidence, and medium where two texts that do
not copy one another state the same day and issuer and nothing speaks against it. Where texts differ it has what most of them say, and names
the field in "unverified"; on a tie the field is left out.

review has independent (texts, those that share the sentence around a citation counted once), mentions (all citations), the values of each
field with the files that state them, contradictions between texts and with the registry, change (new; completed, contradicted or confirmed
where the registry has it) and siblings: other documents of the symbol and term. Two days of one symbol and term are one document whose day is
contradicted, unless two texts that do not copy one another state each. Copies that were touched up are copies. A title is what two such
texts say that the document is about. What the registry has is told where two such texts complete or contradict it.

Options:
  --all                  also the documents that the registry has, with what confirms or contradicts it
  ${OUTPUT_HELP}
  ${FOLDER_HELP}
  ${TEXT_HELP}
  -h, --help             this text

Exit status: 0 done; 2 wrong usage, or an input that could not be read: then nothing is printed, as a part would look like the whole.

Example:
  ${PROGRAM} harvest articles/ --output candidates.json
`;

export const harvest: Command = {
  name: 'harvest',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, {
      all: { type: 'boolean' }, ...OUTPUT_OPTIONS, ...FOLDER_OPTIONS, ...TEXT_OPTIONS,
    });
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(await helpOf(world, harvest));
      return EXIT.trouble;
    }
    const reader = await textReader(values, world);
    const texts = await readCorpus(positionals, reader, folderReading(values), world);
    if (texts === undefined) return EXIT.trouble;
    await give(toJson(harvestTexts(texts, { registry: reader.registry, all: values.all === true }), 2), values, world);
    return EXIT.done;
  },
};
