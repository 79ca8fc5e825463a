/** What relations cost grows with the text and no faster, whatever its sentences are; on plain mentions, so that nothing else is counted. */
import { expect, test } from 'vitest';
import { relate } from '../../src/relate/relate.js';
import { Wraps } from '../../src/read/text/wraps.js';
import { unitsOf } from '../../src/relate/units.js';
import { thorough } from '../properties/runs.js';
import { growthOf, MOST_GROWTH } from '../counted-work.js';
import { marked, type Marked } from './marked.js';

const relateVietnamese = ({ text, mentions }: Marked): unknown => relate({ text, mentions, language: 'vi' });

const of = (count: number, make: (index: number) => string, glue: string): string => Array.from({ length: count }, (_, index) => make(index)).join(glue);
const letters = (index: number): string => [...String(index)].map((digit) => String.fromCharCode(65 + Number(digit))).join('');
const name = (index: number): string => `[${letters(index)}]`;

/** By their number of citations or verbs. */
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  'a sentence of citations': (count) => `${of(count, name, ', ')} thay thế [Z].`,
  'citations with nothing between': (count) => `${of(count, name, ' ')} thay thế [Z]`,
  'a sentence of verbs': (count) => `[A] ${of(count, () => 'thay thế', ' ')} [B].`,
  'verbs and citations by turns': (count) => of(count, (index) => `${name(index)} thay thế`, ' '),
  'verbs that share objects': (count) => `[A] ${of(count, (index) => `bãi bỏ ${name(index)}`, ', ')}.`,
  'relative clauses in one another': (count) => of(count, (index) => `${name(index)}, văn bản thay thế`, ' '),
  'brackets that open': (count) => of(count, (index) => `${name(index)} (thay thế`, ' '),
  'quotes that open': (count) => of(count, (index) => `“${name(index)} bãi bỏ`, ' '),
  'pronouns over sentences': (count) => `[A] và [B]. ${of(count, () => 'Văn bản này thay thế cả hai.', ' ')}`,
  'sentences of one citation and a pronoun': (count) => of(count, (index) => `${name(index)} cũ. Nó thay thế văn bản kia.`, ' '),
  'questions with options': (count) => of(count, (index) => `${name(index)} thay thế văn bản nào?\nA. [B]\nB. [C]`, '\n'),
  'options without an end': (count) => `[A] thay thế văn bản nào?\n${of(count, (index) => `A. ${name(index)}`, '\n')}`,
  'a list of items': (count) => `Bãi bỏ:\n${of(count, (index) => `- ${name(index)}`, '\n')}`,
  'items without a heading': (count) => of(count, (index) => `- ${name(index)} thay thế`, '\n'),
  'rows of a table': (count) => `| Văn bản | Thay thế bởi |\n${of(count, (index) => `| ${name(index)} | [Z] |`, '\n')}`,
  'cells of a row': (count) => `| ${of(count, (index) => `${name(index)} | thay thế`, ' | ')} |`,
  'titles in titles': (count) => of(count, (index) => `${name(index)} về thay thế`, ' '),
  'words that say nothing': (count) => `[A] ${of(count, () => 'ruộng đồng', ' ')} thay thế [B]`,
  'blank lines': (count) => `[A] thay thế [B]${'\n'.repeat(count)}`,
  'adverbs': (count) => `[A] ${of(count, () => 'cũng', ' ')} thay thế [B]`,
  'lines that a page broke': (count) => of(count, (index) => `${name(index)} đã\nthay thế`, ' '),
  'lines in capitals': (count) => of(count, (index) => `${name(index)} THAY\nThế`, ' '),
  'brackets and days between commas': (count) => of(count, (index) => `${name(index)} (gọi tắt là A), về việc chung`, ' '),
  'negations': (count) => `[A] ${of(count, () => 'không', ' ')} thay thế [B]`,
};

/** A unit is read in pieces of some thousand letters: below that size nothing is told. */
const SIZE = thorough ? 10_000 : 500;
/** Those that nest or look back, in every run. */
const ALWAYS: readonly string[] = ['verbs and citations by turns', 'a list of items', 'pronouns over sentences', 'rows of a table', 'options without an end', 'lines that a page broke'];

test.each(Object.entries(HOSTILE).filter(([kind]) => thorough || ALWAYS.includes(kind)))('%s: twice as many are twice the work', (_, make) => {
  const { factor, where } = growthOf(SIZE, (count) => marked(make(count), 'vi'), relateVietnamese);
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});

test.each((thorough ? [
  ['words', 'ruộng đồng '],
  ['letters', 'x'],
  ['commas', ', '],
  ['verbs', 'thay thế '],
  ['marks of items', '- '],
  ['walls', '| '],
] : [['verbs', 'thay thế ']]) as readonly (readonly [string, string])[])('%s without a full stop: twice the text is twice the work, of units and of relations', (_, piece) => {
  const make = (units: number) => marked(`[A] thay thế ${piece.repeat(Math.ceil(units / piece.length))} [B]`, 'vi');
  for (const run of [relateVietnamese, ({ text, mentions }: ReturnType<typeof make>) => unitsOf(text, mentions, new Wraps(text))]) {
    const { factor, where } = growthOf(thorough ? 250_000 : 20_000, make, run);
    expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
  }
});
