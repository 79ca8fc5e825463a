/** HTML and script in titles, quotes and names, before a real browser where the machine has one: nothing of them runs, whichever renderer wrote them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml, toSvg } from '../../src/graph/drawing/index.js';
import { elementsOf } from '../../test/graph/drawing/markup.js';
import { buildGraph, toDot, toGexf, toGraphml, toJson, toMermaid, type CitationGraph } from '../../src/entries/graph.js';
import { analyze, createRegistry, registry } from '../../src/index.js';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const browser = BROWSERS.find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0);

/** What runs marks the page. */
const RUN = "document.documentElement.setAttribute('data-pwned','1')";
const EVIL: readonly string[] = [
  `<img src=x onerror="${RUN}">`, `</script><script>${RUN}</script>`, `"><svg onload="${RUN}">`, `<svg><script>${RUN}</script></svg>`, `'-${RUN}-'`, `javascript:${RUN}`, `<a href="javascript:${RUN}" autofocus onfocus="${RUN}">x</a>`, `]]><script>${RUN}</script>`,
  `<!--<script>${RUN}`, `--><script>${RUN}</script>`, `&lt;img src=x onerror=${RUN}&gt;`, `<iframe srcdoc="<script>parent.${RUN}</script>">`, `\${${RUN}}`, `\\"-${RUN}//`, `"]; click n0 call ${RUN}()`, `%%{init: {"securityLevel": "loose"}}%%`, `<style>*{background:url(javascript:${RUN})}</style>`,
  `<details open ontoggle="${RUN}">`, `<body onload="${RUN}">`, `<math><mtext></p><img src=x onerror="${RUN}"></mtext></math>`,
];

/** Every string that a text or a registry can bring into a graph. */
function evilGraph(): CitationGraph {
  const own = createRegistry(EVIL.map((title, index) => ({
    symbol: `${100 + index}-NQ/TW`, type: 'nghi-quyet', issuer: 'bo-chinh-tri', issuerName: title, date: '2024-12-22', title, aliases: [title], signer: title, note: title, sources: [title, `https://example.org/${title}`],
  })), { base: registry, relations: EVIL.map((evil, index) => ({ from: `${100 + index}-NQ/TW@2024-12-22`, kind: 'amends' as const, to: `${100 + ((index + 1) % EVIL.length)}-NQ/TW@2024-12-22`, note: evil, sources: [evil] })) });
  const texts = EVIL.map((evil, index) => {
    const text = `${evil} Nghị quyết số ${100 + index}-NQ/TW ngày 22/12/2024 ${evil} thay thế Chỉ thị số 05-CT/TW ${evil}; sẽ ban hành một nghị quyết mới ${evil} thay thế Chỉ thị 05-CT/TW.`;
    return { file: `${index} ${evil}`, text, analysis: analyze(text, { registry: own }) };
  });
  const graph = buildGraph(texts, { registry: own, name: EVIL.join(' ') });
  // A graph may also come from elsewhere, with keys and parts that no reader would give.
  const [first] = graph.edges;
  const nodes = [...graph.nodes, ...EVIL.map((key) => ({ key, attributes: { ...graph.nodes[0]!.attributes, label: key, symbol: key, type: key, issuer: key, date: key, term: key, title: key, firstSeen: key, lastSeen: key } }))];
  const edges = [...graph.edges, ...EVIL.map((key, index) => ({
    key, source: key, target: graph.nodes[index]!.key, attributes: { ...first!.attributes, part: key, evidence: [{ file: key, span: { start: 0, end: 1 }, quote: key }], sources: [key] },
  }))];
  return { ...graph, nodes, edges };
}

const graph = evilGraph();
const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
const profile = join(folder, 'profile');
const page = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
};
const textContent = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page as it is when its scripts have run. Asynchronous, so that the pages are opened side by side. */
function opened(address: string, name: string): Promise<string> {
  const child = spawn(browser!, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${profile}-${name}`, '--allow-file-access-from-files', '--virtual-time-budget=4000', '--dump-dom', address], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 300_000 });
  let dom = '';
  child.stdout.on('data', (chunk: Buffer) => (dom += chunk.toString()));
  return new Promise((resolve) => child.on('close', () => resolve(dom)));
}

const pwned = (dom: string): boolean => /<(?:html|svg)[^>]*\sdata-pwned/iu.test(dom);

describe.skipIf(browser === undefined)('in a browser', () => {
  let dot = '';
  beforeAll(async () => {
    const graphviz = await Graphviz.load();
    dot = graphviz.layout(toDot(graph), 'svg', 'dot');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a page that runs what it should not is told from others', async () => {
    const dom = await opened(page('control.html', `<!doctype html><title>x</title>${EVIL[0]!}<p>done</p>`), 'control');
    expect([dom.includes('done'), pwned(dom)]).toEqual([true, true]);
  });

  test('toHtml: the page, and the card of the document that the address names', async () => {
    const address = page('graph.html', toHtml(graph, { title: EVIL.join(' ') }));
    const keys = [EVIL[0]!, '100-NQ/TW@2024-12-22'];
    for (const dom of await Promise.all(keys.map((key, index) => opened(`${address}#${encodeURIComponent(key)}`, `html${index}`)))) {
      const card = /<aside[^>]*id="card"[^>]*>[^]*?<\/aside>/u.exec(dom)?.[0] ?? '';
      expect(card).not.toMatch(/^<aside[^>]*hidden/u);
      expect(card).toContain('onerror');
      expect(card).not.toMatch(/<(?:img|script|iframe|svg|style|details|body|math)|href="javascript:/iu);
      expect(pwned(dom)).toBe(false);
    }
  });

  test('toSvg, as an image of its own and inside a page', async () => {
    const svg = toSvg(graph, { title: EVIL.join(' ') });
    const [alone, inside] = await Promise.all([opened(page('graph.svg', svg), 'svg'), opened(page('svg.html', `<!doctype html><title>x</title>${svg}<p>done</p>`), 'inside')]);
    expect([alone, inside].map(pwned)).toEqual([false, false]);
    expect(alone).toContain('</svg>');
    expect(inside).toContain('<p>done</p>');
    const elements = elementsOf(svg, true);
    expect(elements.filter(({ name }) => /^(?:script|foreignobject|a|image|use|animate)$/iu.test(name))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|href$/iu.test(name))).toEqual([]);
  });

  test('toDot drawn by Graphviz, inside a page', async () => {
    const dom = await opened(page('dot.html', `<!doctype html><title>x</title>${dot.slice(dot.indexOf('<svg'))}<p>done</p>`), 'dot');
    expect([dom.includes('<p>done</p>'), pwned(dom)]).toEqual([true, false]);
  });

  test('toMermaid drawn by mermaid, which trusts the text', async () => {
    const script = createRequire(import.meta.url).resolve('mermaid').replace(/mermaid\.core\.mjs$|mermaid\.esm\.mjs$/u, 'mermaid.min.js');
    page('mermaid.min.js', readFileSync(script, 'utf8'));
    const dom = await opened(page('mermaid.html', `<!doctype html><meta charset="utf-8"><title>x</title><pre class="mermaid">${textContent(toMermaid(graph))}</pre><script src="mermaid.min.js"></script>
<script>mermaid.initialize({ startOnLoad: false, securityLevel: 'loose', maxEdges: 5000, maxTextSize: 1e7 }); mermaid.run().then(() => document.body.append('drawn'), (error) => document.body.append('failed: ' + error.message));</script>`), 'mermaid');
    expect(dom).toMatch(/drawn\s*<\/body>/u);
    expect(dom).toContain('<svg');
    expect(pwned(dom)).toBe(false);
  });

  test('formats that are data, opened as if they were pages', async () => {
    const names = [['graph.graphml.xml', toGraphml(graph)], ['graph.gexf.xml', toGexf(graph)], ['json.html', `<!doctype html><title>x</title><script type="application/json">${toJson(graph)}</script><p>done</p>`]] as const;
    const doms = await Promise.all(names.map(([name, content], index) => opened(page(name, content), `data${index}`)));
    expect(doms.map(pwned)).toEqual([false, false, false]);
    expect(doms[2]).toContain('<p>done</p>');
  });
});
