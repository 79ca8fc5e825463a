import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { terminal } from './terminal.js';

const PAGE = '<!DOCTYPE html><html><head><title>57-NQ/TW</title></head><body><p>Nghị quyết <b>57</b>-NQ/TW, <a href="/x">05-CT/TW</a>, Kết luận 12-KL/TW và Quy định 9999-QĐ/TW</p></body></html>';
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  writeFileSync(at('a.html'), PAGE);
  writeFileSync(at('a.md'), 'Theo **Nghị quyết 57-NQ/TW** và Kết luận 121-KL/TW ngày 24/1/2025.\n');
  writeFileSync(at('a.txt'), 'Một <b> & \u001B[31m Nghị quyết 57-NQ/TW\nvà Nghị quyết này.\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function annotate(args: readonly string[], given: Parameters<typeof terminal>[0] = {}): Promise<{ status: number; out: string; err: string }> {
  const { world, out, err } = terminal({ input: '', ...given });
  return { status: await run(['annotate', ...args], world), out: out(), err: err() };
}

test.each(['a.txt', 'a.md'])('a page that was made of %s is marked once, and its cards are no text', async (file) => {
  const made = (await annotate([at(file)])).out;
  writeFileSync(at('made.html'), made);
  const again = (await annotate([at('made.html')])).out;
  const marks = (page: string): number => page.match(/class="vpc-mark/gu)!.length;
  expect(marks(made)).toBeGreaterThan(1);
  expect(marks(again)).toBe(marks(made));
  writeFileSync(at('again.html'), again);
  expect((await annotate([at('again.html')])).out).toBe(again);
});

describe('the language of the command', () => {
  test.each([
    ['vi', 'Các văn bản được viện dẫn', '<dd>22/12/2024</dd>', 'cơ quan ban hành'],
    ['fr', 'Documents cités', '<dd>22 décembre 2024</dd>', 'auteur'],
    ['en', 'Documents cited', '<dd>22 December 2024</dd>', 'issuer'],
  ])('%s is what cards speak; the text keeps its own', async (language, heading, day, name) => {
    const { out } = await annotate([at('a.txt'), '--language', language]);
    expect(out).toContain(`<html lang="${language}">`);
    expect(out).toContain(`<h2 id="vpc-heading">${heading}</h2>`);
    expect(out).toContain(day);
    expect(out).toContain(`<dt>${name}</dt>`);
    expect(out).toContain('<main lang="vi">');
  });
});

describe('an HTML page', () => {
  test('has marks that lead to cards, and cards that lead to marks', async () => {
    const { status, out } = await annotate([at('a.html'), '--on', '2025-12-31']);
    expect(status).toBe(0);
    const ids = new Set(Array.from(out.matchAll(/ id="(?<id>[^"]+)"/gu), ({ groups }) => groups!['id']));
    const targets = Array.from(out.matchAll(/ href="#(?<id>[^"]+)"/gu), ({ groups }) => groups!['id']);
    expect(targets.length).toBeGreaterThan(7);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(out).toContain('Về đột phá phát triển khoa học');
    expect(out).toContain('in force since 2024-12-22');
    expect(out).toMatch(/vpc-ambiguous.*vpc-unresolved/su);
    // The rest of the page is what it was.
    expect(out.replace(/<!--vn-party-citations:cards-->.*<!--\/vn-party-citations:cards-->/su, '').replace(/<a [^>]*data-citation="c\d+">(?<inner>[^<]*)<\/a>/gu, '$<inner>')).toBe(PAGE);
  });

  test('is the same when it is annotated again', async () => {
    const { out } = await annotate([at('a.html')]);
    writeFileSync(at('b.html'), out);
    expect((await annotate([at('b.html')])).out).toBe(out);
  });
});

test('of a text a page is made, as it is written, which runs nothing and asks nobody', async () => {
  const { out } = await annotate([at('a.txt')]);
  expect(out).toMatch(/<main lang="vi">Một &lt;b&gt; &amp; \uFFFD\[31m <a href="#vpc-d1" class="vpc-mark vpc-resolved" id="vpc-c1" data-citation="c1">Nghị quyết 57-NQ\/TW<\/a>\nvà <a /u);
  expect(out).toContain("default-src 'none'");
  expect(out).toContain('1:17');
});

test('a page of the words of an author and a registry holds no element of theirs', async () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  writeFileSync(at('registry.json'), JSON.stringify([{ symbol: '77-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2030-01-01', title: evil, aliases: [evil], sources: [evil, 'javascript:alert(1)'] }]));
  writeFileSync(at('evil.txt'), `${evil} Nghị quyết 77-NQ/TW ${evil}`);
  const { out } = await annotate([at('evil.txt'), '--registry', at('registry.json')]);
  expect(out).toContain('77-NQ/TW@2030-01-01');
  expect(out).not.toMatch(/<script|<img|href="javascript/u);
});

describe('Markdown', () => {
  test('has marks with the documents as titles, or links', async () => {
    expect((await annotate([at('a.md'), '--format', 'markdown'])).out).toBe('Theo **<mark title="57-NQ/TW@2024-12-22" data-citation="c1">Nghị quyết 57-NQ/TW</mark>** và <mark title="121-KL/TW@2025-01-24" data-citation="c2">Kết luận 121-KL/TW</mark> ngày 24/1/2025.\n');
    expect((await annotate([at('a.md'), '--format', 'markdown', '--link', 'https://example.org/{symbol}'])).out).toBe('Theo **[Nghị quyết 57-NQ/TW](https://example.org/57-NQ%2FTW "57-NQ/TW@2024-12-22")** và [Kết luận 121-KL/TW](https://example.org/121-KL%2FTW "121-KL/TW@2025-01-24") ngày 24/1/2025.\n');
  });

  test('is not made of another format', async () => {
    expect(await annotate([at('a.txt'), '--format', 'markdown'])).toMatchObject({ status: 2, err: expect.stringContaining('--input-format markdown') });
  });
});

test('a terminal has the text in colours, and no control of the author’s', async () => {
  const { out } = await annotate([at('a.txt')], { columns: 80 });
  expect(out).toContain('\uFFFD[31m');
  expect(out.replace(/\u001B\[\d+m/gu, '')).toBe('Một <b> & \uFFFD[31m Nghị quyết 57-NQ/TW ⟨57-NQ/TW@2024-12-22⟩\nvà Nghị quyết này ⟨57-NQ/TW@2024-12-22⟩.\n');
  expect(out).toContain('\u001B[4m');
});

test('a file is written as a whole, and an existing one is kept', async () => {
  expect((await annotate([at('a.md'), '--output', at('out.html')])).status).toBe(0);
  expect(readFileSync(at('out.html'), 'utf8')).toContain('<main');
  expect(await annotate([at('a.md'), '--output', at('out.html')])).toMatchObject({ status: 2, err: expect.stringContaining('--force') });
});

test.each([
  [['a', 'b'], 'takes one file'],
  [['--link', 'https://example.org'], 'neither {document} nor {symbol}'],
  [['--format', 'pdf'], '--format must be'],
  [['none.txt'], 'no such file'],
])('%j is told to be wrong', async (args, message) => {
  expect(await annotate(args)).toMatchObject({ status: 2, err: expect.stringContaining(message) });
});
