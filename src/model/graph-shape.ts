/** Whether a value, which may come from a file, has the shape of a graph: what reads graphs need not ask again. */
import type { EdgeKind, NodeKind } from './graph.js';
import { RELATION_KINDS } from './relation-kinds.js';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const NODE_KINDS: Readonly<Record<NodeKind, true>> = { document: true, unnamed: true, text: true, body: true };
const EDGE_KINDS: readonly EdgeKind[] = [...RELATION_KINDS, 'cites'];

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const maybeText: Check = (value) => value === undefined || typeof value === 'string';
const oneOf = (names: readonly string[]): Check => (value) => typeof value === 'string' && names.includes(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const maybe = (check: Check): Check => (value) => value === undefined || check(value);
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
};

const NODE: Readonly<Record<string, Check>> = {
  kind: oneOf(Object.keys(NODE_KINDS)), label: isText, symbol: maybeText, type: maybeText, issuer: maybeText, date: maybeText, term: maybeText, title: maybeText,
  firstSeen: maybeText, lastSeen: maybeText, mentions: isNumber, confidence: isNumber, claims: listOf(shape({ field: isText, value: isText, source: isText })),
};

const EDGE: Readonly<Record<string, Check>> = {
  kind: oneOf(EDGE_KINDS), modality: oneOf(['effective', 'planned']), origin: oneOf(['text', 'registry']), count: isNumber, confidence: isNumber, part: maybeText,
  firstSeen: maybeText, doubt: maybe(shape({ source: maybe(listOf(isText)), target: maybe(listOf(isText)) })),
  evidence: listOf(shape({ file: isText, quote: isText, span: shape({ start: isNumber, end: isNumber }) })), sources: listOf(isText),
};

const LEFT_OUT = listOf(shape({ file: isText, doubtful: isNumber, unknown: isNumber, bodies: isNumber, citations: isNumber }));

function faultIn(items: readonly unknown[], what: 'node' | 'edge', names: readonly string[], attributes: Readonly<Record<string, Check>>): string | undefined {
  const checks = Object.entries(attributes);
  for (const [index, item] of items.entries()) {
    const label = `${what} ${index + 1}`;
    if (!isObject(item)) return `${label} is no object`;
    const name = names.find((field) => typeof item[field] !== 'string');
    if (name !== undefined) return `${label} has no ${name}`;
    const own = item['attributes'];
    if (!isObject(own)) return `${label} has no attributes`;
    const wrong = checks.find(([field, check]) => !check(own[field]));
    if (wrong !== undefined) return `the ${wrong[0]} of ${label} (${JSON.stringify(item['key'])}) is not what a graph has there`;
  }
  return undefined;
}

/** Graphs do not change, so that each is looked at once. */
const sound = new WeakSet<object>();

/** What is wrong with the first part of a graph that is wrong; undefined for a graph. */
export function graphFault(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is no object';
  if (sound.has(value)) return undefined;
  const { nodes, edges, attributes } = value;
  if (!Array.isArray(nodes)) return 'it has no nodes';
  if (!Array.isArray(edges)) return 'it has no edges';
  if (!isObject(attributes) || !maybeText(attributes['name'])) return 'it has no attributes, or a name that is no string';
  if (!maybeText(attributes['registryEnds']) || !maybe(LEFT_OUT)(attributes['leftOut'])) return 'the attributes of the whole are not what a graph has there';
  const fault = faultIn(nodes, 'node', ['key'], NODE) ?? faultIn(edges, 'edge', ['key', 'source', 'target'], EDGE);
  if (fault === undefined) sound.add(value);
  return fault;
}
