import { expect, test } from 'vitest';
import { MERMAID_LIMITS, toMermaid } from '../../../src/graph/formats/index.js';
import { example } from './example.js';
import { manyEdges } from './many-edges.js';

test('three nodes', () => {
  expect(toMermaid(example)).toBe(`flowchart LR
  n0["01-KL/TW<br/>2021-05-18<br/>Về tiếp tục thực hiện Chỉ thị #34;05-CT/TW#34;"]:::document
  n1["05-CT/TW<br/>2016-05"]:::document
  n2(["une nouvelle Directive"]):::unnamed
  n0 -->|"continues"| n1
  n2 -.->|"supersedes (planned)"| n1
  classDef document stroke-width:2px
  classDef unnamed stroke-dasharray:2 4
  classDef text stroke-width:1px,font-style:italic
  classDef body stroke-width:1px
`);
});

test('a graph larger than mermaid draws says so in a comment', () => {
  expect(toMermaid(manyEdges(MERMAID_LIMITS.edges))).toMatch(/^flowchart/u);
  const text = toMermaid(manyEdges(MERMAID_LIMITS.edges + 1));
  expect(text.split('\n').slice(0, 2)).toEqual([`%% 501 edges, ${text.slice(text.indexOf('\n') + 1).length} characters: mermaid draws 500 and 50000 unless maxEdges and maxTextSize are raised`, 'flowchart LR']);
});
