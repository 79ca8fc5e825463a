import { UsageError } from '../model/index.js';
import { CITATION_JSON_SCHEMA } from './citation.generated.js';
import type { CitationSchemaOptions } from './options.js';
import type { JsonSchemaConverter } from './standard-schema.js';

type JsonSchema = Record<string, unknown>;

const DIALECTS: Readonly<Record<string, string | undefined>> = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

/** Draft-07 has its definitions by another name. */
function inDraft07(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inDraft07);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (key === '$defs') return ['definitions', inDraft07(inner)];
    if (key === '$ref') return [key, String(inner).replace('#/$defs/', '#/definitions/')];
    return [key, inDraft07(inner)];
  }));
}

function inDialect(schema: JsonSchema, target: string): JsonSchema {
  // OpenAPI 3.0 names no dialect; a plain string is the same there.
  if (target === 'openapi-3.0' && schema['type'] === 'string') return schema;
  const dialect = DIALECTS[target];
  if (dialect === undefined) throw new UsageError(`the JSON Schema is known for ${Object.keys(DIALECTS).join(' and ')}, got ${JSON.stringify(target)}`);
  return { $schema: dialect, ...(target === 'draft-07' ? (inDraft07(schema) as JsonSchema) : schema) };
}

const text = (more: JsonSchema): JsonSchema => ({
  type: 'string', title: 'Citation', description: 'One citation of a document of the Communist Party of Vietnam, in Vietnamese, French or English.', ...more,
});

/** A new object at each call: who takes it may change it. */
function parsed(): JsonSchema {
  return JSON.parse(JSON.stringify(CITATION_JSON_SCHEMA)) as JsonSchema;
}

/** The JSON Schema of what a citation schema takes and gives. */
export function jsonSchemaOf({ output, lenient, rules }: CitationSchemaOptions): JsonSchemaConverter {
  // The format is what a schema asks for at least: where the options accept more, it would refuse what they accept.
  const more = lenient === true || rules !== undefined ? {} : { format: 'vn-party-citation' };
  return {
    input: ({ target }) => inDialect(text(more), target),
    output: ({ target }) => inDialect(output === 'string' ? text({}) : parsed(), target),
  };
}
