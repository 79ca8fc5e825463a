import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator, type Schema } from '@cfworker/json-schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addFormats } from '../../src/integrations/ajv.js';
import { buildGraph } from '../../src/entries/graph.js';
import type { LintConfig } from '../../src/entries/lint.js';
import { analyze, DIAGNOSTIC_CODES, extractCitations, formatSymbol, lint, parseSymbol, registry, type InputFormat } from '../../src/index.js';
import { openConfig } from '../../src/cli/lint-config.js';
import { CommandError } from '../../src/cli/world.js';
import { schemaFiles, SYMBOL_PATTERN } from '../../scripts/schemas.js';
import { terminal } from '../cli/terminal.js';
import { parseCorpus } from '../corpus-outline.js';
import { texts as inventedTexts } from '../graph/worlds.js';
import { randomTexts } from '../properties/random-texts.js';

type Name = 'symbol' | 'citation' | 'analysis' | 'graph' | 'finding' | 'config';
type Json = { [key: string]: unknown };

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const NAMES: readonly Name[] = ['symbol', 'citation', 'analysis', 'graph', 'finding', 'config'];
const schemas = Object.fromEntries(NAMES.map((name) => [name, JSON.parse(read(`schema/${name}.json`)) as Json])) as Record<Name, Json>;

// Two validators that share no code; Ajv in its strict mode also refuses schemas that say what no validator checks.
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: false }));
const byAjv = Object.fromEntries(NAMES.map((name) => [name, ajv.compile(schemas[name])])) as Record<Name, ValidateFunction>;
const byCfworker = Object.fromEntries(NAMES.map((name) => [name, new Validator(schemas[name] as Schema, '2020-12', false)])) as Record<Name, Validator>;

/** What both validators say is wrong; one list of each, as `validator: place message`. */
function faults(name: Name, value: unknown): string[] {
  const json: unknown = JSON.parse(JSON.stringify(value));
  const validate = byAjv[name];
  const first = validate(json) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `ajv: ${instancePath} ${message}`);
  const second = byCfworker[name].validate(json);
  return [...first, ...(second.valid ? [] : second.errors.map(({ instanceLocation, error }) => `cfworker: ${instanceLocation} ${error}`))];
}

interface Text {
  readonly text: string;
  readonly format: InputFormat;
}

const folder = new URL('../corpus/', import.meta.url);
const real: readonly Text[] = [
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.txt')).sort()
    .flatMap((path) => parseCorpus(path, readFileSync(new URL(path, folder), 'utf8'))),
  ...readdirSync(new URL('examples/', root)).sort().map((name): Text => ({ text: read(`examples/${name}`), format: name.endsWith('.md') ? 'markdown' : 'text' })),
];
const RANDOM = 600;
const random = randomTexts(20, real.map(({ text }) => text));
const all: readonly Text[] = [...real, ...Array.from({ length: RANDOM }, (_, index) => random(index))];

describe('schema/*.json', () => {
  test('are what the types give', () => {
    for (const [path, text] of Object.entries(schemaFiles())) expect(read(path), `${path}: run npm run schemas`).toBe(text);
    expect(readdirSync(new URL('schema/', root)).sort()).toEqual(NAMES.map((name) => `${name}.json`).sort());
  }, 30_000);

  test.each(NAMES)('%s says its draft and address, and what it is', (name) => {
    const { $schema, $id, title, description } = schemas[name];
    expect({ $schema, $id }).toEqual({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://unpkg.com/vn-party-citations/schema/${name}.json` });
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

describe('what the library gives is valid by both validators', () => {
  const seen = { citations: 0, relations: 0, findings: 0, footnotes: 0, nodes: 0, edges: 0 };

  test('analyses, citations and findings of real and of random texts', () => {
    for (const { text, format } of all) {
      const analysis = analyze(text, { format });
      expect(faults('analysis', analysis), text).toEqual([]);
      const findings = lint(text, { format, rules: { 'first-citation-form': 'info' } });
      for (const finding of findings) expect(faults('finding', finding), text).toEqual([]);
      seen.citations += analysis.citations.length;
      seen.relations += analysis.relations.length;
      seen.footnotes += analysis.footnotes.length;
      seen.findings += findings.length;
    }
    for (const { text, format } of real) for (const citation of analyze(text, { format, registry: null }).citations) expect(faults('citation', citation), text).toEqual([]);
    expect(Math.min(seen.citations, seen.findings)).toBeGreaterThan(500);
    expect(Math.min(seen.relations, seen.footnotes)).toBeGreaterThan(20);
  }, 60_000);

  test('a citation without resolution lacks that alone', () => {
    const [citation] = extractCitations('Nghị quyết 57-NQ/TW');
    byAjv.citation(citation);
    expect(byAjv.citation.errors?.map(({ message }) => message)).toEqual(["must have required property 'resolution'"]);
  });

  test('a citation has a type of the seeds; its body may be any', () => {
    const [citation] = analyze('Nghị quyết 57-NQ/TW').citations;
    expect(faults('citation', { ...citation, issuer: 'dang-uy-tong-cong-ty-ben-thanh' })).toEqual([]);
    expect(faults('citation', { ...citation, type: 'dieu-le' })).toContain('ajv: /type must be equal to one of the allowed values');
    const graph = buildGraph([], { documents: ['Điều lệ Đảng@2011-01-19'], registry });
    expect(graph.nodes.map(({ attributes: { type } }) => type)).toEqual(['dieu-le']);
    expect(faults('graph', graph)).toEqual([]);
  });

  test('graphs of real and of invented texts, with the registry', () => {
    const analyzed = real.map(({ text, format }, index) => ({ file: `${index}.txt`, text, analysis: analyze(text, { format }) }));
    const whole = buildGraph(analyzed, { registry });
    expect(faults('graph', whole)).toEqual([]);
    seen.nodes = whole.nodes.length;
    seen.edges = whole.edges.length;
    expect(Math.min(seen.nodes, seen.edges)).toBeGreaterThan(200);
    fc.assert(fc.property(inventedTexts, (texts) => {
      expect(faults('graph', buildGraph(texts))).toEqual([]);
    }), { numRuns: 60, seed: 20 });
  }, 60_000);
});

/** Every object inside a value, with its path. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; object: Json }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return [{ path, object: value as Json }, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key]))];
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const at = (value: unknown, path: readonly (string | number)[]): Json => path.reduce<unknown>((inner, key) => (inner as Json)[key], value) as Json;

describe('what is changed is not valid by either validator', () => {
  const text = 'Le règlement 43-QD/TW[2] remplace le règlement 57-QD/TW. Quyết định 86-QD/TW, Nghị quyết 57-NQ/TW-BCT.\n\n[2] Règlement 43 du 26 novembre 2021 du Secrétariat.';
  let samples: readonly (readonly [Name, unknown])[] = [];
  beforeAll(() => {
    const analysis = analyze(text);
    samples = [
      ['analysis', analysis],
      ['graph', buildGraph([{ file: 'a.txt', text, analysis }], { registry })],
      ...analysis.citations.map((citation) => ['citation', citation] as const),
      ...lint(text).map((finding) => ['finding', finding] as const),
    ];
  });

  const bothRefuse = (name: Name, value: unknown, what: string): void => {
    const found = faults(name, value);
    expect([...new Set(found.map((fault) => fault.split(':')[0]))].sort(), what).toEqual(['ajv', 'cfworker']);
  };

  /** The first object of each shape: a graph has thousands. */
  const shapesIn = (value: unknown): ReturnType<typeof objectsIn> => {
    const byShape = new Map(objectsIn(copy(value)).map((entry) => [`${entry.path.filter((key) => typeof key === 'string').join('.')} ${Object.keys(entry.object).join()}`, entry] as const).reverse());
    return [...byShape.values()];
  };

  test('by a property that no type has, in every object', () => {
    let tried = 0;
    for (const [name, value] of samples) {
      for (const { path } of shapesIn(value)) {
        const changed = copy(value);
        at(changed, path)['extra'] = 1;
        bothRefuse(name, changed, `${name} ${path.join('.')}`);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(60);
  }, 30_000);

  /** What the types let be absent; all else has to be there. */
  const OPTIONAL = /^(?:type|typeCandidates|number|suffix|symbol|issuerCode|issuer|issuerName|date|term|plenum|pinpoint|pinpoints|revised|footnote|inFootnote|antecedent|reason|document|part|citation|fix|suggestions|expected|title|firstSeen|lastSeen|name)$/u;

  test('by a field that is left out', () => {
    let tried = 0;
    for (const [name, value] of samples) {
      for (const { path, object } of shapesIn(value)) {
        if (path.at(-1) === 'provenance') continue;
        for (const field of Object.keys(object)) {
          // The same names are asked for elsewhere: `document` and `reason` of a resolution, `type` of the options of a graph.
          const asked = !OPTIONAL.test(field) || (field === 'document' && ('by' in object || 'score' in object)) || (field === 'reason' && object['status'] === 'unresolved') || path.at(-1) === 'options';
          if (!asked) continue;
          const changed = copy(value);
          delete at(changed, path)[field];
          bothRefuse(name, changed, `${name} ${[...path, field].join('.')}`);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
  }, 60_000);

  test('by a value of another type in any field', () => {
    for (const [name, value] of samples) {
      for (const { path, object } of shapesIn(value)) {
        for (const field of Object.keys(object)) {
          const changed = copy(value);
          at(changed, path)[field] = null;
          bothRefuse(name, changed, `${name} ${[...path, field].join('.')}`);
        }
      }
    }
  }, 60_000);

  test.each<[Name, readonly (string | number)[], unknown]>([
    ['analysis', ['citations', 0, 'form'], 'bare'],
    ['analysis', ['citations', 0, 'family'], 'state'],
    ['analysis', ['citations', 0, 'language'], 'de'],
    ['analysis', ['citations', 0, 'provenance', 'number'], 'guessed'],
    ['analysis', ['citations', 0, 'id'], 'c0'],
    ['analysis', ['citations', 0, 'date'], '26/11/2021'],
    ['analysis', ['citations', 0, 'span', 'start'], -1],
    ['analysis', ['citations', 0, 'span', 'end'], 1.5],
    ['analysis', ['citations', 0, 'resolution', 'status'], 'known'],
    ['analysis', ['citations', 0, 'resolution', 'by'], 'luck'],
    ['analysis', ['relations', 0, 'kind'], 'cites'],
    ['analysis', ['relations', 0, 'modality'], 'denied'],
    ['analysis', ['relations', 0, 'confidence'], 1.1],
    ['analysis', ['diagnostics', 0, 'code'], 'no-such-rule'],
    ['analysis', ['diagnostics', 0, 'level'], 'off'],
    ['finding', ['level'], 'off'],
    ['finding', ['ruleId'], 'no-such-rule'],
    ['finding', ['line'], 0],
    ['graph', ['options', 'multi'], false],
    ['graph', ['nodes', 0, 'attributes', 'kind'], 'person'],
    ['graph', ['edges', 0, 'attributes', 'kind'], 'mentions'],
    ['graph', ['edges', 0, 'attributes', 'origin'], 'guess'],
    ['graph', ['edges', 0, 'attributes', 'count'], 0],
  ])('%s %j = %j', (name, path, wrong) => {
    const [, sample] = samples.find(([of]) => of === name)!;
    expect(faults(name, sample)).toEqual([]);
    const changed = copy(sample);
    const parent = at(changed, path.slice(0, -1));
    expect(parent[path.at(-1)!]).toBeDefined();
    parent[path.at(-1)!] = wrong;
    bothRefuse(name, changed, path.join('.'));
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

  test.each([
    [{ rules: { 'state-layuot': 'error' } }], [{ rules: { 'state-layout': 'fatal' } }], [{ rules: [] }], [{ registry: '' }], [{ publishedOn: '1/6/2025' }],
    [{ maxWarnings: -1 }], [{ maxWarnings: 1.5 }], [{ inputFormat: 'pdf' }], [{ ignore: 'drafts' }], [{ ignore: ['!kept'] }], [{ ignore: ['a\\b'] }], [{ ignore: [''] }], [{ level: 'error' }], [[]],
  ])('refuses %j, as the command does', async (config) => {
    const found = faults('config', config);
    expect([...new Set(found.map((fault) => fault.split(':')[0]))].sort()).toEqual(['ajv', 'cfworker']);
    expect(await isTaken(config)).toBe(false);
  });
});

describe('symbol.json', () => {
  const shape = new RegExp(SYMBOL_PATTERN, 'u');
  interface Seed { readonly codes: readonly { readonly code: string; readonly status: string }[] }
  const codesOf = (path: string): string[] =>
    (JSON.parse(read(path)) as readonly Seed[]).flatMap(({ codes }) => codes.filter(({ status }) => status === 'official' || status === 'practice').map(({ code }) => code));

  test('its pattern takes every symbol of the registry, and every code', () => {
    // Documents of congresses and plenums, and the Statutes, have names and no symbols.
    const named = /^(?:NQ-ĐH|NQ-HNTW\d+|Điều lệ Đảng)$/u;
    const symbols = registry.records().map(({ symbol }) => symbol).filter((symbol) => !named.test(symbol));
    const typed = codesOf('seeds/document-types.json').map((code) => `01-${code}/TW`);
    const issued = codesOf('seeds/issuers.json').map((code) => `01-NQ/${code}`);
    expect(symbols.length).toBeGreaterThan(400);
    expect(Math.min(typed.length, issued.length)).toBeGreaterThan(15);
    expect([...symbols, ...typed, ...issued].filter((symbol) => !shape.test(symbol))).toEqual([]);
  });

  test('its pattern takes the canonical symbols of real texts', () => {
    const symbols = real.flatMap(({ text, format }) => extractCitations(text, { format }).flatMap(({ symbol, family }) => (symbol === undefined || family !== 'party' ? [] : [symbol])));
    expect(symbols.length).toBeGreaterThan(200);
    expect([...new Set(symbols)].filter((symbol) => !shape.test(symbol))).toEqual([]);
  });

  test('its pattern refuses the layout of the State', () => {
    for (const state of ['03/NQ-CP', '30/2020/NĐ-CP', '05/NQ-TW', '57-NQ', 'NQ/TW', '57-nq/tw', ' 57-NQ/TW']) expect(shape.test(state), state).toBe(false);
  });

  test('its format takes the canonical spelling alone', () => {
    const symbols = registry.records().map(({ symbol }) => symbol).filter((symbol) => parseSymbol(symbol) !== undefined);
    expect(symbols.length).toBeGreaterThan(400);
    expect(symbols.filter((symbol) => byAjv.symbol(symbol) !== (formatSymbol(parseSymbol(symbol)!) === symbol))).toEqual([]);
    expect(symbols.filter((symbol) => !byAjv.symbol(symbol))).toEqual([]);
    for (const wrong of ['86-QD/TW', '57-NQ/TƯ', '5-NQ/TW', '00-NQ/TW', '57–NQ/TW', '317-QĐ/TWĐTN-TNTH', 'số 57-NQ/TW', '57-NQ/TW ', '57-NQ/TW và 59-NQ/TW', '12-HD/UBND', '']) {
      expect(byAjv.symbol(wrong), wrong).toBe(false);
    }
  });
});
