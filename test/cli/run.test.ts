import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractWith } from '../../src/cli/extract.js';
import { run } from '../../src/cli/run.js';
import type { AnalyzeOptions } from '../../src/index.js';
import packageJson from '../../package.json' with { type: 'json' };
import { builtCode } from '../built.js';
import { analysis, citation, terminal, type Terminal } from './terminal.js';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  for (const name of ['articles/b', 'articles/.hidden', 'empty', 'many']) mkdirSync(at(name), { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    'articles/a.txt': 'a 57-NQ/TW',
    'articles/B.HTML': '<p>B</p>',
    'articles/b/c.md': '# c',
    'articles/d.svg': 'no',
    'articles/.hidden/e.txt': 'no',
    'empty/x.csv': 'no',
    'bad.txt': Uint8Array.from([0x61, 0x62, 0xff, 0x63]),
    'mark.txt': '\uFEFF57-NQ/TW',
  };
  for (let index = 0; index < 25; index++) files[`many/${index}.txt`] = 'x';
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  symlinkSync(at('articles'), at('articles', 'b', 'circle'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `extract` with a reader that finds every `57-NQ/TW`, and tells what it was asked. */
async function extract(args: readonly string[], given: Parameters<typeof terminal>[0] = { input: '' }): Promise<Terminal & { status: number; asked: (AnalyzeOptions & { text: string })[] }> {
  const asked: (AnalyzeOptions & { text: string })[] = [];
  const command = extractWith((text, options = {}) => {
    asked.push({ text, ...options });
    return analysis(...Array.from(text.matchAll(/57-NQ\/TW/gu), ({ index, 0: found }) => citation(index, found, { symbol: found })));
  });
  const streams = terminal(given);
  return { ...streams, status: await run(['extract', ...args], streams.world, [{ name: 'extract', summary: '', load: () => Promise.resolve(command) }]), asked };
}

describe('the program', () => {
  test('without words gives help on stderr and status 2', async () => {
    const { world, out, err } = terminal({ columns: 80 });
    expect(await run([], world)).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain('Usage: vn-party-citations <command>');
  });

  test.each([[['--help']], [['-h']], [['help']], [['extract', '--help']], [['help', 'extract']], [['extract', 'x.txt', '-h']], [['lookup', '--help']], [['help', 'explain']]])('%j gives help and status 0', async (argv) => {
    const { world, out, err } = terminal();
    expect(await run(argv, world)).toBe(0);
    expect(out()).toContain(argv.some((word) => ['extract', 'lookup', 'explain'].includes(word)) ? '--published-on DATE' : 'Commands:');
    expect(err()).toBe('');
  });

  test.each([[['--version']], [['-v']], [['extract', '--version']]])('%j gives the version', async (argv) => {
    const { world, out } = terminal();
    expect(await run(argv, world)).toBe(0);
    expect(out()).toBe(`${packageJson.version}\n`);
  });

  test.each([
    [['extrct', 'a.txt'], "unknown command 'extrct'; did you mean 'extract'?"],
    [['lnt', 'a.txt', '--language', 'vi'], "không có lệnh 'lnt'; có phải 'lint' không?"],
    [['translate', 'a.txt'], "unknown command 'translate'; commands: extract, lookup, explain"],
    [['--vrsion'], "unknown option '--vrsion'; did you mean '--version'?"],
    [['--formt', 'json'], "unknown option '--formt'; commands: extract"],
    [['extract', '--formt', 'json'], "Unknown option '--formt'; did you mean '--format'?"],
    [['extract', '--format'], "Option '--format <value>' argument missing"],
    [['extract', '--format', 'xml'], "--format must be table, json or ndjson, not 'xml'"],
    [['extract', '--input-format', 'pdf'], "--input-format must be text, markdown or html, not 'pdf'"],
    ...['2024-02-30', '2023-02-29', '2024-13', '2024-00-01', '24-12-22', '22/12/2024', '2024-1-1', '0024', ''].map(
      (date) => [['extract', `--published-on=${date}`], `not '${date}'`] as [string[], string],
    ),
  ])('%j is told in one line with a hint', async (argv, message) => {
    const { world, out, err } = terminal({ input: '' });
    expect(await run(argv, world)).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain(message);
    expect(err()).toMatch(/^vn-party-citations: [^\n]*--help'\)\n$/u);
  });

  test('escape sequences of an argument do not reach the terminal', async () => {
    const { world, err } = terminal({ input: '' });
    await run(['\u001b[31mred'], world);
    expect(err()).not.toContain('\u001b');
  });
});

describe('inputs', () => {
  test('standard input, named or not', async () => {
    for (const args of [[], ['-']]) {
      const { status, asked, out } = await extract(args, { input: 'ế 57-NQ/TW' });
      expect(status).toBe(0);
      expect(asked).toEqual([{ text: 'ế 57-NQ/TW', format: 'text' }]);
      expect(JSON.parse(out())).toMatchObject({ file: '-', citations: [{ span: { start: 2, end: 10 } }] });
    }
  });

  test('nothing to read on a terminal is wrong usage', async () => {
    const { status, err } = await extract([], { columns: 80 });
    expect(status).toBe(2);
    expect(err()).toContain('Usage: vn-party-citations extract');
  });

  test('a folder is read in order, texts only, each in its format', async () => {
    const { status, asked, out } = await extract([at('articles')]);
    expect(status).toBe(0);
    expect((JSON.parse(out()) as { file: string }[]).map(({ file }) => file)).toEqual([at('articles', 'B.HTML'), at('articles', 'a.txt'), at('articles', 'b', 'c.md')]);
    expect(asked.map(({ format }) => format)).toEqual(['html', 'text', 'markdown']);
  });

  test('a named file is read whatever its extension, and only once', async () => {
    const { asked } = await extract([at('articles', 'd.svg'), at('articles', '.', 'd.svg'), at('articles', 'a.txt'), at('articles')]);
    expect(asked.map(({ text }) => text)).toEqual(['no', 'a 57-NQ/TW', '<p>B</p>', '# c']);
  });

  test('options reach the reader', async () => {
    const { asked } = await extract(['--input-format', 'html', '--published-on', '2024-02-29', at('mark.txt')]);
    expect(asked).toEqual([{ text: '57-NQ/TW', format: 'html', publishedOn: '2024-02-29' }]);
    expect((await extract(['--published-on', '2024-12', '-'])).asked[0]?.publishedOn).toBe('2024-12');
    expect((await extract(['--published-on', '1930', '-'])).asked[0]?.publishedOn).toBe('1930');
    expect((await extract(['--named', '-'], { input: 'x' })).asked).toEqual([{ text: 'x', format: 'text', named: true }]);
  });

  test('a registry of the user reaches the reader; without one the bundled is asked', async () => {
    writeFileSync(at('own.json'), '[{"symbol": "39-CT/TU", "type": "chi-thi", "issuer": "thanh-uy", "issuerName": "Thành uỷ Đà Nẵng", "date": "2024-03-05"}]');
    const { asked } = await extract(['--registry', at('own.json'), '-'], { input: 'x' });
    expect(asked[0]?.registry?.get('39-CT/TU[thanh-uy-da-nang]@2024-03-05')).toBeDefined();
    expect(asked[0]?.registry?.get('57-NQ/TW@2024-12-22')).toBeDefined();
    const { world, out } = terminal({ input: '57-NQ/TW ngày 22/12/2024' });
    expect(await run(['extract'], world)).toBe(0);
    expect(JSON.parse(out())).toMatchObject({ citations: [{ resolution: { status: 'resolved', document: '57-NQ/TW@2024-12-22' } }] });
  });

  test('what cannot be read is named, the rest is read, and the status is 2', async () => {
    const { status, out, err } = await extract([at('bad.txt'), at('missing.txt'), at('empty'), at('articles', 'a.txt')]);
    expect(status).toBe(2);
    // A folder without texts is known before the first file is read, but told in its turn.
    expect(err()).toBe(
      [
        `${at('bad.txt')}: invalid UTF-8 at byte 2 (0xFF); convert it to UTF-8`,
        `${at('missing.txt')}: no such file or folder`,
        `${at('empty')}: no text, Markdown or HTML file in this folder`,
      ]
        .map((line) => `vn-party-citations: ${line}\n`)
        .join(''),
    );
    expect((JSON.parse(out()) as { file: string }[]).map(({ file }) => file)).toEqual([at('articles', 'a.txt')]);
  });

  test('invalid UTF-8 on standard input', async () => {
    const { status, err, out } = await extract([], { input: Uint8Array.from([0x61, 0xc3]) });
    expect([status, err(), out()]).toEqual([2, 'vn-party-citations: standard input: invalid UTF-8 at byte 1 (0xC3); convert it to UTF-8\n', '']);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    writeFileSync(at('secret.txt'), 'x');
    chmodSync(at('secret.txt'), 0);
    const { status, err } = await extract([at('secret.txt')]);
    expect([status, err()]).toEqual([2, `vn-party-citations: ${at('secret.txt')}: permission denied\n`]);
  });
});

describe('outputs', () => {
  test('json: an array for a folder or several files, whole even when all fail', async () => {
    expect(JSON.parse((await extract([at('articles', 'b')])).out())).toHaveLength(1);
    expect(JSON.parse((await extract([at('articles', 'a.txt'), at('missing.txt')])).out())).toHaveLength(1);
    expect(JSON.parse((await extract([at('bad.txt'), at('missing.txt')])).out())).toEqual([]);
  });

  test('json: one object for one file, its keys in order', async () => {
    const parsed = JSON.parse((await extract([at('articles', 'a.txt')])).out()) as object;
    expect(Object.keys(parsed)).toEqual(['file', 'citations', 'relations', 'footnotes', 'diagnostics']);
  });

  test('json is plain text on a terminal too', async () => {
    const { out } = await extract(['--format', 'json', '-'], { input: '57-NQ/TW', columns: 80 });
    expect(out()).toMatch(/^\{\n {2}"file": "-",\n/u);
    const hostile = extractWith(() => analysis(citation(0, '\u009b31m\u007f\u2028')));
    const streams = terminal({ input: '' });
    await run(['extract'], streams.world, [{ name: 'extract', summary: '', load: () => Promise.resolve(hostile) }]);
    expect(streams.out()).not.toMatch(/[\u007f-\u009f\u2028]/u);
    expect((JSON.parse(streams.out()) as { citations: { text: string }[] }).citations[0]?.text).toBe('\u009b31m\u007f\u2028');
  });

  test('ndjson: one citation a line, its file first', async () => {
    const { out } = await extract(['--format', 'ndjson', at('articles'), '-'], { input: '57-NQ/TW 57-NQ/TW' });
    const lines = out().trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\{"file":"[^"]*a\.txt","id":"c1",/u);
    expect(lines.map((line) => (JSON.parse(line) as { symbol: string }).symbol)).toEqual(['57-NQ/TW', '57-NQ/TW', '57-NQ/TW']);
  });

  test('table: the default on a terminal, in colours unless NO_COLOR is set', async () => {
    expect((await extract(['-'], { input: '57-NQ/TW', columns: 80 })).out()).toContain('\u001b[');
    expect((await extract(['-'], { input: '57-NQ/TW', columns: 80, env: { NO_COLOR: '' } })).out()).toContain('\u001b[');
    const plain = await extract(['-'], { input: '57-NQ/TW', columns: 80, env: { NO_COLOR: '1' } });
    expect(plain.out()).toBe('where  citation  form  document  issuer  date  term  resolved\n1:1    57-NQ/TW  full  57-NQ/TW                      –\n1 citation in 1 file\n');
    expect((await extract(['--format', 'table', '-'], { input: '57-NQ/TW' })).out()).not.toContain('\u001b[');
  });

  test('progress: on a terminal, for many files, and gone in the end', async () => {
    const shown = await extract([at('many')], { input: '', errTty: true });
    expect(shown.err()).toContain(' of 25 files');
    expect(shown.err().endsWith('\r\u001b[2K')).toBe(true);
    expect((await extract([at('many')])).err()).toBe('');
    expect((await extract([at('articles')], { input: '', errTty: true })).err()).toBe('');
  });
});

// The only test that starts the program: what stands in main.ts alone, the streams and the exit status of a process, cannot be seen from within one.
test('as a process, it reads standard input and ends with 0', async () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(await builtCode(), 'dist/cli.js'), 'extract'], { input: 'không có gì', encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ file: '-', citations: [] });
});
