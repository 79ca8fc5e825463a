import { analyze } from '../analyze.js';
import { lintAnalysis } from '../lint/index.js';
import type { Citation, Finding, ResolvedCitation, Span } from '../model/index.js';
import { explainAt } from '../read/parse/explain.js';
import { findingIssue, schemaIssue, type CitationIssue } from './issue.js';
import { WRITTEN_FORMS, type CitationSchemaOptions, type WrittenForm } from './options.js';

const QUOTED = 40;

/** The first words of what is quoted in a message. */
function quoted(text: string): string {
  const trimmed = text.trim();
  return `“${trimmed.length > QUOTED ? `${trimmed.slice(0, QUOTED)}…` : trimmed}”`;
}

/** The citation with what belongs to it: pinpoints and issuer before it; date, issuer and term behind it. */
function outerSpan(text: string, { span }: Citation): Span {
  const own = explainAt(text, span.start).tokens.filter(({ accepted }) => accepted);
  const start = Math.min(span.start, own[0]?.span.start ?? span.start);
  return { start, end: Math.max(span.end, own.at(-1)?.span.end ?? span.end) };
}

function besideIssues(text: string, citation: Citation): CitationIssue[] {
  const { start, end } = outerSpan(text, citation);
  const told = (part: string, where: string): CitationIssue[] =>
    part.trim() === '' ? [] : [schemaIssue('text-beside', `${quoted(part)} stands ${where} the citation`)];
  return [...told(text.slice(0, start), 'before'), ...told(text.slice(end), 'behind')];
}

export function writtenForm({ form, provenance }: Citation): WrittenForm | undefined {
  if (form === 'full' && provenance.type !== 'stated') return 'symbol';
  return WRITTEN_FORMS.find((known) => known === form);
}

/** Is it of the bodies: by its joint id, or each of the joint ones? */
function isOf(issuer: string, issuers: readonly string[]): boolean {
  return issuers.includes(issuer) || issuer.split('+').every((one) => issuers.includes(one));
}

function constraintIssues(citation: ResolvedCitation, { forms, types, issuers }: CitationSchemaOptions): CitationIssue[] {
  const issues: CitationIssue[] = [];
  const form = writtenForm(citation);
  if (forms !== undefined && (form === undefined || !forms.includes(form))) {
    issues.push(schemaIssue('form-not-allowed', `the citation is of the form ${form ?? citation.form}; allowed is ${forms.join(', ')}`));
  }
  const own = citation.type === undefined ? (citation.typeCandidates ?? []) : [citation.type];
  if (types !== undefined && !own.some((type) => types.includes(type))) {
    issues.push(schemaIssue('type-not-allowed', `${own.length === 0 ? 'the citation does not tell its type' : `the document is a ${own.join(' or ')}`}; allowed is ${types.join(', ')}`));
  }
  const { issuer } = citation;
  if (issuers !== undefined && (issuer === undefined || !isOf(issuer, issuers))) {
    issues.push(schemaIssue('issuer-not-allowed', `${issuer === undefined ? 'the citation does not tell its issuer' : `the document is of ${issuer}`}; allowed is ${issuers.join(', ')}`));
  }
  return issues;
}

/** Does the finding refuse the value? */
function refuses({ level, fix }: Finding, lenient: boolean): boolean {
  return level !== 'info' && !(lenient && fix !== undefined);
}

/** A text looked at as one citation. */
export interface ExaminedCitation {
  /** Where the text has one citation of a Party document, and no other. */
  readonly citation: ResolvedCitation | undefined;
  /** All that the linter finds in the text, whatever its level. */
  readonly findings: readonly Finding[];
  /** Why it is not one citation that is allowed; empty where it is. */
  readonly issues: readonly CitationIssue[];
}

/** Is the text one citation and nothing else, with what the options allow? */
export function examineCitation(text: string, options: CitationSchemaOptions): ExaminedCitation {
  const { registry, publishedOn, rules, lenient = false } = options;
  const analysis = analyze(text, { ...(registry !== undefined && { registry }), ...(publishedOn !== undefined && { publishedOn }) });
  const findings = lintAnalysis(text, analysis, { rules, registry, publishedOn, comments: false });
  const none = (issue: CitationIssue): ExaminedCitation => ({ citation: undefined, findings, issues: [issue] });
  const [citation, ...others] = analysis.citations;
  if (citation === undefined) return none(schemaIssue('not-a-citation', 'no citation of a Party document is read in it'));
  if (others.length > 0) return none(schemaIssue('several-citations', `there are ${others.length + 1} citations; one is asked for`));
  if (citation.family !== 'party') return none(schemaIssue('not-a-citation', 'the document is of the Youth Union, not of the Party'));
  const issues = [
    ...besideIssues(text, citation),
    ...findings.filter((finding) => refuses(finding, lenient)).map(findingIssue),
    ...constraintIssues(citation, options),
  ];
  return { citation, findings, issues };
}
