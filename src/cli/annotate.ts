import { annotateCitations } from '../entries/annotate.js';
import { analyze, type Analysis, type InputFormat, type ResolvedCitation } from '../index.js';
import { annotatedHtml, annotatedPage, linkedMark, withoutCards, type AnnotatedText, type Linker } from './annotated-page.js';
import { annotatedLines } from './annotated-terminal.js';
import { calendarDate, oneOf, readArgs, type Command } from './command.js';
import { refuseExisting, writeWhole } from './output-file.js';
import { helpOf } from './spoken-language.js';
import { screenOf } from './screen.js';
import { readSource, STDIN } from './sources.js';
import { statusesOf, knownDocument } from '../cards/standing.js';
import { harmless } from './terminal-text.js';
import { OUTPUT_HELP, OUTPUT_OPTIONS, TEXT_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { CommandError, EXIT, PROGRAM } from './world.js';

const FORMATS = ['html', 'markdown', 'terminal'] as const;

const HELP = `Marks the citations of a text, and shows what is known of the documents that they mean.

Usage: ${PROGRAM} annotate [options] [FILE]

FILE is a file or - for standard input, which is also read when there is no FILE.

Options:
  --format FORMAT        html      of an HTML page, the page itself with marks that lead to cards at its end; of another text, a page of
                                   the text as it is written, with the cards beside it; it works without a network and without a
                                   script; the default but on a terminal
                         markdown  of Markdown, the same with <mark> around citations, or with links where --link is given
                         terminal  the text with citations underlined, and what they mean behind them; the default on a terminal
  --link ADDRESS         marks of documents that are known lead to this address and not to cards; in it {document} stands for the id of the
                         document and {symbol} for its symbol, percent-encoded: https://example.org/{symbol}
  --on DATE              the cards say how the documents stood on that day
  ${OUTPUT_HELP}
  ${TEXT_HELP}
  -h, --help             this text

Outside the marks an HTML page or a Markdown file is what it was, byte for byte. Links, titles, forms, code of Markdown and what is marked
already are left alone; marking a file again changes nothing.

Exit status: 0 done; 2 wrong usage, or an input that could not be read.

Examples:
  ${PROGRAM} annotate article.html --output marked.html
  ${PROGRAM} annotate article.md --format markdown --link 'https://example.org/{document}'
`;

function linkerOf(address: string | undefined): Linker | undefined {
  if (address === undefined) return undefined;
  if (!/\{(?:document|symbol)\}/u.test(address)) throw new CommandError(`--link ${address}: holds neither {document} nor {symbol}`);
  return ({ symbol }: ResolvedCitation, document) => address.replace(/\{(document|symbol)\}/gu, (_, name) => encodeURIComponent(name === 'symbol' ? symbol ?? document : document));
}

/** Markdown with the documents as titles of its marks, or with links. */
function annotatedMarkdown(text: string, { citations }: Analysis, link: Linker | undefined): string {
  const mark = link === undefined ? ({ resolution }: ResolvedCitation) => ({ attributes: { title: knownDocument(resolution) ?? resolution.status } }) : linkedMark(link);
  return annotateCitations(text, citations, mark, { format: 'markdown' });
}

export const annotate: Command = {
  name: 'annotate',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, { format: { type: 'string' }, link: { type: 'string' }, on: { type: 'string' }, ...OUTPUT_OPTIONS, ...TEXT_OPTIONS });
    if (positionals.length > 1) throw new CommandError('annotate takes one file');
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(await helpOf(world, annotate));
      return EXIT.trouble;
    }
    const format = oneOf('format', values.format ?? (world.stdout.isTTY === true && values.output === undefined ? 'terminal' : 'html'), FORMATS);
    const on = values.on === undefined ? undefined : calendarDate('on', values.on);
    const link = linkerOf(values.link);
    await refuseExisting(values.output, values.force === true);
    const reader = await textReader(values, world);
    const file = positionals[0] ?? STDIN;
    const options = reader.options(file);
    const inputFormat = options.format as InputFormat;
    if (format === 'markdown' && inputFormat !== 'markdown') throw new CommandError('--format markdown is for Markdown; say --input-format markdown if the input is');
    const given = await readSource({ name: file }, world);
    if (typeof given !== 'string') {
      world.stderr.write(`${PROGRAM}: ${given.trouble}\n`);
      return EXIT.trouble;
    }
    const text = inputFormat === 'html' ? withoutCards(given) : given;
    const analysis = analyze(text, options);
    const standings = on === undefined ? [] : statusesOf({ file, text, analysis, publishedOn: reader.publishedOn }, reader.registry, on);
    const annotated: AnnotatedText = { file, text, analysis, registry: reader.registry, standings, language: world.language };
    const answer = {
      html: () => (inputFormat === 'html' ? annotatedHtml(annotated, link) : annotatedPage(annotated, link)),
      markdown: () => annotatedMarkdown(text, analysis, link),
      terminal: () => annotatedLines(text, analysis, screenOf(world)),
    }[format]();
    if (values.output !== undefined) await writeWhole(values.output, answer, values.force === true);
    // What the terminal may act on are the colours alone, and these were written here.
    else world.stdout.write(world.stdout.isTTY === true && format !== 'terminal' ? harmless(answer) : answer);
    return EXIT.done;
  },
};
