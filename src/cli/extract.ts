import { analyze } from '../bundled-reading.js';
import { calendarDate, oneOf, readArgs, type Command } from './command.js';
import { extractWorkWith } from './extract-work.js';
import { JOBS_HELP, JOBS_OPTION, jobsOf, runFiles } from './file-run.js';
import { written } from './output-flow.js';
import { FORMATS, openReport, type ReportStyle } from './report.js';
import { screenOf } from './screen.js';
import { listSources, STDIN } from './sources.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, TEXT_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { helpOf } from './spoken-language.js';
import { EXIT, PROGRAM } from './world.js';

const HELP = `Prints the citations of Party documents in files, folders or standard input.

Usage: ${PROGRAM} extract [options] [FILES…]

FILES are files, folders (read with all folders inside, in the order of names: .txt, Markdown (.md …), HTML (.html …); hidden entries,
links to folders and what git ignores are left out), patterns of paths or - for standard input, which is also read when there is no FILES. Word documents (.docx) and PDFs are read
where mammoth and pdfjs-dist are installed; their spans refer to the text that was read out of them, which json has as "text", and "place" says
on which page, or in which paragraph, a citation stands.

Options:
  --format FORMAT        table   one line per citation, with the document that it means: its id, ? and the number of candidates where
                                 several could be meant, – where none is known; the default on a terminal
                         json    {file, self, citations, relations, footnotes, diagnostics}, self where the text is a document: one object for one file or standard input, else
                                 an array; the default elsewhere
                         ndjson  one citation a line, with its file
  --on DATE              says of every document whether it was in force on that day, as far as the registry and the text itself know: a
                         column of the table, "status" of a line of ndjson, "statuses" beside the citations in json
  ${FOLDER_HELP}
  ${JOBS_HELP}
  ${TEXT_HELP}
  -h, --help             this text

Spans are UTF-16 offsets in the text of the file as it is, markup included. A byte order mark is left out and not counted. Inputs must be
UTF-8; an invalid byte is told with its offset in the file, counted in bytes from 0 with the mark.
Colours are used on a terminal unless NO_COLOR is set.

A text of more than 32 MB is read in sections with --format ndjson: it may be larger than the memory. Sections end between paragraphs; what is
named in one is known in the next, but not before it.

Ctrl-C stops between two files: what is printed is whole. Once more, and it stops at once.

Exit status: 0 done; 2 wrong usage, a registry file or an input that could not be read (the other inputs are still printed); 130 stopped.

Examples:
  ${PROGRAM} extract article.md
  ${PROGRAM} extract --format ndjson --published-on 2024-12 articles/ > citations.ndjson
  ${PROGRAM} extract --on 2025-12-31 article.md
`;

/** The command with another reader than the library's own, for tests. */
export function extractWith(read: typeof analyze): Command {
  return {
    name: 'extract',
    help: HELP,
    async run(args, world) {
      const { values, positionals } = readArgs(args, {
        format: { type: 'string' }, on: { type: 'string' },
        ...FOLDER_OPTIONS, ...JOBS_OPTION, ...TEXT_OPTIONS,
      });
      if (positionals.length === 0 && world.stdin.isTTY === true) {
        world.stderr.write(await helpOf(world, extract));
        return EXIT.trouble;
      }
      const format = oneOf('format', values.format ?? (world.stdout.isTTY === true ? 'table' : 'json'), FORMATS);
      const on = values.on === undefined ? undefined : calendarDate('on', values.on);
      const jobs = jobsOf(values.jobs);
      const reader = await textReader(values, world);

      const operands = positionals.length === 0 ? [STDIN] : positionals;
      const sources = await listSources(operands, world, folderReading(values));
      // The shape of the answer depends on what was asked for, not on what a folder happens to hold.
      const [only] = sources;
      const single = operands.length === 1 && only !== undefined && 'name' in only && only.name === operands[0];
      const style: ReportStyle = { format, single, standing: on !== undefined, screen: screenOf(world) };
      const report = openReport(style);
      const task = { sources, work: extractWorkWith(read), recipe: { reader: reader.recipe, style, on }, jobs };
      const status = await runFiles(task, world, (piece) => written(world.stdout, report.add(piece)));
      await written(world.stdout, report.end());
      return status;
    },
  };
}

export const extract: Command = extractWith(analyze);
