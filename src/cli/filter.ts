import { readArgs, type Command } from './command.js';
import { answerLine, type FilterSettings } from './filter-record.js';
import { linesOf } from './lines.js';
import { written } from './output-flow.js';
import { REGISTRY_OPTION } from './registry-file.js';
import { NAMED_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { helpOf } from './spoken-language.js';
import { CommandError, EXIT, PROGRAM } from './world.js';

const HELP = `Reads JSON records from standard input, one a line, and answers each with a line: what its text cites. It is the map of every engine that can
pipe through a program.

Usage: ${PROGRAM} filter [options] < RECORDS > ANSWERS

A record is a JSON object with a text. Its answer stands in the same place of the output and has its id, as it came, and what extract has of a
text: citations, relations, footnotes, diagnostics, and self where it is a document. Spans are UTF-16 offsets in the text. What is no record,
or has something wrong in it, is answered with its id and "error": {"line": 12, "message": "…"}, and nothing stops. Empty lines are left out.

Options:
  --text-field NAME      field with the text; default: text
  --id-field NAME        field with the id; default: id
  --published-field NAME field with the day of publication, if the record has one; default: publishedOn
  --format-field NAME    field with text, markdown or html, if the record has one; default: format
  --key NAME             begins each answer with the value of this field and a tab, for engines that sort and group by a key
  --graph                answers with "graph", the graph of this one record, named by its id; graph --merge unites them
  --doubtful             with --graph: a relation of which an end may be several documents has an edge to each of them
  --merge                records have "graphs" in the place of a text, and are answered with "graph", their union, and "ids": the fuller ids
                         that the registry has for documents in it. A record that has "ids" itself is united under these
  --input-format FORMAT  text, markdown or html, for records that do not say it; default: text
  --published-on DATE    day of publication of records that do not say it: YYYY-MM-DD, YYYY-MM or YYYY
  ${NAMED_HELP}
  ${REGISTRY_OPTION}
  -h, --help             this text

Exit status: 0 done, also where lines are answered with errors, which are counted on standard error, and where nobody reads the answers any
more; 2 wrong usage, or a registry file that could not be read.

Examples:
  ${PROGRAM} filter --text-field body < articles.ndjson > citations.ndjson
  ${PROGRAM} filter --graph < articles.ndjson | ${PROGRAM} graph --merge -
`;

const OPTIONS = {
  'text-field': { type: 'string', default: 'text' }, 'id-field': { type: 'string', default: 'id' }, 'published-field': { type: 'string', default: 'publishedOn' },
  'format-field': { type: 'string', default: 'format' }, key: { type: 'string' }, graph: { type: 'boolean', default: false }, merge: { type: 'boolean', default: false }, doubtful: { type: 'boolean', default: false }, ...TEXT_OPTIONS,
} as const;

export const filter: Command = {
  name: 'filter',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length > 0) throw new CommandError(`filter reads standard input and no files: ${PROGRAM} filter < '${positionals[0]}'`);
    if (values.doubtful && !values.graph) throw new CommandError('--doubtful is for --graph; leave it out, or add --graph');
    if (values.merge && values.graph) throw new CommandError('--merge and --graph: choose one; graphs are made of texts, and then merged');
    if (world.stdin.isTTY === true) {
      world.stderr.write(await helpOf(world, filter));
      return EXIT.trouble;
    }
    const { options, registry } = await textReader(values, world);
    const settings: FilterSettings = {
      textField: values['text-field'], idField: values['id-field'], publishedField: values['published-field'], formatField: values['format-field'],
      key: values.key, graph: values.graph, doubtful: values.doubtful, merge: values.merge, registry, defaults: options(''),
    };
    let [all, failed] = [0, 0];
    for await (const line of linesOf(world.stdin)) {
      if ('text' in line && line.text.trim() === '') continue;
      const answer = answerLine(line, settings);
      all++;
      if (answer.failed) failed++;
      await written(world.stdout, answer.line);
    }
    if (failed > 0) world.stderr.write(`${PROGRAM}: ${failed} of ${all} lines answered with an error\n`);
    return EXIT.done;
  },
};
