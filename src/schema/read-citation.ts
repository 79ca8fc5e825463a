import { extractCitations } from '../analyze.js';
import type { ResolvedCitation } from '../model/index.js';
import { formatCitation } from '../render/format-citation.js';
import { examineCitation, writtenForm } from './examine.js';
import { schemaIssue, type CitationIssue } from './issue.js';
import type { CitationSchemaOptions } from './options.js';
import type { SchemaResult } from './standard-schema.js';

const SAID_BESIDE = ['date', 'issuer', 'term', 'pinpoint'] as const;

/**
 * What the text says, canonically written: a symbol alone stays one, all else is a first citation in its own language. Nothing is
 * added that only a registry knows.
 */
function canonicalText(text: string): string {
  const citation = extractCitations(text)[0]!;
  const { symbol, language, provenance } = citation;
  const alone = writtenForm(citation) === 'symbol' && SAID_BESIDE.every((field) => provenance[field] !== 'adjacent');
  return alone && symbol !== undefined ? symbol : formatCitation(citation, { language, style: 'first' });
}

/** One citation that is the whole value; or one issue per problem. */
export function readCitation(value: unknown, options: CitationSchemaOptions): SchemaResult<ResolvedCitation | string, CitationIssue> {
  if (typeof value !== 'string') return { issues: [schemaIssue('not-a-string', `a citation is a string, got ${value === null ? 'null' : typeof value}`)] };
  const { citation, issues } = examineCitation(value, options);
  if (citation === undefined || issues.length > 0) return { issues };
  return { value: options.output === 'string' ? canonicalText(value) : citation };
}
