type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE';
export type Cell = string | number | undefined;
export type Row = readonly Cell[];

/** Tables by their columns, in the order of a row. What is asked more than read is a view over them. */
export const TABLES = {
  /** One row a text that was read: `hash` is of its bytes and of how it was read. */
  texts: { file: 'VARCHAR', hash: 'VARCHAR', published_on: 'VARCHAR', self: 'VARCHAR', characters: 'INTEGER' },
  /** `start` and `end` are UTF-16 offsets; `status` is resolved, ambiguous or unresolved; `document` is the id that is meant, also of an unknown document. */
  citations: {
    file: 'VARCHAR', id: 'VARCHAR', start: 'INTEGER', end: 'INTEGER', text: 'VARCHAR', form: 'VARCHAR', language: 'VARCHAR', type: 'VARCHAR', symbol: 'VARCHAR', issuer: 'VARCHAR', date: 'VARCHAR', term: 'VARCHAR',
    status: 'VARCHAR', document: 'VARCHAR', probability: 'DOUBLE', candidates: 'INTEGER',
  },
  /** A place at which a text says what one document does to another; `modality` is effective or planned. */
  evidence: {
    file: 'VARCHAR', start: 'INTEGER', end: 'INTEGER', quote: 'VARCHAR', source: 'VARCHAR', kind: 'VARCHAR', modality: 'VARCHAR', part: 'VARCHAR', target: 'VARCHAR', confidence: 'DOUBLE',
  },
  registry_documents: { id: 'VARCHAR', symbol: 'VARCHAR', type: 'VARCHAR', issuer: 'VARCHAR', date: 'VARCHAR', term: 'VARCHAR', title: 'VARCHAR' },
  registry_relations: { source: 'VARCHAR', kind: 'VARCHAR', modality: 'VARCHAR', target: 'VARCHAR' },
  /** With what the registry's tables were filled. */
  settings: { name: 'VARCHAR', value: 'VARCHAR' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

export type TableName = keyof typeof TABLES;

/** Tables whose rows are of one text. */
export const OF_TEXTS = ['texts', 'citations', 'evidence'] as const satisfies readonly TableName[];
export const OF_REGISTRY = ['registry_documents', 'registry_relations'] as const satisfies readonly TableName[];

/** By their names; those that people ask come last. */
const VIEWS: Readonly<Record<string, string>> = {
  documents: `SELECT id, symbol, type, issuer, date, term, title, true AS in_registry FROM registry_documents
    UNION ALL SELECT document, min(symbol), min(type), min(issuer), min(date), min(term), NULL, false FROM citations
      WHERE document IS NOT NULL AND document NOT IN (SELECT id FROM registry_documents) GROUP BY document`,
  relations: `SELECT source, kind, modality, part, target, count(DISTINCT file) AS texts, max(confidence) AS confidence, bool_or(known) AS in_registry FROM (
      SELECT source, kind, modality, part, target, file, confidence, false AS known FROM evidence
      UNION ALL SELECT source, kind, modality, NULL, target, NULL, 1.0, true FROM registry_relations)
    GROUP BY source, kind, modality, part, target`,
  who_cites: `SELECT document, published_on, file, start, citations.text AS citation FROM citations JOIN texts USING (file) WHERE document IS NOT NULL`,
  no_longer_in_force: `SELECT citations.file, published_on, document, relations.source AS ended_by, relations.kind AS how, documents.date AS since, start, citations.text AS citation
    FROM citations JOIN texts USING (file)
    JOIN relations ON target = document AND kind IN ('supersedes', 'repeals') AND modality = 'effective' AND part IS NULL
    JOIN documents ON documents.id = relations.source
    WHERE published_on IS NULL OR documents.date IS NULL OR documents.date <= published_on`,
  unknown_documents: `SELECT document, count(*) AS citations, count(DISTINCT file) AS texts, min(file) AS one_text FROM citations
    WHERE document IS NOT NULL AND document NOT IN (SELECT id FROM registry_documents) GROUP BY document ORDER BY citations DESC, document`,
  most_cited: `SELECT document, count(DISTINCT file) AS texts, count(*) AS citations, min(published_on) AS first, max(published_on) AS last
    FROM citations JOIN texts USING (file) WHERE document IS NOT NULL GROUP BY document ORDER BY texts DESC, citations DESC, document`,
  open_citations: `SELECT file, start, text AS citation, candidates FROM citations WHERE document IS NULL`,
  new_relations: `SELECT source, kind, modality, part, target, texts, confidence FROM relations WHERE NOT in_registry ORDER BY texts DESC, source, kind, target`,
};

export const VIEW_NAMES = Object.keys(VIEWS);
export const QUESTIONS = VIEW_NAMES.slice(2);

const quoted = (name: string): string => `"${name}"`;

/** Makes what is not there yet; what is there stays. */
export const SCHEMA: readonly string[] = [
  ...Object.entries(TABLES).map(([name, columns]) => `CREATE TABLE IF NOT EXISTS ${name} (${Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`).join(', ')})`),
  ...Object.entries(VIEWS).map(([name, query]) => `CREATE OR REPLACE VIEW ${name} AS ${query}`),
];

/** The types of a table's columns, in order. */
export const typesOf = (table: TableName): readonly ColumnType[] => Object.values(TABLES[table]);
