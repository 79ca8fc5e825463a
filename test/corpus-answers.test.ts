/**
 * What the library makes of every text of the corpus, beyond the reading that the corpus spells out: documents, where fields come from, relations,
 * findings. `UPDATE=1 npx vitest run test/corpus-answers.test.ts` rewrites the answers; read the difference before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze, lint, type AnalyzeOptions, type Finding, type Relation, type ResolvedCitation } from '../src/index.js';
import { parseCorpus } from './corpus-outline.js';

const root = new URL('./corpus/', import.meta.url);
const ANSWERS = new URL('./corpus-answers.txt', import.meta.url);
const DAY = '2025-06-01';

const quoted = (text: string): string => `«${text.replace(/\s+/gu, ' ')}»`;

function resolved({ resolution }: ResolvedCitation): string {
  if (resolution.status === 'resolved') {
    const { document, by, antecedent, reason } = resolution;
    return `${document} by ${by}${antecedent === undefined ? '' : ` from ${antecedent}`}${reason === undefined ? '' : ` (${reason})`}`;
  }
  if (resolution.status === 'ambiguous') return `? ${resolution.candidates.map(({ document, reasons }) => `${document} ${reasons.length}`).join(', ')}`;
  return `– ${resolution.reason}${resolution.document === undefined ? '' : ` ${resolution.document}`}`;
}

const FROM: Readonly<Record<string, string>> = { stated: '', adjacent: '+', list: 'l', footnote: 'n', antecedent: 'a', registry: 'r', inferred: '?' };

function fields({ provenance, ...citation }: ResolvedCitation): string {
  return Object.entries(provenance)
    .filter(([name]) => !['type', 'number', 'suffix', 'symbol'].includes(name) || provenance[name as keyof typeof provenance] !== 'stated')
    .map(([name, from]) => `${name}=${String(citation[name as keyof typeof citation] ?? '')}${FROM[from]}`).join(' ');
}

function end(side: Relation['source'], text: string): string {
  if (typeof side === 'string') return side;
  const { start, end: to } = 'actor' in side ? side.actor : side.unnamed;
  return quoted(text.slice(start, to));
}

const edits = (list: Finding['fix']): string => (list ?? []).map(({ span, text }) => `${span.start}-${span.end}“${text}”`).join(' ');

function found({ ruleId, level, actual, expected, fix, suggestions, document, citation }: Finding): string {
  return [
    `! ${level} ${ruleId} ${quoted(actual)}`, expected === undefined ? '' : ` → ${expected.join(' or ')}`, fix === undefined ? '' : ` fix ${edits(fix)}`,
    ...(suggestions ?? []).map((suggestion) => ` perhaps ${edits(suggestion.edits)}`), citation === undefined ? '' : ` ${citation}`, document === undefined ? '' : ` of ${document}`,
  ].join('');
}

function answer(text: string, options: AnalyzeOptions): string[] {
  const { citations, relations } = analyze(text, options);
  return [
    ...citations.map((citation) => `${citation.id} ${quoted(citation.text)} ${resolved(citation)}; ${fields(citation)}`.trimEnd()),
    ...relations.map(({ kind, modality, source, target, cue, confidence, part }) =>
      `${end(source, text)} ${modality === 'planned' ? 'will ' : ''}${kind} ${target}${part === undefined ? '' : ` (${part})`} by ${quoted(text.slice(cue.start, cue.end))} ${confidence}`),
    ...lint(text, { ...options, code: true, rules: { 'unknown-document': 'off' } }).map(found),
  ];
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => path.includes('/') && path.endsWith('.txt')).sort();
const cases = files.flatMap((file) => parseCorpus(file, readFileSync(new URL(file, root), 'utf8')).map(({ title, text, format }) => ({ name: `${file}: ${title}`, text, format })));
/** Worked out case by case: one that fails must not hide the others. */
const answerTo = ({ name, text, format }: (typeof cases)[number]): string => [`# ${name}`, ...answer(text, { format, publishedOn: DAY })].join('\n');

if (process.env['UPDATE'] === '1') writeFileSync(ANSWERS, `${cases.map(answerTo).join('\n\n')}\n`);
const known = readFileSync(ANSWERS, 'utf8').split(/\n(?=# )/u).map((block) => block.trimEnd());

test('every text of the corpus has its answer', () => {
  expect(known.map((block) => block.split('\n')[0])).toEqual(cases.map(({ name }) => `# ${name}`));
});

test.each(cases.map((entry, index) => [entry.name, entry, index] as const))('%s', (_name, entry, index) => {
  expect(answerTo(entry)).toBe(known[index]);
});
