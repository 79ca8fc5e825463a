import { expect, test } from 'vitest';
import { toDot } from '../../../src/graph/formats/index.js';
import { example } from './example.js';

test('three nodes', () => {
  expect(toDot(example)).toBe(String.raw`digraph "citations" {
  rankdir=LR;
  "01-KL/TW@2021-05-18" [label="01-KL/TW\n2021-05-18\nVề tiếp tục thực hiện Chỉ thị \"05-CT/TW\"", kind="document", shape=box];
  "05-CT/TW@2016-05" [label="05-CT/TW\n2016-05", kind="document", shape=box];
  "unnamed:a.md#12" [label="une nouvelle Directive", kind="unnamed", shape=ellipse, style=dotted];
  "01-KL/TW@2021-05-18" -> "05-CT/TW@2016-05" [label="continues", kind="continues", modality="effective", origin="registry", count=1];
  "unnamed:a.md#12" -> "05-CT/TW@2016-05" [label="supersedes (planned)", kind="supersedes", modality="planned", origin="text", count=1, style=dashed, tooltip="élaborer une nouvelle Directive pour remplacer la Directive 05"];
}
`);
});
