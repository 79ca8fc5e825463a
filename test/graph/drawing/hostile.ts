import fc from 'fast-check';
import type { CitationGraph } from '../../../src/model/index.js';
import { edge, graphOf, node } from './graphs.js';

/** What breaks out of markup, of scripts and of lines of text, between anything else. */
export const hostileText: fc.Arbitrary<string> = fc.array(fc.oneof(
  fc.constantFrom('</script>', '<!--', '-->', ']]>', '<![CDATA[', '&amp;', '&', '"', "'", '<', '>', '\u2028', '\u2029', '\u0000', '\u000b', '\u001b[2J', '\u007f', '\u0085', '\ud800', '\udc00', '\ufffe', '\uffff',
    '\u202e', '\u2066', '`', '${x}', '\\', '\n', '$&', 'Nghi\u0323\u0302', 'Quyết định', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '_d1', '__proto__', '👨‍👩‍👧', '中文', '\u0300\u0301'),
  fc.string({ unit: 'binary', maxLength: 6 }),
), { maxLength: 8 }).map((parts) => parts.join(''));

/** A graph in which every string is hostile. */
export const hostileGraph: fc.Arbitrary<CitationGraph> = fc.record({
  keys: fc.uniqueArray(hostileText, { minLength: 2, maxLength: 5 }),
  words: fc.array(hostileText, { minLength: 12, maxLength: 12 }),
  name: fc.option(hostileText, { nil: undefined }),
}).map(({ keys, words, name }) => {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = words as [string, string, string, string, string, string, string, string, string, string, string, string];
  const nodes = keys.map((key, index) => node(key, {
    kind: (['document', 'text', 'unnamed', 'body'] as const)[index % 4]!, label: a, title: c, issuer: d, type: e, date: f, ...(index % 2 === 0 ? { symbol: b } : {}),
    claims: [{ field: 'title', value: g, source: h }],
  }));
  const quoted = [{ file: i, span: { start: 0, end: 4 }, quote: j }];
  const edges = keys.slice(1).map((key, index) => edge(keys[0]!, 'amends', key, { modality: index % 2 === 0 ? 'planned' : 'effective', part: k, evidence: quoted, sources: [l] }));
  return graphOf(nodes, edges, name);
});
