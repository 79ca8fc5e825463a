import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError, type CitationGraph } from '../../../src/model/index.js';
import { toCsv, type CsvOptions } from '../../../src/graph/formats/index.js';
import { EDGE_KINDS, graphs } from './arbitraries.js';
import { example } from './example.js';
import { csvRows as read, type Row } from './csv-rows.js';
import { readKey } from './read-key.js';
import { runs } from '../../properties/runs.js';

const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join('');
/** The cell as it was before it was guarded. */
const unguard = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);
const held = (text: string): string => text.toWellFormed();
const list = (items: readonly unknown[]): string => (items.length === 0 ? '' : held(JSON.stringify(items)));

declare global {
  interface String {
    toWellFormed(): string;
  }
}

test('three nodes', () => {
  const { nodes, edges } = toCsv(example);
  expect(nodes).toBe(lines(
    'Id,Label,kind,symbol,type,issuer,date,term,title,firstSeen,lastSeen,mentions,confidence,claims',
    '01-KL/TW@2021-05-18,01-KL/TW (2021-05-18),document,01-KL/TW,ket-luan,bo-chinh-tri,2021-05-18,,"Về tiếp tục thực hiện Chỉ thị ""05-CT/TW""",,,1,0.5,',
    '05-CT/TW@2016-05,05-CT/TW (2016-05),document,05-CT/TW,chi-thi,,2016-05,XII,,2021-06-01,2021-06-01,2,0.75,"[{""field"":""date"",""value"":""2016-05"",""source"":""a.md""}]"',
    'unnamed:a.md#12,une nouvelle Directive,unnamed,,,,,,,,,0,0.5,',
  ));
  expect(edges).toBe(lines(
    'Source,Target,Type,Id,Label,Weight,kind,modality,origin,confidence,part,doubt,firstSeen,evidence,sources',
    '01-KL/TW@2021-05-18,05-CT/TW@2016-05,Directed,01-KL/TW@2021-05-18 --continues (registry)--> 05-CT/TW@2016-05,continues,1,continues,effective,registry,1,,,,,"[""https://example.org/1""]"',
    'unnamed:a.md#12,05-CT/TW@2016-05,Directed,unnamed:a.md#12 --supersedes (planned)--> 05-CT/TW@2016-05,supersedes (planned),1,supersedes,planned,text,0.9,,,,"[{""file"":""a.md"",""span"":{""start"":0,""end"":60},""quote"":""élaborer une nouvelle Directive pour remplacer la Directive 05""}]",',
  ));
});

test('three nodes for Neo4j', () => {
  const { nodes, edges } = toCsv(example, { profile: 'neo4j' });
  expect(nodes.split('\r\n')[0]).toBe('key:ID(Doc),label,kind,symbol,type,issuer,date,term,title,firstSeen,lastSeen,mentions:int,confidence:double,claims,:LABEL');
  expect(edges.split('\r\n')[0]).toBe(':START_ID(Doc),:END_ID(Doc),key,kind,modality,origin,count:int,confidence:double,part,doubt,firstSeen,evidence,sources,:TYPE');
  expect(read(nodes).map((row) => row[':LABEL'])).toEqual(['Document', 'Document', 'UnnamedDocument']);
  expect(read(edges).map((row) => row[':TYPE'])).toEqual(['CONTINUES', 'PLANS_TO_SUPERSEDE']);
});

const IDS = {
  gephi: { node: 'Id', edge: 'Id', source: 'Source', target: 'Target', label: 'Label', count: 'Weight', confidence: 'confidence', mentions: 'mentions' },
  neo4j: { node: 'key:ID(Doc)', edge: 'key', source: ':START_ID(Doc)', target: ':END_ID(Doc)', label: 'label', count: 'count:int', confidence: 'confidence:double', mentions: 'mentions:int' },
  graphframes: { node: 'id', edge: 'id', source: 'src', target: 'dst', label: 'label', count: 'count', confidence: 'confidence', mentions: 'mentions' },
} as const;

test.each(Object.entries(IDS))('a reader has the same graph: %s', (profile, ids) => {
  fc.assert(fc.property(graphs, fc.boolean(), (graph: CitationGraph, bom) => {
    const { nodes, edges } = toCsv(graph, { profile: profile as CsvOptions['profile'], bom });
    expect(nodes.startsWith('\ufeff')).toBe(bom);
    const own = profile === 'gephi' ? unguard : (cell: string): string => cell;
    const rows = (text: string): Row[] => read(text).map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, own(cell)])));
    expect(rows(nodes)).toMatchObject(graph.nodes.map(({ attributes: { kind, label, symbol = '', type = '', issuer = '', date = '', term = '', title = '', firstSeen = '', lastSeen = '', mentions, confidence, claims } }) => ({
      kind, [ids.label]: held(label), symbol: held(symbol), type: held(type), issuer: held(issuer), date: held(date), term: held(term), title: held(title),
      firstSeen: held(firstSeen), lastSeen: held(lastSeen), [ids.mentions]: String(mentions), [ids.confidence]: String(confidence), claims: list(claims),
    })));
    expect(rows(nodes).map((row) => readKey(row[ids.node]!))).toEqual(graph.nodes.map(({ key }) => key));
    expect(rows(edges).map((row) => [ids.edge, ids.source, ids.target].map((name) => readKey(row[name]!)))).toEqual(graph.edges.map(({ key, source, target }) => [key, source, target]));
    expect(rows(edges)).toMatchObject(graph.edges.map(({ attributes: { kind, modality, origin, part = '', doubt, firstSeen = '', count, confidence, evidence, sources } }) => ({
      kind, modality, origin, part: held(part), doubt: doubt === undefined ? '' : held(JSON.stringify(doubt)), firstSeen: held(firstSeen), [ids.count]: String(count), [ids.confidence]: String(confidence), evidence: list(evidence), sources: list(sources),
    })));
    // Two kinds of one pair of ends, a plan and a fact, or what is doubtful and what is not, are two types.
    if (profile === 'neo4j') {
      const named = new Map(graph.edges.map(({ attributes: { kind, modality, doubt } }, index) => [`${kind} ${modality} ${doubt === undefined}`, rows(edges)[index]![':TYPE']] as const));
      expect(new Set(named.values()).size).toBe(named.size);
    }
  }), runs());
});

describe('a spreadsheet', () => {
  test('runs no cell', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const { nodes, edges } = toCsv(graph);
      for (const row of [...read(nodes), ...read(edges)]) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
    }), runs());
  });

  test('two keys stay two', () => {
    const [first] = example.nodes;
    const nodes = ['=1', "'=1", "''=1", "'x", 'x', '-x'].map((key) => ({ ...first!, key }));
    expect(read(toCsv({ ...example, nodes, edges: [] }).nodes).map((row) => row['Id'])).toEqual(["'=1", "''=1", "'''=1", "'x", 'x', "'-x"]);
  });
});

test('every kind has a type for Neo4j', () => {
  const edges = EDGE_KINDS.map((kind) => ({ ...example.edges[1]!, key: kind, attributes: { ...example.edges[1]!.attributes, kind } }));
  expect(read(toCsv({ ...example, edges }, { profile: 'neo4j' }).edges).map((row) => row[':TYPE'])).toEqual([
    'PLANS_TO_SUPERSEDE', 'PLANS_TO_REPEAL', 'PLANS_TO_AMEND', 'PLANS_TO_IMPLEMENT', 'PLANS_TO_CONTINUE', 'PLANS_TO_GUIDE', 'PLANS_TO_BE_BASED_ON', 'PLANS_TO_REVIEW', 'PLANS_TO_CITE',
  ]);
});

test('an unknown profile is told', () => {
  expect(() => toCsv(example, { profile: 'excel' as 'gephi' })).toThrow(UsageError);
  expect(() => toCsv(example, { profile: 'toString' as 'gephi' })).toThrow(/gephi, neo4j, graphframes/u);
});
