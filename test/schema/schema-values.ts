/** Values that the JSON Schemas take, and values that they refuse: for every validator that is asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildGraph } from '../../src/entries/graph.js';
import { analyze, lint, registry, type InputFormat } from '../../src/index.js';
import { parseCorpus } from '../corpus-outline.js';
import { randomTexts } from '../properties/random-texts.js';
import { thorough } from '../properties/runs.js';

export type Name = 'symbol' | 'citation' | 'analysis' | 'graph' | 'finding' | 'config';
export type Json = { [key: string]: unknown };

export const root = new URL('../../', import.meta.url);
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
export const NAMES: readonly Name[] = ['symbol', 'citation', 'analysis', 'graph', 'finding', 'config'];
export const schemas = Object.fromEntries(NAMES.map((name) => [name, JSON.parse(read(`schema/${name}.json`)) as Json])) as Record<Name, Json>;

export interface Text {
  readonly text: string;
  readonly format: InputFormat;
}

const folder = new URL('../corpus/', import.meta.url);
export const real: readonly Text[] = [
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.txt')).sort()
    .flatMap((path) => parseCorpus(path, readFileSync(new URL(path, folder), 'utf8'))),
  ...readdirSync(new URL('examples/', root)).sort().map((name): Text => ({ text: read(`examples/${name}`), format: name.endsWith('.md') ? 'markdown' : 'text' })),
];
const RANDOM = thorough ? 600 : 60;
const random = randomTexts(20, real.map(({ text }) => text));
export const all: readonly Text[] = [...real, ...Array.from({ length: RANDOM }, (_, index) => random(index))];

/** Every object inside a value, with its path. */
function objectsIn(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; object: Json }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return [{ path, object: value as Json }, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key]))];
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const at = (value: unknown, path: readonly (string | number)[]): Json => path.reduce<unknown>((inner, key) => (inner as Json)[key], value) as Json;

const text = 'Le règlement 43-QD/TW[2] remplace le règlement 57-QD/TW. Quyết định 86-QD/TW, Nghị quyết 57-NQ/TW-BCT.\n\n[2] Règlement 43 du 26 novembre 2021 du Secrétariat.';

/** A body that acts, and a document that may be one of several. */
const others = 'Bộ Chính trị thực hiện Nghị quyết số 57-NQ/TW. Quy định số 296-QĐ/TW thay thế Quy định số 22-QĐ/TW.';

export type Sample = readonly [name: Name, value: unknown];

/** One of each kind. */
export function samples(): readonly Sample[] {
  const analysis = analyze(text);
  return [
    ['analysis', analysis],
    ['graph', buildGraph([{ file: 'a.txt', text, analysis }], { registry })],
    ['analysis', analyze(others)],
    ['graph', buildGraph([{ file: 'b.txt', text: others, analysis: analyze(others), publishedOn: '2025-06-01' }], { doubtful: true })],
    ...analysis.citations.map((citation) => ['citation', citation] as const),
    ...lint(text).map((finding) => ['finding', finding] as const),
  ];
}

/** The first object of each shape: a graph has thousands. */
function shapesIn(value: unknown): ReturnType<typeof objectsIn> {
  const byShape = new Map(objectsIn(copy(value)).map((entry) => [`${entry.path.filter((key) => typeof key === 'string').join('.')} ${Object.keys(entry.object).join()}`, entry] as const).reverse());
  return [...byShape.values()];
}

/** What the types let be absent; all else has to be there. */
const OPTIONAL = /^(?:type|typeCandidates|number|suffix|symbol|issuerCode|issuer|issuerName|date|term|plenum|pinpoint|pinpoints|revised|footnote|inFootnote|antecedents|spans|antecedent|reason|document|part|citation|fix|suggestions|expected|title|firstSeen|lastSeen|name|self|doubt|registryEnds|leftOut)$/u;

export interface Changed {
  readonly name: Name;
  readonly value: unknown;
  /** What was changed. */
  readonly what: string;
}

/** Each sample with one change in it, for every object of its kind that the sample holds. */
function* everyChange(changes: (object: Json, path: readonly (string | number)[]) => Iterable<readonly [what: string, change: (object: Json) => void]>): Generator<Changed> {
  for (const [name, value] of samples()) {
    for (const { path, object } of shapesIn(value)) {
      for (const [what, change] of changes(object, path)) {
        const changed = copy(value);
        change(at(changed, path));
        yield { name, value: changed, what: `${name} ${[...path, what].join('.')}` };
      }
    }
  }
}

/** By a property that no type has. */
export const withMore = (): Generator<Changed> => everyChange(() => [['extra', (object) => void (object['extra'] = 1)]]);

/** By a field that is left out. */
export const withLess = (): Generator<Changed> => everyChange((object, path) => {
  if (path.at(-1) === 'provenance' || path.at(-1) === 'doubt') return [];
  // The same names are asked for elsewhere: `document` and `reason` of a resolution, `type` of the options of a graph.
  const asked = (field: string): boolean =>
    !OPTIONAL.test(field) || (field === 'document' && ('by' in object || 'score' in object)) || (field === 'reason' && object['status'] === 'unresolved') || path.at(-1) === 'options';
  return Object.keys(object).filter(asked).map((field) => [field, (changed) => void delete changed[field]]);
});

/** By a value of another type. */
export const withNull = (): Generator<Changed> => everyChange((object) => Object.keys(object).map((field) => [field, (changed) => void (changed[field] = null)]));

/** By a value of the right type that is not one of those. */
const WRONG: readonly (readonly [name: Name, path: readonly (string | number)[], wrong: unknown])[] = [
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
  ['graph', ['attributes', 'registryEnds'], '30/5/2025'],
  ['graph', ['edges', 0, 'attributes', 'count'], 0],
];

export function withWrong(): Changed[] {
  const all = samples();
  return WRONG.map(([name, path, wrong]) => {
    const changed = copy(all.find(([of]) => of === name)![1]);
    const parent = at(changed, path.slice(0, -1));
    if (parent[path.at(-1)!] === undefined) throw new Error(`the sample of ${name} has no ${path.join('.')}`);
    parent[path.at(-1)!] = wrong;
    return { name, value: changed, what: `${path.join('.')} = ${JSON.stringify(wrong)}` };
  });
}

/** Configurations that neither a validator nor the command takes. */
export const WRONG_CONFIGS: readonly unknown[] = [
  { rules: { 'state-layuot': 'error' } }, { rules: { 'state-layout': 'fatal' } }, { rules: [] }, { registry: '' }, { publishedOn: '1/6/2025' },
  { maxWarnings: -1 }, { maxWarnings: 1.5 }, { inputFormat: 'pdf' }, { ignore: 'drafts' }, { ignore: ['!kept'] }, { ignore: ['a\\b'] }, { ignore: [''] }, { level: 'error' }, [],
];
