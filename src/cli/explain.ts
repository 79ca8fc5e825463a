import { readArgs, type Command } from './command.js';
import { checkOffset, isStdinPosition, offsetOf, parsePosition, type Position } from './explain-position.js';
import { explainWords } from './explain-report.js';
import { explainText, type Explained } from './explained.js';
import { toJson } from './json-text.js';
import { REGISTRY_OPTION } from './registry-file.js';
import { screenOf } from './screen.js';
import { readSource, STDIN } from './sources.js';
import { NAMED_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { CommandError, EXIT, PROGRAM, type World } from './world.js';

const HELP = `Prints how a citation was read: its tokens and parse, where each field comes from, how its document was found, and what the sentence says
that documents do to one another: its clause tokens, who does what to which, and why an act says nothing.

Usage: ${PROGRAM} explain [options] FILE:OFFSET
       ${PROGRAM} explain [options] --text TEXT [--offset N]

OFFSET counts UTF-16 units from 0, as the spans of extract do. The citation there is explained, or the one that reads along what stands
there (its date, its issuer); else the next one, with the reason why there is none at the place itself. FILE:LINE:COLUMN, as the table
of extract has it, is understood too, and - is standard input. With --text all citations are explained, or the one at --offset. The
other citations of the text are read as well: what they say counts.

Options:
  --text TEXT            the text itself, instead of a file
  --offset N             a place in it
  --published-on DATE    day on which the text was published: YYYY-MM-DD, YYYY-MM or YYYY
  --input-format FORMAT  text, markdown or html; default: by extension, text for --text and standard input
  --json                 {file, offset, citations: [{citation, window, clauses, diagnostics, remark}], along, elsewhere}
  ${NAMED_HELP}
  ${REGISTRY_OPTION}
  -h, --help             this text

Of Markdown and HTML the fields, the document, the clauses and the diagnostics are those of the library, which reads without the markup; tokens and
parse are of the file as it is and may end at markup.

Exit status: 0 explained; 1 no citation there or behind; 2 wrong usage, or a file that could not be read.

Examples:
  ${PROGRAM} explain article.md:120
  ${PROGRAM} explain --text "Theo Kết luận 12-KL/TW về người Việt Nam ở nước ngoài"
`;

export const explain: Command = {
  name: 'explain',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args.filter((word) => !isStdinPosition(word)), {
      text: { type: 'string' },
      offset: { type: 'string' },
      json: { type: 'boolean' },
      ...TEXT_OPTIONS,
    });
    const position = positionOf(values.text, values.offset, [...positionals, ...args.filter(isStdinPosition)]);
    const reader = await textReader(values, world);
    const { registry } = reader;
    const text = position === undefined ? (values.text ?? '') : await readFileOf(position, world);
    const offset = position !== undefined ? offsetOf(position, text) : values.offset === undefined ? undefined : checkOffset(integer(values.offset), text);
    const explained = explainText(text, offset, reader.options(position?.file ?? STDIN));
    const file = position?.file;
    world.stdout.write(values.json === true ? explainJson({ file, offset }, explained) : explainWords(explained, { text, offset, registry }, screenOf(world)));
    return explained.citations.length > 0 ? EXIT.done : EXIT.nothing;
  },
};

function explainJson(where: object, { citations, elsewhere, along }: Explained): string {
  const own = citations.map(({ citation, window, clauses, diagnostics, remark }) => ({ citation, window, clauses, diagnostics, remark }));
  return `${toJson({ ...where, citations: own, along, elsewhere }, 2)}\n`;
}

/** The place in a file; undefined for `--text`. */
function positionOf(text: string | undefined, offset: string | undefined, operands: readonly string[]): Position | undefined {
  const [operand, another] = operands;
  if (text !== undefined) {
    if (operand !== undefined) throw new CommandError(`explain takes FILE:OFFSET or --text, not both; quote the text if '${operand}' is of it`);
    return undefined;
  }
  if (operand === undefined) throw new CommandError('explain needs FILE:OFFSET or --text TEXT');
  if (another !== undefined) throw new CommandError(`explain takes one place, and '${another}' is a second one`);
  if (offset !== undefined) throw new CommandError('--offset belongs to --text; of a file write FILE:OFFSET');
  return parsePosition(operand);
}

function integer(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new CommandError(`--offset must be a number of UTF-16 units from 0, not '${value}'`);
  return Number(value);
}

async function readFileOf({ file }: Position, world: World): Promise<string> {
  const text = await readSource({ name: file }, world);
  if (typeof text !== 'string') throw new CommandError(text.trouble);
  return text;
}
