import type { ResolvedCitation } from '../model/index.js';
import { frozen } from '../model/frozen.js';
import { jsonSchemaOf } from './json-schema.js';
import type { CitationIssue } from './issue.js';
import { checkSchemaOptions, type CitationOutputs, type CitationSchemaOptions } from './options.js';
import { readCitation } from './read-citation.js';
import type { SchemaResult, StandardProps } from './standard-schema.js';

/** A Standard Schema v1 of one citation, with its JSON Schema; `validate` is synchronous and never throws. */
export interface CitationSchema<Output = ResolvedCitation> {
  readonly '~standard': StandardProps<string, Output, CitationIssue>;
}

/**
 * A Standard Schema of what the options allow, for any library that takes one. The value is a string that is one citation and nothing
 * else, with the date, issuer, term and pinpoint that stand beside it; blanks around it do not count.
 *
 * @throws UsageError when an option is unknown or an empty list; publishedOn and rules as `lint`
 * @example createCitationSchema({ types: ['nghi-quyet'], output: 'string' })['~standard'].validate('57-NQ/TW') // { value: '57-NQ/TW' }
 */
export function createCitationSchema<Output extends keyof CitationOutputs = 'parsed'>(options: CitationSchemaOptions<Output> = {}): CitationSchema<CitationOutputs[Output]> {
  checkSchemaOptions(options);
  // A wrong rule is the programmer's mistake too: it is told here and not by the first value.
  if (options.rules !== undefined) readCitation('57-NQ/TW', options);
  return frozen({
    '~standard': {
      version: 1,
      vendor: 'vn-party-citations',
      validate: (value) => readCitation(value, options) as SchemaResult<CitationOutputs[Output], CitationIssue>,
      jsonSchema: jsonSchemaOf(options),
    },
  });
}

/**
 * A Standard Schema v1 of one citation: put it where a library takes such a schema (ArkType, tRPC, React Hook Form). It gives the citation
 * with its document; what a rule of the linter finds at the levels `error` and `warning` is an issue.
 *
 * @example citationSchema['~standard'].validate('05/NQ-TW').issues?.[0].code // 'state-layout'
 */
export const citationSchema: CitationSchema = /* @__PURE__ */ createCitationSchema();
