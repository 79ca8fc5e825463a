import type { CitationGraph } from '../entries/graph.js';
import { graphFault } from '../model/graph-shape.js';
import { linesOf } from './lines.js';
import { readSource, STDIN } from './sources.js';
import { visible } from './terminal-text.js';
import { PROGRAM, type World } from './world.js';

/** A graph, or the answer of `filter --graph`, which has one or an error. */
type GraphRecord = CitationGraph & { readonly graph?: CitationGraph; readonly error?: { readonly message?: string } };

/** The graphs of files, each with one graph or one a line; undefined where one of them could not be read, which is told. */
export async function readGraphs(operands: readonly string[], world: World): Promise<CitationGraph[] | undefined> {
  const graphs: CitationGraph[] = [];
  let whole = true;
  const fail = (trouble: string): void => {
    whole = false;
    world.stderr.write(`${PROGRAM}: ${trouble}\n`);
  };
  for (const name of operands.length === 0 ? [STDIN] : operands) {
    const text = await readSource({ name }, world);
    if (typeof text !== 'string') {
      fail(text.trouble);
      continue;
    }
    for await (const { value, where } of valuesOf(text)) {
      const fault = takeGraph(value, graphs);
      if (fault !== undefined) fail(`${visible(name === STDIN ? 'standard input' : name)}${where}: ${visible(fault)}`);
    }
  }
  if (!whole) world.stderr.write(`${PROGRAM}: the graph is incomplete: nothing is printed or written\n`);
  return whole ? graphs : undefined;
}

/** A whole file of JSON, or each of its lines; undefined for what is neither. */
async function* valuesOf(text: string): AsyncGenerator<{ readonly value: unknown; readonly where: string }> {
  const one = parsed(text);
  if (one !== undefined) {
    yield { value: one, where: '' };
    return;
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  for await (const line of linesOf(bytes())) if ('text' in line && line.text.trim() !== '') yield { value: parsed(line.text), where: `:${line.number}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a graph, or undefined and it is taken. */
function takeGraph(value: unknown, graphs: CitationGraph[]): string | undefined {
  const { error, graph = value } = (value ?? {}) as Partial<GraphRecord>;
  if (error !== undefined) return `has no graph: ${error.message ?? 'an error'}`;
  const fault = value === undefined ? 'it is not JSON' : graphFault(graph as CitationGraph);
  if (fault !== undefined) return `is no graph, as ${fault}; give what graph --partial or filter --graph printed`;
  graphs.push(graph as CitationGraph);
  return undefined;
}
