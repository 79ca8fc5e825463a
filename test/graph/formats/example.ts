/** Three nodes: a conclusion that continues a directive, and a directive not yet written that is to take its place. */
import type { CitationGraph } from '../../../src/model/index.js';

export const example: CitationGraph = {
  attributes: {},
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  nodes: [
    {
      key: '01-KL/TW@2021-05-18',
      attributes: {
        kind: 'document', label: '01-KL/TW (2021-05-18)', symbol: '01-KL/TW', type: 'ket-luan', issuer: 'bo-chinh-tri', date: '2021-05-18',
        title: 'Về tiếp tục thực hiện Chỉ thị "05-CT/TW"', mentions: 1, confidence: 0.5, claims: [],
      },
    },
    {
      key: '05-CT/TW@2016-05',
      attributes: {
        kind: 'document', label: '05-CT/TW (2016-05)', symbol: '05-CT/TW', type: 'chi-thi', date: '2016-05', term: 'XII', firstSeen: '2021-06-01', lastSeen: '2021-06-01',
        mentions: 2, confidence: 0.75, claims: [{ field: 'date', value: '2016-05', source: 'a.md' }],
      },
    },
    { key: 'unnamed:a.md#12', attributes: { kind: 'unnamed', label: 'une nouvelle Directive', mentions: 0, confidence: 0.5, claims: [] } },
  ],
  edges: [
    {
      key: '01-KL/TW@2021-05-18 --continues (registry)--> 05-CT/TW@2016-05', source: '01-KL/TW@2021-05-18', target: '05-CT/TW@2016-05',
      attributes: { kind: 'continues', modality: 'effective', origin: 'registry', count: 1, confidence: 1, evidence: [], sources: ['https://example.org/1'] },
    },
    {
      key: 'unnamed:a.md#12 --supersedes (planned)--> 05-CT/TW@2016-05', source: 'unnamed:a.md#12', target: '05-CT/TW@2016-05',
      attributes: {
        kind: 'supersedes', modality: 'planned', origin: 'text', count: 1, confidence: 0.9,
        evidence: [{ file: 'a.md', span: { start: 0, end: 60 }, quote: 'élaborer une nouvelle Directive pour remplacer la Directive 05' }], sources: [],
      },
    },
  ],
};
