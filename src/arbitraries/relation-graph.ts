import * as fc from 'fast-check';
import { buildGraph } from '../graph/build.js';
import { FINDING_CODES, type FindingCode } from '../graph/finding.js';
import type { AnalyzedText, CitationGraph, DocumentRecord, RegistryRelation } from '../model/index.js';
import { createRegistry } from '../registry/create.js';
import { among } from './choice.js';
import { compose } from './compose.js';
import { chosen, constraintsOf, count } from './constraints.js';
import { recordOf, type KnownDocument } from './document-record.js';
import { written } from './mention.js';
import { contents, idOf, relation } from './registry-of.js';
import { BODIES, TYPES } from './words.js';

/** What `relationGraph` may make. */
export interface RelationGraphConstraints {
  /** What may be wrong; an empty list for graphs in which nothing is. Default: all that `FINDING_CODES` has. */
  readonly faults?: readonly FindingCode[];
  /** From 0 to 10; default 2. */
  readonly maxFaults?: number;
  /** Documents beside those of the faults, from 0 to 200; default 8. */
  readonly maxRecords?: number;
}

/** One thing that is wrong in the graph. */
export interface PlantedFault {
  readonly code: FindingCode;
  /** Keys of the documents that it is about, sorted. */
  readonly nodes: readonly string[];
}

/** A graph with all that is wrong in it, and what it was built from. */
export interface RelationGraph {
  readonly graph: CitationGraph;
  readonly faults: readonly PlantedFault[];
  readonly records: readonly DocumentRecord[];
  readonly relations: readonly RegistryRelation[];
  readonly texts: readonly AnalyzedText[];
}

/** What a fault is made of. */
interface Planted extends PlantedFault {
  readonly records: readonly DocumentRecord[];
  readonly relations: readonly RegistryRelation[];
  readonly texts: readonly AnalyzedText[];
}

const [POLITBURO, SECRETARIAT] = BODIES as readonly [KnownDocument['body'], KnownDocument['body'], ...KnownDocument['body'][]];
const DAY = { month: 3, day: 2 } as const;

/** Documents of one fault, which no other has: their numbers begin where those of registries end. */
const document = (number: number, year: number, body = POLITBURO): KnownDocument => ({ type: TYPES[0]!, body, number, suffix: '', date: { year, ...DAY } });

function planted(code: FindingCode, documents: readonly KnownDocument[], relate: (records: readonly DocumentRecord[]) => readonly RegistryRelation[], texts: readonly AnalyzedText[] = []): Planted {
  const records = documents.map(recordOf);
  return { code, nodes: records.map(idOf).sort(), records, relations: relate(records), texts };
}

/** A text that gives a document another issuer. */
function otherIssuer(known: KnownDocument): AnalyzedText {
  const { pieces } = written({ ...known, language: 'vi', form: 'full', naming: 'marked', body: SECRETARIAT, named: true, date: { ...known.date, style: 0 }, term: undefined, pinpoint: undefined, plenum: 1 });
  const { text, expected } = compose(pieces);
  const resolution = { status: 'resolved', document: idOf(recordOf(known)), by: 'symbol-date', probability: 1, reasons: [], candidates: [] } as const;
  return { file: `${known.number}.txt`, text, analysis: { citations: expected.map((citation) => ({ ...citation, resolution })), relations: [], footnotes: [], diagnostics: [] } };
}

type Planter = (first: number, size: number) => Planted;

const PLANTERS: Readonly<Record<FindingCode, Planter>> = {
  // All of one day, so that none is older than what it replaces.
  'supersession-cycle': (first, size) =>
    planted('supersession-cycle', Array.from({ length: size }, (_, at) => document(first + at, 2000)), (records) => records.map((record, at) => relation(record, 'supersedes', records[(at + 1) % size]!))),
  'successor-older': (first) => planted('successor-older', [document(first, 2000), document(first + 1, 2001)], ([older, later]) => [relation(older!, 'supersedes', later!)]),
  'two-successors': (first) => planted('two-successors', [document(first, 2000), document(first + 1, 2001), document(first + 2, 2002)], ([old, one, other]) => [relation(one!, 'supersedes', old!), relation(other!, 'supersedes', old!)]),
  'claims-disagree': (first) => planted('claims-disagree', [document(first, 2000)], () => [], [otherIssuer(document(first, 2000))]),
  'planned-and-effective': (first) => planted('planned-and-effective', [document(first, 2000), document(first + 1, 2001)], ([old, later]) => [relation(later!, 'amends', old!, 'planned'), relation(later!, 'amends', old!)]),
  'issuer-below': (first) => planted('issuer-below', [document(first, 2000), document(first + 1, 2001, SECRETARIAT)], ([old, later]) => [relation(later!, 'amends', old!)]),
};

const CODES = Object.keys(FINDING_CODES) as FindingCode[];
const LARGEST_CIRCLE = 6;
const FIRST_NUMBER = 1001;

/**
 * The graph of a registry in which later documents change earlier ones, each with one successor at most, and the faults that
 * were planted in it: circles, two successors, a successor that is older, … — for the checks and the drawings of graphs.
 * Shrinks to one document without relations, or to one fault alone.
 *
 * @throws UsageError for an unknown constraint or fault, with those that are known
 * @example
 * fc.assert(fc.property(relationGraph(), ({ graph, faults }) => {
 *   assert.deepEqual(checkGraph(graph).map(({ code }) => code), faults.map(({ code }) => code));
 * }));
 */
export function relationGraph(constraints?: RelationGraphConstraints): fc.Arbitrary<RelationGraph> {
  const { faults, maxFaults, maxRecords } = constraintsOf('relationGraph', constraints, { faults: true, maxFaults: true, maxRecords: true });
  const none = Array.isArray(faults) && faults.length === 0;
  const codes = none ? CODES : chosen('relationGraph', 'faults', faults, CODES);
  const maxLength = none ? 0 : count('relationGraph', 'maxFaults', maxFaults, { min: 0, max: 10, otherwise: 2 });
  const sound = contents('relationGraph', maxRecords === undefined ? {} : { maxRecords, minRecords: Math.min(1, maxRecords) });
  const plants = fc.array(fc.tuple(among(codes), fc.integer({ min: 2, max: LARGEST_CIRCLE })), { maxLength });
  return fc.tuple(sound, plants).map(([base, picked]) => {
    const wrong = picked.map(([code, size], index) => PLANTERS[code](FIRST_NUMBER + index * LARGEST_CIRCLE, size));
    const records = [...base.records, ...wrong.flatMap((fault) => fault.records)];
    const relations = [...base.relations, ...wrong.flatMap((fault) => fault.relations)];
    const texts = wrong.flatMap((fault) => fault.texts);
    const graph = buildGraph(texts, { registry: createRegistry({ records, relations }), documents: records.map(idOf) });
    // As `checkGraph` tells them: by code, then by nodes.
    const order = ({ code, nodes }: PlantedFault): string => `${code}\n${nodes.join('\n')}`;
    const told = wrong.map(({ code, nodes }): PlantedFault => ({ code, nodes })).sort((a, b) => (order(a) < order(b) ? -1 : 1));
    return { graph, faults: told, records, relations, texts };
  });
}
