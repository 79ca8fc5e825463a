import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { constructions } from '../../scripts/conformance.js';
import { analyze, type Relation, type ResolvedCitation } from '../../src/index.js';

const FIELDS = ['symbol', 'number', 'suffix', 'type', 'issuerCode', 'issuer', 'date', 'term', 'plenum', 'pinpoint'] as const;
type Field = (typeof FIELDS)[number];

interface Line {
  readonly id: string;
  readonly lang: 'vi' | 'fr' | 'en';
  readonly why: string;
  readonly text: string;
  readonly citations: readonly ({ readonly start: number; readonly end: number; readonly text: string; readonly form: string; readonly family: string } & Readonly<Record<Field, string | number | null>>)[];
  readonly relations: readonly { readonly kind: string; readonly from: number | 'this' | 'other'; readonly to: number | 'this'; readonly modality: string; readonly cue: string }[];
}

const folder = new URL('../../conformance/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const lines = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Line));

const endOf = (citations: readonly ResolvedCitation[], end: Relation['source']): number | 'this' | 'other' =>
  end === 'this' ? 'this' : typeof end === 'object' ? 'other' : citations.findIndex(({ id }) => id === end);

describe('conformance', () => {
  test('has its files, and each line an id of its own, a reason and the keys that the README names', () => {
    expect(files).toEqual(['constructions.jsonl', 'en.jsonl', 'fr.jsonl', 'negatives.jsonl', 'relations.jsonl', 'vi.jsonl']);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const file of files) expect(readme, file).toContain(`\`${file}\``);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['id', 'lang', 'why', 'text', 'citations', 'relations']);
      expect(line.why.length).toBeGreaterThan(3);
    }
    expect(readme).toContain(`${lines.length} lines`);
  });

  test('constructions.jsonl is what the frames give', () => {
    expect(readFileSync(new URL('constructions.jsonl', folder), 'utf8'), 'run npm run conformance').toBe(constructions());
  });

  test('offsets are UTF-16, in order and apart', () => {
    for (const { id, text, citations } of lines) {
      let last = 0;
      for (const { start, end, text: words } of citations) {
        expect(start, id).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end), id).toBe(words);
        last = end;
      }
    }
  });

  test('every field and form is asked for somewhere', () => {
    const said = lines.flatMap(({ citations }) => citations);
    for (const field of FIELDS) expect(said.some((citation) => citation[field] !== null), field).toBe(true);
    expect([...new Set(said.map(({ form }) => form))].sort()).toEqual(['anaphora', 'congress', 'full', 'list-item', 'plenum', 'short']);
    expect([...new Set(lines.flatMap(({ relations }) => relations.map(({ kind }) => kind)))].sort()).toEqual(['amends', 'based-on', 'continues', 'guides', 'implements', 'repeals', 'reviews', 'supersedes']);
  });

  test.each(lines.map((line) => [line.id, line.why, line] as const))('%s: %s', (_id, _why, { text, citations, relations }) => {
    const read = analyze(text, { registry: null });
    expect(read.citations.map(({ span, form, family }) => ({ ...span, form, family }))).toEqual(citations.map(({ start, end, form, family }) => ({ start, end, form, family })));
    citations.forEach((citation, index) => {
      // What the text does not settle (null) may be answered or not.
      const asked = FIELDS.filter((field) => citation[field] !== null);
      expect(asked.map((field) => [field, read.citations[index]![field]])).toEqual(asked.map((field) => [field, citation[field]]));
    });
    expect(read.relations.map(({ kind, source, target, modality }) => ({ kind, from: endOf(read.citations, source), to: endOf(read.citations, target), modality })))
      .toEqual(relations.map(({ kind, from, to, modality }) => ({ kind, from, to, modality })));
    relations.forEach(({ cue }, index) => {
      const { start, end } = read.relations[index]!.cue;
      expect(text.slice(start, end).includes(cue) || cue.includes(text.slice(start, end)), cue).toBe(true);
    });
  });
});
