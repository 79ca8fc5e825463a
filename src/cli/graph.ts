import { toHtml, toSvg } from '../entries/drawing.js';
import { buildGraph, canonicalize, subgraph, toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle, type CitationGraph, type EdgeKind } from '../entries/graph.js';
import { UsageError } from '../index.js';
import { RELATION_KINDS } from '../model/relation-kinds.js';
import { calendarDate, oneOf, readArgs, type Command } from './command.js';
import { visible } from './terminal-text.js';
import { give, OUTPUT_HELP, OUTPUT_OPTIONS, readCorpus, TEXT_HELP, TEXT_OPTIONS, textReader } from './text-options.js';
import { CommandError, EXIT, PROGRAM } from './world.js';

const PRINTERS: Readonly<Record<string, (graph: CitationGraph) => string>> = {
  json: (graph) => toJson(graph, { space: 2 }),
  dot: toDot,
  mermaid: toMermaid,
  svg: (graph) => toSvg(graph),
  html: (graph) => toHtml(graph),
  graphml: toGraphml,
  gexf: toGexf,
  csv: (graph) => toCsv(graph).edges,
  'csv-nodes': (graph) => toCsv(graph).nodes,
  jsonld: (graph) => toJsonLd(graph, { space: 2 }),
  turtle: (graph) => toTurtle(graph),
};
const FORMATS = ['json', 'dot', 'mermaid', 'svg', 'html', 'graphml', 'gexf', 'csv', 'csv-nodes', 'jsonld', 'turtle'] as const;
const KINDS: readonly EdgeKind[] = ['cites', ...RELATION_KINDS];

const HELP = `Builds a graph of the documents that texts cite, and of what the texts say that one does to another.

Usage: ${PROGRAM} graph [options] [FILES…]

FILES are files, folders or - as for extract. Nodes are documents, unnamed documents that are announced, and the texts themselves; edges
are relations with their evidence, and citations. What is only planned is an edge of its own, and never looks like a fact.

Options:
  --format FORMAT        json (default; the shape of graphology), dot, mermaid, svg, html (one page that works without a network),
                         graphml, gexf, csv (the edges), csv-nodes, jsonld, turtle
  --kinds KINDS          only these kinds of edges, separated by commas: ${KINDS.slice(0, 6).join(', ')},
                         ${KINDS.slice(6).join(', ')}
  --from ID              only what is joined to this document (05-CT/TW@2016-05-15), in --depth steps
  --depth N              steps from --from; default: as far as it goes
  --at DATE              the graph as of that day: without documents that did not exist yet
  --with-registry        adds the relations that the registry knows, marked as its own
  --self ID              the one text that is read is this document
  ${OUTPUT_HELP}
  ${TEXT_HELP}
  -h, --help             this text

Exit status: 0 done; 1 the document of --from is not in the graph; 2 wrong usage, or an input that could not be read: then nothing is
printed, as a part would look like the whole.

Examples:
  ${PROGRAM} graph articles/ --format html --output graph.html
  ${PROGRAM} graph articles/ --from 05-CT/TW@2016-05-15 --depth 2 --with-registry --format dot
`;

interface Chosen {
  readonly kinds?: readonly EdgeKind[];
  readonly from?: string;
  readonly depth?: number;
  readonly at?: string;
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
  summary: 'build a graph of documents, relations and citations',
  help: HELP,
  async run(args, world) {
    const { values, positionals } = readArgs(args, {
      format: { type: 'string' }, kinds: { type: 'string' }, from: { type: 'string' }, depth: { type: 'string' }, at: { type: 'string' },
      'with-registry': { type: 'boolean' }, self: { type: 'string' }, ...OUTPUT_OPTIONS, ...TEXT_OPTIONS,
    });
    if (positionals.length === 0 && world.stdin.isTTY === true) {
      world.stderr.write(HELP);
      return EXIT.trouble;
    }
    const format = oneOf('format', values.format ?? 'json', FORMATS);
    const parts = chosenParts(values);
    const reader = await textReader(values, world);
    const { registry } = reader;
    const texts = await readCorpus(positionals, reader, world);
    if (texts === undefined) return EXIT.trouble;
    if (values.self !== undefined && texts.length !== 1) throw new CommandError('--self is for one text; give one file');
    const own = values.self === undefined ? texts : texts.map((text) => ({ ...text, self: values.self }));
    const built = canonicalize(buildGraph(own, values['with-registry'] === true ? { registry } : {}), { registry });
    const part = chosen(built, parts);
    if (part === undefined) {
      world.stderr.write(`${PROGRAM}: no text cites ${visible(parts.from ?? '')}; extract lists the ids\n`);
      return EXIT.nothing;
    }
    await give(print(part, format), values, world);
    return EXIT.done;
  },
};

/** A drawing has a limit of nodes: that is told as what the command asked too much of. */
function print(part: CitationGraph, format: (typeof FORMATS)[number]): string {
  try {
    return PRINTERS[format]!(part);
  } catch (error) {
    if (error instanceof UsageError) throw new CommandError(`--format ${format}: ${error.message}`);
    throw error;
  }
}
