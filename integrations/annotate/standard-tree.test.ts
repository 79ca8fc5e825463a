/** A parser that follows the standard of HTML sees the same page with marks and without, whatever the page. */
import * as fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { annotateCitations } from '../../src/entries/annotate.js';
import { extractCitations } from '../../src/index.js';
import { htmlPage } from '../../test/annotate/pages.js';
import { runs } from '../../test/properties/runs.js';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

const parser = unified().use(rehypeParse);

/** Tags and text, without our marks. */
function seen(node: Node): string {
  const inner = (node.children ?? []).map(seen).join('');
  if (node.type !== 'element') return node.value ?? inner;
  const { dataCitation } = node.properties ?? {};
  const isOurs = /^c\d+$/u.test(typeof dataCitation === 'string' ? dataCitation : '');
  return isOurs ? inner : `<${node.tagName}>${inner}</${node.tagName}>`;
}

test.each([['marks', {}], ['links', { href: 'https://example.org/' }]] as const)('%s', (_, mark) => {
  let marked = 0;
  fc.assert(fc.property(htmlPage, (given) => {
    // An anchor that is left open is closed wherever the next link begins, ours too: the tree of such a page is nobody's.
    const page = given.replace(/<a name=[^>]*>/gu, '');
    // What a tag is that has another in it, and a script with a comment and a script in it, parsers tell differently.
    fc.pre(!/<\/?[a-z][^<>]*<|<a (?!href)|<script>[^]*<!--/iu.test(page));
    const result = annotateCitations(page, extractCitations(page, { format: 'html' }), () => mark, { format: 'html' });
    if (result !== page) marked++;
    expect(seen(parser.parse(result) as Node)).toBe(seen(parser.parse(page) as Node));
  }), runs());
  expect(marked).toBeGreaterThan(10);
});
