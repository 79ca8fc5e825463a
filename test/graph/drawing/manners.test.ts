/** Bodies and doubts in drawings: who is no document, and what is no fact, is seen to be none. */
import { expect, test } from 'vitest';
import { toHtml, toSvg } from '../../../src/graph/drawing/index.js';
import { edge, graphOf, node } from './graphs.js';

const GRAPH = graphOf(
  [node('57-NQ/TW'), node('12-CT/TW'), node('body:ban-bi-thu', { kind: 'body', label: 'Ban Bí thư', issuer: 'ban-bi-thu' })],
  [edge('12-CT/TW', 'supersedes', '57-NQ/TW', { doubt: { target: ['57-NQ/TW', '58-NQ/TW'] } }), edge('body:ban-bi-thu', 'implements', '57-NQ/TW')],
);

test('bodies are drawn where that is asked for', () => {
  for (const draw of [toSvg, toHtml]) {
    expect(draw(GRAPH)).not.toContain('node body');
    expect(draw(GRAPH)).toContain('2 documents; 1 edge: supersedes 1 (doubtful 1).');
    expect(draw(GRAPH, { actors: true })).toContain('class="node body"');
    expect(draw(GRAPH, { actors: true })).toContain('2 documents, 1 body; 2 edges: supersedes 1 (doubtful 1), implements 1.');
  }
});

test('a doubt says so on its edge, in the legend, in the card, and hides with its tick', () => {
  const svg = toSvg(GRAPH);
  expect(svg).toContain('perhaps supersedes');
  expect(svg).toContain('doubtful: one of several documents is meant');
  expect(svg.match(/<g class="supersedes doubtful"/gu)?.length).toBeGreaterThan(1);
  expect(svg).not.toMatch(/<g class="supersedes effective"[^>]*><title>/u);
  const html = toHtml(GRAPH);
  expect(html).toContain('data-class="doubtful"');
  expect(html).toContain('what it is done to: one of 57-NQ/TW, 58-NQ/TW');
  expect(html).toContain('Perhaps superseded by');
  expect(html).toContain('.vpc.no-doubtful .doubtful');
});
