import type { DocumentId, DocumentRecord, IsoDate, Registry, ResolvedCitation } from '../model/index.js';
import { FIELDS, provenanceWords } from './provenance-words.js';
import { dateWords, issuerNames, marked, typeNames } from './record-words.js';
import { relationRows } from './relation-words.js';
import { say, sayDay, sayName, type Listener } from './say.js';
import { standingOf, standingWords } from './standing.js';

/** A line of a card: what it is about, and what is known of it. */
export interface CardRow {
  /** Stable, whatever the language: the name of the field, or the kind of a relation with its direction (`superseded by`). */
  readonly field: string;
  /** The field in the language of the card. */
  readonly label: string;
  readonly values: readonly string[];
  /** Where the value comes from, of a field of a citation: `said in the citation`. */
  readonly from?: string;
}

/** Fields whose values are ids with names. */
const NAMED: ReadonlySet<string> = new Set(['type', 'typeCandidates', 'issuer']);

const row = (listener: Listener, field: string, values: readonly string[]): CardRow => ({ field, label: say(listener, field), values });

/** What a registry knows of a document, row by row; rows without a value are left out. */
export function recordRows(document: DocumentId, record: DocumentRecord, registry: Registry, listener: Listener, on?: IsoDate): CardRow[] {
  const rows: [string, readonly string[]][] = [
    ['title', marked(record, 'title', record.title)],
    ['type', marked(record, 'type', typeNames(record))],
    ['issuer', marked(record, 'issuer', issuerNames(record))],
    ['date', [sayDay(listener, dateWords(record))]],
    ['term', marked(record, 'term', record.term)],
    ['status', on === undefined ? [] : [standingWords(standingOf(document, registry, on))]],
    ...relationRows(document, registry).map(({ label, texts }): [string, readonly string[]] => [label, texts]),
    ['sources', record.sources],
    ['id', [document]],
  ];
  // A source is an address, and an id an id, in every language.
  return rows.filter(([, values]) => values.length > 0).map(([field, values]) => row(listener, field, field === 'sources' || field === 'id' ? values : values.map((value) => say(listener, value))));
}

/**
 * What a text says of the document, field by field, and where each is from.
 *
 * @param antecedent the citation from which its document is known
 */
export function citationRows(citation: ResolvedCitation, antecedent: ResolvedCitation | undefined, listener: Listener): CardRow[] {
  return FIELDS.flatMap((field): CardRow[] => {
    const value = citation[field];
    if (value === undefined) return [];
    const from = say(listener, provenanceWords(field, citation, antecedent));
    const values = [value].flat().map((one) => (NAMED.has(field) ? sayName(listener, String(one)) : field === 'date' ? sayDay(listener, String(one)) : String(one)));
    return [{ ...row(listener, field, values), ...(from !== '' && { from }) }];
  });
}
