import type { Analysis } from './analysis.js';
import type { RecordType, IssuerId } from './citation.js';
import type { RelationKind } from './relation.js';
import type { DocumentId } from './resolution.js';
import type { IsoDate, Span } from './span.js';

/** A text with what was read of it: what a graph is built of. */
export interface AnalyzedText {
  /** Name of the text, unique in a graph: a path, an address. */
  readonly file: string;
  /** The text that the spans of the analysis refer to; quotes are cut from it, without the markup. */
  readonly text: string;
  readonly analysis: Analysis;
  /** The Party document that the text is, where the analysis does not know it; without it the text is a node of its own that cites documents. */
  readonly self?: DocumentId | undefined;
  readonly publishedOn?: IsoDate | undefined;
}

/** A place in a text. Two of the same file and span are one. */
export interface Evidence {
  readonly file: string;
  readonly span: Span;
  /** What is read at the span, without markup, white space joined, cut at 300 code units. */
  readonly quote: string;
}

/** What one source says of a field; a node keeps all of them, so that merging graphs is a set union. */
export interface Claim {
  readonly field: 'symbol' | 'type' | 'issuer' | 'date' | 'term' | 'title';
  readonly value: string;
  /** The file that says it, or `registry`. */
  readonly source: string;
}

export type NodeKind = 'document' | 'unnamed' | 'text' | 'body';

/** What is known of a node: a document, a document without a name, a text, or a body or person that does something to a document. */
export interface NodeAttributes {
  readonly kind: NodeKind;
  readonly label: string;
  /** The consensus of the claims: what most sources say, the registry before texts, then the lower value. */
  readonly symbol?: string | undefined;
  readonly type?: RecordType | undefined;
  readonly issuer?: IssuerId | undefined;
  readonly date?: IsoDate | undefined;
  readonly term?: string | undefined;
  readonly title?: string | undefined;
  /** The earliest and the latest day on which a text that cites it was published. */
  readonly firstSeen?: IsoDate | undefined;
  readonly lastSeen?: IsoDate | undefined;
  /** How often it is cited: the evidence of the `cites` edges that end here. */
  readonly mentions: number;
  /** 0 to 1: how far the sources agree and how many they are. */
  readonly confidence: number;
  readonly claims: readonly Claim[];
}

export type EdgeKind = RelationKind | 'cites';

/** Documents of which one is meant, by the end of the edge that is open. */
export interface Doubt {
  readonly source?: readonly DocumentId[] | undefined;
  readonly target?: readonly DocumentId[] | undefined;
}

/** What is known of an edge, with the places of the texts, or the links of the registry, that say so. */
export interface EdgeAttributes {
  readonly kind: EdgeKind;
  /** A plan never becomes a fact: planned and effective edges of one kind are two edges. */
  readonly modality: 'effective' | 'planned';
  /** `text`: read from texts, with evidence; `registry`: known, with sources. */
  readonly origin: 'text' | 'registry';
  /** Pieces of evidence or sources. */
  readonly count: number;
  readonly confidence: number;
  /** The part that an amendment or repeal is about: `Điều 5`. */
  readonly part?: string | undefined;
  /** The text leaves open which document is meant, and this edge is one of those that it may be: no query takes it for a fact. */
  readonly doubt?: Doubt | undefined;
  /** The earliest day on which a text that says so was published. */
  readonly firstSeen?: IsoDate | undefined;
  readonly evidence: readonly Evidence[];
  /** Links of a registry edge. */
  readonly sources: readonly string[];
}

/**
 * `key` is the id of a document, `unnamed:<file>#<start>`, `text:<file>`, or `body:<issuer>`; of a body that its name does not tell from
 * others of its kind (a provincial committee) `body:<file>#<start>`.
 */
export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** An arrow from the document, body or text that acts or cites to the one that is acted on or cited; all three are keys. */
export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** What one text says and its graph has no edge for: numbers of relations, and of citations. */
export interface LeftOut {
  readonly file: string;
  /** Relations of which an end may be one of several documents; none where the graph has the doubtful edges. */
  readonly doubtful: number;
  /** Relations of which an end is no document that is known by anything. */
  readonly unknown: number;
  /** Relations of bodies and persons; none where the graph has them. */
  readonly bodies: number;
  /** Citations that may mean several documents. */
  readonly citations: number;
}

/** What is said of the whole graph. */
export interface GraphAttributes {
  readonly name?: string | undefined;
  /** The day of the youngest document of the registry that was joined: what happened after it is not known. */
  readonly registryEnds?: IsoDate | undefined;
  /** By file, those of which something was left out. */
  readonly leftOut?: readonly LeftOut[] | undefined;
}

/** Plain data in graphology's serialised shape: `MultiDirectedGraph.from(graph)` takes it as it is. Nodes and edges are sorted by key. */
export interface CitationGraph {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: false };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
