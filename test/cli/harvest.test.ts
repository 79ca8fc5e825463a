import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  writeFileSync(at('a.txt'), 'Quy định số 998-QĐ/TW, ngày 05/3/2024 của Ban Bí thư; Nghị quyết số 57-NQ/TW, ngày 22/12/2024.\n');
  writeFileSync(at('broken.txt'), Uint8Array.from([0xff]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function harvest(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal();
  return { status: await run(['harvest', ...args], world), out: out(), err: err() };
}

test('prints the candidates, and with --all those that the registry has', async () => {
  const symbols = (out: string): string[] => (JSON.parse(out) as { record: { symbol: string } }[]).map(({ record }) => record.symbol);
  expect(symbols((await harvest(at('a.txt'))).out)).toEqual(['998-QĐ/TW']);
  expect(symbols((await harvest(at('a.txt'), '--all')).out)).toEqual(['57-NQ/TW', '998-QĐ/TW']);
});

test('writes a whole file or none', async () => {
  const target = at('candidates.json');
  const incomplete = await harvest(at('a.txt'), at('broken.txt'), '--output', target);
  expect([incomplete.status, incomplete.out]).toEqual([2, '']);
  expect(incomplete.err).toMatch(/broken\.txt: .+\n.+: the corpus is incomplete: nothing is printed or written\n$/u);
  expect(existsSync(target)).toBe(false);
  expect((await harvest(at('a.txt'), '--output', target)).status).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe((await harvest(at('a.txt'))).out);
  expect((await harvest(at('a.txt'), '--output', target)).err).toContain('--force');
  expect((await harvest(at('a.txt'), '--all', '--output', target, '--force')).status).toBe(0);
  expect(readFileSync(target, 'utf8')).toContain('57-NQ/TW');
  expect((await harvest(at('a.txt'), '--output', at('no/such.json'))).status).toBe(2);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the records, taken as a registry, are what is known', async () => {
  const { out } = await harvest(at('a.txt'));
  writeFileSync(at('own.json'), JSON.stringify((JSON.parse(out) as { record: unknown }[]).map(({ record }) => record)));
  expect(await harvest(at('a.txt'), '--registry', at('own.json'))).toEqual({ status: 0, out: '[]\n', err: '' });
});

test('wrong usage is one line', async () => {
  const { status, out, err } = await harvest(at('a.txt'), '--published-on', 'yesterday');
  expect([status, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
});
