export { citationSchema, createCitationSchema, type CitationSchema } from './create.js';
export type { CitationIssue, SchemaCode } from './issue.js';
export type { CitationOutputs, CitationSchemaOptions, WrittenForm } from './options.js';
export type { JsonSchemaConverter, JsonSchemaOptions, SchemaResult, SchemaTypes, StandardProps } from './standard-schema.js';
