export * from '../graph/index.js';
export * from '../graph/formats/index.js';
export type { AnalyzedText, CitationGraph, Claim, Doubt, EdgeAttributes, EdgeKind, Evidence, GraphAttributes, GraphEdge, GraphNode, LeftOut, NodeAttributes, NodeKind } from '../model/index.js';
