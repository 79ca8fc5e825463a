import { expect, test } from 'vitest';
import { toGraphml } from '../../../src/graph/formats/index.js';
import { example } from './example.js';

test('three nodes', () => {
  expect(toGraphml(example)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="node-label" for="node" attr.name="label" attr.type="string"/>
  <key id="node-kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="node-symbol" for="node" attr.name="symbol" attr.type="string"/>
  <key id="node-type" for="node" attr.name="type" attr.type="string"/>
  <key id="node-issuer" for="node" attr.name="issuer" attr.type="string"/>
  <key id="node-date" for="node" attr.name="date" attr.type="string"/>
  <key id="node-term" for="node" attr.name="term" attr.type="string"/>
  <key id="node-title" for="node" attr.name="title" attr.type="string"/>
  <key id="node-firstSeen" for="node" attr.name="firstSeen" attr.type="string"/>
  <key id="node-lastSeen" for="node" attr.name="lastSeen" attr.type="string"/>
  <key id="node-mentions" for="node" attr.name="mentions" attr.type="int"/>
  <key id="node-confidence" for="node" attr.name="confidence" attr.type="double"/>
  <key id="node-claims" for="node" attr.name="claims" attr.type="string"/>
  <key id="edge-kind" for="edge" attr.name="kind" attr.type="string"/>
  <key id="edge-modality" for="edge" attr.name="modality" attr.type="string"/>
  <key id="edge-origin" for="edge" attr.name="origin" attr.type="string"/>
  <key id="edge-count" for="edge" attr.name="count" attr.type="int"/>
  <key id="edge-confidence" for="edge" attr.name="confidence" attr.type="double"/>
  <key id="edge-part" for="edge" attr.name="part" attr.type="string"/>
  <key id="edge-doubt" for="edge" attr.name="doubt" attr.type="string"/>
  <key id="edge-firstSeen" for="edge" attr.name="firstSeen" attr.type="string"/>
  <key id="edge-evidence" for="edge" attr.name="evidence" attr.type="string"/>
  <key id="edge-sources" for="edge" attr.name="sources" attr.type="string"/>
  <graph id="citations" edgedefault="directed">
    <node id="01-KL/TW@2021-05-18">
      <data key="node-label">01-KL/TW (2021-05-18)</data>
      <data key="node-kind">document</data>
      <data key="node-symbol">01-KL/TW</data>
      <data key="node-type">ket-luan</data>
      <data key="node-issuer">bo-chinh-tri</data>
      <data key="node-date">2021-05-18</data>
      <data key="node-title">Về tiếp tục thực hiện Chỉ thị &quot;05-CT/TW&quot;</data>
      <data key="node-mentions">1</data>
      <data key="node-confidence">0.5</data>
    </node>
    <node id="05-CT/TW@2016-05">
      <data key="node-label">05-CT/TW (2016-05)</data>
      <data key="node-kind">document</data>
      <data key="node-symbol">05-CT/TW</data>
      <data key="node-type">chi-thi</data>
      <data key="node-date">2016-05</data>
      <data key="node-term">XII</data>
      <data key="node-firstSeen">2021-06-01</data>
      <data key="node-lastSeen">2021-06-01</data>
      <data key="node-mentions">2</data>
      <data key="node-confidence">0.75</data>
      <data key="node-claims">[{&quot;field&quot;:&quot;date&quot;,&quot;value&quot;:&quot;2016-05&quot;,&quot;source&quot;:&quot;a.md&quot;}]</data>
    </node>
    <node id="unnamed:a.md#12">
      <data key="node-label">une nouvelle Directive</data>
      <data key="node-kind">unnamed</data>
      <data key="node-mentions">0</data>
      <data key="node-confidence">0.5</data>
    </node>
    <edge id="01-KL/TW@2021-05-18 --continues (registry)--&gt; 05-CT/TW@2016-05" source="01-KL/TW@2021-05-18" target="05-CT/TW@2016-05">
      <data key="edge-kind">continues</data>
      <data key="edge-modality">effective</data>
      <data key="edge-origin">registry</data>
      <data key="edge-count">1</data>
      <data key="edge-confidence">1</data>
      <data key="edge-sources">[&quot;https://example.org/1&quot;]</data>
    </edge>
    <edge id="unnamed:a.md#12 --supersedes (planned)--&gt; 05-CT/TW@2016-05" source="unnamed:a.md#12" target="05-CT/TW@2016-05">
      <data key="edge-kind">supersedes</data>
      <data key="edge-modality">planned</data>
      <data key="edge-origin">text</data>
      <data key="edge-count">1</data>
      <data key="edge-confidence">0.9</data>
      <data key="edge-evidence">[{&quot;file&quot;:&quot;a.md&quot;,&quot;span&quot;:{&quot;start&quot;:0,&quot;end&quot;:60},&quot;quote&quot;:&quot;élaborer une nouvelle Directive pour remplacer la Directive 05&quot;}]</data>
    </edge>
  </graph>
</graphml>
`);
});
