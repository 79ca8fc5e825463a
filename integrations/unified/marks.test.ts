/** Marks in the trees of unified: pages by rehype, Markdown by remark, and from one to the other. */
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkCitationMarks } from '../../src/integrations/remark.js';
import { rehypeCitations, type CitationMarksOptions } from '../../src/integrations/unified/rehype.js';
import { UsageError } from '../../src/index.js';
import { htmlPage } from '../../test/annotate/pages.js';
import { runs } from '../../test/properties/runs.js';

const parser = unified().use(rehypeParse, { fragment: true });
const printer = unified().use(rehypeStringify);
const MARKS = /<mark data-citation="c\d+">|<\/mark>/gu;
const LINKED: CitationMarksOptions = { mark: ({ symbol, resolution }) => (resolution.status === 'resolved' ? { href: `/d/${symbol}` } : undefined) };
const page = async (source: string, options?: CitationMarksOptions): Promise<string> => String(await unified().use(rehypeParse, { fragment: true }).use(rehypeCitations, options).use(rehypeStringify).process(source));
const markdown = async (source: string, options?: CitationMarksOptions): Promise<string> => String(await unified().use(remarkParse).use(remarkGfm).use(remarkCitationMarks, options).use(remarkStringify).process(source));
const rendered = async (source: string, options?: CitationMarksOptions): Promise<string> => String(await unified().use(remarkParse).use(remarkGfm).use(remarkCitationMarks, options).use(remarkRehype).use(rehypeStringify).process(source));

describe('rehypeCitations', () => {
  test('marks each part of a citation that is text, and cuts no element', async () => {
    expect(await page('<p>Theo Nghị quyết số <b>57</b>-NQ/TW &amp; Chỉ thị 05-CT/TW.</p>')).toBe(
      '<p>Theo <mark data-citation="c1">Nghị quyết số</mark> <b><mark data-citation="c1">57</mark></b><mark data-citation="c1">-NQ/TW</mark> &#x26; <mark data-citation="c2">Chỉ thị 05-CT/TW</mark>.</p>');
  });

  test('links by the address that is given; what has none stays as it is', async () => {
    expect(await page('<p>Nghị quyết 57-NQ/TW, Nghị quyết 998-NQ/TW</p>', LINKED)).toBe('<p><a href="/d/57-NQ/TW" data-citation="c1">Nghị quyết 57-NQ/TW</a>, Nghị quyết 998-NQ/TW</p>');
  });

  test('leaves links, titles and buttons alone; a second run changes nothing', async () => {
    const closed = '<p><a href="/x">Nghị quyết 57-NQ/TW</a> <button>57-NQ/TW</button></p>';
    expect(await page(closed)).toBe(closed);
    const once = await page('<ul><li>Nghị quyết <i>57</i>-NQ/TW</li><li>Quy định 22-QĐ/TW</li></ul>', LINKED);
    expect(once.match(/data-citation/gu)!.length).toBeGreaterThan(2);
    expect(await page(once, LINKED)).toBe(once);
  });

  test('understands short forms and notes across the page', async () => {
    const known: Record<string, string | undefined> = {};
    await page('<p>Nghị quyết số 35-NQ/TW<sup><a href="#fn1">1</a></sup>.</p><p>Nghị quyết 35 nêu rõ.</p><ol><li id="fn1">Ngày 22/10/2018 của Bộ Chính trị.</li></ol>', { mark: ({ id, date }) => {
      known[id] = date;
      return {};
    } });
    expect(known).toEqual({ c1: '2018-10-22', c2: '2018-10-22' });
  });

  test('generated pages keep their text, and what is marked is marked once', () => {
    let marked = 0;
    fc.assert(fc.property(htmlPage, (source) => {
      const tree = parser.parse(source);
      const plain = printer.stringify(tree);
      rehypeCitations()(tree);
      const once = printer.stringify(tree);
      if (once !== plain) marked++;
      expect(once.replace(MARKS, '')).toBe(plain.replace(MARKS, ''));
      rehypeCitations()(tree);
      expect(printer.stringify(tree)).toBe(once);
    }), runs());
    expect(marked).toBeGreaterThan(10);
  });

  test('a very deep page is walked', async () => {
    const depth = 20_000;
    let tree: { type: string; tagName?: string; value?: string; properties?: object; children?: object[] } = { type: 'text', value: 'Nghị quyết 57-NQ/TW' };
    for (let index = 0; index < depth; index++) tree = { type: 'element', tagName: 'div', properties: {}, children: [tree] };
    const root = { type: 'root', children: [tree] };
    expect(() => rehypeCitations()(root)).not.toThrow();
    let inner = root as unknown as { children: { tagName?: string; children: never[] }[] };
    for (let index = 0; index <= depth; index++) inner = inner.children[0] as never;
    expect(inner).toMatchObject({ tagName: 'mark', properties: { 'data-citation': 'c1' } });
  });
});

describe('remarkCitationMarks', () => {
  test('links as Markdown does; code and links are left alone', async () => {
    expect(await markdown('Theo **Nghị quyết** số 57-NQ/TW, `57-NQ/TW`, [57-NQ/TW](/x), <https://a.b/57-NQ/TW>.\n', LINKED))
      .toBe('Theo **[Nghị quyết](/d/57-NQ/TW)** [số 57-NQ/TW](/d/57-NQ/TW), `57-NQ/TW`, [57-NQ/TW](/x), <https://a.b/57-NQ/TW>.\n');
  });

  test('running twice changes nothing', async () => {
    const once = await markdown('| Văn bản |\n| - |\n| Nghị quyết *57*-NQ/TW |\n\n> Chỉ thị 05-CT/TW\n', LINKED);
    expect(once).toContain('[57](/d/57-NQ/TW)');
    expect(await markdown(once, LINKED)).toBe(once);
  });

  test('becomes the element that was asked for', async () => {
    expect(await rendered('Nghị quyết 57-NQ/TW\n', { mark: ({ id }) => ({ element: 'cite', attributes: { title: id } }) })).toBe('<p><cite title="c1" data-citation="c1">Nghị quyết 57-NQ/TW</cite></p>');
    expect(await rendered('Nghị quyết 57-NQ/TW\n', { mark: () => ({ href: '/57', attributes: { title: 't', rel: 'nofollow' } }) })).toBe('<p><a href="/57" title="t" rel="nofollow" data-citation="c1">Nghị quyết 57-NQ/TW</a></p>');
    expect(await rendered('Nghị quyết 57-NQ/TW\n', { mark: () => ({}) })).toBe('<p><mark data-citation="c1">Nghị quyết 57-NQ/TW</mark></p>');
  });

  test('reads the notes of GFM', async () => {
    const dates: (string | undefined)[] = [];
    await markdown('Nghị quyết số 35-NQ/TW[^1].\n\n[^1]: Ngày 22/10/2018 của Bộ Chính trị.\n', { mark: ({ date }) => {
      dates.push(date);
      return null;
    } });
    expect(dates).toEqual(['2018-10-22']);
  });
});

describe('mistakes are told when the plugin is made, or when a mark is none', () => {
  test.each([
    [() => rehypeCitations({ publishedon: '2025' } as never), /rehypeCitations has no option "publishedon"; did you mean 'publishedOn'/u],
    [() => remarkCitationMarks({ publishedOn: '2025-13' }), /publishedOn must be a date of the calendar/u],
    [() => rehypeCitations({ mark: '/57' as never }), /rehypeCitations: mark must be a function/u],
  ])('%#', (make, message) => {
    expect(make).toThrow(UsageError);
    expect(make).toThrow(message);
  });

  test('a mark', async () => {
    await expect(page('57-NQ/TW', { mark: () => ({ element: 'script' }) })).rejects.toThrow('a mark cannot be a <script>');
    await expect(page('57-NQ/TW', { mark: () => ({ before: '[', after: ']' }) as never })).rejects.toThrow('a tree has no brackets');
  });
});
