/** Graphs in parts: made anywhere, in any order, united as if all texts had been read at once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { footnotedText, citingText } from '../../src/arbitraries/index.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);

async function told(command: string, args: readonly string[], input?: string): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal(input === undefined ? {} : { input });
  return { status: await run([command, ...args], world), out: out(), err: err() };
}

const graph = async (...args: string[]): Promise<string> => (await told('graph', args)).out;

const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  const [known, doubtful, planned] = [
    'Quy định số 296-QĐ/TW ngày 30/5/2025 thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.',
    'Quy định số 208-QĐ/TW thay thế Quy định số 22-QĐ/TW.',
    'Le Comité doit élaborer une nouvelle directive pour remplacer la directive 51-CT/TW du 13 avril 2005. Tỉnh uỷ Nghệ An đã thực hiện Kết luận số 21-KL/TW.',
  ];
  for (const [index, text] of [known, doubtful, planned, `${known} ${planned}`].entries()) writeFileSync(at(FILES[index]!), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function part(name: string, ...files: string[]): Promise<string> {
  writeFileSync(at(name), await graph('--partial', ...files.map(at)));
  return at(name);
}

describe('graph --partial and --merge', () => {
  test('give the graph of all texts at once, in any order and grouping, also of parts that overlap', async () => {
    const whole = await graph(...FILES.map(at));
    const [a, b, c, d] = [await part('a.json', 'a.txt'), await part('b.json', 'b.txt'), await part('c.json', 'c.txt'), await part('d.json', 'd.txt')];
    const [ab, cd, bcd] = [await part('ab.json', 'a.txt', 'b.txt'), await part('cd.json', 'c.txt', 'd.txt'), await part('bcd.json', 'b.txt', 'c.txt', 'd.txt')];
    for (const parts of [[a, b, c, d], [d, b, a, c], [ab, cd], [cd, ab], [a, bcd], [ab, bcd]]) expect(await graph('--merge', ...parts)).toBe(whole);
    // Parts of parts.
    writeFileSync(at('merged.json'), await graph('--merge', '--partial', b, cd));
    expect(await graph('--merge', at('merged.json'), a)).toBe(whole);
  });

  test('choose, join the registry and print at the end as from texts', async () => {
    const parts = [await part('1.json', 'd.txt', 'a.txt'), await part('2.json', 'c.txt', 'b.txt')];
    for (const options of [['--with-registry'], ['--with-registry', '--from', '22-QĐ/TW@2021-07-28', '--depth', '1'], ['--kinds', 'supersedes', '--format', 'csv'], ['--format', 'dot']]) {
      expect(await graph('--merge', ...options, ...parts)).toBe(await graph(...options, ...FILES.map(at)));
    }
  });

  test('every parting of made texts gives the same graph', { timeout: 600_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(citingText(), footnotedText()), { minLength: 1, maxLength: 5 }), fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), async (texts, groups) => {
      const records = texts.map(({ text }, index) => ({ id: `t${index}`, text }));
      const ndjson = (chosen: readonly object[]): string => chosen.map((record) => `${JSON.stringify(record)}\n`).join('');
      const mapped = async (chosen: readonly object[]): Promise<string> => (await told('filter', ['--graph'], ndjson(chosen))).out;
      const whole = (await told('graph', ['--merge', '-'], await mapped(records))).out;
      const parts = await Promise.all([2, 0, 1].map(async (group) => (await told('graph', ['--merge', '--partial', '-'], await mapped(records.filter((_, index) => groups[index] === group)))).out));
      expect((await told('graph', ['--merge', '-'], parts.join(''))).out).toBe(whole);
    }), { numRuns: 15, seed: 5 });
  });

  test('filter --graph gives parts by record', async () => {
    const records = FILES.slice(0, 2).map((name, index) => ({ id: at(name), text: ['Kết luận số 21-KL/TW, ngày 25/10/2021.', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024.'][index] }));
    const { out } = await told('filter', ['--graph'], records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { nodes } = JSON.parse((await told('graph', ['--merge'], out)).out) as { nodes: { key: string }[] };
    expect(nodes.map(({ key }) => key)).toEqual(['21-KL/TW@2021-10-25', '57-NQ/TW@2024-12-22', `text:${at('a.txt')}`, `text:${at('b.txt')}`]);
  });

  test('a part that is none is told with its place, and nothing is printed', async () => {
    const a = await part('a.json', 'a.txt');
    const { status, out, err } = await told('graph', ['--merge', a, '-'], '{"nodes":[]}\n{"id":1,"error":{"line":4,"message":"is not JSON"}}\nx\n');
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('vn-party-citations: standard input:1: is no graph, as it has no edges; give what graph --partial or filter --graph printed\n'
      + 'vn-party-citations: standard input:2: has no graph: is not JSON\n'
      + 'vn-party-citations: standard input:3: is no graph, as it is not JSON; give what graph --partial or filter --graph printed\n'
      + 'vn-party-citations: the graph is incomplete: nothing is printed or written\n');
    expect((await told('graph', ['--merge', at('none.json')])).status).toBe(2);
  });

  test.each([[['--partial', '--kinds', 'cites']], [['--partial', '--format', 'dot']], [['--partial', '--with-registry']], [['--merge', '--self', 'x']], [['--merge', '--doubtful']]])('wrong usage: %j', async (args) => {
    const { status, out, err } = await told('graph', [...args, at('a.txt')]);
    expect([status, out, err.split('\n').length]).toEqual([2, '', 2]);
  });
});
