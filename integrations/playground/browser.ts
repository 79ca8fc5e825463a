/** The playground served on this machine, and a browser that looks at it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ROOT } from '../../test/built.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const found = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find((path) => path !== '');
export const hasBrowser = found !== undefined;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export class Playground {
  readonly folder = mkdtempSync(join(tmpdir(), 'playground-'));
  #server: Server | undefined;
  #browser: Browser | undefined;
  /** What the pages complained of. */
  readonly troubles: string[] = [];

  async start(): Promise<void> {
    // A module of the site, which has no types.
    const build = (await import(join(ROOT, 'site/playground/build.mjs'))) as { buildPlayground(folder: string): Promise<void> };
    await build.buildPlayground(this.folder);
    this.#server = createServer((request, response) => {
      const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1).replace(/[^\w.-]/gu, '');
      try {
        response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(readFileSync(join(this.folder, name)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    this.#browser = await chromium.launch({ executablePath: found!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}/`;
  }

  async open(options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    const context = await this.#browser!.newContext({ locale: 'vi-VN', ...options });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => (message.type() === 'error' ? this.troubles.push(message.text()) : undefined));
    await page.goto(this.address + hash);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What axe-core finds against WCAG and good practice, told in lines. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated, and not added as a script, which the page's own policy forbids.
  await page.evaluate(AXE);
  const { violations: all } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run());
  return all.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`));
}
