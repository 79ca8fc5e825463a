import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { CitationGraph } from '../../src/entries/graph.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  writeFileSync(at('a.txt'), 'Conclusion 01-KL/TW (XIIIe mandat) sur la poursuite de la mise en œuvre de la directive 05-CT/TW du 15 mai 2016.\n\n'
    + 'Le Comité doit élaborer une nouvelle directive pour remplacer la directive 51-CT/TW du 13 avril 2005.\n');
  writeFileSync(at('b.txt'), 'Hướng dẫn này hướng dẫn thực hiện Đề án số 01-ĐA/TW, ngày 03/3/2022 và Chỉ thị số 12-CT/TW, ngày 05/01/2022 của Ban Bí thư.\n'
    // Who is no document is a body.
    + 'Tỉnh uỷ Nghệ An đã thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021.\n');
  writeFileSync(at('broken.txt'), Uint8Array.from([0x61, 0xff]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function graph(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal();
  return { status: await run(['graph', ...args], world), out: out(), err: err() };
}

const told = ({ edges }: CitationGraph): string[] =>
  edges.filter(({ attributes }) => attributes.kind !== 'cites')
    .map(({ source, target, attributes }) => `${source.replace(folder, '')} ${attributes.kind} ${attributes.modality} ${target}`);

describe('graph', () => {
  test('has the relations of the texts, and the planned one is planned', async () => {
    const { status, out } = await graph(at('a.txt'), at('b.txt'), '--format', 'json');
    expect(status).toBe(0);
    const parsed = JSON.parse(out) as CitationGraph;
    expect(told(parsed).map((line) => line.replace(/^unnamed:\S+/u, 'unnamed'))).toEqual([
      '01-KL/TW@2021-05-18 continues effective 05-CT/TW@2016-05-15',
      'body:/b.txt#124 implements effective 21-KL/TW@2021-10-25',
      'text:/b.txt guides effective 01-ĐA/TW@2022-03-03',
      'text:/b.txt guides effective 12-CT/TW@2022-01-05',
      'unnamed supersedes planned 51-CT/TW@2005-04-13',
    ]);
    const [first] = parsed.edges.filter(({ attributes }) => attributes.kind === 'continues');
    expect(first?.attributes.evidence[0]?.quote).toContain('poursuite de la mise en œuvre');
  });

  test('the order of the files changes nothing', async () => {
    expect((await graph(at('b.txt'), at('a.txt'))).out).toBe((await graph(at('a.txt'), at('b.txt'))).out);
  });

  test('kinds, from and depth, registry', async () => {
    expect(told(JSON.parse((await graph(at('a.txt'), '--kinds', 'continues,supersedes')).out) as CitationGraph)).toHaveLength(2);
    const near = JSON.parse((await graph(at('a.txt'), '--from', '05-CT/TW@2016-05-15', '--depth', '1', '--kinds', 'continues')).out) as CitationGraph;
    expect(near.nodes.map(({ key }) => key)).toEqual(['01-KL/TW@2021-05-18', '05-CT/TW@2016-05-15']);
    const known = JSON.parse((await graph(at('a.txt'), '--with-registry')).out) as CitationGraph;
    expect(known.edges.some(({ attributes }) => attributes.origin === 'registry' && attributes.sources.length > 0)).toBe(true);
    const early = JSON.parse((await graph(at('a.txt'), '--at', '2010-01-01')).out) as CitationGraph;
    expect(early.nodes.map(({ key }) => key)).not.toContain('05-CT/TW@2016-05-15');
  });

  test.each(['dot', 'mermaid', 'svg', 'html', 'graphml', 'gexf', 'csv', 'csv-nodes', 'jsonld', 'turtle'])('prints %s', async (format) => {
    const { status, out, err } = await graph(at('a.txt'), '--format', format);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('05-CT');
    expect(out.endsWith('\n')).toBe(true);
  });

  test('what is left out is counted, and --doubtful shows what it may be', async () => {
    writeFileSync(at('open.txt'), 'Quy định số 208-QĐ/TW thay thế Quy định số 22-QĐ/TW ngày 28/7/2021.\n');
    const { status, out, err } = await graph(at('open.txt'));
    expect([status, (JSON.parse(out) as CitationGraph).edges.map(({ attributes }) => attributes.kind)]).toEqual([0, ['cites']]);
    expect(err).toBe('vn-party-citations: not in the graph: 1 relation whose end may be several documents (--doubtful shows what they may be); 1 citation that may mean several documents (extract lists them)\n');
    const shown = await graph(at('open.txt'), '--doubtful');
    expect((JSON.parse(shown.out) as CitationGraph).edges.map(({ key }) => key).filter((key) => key.includes('doubtful'))).toEqual(['2019-11-08', '2026-07-26'].map((day) => `208-QĐ/TW@${day} --supersedes (doubtful)--> 22-QĐ/TW@2021-07-28`));
    expect(shown.err).toBe('vn-party-citations: not in the graph: 1 citation that may mean several documents (extract lists them)\n');
    expect((await graph(at('open.txt'), '--doubtful', '--format', 'mermaid')).out).toMatch(/supersedes .*doubtful/u);
  });

  test('pictures have bodies where --actors asks for them, data have them always', async () => {
    for (const format of ['dot', 'mermaid', 'svg', 'html']) {
      expect((await graph(at('b.txt'), '--format', format)).out).not.toContain('Tỉnh uỷ Nghệ An');
      expect((await graph(at('b.txt'), '--format', format, '--actors')).out).toMatch(/Tỉnh uỷ Nghệ An/u);
    }
    expect((await graph(at('b.txt'), '--format', 'csv')).out).toContain('body:');
  });

  test('--self makes the text a document', async () => {
    writeFileSync(at('self.txt'), 'Quy định này thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.\n');
    const { out } = await graph(at('self.txt'), '--self', '296-QĐ/TW@2025-05-30');
    expect(told(JSON.parse(out) as CitationGraph)).toEqual(['296-QĐ/TW@2025-05-30 supersedes effective 22-QĐ/TW@2021-07-28']);
  });
});

describe('what goes wrong', () => {
  test('an input that cannot be read: nothing is printed', async () => {
    const { status, out, err } = await graph(at('a.txt'), at('broken.txt'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('broken.txt');
  });

  test('a document that no text cites', async () => {
    const { status, out, err } = await graph(at('a.txt'), '--from', '99-QĐ/TW');
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('99-QĐ/TW');
  });

  test.each([[['--format', 'pdf']], [['--kinds', 'loves']], [['--depth', '2']], [['--from', 'x', '--depth', '-1']], [['--at', '2025-13']], [['--self', 'x', 'SECOND']]])('wrong usage: %j', async (args) => {
    const { status, out, err } = await graph(at('a.txt'), ...args.map((word) => (word === 'SECOND' ? at('b.txt') : word)));
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('--output writes a whole file, and replaces one only by --force', async () => {
    const target = at('graph.json');
    expect((await graph(at('a.txt'), '--output', target)).status).toBe(0);
    const first = readFileSync(target, 'utf8');
    expect(first.trimEnd()).toBe((await graph(at('a.txt'))).out.trimEnd());
    const kept = await graph(at('b.txt'), '--output', target);
    expect([kept.status, readFileSync(target, 'utf8')]).toEqual([2, first]);
    expect(kept.err).toContain('--force');
    expect((await graph(at('b.txt'), '--output', target, '--force')).status).toBe(0);
    expect(readFileSync(target, 'utf8')).not.toBe(first);
    expect((await graph(at('a.txt'), '--output', at('no/such/folder.json'))).status).toBe(2);
    expect(existsSync(at('no'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
