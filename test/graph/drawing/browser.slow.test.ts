/** Slow for the browser, where the machine has one: a deep link opens the card, so the script of the page ran and nothing stopped it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/graph/drawing/index.js';
import { SMALL } from './graphs.js';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const browser = BROWSERS.find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0);

describe.skipIf(browser === undefined)('in a browser', () => {
  test('opens the card of the document that the address names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
    try {
      const file = join(folder, 'graph.html');
      writeFileSync(file, toHtml(SMALL));
      const [node] = SMALL.nodes.filter(({ attributes }) => attributes.kind === 'document' && attributes.title !== undefined);
      const address = `${pathToFileURL(file).href}#${encodeURIComponent(node!.key)}`;
      const { stdout } = spawnSync(browser!, ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', address], { encoding: 'utf8', maxBuffer: 1e8, timeout: 300_000 });
      const card = /<aside[^>]*id="card"[^>]*>[^]*?<\/aside>/u.exec(stdout)?.[0] ?? '';
      expect(card).not.toMatch(/^<aside[^>]*hidden/u);
      expect(card).toContain(node!.attributes.symbol);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
