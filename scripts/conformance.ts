/**
 * npm run conformance             writes conformance/constructions.jsonl, one line for each way in which a language says a relation
 * npm run conformance -- --check  only compares; exit 1 when the committed file is not what the frames give
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { textOf, type CitingText } from '../src/arbitraries/citing-text.js';
import { SENTENCES, type RelationSentence } from '../src/arbitraries/relation-sentences.js';
import type { Citation, Provenance, Relation } from '../src/model/index.js';

const FILE = new URL('../conformance/constructions.jsonl', import.meta.url);
const FIELDS = ['symbol', 'number', 'suffix', 'type', 'issuerCode', 'issuer', 'date', 'term', 'plenum', 'pinpoint'] as const;
/** What is worked out is not asked for. */
const WRITTEN: ReadonlySet<Provenance> = new Set(['stated', 'adjacent', 'list']);

/** Each way once, by the plainest verb; of a kind that is said as another is, only what is its own. */
function chosen(): RelationSentence[] {
  const names = new Set<string>();
  return SENTENCES.filter(({ kind, language, way }) => {
    const [, name = ''] = way.split(': ');
    const own = `${language} ${name}`;
    if (name.includes(', verb ') || (names.has(own) && !way.endsWith(': done now') && !way.endsWith(': title'))) return false;
    names.add(own);
    return kind !== undefined;
  });
}

function citationOf({ span, text, form, family, provenance, ...fields }: Citation): object {
  const asked = Object.fromEntries(FIELDS.map((field) => [field, WRITTEN.has(provenance[field as keyof typeof provenance] ?? 'inferred') ? fields[field] ?? null : null]));
  return { ...span, text, form, ...asked, family };
}

/** Texts that are documents are read with an option, which the lines do not have. */
function lineOf(sentence: RelationSentence, number: number): string | undefined {
  const [said] = fc.sample(textOf(sentence), { seed: number + 1, numRuns: 1 }) as [CitingText];
  const { text, expected, relations, self } = said;
  if (self !== undefined) return undefined;
  const end = (one: Relation['source']): number | 'this' | 'other' => (one === 'this' ? one : typeof one === 'object' ? 'other' : expected.findIndex(({ id }) => id === one));
  return JSON.stringify({
    id: `constructions-${String(number + 1).padStart(3, '0')}`, lang: sentence.language, why: sentence.way, text, citations: expected.map(citationOf),
    relations: relations.map(({ kind, source, target, modality, cue }) => ({ kind, from: end(source), to: end(target), modality, cue: text.slice(cue.start, cue.end) })),
  });
}

export function constructions(): string {
  return `${chosen().map(lineOf).filter((line) => line !== undefined).join('\n')}\n`;
}

function main(args: readonly string[]): number {
  const text = constructions();
  if (!args.includes('--check')) {
    writeFileSync(FILE, text);
    console.log(`wrote ${text.trimEnd().split('\n').length} lines`);
    return 0;
  }
  const same = readFileSync(FILE, 'utf8') === text;
  if (!same) console.error('conformance/constructions.jsonl is not what the frames give; run `npm run conformance` and commit the result');
  return same ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
