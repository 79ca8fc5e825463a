import { toBibtex, toCslJson, type BibliographyDocument } from '../entries/bibliography.js';
import { authoritiesCsv, authoritiesMarkdown } from './authorities-table.js';
import { authoritiesOf, type Authority } from './authorities.js';
import { calendarDate, oneOf, readArgs, type Command } from './command.js';
import type { Language } from '../index.js';
import { refuseExisting } from './output-file.js';
import { jsonText } from '../render/json-text.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, give, OUTPUT_HELP, OUTPUT_OPTIONS, readCorpus, TEXT_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { EXIT, PROGRAM, type World } from './world.js';
import { helpOf } from './spoken-language.js';

const FORMATS = ['markdown', 'csv', 'json', 'csl', 'bibtex'] as const;

const HELP = `Prints a table of authorities: the documents that texts cite, how often and where.

Usage: ${PROGRAM} table [options] [FILES…]

FILES are files, folders or - as for extract. The table is in the order of types, dates and ids. A citation that may mean several documents is
in no line of it; how many there are is told on standard error.

Options:
  --format FORMAT        markdown (default), csv, json, or a bibliography of the same documents: csl (CSL-JSON), bibtex (biblatex, UTF-8)
  --on DATE              has a column for how each document stood on that day
  ${OUTPUT_HELP}
  ${FOLDER_HELP}
  ${TEXT_HELP}
  -h, --help             this text

Exit status: 0 done; 2 wrong usage, or an input that could not be read: then nothing is printed, as a part would look like the whole.

Examples:
  ${PROGRAM} table articles/ --on 2025-12-31 --format csv --output authorities.csv
  ${PROGRAM} table thesis.md --format bibtex
`;


const PRINTERS: Readonly<Record<(typeof FORMATS)[number], (authorities: readonly Authority[], documents: readonly BibliographyDocument[], language: Language, world: World) => string>> = {
  markdown: (authorities, _documents, _language, world) => authoritiesMarkdown(authorities, world),
  csv: (authorities) => authoritiesCsv(authorities),
  json: (authorities) => jsonText(authorities, 2),
  csl: (_, documents, language) => jsonText(toCslJson(documents, { language }), 2),
  bibtex: (_, documents, language) => toBibtex(documents, { language }),
};

export const table: Command = {
  name: 'table',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, { format: { type: 'string' }, on: { type: 'string' }, ...OUTPUT_OPTIONS, ...FOLDER_OPTIONS, ...TEXT_OPTIONS });
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(await helpOf(world, table));
      return EXIT.trouble;
    }
    const format = oneOf('format', values.format ?? 'markdown', FORMATS);
    // Vietnamese, where nobody says otherwise: so the documents are called.
    const language = world.language ?? 'vi';
    const on = values.on === undefined ? undefined : calendarDate('on', values.on);
    await refuseExisting(values.output, values.force === true);
    const reader = await textReader(values, world);
    const texts = await readCorpus(positionals, reader, folderReading(values), world);
    if (texts === undefined) return EXIT.trouble;
    const { authorities, documents, leftOut } = authoritiesOf(texts, reader.registry, on, language);
    await give(PRINTERS[format](authorities, documents, language, world), values, world);
    const told = [...(leftOut.ambiguous === 0 ? [] : [`${leftOut.ambiguous} that may mean several documents`]), ...(leftOut.unknown === 0 ? [] : [`${leftOut.unknown} that mean none that is known`])];
    if (told.length > 0) world.stderr.write(`${PROGRAM}: citations not in the table: ${told.join(', ')} (extract lists them)\n`);
    return EXIT.done;
  },
};
