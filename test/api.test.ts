import { expect, test } from 'vitest';
import * as core from '../src/core.js';
import * as index from '../src/index.js';

// The surface is a promise: a name enters or leaves it here, on purpose, and in CHANGELOG.md.
const CORE = [
  'DIAGNOSTIC_CODES',
  'UsageError',
  'analyze',
  'contains',
  'explainCandidate',
  'extractCitations',
  'formatSymbol',
  'overlaps',
  'parseSymbol',
];

test('`vn-party-citations/core` exports exactly this', () => {
  expect(Object.keys(core).sort()).toEqual(CORE);
});

test('`vn-party-citations` exports exactly this', () => {
  expect(Object.keys(index).sort()).toEqual(CORE);
});
