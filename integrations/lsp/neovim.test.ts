/** The server in an editor that people use, where the machine has it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Project } from '../project.js';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;
const project = new Project();

beforeAll(() => (hasNeovim ? project.install() : undefined));
afterAll(() => project.remove());

test.skipIf(!hasNeovim)('Neovim shows findings at their bytes, a card in its language, and makes the fixes behind a letter of two units', () => {
  project.write('text.md', '𝄞 Theo Nghị quyết số 57 – NQ / TW\nvà Quyết định 86-QD/TW.\n');
  const { stdout, stderr } = spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', `luafile ${fileURLToPath(new URL('neovim.lua', import.meta.url))}`], {
    cwd: project.folder, encoding: 'utf8', env: { ...process.env, NODE: process.execPath, SERVER: join(project.folder, 'node_modules/vn-party-citations-lsp/bin.js'), CITING_TEXT: 'text.md' },
  });
  // Of what is not written wrongly there may be more to tell.
  expect(stdout.trim().split('\n').filter((line) => !line.endsWith('undated')), stderr).toEqual([
    'finding 1:33 spacing', 'finding 1:34 dash', 'finding 2:24 diacritics-lost',
    expect.stringMatching(/^card \*\*57-NQ\/TW\*\* Về đột phá/u), 'text 𝄞 Theo Nghị quyết số 57-NQ/TW|và Quyết định 86-QĐ/TW.',
  ]);
});
