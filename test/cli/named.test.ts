import { describe, expect, test } from 'vitest';
import { command, inFolder } from './lint-world.js';

const { put } = inFolder();
const TEXT = 'Chi bộ sinh hoạt theo Điều lệ Đảng khoá XI.\n';
const ID = 'Điều lệ Đảng@2011-01-19';

/** Every command that prints the documents of the texts that it reads; what lint finds is tried with its configuration. */
const COMMANDS: readonly (readonly string[])[] = [
  ['extract', '--format', 'ndjson', 'a.txt'], ['graph', 'a.txt'], ['table', '--format', 'csl', 'a.txt'], ['annotate', '--format', 'html', 'a.txt'], ['explain', '--json', 'a.txt:0'], ['explain', '--json', '--text', TEXT],
];

describe('--named', () => {
  test.each(COMMANDS)('%s %s reads the Statutes by name and edition', async (...words) => {
    put({ 'a.txt': TEXT });
    expect((await command(words)).out).not.toContain(ID);
    expect((await command([...words, '--named'])).out).toContain(ID);
  });

  test('filter, for all records', async () => {
    const input = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    expect((await command(['filter'], { input })).out).toContain('"citations":[]');
    expect((await command(['filter', '--named'], { input })).out).toContain(ID);
  });

  test('explain says that such a citation has no tokens', async () => {
    expect((await command(['explain', '--named', '--text', TEXT])).out).toContain('read by its name and edition, for which there are no tokens');
    expect((await command(['explain', '--named', '--text', TEXT, '--language', 'vi'])).out).toContain('(đọc theo tên và lần ban hành, không có từ tố)');
  });
});
