export * from '../graph/index.js';
export * from '../graph/formats/index.js';
export type { AnalyzedText, CitationGraph, Claim, EdgeAttributes, EdgeKind, Evidence, GraphEdge, GraphNode, NodeAttributes, NodeKind } from '../model/index.js';
