/**
 * npm run cost             computes docs/cost.md from the constants of bench/cost.json
 * npm run cost -- --check  only compares; exit 1 when the page is not what the constants give
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCost, type CostConstants } from '../bench/cost.js';

const PAGE = new URL('../docs/cost.md', import.meta.url);
const SIZES = [1e6, 1e8, 1e9] as const;
/** What is assumed and not measured. */
const MOST_CITED_IN = 20;
const ARTICLES_A_TASK = 100_000;
/** Steps that start filters of their own: reading, ids, nodes, edges. */
const STEPS = 4;
/** The longest string of Node 20: a record is a line. */
const LONGEST_LINE = 2 ** 29 - 24;

const rounded = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-GB');

function bytes(value: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'] as const;
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(value) / 3) - 1));
  return `${rounded(value / 1000 ** (power + 1))} ${units[power]!}`;
}

const hours = (milliseconds: number): string => `${rounded(milliseconds / 3_600_000)} h`;

interface Row {
  readonly what: string;
  readonly of: (articles: number) => string;
}

function rowsOf({ articleBytes, read, nodeBytes, edgeBytes, mentionBytes, mergePerMegabyte, outputBytes, taskMemory, start }: CostConstants): readonly Row[] {
  // Nodes are grouped twice: for the ids that the registry has, then under these.
  const shuffled = 2 * nodeBytes + edgeBytes;
  const unite = (shuffled / 1e6) * mergePerMegabyte;
  const starts = (STEPS * start) / ARTICLES_A_TASK;
  return [
    { what: 'text', of: (articles) => bytes(articles * articleBytes) },
    { what: 'core-hours: reading', of: (articles) => hours(articles * read) },
    { what: 'core-hours: uniting', of: (articles) => hours(articles * unite) },
    { what: `core-hours: starting filters, one for ${ARTICLES_A_TASK.toLocaleString('en-GB')} articles and step`, of: (articles) => hours(articles * starts) },
    { what: 'core-hours in all', of: (articles) => `**${hours(articles * (read + unite + starts))}**` },
    { what: 'kept between the steps', of: (articles) => bytes(articles * (nodeBytes + edgeBytes)) },
    { what: 'shuffled', of: (articles) => bytes(articles * shuffled) },
    { what: 'output, as JSON lines', of: (articles) => bytes(articles * outputBytes) },
    { what: 'memory of a task that reads', of: () => `${taskMemory} MB` },
    { what: `the record of the most cited document, if 1 article of ${MOST_CITED_IN} cites it`, of: (articles) => bytes((articles / MOST_CITED_IN) * mentionBytes) },
  ];
}

/** The page as the constants give it. */
export function costPage(constants: CostConstants): string {
  const { node, articles, articleBytes, articleCitations, read, nodeBytes, edgeBytes, mentionBytes, mergePerMegabyte, outputBytes, taskMemory, start } = constants;
  const most = Math.floor((LONGEST_LINE / mentionBytes) * MOST_CITED_IN);
  const name = (size: number): string => (size >= 1e9 ? `${size / 1e9} billion` : `${size / 1e6} million`);
  return `# What many articles cost

In a clone of the repository \`npm run cost\` computes this page from what one article costs, as measured. Nobody has read a billion articles with it.

| articles | ${SIZES.map(name).join(' | ')} |
| --- | ${SIZES.map(() => '---').join(' | ')} |
${rowsOf(constants).map(({ what, of }) => `| ${what} | ${SIZES.map(of).join(' | ')} |`).join('\n')}

What Spark itself does is not counted: its sorting, its network, its copies on disk.

## How far it reaches

A task holds all that is said of one document, each with its source: the record of a document grows with the texts that cite it. The filter reads a record as a line, and
Node holds no longer line than ${bytes(LONGEST_LINE)}. So the [job](spark.md), as it is, takes up to about ${rounded(most / 1e6)} million articles of this kind. Give it more in parts, by year or by paper, and ask
their Parquet side by side.

## The constants

\`npm run bench -- --cost --record\` measures them on Node ${node.split('.')[0]} with ${articles.toLocaleString('en-GB')} invented articles and writes \`bench/cost.json\`. CPU time is that of all threads.

| of one article | measured |
| --- | --- |
| text; citations in it | ${bytes(articleBytes)}; ${articleCitations} |
| CPU time of \`filter --graph\` | ${read} ms |
| what is said of documents; of pairs of them | ${bytes(nodeBytes)}; ${bytes(edgeBytes)} |
| what is said of one document | ${mentionBytes} bytes |
| its share of the output | ${bytes(outputBytes)} |

| of the filter | measured |
| --- | --- |
| CPU time of \`filter --merge\`, for a megabyte | ${mergePerMegabyte} ms |
| CPU time to start | ${start} ms |
| memory, reading | ${taskMemory} MB |
`;
}

function main(args: readonly string[]): number {
  const page = costPage(readCost());
  if (readFileSync(PAGE, { encoding: 'utf8', flag: 'a+' }) === page) return 0;
  if (args.includes('--check')) {
    console.error('docs/cost.md is not what bench/cost.json gives; run `npm run cost` and commit it');
    return 1;
  }
  writeFileSync(PAGE, page);
  console.log('wrote docs/cost.md');
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
