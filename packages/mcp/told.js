// What the library found, as a model reads it: flat, without what follows from the rest.
import { inLanguage } from 'vn-party-citations';
import { documentCard } from 'vn-party-citations/cards';

const present = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** The one document that a citation means, also one that the registry does not have. */
const meant = (resolution) => (resolution.status === 'ambiguous' ? undefined : resolution.document);

/**
 * @param {import('vn-party-citations').ResolvedCitation} citation
 * @param {import('vn-party-citations').Registry} registry
 * @param {import('vn-party-citations').Language} language
 */
export function toldCitation(citation, registry, language) {
  const { id, text, span, form, symbol, type, issuer, date, term, pinpoint, resolution } = citation;
  const document = meant(resolution);
  const candidates = resolution.status === 'ambiguous'
    ? resolution.candidates.map(({ document: one, probability, reasons }) => present({ document: one, title: registry.get(one)?.title, probability, reasons: reasons.map((reason) => inLanguage(reason, language)) }))
    : undefined;
  return present({
    id, text, span, form, symbol, type, issuer, date, term, pinpoint, status: resolution.status, document, title: document && registry.get(document)?.title,
    probability: resolution.status === 'resolved' ? resolution.probability : undefined, candidates,
    inRegistry: document !== undefined && registry.get(document) !== undefined,
  });
}

const NOBODY = '(nobody is named)';
/** @param {import('vn-party-citations').Span} one @param {import('vn-party-citations').Span} other */
const isSame = (one, other) => one.start === other.start && one.end === other.end;

/**
 * Words at a span: in markup those that are read there.
 *
 * @param {string} text
 * @param {import('vn-party-citations').Analysis} analysis
 */
function wordsAt(text, { marked = [] }) {
  const byPlace = new Map(marked.map(({ span, text: words }) => [`${span.start},${span.end}`, words]));
  return ({ start, end }) => byPlace.get(`${start},${end}`) ?? text.slice(start, end);
}

/**
 * @param {string} text
 * @param {import('vn-party-citations').Analysis} analysis
 */
export function toldRelations(text, analysis) {
  const words = wordsAt(text, analysis);
  return analysis.relations.map(({ kind, modality, source, target, cue, sentence }) => ({
    // Where nobody is named the library gives the verb.
    kind, modality, source: typeof source === 'string' ? source : 'actor' in source ? words(source.actor) : isSame(source.unnamed, cue) ? NOBODY : words(source.unnamed), target, quote: words(sentence),
  }));
}

/**
 * @param {import('vn-party-citations').Finding} finding
 * @param {import('vn-party-citations').Language} language
 */
export function toldFinding({ ruleId, level, message, citation, line, column, actual, expected, fix, suggestions }, language) {
  return present({
    rule: ruleId, level, message: inLanguage(message, language), citation, line, column, actual, expected,
    fixable: fix !== undefined, suggestions: suggestions?.map((suggestion) => inLanguage(suggestion.message, language)),
  });
}

/** Rows of a card that are no fields of the record: what documents do to one another, in words. */
const FIELDS = new Set(['title', 'type', 'issuer', 'date', 'term', 'status', 'sources', 'id']);

/**
 * @param {import('vn-party-citations/lookup').FoundDocument} found
 * @param {import('vn-party-citations').Registry} registry
 */
export function toldRecord({ record, reasons }, registry) {
  const { symbol, type, issuer, date, term, title, confidence, unverified, sources } = record;
  const document = registry.idOf(record);
  const rows = documentCard(document, { registry })?.rows ?? [];
  return present({
    document, symbol, type, issuer, date, term, title, confidence, unverified, sources, reasons,
    relations: rows.filter(({ field }) => !FIELDS.has(field)).flatMap(({ field, values }) => values.map((value) => `${field} ${value}`)),
  });
}
