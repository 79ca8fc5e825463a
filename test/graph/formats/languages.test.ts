import { expect, test } from 'vitest';
import { toDot, toMermaid } from '../../../src/entries/graph.js';
import { edge, graphOf, node } from '../drawing/graphs.js';

const GRAPH = graphOf(
  [node('57-NQ/TW', { date: '2024-12-01' }), node('12-CT/TW'), node('24-QĐ/TW')],
  [edge('12-CT/TW', 'amends', '57-NQ/TW', { modality: 'planned', part: 'Điều 5' }), edge('12-CT/TW', 'supersedes', '24-QĐ/TW', { doubt: { target: ['24-QĐ/TW'] } })],
);

test.each([
  [undefined, 'amends Điều 5 (planned)', 'supersedes (doubtful)', '2024-12-01'],
  ['vi', 'sửa đổi, bổ sung Điều 5 (dự kiến)', 'thay thế (chưa chắc chắn)', '01/12/2024'],
  ['fr', 'modifie Điều 5 (en projet)', 'remplace (incertain)', '1er décembre 2024'],
  ['en', 'amends Điều 5 (planned)', 'supersedes (doubtful)', '1 December 2024'],
] as const)('labels in %s', (language, planned, doubtful, day) => {
  for (const text of [toDot(GRAPH, { language }), toMermaid(GRAPH, { language }).replace(/#(?<code>\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))]) {
    for (const said of [planned, doubtful, day]) expect(text).toContain(said);
  }
});
