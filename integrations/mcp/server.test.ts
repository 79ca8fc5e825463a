/** The server as an assistant starts it, a process of its own, asked by the client of the protocol's own SDK. */
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from '../project.js';

const project = new Project();
const client = new Client({ name: 'test', version: '0' });

beforeAll(async () => {
  await project.install();
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [join(project.folder, 'node_modules/vn-party-citations-mcp/bin.js')], stderr: 'inherit' }));
  // The client holds every answer against the schema that the server gives for it.
  await client.listTools();
});
afterAll(async () => {
  await client.close();
  project.remove();
});

const call = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> => CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
const textOf = ({ content: [first] }: CallToolResult): string => (first?.type === 'text' ? first.text : '');

async function answer(name: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const result = await call(name, args);
  expect(result.isError, textOf(result)).not.toBe(true);
  // For clients that know no structured answers.
  expect(JSON.parse(textOf(result))).toEqual(result.structuredContent);
  return result.structuredContent!;
}

async function refusal(name: string, args: Record<string, unknown>): Promise<string> {
  const result = await call(name, args);
  expect(result.isError).toBe(true);
  return textOf(result);
}

const NEWS = 'Quy định số 296-QĐ/TW, ngày 30/5/2025 thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021. Xem Kết luận 12-KL/TW.';
const OLD = '22-QĐ/TW@2021-07-28';
const NEW = '296-QĐ/TW@2025-05-30';

test('says what it is, which tools it has, and that they change nothing', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'vn-party-citations', version: '0.1.0' });
  expect(client.getInstructions()).toContain('check_citations');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['read_citations', 'check_citations', 'look_up', 'status_on_date', 'graph_of_text']);
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description!.length).toBeGreaterThan(50);
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(outputSchema).toMatchObject({ type: 'object' });
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
  }
});

describe('read_citations', () => {
  test('gives documents, candidates and relations', async () => {
    const { citations, relations } = await answer('read_citations', { text: NEWS });
    expect(citations).toMatchObject([
      { id: 'c1', text: 'Quy định số 296-QĐ/TW', span: { start: 0, end: 21 }, status: 'resolved', document: NEW, inRegistry: true },
      { id: 'c2', status: 'resolved', document: OLD, date: '2021-07-28' },
      { id: 'c3', status: 'ambiguous', inRegistry: false, candidates: expect.arrayContaining([expect.objectContaining({ document: '12-KL/TW@2021-08-12' })]) as unknown[] },
    ]);
    expect(relations).toMatchObject([{ kind: 'supersedes', modality: 'effective', source: 'c1', target: 'c2', quote: expect.stringContaining('thay thế') as string }]);
  });

  test('reads markup, and bodies and documents without a number by their words', async () => {
    const { relations } = await answer('read_citations', { text: '<p>Sẽ ban hành một <b>chỉ</b> thị mới để thay thế Chỉ thị 51-CT/TW.</p>', format: 'html' });
    expect(relations).toMatchObject([{ modality: 'planned', source: expect.stringMatching(/chỉ thị mới/u) as string, target: 'c1' }]);
    expect((await answer('read_citations', { text: 'La directive 45-CT/TW sera mise en œuvre.' }))['relations']).toMatchObject([{ source: '(nobody is named)', target: 'c1' }]);
  });
});

describe('check_citations', () => {
  test('tells what is wrong, in the language that is asked for, and mends what is safe', async () => {
    const checked = await answer('check_citations', { text: 'Quyết định số 86-QD/TW, ngày 1/2/2003', language: 'vi' });
    expect(checked).toMatchObject({ ok: false, mended: 'Quyết định số 86-QĐ/TW, ngày 1/2/2003' });
    expect(checked['findings']).toEqual(expect.arrayContaining([
      expect.objectContaining({ rule: 'diacritics-lost', fixable: true, actual: 'QD', line: 1 }),
    ]));
  });

  test('has nothing to say of what is right', async () => {
    expect(await answer('check_citations', { text: 'Quy định số 296-QĐ/TW, ngày 30/5/2025', publishedOn: '2025-12' })).toMatchObject({ ok: true, findings: [], citations: [{ document: NEW }] });
  });

  test('tells a document that no longer stood, and one that nobody knows', async () => {
    const { findings } = await answer('check_citations', { text: 'Theo Quy định số 22-QĐ/TW, ngày 28/7/2021 và Nghị quyết số 999-NQ/TW, ngày 3/3/2023.', publishedOn: '2025-12' });
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'superseded-document' }), expect.objectContaining({ rule: 'unknown-document' })]));
  });
});

test('look_up finds by number, by words, and says what there is instead', async () => {
  expect(await answer('look_up', { query: 'nq57' })).toMatchObject({ results: [{ by: 'number', documents: [{ symbol: '57-NQ/TW', date: '2024-12-22', relations: expect.arrayContaining([expect.stringMatching(/^implemented by /u)]) as string[] }] }] });
  const { results } = await answer('look_up', { query: 'xây dựng đảng', limit: 2 }) as { results: { found: number; documents: unknown[] }[] };
  expect(results[0]!.found).toBeGreaterThan(2);
  expect(results[0]!.documents).toHaveLength(2);
  expect(await answer('look_up', { query: '57-NQ/TW@1990' })).toMatchObject({ results: [{ found: 0, documents: [], message: expect.stringContaining('57-NQ/TW') as string, others: expect.arrayContaining(['57-NQ/TW@2024-12-22']) as string[] }] });
});

test('status_on_date takes an id or a citation', async () => {
  expect(await answer('status_on_date', { document: OLD, date: '2025-12-31' })).toMatchObject({ document: OLD, status: 'superseded', since: '2025-05-30', by: [NEW], words: `superseded since 30 May 2025 by 296-QĐ/TW of 30 May 2025` });
  expect(await answer('status_on_date', { document: 'Quy định số 22-QĐ/TW, ngày 28/7/2021', date: '2025-01' })).toMatchObject({ document: OLD, since: expect.any(String) as string });
});

test('graph_of_text gives nodes and edges, and writes other formats', async () => {
  const { nodes, edges } = await answer('graph_of_text', { text: NEWS, name: 'news' });
  expect(nodes).toEqual(expect.arrayContaining([expect.objectContaining({ key: OLD, kind: 'document' }), expect.objectContaining({ key: 'text:news' })]));
  expect(edges).toEqual(expect.arrayContaining([{ source: NEW, target: OLD, kind: 'supersedes', planned: false, quotes: [expect.stringContaining('thay thế')] }]));
  for (const [output, beginning] of [['mermaid', /^(?:---|graph|flowchart)/u], ['dot', /^digraph/u], ['turtle', /^@prefix/u], ['graphml', /^<\?xml/u]] as const) {
    expect((await answer('graph_of_text', { text: NEWS, output }))['written']).toMatch(beginning);
  }
  const joined = await answer('graph_of_text', { text: NEWS, registry: true }) as { nodes: unknown[] };
  expect(joined.nodes.length).toBeGreaterThan((nodes as unknown[]).length);
});

describe('what is wrong is told so that the next call is right', () => {
  test.each([
    ['read_citations', {}, /text must be the text itself, as a string/u],
    ['read_citations', { text: '' }, /text is empty: give the text/u],
    ['read_citations', { text: 'x'.repeat(300_001) }, /longer than 300000 characters: give it in parts, cut between paragraphs/u],
    ['read_citations', { text: 'x', publishedon: '2025' }, /publishedon/u],
    ['read_citations', { text: 'x', publishedOn: '31/12/2025' }, /publishedOn must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '31\/12\/2025'/u],
    ['check_citations', { text: 'x', format: 'pdf' }, /"text"\|"markdown"\|"html"/u],
    ['look_up', { query: '  ' }, /query is empty: give a citation/u],
    ['look_up', { query: '57', limit: 0 }, />=1/u],
    ['look_up', { query: '57', publishedOn: '2025-02-30' }, /publishedOn must be a date of the calendar/u],
    ['status_on_date', { document: OLD }, /date must be a day, such as 2025-12-31: this server has no clock/u],
    ['status_on_date', { document: OLD, date: 'today' }, /must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not 'today'/u],
    ['status_on_date', { document: '12-KL/TW', date: '2025' }, /may mean \d documents: ask again with one of these ids as document: .*12-KL\/TW@2021-08-12/u],
    ['status_on_date', { document: '57-NQ/TW@1990', date: '2025' }, /Documents of this symbol: .*57-NQ\/TW@2024-12-22/u],
    ['status_on_date', { document: 'qwerty', date: '2025' }, /reads as no citation .*look_up finds documents/u],
    ['graph_of_text', { text: 'x', output: 'svg' }, /"json"\|"mermaid"/u],
    ['no_such_tool', {}, /no_such_tool not found/u],
  ])('%s, call %#', async (name, args, message) => {
    expect(await refusal(name, args)).toMatch(message);
  });
});

test('the answer of a text is the same every time', async () => {
  expect(await answer('check_citations', { text: NEWS })).toEqual(await answer('check_citations', { text: NEWS }));
});
