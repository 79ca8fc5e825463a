/// <reference lib="dom" />
/** Every page of the site in Chromium, where the machine has it: light and dark, axe-core finds nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../test/built.js';
import { hasBrowser, Served, violations } from '../browser.js';

const DIST = join(ROOT, 'site/dist');
const site = new Served(DIST);

beforeAll(async () => {
  if (!hasBrowser) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'site'], { cwd: ROOT, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  await site.start();
});
afterAll(async () => {
  await site.stop();
  expect(site.troubles).toEqual([]);
});

/** The pages of the generator, written ones apart from those of the API; the playground has a test of its own. */
const pagesOf = (isApi: boolean): string[] => readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && !name.startsWith('playground') && name.startsWith('api') === isApi).sort();

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Loads each page once, and asks in both colours. */
async function wrongOf(size: keyof typeof SIZES, pages: readonly string[], darkRules?: readonly string[]): Promise<string[]> {
  const page = await site.open({ viewport: SIZES[size] });
  const wrong: string[] = [];
  for (const name of pages) {
    await page.goto(site.address + name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction((dark) => document.documentElement.classList.contains('dark') === dark, colorScheme === 'dark');
      wrong.push(...(await violations(page, colorScheme === 'dark' ? darkRules : undefined)).map((violation) => `${name}, ${colorScheme}: ${violation}`));
    }
    const right = await page.evaluate(() => document.documentElement.scrollWidth);
    if (right > SIZES[size].width) wrong.push(`${name}: ${right} wide`);
  }
  await page.context().close();
  return wrong;
}

describe.skipIf(!hasBrowser)('the site', () => {
  test('leads to pages and headings that exist', () => {
    const files = [...pagesOf(false), ...pagesOf(true)];
    const text = new Map(files.map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
    const hasHeading = (page: string, id: string): boolean => text.get(page)!.includes(` id="${id}"`);
    const dead = files.flatMap((name) => Array.from(text.get(name)!.matchAll(/ href="(?<link>[^"]+)"/gu), ({ groups }) => groups!['link']!).filter((link) => {
      if (/^[a-z]+:/u.test(link)) return false;
      const { pathname, hash } = new URL(link, `http://site/${name}`);
      const path = decodeURIComponent(pathname.slice(1));
      const page = [path, `${path}index.html`, `${path}.html`].find((file) => text.has(file));
      if (page === undefined) return !existsSync(join(DIST, path));
      return hash !== '' && !hasHeading(page, decodeURIComponent(hash.slice(1)));
    }).map((link) => `${name}: ${link}`));
    expect([...new Set(dead)]).toEqual([]);
  });

  test('speaks Vietnamese where its page does', async () => {
    const page = await site.open({}, 'vi/docs/checking');
    expect([await page.getAttribute('html', 'lang'), await page.textContent('h1')]).toEqual(['vi', expect.stringMatching(/^Rà soát/u)]);
    await page.click('.other-language a');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.click('.other-language a');
    await page.waitForFunction(() => document.documentElement.lang === 'vi');
    const names = await page.locator('#VPSidebarNav a, .VPNavBarMenu a').allTextContents();
    expect(names).toContain('Quy tắc');
    expect(await page.getAttribute('.other-language a', 'href')).toBe('/docs/checking');
    expect(names.filter((name) => /guide|concept|project|contribut/iu.test(name))).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(!hasBrowser)('axe-core finds nothing, light and dark, and nothing stands out at the side', () => {
  test.each(['desktop', 'phone'] as const)('on any page, %s', async (size) => {
    const pages = pagesOf(false);
    expect(pages.length).toBeGreaterThan(30);
    expect(await wrongOf(size, pages)).toEqual([]);
  });

  test('on any page of the API', async () => {
    const pages = pagesOf(true);
    expect(pages.length).toBeGreaterThan(100);
    // All of them are made alike: in the dark only the colours are others.
    expect(await wrongOf('desktop', pages, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  });
});
