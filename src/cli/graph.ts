import { toHtml, toSvg } from '../entries/drawing.js';
import { buildGraph, canonicalize, mergeGraphs, subgraph, toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle, type CitationGraph, type EdgeKind } from '../entries/graph.js';
import { UsageError, type Language, type Registry } from '../index.js';
import { RELATION_KINDS } from '../model/relation-kinds.js';
import { calendarDate, oneOf, readArgs, type Command } from './command.js';
import { JOBS_HELP, JOBS_OPTION, jobsOf, runFiles } from './file-run.js';
import { readGraphs } from './graph-files.js';
import { graphWork } from './graph-work.js';
import { listSources, STDIN } from './sources.js';
import { visible } from './terminal-text.js';
import { FOLDER_HELP, FOLDER_OPTIONS, folderReading, give, OUTPUT_HELP, OUTPUT_OPTIONS, tellIncomplete, TEXT_HELP, TEXT_OPTIONS, textReader, type TextReader } from './text-options.js';
import { helpOf } from './spoken-language.js';
import { CommandError, EXIT, PROGRAM, type World } from './world.js';

const PRINTERS: Readonly<Record<string, (graph: CitationGraph, language: Language | undefined) => string>> = {
  json: (graph) => toJson(graph, { space: 2 }),
  dot: (graph, language) => toDot(graph, { language }),
  mermaid: (graph, language) => toMermaid(graph, { language }),
  svg: (graph, language) => toSvg(graph, { actors: true, language }),
  html: (graph, language) => toHtml(graph, { actors: true, language }),
  graphml: (graph) => toGraphml(graph),
  gexf: (graph) => toGexf(graph),
  csv: (graph) => toCsv(graph).edges,
  'csv-nodes': (graph) => toCsv(graph).nodes,
  jsonld: (graph) => toJsonLd(graph, { space: 2 }),
  turtle: (graph) => toTurtle(graph),
};
const FORMATS = ['json', 'dot', 'mermaid', 'svg', 'html', 'graphml', 'gexf', 'csv', 'csv-nodes', 'jsonld', 'turtle'] as const;
/** Pictures: who is no document only fills them. */
const DRAWINGS: readonly string[] = ['dot', 'mermaid', 'svg', 'html'];
const KINDS: readonly EdgeKind[] = ['cites', ...RELATION_KINDS];

const HELP = `Builds a graph of the documents that texts cite, and of what the texts say that one does to another.

Usage: ${PROGRAM} graph [options] [FILES…]

FILES are files, folders or - as for extract. Nodes are documents, unnamed documents that are announced, bodies that act, and the texts
themselves; edges are relations with their evidence, and citations. What is only planned is an edge of its own, and never looks like a fact.
What the texts say and the graph does not have is counted on standard error.

Options:
  --format FORMAT        json (default; the shape of graphology), dot, mermaid, svg, html (one page that works without a network),
                         graphml, gexf, csv (the edges), csv-nodes, jsonld, turtle
  --kinds KINDS          only these kinds of edges, separated by commas: ${KINDS.slice(0, 6).join(', ')},
                         ${KINDS.slice(6).join(', ')}
  --from ID              only what is joined to this document (05-CT/TW@2016-05-15), in --depth steps
  --depth N              steps from --from; default: as far as it goes
  --at DATE              the graph as of that day: without documents that did not exist yet
  --actors               draws bodies too; svg, html, dot and mermaid leave them out otherwise
  --doubtful             a relation of which an end may be several documents has an edge to each of them, marked as doubtful
  --with-registry        adds the relations that the registry knows, marked as its own
  --self ID              the one text that is read is this document
  --partial              a part of a larger graph, as JSON, for --merge: what needs all texts is left to it
  --merge                FILES are graphs as --partial and filter --graph give them, one a file or one a line: their union, which is the
                         graph of all their texts, whatever was parted how and in which order
  ${OUTPUT_HELP}
  ${FOLDER_HELP}
  ${JOBS_HELP}
  ${TEXT_HELP}
  -h, --help             this text

Exit status: 0 done; 1 the document of --from is not in the graph; 2 wrong usage, or an input that could not be read, 130 stopped: then nothing is
printed, as a part would look like the whole.

Examples:
  ${PROGRAM} graph articles/ --format html --output graph.html
  ${PROGRAM} graph --partial january/ > january.json; ${PROGRAM} graph --merge january.json february.json
  ${PROGRAM} graph articles/ --from 05-CT/TW@2016-05-15 --depth 2 --with-registry --format dot
`;

interface Chosen {
  readonly kinds?: readonly EdgeKind[];
  readonly from?: string;
  readonly depth?: number;
  readonly at?: string;
  readonly actors?: false;
}

function chosenParts(values: { readonly kinds?: string | undefined; readonly from?: string | undefined; readonly depth?: string | undefined; readonly at?: string | undefined }): Chosen {
  const kinds = values.kinds?.split(',').map((kind) => oneOf('kinds', kind.trim(), KINDS));
  if (values.depth !== undefined && (!/^\d{1,4}$/u.test(values.depth) || values.from === undefined)) {
    throw new CommandError(`--depth is a number of steps from --from, not '${values.depth}'${values.from === undefined ? ' without --from' : ''}`);
  }
  return {
    ...(kinds !== undefined && { kinds }),
    ...(values.from !== undefined && { from: values.from }),
    ...(values.depth !== undefined && { depth: Number(values.depth) }),
    ...(values.at !== undefined && { at: calendarDate('at', values.at) }),
  };
}

function chosen(graph: CitationGraph, parts: Chosen): CitationGraph | undefined {
  return Object.keys(parts).length === 0 ? graph : subgraph(graph, parts);
}

export const graph: Command = {
  name: 'graph',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, {
      format: { type: 'string' }, kinds: { type: 'string' }, from: { type: 'string' }, depth: { type: 'string' }, at: { type: 'string' },
      actors: { type: 'boolean' }, partial: { type: 'boolean' }, merge: { type: 'boolean' }, doubtful: { type: 'boolean' }, 'with-registry': { type: 'boolean' }, self: { type: 'string' }, ...OUTPUT_OPTIONS, ...FOLDER_OPTIONS, ...JOBS_OPTION, ...TEXT_OPTIONS,
    });
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(await helpOf(world, graph));
      return EXIT.trouble;
    }
    const format = oneOf('format', values.format ?? 'json', FORMATS);
    const parts = { ...chosenParts(values), ...(DRAWINGS.includes(format) && values.actors !== true && { actors: false as const }) };
    refuseTogether(values);
    const reader = await textReader(values, world);
    const { registry } = reader;
    const said = values.merge === true ? await mergedGraph(positionals, world) ?? EXIT.trouble : await graphOfTexts(positionals, reader, values, world);
    if (typeof said === 'number') return said;
    if (values.partial === true) {
      await give(toJson(said), values, world);
      return EXIT.done;
    }
    const built = canonicalize(values['with-registry'] === true ? joined(said, registry) : said, { registry });
    const part = chosen(built, parts);
    if (part === undefined) {
      world.stderr.write(`${PROGRAM}: no text cites ${visible(parts.from ?? '')}; extract lists the ids\n`);
      return EXIT.nothing;
    }
    await give(print(part, format, world.language), values, world);
    const left = leftOutLine(built, values.doubtful === true);
    if (left !== undefined) world.stderr.write(`${PROGRAM}: ${left}\n`);
    return EXIT.done;
  },
};

/** What an option does not go with, and why. */
function refuseTogether(values: { readonly partial?: boolean | undefined; readonly merge?: boolean | undefined; readonly [option: string]: unknown }): void {
  const given = (...names: readonly string[]): string | undefined => names.find((name) => values[name] !== undefined);
  const chooses = values.partial === true ? given('kinds', 'from', 'depth', 'at', 'actors', 'with-registry', 'format') : undefined;
  if (chooses !== undefined) throw new CommandError(`--${chooses} is for the whole graph: say it with --merge, not with --partial`);
  const reads = values.merge === true ? given('self', 'doubtful', 'jobs', 'input-format', 'published-on', 'no-gitignore') : undefined;
  if (reads !== undefined) throw new CommandError(`--${reads} is for texts, and --merge reads graphs: say it where they are made`);
}

interface TextValues {
  readonly self?: string | undefined;
  readonly doubtful?: boolean | undefined;
  readonly jobs?: string | undefined;
  readonly 'no-gitignore'?: boolean | undefined;
}

/** The graph, or the status of a run that has none. Of a text nothing is kept but its graph. */
async function graphOfTexts(operands: readonly string[], reader: TextReader, values: TextValues, world: World): Promise<CitationGraph | number> {
  const { self, doubtful } = values;
  const jobs = jobsOf(values.jobs);
  const sources = await listSources(operands.length === 0 ? [STDIN] : operands, world, folderReading(values));
  const graphs: CitationGraph[] = [];
  const task = { sources, work: graphWork, recipe: { reader: reader.recipe, doubtful: doubtful === true, self }, jobs };
  const status = await runFiles(task, world, (graph) => graphs.push(graph));
  if (status !== EXIT.done) return tellIncomplete(status, world);
  if (self !== undefined && graphs.length !== 1) throw new CommandError('--self is for one text; give one file');
  return mergeGraphs(graphs);
}

async function mergedGraph(operands: readonly string[], world: World): Promise<CitationGraph | undefined> {
  const graphs = await readGraphs(operands, world);
  return graphs === undefined ? undefined : mergeGraphs(graphs);
}

/** With what the registry knows of its documents. */
function joined(said: CitationGraph, registry: Registry): CitationGraph {
  const documents = said.nodes.flatMap(({ key, attributes }) => (attributes.kind === 'document' ? [key] : []));
  return mergeGraphs(said, buildGraph([], { documents, registry }));
}

const counted = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

/** What was read and is no edge; undefined where there is nothing of the kind. */
function leftOutLine({ attributes: { leftOut = [] } }: CitationGraph, isDoubtful: boolean): string | undefined {
  const sum = (field: 'doubtful' | 'unknown' | 'citations'): number => leftOut.reduce((all, left) => all + left[field], 0);
  const parts = [
    [sum('doubtful'), 'relation', `whose end may be several documents${isDoubtful ? '' : ' (--doubtful shows what they may be)'}`],
    [sum('unknown'), 'relation', 'whose end is no known document'],
    [sum('citations'), 'citation', 'that may mean several documents (extract lists them)'],
  ] as const;
  const told = parts.flatMap(([many, one, what]) => (many === 0 ? [] : [`${counted(many, one)} ${what}`]));
  return told.length === 0 ? undefined : `not in the graph: ${told.join('; ')}`;
}

/** A drawing has a limit of nodes: that is told as what the command asked too much of. */
function print(part: CitationGraph, format: (typeof FORMATS)[number], language: Language | undefined): string {
  try {
    return PRINTERS[format]!(part, language);
  } catch (error) {
    if (error instanceof UsageError) throw new CommandError(`--format ${format}: ${error.message}`);
    throw error;
  }
}
