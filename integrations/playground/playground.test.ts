/// <reference lib="dom" />
/** The playground in Chromium, where the machine has it: what it shows, what it does, and what axe-core says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintAnalysis } from '../../src/entries/lint.js';
import { analyze } from '../../src/index.js';
import { ROOT } from '../../test/built.js';
import { hasBrowser, violations } from '../browser.js';
import { Playground } from './playground.js';

const playground = new Playground();
beforeAll(() => (hasBrowser ? playground.start() : undefined));
afterAll(async () => {
  await playground.stop();
  // Nothing broke the page, or its own policy.
  expect(playground.troubles).toEqual([]);
});

const status = (page: Page): Promise<string> => page.textContent('#status').then((text) => text ?? '');
const marks = (page: Page): Promise<string[]> => page.locator('#marked .citation').allTextContents();

/** Waits until the page says that it has read what it was given. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => /\d/u.test(document.querySelector('#status')!.textContent ?? ''));
}

async function write(page: Page, text: string, format = 'text'): Promise<void> {
  await page.selectOption('#format', format);
  await page.evaluate(() => (document.querySelector('#status')!.textContent = ''));
  await page.fill('#input', text);
  await settled(page);
}

async function sample(page: Page): Promise<void> {
  await page.click('#sample');
  await settled(page);
}

describe.skipIf(!hasBrowser)('the page', () => {
  test('marks citations, and says of each what is known', async () => {
    const page = await playground.open();
    await sample(page);
    expect(await marks(page)).toEqual(['Quy định số 296-QĐ/TW', 'Quy định số 22-QĐ/TW', 'Nghị quyết 57-NQ/TW', 'Nghị quyết này', 'Kết luận 12-KL/TW', 'Quyết định số 86-QD/TW', 'Chỉ thị 51-CT/TW', 'directive 45-CT/TW', 'résolution n° 66', 'Resolution No. 68-NQ/TW']);
    const text = await page.inputValue('#input');
    const analysis = analyze(text);
    expect(await status(page)).toBe(`${analysis.citations.length} chỗ viện dẫn, ${analysis.relations.length} quan hệ, ${lintAnalysis(text, analysis).length} phát hiện.`);
    await page.click('#marked >> text="Kết luận 12-KL/TW"');
    await page.waitForSelector('#card-body ol');
    const card = await page.textContent('#card-body');
    expect(card).toContain('12-KL/TW@2022-04-06');
    expect(card).toMatch(/xác suất 0\.\d{3}/u);
    await page.click('#marked >> text="Nghị quyết này"');
    await page.waitForFunction(() => document.querySelector('#card-body')!.textContent!.includes('đột phá'));
    await page.context().close();
  });

  test('is used by keys: a citation is a button, its card is told', async () => {
    const page = await playground.open();
    await write(page, 'Nghị quyết 57-NQ/TW');
    await page.focus('#marked');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#card-body dl');
    expect(await page.getAttribute('#card', 'aria-live')).toBe('polite');
    await page.context().close();
  });

  test.each([['vi-VN', 'Thử đọc viện dẫn', 'tên loại'], ['en-GB', 'Read citations', 'type'], ['fr-FR', 'Lire des citations', 'type']])('speaks %s', async (locale, title, label) => {
    const page = await playground.open({ locale });
    expect(await page.textContent('h1')).toBe(title);
    expect(await page.getAttribute('html', 'lang')).toBe(locale.slice(0, 2));
    await write(page, 'Quy định 86-QD/TW');
    await page.click('#marked .citation');
    await page.waitForSelector('#card-body dl');
    expect(await page.locator('#card-body dt').allTextContents()).toContain(label);
    await page.selectOption('#language', 'fr');
    await page.waitForFunction(() => document.querySelector('#findings')!.textContent!.includes("le code s'écrit"));
    await page.context().close();
  });

  test('lists relations and findings, and mends with one click', async () => {
    const page = await playground.open({ locale: 'en' });
    await sample(page);
    expect(await page.locator('#relations li').first().textContent()).toContain('Quy định số 296-QĐ/TW → supersedes → Quy định số 22-QĐ/TW');
    expect(await page.locator('#relations li').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/supersedes \(planned\)/u), expect.stringMatching(/^nobody named → implements/u)]));
    await page.click('#findings >> text="Fix"');
    await page.waitForFunction(() => (document.querySelector('#input') as HTMLTextAreaElement).value.includes('86-QĐ/TW'));
    await page.waitForFunction(() => document.querySelector('#status')!.textContent!.startsWith('Fixed.'));
    expect(await page.isHidden('#fix-all')).toBe(true);
    await write(page, 'Quy định 86-QD/TW và Nghị quyết số 5-NQ/TW');
    await page.click('#fix-all');
    await page.waitForFunction(() => (document.querySelector('#input') as HTMLTextAreaElement).value === 'Quy định 86-QĐ/TW và Nghị quyết số 05-NQ/TW');
    await page.context().close();
  });

  test('draws the graph, and gives every export', async () => {
    const page = await playground.open({ locale: 'en' });
    await sample(page);
    await page.click('#graph summary');
    await page.waitForSelector('#drawing img');
    expect(await page.getAttribute('#drawing img', 'alt')).toMatch(/^Graph: \d+ documents, \d+ relations$/u);
    expect(await page.evaluate(() => (document.querySelector('#drawing img') as HTMLImageElement).decode().then(() => (document.querySelector('#drawing img') as HTMLImageElement).naturalWidth))).toBeGreaterThan(300);
    await page.click('#exports summary');
    const beginnings: Record<string, RegExp> = { json: /^\{\n {2}"citations"/u, html: /<mark title=/u, bibtex: /^@/u, csl: /^\[\n/u, csv: /^# \w+/u, graph: /^\{\n/u, mermaid: /flowchart|graph/u, dot: /^digraph/u, turtle: /^@prefix/u, graphml: /^<\?xml/u };
    const names = await page.locator('#export-as option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(names).toEqual(Object.keys(beginnings));
    for (const name of names) {
      await page.evaluate(() => ((document.querySelector('#exported') as HTMLTextAreaElement).value = ''));
      await page.selectOption('#export-as', name);
      await page.waitForFunction(() => (document.querySelector('#exported') as HTMLTextAreaElement).value !== '');
      expect(await page.inputValue('#exported'), name).toMatch(beginnings[name]!);
    }
    await page.click('#copy');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue('#exported'));
    await page.context().close();
  });

  test('draws relations as arrows, and tells them in words on the card', async () => {
    const page = await playground.open();
    const kinds = (): Promise<(string | null)[]> => page.locator('#arrows g').evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
    await sample(page);
    const relations = analyze(await page.inputValue('#input')).relations.map(({ kind }) => kind);
    await page.waitForFunction((count) => document.querySelectorAll('#arrows g').length === count, relations.length);
    expect((await kinds()).sort()).toEqual([...relations].sort());
    expect(await page.locator('#arrows .planned').count()).toBe(1);
    // An arrow ends where the document stands that it is about.
    const [tip, target] = await page.evaluate(() => {
      const box = (one: Element): { x: number; y: number; width: number; height: number } => one.getBoundingClientRect();
      const named = Array.from(document.querySelectorAll('#marked .citation')).find(({ textContent }) => textContent === 'Quy định số 22-QĐ/TW')!;
      return [box(document.querySelector('#arrows [data-kind="supersedes"] polygon')!), box(named)] as const;
    });
    expect(tip.x).toBeGreaterThan(target.x);
    expect(tip.x).toBeLessThan(target.x + target.width);
    expect(Math.abs(tip.y - target.y)).toBeLessThan(target.height);
    await page.click('#marked >> text="Quy định số 22-QĐ/TW"');
    await page.waitForSelector('#arrows .chosen');
    expect(await page.locator('#arrows .chosen').evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))).toEqual(['supersedes']);
    // By keys: from the card to the other document, whose card comes then.
    await page.focus('#card-body li button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#card-body strong')!.textContent === '296-QĐ/TW');
    expect(await page.getAttribute('#arrows', 'aria-hidden')).toBe('true');
    await page.uncheck('#with-arrows');
    await page.waitForFunction(() => document.querySelectorAll('#arrows g').length === 0);
    await page.context().close();
  });

  test('draws arrows in markup, and from the edge where the text itself does it', async () => {
    const page = await playground.open();
    await write(page, 'Số 296-QĐ/TW\n\nQUY ĐỊNH\n\nQuy định này thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.');
    await page.waitForFunction(() => document.querySelector('#arrows path')?.getAttribute('d')?.startsWith('M0 ') === true);
    await write(page, '<p>Quy định số <b>296</b>-QĐ/TW thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021.</p>', 'html');
    await page.waitForFunction(() => document.querySelectorAll('#arrows g').length === 1);
    await page.context().close();
  });

  test('a link carries the text; one that was cut begins empty', async () => {
    const page = await playground.open();
    await page.fill('#published', '2025-06');
    await write(page, '**Nghị quyết** 57-NQ/TW & 𝄞', 'markdown');
    await page.click('#link');
    await page.waitForFunction(() => location.hash !== '');
    const hash = new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
    const again = await playground.open({}, hash);
    await settled(again);
    expect([await again.inputValue('#input'), await again.inputValue('#format'), await again.inputValue('#published')]).toEqual(['**Nghị quyết** 57-NQ/TW & 𝄞', 'markdown', '2025-06']);
    expect(await marks(again)).toEqual(['Nghị quyết', '57-NQ/TW']);
    const cut = await playground.open({}, hash.slice(0, 20));
    await cut.waitForFunction(() => document.querySelector('#status')!.textContent === 'Chưa có chỗ viện dẫn nào.');
    for (const one of [page, again, cut]) await one.context().close();
  });

  test('opens texts, pages, Word documents and PDFs', async () => {
    const page = await playground.open();
    const open = async (name: string, buffer: Buffer): Promise<void> => {
      await page.evaluate(() => (document.querySelector('#status')!.textContent = ''));
      await page.setInputFiles('#file', { name, mimeType: '', buffer });
      await settled(page);
    };
    await open('a.html', Buffer.from('<p>Nghị quyết <b>57</b>-NQ/TW</p>'));
    expect([await page.inputValue('#format'), await marks(page)]).toEqual(['html', ['Nghị quyết', '57', '-NQ/TW']]);
    await open('a.md', Buffer.from('Nghị quyết 57-NQ/TW'));
    expect(await page.inputValue('#format')).toBe('markdown');
    await open('vi-notes.docx', readFileSync(join(ROOT, 'integrations/files/made/vi-notes.docx')));
    expect(await page.inputValue('#format')).toBe('text');
    expect((await marks(page)).length).toBeGreaterThan(3);
    await open('vi-notes.pdf', readFileSync(join(ROOT, 'integrations/files/made/vi-notes.pdf')));
    expect((await marks(page)).length).toBeGreaterThan(3);
    // A second one is read as well: the reader of the first has ended.
    await open('vi-letter.pdf', readFileSync(join(ROOT, 'integrations/files/made/vi-letter.pdf')));
    expect((await marks(page)).length).toBeGreaterThan(0);
    await page.setInputFiles('#file', { name: 'b.docx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]) });
    await page.waitForFunction(() => document.querySelector('#status')!.classList.contains('trouble'));
    await page.context().close();
  });

  test('a day that is none is told, and mended by another', async () => {
    const page = await playground.open({ locale: 'en' });
    await write(page, 'Nghị quyết 57-NQ/TW');
    await page.fill('#published', '31/12/2025');
    await page.dispatchEvent('#published', 'change');
    await page.waitForFunction(() => document.querySelector('#status')!.textContent!.includes("must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '31/12/2025'"));
    await page.fill('#published', '2025-12-31');
    await page.dispatchEvent('#published', 'change');
    await page.waitForFunction(() => document.querySelector('#status')!.textContent!.startsWith('1 citations'));
    expect(await page.getAttribute('#status', 'class')).not.toContain('trouble');
    await page.context().close();
  });

  test('a text of megabytes is kept beside the field, and shown by and by', async () => {
    const page = await playground.open({ locale: 'en' });
    const paragraph = 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 và Quy định số 22-QĐ/TW, ngày 28/7/2021; các cấp uỷ được quán triệt tới từng chi bộ.\n\n';
    const count = Math.ceil(2_000_000 / paragraph.length);
    await page.setInputFiles('#file', { name: 'a.txt', mimeType: '', buffer: Buffer.from(paragraph.repeat(count)) });
    await page.waitForFunction((wanted) => document.querySelector('#status')!.textContent!.startsWith(`${wanted} citations`), count * 2);
    expect([await page.isHidden('#input'), await page.textContent('#large')]).toEqual([true, expect.stringMatching(/^A text of [\d,]+ characters/u)]);
    const shown = (await marks(page)).length;
    expect(shown).toBeLessThan(count);
    await page.click('#more');
    await page.waitForFunction((before) => document.querySelectorAll('#marked .citation').length > before * 1.5, shown);
    await page.click('#clear');
    await page.waitForFunction(() => document.querySelectorAll('#marked .citation').length === 0);
    expect(await page.isVisible('#input')).toBe(true);
    await page.context().close();
  });

  test('HTML in a text is letters, whatever it is', async () => {
    const page = await playground.open({ locale: 'en' });
    await write(page, '<img src=x onerror="document.title=\'pwned\'"> Nghị quyết 57-NQ/TW <script>document.title="pwned"</script> thay thế Chỉ thị <b onclick=1>05</b>-CT/TW.');
    await page.click('#graph summary');
    await page.click('#exports summary');
    expect(await page.locator('#marked img, #marked script, #relations script').count()).toBe(0);
    expect(await page.title()).toBe('Read citations – vn-party-citations');
    await page.context().close();
  });
});

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

describe.skipIf(!hasBrowser)('axe-core finds nothing, and nothing stands out at the side', () => {
  test.each((['light', 'dark'] as const).flatMap((colorScheme) => (['desktop', 'phone'] as const).map((size) => [colorScheme, size] as const)))('%s, %s', async (colorScheme, size) => {
    const page = await playground.open({ viewport: SIZES[size], colorScheme });
    const right = async (state: string): Promise<void> => {
      expect(await violations(page), state).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(SIZES[size].width);
    };
    await right('empty');
    await sample(page);
    await right('read');
    for (const id of ['citations', 'graph', 'exports']) await page.click(`#${id} summary`);
    await page.waitForSelector('#drawing img');
    await page.waitForFunction(() => (document.querySelector('#exported') as HTMLTextAreaElement).value !== '');
    for (const kind of ['resolved', 'ambiguous']) {
      await page.click(`#marked .${kind} >> nth=0`);
      await page.waitForSelector(`#card-body .${kind}`);
      await right(kind);
    }
    await write(page, 'Nghị quyết số 998-NQ/TW và Quy định 86-QD/TW');
    await page.click('#marked .unresolved');
    await page.waitForSelector('#card-body .unresolved');
    await right('unresolved');
    // The other colours, chosen by hand.
    await page.selectOption('#theme', colorScheme === 'light' ? 'dark' : 'light');
    await right('chosen colours');
    await page.fill('#published', 'x');
    await page.dispatchEvent('#published', 'change');
    await page.waitForSelector('#status.trouble');
    await right('trouble');
    await page.context().close();
  });
});
