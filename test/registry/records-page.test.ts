import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createRegistry, registry, type DocumentInput } from '../../src/index.js';
import { RELATION_KINDS } from '../../src/model/relation-kinds.js';
import { documentRecord, relationRecord } from '../../src/registry/schema.js';
import { ROOT } from '../built.js';

/** The rows of the tables of a page, below each heading: the cells without what stands around them. */
function tablesOf(page: string): string[][][] {
  return readFileSync(join(ROOT, page), 'utf8').split(/^## /mu).slice(1).map((section) =>
    section.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.slice(2, -2).split(' | ')));
}

describe.each(['docs/records.md', 'site/vi/records.md'])('%s', (page) => {
  const [documents = [], relations = [], members = []] = tablesOf(page);
  const bare = (cell: string | undefined): string => cell?.replace(/^`|`$/gu, '') ?? '';

  test.each([['a document', documents, documentRecord.entries], ['a relation', relations, relationRecord.entries]] as const)('has every field of %s, in its order, with an example that it takes', (_, rows, entries) => {
    expect(rows.map(([field]) => bare(field))).toEqual(Object.keys(entries));
    const taken = rows.map(([field, , , example]) => [field, v.safeParse((entries as Record<string, v.GenericSchema>)[bare(field)]!, JSON.parse(bare(example))).success]);
    expect(taken.filter(([, success]) => success !== true)).toEqual([]);
    expect(rows.filter(([, type, meaning]) => type === '' || meaning === '' || meaning === undefined)).toEqual([]);
  });

  test('says which fields are needed and what stands where one is left out', () => {
    const [needed, usual] = [createRegistry([{ symbol: '39-CT/TU', type: 'chi-thi' }]).records()[0]!, documents.filter(([, , meaning]) => meaning?.includes('`medium`')).map(([field]) => bare(field))];
    expect(usual).toEqual(['confidence']);
    expect(needed).toMatchObject({ confidence: 'medium', aliases: [], unverified: [], sources: [] });
    expect(() => createRegistry([{ symbol: '39-CT/TU' } as DocumentInput])).toThrow('type: this field is needed');
  });

  test('has every member of a registry', () => {
    const named = members.flatMap(([cell]) => [...cell!.matchAll(/`(\w+)/gu)].map(([, name]) => name!));
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(registry) as object).filter((name) => name !== 'constructor');
    expect([...named].sort()).toEqual(own.sort());
  });
});

test('docs/relations.md has every kind of relation', () => {
  const page = readFileSync(join(ROOT, 'docs/relations.md'), 'utf8');
  expect(RELATION_KINDS.filter((kind) => !page.includes(`| \`${kind}\``))).toEqual([]);
});
