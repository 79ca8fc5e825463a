import { expect, test } from 'vitest';
import { toGexf } from '../../../src/graph/formats/index.js';
import { example } from './example.js';

test('three nodes', () => {
  expect(toGexf(example)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta><creator>vn-party-citations</creator></meta>
  <graph mode="static" defaultedgetype="directed">
    <attributes class="node">
      <attribute id="kind" title="kind" type="string"/>
      <attribute id="symbol" title="symbol" type="string"/>
      <attribute id="type" title="type" type="string"/>
      <attribute id="issuer" title="issuer" type="string"/>
      <attribute id="date" title="date" type="string"/>
      <attribute id="term" title="term" type="string"/>
      <attribute id="title" title="title" type="string"/>
      <attribute id="firstSeen" title="firstSeen" type="string"/>
      <attribute id="lastSeen" title="lastSeen" type="string"/>
      <attribute id="mentions" title="mentions" type="integer"/>
      <attribute id="confidence" title="confidence" type="double"/>
      <attribute id="claims" title="claims" type="string"/>
    </attributes>
    <attributes class="edge">
      <attribute id="kind" title="kind" type="string"/>
      <attribute id="modality" title="modality" type="string"/>
      <attribute id="origin" title="origin" type="string"/>
      <attribute id="count" title="count" type="integer"/>
      <attribute id="confidence" title="confidence" type="double"/>
      <attribute id="part" title="part" type="string"/>
      <attribute id="doubt" title="doubt" type="string"/>
      <attribute id="firstSeen" title="firstSeen" type="string"/>
      <attribute id="evidence" title="evidence" type="string"/>
      <attribute id="sources" title="sources" type="string"/>
    </attributes>
    <nodes>
      <node id="01-KL/TW@2021-05-18" label="01-KL/TW (2021-05-18)"><attvalues><attvalue for="kind" value="document"/><attvalue for="symbol" value="01-KL/TW"/><attvalue for="type" value="ket-luan"/><attvalue for="issuer" value="bo-chinh-tri"/><attvalue for="date" value="2021-05-18"/><attvalue for="title" value="Về tiếp tục thực hiện Chỉ thị &quot;05-CT/TW&quot;"/><attvalue for="mentions" value="1"/><attvalue for="confidence" value="0.5"/></attvalues><viz:color r="31" g="78" b="121"/><viz:shape value="square"/></node>
      <node id="05-CT/TW@2016-05" label="05-CT/TW (2016-05)"><attvalues><attvalue for="kind" value="document"/><attvalue for="symbol" value="05-CT/TW"/><attvalue for="type" value="chi-thi"/><attvalue for="date" value="2016-05"/><attvalue for="term" value="XII"/><attvalue for="firstSeen" value="2021-06-01"/><attvalue for="lastSeen" value="2021-06-01"/><attvalue for="mentions" value="2"/><attvalue for="confidence" value="0.75"/><attvalue for="claims" value="[{&quot;field&quot;:&quot;date&quot;,&quot;value&quot;:&quot;2016-05&quot;,&quot;source&quot;:&quot;a.md&quot;}]"/></attvalues><viz:color r="31" g="78" b="121"/><viz:shape value="square"/></node>
      <node id="unnamed:a.md#12" label="une nouvelle Directive"><attvalues><attvalue for="kind" value="unnamed"/><attvalue for="mentions" value="0"/><attvalue for="confidence" value="0.5"/></attvalues><viz:color r="191" g="144" b="0"/><viz:shape value="diamond"/></node>
    </nodes>
    <edges>
      <edge id="01-KL/TW@2021-05-18 --continues (registry)--&gt; 05-CT/TW@2016-05" source="01-KL/TW@2021-05-18" target="05-CT/TW@2016-05" kind="continues" label="continues" weight="1"><attvalues><attvalue for="kind" value="continues"/><attvalue for="modality" value="effective"/><attvalue for="origin" value="registry"/><attvalue for="count" value="1"/><attvalue for="confidence" value="1"/><attvalue for="sources" value="[&quot;https://example.org/1&quot;]"/></attvalues><viz:shape value="solid"/></edge>
      <edge id="unnamed:a.md#12 --supersedes (planned)--&gt; 05-CT/TW@2016-05" source="unnamed:a.md#12" target="05-CT/TW@2016-05" kind="planned supersedes" label="supersedes (planned)" weight="1"><attvalues><attvalue for="kind" value="supersedes"/><attvalue for="modality" value="planned"/><attvalue for="origin" value="text"/><attvalue for="count" value="1"/><attvalue for="confidence" value="0.9"/><attvalue for="evidence" value="[{&quot;file&quot;:&quot;a.md&quot;,&quot;span&quot;:{&quot;start&quot;:0,&quot;end&quot;:60},&quot;quote&quot;:&quot;élaborer une nouvelle Directive pour remplacer la Directive 05&quot;}]"/></attvalues><viz:shape value="dashed"/></edge>
    </edges>
  </graph>
</gexf>
`);
});
