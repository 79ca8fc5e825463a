/** Where an answer goes: into the file that is named and nowhere else, whole or not at all, and over nothing that was not meant. */
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from '../cli/terminal.js';
import { folderWithText } from '../cli/one-text.js';

const at = folderWithText();

async function graph(...words: string[]): Promise<{ readonly status: number; readonly err: string; readonly out: string }> {
  const { world, out, err } = terminal({ input: '' });
  return { status: await run(['graph', at('a.txt'), ...words], world), out: out(), err: err() };
}

describe('a link', () => {
  test('to a file is not followed: the file stays, without --force the link too', async () => {
    writeFileSync(at('precious'), 'precious');
    symlinkSync(at('precious'), at('out/link'));
    expect(await graph('--output', at('out/link'))).toMatchObject({ status: 2, out: '', err: expect.stringContaining('exists; say --force to replace it') as string });
    expect(readlinkSync(at('out/link'))).toBe(at('precious'));
    expect((await graph('--output', at('out/link'), '--force')).status).toBe(0);
    expect([readFileSync(at('precious'), 'utf8'), lstatSync(at('out/link')).isFile()]).toEqual(['precious', true]);
    expect(readdirSync(at('out'))).toEqual(['link']);
  });

  test('to nothing is not followed: nothing comes into being where it points', async () => {
    symlinkSync(at('nowhere'), at('out/link'));
    expect((await graph('--output', at('out/link'))).status).toBe(2);
    expect((await graph('--output', at('out/link'), '--force')).status).toBe(0);
    expect([existsSync(at('nowhere')), lstatSync(at('out/link')).isFile()]).toEqual([false, true]);
  });

  test('in a circle, and to a folder', async () => {
    symlinkSync(at('out/link'), at('out/link'));
    symlinkSync(at('out'), at('folder'));
    for (const words of [[], ['--force']]) {
      expect((await graph('--output', at('out/link/x'), ...words)).status).toBe(2);
      if (words.length === 0) expect((await graph('--output', at('folder'), ...words)).status).toBe(2);
    }
    expect(readdirSync(at('out'))).toEqual(['link']);
  });
});

describe('what stands in a text', () => {
  test('names no file: neither paths in it, nor the names of inputs', async () => {
    const evil = '../../evil /etc/passwd ..\\evil file:///evil';
    writeFileSync(at('b.txt'), `Nghị quyết ${evil} số 57-NQ/TW, Chỉ thị 05-CT/../../TW[${evil}]\n\n[${evil}] ${evil}`);
    for (const format of ['json', 'html', 'csv', 'svg']) expect(await run(['graph', at('b.txt'), '--format', format, '--self', '../../evil', '--output', at(`out/${format}`)], terminal({ input: '' }).world)).toBe(0);
    expect(readdirSync(at('out')).sort()).toEqual(['csv', 'html', 'json', 'svg']);
    expect(readdirSync(at('.')).sort()).toEqual(['a.txt', 'b.txt', 'out']);
  });
});

describe('a place that cannot be written', () => {
  test.each([['a folder', 'out', 'exists'], ['a folder, with --force', 'out --force', 'is a folder'], ['a file as a folder', 'a.txt/x', 'its folder is a file'], ['a folder that is not there', 'no/x', 'its folder does not exist'], ['a device', '/dev/full', 'exists']])(
    '%s is told in a line', async (_, words, message) => {
      const [name = '', ...rest] = words.split(' ');
      const { status, err, out } = await graph('--output', name.startsWith('/') ? name : at(name), ...rest);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(message);
      expect(err.split('\n')).toHaveLength(2);
      expect(readdirSync(at('.')).sort()).toEqual(['a.txt', 'out']);
    },
  );
});
