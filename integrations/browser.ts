/** A folder of pages served on this machine, and a browser that looks at them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const found = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find((path) => path !== '');
export const hasBrowser = found !== undefined;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export class Served {
  #server: Server | undefined;
  #browser: Browser | undefined;
  /** What the pages complained of. */
  readonly troubles: string[] = [];

  constructor(readonly folder: string) {}

  /** The file of an address: a page's own name, a folder's index, or a page without its `.html`. */
  #fileOf(address: string): string | undefined {
    const path = join(this.folder, normalize(decodeURIComponent(new URL(address, 'http://x').pathname)));
    return [path, join(path, 'index.html'), `${path}.html`].find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const file = this.#fileOf(request.url ?? '/');
      if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    this.#browser = await chromium.launch({ executablePath: found!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}/`;
  }

  async open(options: BrowserContextOptions = {}, path = ''): Promise<Page> {
    const context = await this.#browser!.newContext({ locale: 'vi-VN', ...options });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => (message.type() === 'error' ? this.troubles.push(message.text()) : undefined));
    await page.goto(this.address + path);
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }
}

/** What axe-core finds against WCAG and good practice, told in lines; `rules` are those of its rules that are asked, all that it asks by itself where none is given. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated, and not added as a script, which the page's own policy forbids.
  await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...(rules !== undefined && { runOnly: { type: 'rule', values: rules } }) };
  const { violations: all } = await page.evaluate((given) => (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe.run(given), options);
  return all.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`));
}
