import { describe, expect, test } from 'vitest';
import { linesOf, type BrokenLine, type InputLine } from '../../src/cli/lines.js';
import { run } from '../../src/cli/run.js';
import { buildGraph, canonicalIds, canonicalize, mergeGraphs, type CitationGraph } from '../../src/entries/graph.js';
import { analyze, registry } from '../../src/index.js';
import { terminal } from './terminal.js';

const TEXT = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 thay thế Chỉ thị số 05-CT/TW ngày 15/5/2016.';

async function filter(input: string | Uint8Array, ...args: readonly string[]): Promise<{ status: number; out: string; err: string; answers: Record<string, unknown>[] }> {
  const { world, out, err } = terminal({ input });
  const status = await run(['filter', ...args], world);
  return { status, out: out(), err: err(), answers: out().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const records = (...list: readonly object[]): string => list.map((record) => `${JSON.stringify(record)}\n`).join('');
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('filter', () => {
  test('answers each record in its place, with its id as it came', async () => {
    const ids = ['a', 7, null, { part: 1 }, 'a'];
    const { status, answers, err } = await filter(records(...ids.map((id) => ({ id, text: TEXT })), { text: TEXT }));
    expect([status, err]).toEqual([0, '']);
    expect(answers).toEqual([...ids.map((id) => ({ id, ...(json(analyze(TEXT)) as object) })), json(analyze(TEXT))]);
  });

  test('what is no record is answered with its error, and the next one is read', async () => {
    const bad = ['{"id": 1, "text": 5}', '[1]', 'null', '{"id": 2}', '{"id": 3, "text": "x", "publishedOn": "soon"}', '{"id": 4, "text": "x", "format": "pdf"}', '{"broken'];
    const { status, answers, err } = await filter(`${bad.join('\n')}\n\n${records({ id: 9, text: TEXT })}`);
    expect(status).toBe(0);
    expect(answers.slice(0, -1)).toEqual([
      { id: 1, error: { line: 1, message: 'the field "text" is no string' } },
      { error: { line: 2, message: 'is no JSON object' } },
      { error: { line: 3, message: 'is no JSON object' } },
      { id: 2, error: { line: 4, message: 'has no field "text" with a text (--text-field)' } },
      { id: 3, error: { line: 5, message: 'the field "publishedOn" must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not \'soon\'' } },
      { id: 4, error: { line: 6, message: 'the field "format" must be text, markdown, html, not "pdf"' } },
      { error: { line: 7, message: 'is not JSON' } },
    ]);
    expect(answers.at(-1)).toMatchObject({ id: 9, citations: [{ symbol: '57-NQ/TW' }, { symbol: '05-CT/TW' }] });
    expect(err).toBe('vn-party-citations: 7 of 8 lines answered with an error\n');
  });

  test('bytes that are no UTF-8 spoil their line alone', async () => {
    const { answers } = await filter(Buffer.concat([Buffer.from(records({ id: 1, text: 'x' })), Buffer.from([0x22, 0xff, 0x0a]), Buffer.from(records({ id: 2, text: 'y' }))]));
    expect(answers).toEqual([expect.objectContaining({ id: 1 }), { error: { line: 2, message: 'is no UTF-8' } }, expect.objectContaining({ id: 2 })]);
  });

  test('fields have the names that are given; the record decides over the command line', async () => {
    const record = { key: 'k', body: '<p>Nghị quyết <b>57</b>-NQ/TW', day: '2025-03-01T23:00:00+07:00', kind: 'html' };
    const { answers } = await filter(records(record), '--text-field', 'body', '--id-field', 'key', '--published-field', 'day', '--format-field', 'kind', '--published-on', '1999', '--input-format', 'text');
    expect(answers).toEqual([{ key: 'k', ...(json(analyze(record.body, { format: 'html', publishedOn: '2025-03-01' })) as object) }]);
    const early = await filter(records({ text: 'Chỉ thị số 05-CT/TW' }), '--published-on', '1999');
    expect(early.answers).toEqual([json(analyze('Chỉ thị số 05-CT/TW', { publishedOn: '1999' }))]);
  });

  test('a key stands before each answer as one word, of errors too', async () => {
    const { out } = await filter(records({ id: 1, site: 'a\tb', text: '' }, { id: 2, site: 5 }, { id: 3, text: '' }), '--key', 'site');
    expect(out.split('\n').map((line) => line.split('\t')[0])).toEqual(['a\\tb', '5', '', '']);
    expect(out.split('\n').slice(0, 3).map((line) => (JSON.parse(line.split('\t')[1]!) as { id: number }).id)).toEqual([1, 2, 3]);
  });

  test.each([[['a.ndjson']], [['--doubtful']], [['--input-format', 'pdf']], [['--published-on', 'x']]])('wrong usage: %j', async (args) => {
    const { status, out, err } = await filter('', ...args);
    expect([status, out, err.split('\n').length]).toEqual([2, '', 2]);
  });

  test('waits for a slow reader', async () => {
    const { world } = terminal({ input: records({ text: 'x' }, { text: 'y' }) });
    const happened: string[] = [];
    const stdout = {
      write: (): boolean => {
        happened.push('write');
        return false;
      },
      once: (_: 'drain', listener: () => void) => setTimeout(() => {
        happened.push('drain');
        listener();
      }, 5),
    };
    expect(await run(['filter'], { ...world, stdout })).toBe(0);
    expect(happened).toEqual(['write', 'drain', 'write', 'drain']);
  });
});

describe('lines', () => {
  async function read(chunks: readonly string[], longest?: number): Promise<(InputLine | BrokenLine)[]> {
    const found: (InputLine | BrokenLine)[] = [];
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield* chunks.map((chunk) => Buffer.from(chunk));
    }
    for await (const line of linesOf(stream(), longest)) found.push(line);
    return found;
  }

  test('are the same however they are cut', async () => {
    const text = '\ufeffmột\r\n\nhai\u2028ba\nno end';
    const lines = ['một', '', 'hai\u2028ba', 'no end'].map((line, at) => ({ number: at + 1, text: line }));
    expect(await read([text])).toEqual(lines);
    expect(await read(text.split(/(?:)/u))).toEqual(lines);
    expect(await read(['a\n', 'b\n'])).toHaveLength(2);
    expect(await read([])).toEqual([]);
  });

  test('one that is too long is no line, and the next one is', async () => {
    expect(await read(['abcdef', 'gh\nabc\n', 'abcdef'], 5)).toEqual([
      { number: 1, fault: 'is longer than 5 bytes' }, { number: 2, text: 'abc' }, { number: 3, fault: 'is longer than 5 bytes' },
    ]);
  });
});

describe('filter --merge', () => {
  const TEXTS = ['Quy định số 296-QĐ/TW thay thế Quy định 22-QĐ/TW.', 'Quy định số 22-QĐ/TW, ngày 28/7/2021. Kế hoạch thay thế Quy định số 22-QĐ/TW, khoá XIII.', 'Theo Quy định số 22-QĐ/TW khoá XIII.'];
  // Read without a registry: what it knows of the documents is found when they are united.
  const graphs = (): CitationGraph[] => TEXTS.map((text, id) => buildGraph([{ file: `t${id}`, text, analysis: analyze(text, { registry: null }) }]));

  test('answers a record of graphs with their union and the fuller ids of what is in it', async () => {
    const parts = graphs();
    const { answers, err } = await filter(records({ id: 'all', graphs: parts }, { id: 'none', graphs: [] }), '--merge');
    const union = mergeGraphs(parts);
    expect(answers).toEqual([{ id: 'all', graph: json(union), ids: canonicalIds(union, { registry }) }, { id: 'none', graph: json(mergeGraphs()), ids: {} }]);
    expect(Object.values(canonicalIds(union, { registry }))).toContain('22-QĐ/TW@2021-07-28');
    expect(err).toBe('');
  });

  test('documents and edges by themselves, under the ids that were found, come to the whole graph', async () => {
    const parts = graphs();
    const whole = canonicalize(mergeGraphs(parts), { registry });
    const [{ ids, graph }] = (await filter(records({ graphs: parts }), '--merge')).answers as [{ ids: Record<string, string>; graph: CitationGraph }];
    expect(canonicalize(graph, { ids })).toEqual(whole);
    const empty = { attributes: {}, options: whole.options };
    const byNode = parts.flatMap(({ nodes }) => nodes.map((node) => ({ ...empty, nodes: [node], edges: [] })));
    const byEdge = parts.flatMap(({ edges }) => edges.map((edge) => ({ ...empty, nodes: [], edges: [edge] })));
    const { answers } = await filter(records({ graphs: byNode, ids }, { graphs: byEdge, ids }), '--merge');
    const [nodes, edges] = answers.map((answer) => answer['graph'] as CitationGraph);
    expect(edges!.edges).toEqual(json(whole.edges));
    expect(nodes!.nodes.map(({ key, attributes: { claims } }) => [key, claims])).toEqual(json(whole.nodes.map(({ key, attributes: { claims } }) => [key, claims])));
  });

  test('what is no graph is told', async () => {
    const { answers } = await filter(records({ id: 1 }, { id: 2, graphs: [{}] }, { id: 3, graphs: [], ids: { a: 5 } }), '--merge');
    expect(answers).toEqual([
      { id: 1, error: { line: 1, message: 'has no field "graphs" with a list of graphs' } },
      { id: 2, error: { line: 2, message: 'graph 1 is none, as it has no nodes' } },
      { id: 3, error: { line: 3, message: 'the field "ids" is no object of ids' } },
    ]);
    expect((await filter('', '--merge', '--graph')).status).toBe(2);
  });
});
