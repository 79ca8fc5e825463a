import { UsageError, type CitationGraph, type EdgeAttributes, type EdgeKind, type GraphEdge, type GraphNode, type NodeKind } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { writeKey } from './characters.js';
import { escapeCsv } from './csv-cell.js';
import { EDGE_FIELDS, NODE_FIELDS, type Field } from './fields.js';
import { edgeLine } from './labels.js';
import { requireGraph } from './require-graph.js';

/** For whom `toCsv` writes. */
export interface CsvOptions {
  /**
   * `gephi` (default): `Id,Label` and `Source,Target,Type,Id,Label,Weight`, safe in a spreadsheet. `neo4j`: headers for
   * `neo4j-admin database import`. `graphframes`: `id` and `src,dst`. The last two are for loaders and have cells as they are.
   */
  readonly profile?: 'gephi' | 'neo4j' | 'graphframes' | undefined;
  /** Begins each file with U+FEFF, by which Excel knows UTF-8; default `false`. */
  readonly bom?: boolean | undefined;
}

const OPTIONS: NamesOf<CsvOptions> = { profile: true, bom: true };

/** The text of two files, each with its header line. */
export interface CsvFiles {
  readonly nodes: string;
  readonly edges: string;
}

interface Column<Item> {
  readonly header: string;
  valueOf(item: Item): string | number | undefined;
}

interface Profile {
  readonly nodes: readonly Column<GraphNode>[];
  readonly edges: readonly Column<GraphEdge>[];
  /** The files may be opened in a spreadsheet. */
  readonly guarded: boolean;
}

const column = <Item>(header: string, valueOf: (item: Item) => string | number | undefined): Column<Item> => ({ header, valueOf });

function columns<Attributes>(fields: readonly Field<Attributes>[], header: (field: Field<Attributes>) => string): Column<{ readonly attributes: Attributes }>[] {
  return fields.map((field) => column(header(field), ({ attributes }) => field.valueOf(attributes)));
}

const plain = ({ name }: { readonly name: string }): string => name;
const typed = ({ name, type }: { readonly name: string; readonly type: string }): string =>
  type === 'integer' ? `${name}:int` : type === 'double' ? `${name}:double` : name;

const LABELS: Readonly<Record<NodeKind, string>> = { document: 'Document', unnamed: 'UnnamedDocument', text: 'Text', body: 'Body' };

/** Of a relation that is planned: `PLANS_TO_SUPERSEDE`; of a doubtful one `PERHAPS_SUPERSEDES`. */
const INFINITIVES: Readonly<Record<EdgeKind, string>> = {
  'supersedes': 'SUPERSEDE', 'repeals': 'REPEAL', 'amends': 'AMEND', 'implements': 'IMPLEMENT', 'continues': 'CONTINUE', 'guides': 'GUIDE',
  'based-on': 'BE_BASED_ON', 'reviews': 'REVIEW', 'cites': 'CITE',
};

const relationshipType = ({ kind, modality, doubt }: EdgeAttributes): string =>
  `${doubt === undefined ? '' : 'PERHAPS_'}${modality === 'planned' ? `PLANS_TO_${INFINITIVES[kind]}` : kind.toUpperCase().replaceAll('-', '_')}`;

const key = ({ key: own }: { readonly key: string }): string => writeKey(own);
const source = (edge: GraphEdge): string => writeKey(edge.source);
const target = (edge: GraphEdge): string => writeKey(edge.target);
const label = ({ attributes }: GraphNode): string => attributes.label;

const PROFILES: Readonly<Record<NonNullable<CsvOptions['profile']>, Profile>> = {
  gephi: {
    nodes: [column('Id', key), column('Label', label), ...columns(NODE_FIELDS, plain)],
    edges: [
      column('Source', source), column('Target', target), column('Type', () => 'Directed'), column('Id', key),
      column('Label', ({ attributes }) => edgeLine(attributes)), column('Weight', ({ attributes }) => attributes.count),
      ...columns(EDGE_FIELDS.filter(({ name }) => name !== 'count'), plain),
    ],
    guarded: true,
  },
  neo4j: {
    nodes: [column('key:ID(Doc)', key), column('label', label), ...columns(NODE_FIELDS, typed), column(':LABEL', ({ attributes }) => LABELS[attributes.kind])],
    edges: [
      column(':START_ID(Doc)', source), column(':END_ID(Doc)', target), column('key', key),
      ...columns(EDGE_FIELDS, typed), column(':TYPE', ({ attributes }) => relationshipType(attributes)),
    ],
    guarded: false,
  },
  graphframes: {
    nodes: [column('id', key), column('label', label), ...columns(NODE_FIELDS, plain)],
    edges: [column('src', source), column('dst', target), column('id', key), ...columns(EDGE_FIELDS, plain)],
    guarded: false,
  },
};

function table<Item>(items: readonly Item[], all: readonly Column<Item>[], guarded: boolean): string {
  const rows = items.map((item) => all.map(({ valueOf }) => escapeCsv(valueOf(item), guarded)).join(','));
  return [all.map(({ header }) => header).join(','), ...rows, ''].join('\r\n');
}

/**
 * The graph as two tables after RFC 4180 (UTF-8, lines end in CR LF), by default for Gephi and spreadsheets. `modality` tells
 * plans from facts, `kind` the kinds of nodes and edges; `claims`, `doubt`, `evidence` and `sources` are JSON.
 *
 * A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab, CR or LF,
 * apostrophes before them counted in) gets an apostrophe in front, in keys as in values; readers of such cells take one off. The
 * profiles for loaders have them as they are. Lone surrogates become U+FFFD in a value; in a key they and control characters
 * are written `\u0001`.
 *
 * @throws UsageError when `graph` is no graph, an edge ends at no node of it, or the profile or an option is unknown
 * @example toCsv(graph).edges.split('\r\n')[0] // 'Source,Target,Type,Id,Label,Weight,kind,modality,origin,confidence,part,doubt,firstSeen,evidence,sources'
 */
export function toCsv(graph: CitationGraph, options: CsvOptions = {}): CsvFiles {
  requireGraph('toCsv', graph);
  checkOptions('toCsv', options, OPTIONS);
  const { profile = 'gephi', bom = false } = options;
  if (!Object.hasOwn(PROFILES, profile)) {
    throw new UsageError(`toCsv knows the profiles ${Object.keys(PROFILES).join(', ')}; say one of them, got ${JSON.stringify(profile)}`);
  }
  const { nodes, edges, guarded } = PROFILES[profile];
  const mark = bom ? '\uFEFF' : '';
  return { nodes: mark + table(graph.nodes, nodes, guarded), edges: mark + table(graph.edges, edges, guarded) };
}
