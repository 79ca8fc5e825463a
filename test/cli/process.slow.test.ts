/**
 * Slow for the processes that they start: what a terminal, a shell or the kernel does to the running command, which nothing within it can show.
 * That an answer goes into the file that is named, whole or not at all, is in test/hostile/output.test.ts.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtCode } from '../built.js';
import { folderWithText } from './one-text.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const at = folderWithText();

const command = ['--import', 'tsx', 'src/cli/main.ts'];
const start = (...words: string[]): ChildProcess => spawn(process.execPath, [...command, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
const ended = (child: ChildProcess): Promise<{ readonly status: number | null; readonly signal: string | null; readonly err: string }> => new Promise((resolve) => {
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.on('close', (status, signal) => resolve({ status, signal, err }));
});

describe('as a process', () => {
  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told in a line, with status 2', () => {
    for (const words of [['extract', at('a.txt')], ['graph', at('a.txt')], ['lookup', '57-NQ/TW']]) {
      const { status, stderr } = spawnSync('sh', ['-c', '"$@" > /dev/full', 'sh', process.execPath, ...command, ...words], { cwd: root, encoding: 'utf8' });
      expect([status, stderr]).toEqual([2, 'vn-party-citations: standard output: no space is left on the disk\n']);
    }
  });

  test('a file that grows over its limit is told, and the old one stays', () => {
    writeFileSync(at('out/graph.html'), 'old');
    const { status, stderr } = spawnSync('sh', ['-c', 'ulimit -f 4; "$@"', 'sh', process.execPath, ...command, 'graph', at('a.txt'), '--format', 'html', '--force', '--output', at('out/graph.html')], { cwd: root, encoding: 'utf8' });
    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain('--output');
    expect([readFileSync(at('out/graph.html'), 'utf8'), readdirSync(at('out'))]).toEqual(['old', ['graph.html']]);
  });

  test('a reader that goes away ends it without a word', async () => {
    const child = start('graph', at('a.txt'), '--format', 'html');
    child.stdout!.destroy();
    expect(await ended(child)).toEqual({ status: 0, signal: null, err: '' });
  });

  test('so does one of a filter that has more to answer', async () => {
    const child = spawn('sh', ['-c', `yes '{"id":1,"text":"57-NQ/TW"}' | head -n 20000 | "$@"`, 'sh', process.execPath, ...command, 'filter'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await ended(child)).toEqual({ status: 0, signal: null, err: '' });
  });

  test('SIGINT while it writes leaves the old file and nothing beside it', async () => {
    writeFileSync(at('big.txt'), 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 thay thế Chỉ thị số 05-CT/TW.\n'.repeat(10_000));
    writeFileSync(at('out/graph.json'), 'old');
    const child = start('graph', at('big.txt'), '--force', '--output', at('out/graph.json'));
    // As soon as there is a draft beside the file; the program may all the same have come to its end before it hears of it.
    const watched = watch(at('out'), (_, name) => void (name?.endsWith('.tmp') === true && child.kill('SIGINT')));
    const { status, signal } = await ended(child);
    watched.close();
    const content = readFileSync(at('out/graph.json'), 'utf8');
    if (status === 0) expect(() => JSON.parse(content) as unknown).not.toThrow();
    else expect([signal, content]).toEqual(['SIGINT', 'old']);
    expect(readdirSync(at('out'))).toEqual(['graph.json']);
  });

  test('ends with 2 when a file is missing', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, 'extract', at('missing.txt')], { cwd: root, encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([2, '', `vn-party-citations: ${at('missing.txt')}: no such file or folder\n`]);
  });

  test('a reader that has seen enough of many files ends it quietly', async () => {
    for (let index = 0; index < 25; index++) writeFileSync(at(`out/${index}.txt`), 'x');
    const child = start('extract', at('out'), at('out'), at('a.txt'));
    child.stdout!.destroy();
    expect(await ended(child)).toEqual({ status: 0, signal: null, err: '' });
  });
});

describe('a draft', () => {
  test.each(['SIGINT', 'SIGTERM'])('is taken away on %s, and the process ends by it', (signal) => {
    const module = join(root, 'src/cli/draft-file.ts');
    const loader = import.meta.resolve('tsx');
    const program = `import { withDraft } from ${JSON.stringify(module)}; import { readdirSync } from 'node:fs';
      await withDraft('.', 'x', undefined, () => { console.log(readdirSync('.').length); process.kill(process.pid, '${signal}'); return new Promise((done) => setTimeout(done, 300000)); });`;
    const { stdout, signal: by } = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', program], { cwd: at('out'), encoding: 'utf8' });
    expect([stdout.trim(), by]).toEqual(['1', signal]);
    expect(readdirSync(at('out'))).toEqual([]);
  });
});

test('lint --fix as a user who may not write mends what may be, and tells the rest', async ({ skip }) => {
  const dist = join(await builtCode(), 'dist/cli.js');
  const [wrong, right] = ['Chỉ thị số 05–CT/TW', 'Chỉ thị số 05-CT/TW'];
  for (const name of ['locked', 'open']) mkdirSync(at(name));
  for (const name of ['locked/a.md', 'open/b.md', 'open/c.md']) writeFileSync(at(name), wrong);
  chmodSync(at('.'), 0o755);
  chmodSync(at('open'), 0o777);
  chmodSync(at('open/b.md'), 0o444);
  chmodSync(at('open/c.md'), 0o666);
  chmodSync(at('locked'), 0o555);
  // Root may write everywhere: then the command runs as somebody else, where that one can read the program.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  skip(spawnSync(process.execPath, [dist, '--version'], { cwd: at('.'), ...nobody }).status !== 0, 'the program cannot be read by another user');
  const { status, stderr } = spawnSync(process.execPath, [dist, 'lint', '--fix', 'locked', 'open'], { cwd: at('.'), encoding: 'utf8', ...nobody });
  chmodSync(at('locked'), 0o755);
  expect(stderr.split('\n').slice(0, -1)).toEqual(['vn-party-citations: locked/a.md: not fixed: permission denied', 'vn-party-citations: open/b.md: not fixed: permission denied']);
  expect(status).toBe(2);
  expect(['locked/a.md', 'open/b.md', 'open/c.md'].map((name) => readFileSync(at(name), 'utf8'))).toEqual([wrong, wrong, right]);
  expect(readdirSync(at('.'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
