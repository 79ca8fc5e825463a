import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { textOf } from '../encoding.js';
import { checkAnswer, streams } from '../streams.js';

export const COMMAND_PIECES: readonly string[] = [
  'extract\n', 'lookup\n', 'explain\n', 'graph\n', 'harvest\n', 'lint\n', 'check\n', '--diff\n', '--quiet\n', '--rule\n', 'dash:error\n', '--max-warnings\n', '--format=sarif\n', '--format=github\n', '--stdin-filename\n', 'help\n', '--help\n', '--version\n', '--format\n', 'json\n', 'ndjson\n', 'table\n', '--format=dot\n', '--format=html\n', '--format=svg\n', '--format=csv\n', '--format=turtle\n', '--format=mermaid\n',
  '--input-format\n', 'html\n', 'markdown\n', 'text\n', '--published-on\n', '2024-12\n', '2024-02-30\n', '--registry\n', 'own.json\n', 'bad.json\n', '--text\n', '--offset\n', '3\n', '--json\n', '--all\n', '--kinds\n', 'cites,supersedes\n', '--from\n', '57-NQ∕TW@2024-12-22\n', '--depth\n', '--at\n',
  '--with-registry\n', '--self\n', '-\n', '--\n', '-h\n', 'a.txt\n', 'b.html\n', 'folder\n', 'missing.txt\n', 'a.txt:3\n', 'a.txt:1:4\n', '-:0\n', '\n\n', '\u001b[31m', '\u009b2J', '\u202e', 'Nghị quyết ', '57-NQ∕TW', '22-QĐ∕TW', ' ngày 22∕12∕2024', 'Quy định 37', 'của Bộ Chính trị', ' thay thế ', '[1]', '<b>', '\ud800', '__proto__', '=', ',',
];

const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-fuzz-'));
mkdirSync(join(folder, 'folder'));
for (const [name, content] of Object.entries({
  'a.txt': 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 thay thế Chỉ thị 05-CT/TW.', 'b.html': '<p>Nghị quyết <b>57</b>-NQ/TW</p>', 'own.json': '[{"symbol":"39-CT/TU","type":"chi-thi"}]', 'bad.json': '[{', 'folder/c.md': '# 57-NQ/TW',
})) writeFileSync(join(folder, name), content);

/** Words that name a file name one of the folder; nothing is written: no word leaves the folder, and none is --output. */
function harmless(word: string): string {
  return word.replaceAll('/', '∕').replace(/\.\.+/gu, '.').replace(/^--?o(?:utput)?(?==|$)/u, '--oops').replace(/^--f(?:orce|ix)(?==|$)/u, '--oops');
}

/**
 * Runs a command line: words up to an empty line, then standard input. `∕` stands for a slash in what is no path.
 *
 * @throws Error for what would crash the command, and for an answer that a terminal would act on
 */
export async function checkCommandLine(script: string): Promise<void> {
  const [head = '', ...rest] = script.split('\n\n');
  const words = head.split('\n').filter((word) => word !== '').map(harmless);
  const text = words.map((word, index) => (words[index - 1] === '--text' || words[0] === 'lookup' ? word.replaceAll('∕', '/') : word));
  const { world, out, err } = streams(rest.join('\n\n').replaceAll('∕', '/'));
  const status = await run(text, world);
  checkAnswer(text, status, out(), err());
}

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const here = process.cwd();
  process.chdir(folder);
  try {
    await checkCommandLine(textOf(bytes, COMMAND_PIECES));
  } finally {
    process.chdir(here);
  }
}
