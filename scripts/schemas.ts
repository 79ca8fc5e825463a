/**
 * npm run schemas             writes schema/*.json and the copy for code, from the types of src/model
 * npm run schemas -- --check  only compares; exit 1 when a committed file is not what the types give
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator, type Schema } from 'ts-json-schema-generator';
import { DIAGNOSTIC_CODES } from '../src/model/index.js';

const root = new URL('../', import.meta.url);
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const ADDRESS = 'https://unpkg.com/vn-party-citations/schema';
/** Rises when a value that was valid may no longer be, or means something else; the changelog has what to do. */
export const SCHEMA_VERSION = 2;
/** A keyword of every draft, which no validator takes for a rule. */
const COMMENT = `version ${SCHEMA_VERSION}`;

type JsonSchema = Record<string, unknown>;

/** File by the type that it describes. */
const TYPES = { citation: 'ResolvedCitation', analysis: 'Analysis', graph: 'CitationGraph', finding: 'Finding', config: 'LintConfig' } as const;
const TITLES: Readonly<Record<keyof typeof TYPES, string>> = {
  citation: 'Citation', analysis: 'Analysis', graph: 'Citation graph', finding: 'Finding', config: 'Configuration of the linter',
};

const OFFSET = { type: 'integer', minimum: 0 };
const FROM_ONE = { type: 'integer', minimum: 1 };
const PART = { minimum: 0, maximum: 1 };

/** What the prose of the types says and TypeScript cannot: by definition, or by definition and property. */
const REFINED: Readonly<Record<string, JsonSchema>> = {
  IsoDate: { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
  CitationId: { pattern: '^c[1-9][0-9]*$' },
  FootnoteId: { pattern: '^n[1-9][0-9]*$' },
  RecordType: { type: 'string', pattern: '^[a-z0-9]+([-+][a-z0-9]+)*$' },
  DocumentId: { minLength: 1 },
  'Span.start': OFFSET,
  'Span.end': OFFSET,
  'ResolvedCitation.number': OFFSET,
  'ResolvedCitation.suffix': { pattern: '^[A-Z]$' },
  'ResolvedCitation.term': { pattern: '^[IVXLCDM]+$' },
  'ResolvedCitation.plenum': FROM_ONE,
  'Candidate.probability': PART,
  'Relation.confidence': PART,
  'Finding.line': FROM_ONE,
  'Finding.column': FROM_ONE,
  'Finding.endLine': FROM_ONE,
  'Finding.endColumn': FROM_ONE,
  'NodeAttributes.mentions': OFFSET,
  'NodeAttributes.confidence': PART,
  'EdgeAttributes.count': FROM_ONE,
  'EdgeAttributes.confidence': PART,
  'LeftOut.doubtful': OFFSET,
  'LeftOut.unknown': OFFSET,
  'LeftOut.bodies': OFFSET,
  'LeftOut.citations': OFFSET,
  'LintConfig.registry': { minLength: 1 },
  'LintConfig.maxWarnings': OFFSET,
  // Editors show what a rule is about.
  'LintConfig.rules': { properties: Object.fromEntries(Object.entries(DIAGNOSTIC_CODES).map(([id, description]) => [id, { $ref: '#/$defs/RuleLevel', description }])) },
  // As the command has it: slashes alone, and no exclamation mark before it.
  'LintConfig.ignore': { items: { type: 'string', pattern: '^[^!\\\\][^\\\\]*$' } },
};

/** Portable: no look-around for RE2, no Unicode property for Python. A shape, not a spelling: `86-QD/TW` has it. */
export const SYMBOL_PATTERN = '^[0-9]{1,5}[A-Z]?-[A-ZĐ][A-Za-zĐ]{0,4}/[A-ZĐƯ][A-Za-zĐƯ]{1,13}[0-9]{0,3}((-[A-ZĐƯ]{2,14}){1,4}|/nb)?$';

const SYMBOL: JsonSchema = {
  $schema: DIALECT,
  $id: `${ADDRESS}/symbol.json`,
  $comment: COMMENT,
  title: 'Symbol',
  description: 'The symbol of a document of the Communist Party of Vietnam: number, hyphen, type code, slash, issuer code. The pattern asks for this shape; the format, where it is registered (vn-party-citations/ajv), for the canonical spelling too.',
  type: 'string',
  format: 'vn-party-symbol',
  pattern: SYMBOL_PATTERN,
  examples: ['57-NQ/TW', '86-QĐ/TW', '01-ĐA/TW', '10-CTr/TU', '06-HD/BTCTW'],
};

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** 2020-12 keeps definitions under `$defs`; a paragraph of a docstring is one line. */
function modern(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => modern(item));
  if (typeof value === 'string') {
    if (key === '$ref') return value.replace('#/definitions/', '#/$defs/');
    return key === 'description' ? value.replace(/\s*\n\s*/gu, ' ') : value;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, modern(inner, name)]));
}

function refine(definitions: Record<string, JsonSchema>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const [place, more] of Object.entries(REFINED)) {
    const [name = '', property] = place.split('.');
    const definition = definitions[name];
    const target = property === undefined ? definition : (definition?.['properties'] as Record<string, JsonSchema> | undefined)?.[property];
    if (target === undefined) continue;
    Object.assign(target, more);
    used.add(place);
  }
  return used;
}

/** The definitions that the schema reaches by reference. */
function reachable(schema: unknown, definitions: Record<string, JsonSchema>, found = new Set<string>()): ReadonlySet<string> {
  for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/gu)) {
    if (found.has(name!)) continue;
    found.add(name!);
    reachable(definitions[name!], definitions, found);
  }
  return found;
}

/** The root stands in the file itself and not among its definitions. */
function document(file: keyof typeof TYPES, definitions: Record<string, JsonSchema>): JsonSchema {
  const { description, ...body } = definitions[TYPES[file]]!;
  const names = [...reachable(body, definitions)].sort();
  if (names.includes(TYPES[file])) throw new Error(`${TYPES[file]} refers to itself: schema/${file}.json needs a definition of it`);
  return {
    $schema: DIALECT, $id: `${ADDRESS}/${file}.json`, $comment: COMMENT, title: TITLES[file], description, ...body,
    ...(names.length > 0 && { $defs: Object.fromEntries(names.map((name) => [name, definitions[name]])) }),
  };
}

function schemas(): Record<string, JsonSchema> {
  const generator = createGenerator({
    path: fileURLToPath(new URL('src/model/index.ts', root)), tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    // `npm run types` checks the types; here they are read.
    skipTypeCheck: true, expose: 'export', jsDoc: 'extended', additionalProperties: false, topRef: true,
  });
  const used = new Set<string>();
  const files = Object.keys(TYPES) as (keyof typeof TYPES)[];
  const documents = files.map((file): [string, JsonSchema] => {
    const raw: Schema = generator.createSchema(TYPES[file]);
    const { $defs } = modern({ $defs: raw.definitions }) as { $defs: Record<string, JsonSchema> };
    for (const place of refine($defs)) used.add(place);
    return [file, document(file, $defs)];
  });
  const idle = Object.keys(REFINED).filter((place) => !used.has(place));
  if (idle.length > 0) throw new Error(`no type has ${idle.join(', ')}; take it out of REFINED in scripts/schemas.ts`);
  return { symbol: SYMBOL, ...Object.fromEntries(documents) };
}

/** Every generated file with its text; the same for the same types on every machine. */
export function schemaFiles(): Record<string, string> {
  const all = schemas();
  const { $schema: _dialect, $id: _address, $comment: _version, ...citation } = all['citation']!;
  const code = `// Generated by scripts/schemas.ts from src/model; do not edit.\n\n/** \`schema/citation.json\` without its address and dialect. */\nexport const CITATION_JSON_SCHEMA: Readonly<Record<string, unknown>> = ${JSON.stringify(citation, null, 2)};\n`;
  const files = Object.entries(all).map(([name, schema]): [string, string] => [`schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]);
  return { ...Object.fromEntries(files), 'src/schema/citation.generated.ts': code };
}

function committed(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}

function main(args: readonly string[]): number {
  const files = Object.entries(schemaFiles());
  if (args.includes('--check')) {
    const stale = files.filter(([path, text]) => committed(path) !== text).map(([path]) => path);
    for (const path of stale) console.error(`${path}: is not what the types give; run \`npm run schemas\` and commit the result`);
    if (stale.length === 0) console.log(`schemas: ${files.length} files are what the types give`);
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(new URL('schema/', root), { recursive: true });
  for (const [path, text] of files) {
    writeFileSync(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
