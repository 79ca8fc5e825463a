/** The time of what is built on the reader, at two sizes: markup, comments, printed findings, printed and drawn graphs. */
import { toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle } from '../src/entries/graph.js';
import { applyFixes, toRdjsonl, toSarif } from '../src/entries/lint.js';
import { lint } from '../src/index.js';
import { layOut } from '../src/graph/drawing/layout.js';
import { sceneOf } from '../src/graph/drawing/scene.js';
import { FORMATS } from '../src/read/text/formats.js';
import { openText } from '../src/read/text/open.js';
import { large } from '../test/graph/drawing/graphs.js';
import { wideGraph } from '../test/graph/formats/many-edges.js';
import { HOSTILE_MARKDOWN, HOSTILE_MARKUP } from './hostile.js';

interface Growing {
  readonly name: string;
  readonly size: number;
  /** What is done for a size; what it is done on was made before. */
  readonly prepared: (size: number) => () => unknown;
}

function growing<T>(name: string, size: number, make: (size: number) => T, run: (made: T) => unknown): Growing {
  return {
    name, size,
    prepared: (own) => {
      const made = make(own);
      return () => run(made);
    },
  };
}

const dashes = (count: number): string => 'Chỉ thị số 05–CT/TW, '.repeat(count);
const linted = (count: number): Parameters<typeof toSarif>[0] => [{ file: 'a', text: dashes(count), findings: lint(dashes(count)) }];

const ALL: readonly Growing[] = [
  ...Object.entries(HOSTILE_MARKUP).map(([name, generate]) => growing(`${name} as HTML`, 200_000, generate, (source) => openText(source, FORMATS.html))),
  ...Object.entries({ ...HOSTILE_MARKUP, ...HOSTILE_MARKDOWN }).map(([name, generate]) => growing(`${name} as Markdown`, 50_000, generate, (source) => openText(source, FORMATS.markdown))),
  growing('comments that suppress', 2_000, (lines) => `// vn-party-citations-disable-line ${'dash, '.repeat(20)}Nghị quyết 05/NQ-TW\n`.repeat(lines), (text) => lint(text)),
  growing('fixes', 5_000, (count) => 'Quyết định 5/QD-TƯ. '.repeat(count), (text) => applyFixes(text, lint(text))),
  ...Object.entries({ toRdjsonl, toSarif }).map(([name, print]) => growing(name, 4_000, linted, print)),
  ...Object.entries({ toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle }).map(([name, print]) => growing(name, 15_000, wideGraph, (graph) => print(graph))),
  growing('the layout of a drawing', 150, (nodes) => sceneOf(large(nodes, 3 * nodes), {}, 'bench'), layOut),
];

/** Milliseconds below which a ratio says nothing. */
const MEASURABLE = 20;
const MOST_GROWTH = 3;
/** Boxes are laid beside boxes. */
const MOST_GROWTH_OF_LAYOUT = 4;

function fastest(run: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times);
}

/** Measures all of them, prints them, and gives what grows too fast. */
export function growth(rounds: number): string[] {
  console.log(`\n${'what'.padEnd(60)}    size       ms  when doubled`);
  return ALL.flatMap(({ name, size, prepared }) => {
    const [single, twice] = [prepared(size), prepared(2 * size)];
    single();
    const [short, long] = [fastest(single, rounds), fastest(twice, rounds)];
    const times = long / Math.max(short, 0.001);
    console.log(`${name.padEnd(60)} ${String(size).padStart(7)} ${short.toFixed(1).padStart(8)} ${times.toFixed(2).padStart(13)}`);
    const most = name.includes('layout') ? MOST_GROWTH_OF_LAYOUT : MOST_GROWTH;
    return times > most && long > MEASURABLE ? [`${name}: ${times.toFixed(2)} times as long when doubled, at most ${most}`] : [];
  });
}
