/** Two builds side by side: what is made faster must answer the same, byte for byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { InputFormat } from '../src/model/index.js';
import { corpusTexts } from '../test/fuzz/seeds.js';
import { randomTexts, type RandomText } from '../test/properties/random-texts.js';
import { makeCorpus } from './corpus.js';
import { HOSTILE } from './hostile.js';

type Build = Pick<typeof import('../src/index.js'), 'analyze' | 'explainRelations' | 'extractCitations' | 'lint'>;

const GENERATED = 20_000;
const HOSTILE_UNITS = 2_000;
const MOST_TOLD = 10;

function filesIn(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];
}

/** A file is one text; of lines of JSON each has its own. */
function textsOf(path: string): RandomText[] {
  const content = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [{ text: content, format: path.endsWith('.md') ? 'markdown' : path.endsWith('.html') ? 'html' : 'text' }];
  return content.split('\n').filter(Boolean).flatMap((line) => {
    const { text } = JSON.parse(line) as { readonly text?: unknown };
    return typeof text === 'string' ? [{ text, format: 'text' as const }] : [];
  });
}

function* textsToRead(paths: readonly string[]): Generator<RandomText> {
  const corpus = corpusTexts();
  const formats: readonly InputFormat[] = ['text', 'markdown', 'html'];
  for (const text of corpus) for (const format of formats) yield { text, format };
  for (const path of [fileURLToPath(new URL('../examples', import.meta.url)), ...paths].flatMap(filesIn)) yield* textsOf(path);
  for (const generate of Object.values(HOSTILE)) yield { text: generate(HOSTILE_UNITS), format: 'text' };
  for (const every of [100, 300, 3000]) for (const seed of [1, 2, 3]) yield { text: makeCorpus({ bytes: 200_000, every, seed }).text, format: 'text' };
  const textAt = randomTexts(1, corpus);
  for (let index = 0; index < GENERATED; index++) yield textAt(index);
}

function answersOf(build: Build, { text, format }: RandomText): Record<string, string> {
  const said = (ask: () => unknown): string => {
    try {
      return JSON.stringify(ask());
    } catch (error) {
      return String(error);
    }
  };
  return {
    extractCitations: said(() => build.extractCitations(text, { format })),
    analyze: said(() => build.analyze(text, { format })),
    explainRelations: said(() => build.explainRelations(text, { format })),
    lint: said(() => build.lint(text, { format })),
  };
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (answer: string): string => answer.slice(Math.max(0, at - 60), at + 120);
  return `\n  ${around(before)}\n  ${around(after)}`;
}

/**
 * Compares the built `index.js` of two trees over the corpus, the examples, the hostile inputs, invented prose, 20,000 generated texts, and the
 * files and folders that are named beside.
 */
export async function answers(before: string, after: string, paths: readonly string[]): Promise<string[]> {
  const [old, own] = await Promise.all([before, after].map(async (path) => (await import(pathToFileURL(resolve(path)).href)) as Build)) as [Build, Build];
  const differences: string[] = [];
  let count = 0;
  for (const one of textsToRead(paths)) {
    count++;
    const [was, is] = [answersOf(old, one), answersOf(own, one)];
    for (const [ask, answer] of Object.entries(is)) {
      if (answer !== was[ask]) differences.push(`${ask} (${one.format}) of ${JSON.stringify(one.text.slice(0, 200))}: ${firstDifference(was[ask]!, answer)}`);
    }
  }
  console.log(`${count} texts, ${differences.length} answers differ`);
  return differences.slice(0, MOST_TOLD);
}
