import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReferences, parseSeedFile } from '../scripts/seed-check.js';
import { SEED_FILES, type SeedName, type Seeds } from '../scripts/seed-files.js';
import { canonicalJson } from '../scripts/seed-output.js';
import { GENERATED, inspectSeeds } from '../scripts/seeds.js';
import { extractCitations } from '../src/index.js';
import type { Citation } from '../src/index.js';

const bytes = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const report = inspectSeeds();
const seeds = report.seeds as Seeds;

describe('the records', () => {
  test('follow their schemas, refer to records that exist, and give evidence', () => {
    expect(report.problems).toEqual([]);
  });

  test.each(Object.entries(SEED_FILES))('%s stand in canonical bytes', (name, { file }) => {
    const json = bytes(`seeds/${file}`);
    expect(canonicalJson(parseSeedFile(name as SeedName, json).records)).toBe(json);
  });

  test('and the generated file is what they give', () => {
    for (const [path, content] of GENERATED) expect(bytes(path), 'run `npm run seeds` and commit the result').toBe(content(seeds));
  });
});

describe('the check itself', () => {
  test('names the record and the field of a wrong value', () => {
    const json = bytes('seeds/issuers.json').replace('"level": "central"', '"level": "galactic"');
    expect(parseSeedFile('issuers', json).problems[0]).toMatch(/^seeds\/issuers\.json: record 1 \(dai-hoi-dai-bieu-toan-quoc\), level: /u);
  });

  test('refuses a key that no schema knows and a day that no calendar has', () => {
    const terms = bytes('seeds/terms.json');
    expect(parseSeedFile('terms', terms.replace('"roman"', '"romain"')).problems.length).toBeGreaterThan(0);
    expect(parseSeedFile('terms', terms.replace('"1935-03-27"', '"1935-13-27"')).problems.length).toBeGreaterThan(0);
  });

  test('finds a parent, a type and a code that have nothing behind them', () => {
    const issuers = seeds.issuers.map((body) => (body.id === 'bo-chinh-tri' ? { ...body, parent: 'nobody' } : body));
    expect(checkReferences({ ...seeds, issuers })).toEqual([expect.stringContaining('parent nobody')]);
    const authority = seeds.authority.map((rule, index) => (index === 0 ? { ...rule, types: ['ukase'] } : rule));
    expect(checkReferences({ ...seeds, authority })).toEqual([expect.stringContaining('the type ukase')]);
    const types = seeds.types.map((type) =>
      type.id === 'chi-thi' ? { ...type, codes: type.codes.map((code) => ({ ...code, sources: [] })) } : type);
    expect(checkReferences({ ...seeds, types })).toEqual([expect.stringContaining('name a source')]);
  });
});

interface Exemplified {
  readonly id: string;
  readonly examples: readonly { readonly text: string }[];
}

const told = (c: Citation): string =>
  `«${c.text}» ${c.type ?? c.typeCandidates?.join('|') ?? '?'} ${c.issuerCode ?? '-'} ${c.issuer ?? '-'} ${c.term ?? '-'}`;

/** One line for each example that is not read back, so that one run shows all that is left to do. */
function unread(records: readonly Exemplified[], reads: (citation: Citation, id: string, text: string) => boolean): string[] {
  return records.flatMap(({ id, examples }) =>
    examples.flatMap(({ text }) => {
      const citations = extractCitations(text);
      const [citation] = citations;
      if (citations.length === 1 && citation !== undefined && reads(citation, id, text)) return [];
      return [`${id}: “${text}” gives ${citations.map(told).join('; ') || 'nothing'}`];
    }));
}

describe('examples are read back to their record', () => {
  test('document types', () => {
    // A bare QĐ leaves two types open: the record must be one of them.
    expect(unread(seeds.types, (citation, id) => citation.type === id || (citation.typeCandidates?.some((type) => type === id) ?? false))).toEqual([]);
  });

  test('issuers', () => {
    const bodies = new Map(seeds.issuers.map((body) => [body.id, body]));
    expect(unread(seeds.issuers, (citation, id, text) => {
      const body = bodies.get(id);
      if (body === undefined) return false;
      const named = [body.vi, ...body.viVariants, ...body.fr, ...body.en].some((name) => text.includes(name));
      // Where the text names the body, only the body will do; a bare symbol gives its code.
      return citation.issuer === id || (!named && citation.issuer === undefined && body.codes.some(({ code }) => code === citation.issuerCode));
    })).toEqual([]);
  });

  test('terms', () => {
    expect(unread(seeds.terms.map((term) => ({ ...term, id: term.roman })), (citation, id) => citation.term === id)).toEqual([]);
  });

  test('the documents that authority rules are observed from', () => {
    const observed = seeds.authority.flatMap((rule) => rule.evidence ?? []).filter(({ symbol }) => symbol.includes('/')).map(({ symbol, type }) => ({ id: type, examples: [{ text: symbol }] }));
    expect(unread(observed, (citation, id) => citation.type === id || (citation.typeCandidates?.some((type) => type === id) ?? false))).toEqual([]);
  });
});
