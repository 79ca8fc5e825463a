import type { CitationGraph, Claim, DocumentId, EdgeAttributes, GraphEdge, GraphNode, IsoDate, LeftOut, NodeAttributes, NodeKind } from '../model/index.js';
import { consensusOf, uniteClaims } from './consensus.js';
import { uniteDoubts } from './doubt.js';
import { uniteEvidence } from './evidence.js';
import { frozenEdge, frozenGraph, frozenNode } from './frozen-graph.js';
import { documentLabel, edgeKey } from './keys.js';
import { byCodeUnits, greater, lesser, united } from './order.js';

/** A node as it grows: only what a union of graphs keeps. The rest is worked out when all is there. */
export interface NodeDraft {
  readonly kind: NodeKind;
  label: string;
  firstSeen: IsoDate | undefined;
  lastSeen: IsoDate | undefined;
  readonly claims: Claim[];
}

const NONE: readonly never[] = Object.freeze([]);

/** Without a field for what is absent, and no larger than needed: graphs have a million of them. */
export function edgeAttributes({ kind, modality, origin, count, confidence, part, doubt, firstSeen, evidence, sources }: EdgeAttributes): EdgeAttributes {
  const [places, links] = [evidence.length === 0 ? NONE : evidence, sources.length === 0 ? NONE : sources];
  if (part === undefined && doubt === undefined) {
    return firstSeen === undefined
      ? { kind, modality, origin, count, confidence, evidence: places, sources: links }
      : { kind, modality, origin, count, confidence, firstSeen, evidence: places, sources: links };
  }
  return {
    kind, modality, origin, count, confidence, ...(part !== undefined && { part }), ...(doubt !== undefined && { doubt }), ...(firstSeen !== undefined && { firstSeen }),
    evidence: places, sources: links,
  };
}

/** The edges of one key as one: the evidence united, the confidence that of the best. */
function uniteEdges(key: string, edges: readonly GraphEdge[]): GraphEdge {
  const [first] = edges as [GraphEdge];
  const { source, target, attributes: { kind, modality, origin, part } } = first;
  const single = edges.length === 1 ? first.attributes : undefined;
  const evidence = uniteEvidence(single?.evidence ?? edges.flatMap(({ attributes }) => attributes.evidence));
  const sources = united(single?.sources ?? edges.flatMap(({ attributes }) => attributes.sources), byCodeUnits);
  const count = evidence.length + sources.length;
  if (single !== undefined && first.key === key && evidence === single.evidence && sources === single.sources && count === single.count) return first;
  const confidence = edges.reduce((most, { attributes }) => Math.max(most, attributes.confidence), 0);
  const firstSeen = edges.reduce<IsoDate | undefined>((first, { attributes }) => lesser(first, attributes.firstSeen), undefined);
  const doubt = uniteDoubts(edges.map(({ attributes }) => attributes.doubt));
  return { key, source, target, attributes: edgeAttributes({ kind, modality, origin, count, confidence, part, doubt, firstSeen, evidence, sources }) };
}

/** Gathers nodes and edges from texts, registries and graphs; that all of them pass here makes merging a set union. */
export class GraphAssembly {
  private readonly nodes = new Map<string, NodeDraft>();
  /** One edge as it is: most keys have no second. */
  private readonly edges = new Map<string, GraphEdge | GraphEdge[]>();
  private readonly leftOut = new Map<string, LeftOut>();
  private registryEnds: IsoDate | undefined;

  /** The node of that key; of two labels the lower one stays. */
  node(key: string, kind: NodeKind, label: string): NodeDraft {
    const known = this.nodes.get(key);
    if (known !== undefined) {
      if (label < known.label) known.label = label;
      return known;
    }
    const draft: NodeDraft = { kind, label, firstSeen: undefined, lastSeen: undefined, claims: [] };
    this.nodes.set(key, draft);
    return draft;
  }

  document(id: DocumentId): NodeDraft {
    return this.nodes.get(id) ?? this.node(id, 'document', documentLabel(id));
  }

  seen(draft: NodeDraft, first: IsoDate | undefined, last = first): void {
    draft.firstSeen = lesser(draft.firstSeen, first);
    draft.lastSeen = greater(draft.lastSeen, last);
  }

  /** Nothing cites, changes or carries out itself: such an edge is dropped. */
  edge(edge: Omit<GraphEdge, 'key'> & { readonly key?: string }): void {
    const { source, target, attributes } = edge;
    if (source === target) return;
    const key = edgeKey({ source, target, ...attributes });
    const whole: GraphEdge = edge.key === key ? (edge as GraphEdge) : { key, source, target, attributes };
    const known = this.edges.get(key);
    if (known === undefined) this.edges.set(whole.key, whole);
    else if (Array.isArray(known)) known.push(whole);
    else this.edges.set(key, [known, whole]);
  }

  /** Of two graphs that had the same text, what the one that left out more has. */
  leave(left: LeftOut): void {
    const known = this.leftOut.get(left.file);
    this.leftOut.set(left.file, known === undefined ? left : {
      file: left.file,
      doubtful: Math.max(known.doubtful, left.doubtful), unknown: Math.max(known.unknown, left.unknown),
      bodies: Math.max(known.bodies, left.bodies), citations: Math.max(known.citations, left.citations),
    });
  }

  knowUntil(day: IsoDate | undefined): void {
    this.registryEnds = greater(this.registryEnds, day);
  }

  documents(): string[] {
    return [...this.nodes].filter(([, { kind }]) => kind === 'document').map(([key]) => key);
  }

  finish(name: string | undefined): CitationGraph {
    const mentions = new Map<string, number>();
    const surest = new Map<string, number>();
    const edges = [...this.edges.keys()].sort().map((key) => {
      const gathered = this.edges.get(key)!;
      const edge = uniteEdges(key, Array.isArray(gathered) ? gathered : [gathered]);
      const { source, target, attributes: { kind, confidence, evidence } } = edge;
      if (kind === 'cites') mentions.set(target, (mentions.get(target) ?? 0) + evidence.length);
      for (const end of [source, target]) {
        const known = this.nodes.get(end)?.kind;
        if (known === 'unnamed' || known === 'body') surest.set(end, Math.max(surest.get(end) ?? 0, confidence));
      }
      return frozenEdge(edge);
    });
    const nodes = [...this.nodes.keys()].sort().map((key): GraphNode => {
      const draft = this.nodes.get(key)!;
      return frozenNode({ key, attributes: attributesOf(draft, mentions.get(key) ?? 0, surest.get(key) ?? 0) });
    });
    const left = [...this.leftOut.keys()].sort(byCodeUnits).map((file) => this.leftOut.get(file)!);
    const attributes = {
      ...(name !== undefined && { name }),
      ...(this.registryEnds !== undefined && { registryEnds: this.registryEnds }),
      ...(left.length > 0 && { leftOut: left }),
    };
    return frozenGraph({ attributes, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges });
  }
}

/** A text is there for certain; an unnamed document and a body are as sure as the best that is said of them. */
function attributesOf({ kind, label, firstSeen, lastSeen, claims: said }: NodeDraft, mentions: number, surest: number): NodeAttributes {
  const claims = uniteClaims(said);
  const { values, confidence } = consensusOf(claims);
  return {
    kind, label, ...values,
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
    mentions,
    confidence: kind === 'text' ? 1 : kind === 'unnamed' || kind === 'body' ? surest : confidence,
    claims,
  };
}
