import { analyze, UsageError } from 'vn-party-citations';
import { documentCard } from 'vn-party-citations/cards';
import { buildGraph, statusAt, toDot, toGraphml, toMermaid, toTurtle } from 'vn-party-citations/graph';
import { applyFixes, lint } from 'vn-party-citations/lint';
import { lookUp } from 'vn-party-citations/lookup';
import { z } from 'zod';
import * as schemas from './schemas.js';
import { toldCitation, toldFinding, toldRecord, toldRelations } from './told.js';

const { text, format, publishedOn, language } = schemas;

/** So many documents are told of a query at most. */
const MOST_DOCUMENTS = 50;

const readCitations = {
  name: 'read_citations',
  title: 'Read the citations of a text',
  description: 'All citations of Party documents of Vietnam in a text, in order, each with the document that it means or those that it may mean, and what the sentences say that one document does to another.',
  inputSchema: z.strictObject({ text, format, publishedOn, language }),
  outputSchema: z.object({ citations: z.array(schemas.citation), relations: z.array(schemas.relation) }),
  answer: ({ text: given, format: written, publishedOn: day, language: spoken }, registry) => {
    const analysis = analyze(given, { format: written, publishedOn: day, registry });
    return { citations: analysis.citations.map((citation) => toldCitation(citation, registry, spoken)), relations: toldRelations(given, analysis) };
  },
};

const checkCitations = {
  name: 'check_citations',
  title: 'Check a text before it is printed',
  description: 'Checks the citations of a text: how they are written, whether day, issuer and term agree with the registry, whether the documents stood on the day of the text, and which ones the registry does not have. `ok` is true when there is no error and no warning; `mended` is the text with all safe fixes made.',
  inputSchema: z.strictObject({ text, format, publishedOn, language }),
  outputSchema: z.object({ ok: z.boolean(), findings: z.array(schemas.finding), citations: z.array(schemas.citation), mended: z.string().optional() }),
  answer: ({ text: given, format: written, publishedOn: day, language: spoken }, registry) => {
    const options = { format: written, publishedOn: day, registry };
    const findings = lint(given, options);
    const mended = applyFixes(given, findings);
    return {
      ok: findings.every(({ level }) => level === 'info'), findings: findings.map((finding) => toldFinding(finding, spoken)),
      citations: analyze(given, { ...options, code: false }).citations.map((citation) => toldCitation(citation, registry, spoken)), ...(mended !== given && { mended }),
    };
  },
};

const lookUpDocuments = {
  name: 'look_up',
  title: 'Look documents up',
  description: 'Documents of the registry by a citation (57-NQ/TW, Quy định 37), an id (12-KL/TW@2021-08-12), type and number (NQ 57), or words of a title, with or without diacritics. Where nothing is found, `message` says why.',
  inputSchema: z.strictObject({
    query: z.string({ error: 'query must be a string, such as 57-NQ/TW' }).trim().min(1, 'query is empty: give a citation, an id, type and number, or words of a title').max(500, 'query is longer than 500 characters: give one citation or a few words; a text goes to read_citations'),
    publishedOn, limit: z.int().min(1).max(MOST_DOCUMENTS).default(10).describe('At most so many documents of each result.'),
  }),
  outputSchema: z.object({ results: z.array(z.object({ by: z.enum(['id', 'citation', 'number', 'words']), text: z.string(), found: z.int(), documents: z.array(schemas.record), message: z.string().optional(), others: z.array(schemas.document).describe('other documents of the same symbol') })) }),
  answer: ({ query, publishedOn: day, limit }, registry) => ({
    results: lookUp(query, { registry, publishedOn: day }).map(({ by, text: looked, documents, message, others }) => ({
      by, text: looked, found: documents.length, documents: documents.slice(0, limit).map((found) => toldRecord(found, registry)), ...(message !== undefined && { message }), others: others.map((record) => registry.idOf(record)),
    })),
  }),
};

/** The one document of the registry that is named; what is none, or several, is told with what may be asked instead. */
function oneDocument(named, registry) {
  const results = lookUp(named, { registry });
  const ids = [...new Set(results.flatMap(({ documents }) => documents.map(({ record }) => registry.idOf(record))))];
  if (ids.length === 1) return ids[0];
  const others = results.flatMap((result) => result.others.map((record) => registry.idOf(record)));
  if (ids.length > 1) throw new UsageError(`“${named}” may mean ${ids.length} documents: ask again with one of these ids as document: ${ids.slice(0, MOST_DOCUMENTS).join(', ')}`);
  throw new UsageError(`${results[0]?.message ?? 'nothing is found'}.${others.length > 0 ? ` Documents of this symbol: ${others.join(', ')}.` : ' look_up finds documents by words of a title.'}`);
}

const statusOnDate = {
  name: 'status_on_date',
  title: 'How a document stands on a day',
  description: 'Whether a document was in force, amended, superseded or repealed at the end of a day, by the registry, and by which documents. `unknown` says why it cannot be told.',
  inputSchema: z.strictObject({
    document: z.string({ error: 'document must be an id or a citation, such as 22-QĐ/TW@2021-07-28' }).trim().min(1, 'document is empty: give an id or a citation, such as 22-QĐ/TW@2021-07-28').max(500).describe('An id (22-QĐ/TW@2021-07-28), or a citation that means one document.'),
    date: z.string({ error: 'date must be a day, such as 2025-12-31: this server has no clock' }).describe('YYYY-MM-DD, YYYY-MM or YYYY; of a month or year its last day.'),
    language,
  }),
  outputSchema: z.object({ document: schemas.document, title: z.string().optional(), date: z.string(), status: z.string(), since: z.string().optional(), by: z.array(schemas.document).optional(), reason: z.string().optional(), knownUntil: z.string().optional().describe('last day of which the registry knows'), words: z.string() }),
  answer: ({ document: named, date, language: spoken }, registry) => {
    const document = oneDocument(named, registry);
    const { status, since, by, reason, knownUntil } = statusAt(buildGraph([], { registry, documents: [document] }), document, date);
    const rows = documentCard(document, { registry, on: date, language: spoken })?.rows ?? [];
    const title = registry.get(document)?.title;
    return {
      document, ...(title !== undefined && { title }), date, status, ...(since !== undefined && { since }), ...(by !== undefined && { by: [...by] }), ...(reason !== undefined && { reason }), ...(knownUntil !== undefined && { knownUntil }),
      words: rows.find(({ field }) => field === 'status')?.values.join(' ') ?? status,
    };
  },
};

const WRITERS = { json: undefined, mermaid: toMermaid, dot: toDot, turtle: toTurtle, graphml: toGraphml };

const graphOfText = {
  name: 'graph_of_text',
  title: 'The graph of a text',
  description: 'What a text cites and what it says that one document does to another, as a graph: nodes and edges, or written for Mermaid, Graphviz, RDF or GraphML. `registry: true` adds what the registry knows of these documents.',
  inputSchema: z.strictObject({
    text, format, publishedOn, name: z.string().min(1).max(200).default('text').describe('What the text is called in the graph.'),
    registry: z.boolean().default(false).describe('Whether relations of the registry are added.'), output: z.enum(Object.keys(WRITERS)).default('json'),
  }),
  outputSchema: z.object({ nodes: z.array(z.object({ key: z.string(), kind: z.string(), label: z.string() })), edges: z.array(z.object({ source: z.string(), target: z.string(), kind: z.string(), planned: z.boolean(), quotes: z.array(z.string()) })), written: z.string().optional() }),
  answer: ({ text: given, format: written, publishedOn: day, name, registry: joined, output }, registry) => {
    const analysis = analyze(given, { format: written, publishedOn: day, registry });
    const graph = buildGraph([{ file: name, text: given, analysis }], joined ? { registry } : {});
    const write = WRITERS[output];
    return {
      nodes: graph.nodes.map(({ key, attributes: { kind, label } }) => ({ key, kind, label })),
      edges: graph.edges.map(({ source, target, attributes: { kind, modality, evidence } }) => ({ source, target, kind, planned: modality === 'planned', quotes: evidence.map(({ quote }) => quote) })),
      ...(write !== undefined && { written: write(graph) }),
    };
  },
};

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} title
 * @property {string} description
 * @property {z.ZodObject} inputSchema
 * @property {z.ZodObject} outputSchema
 * @property {(given: any, registry: import('vn-party-citations').Registry) => Record<string, unknown>} answer the structured answer; throws a UsageError that says what to give instead
 */

/** @type {readonly Tool[]} */
export const TOOLS = [readCitations, checkCitations, lookUpDocuments, statusOnDate, graphOfText];
