/** Graphs of every shape, with whatever may stand in a label, a key or a quote. */
import fc from 'fast-check';
import type { CitationGraph, EdgeAttributes, EdgeKind, GraphEdge, GraphNode, NodeAttributes } from '../../../src/model/index.js';

export const EDGE_KINDS: readonly EdgeKind[] = ['supersedes', 'repeals', 'amends', 'implements', 'continues', 'guides', 'based-on', 'reviews', 'cites'];

/** What some format reads as its own. */
const HOSTILE: readonly string[] = [
  '"', "'", '`', '""', '\n', '\r', '\r\n', '\t', ' ', '  ', '\u00a0', '\\', '\\\\', '\\N', '\\n', '\\"', '\\u0041', '\\u005c', '\\uD800', '-->', '-.->', '--- ', ']]>', '<![CDATA[',
  '</script>', '<script>alert(1)</script>', '<!--', '<br/>', '<b>', '&', '&amp;', '&lt;', '&#60;', '&#x3c;', '%', '%%', '%%{init: {"theme":"dark"}}%%', '}%%', '%40', '%ED%A0%80',
  'style a:#b;', 'style:#x;', 'classDef x:#f00;', 'linkStyle 0 stroke:#f00;', 'click n0 "javascript:alert(1)"', ':::text', 'end', 'subgraph', '@{shape: x}', '#35;', '#quot;', 'ﬂ°°35¶ß', 'ﬂ°', '¶ß', 'n° 57',
  '1. x', '1) x', '- x', '* x', '# x', '=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=1", "''-x", ',', ';', ':', '|', '{', '}', '[', ']', '(', ')', '/', '[/', '/]', '>', '<', '?', '!', '$$x$$', '*b*', '_i_', '~',
  '\u0000', '\u0001', '\u0007', '\u000b', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\ud800', '\udc00', '\udc00\ud800', '\ufffe', '\uffff', '\u{1fffe}', '\ufeff', '\ufffd', '\u200b', '\u202e', '\u2066',
  'مرحبا بالعالم', 'שלום', '😀', '👩‍👩‍👧', 'e\u0301', '\u0301\u0301', 'Quy định số 86-QĐ/TW', 'Quyết định', 'Nghị quyết', '__proto__', 'constructor', '_:b0', 'http://x/<y>', '^^xsd:date', '@en', '. }', 'vpc:kind', 'a --cites--> b # c',
  'x'.repeat(10_000), '\u0301'.repeat(10_000), ' '.repeat(10_000), '&'.repeat(1_000), '"'.repeat(1_000), '\\'.repeat(1_001),
];

const PLAIN = { noNullPrototype: true } as const;

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
);

const dates = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('2024-12-22', '2016-05', '1988', '2024-02-30', '0000', '2024-13') }, { weight: 1, arbitrary: hostileText });
const words = (...known: readonly string[]): fc.Arbitrary<string> => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: hostileText });
const symbols = words('57-NQ/TW', '57-NQ/TW', '86-QĐ/TW', '86-QD/TW', 'NQ-ĐH', '10-NQ/TU');
const types = words('nghi-quyet', 'quy-dinh', 'chi-thi');
const issuers = words('bo-chinh-tri', 'ban-bi-thu', 'bo-chinh-tri+ban-bi-thu', 'tinh-uy-nghe-an');
const confidences = fc.oneof(fc.constantFrom(0, 0.5, 1, 1e-7), fc.double({ min: 0, max: 1, noNaN: true }));

const nodeAttributes: fc.Arbitrary<NodeAttributes> = fc.record({
  kind: fc.constantFrom('document', 'unnamed', 'text', 'body'),
  label: hostileText, symbol: symbols, type: types, issuer: issuers, date: dates, term: words('XIII'), title: hostileText, firstSeen: dates, lastSeen: dates,
  mentions: fc.nat(), confidence: confidences,
  claims: fc.array(fc.record({ field: fc.constantFrom('symbol', 'type', 'issuer', 'date', 'term', 'title'), value: hostileText, source: hostileText }, PLAIN), { maxLength: 2 }),
}, { requiredKeys: ['kind', 'label', 'mentions', 'confidence', 'claims'], noNullPrototype: true });

const evidence = fc.record({ file: hostileText, span: fc.record({ start: fc.nat(), end: fc.nat() }, PLAIN), quote: hostileText }, PLAIN);

const edgeAttributes: fc.Arbitrary<EdgeAttributes> = fc.record({
  kind: fc.constantFrom(...EDGE_KINDS), modality: fc.constantFrom('effective', 'planned'), origin: fc.constantFrom('text', 'registry'),
  count: fc.nat(), confidence: confidences, part: words('Điều 5'), firstSeen: dates,
  doubt: fc.record({ source: fc.array(hostileText, { minLength: 1, maxLength: 3 }), target: fc.array(hostileText, { minLength: 1, maxLength: 3 }) }, { requiredKeys: [], noNullPrototype: true }),
  evidence: fc.array(evidence, { maxLength: 2 }), sources: fc.array(hostileText, { maxLength: 2 }),
}, { requiredKeys: ['kind', 'modality', 'origin', 'count', 'confidence', 'evidence', 'sources'], noNullPrototype: true });

const keys = words('57-NQ/TW@2024-12-22', '86-QĐ/TW@2022-10-28', 'text:a.md', 'unnamed:a.md#12', 'a\\', 'a\\"', 'a\\u0001', 'a\u0001').filter((key) => key !== '');
const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1);

export const graphs: fc.Arbitrary<CitationGraph> = fc
  .uniqueArray(fc.record({ key: keys, attributes: nodeAttributes }, PLAIN), { maxLength: 6, selector: ({ key }) => key })
  .chain((nodes: GraphNode[]) => {
    const ends = nodes.length < 2 ? fc.constant<GraphEdge[]>([]) : fc.uniqueArray(
      fc.record({ key: keys, source: fc.nat({ max: nodes.length - 1 }), step: fc.integer({ min: 1, max: nodes.length - 1 }), attributes: edgeAttributes }),
      { maxLength: 6, selector: ({ key }) => key },
    ).map((edges) => edges.map(({ key, source, step, attributes }): GraphEdge =>
      ({ key, source: nodes[source]!.key, target: nodes[(source + step) % nodes.length]!.key, attributes })));
    return fc.record({ edges: ends, name: fc.option(hostileText, { nil: undefined }) }).map(({ edges, name }): CitationGraph => ({
      attributes: name === undefined ? {} : { name },
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      nodes: [...nodes].sort(byKey),
      edges: [...edges].sort(byKey),
    }));
  });
