/** Markup is marked by spans and read by nobody: what is shown of a page are its words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citingText } from '../src/arbitraries/index.js';
import { toHtml } from '../src/entries/drawing.js';
import { buildGraph, type CitationGraph } from '../src/entries/graph.js';
import { applyFixes, toSarif } from '../src/entries/lint.js';
import { analyze, extractCitations, lint, type Analysis } from '../src/index.js';

const PAGE = '<p><b>Quy định</b> số <a href="/x">296</a>-QĐ/TW, ngày 30/5/2025 <i>thay</i> thế Quy&nbsp;định số 22-QĐ/<b>TW</b>, ngày 28/7/2021. Sẽ có một <u>chỉ thị</u> mới để thay thế Chỉ thị 51-CT/TW.</p>';
const WORDS = 'Quy định số 296-QĐ/TW, ngày 30/5/2025 thay thế Quy\u00a0định số 22-QĐ/TW, ngày 28/7/2021. Sẽ có một chỉ thị mới để thay thế Chỉ thị 51-CT/TW.';
const [page, words] = [analyze(PAGE, { format: 'html', registry: null }), analyze(WORDS, { registry: null })];

const quotesOf = ({ edges }: CitationGraph): string[] => edges.flatMap(({ attributes: { kind, evidence } }) => evidence.map(({ quote }) => `${kind}: ${quote}`)).sort();
const graphOf = (text: string, analysis: Analysis): CitationGraph => buildGraph([{ file: 'a', text, analysis }]);

describe('of a page with tags inside its citations', () => {
  test('texts are the words, spans what to mark', () => {
    expect(page.citations.map(({ text }) => text)).toEqual(['Quy định số 296-QĐ/TW', 'Quy\u00a0định số 22-QĐ/TW', 'Chỉ thị 51-CT/TW']);
    expect(page.citations.map(({ span: { start, end } }) => PAGE.slice(start, end))).toEqual(['Quy định</b> số <a href="/x">296</a>-QĐ/TW', 'Quy&nbsp;định số 22-QĐ/<b>TW', 'Chỉ thị 51-CT/TW']);
    expect(extractCitations(PAGE, { format: 'html' }).map(({ text }) => text)).toEqual(page.citations.map(({ text }) => text));
    expect(analyze('**Quy định** số [296](/x)-QĐ/TW', { format: 'markdown' }).citations[0]?.text).toBe('Quy định số 296-QĐ/TW');
  });

  test('quotes are the words, also of an analysis out of a file', () => {
    const quotes = quotesOf(graphOf(WORDS, words));
    expect(quotes.length).toBeGreaterThan(4);
    expect(quotesOf(graphOf(PAGE, page))).toEqual(quotes);
    expect(quotesOf(graphOf(PAGE, JSON.parse(JSON.stringify(page)) as Analysis))).toEqual(quotes);
    expect(graphOf(PAGE, page).nodes.find(({ attributes: { kind } }) => kind === 'unnamed')?.attributes.label).toBe('chỉ thị mới');
    expect(toHtml(graphOf(PAGE, page))).not.toMatch(/href=\\?"\/x|&lt;\/?[abiu]\b|u003c\/?[abiu]\b/u);
  });

  test('only what has markup is told beside the spans', () => {
    expect(words.marked).toBeUndefined();
    expect(page.marked?.map(({ text }) => text)).toEqual([expect.stringMatching(/^Quy định số 296.*2021\.$/u), 'thay thế', expect.stringMatching(/^Sẽ có một chỉ thị mới/u), 'chỉ thị mới']);
    for (const { span, text } of page.marked!) expect(PAGE.slice(span.start, span.end)).not.toBe(text);
  });

  test('findings tell the words, and propose none in the place of tags', () => {
    const slips = '<p>Quyết định số <b>86</b>-QD/T<i>W</i>, Nghị quyết 57-N<b>q</b>/TW, Quyết <i>định</i> số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư.</p>';
    const found = lint(slips, { format: 'html', rules: { 'first-citation-form': 'info' } });
    expect(found.map(({ actual }) => actual).filter((actual) => /[<>]/u.test(actual))).toEqual([]);
    expect(found.flatMap(({ expected = [] }) => expected).filter((expected) => /[<>]/u.test(expected))).toEqual([]);
    expect(found.find(({ ruleId }) => ruleId === 'letter-case')?.actual).toBe('Nq');
    const replaced = found.flatMap(({ fix, suggestions = [] }) => [...(fix ?? []), ...suggestions.flatMap(({ edits }) => edits)]).map(({ span }) => slips.slice(span.start, span.end));
    expect(found.map(({ ruleId }) => ruleId)).toContain('type-contradicts-registry');
    expect(replaced.filter((piece) => /[<>]/u.test(piece))).toEqual([]);
    expect(applyFixes(slips, found)).toBe(slips.replace('QD', 'QĐ'));
    // A snippet is a part of the file.
    const sarif = JSON.parse(toSarif([{ file: 'a.html', text: slips, findings: found }])) as { runs: { results: { locations: { physicalLocation: { region: { charOffset: number; charLength: number; snippet: { text: string } } } }[] }[] }[] };
    for (const { locations: [place] } of sarif.runs[0]!.results) {
      const { charOffset, charLength, snippet } = place!.physicalLocation.region;
      expect(snippet.text).toBe(slips.slice(charOffset, charOffset + charLength));
    }
  });

  test('a mark of a number is put only where it is certain to belong', () => {
    const rules = { 'first-citation-form': 'info' } as const;
    const edits = (text: string): unknown => lint(text, { format: 'html', rules }).find(({ ruleId }) => ruleId === 'first-citation-form')?.suggestions?.[0]?.edits;
    expect(edits('<b>Nghị quyết 57-NQ/TW</b>, ngày 22/12/2024')).toEqual([{ span: { start: 14, end: 14 }, text: 'số ' }]);
    expect(edits('Nghị quyết <a href="/9">57</a>-NQ/TW, ngày 22/12/2024')).toEqual([{ span: { start: 11, end: 11 }, text: 'số ' }]);
    expect(edits('Nghị <a href="/9">quyết</a> 57-NQ/TW, ngày 22/12/2024')).toBeUndefined();
  });
});

test('tags anywhere between words change no text and no quote', () => {
  fc.assert(fc.property(citingText(), fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), ({ text }, places) => {
    fc.pre(!/[<>&]/u.test(text));
    const pieces = text.split(/(?<= )/u);
    const html = pieces.map((piece, index) => (places.includes(index) ? `<b class="x1">${piece}</b>` : piece)).join('');
    const [plain, marked] = [analyze(text), analyze(html, { format: 'html' })];
    expect(marked.citations.map((citation) => citation.text)).toEqual(plain.citations.map((citation) => citation.text.replace(/[ \t\r\n\f]+/gu, ' ')));
    expect(quotesOf(graphOf(html, marked))).toEqual(quotesOf(graphOf(text, plain)));
  }), { numRuns: 150 });
});
