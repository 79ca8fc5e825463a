import type { EdgeAttributes, NodeAttributes } from '../../model/index.js';

/** One column of a table, one attribute of a graph file. */
export interface Field<Attributes> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  valueOf(attributes: Attributes): string | number | undefined;
}

/** Lists are JSON in one cell: a reader has them whole, and no line is broken. */
const list = (items: readonly unknown[]): string | undefined => (items.length === 0 ? undefined : JSON.stringify(items));

const text = <Name extends 'symbol' | 'type' | 'issuer' | 'date' | 'term' | 'title' | 'firstSeen' | 'lastSeen'>(name: Name): Field<NodeAttributes> =>
  ({ name, type: 'string', valueOf: (attributes) => attributes[name] });

/** What every file says of a node, beside its key and label. */
export const NODE_FIELDS: readonly Field<NodeAttributes>[] = [
  { name: 'kind', type: 'string', valueOf: ({ kind }) => kind },
  text('symbol'), text('type'), text('issuer'), text('date'), text('term'), text('title'), text('firstSeen'), text('lastSeen'),
  { name: 'mentions', type: 'integer', valueOf: ({ mentions }) => mentions },
  { name: 'confidence', type: 'double', valueOf: ({ confidence }) => confidence },
  { name: 'claims', type: 'string', valueOf: ({ claims }) => list(claims) },
];

/** What every file says of an edge, beside its key and ends. */
export const EDGE_FIELDS: readonly Field<EdgeAttributes>[] = [
  { name: 'kind', type: 'string', valueOf: ({ kind }) => kind },
  { name: 'modality', type: 'string', valueOf: ({ modality }) => modality },
  { name: 'origin', type: 'string', valueOf: ({ origin }) => origin },
  { name: 'count', type: 'integer', valueOf: ({ count }) => count },
  { name: 'confidence', type: 'double', valueOf: ({ confidence }) => confidence },
  { name: 'part', type: 'string', valueOf: ({ part }) => part },
  { name: 'doubt', type: 'string', valueOf: ({ doubt }) => (doubt === undefined ? undefined : JSON.stringify(doubt)) },
  { name: 'firstSeen', type: 'string', valueOf: ({ firstSeen }) => firstSeen },
  { name: 'evidence', type: 'string', valueOf: ({ evidence }) => list(evidence) },
  { name: 'sources', type: 'string', valueOf: ({ sources }) => list(sources) },
];
