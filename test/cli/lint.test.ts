import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/entries/lint.js';
import { lint as findings } from '../../src/index.js';
import { command, inFolder, lint } from './lint-world.js';

const { put, path, get } = inFolder();

/** One warning that can be mended, one piece of information. */
const WARNING = 'Chỉ thị số 05–CT/TW.\n';
const ERROR = 'Quyết định số 00-QĐ/TW.\n';
const CLEAN = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n';

/** What the library says of a text, in its words. */
const told = (text: string): string[] => findings(text).map(({ message }) => message);
const files = (out: string): string[] => (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
const rules = (out: string): string[] => [...new Set((JSON.parse(out) as { findings: { ruleId: string }[] }[]).flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))].sort();

describe('the exit status', () => {
  test.each([
    ['clean', { 'a.md': CLEAN }, [], 0],
    ['warnings', { 'a.md': WARNING }, [], 0],
    ['an error', { 'a.md': ERROR, 'b.md': CLEAN }, [], 1],
    ['an error that is off', { 'a.md': ERROR }, ['--rule', 'impossible-number:off'], 0],
    ['a warning that is an error', { 'a.md': WARNING }, ['--rule', 'dash:error'], 1],
    ['as many warnings as are let', { 'a.md': WARNING }, ['--max-warnings', '1'], 0],
    ['too many warnings', { 'a.md': WARNING, 'b.md': WARNING }, ['--max-warnings', '1'], 1],
    ['too many warnings that are not printed', { 'a.md': WARNING }, ['--max-warnings', '0', '--quiet'], 1],
    ['a file that is no UTF-8', { 'a.md': CLEAN, 'b.md': Uint8Array.from([0x61, 0xff]) }, [], 2],
    ['a file that is no UTF-8, and an error', { 'a.md': ERROR, 'b.md': Uint8Array.from([0xff]) }, [], 2],
  ] as const)('%s', async (_name, content, args, status) => {
    put(content);
    expect((await lint('.', ...args)).status).toBe(status);
  });

  test('too many warnings are told', async () => {
    put({ 'a.md': WARNING });
    const { out, err } = await lint('.', '--max-warnings', '0', '--quiet');
    expect(out).toBe('2 findings (0 errors, 1 warning, 1 info); --fix mends 1\n');
    expect(err).toBe('vn-party-citations: 1 warning, more than 0 (--max-warnings)\n');
  });
});

describe('the files', () => {
  test('of a folder are texts, data and source code; hidden ones and node_modules stay out', async () => {
    put({
      'docs/a.md': WARNING, 'docs/b.TXT': WARNING, 'src/c.ts': `const s = "${WARNING.trim()}";\n`, 'src/d.py': `# ${WARNING}`, 'e.json': `{"a": "${WARNING.trim()}"}`, 'f.html': `<p>${WARNING}</p>`,
      'node_modules/x/g.md': WARNING, '.git/h.md': WARNING, 'i.png': Uint8Array.from([0x89, 0xff]), 'docs/deep/er/j.yml': 'a: 1\n',
    });
    symlinkSync(path('docs'), path('src/circle'));
    const { status, out, err } = await lint('.', '--format', 'json');
    expect([status, err]).toEqual([0, '']);
    expect(files(out)).toEqual(['docs/a.md', 'docs/b.TXT', 'docs/deep/er/j.yml', 'e.json', 'f.html', 'src/c.ts', 'src/d.py']);
    expect((JSON.parse(out) as { findings: object[] }[]).map(({ findings }) => findings.length)).toEqual([2, 2, 0, 2, 2, 2, 2]);
  });

  test('that are named are read whatever their extension, once, and named from the current folder', async () => {
    put({ 'a.odd': WARNING, 'b/c.md': WARNING });
    const { out } = await lint('a.odd', './a.odd', path('b/c.md'), 'b', '--format', 'json');
    expect(files(out)).toEqual(['a.odd', 'b/c.md']);
  });

  test('that cannot be read are told with their place; the others are checked', async () => {
    put({ 'd/a.md': WARNING, 'd/b.md': Uint8Array.from([0x61, 0x62, 0xff]), 'none/x.png': '' });
    const { status, out, err } = await lint('d', 'missing.md', 'none', '--format', 'compact');
    expect(status).toBe(2);
    expect(out).toContain('d/a.md:1:14: warning dash');
    expect(err.split('\n').slice(0, -1)).toEqual([
      'vn-party-citations: d/b.md: invalid UTF-8 at byte 2 (0xFF); convert it to UTF-8',
      'vn-party-citations: missing.md: no such file or folder',
      'vn-party-citations: none: no file of text, data or source code that is known by its extension (a file that is named is always read) in this folder',
    ]);
  });

  test('code in Markdown is quoted as it is; what --input-format says is done', async () => {
    put({ 'a.md': 'Ví dụ `05–CT/TW`.\n' });
    expect(rules((await lint('a.md', '--format', 'json')).out)).toEqual([]);
    expect(rules((await lint('a.md', '--format', 'json', '--input-format', 'text')).out)).toContain('dash');
  });

  test('standard input has the name that it is given, and is read by its extension', async () => {
    const { out } = await command(['lint', '--format', 'json', '--stdin-filename', 'x/a.md'], { input: 'Ví dụ `05–CT/TW`, 06–CT/TW.' });
    expect(files(out)).toEqual(['x/a.md']);
    expect((JSON.parse(out) as { findings: { actual: string; column: number }[] }[])[0]?.findings.filter(({ actual }) => actual === '–').map(({ column }) => column)).toEqual([21]);
    expect((await command(['lint', '--format', 'compact'], { input: WARNING })).out).toContain('-:1:14: warning dash');
  });

  test('nothing to read on a terminal is wrong usage', async () => {
    const { status, err } = await command(['lint'], { columns: 80 });
    expect(status).toBe(2);
    expect(err).toContain('Usage: vn-party-citations lint');
  });
});

describe('the options', () => {
  test('--quiet leaves warnings out of every format', async () => {
    put({ 'a.md': WARNING + ERROR });
    for (const format of ['stylish', 'compact', 'json', 'sarif', 'rdjsonl', 'github']) {
      const { out } = await lint('.', '--quiet', '--no-config', '--format', format);
      expect(out).toContain(told(ERROR).at(-1));
      expect(told(WARNING).filter((message) => out.includes(message))).toEqual([]);
    }
  });

  test('--rule may come again; the last one counts', async () => {
    put({ 'a.md': WARNING });
    const { out } = await lint('.', '--format', 'json', '--rule', 'dash:error', '--rule', 'first-citation-undated:off', '--rule', 'dash:info');
    expect((JSON.parse(out) as { findings: { ruleId: string; level: string }[] }[])[0]?.findings.map(({ ruleId, level }) => [ruleId, level])).toEqual([['dash', 'info']]);
  });

  test('--published-on is the day of which documents are checked', async () => {
    put({ 'a.md': 'Theo Quy định số 22-QĐ/TW, ngày 28/7/2021.\n', 'own.json': '[{"symbol": "39-CT/TU", "type": "chi-thi", "issuer": "thanh-uy", "issuerName": "Thành uỷ Đà Nẵng", "date": "2024-03-05"}]', 'b.md': 'Chỉ thị số 39-CT/TU, ngày 05/3/2024 của Thành uỷ Đà Nẵng.\n' });
    expect(rules((await lint('a.md', '--format', 'json', '--published-on', '2026-01-01')).out)).toContain('superseded-document');
    expect(rules((await lint('a.md', '--format', 'json', '--published-on', '2022-01-01')).out)).not.toContain('superseded-document');
    expect(rules((await lint('b.md', '--format', 'json')).out)).toContain('unknown-document');
    expect(rules((await lint('b.md', '--format', 'json', '--registry', 'own.json')).out)).not.toContain('unknown-document');
  });

  test('--output takes the findings, and keeps a file that exists before anything is done', async () => {
    put({ 'a.md': WARNING, 'old.txt': 'old' });
    expect(await lint('a.md', '--format', 'compact', '--output', 'new.txt')).toEqual({ status: 0, out: '', err: '' });
    expect(get('new.txt')).toContain('a.md:1:14: warning dash');
    const refused = await lint('a.md', '--fix', '--output', 'old.txt');
    expect([refused.status, get('old.txt'), get('a.md')]).toEqual([2, 'old', WARNING]);
    expect(refused.err).toContain('exists; say --force to replace it');
    expect((await lint('a.md', '--output', 'old.txt', '--force')).status).toBe(0);
    expect(get('old.txt')).toContain('dash');
    expect((await lint('a.md', '--output', 'no/such/folder.txt')).err).toContain('its folder does not exist');
  });

  test('--explain and --list-rules tell of every rule', async () => {
    const list = await lint('--list-rules');
    for (const { id, about, source } of RULES) {
      expect(list.out).toContain(id);
      const { status, out } = await lint('--explain', id);
      expect(status).toBe(0);
      expect(out.replace(/\s+/gu, ' ')).toContain(about.replace(/\s+/gu, ' '));
      expect(out.replace(/\s+/gu, ' ')).toContain(source.replace(/\s+/gu, ' '));
    }
  });

  test.each([
    [['--rule', 'spacin:error'], "--rule: there is no rule 'spacin'; did you mean 'spacing'?"],
    [['--rule', 'zzzzzzzzzz:error'], "there is no rule 'zzzzzzzzzz'; --list-rules lists them"],
    [['--rule', 'spacing:eror'], "--rule spacing must be error, warning, info or off, not 'eror'; did you mean 'error'?"],
    [['--rule', 'spacing'], '--rule is a rule and its level, such as --rule spacing:error'],
    [['--rule', 'spacing:error:off'], '--rule is a rule and its level'],
    [['--explain', 'dahs'], "--explain: there is no rule 'dahs'; did you mean 'dash'?"],
    [['--format', 'styl'], "not 'styl'; did you mean 'stylish'?"],
    [['--format', 'xml'], "not 'xml' (see"],
    [['--max-warnings', 'few'], "--max-warnings must be a whole number from 0, not 'few'"],
    [['--max-warnings=-1'], "not '-1'"],
    [['--fix', '--diff'], '--fix and --diff: choose one'],
    [['--diff', '--format', 'json'], '--diff prints a diff'],
    [['--config', 'x.json', '--no-config'], '--config and --no-config: choose one'],
    [['--stdin-filename', 'a.md', 'b.md'], '--stdin-filename names standard input'],
    [['--published-on', '2024-02-30', 'b.md'], "not '2024-02-30'"],
    [['--fixx', 'b.md'], "Unknown option '--fixx'"],
  ])('%j is told in one line', async (args, message) => {
    put({ 'b.md': WARNING });
    const { status, out, err } = await lint(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^vn-party-citations: [^\n]*--help'\)\n$/u);
    expect(get('b.md')).toBe(WARNING);
  });
});

describe('the formats', () => {
  test('stylish stands in columns below the file, and ends with a count', async () => {
    put({ 'a.md': WARNING, 'b.md': CLEAN });
    const [undated, dash] = told(WARNING) as [string, string];
    const width = Math.max(undated.length, dash.length);
    expect((await lint('.')).out).toBe(
      'a.md\n'
      + `   1:1  info     ${undated.padEnd(width)}  first-citation-undated\n`
      + `  1:14  warning  ${dash.padEnd(width)}  dash\n\n`
      + '2 findings (0 errors, 1 warning, 1 info); --fix mends 1\n');
    expect((await lint('b.md')).out).toBe('');
  });

  test('colours are for a terminal without NO_COLOR', async () => {
    put({ 'a.md': WARNING });
    const coloured = await command(['lint', 'a.md'], { columns: 100 });
    expect(coloured.out).toContain('\u001b[');
    expect((await command(['lint', 'a.md'], { columns: 100, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
    expect((await lint('a.md')).out).not.toContain('\u001b');
    expect(coloured.out.replace(/\u001b\[\d+m/gu, '')).toBe((await lint('a.md')).out);
  });

  test.each(['stylish', 'compact', 'json', 'sarif', 'rdjsonl', 'github'])('%s lets no control of a text or a name reach the terminal', async (format) => {
    const name = 'a\u001b[2J\u009b.md';
    put({ [name]: `\u001b[31mChỉ thị số 05–CT/TW\u009b0m, Nghị quyết số 05\u200b/NQ-TW\u202e. <!-- vn-party-citations-disable-next-line \u001b[1m -->\n` });
    const { status, out, err } = await command(['lint', '.', '--format', format], { columns: 100, env: { NO_COLOR: '1' } });
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(10);
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });

  test('json and sarif are whole without any file, too', async () => {
    put({ 'x.md': Uint8Array.from([0xff]) });
    expect(JSON.parse((await lint('x.md', '--format', 'json')).out)).toEqual([]);
    expect((JSON.parse((await lint('x.md', '--format', 'sarif')).out) as { runs: [{ results: object[] }] }).runs[0].results).toEqual([]);
  });

  test('the same input gives the same bytes', async () => {
    put({ 'a.md': WARNING, 'b/c.ts': ERROR });
    for (const format of ['json', 'sarif', 'rdjsonl', 'github']) {
      const { out } = await lint('.', '--format', format);
      expect((await lint(path('a.md'), './b', '--format', format)).out).toBe(out);
      expect(out).not.toContain(path());
    }
  });
});

test('a thousand files are printed as they come', async () => {
  put(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${String(index).padStart(2, '0')}.md`, WARNING])));
  const { out, err } = await command(['lint', '.', '--format', 'json'], { errTty: true });
  expect(files(out)).toHaveLength(30);
  expect(err).toContain('of 30 files');
});
