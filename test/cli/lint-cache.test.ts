import { describe, expect, test } from 'vitest';
import { inFolder, lint } from './lint-world.js';

const { put, get } = inFolder();
const CLEAN = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n';
const WRONG = 'Nghị quyết số 57/NQ-TW, ngày 22/12/2024 của Bộ Chính trị.\n';
const CACHE = '.vn-party-citations-cache.json';
const held = (): { key: string; clean: string[] } => JSON.parse(get(CACHE)) as { key: string; clean: string[] };

describe('lint --cache', () => {
  test('remembers texts without findings, wherever they lie, and says the same', async () => {
    put({ 'a.md': CLEAN, 'b.md': WRONG, 'c.md': CLEAN });
    const first = await lint('--cache', '.');
    expect(held().clean).toHaveLength(1);
    expect(await lint('--cache', '.')).toEqual(first);
    expect(await lint('.')).toEqual(first);
    for (const format of ['json', 'sarif', 'compact']) expect(await lint('--cache', '--format', format, '.')).toEqual(await lint('--format', format, '.'));
  });

  test('passes over what it remembers, and over nothing else', async () => {
    put({ 'a.md': CLEAN });
    await lint('--cache', 'a.md');
    // A text that is wrong under the entry of a clean one: it is not read.
    const { key, clean } = held();
    put({ 'b.md': WRONG });
    await lint('--cache', 'b.md');
    expect(held()).toEqual({ key, clean });
    put({ 'a.md': WRONG });
    expect((await lint('--cache', 'a.md')).out).toContain('state-layout');
  });

  test.each([
    ['another level', ['--rule', 'spacing:error']], ['another day', ['--published-on', '2020']], ['another treatment of quotations', ['--quotations', 'leave']], ['documents by name', ['--named']], ['a registry of one’s own', ['--registry', 'ours.json']],
  ])('begins anew with %s', async (_, options) => {
    put({ 'a.md': CLEAN, 'ours.json': '[{"symbol":"39-CT/TU","type":"chi-thi"}]' });
    await lint('--cache', 'a.md');
    const { key } = held();
    await lint('--cache', ...options, 'a.md');
    expect(held().key).not.toBe(key);
  });

  test('another format is another text', async () => {
    put({ 'a.txt': CLEAN, 'a.md': CLEAN });
    await lint('--cache', '.');
    expect(held().clean).toHaveLength(2);
  });

  test('a file that is no cache counts as none, and is replaced', async () => {
    put({ 'a.md': CLEAN, [CACHE]: '{"key": 3' });
    expect((await lint('--cache', 'a.md')).status).toBe(0);
    expect(held().clean).toHaveLength(1);
    put({ [CACHE]: JSON.stringify({ ...held(), clean: 'x' }) });
    expect((await lint('--cache', 'a.md')).status).toBe(0);
  });

  test('lies where it is told, and says where it cannot', async () => {
    put({ 'a.md': CLEAN });
    expect((await lint('--cache-location', 'kept.json', 'a.md')).status).toBe(0);
    expect(get('kept.json')).toContain('"clean"');
    expect((await lint('--cache-location', 'no/kept.json', 'a.md')).err).toContain('--cache no/kept.json: its folder does not exist');
  });

  test('--fix and --diff leave a clean text alone', async () => {
    put({ 'a.md': CLEAN, 'b.md': WRONG });
    await lint('--cache', 'a.md');
    expect((await lint('--cache', '--diff', '.')).out).toContain('b.md');
    expect((await lint('--cache', '--fix', '.')).status).toBe(0);
    expect([get('a.md'), get('b.md')]).toEqual([CLEAN, CLEAN]);
  });
});
