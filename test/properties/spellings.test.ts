/** Law 3 on real wordings: every case of the corpus, rewritten in each of the other spellings, cites the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractCitations } from '../../src/index.js';
import { parseCorpus } from '../corpus-outline.js';
import { readKnownGaps } from '../known-gaps.js';
import { cited, VARIANTS } from './variants.js';

const root = new URL('../corpus/', import.meta.url);
const cases = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('/') && path.endsWith('.txt'))
  .sort()
  .flatMap((file) => parseCorpus(file, readFileSync(new URL(file, root), 'utf8')))
  .filter(({ format }) => format === 'text');

const gaps = readKnownGaps('properties/spellings.test.ts').map(({ name }) => name);
/** As in laws.test.ts: what is a known gap there is left out here. */
const LEFT_OUT = readKnownGaps('properties/laws.test.ts').length > 0 ? ['issuerName', 'pinpoints', 'language'] : [];

const plain = cases.map((one) => ({ ...one, cited: JSON.stringify(cited(extractCitations(one.text), LEFT_OUT)) }));

/** Every third place: enough to hit each word, and no text grows beyond what a window may be. */
function thirds(): () => boolean {
  let count = 0;
  return () => count++ % 3 === 0;
}

test.each(VARIANTS)('$title', ({ title: name, write }) => {
  const differing = plain.filter(({ text, lined, cited: before }) => {
    if (lined && name === 'line breaks between words') return false;
    const rewritten = cited(extractCitations(write(text, thirds())), LEFT_OUT);
    return JSON.stringify(rewritten) !== before;
  });
  const known = gaps.filter((gap) => gap.startsWith(`${name}: `));
  expect(differing.map(({ file, title }) => `${name}: ${file}: ${title}`)).toEqual(known);
});
