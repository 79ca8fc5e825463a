import { expect, test } from 'vitest';
import * as core from '../src/core.js';
import * as index from '../src/index.js';

// The surface is a promise: a name enters or leaves it here, on purpose, and in CHANGELOG.md.
const GRAPH = [
  'FINDING_CODES', 'ISSUER_RANKS', 'MERMAID_LIMITS', 'buildGraph', 'canonicalize', 'checkGraph', 'currentVersion', 'implementationTree', 'mergeGraphs', 'shortestPath', 'statusAt',
  'subgraph', 'supersessionChain', 'toCsv', 'toDot', 'toGexf', 'toGraphml', 'toJson', 'toJsonLd', 'toMermaid', 'toTurtle',
];
const CORE = [
  'DIAGNOSTIC_CODES',
  'RegistryError',
  'UsageError',
  'analyze',
  'contains',
  'createRegistry',
  'expandSymbol',
  'explainCandidate',
  'extractCitations',
  'formatCitation',
  'formatDocumentId',
  'formatSymbol',
  'harvest',
  'overlaps',
  'parseAknIri',
  'parseDocumentId',
  'parseDocumentUrl',
  'parseSlug',
  'parseSymbol',
  'parseUrnLex',
  'resolveCitations',
  'toAknIri',
  'toSlug',
  'toUrnLex',
].concat(GRAPH).sort();

test('`vn-party-citations/core` exports exactly this', () => {
  expect(Object.keys(core).sort()).toEqual(CORE);
});

test('`vn-party-citations` exports exactly this', () => {
  expect(Object.keys(index).sort()).toEqual([...CORE, 'registry'].sort());
});
