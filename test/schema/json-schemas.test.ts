import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { addFormats } from '../../src/integrations/ajv.js';
import { buildGraph } from '../../src/entries/graph.js';
import { lintAnalysis, type LintConfig } from '../../src/entries/lint.js';
import { analyze, DIAGNOSTIC_CODES, extractCitations, formatSymbol, parseSymbol, registry, resolveCitations } from '../../src/index.js';
import { openConfig } from '../../src/cli/lint-config.js';
import { CommandError } from '../../src/cli/world.js';
import { schemaFiles, SCHEMA_VERSION, SYMBOL_PATTERN } from '../../scripts/schemas.js';
import { terminal } from '../cli/terminal.js';
import { texts as inventedTexts } from '../graph/worlds.js';
import { runs } from '../properties/runs.js';
import { all, NAMES, read, real, root, samples, schemas, withLess, withMore, withNull, withWrong, WRONG_CONFIGS, type Changed, type Json, type Name } from './schema-values.js';

// Ajv in its strict mode also refuses schemas that say what no validator checks. Another validator, which shares no code with it, is asked in integrations/.
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: false }));
const byAjv = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(schemas[name])])) as Record<Name, ValidateFunction>;

/** What is wrong with a value. */
function faults(name: Name, value: unknown): string[] {
  const validate = byAjv[name];
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('schema/*.json', () => {
  test('are what the types give', () => {
    for (const [path, text] of Object.entries(schemaFiles())) expect(read(path), `${path}: run npm run schemas`).toBe(text);
    expect(readdirSync(new URL('schema/', root)).sort()).toEqual(NAMES.map((name) => `${name}.json`).sort());
  });

  test.each(NAMES)('%s says its draft, address and version, and what it is', (name) => {
    const { $schema, $id, $comment, title, description } = schemas[name];
    expect({ $schema, $id, $comment }).toEqual({ $comment: `version ${SCHEMA_VERSION}`, $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://unpkg.com/vn-party-citations/schema/${name}.json` });
    expect(title).toMatch(/\S/u);
    expect(description).toMatch(/\S/u);
    // The rules of the draft itself.
    expect(ajv.validateSchema(schemas[name])).toBe(true);
  });

  test('every object is closed', () => {
    const open: string[] = [];
    const visit = (value: unknown, place: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ((value as Json)['type'] === 'object' && (value as Json)['additionalProperties'] !== false) open.push(place);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${place}/${key}`);
    };
    for (const name of NAMES) visit(schemas[name], name);
    expect(open).toEqual([]);
  });
});

/** Of all texts, the real ones first. */
const analyses = all.map(({ text, format }) => ({ text, analysis: analyze(text, { format }) }));

describe('what the library gives is valid', () => {
  const seen = { citations: 0, relations: 0, findings: 0, footnotes: 0, nodes: 0, edges: 0 };

  test('analyses, citations and findings of real and of random texts', () => {
    for (const { text, analysis } of analyses) {
      expect(faults('analysis', analysis), text).toEqual([]);
      const findings = lintAnalysis(text, analysis, { rules: { 'first-citation-form': 'info' } });
      for (const finding of findings) expect(faults('finding', finding), text).toEqual([]);
      seen.citations += analysis.citations.length;
      seen.relations += analysis.relations.length;
      seen.footnotes += analysis.footnotes.length;
      seen.findings += findings.length;
    }
    for (const { text, format } of real) for (const citation of resolveCitations(extractCitations(text, { format }), { registry: null })) expect(faults('citation', citation), text).toEqual([]);
    expect(Math.min(seen.citations, seen.findings)).toBeGreaterThan(all.length / 2);
    expect(Math.min(seen.relations, seen.footnotes)).toBeGreaterThan(20);
  });

  test('a citation without resolution lacks that alone', () => {
    const [citation] = extractCitations('Nghị quyết 57-NQ/TW');
    byAjv.citation(citation);
    expect(byAjv.citation.errors?.map(({ message }) => message)).toEqual(["must have required property 'resolution'"]);
  });

  test('a citation has a type of the seeds; its body may be any', () => {
    const [citation] = analyze('Nghị quyết 57-NQ/TW').citations;
    expect(faults('citation', { ...citation, issuer: 'dang-uy-tong-cong-ty-ben-thanh' })).toEqual([]);
    expect(faults('citation', { ...citation, type: 'dieu-le' })).toContain('/type must be equal to one of the allowed values');
    const graph = buildGraph([], { documents: ['Điều lệ Đảng@2011-01-19'], registry });
    expect(graph.nodes.map(({ attributes: { type } }) => type)).toEqual(['dieu-le-dang']);
    expect(faults('graph', graph)).toEqual([]);
  });

  test('graphs of real and of invented texts, with the registry', () => {
    const analyzed = analyses.slice(0, real.length).map((read, index) => ({ file: `${index}.txt`, ...read }));
    const whole = buildGraph(analyzed, { registry });
    expect(faults('graph', whole)).toEqual([]);
    seen.nodes = whole.nodes.length;
    seen.edges = whole.edges.length;
    expect(Math.min(seen.nodes, seen.edges)).toBeGreaterThan(200);
    fc.assert(fc.property(inventedTexts, (texts) => {
      expect(faults('graph', buildGraph(texts))).toEqual([]);
    }), runs(0.5));
  });
});

describe('what is changed is not valid', () => {
  test('and the samples are, before they are changed', () => {
    for (const [name, value] of samples()) expect(faults(name, value)).toEqual([]);
  });

  const valid = (changes: readonly Changed[]): string[] => changes.filter(({ name, value }) => faults(name, value).length === 0).map(({ what }) => what);

  test.each<[string, () => Iterable<Changed>, number]>([
    ['by a property that no type has, in every object', withMore, 60],
    ['by a field that is left out', withLess, 200],
    ['by a value of another type in any field', withNull, 200],
    ['by a value that is none of those', withWrong, 20],
  ])('%s', (_, changes, least) => {
    const all = [...changes()];
    expect(all.length).toBeGreaterThan(least);
    expect(valid(all)).toEqual([]);
  });
});

/** Does the command take it? It checks the file by a schema of its own, which tells places and near names. */
async function isTaken(config: unknown): Promise<boolean> {
  const file = join(configs, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  return openConfig(file, terminal().world).then(() => true, (error: unknown) => {
    expect(error).toBeInstanceOf(CommandError);
    return false;
  });
}

const configs = mkdtempSync(join(tmpdir(), 'configs-'));
afterAll(() => rmSync(configs, { recursive: true, force: true }));

describe('config.json', () => {
  test.each<[LintConfig]>([
    [{}],
    [{
      $schema: 'node_modules/vn-party-citations/schema/config.json', rules: { 'state-layout': 'error', 'spacing': 'off' }, registry: 'ours.json',
      publishedOn: '2025-06', maxWarnings: 0, inputFormat: 'markdown', ignore: ['drafts/**'],
    }],
  ])('takes %j, as the command does', async (config) => {
    expect(faults('config', config)).toEqual([]);
    expect(await isTaken(config)).toBe(true);
  });

  test('knows every rule, and says what it finds', () => {
    const { properties } = (schemas.config['properties'] as Record<string, Json>)['rules']!;
    expect(Object.entries(properties as Record<string, Json>).map(([id, { description }]) => [id, description])).toEqual(Object.entries(DIAGNOSTIC_CODES));
  });

  test.each(WRONG_CONFIGS.map((config) => [config]))('refuses %j, as the command does', async (config) => {
    expect(faults('config', config)).not.toEqual([]);
    expect(await isTaken(config)).toBe(false);
  });
});

describe('symbol.json', () => {
  const shape = new RegExp(SYMBOL_PATTERN, 'u');
  interface Seed { readonly codes: readonly { readonly code: string; readonly status: string }[] }
  const codesOf = (path: string): string[] =>
    (JSON.parse(read(path)) as readonly Seed[]).flatMap(({ codes }) => codes.filter(({ status }) => status === 'official' || status === 'practice').map(({ code }) => code));

  test('its pattern takes every symbol of the registry, and every code', () => {
    // Documents of congresses and plenums, the Statutes, the Platforms and what two bodies issued together have names and no symbols.
    const named = /^(?:NQ-ĐH|NQ-HNTW\d+|Điều lệ Đảng|Cương lĩnh \d{4}|Hướng dẫn liên ban .+)$/u;
    const symbols = registry.records().map(({ symbol }) => symbol).filter((symbol) => !named.test(symbol));
    const typed = codesOf('seeds/document-types.json').map((code) => `01-${code}/TW`);
    const issued = codesOf('seeds/issuers.json').map((code) => `01-NQ/${code}`);
    expect(symbols.length).toBeGreaterThan(400);
    expect(Math.min(typed.length, issued.length)).toBeGreaterThan(15);
    expect([...symbols, ...typed, ...issued].filter((symbol) => !shape.test(symbol))).toEqual([]);
  });

  test('its pattern takes the canonical symbols of real texts', () => {
    const symbols = analyses.slice(0, real.length).flatMap(({ analysis }) => analysis.citations.flatMap(({ symbol, family }) => (symbol === undefined || family !== 'party' ? [] : [symbol])));
    expect(symbols.length).toBeGreaterThan(200);
    expect([...new Set(symbols)].filter((symbol) => !shape.test(symbol))).toEqual([]);
  });

  test('its pattern refuses the layout of the State', () => {
    for (const state of ['03/NQ-CP', '30/2020/NĐ-CP', '05/NQ-TW', '57-NQ', 'NQ/TW', '57-nq/tw', ' 57-NQ/TW']) expect(shape.test(state), state).toBe(false);
  });

  test('its format takes the canonical spelling alone', () => {
    const symbols = registry.records().map(({ symbol }) => symbol).filter((symbol) => parseSymbol(symbol) !== undefined && !symbol.includes('/TWĐTN'));
    expect(symbols.length).toBeGreaterThan(900);
    expect(symbols.filter((symbol) => formatSymbol(parseSymbol(symbol)!) !== symbol)).toEqual([]);
    expect(symbols.filter((symbol) => !byAjv.symbol(symbol))).toEqual([]);
    for (const wrong of ['86-QD/TW', '57-NQ/TƯ', '5-NQ/TW', '00-NQ/TW', '57–NQ/TW', '317-QĐ/TWĐTN-TNTH', 'số 57-NQ/TW', '57-NQ/TW ', '57-NQ/TW và 59-NQ/TW', '12-HD/UBND', '']) {
      expect(byAjv.symbol(wrong), wrong).toBe(false);
    }
  });
});
