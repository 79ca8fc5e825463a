// What `vn-party-citations` has, without the bundled registry and without the readers of Markdown and HTML.
export {
  analyze, explainRelations, extractCitations, resolveCitations, type ClauseToken, type ClauseType, type ExplainedAct, type ExplainedClause, type Silence, type Uncited,
} from '../analyze.js';
export { lint, type LintOptions } from '../lint-text.js';
export { explainAt, type ExplainedToken, type Explanation } from '../read/parse/explain.js';
export { formatSymbol, parseSymbol } from '../read/interpret/document-symbol.js';
export { createRegistry, type RegistryOptions } from '../registry/create.js';
export type { RegistryInput } from '../registry/input.js';
export type { DocumentInput, RelationInput } from '../registry/schema.js';
export { expandSymbol, type ExpandSymbolOptions } from '../render/expand-symbol.js';
export { formatCitation, type FormatCitationOptions } from '../render/format-citation.js';
export { inLanguage } from '../render/in-language.js';
export { DOCUMENT_TYPES, ISSUERS, nameOf, type NamedId } from '../render/name-of.js';
export type { CitedDocument } from '../render/cited.js';
export type { RuleLevels } from '../lint/index.js';
export {
  contains, DIAGNOSTIC_CODES, overlaps, RegistryError, UsageError,
  type Analysis, type AnalyzeOptions, type Candidate, type Citation, type CitationForm, type CitationId, type Confidence, type Coverage, type Diagnostic, type DiagnosticCode,
  type DocumentId, type DocumentQuery, type DocumentRecord, type DocumentSymbol, type DocumentType, type ExtractOptions, type FieldName, type Finding, type FindingLevel,
  type CitationRange, type FieldSpans, type Footnote, type FootnoteId, type FormatReader, type IsoDate, type IssuerId, type KnownIssuerId, type Language, type MarkedWords, type OpenedText, type PinpointStep, type Provenance,
  type RecordType, type Registry, type RegistryRelation, type Relation, type RelationKind, type Resolution, type ResolutionMethod, type ResolvedCitation, type ResolveOptions, type RuleId, type RuleLevel, type SelfDocument,
  type Span, type Subjects, type Suggestion, type TextEdit, type UnverifiedField,
} from '../model/index.js';
