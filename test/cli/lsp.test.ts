import { expect, test } from 'vitest';
import { command } from './lint-world.js';

// The server itself is asked by a client in integrations/lsp.
test('says what to install where the server is not there', async () => {
  expect(await command(['lsp'])).toEqual({ status: 2, out: '', err: "vn-party-citations: the language server is a package of its own: npm install vn-party-citations-lsp (see 'vn-party-citations lsp --help')\n" });
});

test('takes no files', async () => {
  expect((await command(['lsp', '--stdio', 'a.md'])).err).toContain("lsp takes no files, and 'a.md' is one");
});
