/**
 * npm run pictures             draws docs/pictures/*.svg from docs/pictures/bai-bao.txt, as the library reads it, and from bench/curves.json
 * npm run pictures -- --check  only compares; exit 1 when a committed picture is not what the library draws
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCurves } from '../bench/curve.js';
import { curvePicture } from '../bench/curve-picture.js';
import { toSvg } from '../src/entries/drawing.js';
import { buildGraph, type CitationGraph } from '../src/entries/graph.js';
import { analyze, registry, type Language } from '../src/index.js';
import { annotatedPage } from './annotated-page.js';

const folder = new URL('../docs/pictures/', import.meta.url);
const FILE = 'bai-bao.txt';
const TITLES: Readonly<Record<Language, string>> = { en: 'What the article says', vi: 'Bài báo nói gì', fr: "Ce que dit l'article" };

/** Of the graph what the text says that documents do, with what the registry knows of these documents. */
function said(graph: CitationGraph): CitationGraph {
  const edges = graph.edges.filter(({ attributes: { origin, kind } }) => origin === 'text' && kind !== 'cites');
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { ...graph, edges, nodes: graph.nodes.filter(({ key }) => ends.has(key)) };
}

/** Every picture by its name. */
export function pictures(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(FILE, folder), 'utf8').trimEnd();
  const analysis = analyze(text);
  const graph = said(buildGraph([{ file: FILE, text, analysis }], { registry }));
  return new Map([...(Object.keys(TITLES) as Language[]).flatMap((language): [string, string][] => [
    [`graph.${language}.svg`, toSvg(graph, { language, title: TITLES[language] })],
    [`page.${language}.svg`, annotatedPage(text, analysis, language)],
  ]), ['growth.svg', curvePicture(readCurves())]]);
}

function read(name: string): string | undefined {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return undefined;
  }
}

function main(args: readonly string[]): number {
  const stale = [...pictures()].filter(([name, drawn]) => read(name) !== drawn);
  if (args.includes('--check')) {
    for (const [name] of stale) console.error(`docs/pictures/${name}: is not what the library draws; run \`npm run pictures\`, look at it and commit it`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [name, drawn] of stale) writeFileSync(new URL(name, folder), drawn);
  console.log(stale.length === 0 ? 'pictures: all are what the library draws' : `drew ${stale.map(([name]) => name).join(', ')}`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
