/** The library in a worker of a browser, bundled as esbuild and Vite do when nothing is said: there is no document, no process, no module of Node. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build as esbuild } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build as vite } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { builtCode, ROOT } from './built.js';

/** Reads each format, resolves, checks, builds a graph and draws it. */
const WORKER = `
import { analyze, extractCitations } from 'vn-party-citations';
import { extractCitations as extractPlain } from 'vn-party-citations/core';
import { toSvg } from 'vn-party-citations/drawing';
import { html, markdown } from 'vn-party-citations/formats';
import { buildGraph, statusAt } from 'vn-party-citations/graph';
import { applyFixes, lint } from 'vn-party-citations/lint';
import { citationSchema } from 'vn-party-citations/schema';

const news = 'Quy định số 296-QĐ/TW, ngày 30/5/2025 thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.';
const graph = buildGraph([{ file: 'news.txt', text: news, analysis: analyze(news) }]);
const draft = 'Nghị quyết số 05/NQ-TW';
postMessage(JSON.stringify({
  hasDocument: typeof document !== 'undefined',
  markdown: extractCitations('r&eacute;solution **57**-NQ/TW', { format: 'markdown' }).map(({ symbol }) => symbol),
  html: extractCitations('<p>r&eacute;solution <b>57</b>-NQ/TW</p>', { format: 'html' }).map(({ symbol }) => symbol),
  readers: [markdown, html].map((format) => extractPlain('r&eacute;solution 57-NQ/TW', { format }).length),
  status: statusAt(graph, '22-QĐ/TW@2021-07-28', '2025-12-31').status,
  drawn: toSvg(graph).startsWith('<svg'),
  fixed: applyFixes(draft, lint(draft)),
  resolved: citationSchema['~standard'].validate('Nghị quyết số 57-NQ/TW, ngày 22/12/2024').value.resolution.document,
}));
`;
const ANSWER = {
  hasDocument: false, markdown: ['57-NQ/TW'], html: ['57-NQ/TW'], readers: [1, 1], status: 'superseded', drawn: true, fixed: 'Nghị quyết số 05-NQ/TW', resolved: '57-NQ/TW@2024-12-22',
};

/** What a page does with the worker: its answer, or what went wrong, stands in the page. */
const MAIN = (worker: string): string => `
const worker = ${worker};
const show = (text) => { document.querySelector('output').textContent = encodeURIComponent(text); };
worker.onmessage = ({ data }) => show(data);
worker.onerror = (event) => show('failed: ' + event.message);
`;
const page = (script: string): string => `<!doctype html><meta charset="utf-8"><title>x</title><output></output><script type="module" src="${script}"></script>`;

const project = mkdtempSync(join(tmpdir(), 'worker-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(project, name), content);
  return join(project, name);
};

beforeAll(async () => {
  await builtCode();
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(ROOT, join(project, 'node_modules', packageJson.name), 'junction');
  file('package.json', '{ "type": "module" }');
  file('worker.js', WORKER);
  file('main.js', MAIN("new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })"));
  file('index.html', page('./main.js'));
  await esbuild({ entryPoints: [join(project, 'worker.js')], bundle: true, outdir: join(project, 'by-esbuild'), logLevel: 'silent' });
  file('by-esbuild/main.js', MAIN("new Worker('./worker.js')"));
  file('by-esbuild/index.html', page('./main.js'));
  await vite({ root: project, configFile: false, logLevel: 'silent', build: { outDir: 'by-vite' } });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const BUILDERS = [['esbuild', 'by-esbuild', /^worker\.js$/u], ['Vite', 'by-vite', /^worker-.*\.js$/u]] as const;

/** The bundle of the worker, wherever the builder has put it. */
function workerOf(folder: string, name: RegExp): string {
  const found = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path.split(/[\\/]/u).at(-1)!));
  expect(found).toHaveLength(1);
  return readFileSync(join(project, folder, found[0]!), 'utf8');
}

describe.each(BUILDERS)('bundled by %s', (_builder, folder, name) => {
  test('it answers where there is little but the language', () => {
    const posted: string[] = [];
    const world = createContext({ postMessage: (message: string) => posted.push(message), structuredClone, TextEncoder });
    new Script(workerOf(folder, name)).runInContext(world);
    expect(posted.map((message) => JSON.parse(message) as unknown)).toEqual([ANSWER]);
  });
});

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const browser = BROWSERS.find((command) => spawnSync(command, ['--version'], { encoding: 'utf8' }).status === 0);

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Workers are not loaded from files: the folder is served. */
function served(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    try {
      const content = readFileSync(join(project, folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function dumped(address: string): Promise<string> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${mkdtempSync(join(project, 'profile-'))}`, '--virtual-time-budget=20000', '--dump-dom', address];
  const child = spawn(browser!, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: 240_000 });
  let dom = '';
  child.stdout.on('data', (chunk: Buffer) => (dom += chunk.toString()));
  return new Promise((resolve) => child.on('close', () => resolve(dom)));
}

test.for(BUILDERS)('bundled by %s, it answers in a worker of a browser', async ([_builder, folder], { skip }) => {
  skip(browser === undefined, `none of ${BROWSERS.join(', ')} is installed`);
  const server = await served(folder);
  try {
    const dom = await dumped(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answer = decodeURIComponent(/<output>(?<answer>[^<]*)<\/output>/u.exec(dom)?.groups?.['answer'] ?? `no page: ${dom}`);
    expect(answer).toBe(JSON.stringify(ANSWER));
  } finally {
    server.close();
  }
});
