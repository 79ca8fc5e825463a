import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, linkSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile, fixText, type Checked } from '../../src/cli/fixed-file.js';
import { analyze, lint as findings } from '../../src/index.js';
import { command, inFolder, lint } from './lint-world.js';

const { put, get, path } = inFolder();
const WRONG = 'Chỉ thị số 05–CT/TW và Nghị quyết số 05/NQ-TW, Kết luận số 100 - KL/TW.';
const RIGHT = 'Chỉ thị số 05-CT/TW và Nghị quyết số 05-NQ/TW, Kết luận số 100-KL/TW.';
const isRoot = process.getuid?.() === 0;
const leftovers = (folder = path()): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));

describe('--fix', () => {
  // Code in markup is quoted as it is, and what stands directly beside markup is for a person.
  test.each([
    ['a.md', `# T\n\n${WRONG}\n`, `# T\n\n${RIGHT}\n`],
    ['lf-and-crlf.txt', `${WRONG}\r\n\r\n${WRONG}\n${WRONG}\r`, `${RIGHT}\r\n\r\n${RIGHT}\n${RIGHT}\r`],
    ['no-end.txt', WRONG, RIGHT],
    ['mark.txt', `\ufeff${WRONG}\r\n`, `\ufeff${RIGHT}\r\n`],
    ['two-marks.txt', `\ufeff\ufeff${WRONG}`, `\ufeff\ufeff${RIGHT}`],
    ['decomposed.txt', WRONG.normalize('NFD'), RIGHT.normalize('NFD')],
    ['blanks.txt', `\t${WRONG}  \u00a0\n\n\n \n`, `\t${RIGHT}  \u00a0\n\n\n \n`],
    ['controls.txt', `\u0000\u001b[1m${WRONG}\u2028😀`, `\u0000\u001b[1m${RIGHT}\u2028😀`],
    ['a.py', `# -*- coding: utf-8 -*-\ns = u"${WRONG}\\n"  # '05–CT/TW'\n`, `# -*- coding: utf-8 -*-\ns = u"${RIGHT}\\n"  # '05-CT/TW'\n`],
    ['a.ts', `const a = \`${WRONG}\`; // ${WRONG}\n`, `const a = \`${RIGHT}\`; // ${RIGHT}\n`],
    ['a.json', `{"a":"${WRONG}", "b":[1.0e5]}`, `{"a":"${RIGHT}", "b":[1.0e5]}`],
    ['a.html', `<p title='x'>${WRONG}<br><code>05–CT/TW</code> &amp; <b>05</b>–CT/TW</p>`, `<p title='x'>${RIGHT}<br><code>05–CT/TW</code> &amp; <b>05</b>–CT/TW</p>`],
    ['code.md', `${WRONG} \`05–CT/TW\`\n\n\`\`\`\n05–CT/TW\n\`\`\`\n`, `${RIGHT} \`05–CT/TW\`\n\n\`\`\`\n05–CT/TW\n\`\`\`\n`],
    ['off.md', `<!-- vn-party-citations-disable-next-line dash -->\n05–CT/TW\n05–CT/TW\n`, `<!-- vn-party-citations-disable-next-line dash -->\n05–CT/TW\n05-CT/TW\n`],
  ])('%s changes nothing else, byte for byte, and once is enough', async (name, before, after) => {
    put({ [name]: before });
    const { status, out, err } = await lint('--fix', name);
    expect([status, err]).toEqual([0, '']);
    expect(get(name)).toBe(after);
    expect(out).toMatch(/\d+ mended/u);
    const { mtimeMs, ino } = statSync(path(name));
    expect((await lint('--fix', name)).out).not.toContain('mended');
    expect([statSync(path(name)).mtimeMs, statSync(path(name)).ino]).toEqual([mtimeMs, ino]);
    expect(leftovers()).toEqual([]);
  });

  test('a clean file is not written', async () => {
    put({ 'a.md': RIGHT });
    const { ino } = statSync(path('a.md'));
    await lint('--fix', '.');
    expect(statSync(path('a.md')).ino).toBe(ino);
  });

  test('what is left to a person is still told, and the places are those of the mended text', async () => {
    put({ 'a.md': `${WRONG} Quyết định 00-QĐ/TW` });
    const { status, out } = await lint('--fix', 'a.md', '--format', 'compact', '--quiet');
    expect([status, out]).toEqual([1, expect.stringMatching(/^a\.md:1:82: error impossible-number [^\n]+\n$/u)]);
    expect(get('a.md').slice(81)).toBe('00-QĐ/TW');
  });

  test('rules that are off are not mended', async () => {
    put({ 'a.md': WRONG });
    await lint('--fix', 'a.md', '--rule', 'dash:off', '--rule', 'spacing:off');
    expect(get('a.md')).toBe('Chỉ thị số 05–CT/TW và Nghị quyết số 05-NQ/TW, Kết luận số 100 - KL/TW.');
  });

  test.each([0o640, 0o600, 0o755, 0o444 | 0o200])('the mode %o stays', async (mode) => {
    put({ 'a.md': WRONG });
    chmodSync(path('a.md'), mode);
    const mask = process.umask(0o077);
    await lint('--fix', 'a.md');
    process.umask(mask);
    expect([get('a.md'), statSync(path('a.md')).mode & 0o7777]).toEqual([RIGHT, mode]);
  });

  test.runIf(isRoot)('the owner stays', async () => {
    put({ 'a.md': WRONG });
    chownSync(path('a.md'), 1234, 2345);
    await lint('--fix', 'a.md');
    const { uid, gid } = statSync(path('a.md'));
    expect([get('a.md'), uid, gid]).toEqual([RIGHT, 1234, 2345]);
  });

  test('a link stays one, and the file that it leads to is mended', async () => {
    put({ 'real/a.md': WRONG, 'b/.keep': '' });
    symlinkSync('../real/a.md', path('b/link.md'));
    symlinkSync('b/link.md', path('again.md'));
    expect((await lint('--fix', 'again.md')).status).toBe(0);
    expect([get('real/a.md'), readlinkSync(path('b/link.md')), lstatSync(path('again.md')).isSymbolicLink()]).toEqual([RIGHT, '../real/a.md', true]);
    expect(leftovers()).toEqual([]);
  });

  test('a second name of the file keeps what it held', async () => {
    put({ 'a.md': WRONG });
    linkSync(path('a.md'), path('b.md'));
    await lint('--fix', 'a.md');
    expect([get('a.md'), get('b.md')]).toEqual([RIGHT, WRONG]);
  });

  test('a file that is no UTF-8 is not touched, and the others are mended', async () => {
    const bytes = Buffer.concat([Buffer.from(WRONG), Buffer.from([0xff]), Buffer.from(WRONG)]);
    put({ 'a.md': WRONG, 'b.md': bytes, 'c.md': WRONG });
    const { status, err } = await lint('--fix', '.');
    expect(status).toBe(2);
    expect(err).toContain(`b.md: invalid UTF-8 at byte ${Buffer.byteLength(WRONG)} (0xFF)`);
    expect([readFileSync(path('b.md')).equals(bytes), get('a.md'), get('c.md')]).toEqual([true, RIGHT, RIGHT]);
  });

  test('standard input: the text goes to standard output, the findings beside it', async () => {
    const { status, out, err } = await command(['lint', '--fix', '--format', 'compact'], { input: `\ufeff${WRONG}\r\nQuyết định 00-QĐ/TW` });
    expect([status, out]).toEqual([1, `\ufeff${RIGHT}\r\nQuyết định 00-QĐ/TW`]);
    expect(err).toContain('-:2:12: error impossible-number');
    expect(await command(['lint', '--fix', '-', '--quiet'], { input: 'nothing' })).toEqual({ status: 0, out: 'nothing', err: '' });
    const broken = await command(['lint', '--fix'], { input: Uint8Array.from([0x61, 0xff]) });
    expect([broken.status, broken.out]).toEqual([2, '']);
    expect(broken.err).toContain('standard input: invalid UTF-8 at byte 1');
  });
});

describe('replaceFile', () => {
  test('leaves a file alone that was changed meanwhile, or went away', async () => {
    put({ 'a.md': 'read' });
    const before = readFileSync(path('a.md'));
    writeFileSync(path('a.md'), 'changed');
    expect(await replaceFile('a.md', before, Buffer.from('mended'))).toEqual({ trouble: 'a.md: not fixed: it was changed meanwhile' });
    expect(await replaceFile('b.md', before, Buffer.from('mended'))).toEqual({ trouble: 'b.md: not fixed: no such file or folder' });
    expect(await replaceFile('.', before, Buffer.from('mended'))).toEqual({ trouble: '.: not fixed: is no regular file' });
    expect([get('a.md'), leftovers()]).toEqual(['changed', []]);
  });
});

test('a text that would cite something else once it is mended is left alone', () => {
  const check = (text: string): Checked => ({ text, analysis: analyze(text), findings: findings(text) });
  const first = check('Chỉ thị số 05–CT/TW');
  const [dash] = first.findings.filter(({ ruleId }) => ruleId === 'dash');
  const strange = (text: string): Checked => ({ ...check(text), findings: text.includes('–') ? [{ ...dash!, fix: [{ span: dash!.span, text: '6-' }] }] : [] });
  expect(fixText(strange(first.text), strange)).toBeUndefined();
  expect(fixText(first, check)).toMatchObject({ text: 'Chỉ thị số 05-CT/TW', mended: 1 });
});

describe('--diff', () => {
  test('is what git makes of it, writes nothing, and tells by its status', async () => {
    put({ 'a.md': `1\n2\n3\n4\n5\n${WRONG}\r\n6\n7\n8\n9`, 'b c.txt': `\ufeff${WRONG}`, 'clean.md': RIGHT });
    const before = ['a.md', 'b c.txt'].map(get);
    const { status, out, err } = await lint('--diff', '.');
    expect([status, err]).toEqual([1, '']);
    expect(['a.md', 'b c.txt'].map(get)).toEqual(before);
    expect(out).toContain('--- a/a.md\n+++ b/a.md\n@@ -3,7 +3,7 @@\n');
    expect(out).not.toContain('clean.md');
    writeFileSync(path('changes.diff'), out);
    // A patch is right when git takes it; nothing else knows all its rules.
    execFileSync('git', ['apply', 'changes.diff'], { cwd: path(), env: { ...process.env, GIT_CEILING_DIRECTORIES: join(path(), '..'), GIT_CONFIG_NOSYSTEM: '1' } });
    expect(['a.md', 'b c.txt'].map(get)).toEqual(before.map((text) => text.replace(WRONG, RIGHT)));
    expect(await lint('--diff', '.')).toEqual({ status: 0, out: '', err: '' });
  });

  test('findings that cannot be mended do not count, and a file that cannot be read does', async () => {
    put({ 'a.md': 'Quyết định 00-QĐ/TW', 'b.md': Uint8Array.from([0xff]) });
    expect(await lint('--diff', 'a.md')).toEqual({ status: 0, out: '', err: '' });
    expect((await lint('--diff', '.')).status).toBe(2);
    expect((await command(['lint', '--diff', '--stdin-filename', 'x.md'], { input: WRONG })).out).toContain('+++ b/x.md');
  });

  test('on a terminal it is coloured, and nothing else acts on it', async () => {
    put({ 'a.md': `\u001b[2J\t${WRONG}\r\n` });
    const { out } = await command(['lint', '--diff', '.'], { columns: 100 });
    const plain = out.replace(/\u001b\[\d+m/gu, '');
    expect(plain).not.toBe(out);
    expect(plain).toContain(`+\ufffd[2J\t${RIGHT}\ufffd\n`);
    expect(plain).not.toMatch(/[\u001b\r]/u);
  });
});
