import { expect, test } from 'vitest';
import * as arbitraries from '../src/arbitraries/index.js';
import * as core from '../src/core.js';
import * as index from '../src/index.js';
import * as remark from '../src/integrations/remark.js';
import * as textlint from '../src/integrations/textlint/index.js';

// The surface is a promise: a name enters or leaves it here, on purpose, and in CHANGELOG.md.
const GRAPH = [
  'FINDING_CODES', 'ISSUER_RANKS', 'MERMAID_LIMITS', 'buildGraph', 'canonicalize', 'checkGraph', 'currentVersion', 'implementationTree', 'mergeGraphs', 'shortestPath', 'statusAt',
  'subgraph', 'supersessionChain', 'toCsv', 'toDot', 'toGexf', 'toGraphml', 'toJson', 'toJsonLd', 'toMermaid', 'toTurtle',
];
const FINDINGS = ['toCompactLines', 'toGithubAnnotations', 'toRdjsonl', 'toSarif'];
const CORE = [
  'DIAGNOSTIC_CODES',
  'RULES',
  'RULE_LEVELS',
  'RegistryError',
  'UsageError',
  'analyze',
  'applyFixes',
  'citationSchema',
  'contains',
  'createCitationSchema',
  'createRegistry',
  'expandSymbol',
  'explainCandidate',
  'extractCitations',
  'fixEdits',
  'formatCitation',
  'formatDocumentId',
  'formatSymbol',
  'harvest',
  'lint',
  'lintAnalysis',
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
].concat(GRAPH, FINDINGS).sort();

test('`vn-party-citations/core` exports exactly this', () => {
  expect(Object.keys(core).sort()).toEqual(CORE);
});

test('`vn-party-citations` exports exactly this', () => {
  expect(Object.keys(index).sort()).toEqual([...CORE, 'registry'].sort());
});

test('the entries for other tools export exactly this', () => {
  expect(Object.keys(textlint).sort()).toEqual(['default', 'rule']);
  expect(Object.keys(remark).sort()).toEqual(['default', 'remarkCitations']);
});

test('`vn-party-citations/arbitraries` exports exactly this', () => {
  expect(Object.keys(arbitraries).sort()).toEqual(['NOISES', 'citation', 'citingText', 'documentRecord', 'documentSymbol', 'footnotedText', 'nearMiss', 'noise', 'registryOf', 'relationGraph']);
});
