/**
 * What is made of the passages, with every probability: a change of a weight or of a rule shows here what else it changes. `UPDATE=1` writes
 * `answers.txt` anew; its difference is to be read.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze, type AnalyzeOptions, type ResolvedCitation } from '../../src/index.js';

const FILE = new URL('answers.txt', import.meta.url);
const LINES = readFileSync(new URL('passages.txt', import.meta.url), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
/** So many passages make one text without a day: documents come up again in it, and years of several times. */
const TOGETHER = 6;
const SHOWN = 4;

interface Passage {
  readonly text: string;
  readonly day: string;
}

const PASSAGES = LINES.map((line): Passage => {
  const [, day = '', , marked = ''] = line.split('|');
  return { day, text: marked.replaceAll(/[⟦⟧]/gu, '') };
});

function answer({ text, resolution }: ResolvedCitation): string {
  const head = `  «${text}» ${resolution.status}`;
  const candidates = (resolution.status === 'unresolved' ? [] : resolution.candidates).slice(0, SHOWN).map(({ document, probability, reasons }) => `    ${probability} ${[document, ...reasons.slice(1)].join('; ')}`);
  if (resolution.status === 'resolved') return [`${head} ${resolution.document} by ${resolution.by}${resolution.antecedent === undefined ? '' : ` ${resolution.antecedent}`} ${resolution.probability}`, ...candidates].join('\n');
  return [resolution.status === 'unresolved' ? `${head} ${resolution.reason} ${resolution.document ?? ''} ${resolution.probability}` : head, ...candidates].join('\n');
}

function answers(text: string, options: AnalyzeOptions): string {
  const { citations, diagnostics } = analyze(text, options);
  const found = diagnostics.filter(({ code }) => !code.startsWith('first-citation')).map(({ code, message, span }) => `  ! ${code} «${text.slice(span.start, span.end)}» ${message}`);
  return [options.publishedOn ?? '-', ...citations.map(answer), ...found].join('\n');
}

test('each passage by itself, and several as one text', () => {
  const alone = PASSAGES.map(({ text, day }) => answers(text, day === '' ? {} : { publishedOn: day }));
  const together = Array.from({ length: Math.ceil(PASSAGES.length / TOGETHER) }, (_, at) => answers(PASSAGES.slice(at * TOGETHER, (at + 1) * TOGETHER).map(({ text }) => text).join('\n'), {}));
  const said = `${[...alone, ...together].join('\n')}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, said);
  expect(said).toBe(readFileSync(FILE, 'utf8'));
});
