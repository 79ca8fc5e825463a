import { describe, expect, test } from 'vitest';
import { command, inFolder, lint } from './lint-world.js';

const { put, path } = inFolder();
const TEXT = 'Chỉ thị số 05–CT/TW.\n';

const files = (out: string): string[] => (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
async function read(name: string, ...args: string[]): Promise<string[]> {
  const { out, err } = await command([name, '--format', 'json', ...args]);
  expect(err).toBe('');
  return files(out);
}

describe.each(['lint', 'extract'])('what git ignores: %s', (name) => {
  test('stays out of folders, by the files of each folder, the inner one first', async () => {
    put({
      '.gitignore': '# drafts\nbuild/\n*.tmp.md\n/top.md\r\n', 'a.md': TEXT, 'top.md': TEXT, 'build/b.md': TEXT, 'x.tmp.md': TEXT,
      'in/.gitignore': '!kept.tmp.md\nown.md', 'in/top.md': TEXT, 'in/kept.tmp.md': TEXT, 'in/own.md': TEXT, 'in/build/c.md': TEXT, 'other/own.md': TEXT,
    });
    expect(await read(name, '.')).toEqual(['a.md', 'in/kept.tmp.md', 'in/top.md', 'other/own.md']);
    expect(await read(name, '.', '--no-gitignore')).toHaveLength(9);
  });

  test('a folder asks those over it, up to the root of the repository', async () => {
    put({ '.gitignore': 'b.md', 'repo/.git/HEAD': '', 'repo/.gitignore': 'in/a.md', 'repo/in/a.md': TEXT, 'repo/in/b.md': TEXT, 'plain/a.md': TEXT, 'plain/b.md': TEXT });
    expect(await read(name, 'repo/in', '.')).toEqual(['repo/in/b.md', 'plain/a.md']);
  });

  test('is read where it is named, file or folder', async () => {
    put({ '.gitignore': 'build\na.md', 'a.md': TEXT, 'build/b.md': TEXT, 'build/in/c.md': TEXT });
    expect(await read(name, 'a.md', 'build')).toEqual(['a.md', 'build/b.md', 'build/in/c.md']);
  });

  test('a folder with nothing else is no mistake', async () => {
    put({ '.gitignore': '*.md', 'a.md': TEXT });
    expect(await read(name, '.')).toEqual([]);
  });
});

describe.each(['lint', 'extract'])('patterns that no shell expanded: %s', (name) => {
  const TREE = { 'a.md': TEXT, 'b.html': TEXT, 'in/c.md': TEXT, 'in/d.txt': TEXT, 'in/deep/e.md': TEXT, 'in/deep/f.log': TEXT, '.hidden/g.md': TEXT };
  test.each([
    ['*.md', ['a.md']],
    ['./*.md', ['a.md']],
    ['in/*', ['in/c.md', 'in/d.txt', 'in/deep/e.md']],
    ['**/*.md', ['a.md', 'in/c.md', 'in/deep/e.md']],
    ['i?/**/*.{md,txt}', ['in/c.md', 'in/d.txt', 'in/deep/e.md']],
    ['**/*.log', ['in/deep/f.log']],
    ['*/deep', ['in/deep/e.md']],
    ['in/d*/*.md', ['in/deep/e.md']],
    ['{in/deep,none}/*.md', ['in/deep/e.md']],
    ['[ab].*', ['a.md', 'b.html']],
  ])('%s', async (pattern, expected) => {
    put(TREE);
    expect(await read(name, pattern, '--no-gitignore')).toEqual(expected);
  });

  test('from another folder, and below an absolute one', async () => {
    put(TREE);
    process.chdir(path('in'));
    expect((await read(name, '../*.md'))).toEqual(['../a.md']);
    expect((await read(name, path('in/*.txt'))).map((file) => file.split('/').at(-1))).toEqual(['d.txt']);
  });

  test('leave out what git ignores, and say that they match nothing', async () => {
    put({ '.gitignore': 'b.*', 'a.md': TEXT, 'b.md': TEXT });
    expect(await read(name, '*.md')).toEqual(['a.md']);
    const { status, err } = await command([name, 'none/*.md', '*.none']);
    expect([status, err]).toEqual([2, 'vn-party-citations: none/*.md: no such file, and none that it matches as a pattern\nvn-party-citations: *.none: no such file, and none that it matches as a pattern\n']);
  });

  test('the name of a file is no pattern', async () => {
    put({ '[a].md': TEXT, 'a.md': TEXT });
    expect(await read(name, '[a].md', 'a.md')).toEqual(['[a].md', 'a.md']);
  });
});

describe('ignore of the configuration', () => {
  const IGNORING = { 'vn-party-citations.config.json': JSON.stringify({ ignore: ['drafts'] }) };
  test('holds for the name of standard input', async () => {
    put(IGNORING);
    const asked = (name: string, ...more: string[]) => command(['lint', '--stdin-filename', name, ...more], { input: TEXT });
    expect(await asked('drafts/a.md', '--format', 'json')).toEqual({ status: 0, out: '[]\n', err: '' });
    expect((await asked('drafts/a.md', '--format', 'compact', '--max-warnings', '0')).status).toBe(0);
    expect((await asked('other/a.md', '--format', 'compact', '--max-warnings', '0')).status).toBe(1);
  });

  test('gives standard input back as it is where it is to be mended', async () => {
    put(IGNORING);
    const { status, out } = await command(['lint', '--fix', '--stdin-filename', 'drafts/a.md'], { input: TEXT });
    expect([status, out]).toEqual([0, TEXT]);
    expect((await command(['lint', '--diff', '--stdin-filename', 'drafts/a.md'], { input: TEXT })).out).toBe('');
  });
});

test('lint says which it leaves out together with what it is told', async () => {
  put({ '.gitignore': 'a.md', 'a.md': TEXT, 'b.md': TEXT, 'vn-party-citations.config.json': JSON.stringify({ ignore: ['b.md'] }) });
  expect((await lint('.', '--format', 'json')).out).toBe(`${JSON.stringify([{ file: 'vn-party-citations.config.json', findings: [] }], null, 2)}\n`);
});
