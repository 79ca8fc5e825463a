import { calendarDate, readArgs, type Command } from './command.js';
import { Finder } from '../lookup/find.js';
import { lookupJson, lookupText } from './lookup-report.js';
import { openRegistry, REGISTRY_OPTION } from './registry-file.js';
import { screenOf } from './screen.js';
import { CommandError, EXIT, PROGRAM } from './world.js';

const HELP = `Prints what the registry knows of a document: its card, or those of the documents that could be meant.

Usage: ${PROGRAM} lookup [options] QUERY…

QUERY is a citation as texts have it (57-NQ/TW, Quy định 37, Nghị quyết Trung ương 4 khoá XII), the id of a document
(12-KL/TW@2021-08-12), type and number (NQ 57, nq57), a symbol without its separators (57NQTW), or words of a title, an alias or a subject, with or without diacritics. Several words
are one query, in quotes or not.

A citation is read as in a text, and may be ambiguous as there: the candidates are ranked, with reasons; a date, an issuer, the term or
the subject beside it tells them apart. For type and number all documents that have them are listed, youngest first. "Not verified"
marks what no source confirms.

Options:
  --published-on DATE    no document that is younger than a text of that day: YYYY-MM-DD, YYYY-MM or YYYY; also --on
  --all                  all documents that are found, not only the first 10
  --json                 {query, results: [{by, text, citation, message, documents: [{id, record, relations, reasons}], others}]}
  ${REGISTRY_OPTION}
  -h, --help             this text

Lines are wrapped to the terminal, else at 100 columns. Colours are used on a terminal unless NO_COLOR is set.

Exit status: 0 found, also several; 1 nothing found; 2 wrong usage, or a registry file that could not be read.

Examples:
  ${PROGRAM} lookup 57-NQ/TW
  ${PROGRAM} lookup Quy định 37 --published-on 2022
  ${PROGRAM} lookup "người Việt Nam ở nước ngoài"
`;

export const lookup: Command = {
  name: 'lookup',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, {
      'published-on': { type: 'string' },
      on: { type: 'string' },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      registry: { type: 'string' },
    });
    const query = positionals.join(' ').trim().replace(/\s+/gu, ' ');
    if (query === '') throw new CommandError('lookup needs a document, such as 57-NQ/TW');
    const day = values['published-on'] ?? values.on;
    const publishedOn = day === undefined ? undefined : calendarDate(values['published-on'] === undefined ? 'on' : 'published-on', day);
    const { registry } = await openRegistry(values.registry, world);
    const findings = new Finder(registry, publishedOn).find(query);
    const answer = { query, findings, registry };
    world.stdout.write(values.json === true ? lookupJson(answer) : lookupText(answer, screenOf(world), values.all === true));
    return findings.some(({ documents }) => documents.length > 0) ? EXIT.done : EXIT.nothing;
  },
};
