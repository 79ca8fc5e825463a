import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { standingWords } from '../../src/cards/standing.js';
import { buildGraph } from '../../src/entries/graph.js';
import { registry } from '../../src/index.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const ENDS = buildGraph([], { registry }).attributes.registryEnds!;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  writeFileSync(at('a.txt'), 'Quy định số 22-QĐ/TW, ngày 28/7/2021; Quy định số 296-QĐ/TW, ngày 30/5/2025; Quy định số 999-QĐ/TW, ngày 01/2/2020; Kết luận 12-KL/TW khoá XIII.\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function extract(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal();
  return { status: await run(['extract', ...args, at('a.txt')], world), out: out(), err: err() };
}

describe('extract --on', () => {
  test('json: every document once, and why a status is unknown', async () => {
    const { out } = await extract('--on', '2025-12-31', '--format', 'json');
    expect((JSON.parse(out) as { statuses: unknown[] }).statuses).toEqual([
      { document: '22-QĐ/TW@2021-07-28', on: '2025-12-31', status: 'superseded', since: '2025-05-30', by: ['296-QĐ/TW@2025-05-30'] },
      { document: '296-QĐ/TW@2025-05-30', on: '2025-12-31', status: 'in-force', since: '2025-05-30' },
      { document: '999-QĐ/TW@2020-02-01', on: '2025-12-31', status: 'unknown', reason: 'not-in-registry' },
    ]);
    expect(JSON.parse((await extract('--format', 'json')).out)).not.toHaveProperty('statuses');
  });

  test('ndjson: on each line whose document is known', async () => {
    const lines = (await extract('--on', '2099', '--format', 'ndjson')).out.trimEnd().split('\n').map((line) => JSON.parse(line) as { status?: { status: string; reason?: string; knownUntil?: string } });
    expect(lines.map(({ status }) => status?.status)).toEqual(['superseded', 'unknown', 'unknown', undefined]);
    expect(lines[1]?.status).toMatchObject({ reason: 'after-registry', knownUntil: ENDS });
  });

  test('table: a column, which stays on a narrow screen', async () => {
    const { out } = await extract('--on', '2025-12-31', '--format', 'table');
    expect(out.split('\n')[0]).toMatch(/ status$/u);
    expect(out).toContain('superseded');
    expect((await extract('--format', 'table')).out.split('\n')[0]).not.toMatch(/ status/u);
  });

  test('a day that is none', async () => {
    const { status, out, err } = await extract('--on', '2025-13');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('--on');
  });
});

test.each([
  [{ status: 'superseded', since: '2025-05-30', by: ['296-QĐ/TW@2025-05-30'] }, 'superseded since 2025-05-30 by 296-QĐ/TW@2025-05-30'],
  [{ status: 'in-force', since: '2025-05-30' }, 'in force since 2025-05-30'],
  [{ status: 'amended', by: ['A'], knownUntil: '2026-08-28' }, 'amended by A (the register ends on 2026-08-28)'],
  [{ status: 'unknown', reason: 'after-registry', knownUntil: '2026-08-28' }, 'unknown since the register ends on 2026-08-28'],
  [{ status: 'unknown', reason: 'not-in-registry' }, 'unknown: not in the register'],
  [{ status: 'not-yet-issued' }, 'not yet issued'],
] as const)('in words: %j', (standing, words) => {
  expect(standingWords({ document: 'X', on: '2027-01-01', ...standing })).toBe(words);
});
