import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  writeFileSync(at('a.txt'), 'Nghị quyết 57-NQ/TW ngày 22/12/2024; Kết luận 12-KL/TW.\nQuy định số 22-QĐ/TW, ngày 28/7/2021.\nNghị quyết 57.');
  writeFileSync(at('b.md'), 'Chỉ thị **999-CT/TW** ngày 1/2/2020 của Ban Bí thư, Nghị quyết 57-NQ/TW.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function table(args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal({ input: '' });
  return { status: await run(['table', ...args], world), out: out(), err: err() };
}

describe('table', () => {
  test('has a line for each document, where it is cited, and how it stood', async () => {
    const { status, out, err } = await table([at('a.txt'), at('b.md'), '--on', '2025-12-31', '--format', 'json']);
    expect(status).toBe(0);
    expect((JSON.parse(out) as { document: string; mentions: number; places: string[]; status: string; type: string }[]).map(({ document, mentions, places, status: how, type }) => [document, type, mentions, places.map((place) => place.replace(`${folder}/`, '')), how])).toEqual([
      ['999-CT/TW@2020-02-01', 'Chỉ thị', 1, ['b.md:1:1'], expect.stringContaining('unknown')],
      ['57-NQ/TW@2024-12-22', 'Nghị quyết', 3, ['a.txt:1:1', 'a.txt:3:1', 'b.md:1:53'], expect.stringContaining('in force')],
      ['22-QĐ/TW@2021-07-28', 'Quy định', 1, ['a.txt:2:1'], expect.stringContaining('superseded since 2025-05-30')],
    ]);
    expect(err).toContain('1 that may mean several documents');
  });

  test('is Markdown unless it is told otherwise, in the language asked for', async () => {
    const { out } = await table([at('b.md'), '--language', 'en']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '| symbol | type | issuer | date | title | mentions | places | document |', '| --- | --- | --- | --- | --- | --: | --- | --- |',
      expect.stringMatching(/^\| 999-CT\/TW \| Directive \| .*Secretariat \| 1 February 2020 \| Directive 999-CT\/TW \| 1 \| .*b\.md:1:1 \| 999-CT\/TW@2020-02-01 \|$/u),
    ]);
  });

  test('CSV runs no formula', async () => {
    writeFileSync(at('registry.json'), JSON.stringify([{ symbol: '77-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2030-01-01', title: '=1+1 | "x"', sources: ['x'] }]));
    writeFileSync(at('c.txt'), 'Nghị quyết 77-NQ/TW ngày 1/1/2030');
    expect((await table([at('c.txt'), '--registry', at('registry.json'), '--format', 'csv'])).out).toContain(`,"'=1+1 | ""x""",1,`);
    expect((await table([at('c.txt'), '--registry', at('registry.json')])).out).toContain(String.raw`| =1+1 \| "x" |`);
  });

  test('is a bibliography too', async () => {
    expect((await table([at('b.md'), '--format', 'bibtex'])).out).toMatch(/^@report\{999-CT-TW-2020-02-01,\n {2}author = \{\{Ban Bí thư\}\},/u);
    expect(JSON.parse((await table([at('b.md'), '--format', 'csl'])).out)).toMatchObject([{ id: '999-CT/TW@2020-02-01', type: 'report', number: '999-CT/TW', issued: { 'date-parts': [[2020, 2, 1]] } }, { id: '57-NQ/TW@2024-12-22' }]);
  });
});
