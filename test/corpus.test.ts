/** Runs the corpus. `UPDATE=1 npx vitest run test/corpus.test.ts` rewrites what the cases expect and promise; read the difference before you commit it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { analyze, explainAt, explainRelations, extractCitations } from '../src/index.js';
import type { InputFormat, Language } from '../src/model/index.js';
import type { ParseState } from '../src/read/parse/automaton.js';
import { citationAutomaton } from '../src/read/parse/citation-automaton.js';
import type { WindowNode } from '../src/read/parse/nodes.js';
import { headFinder } from '../src/read/scan/prefilter.js';
import { tokenName } from '../src/read/scan/token-types.js';
import { FORMATS } from '../src/read/text/formats.js';
import { openText } from '../src/read/text/open.js';
import { outlineOf, parseCorpus, printCorpus, type CorpusCase } from './corpus-outline.js';
import { promisesOf } from './corpus-promises.js';
import { readKnownGaps } from './known-gaps.js';

const root = new URL('./corpus/', import.meta.url);
const UPDATE = process.env['UPDATE'] === '1';
const LEAST_CASES = 120;
const LEAST_NEGATIVES = 60;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('/') && path.endsWith('.txt'))
  .sort();
const corpus = files.map((file) => ({ file, cases: parseCorpus(file, readFileSync(new URL(file, root), 'utf8')) }));
const cases = corpus.flatMap((entry) => entry.cases);

const negatives = readFileSync(new URL('not-citations.txt', root), 'utf8').split('\n').filter((line) => line !== '').map((line) => {
  const at = line.lastIndexOf(' # ');
  return { text: line.slice(0, at), reason: line.slice(at + 3), whole: at > 0 };
});

const gaps = readKnownGaps('corpus/');
const isGap = (file: string, name: string): boolean => gaps.some((gap) => gap.file === `corpus/${file}` && gap.name === name);

/** Name of the test of what a case promises. */
const promiseOf = (title: string): string => `${title}: what is made of it`;

/** What is written in the folder of a language is that language unless the outline says otherwise. */
const usualLanguage = (file: string): Language | undefined => (['vi', 'fr', 'en'] as const).find((language) => file.startsWith(`${language}/`));

/** What is read, without what resolution adds to it. */
const reading = (text: string, format: InputFormat) => ({
  citations: extractCitations(text, { format }),
  diagnostics: analyze(text, { format, registry: null }).diagnostics,
});
const outlined = (entry: CorpusCase): string[] => outlineOf(reading(entry.text, entry.format), entry.text, usualLanguage(entry.file));

/** The tokens of the windows that the reader saw, for a case that fails. */
function traceOf({ text, format }: Pick<CorpusCase, 'text' | 'format'>): string {
  const { clean } = openText(text, FORMATS[format]);
  const heads = headFinder();
  const lines: string[] = [];
  for (let at = heads.next(clean, 0, clean.length); at >= 0; at = heads.next(clean, at + 1, clean.length)) {
    const { tokens, stopped } = explainAt(clean, at);
    lines.push(`  ${at}: ${tokens.map((token) => `${token.type}«${token.text}»${token.accepted ? '' : '?'}`).join(' ')}; ${stopped}`);
  }
  return lines.join('\n') || '  no head was found';
}

/** The clause tokens of what documents do to one another, for a promise that fails. */
function clausesOf({ text, format }: Pick<CorpusCase, 'text' | 'format'>): string {
  return explainRelations(text, { format }).map(({ tokens, acts }) => `  ${tokens.map(({ type, text: words }) => `${type}«${words}»`).join(' ')}; ${acts.map(({ token, source, target, silence }) => `${token}: ${source.join()} → ${target.join()} ${silence ?? ''}`).join('; ')}`).join('\n');
}

function failure(entry: CorpusCase, got: readonly string[]): string {
  const block = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');
  return `${entry.file}: ${entry.title}\n\n${entry.text}\n\nexpected\n${block(entry.expected)}\ngot\n${block(got)}\ntokens\n${traceOf(entry)}\n`;
}

describe.each(corpus)('$file', ({ file, cases: own }) => {
  for (const entry of own) {
    const run = isGap(file, entry.title) ? test.fails : test;
    run(entry.title, () => {
      const got = outlined(entry);
      if (UPDATE && run === test) return;
      const right = JSON.stringify(got) === JSON.stringify(entry.expected);
      expect(got, right ? '' : failure(entry, got)).toEqual(entry.expected);
    });
    if (entry.promised.length > 0) {
      const name = promiseOf(entry.title);
      const runPromise = isGap(file, name) ? test.fails : test;
      runPromise(name, () => {
        if (UPDATE && runPromise === test) return;
        const got = promisesOf(entry);
        const right = JSON.stringify(got) === JSON.stringify(entry.promised);
        expect(got, right ? '' : `${entry.file}: ${entry.title}\n\n${entry.text}\n\nclauses\n${clausesOf(entry)}\n`).toEqual(entry.promised);
      });
    }
  }
});

describe('not-citations.txt', () => {
  for (const { text, reason } of negatives) {
    const run = isGap('not-citations.txt', text) ? test.fails : test;
    run(`${text} (${reason})`, () => {
      const got = analyze(text).citations.map((citation) => citation.text);
      expect(got, `${text}\n\n${traceOf({ text, format: 'text' })}\n`).toEqual([]);
    });
  }
});

describe('the corpus', () => {
  test('is large enough, and each line that is no citation says why', () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(negatives.length).toBeGreaterThanOrEqual(LEAST_NEGATIVES);
    expect(negatives.filter(({ whole, reason }) => !whole || reason === '')).toEqual([]);
  });

  test('has one case of each name in a file, and known gaps name cases that exist', () => {
    const names = cases.flatMap(({ file, title, promised }) => [title, ...(promised.length > 0 ? [promiseOf(title)] : [])].map((name) => `corpus/${file}: ${name}`)).concat(negatives.map(({ text }) => `corpus/not-citations.txt: ${text}`));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(gaps.map(({ file, name }) => `${file}: ${name}`).filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(cases)('is reached by the prefilter: $file, $title', ({ text, format, expected }) => {
    const { clean } = openText(text, FORMATS[format]);
    const heads = headFinder();
    const cited = expected.filter((line) => !/^(?:!|\(nothing\)|list-item )/u.test(line)).length;
    if (cited > 0) expect(heads.next(clean, 0, clean.length)).toBeGreaterThanOrEqual(0);
    for (const citation of analyze(clean).citations) {
      // "Ibid." is sought in notes, where a document was cited before.
      if (citation.form !== 'list-item' && citation.provenance.type !== 'antecedent') expect(heads.next(clean, citation.span.start, clean.length), citation.text).toBe(citation.span.start);
    }
  });

  test('leads to no prefix with two parses', () => {
    for (const entry of cases) analyze(entry.text, { format: entry.format });
    const seen = new Set<ParseState<WindowNode>>();
    const doubtful: string[] = [];
    const open: { readonly state: ParseState<WindowNode>; readonly path: string }[] = [{ state: citationAutomaton().start, path: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { state, path } = next;
      if (seen.has(state)) continue;
      seen.add(state);
      if (state.parses > 1) doubtful.push(`${state.parses} parses:${path}`);
      for (const [code, after] of state.edges.entries()) if (after) open.push({ state: after, path: `${path} ${tokenName(code)}` });
    }
    expect(seen.size).toBeGreaterThan(cases.length);
    expect(doubtful).toEqual([]);
  });
});

afterAll(() => {
  if (!UPDATE) return;
  for (const { file, cases: own } of corpus) {
    const updated = own.map((entry) => ({ ...entry, outline: isGap(file, entry.title) ? entry.expected : outlined(entry), promised: isGap(file, promiseOf(entry.title)) ? entry.promised : promisesOf(entry) }));
    writeFileSync(new URL(file, root), printCorpus(updated));
  }
});
