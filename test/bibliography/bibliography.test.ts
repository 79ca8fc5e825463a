import { describe, expect, test } from 'vitest';
import { documentsCited, toBibtex, toCslJson } from '../../src/entries/bibliography.js';
import { analyze, createRegistry, UsageError } from '../../src/index.js';

const RECORD = { symbol: '77-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2030-01-01', title: 'Về một việc', sources: ['unlinked public file', 'https://example.org/77'] };

describe('documentsCited', () => {
  test('gives each document once, and none of several', () => {
    const analysis = analyze('Nghị quyết 57-NQ/TW, Kết luận 12-KL/TW, Nghị quyết 57-NQ/TW');
    expect(documentsCited(analysis).map(({ id }) => id)).toEqual(['57-NQ/TW@2024-12-22']);
    expect(documentsCited([analysis, analysis])).toEqual(documentsCited(analysis));
  });

  test('says of a document without record what the text says', () => {
    const analysis = analyze('Chỉ thị số 999-CT/TW ngày 1/2/2020 của Ban Bí thư và Chỉ thị 999-CT/TW', { registry: null });
    expect(toCslJson(documentsCited(analysis), { language: 'en' })).toEqual([
      { id: '999-CT/TW@2020-02-01', type: 'report', title: 'Directive 999-CT/TW', author: [{ literal: expect.stringContaining('Secretariat') }], genre: 'Directive', number: '999-CT/TW', issued: { 'date-parts': [[2020, 2, 1]] } },
    ]);
  });

  test.each([undefined, null, 'text', [{}]])('refuses %j', (given) => {
    expect(() => documentsCited(given as never)).toThrow(UsageError);
  });
});

describe('a record', () => {
  test('has the first address of its sources, and its title in Vietnamese', () => {
    expect(toCslJson(createRegistry([RECORD]).records())).toEqual([
      { id: '77-NQ/TW@2030-01-01', type: 'report', title: 'Về một việc', author: [{ literal: 'Bộ Chính trị' }], genre: 'Nghị quyết', number: '77-NQ/TW', issued: { 'date-parts': [[2030, 1, 1]] }, URL: 'https://example.org/77', language: 'vi' },
    ]);
  });

  test('states nothing that no source confirms', () => {
    const [item] = toCslJson([{ ...RECORD, id: 'x', unverified: ['date', 'issuer'] }]);
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('author');
  });
});

describe('BibTeX', () => {
  test('spells what TeX would act on', () => {
    expect(toBibtex([{ ...RECORD, title: '50% {a} \\b_c & #1 $x$ ~^' }])).toContain(String.raw`title = {{50\% \{a\} \textbackslash{}b\_c \& \#1 \$x\$ \textasciitilde{}\textasciicircum{}}}`);
  });

  test('tells documents apart whose keys would be one', () => {
    expect(toBibtex([{ ...RECORD, id: 'a/b' }, { ...RECORD, id: 'a-b' }]).match(/@report\{[^,]+/gu)).toEqual(['@report{a-b', '@report{a-b--2']);
  });
});

test.each([
  [() => toCslJson('57-NQ/TW' as never), /a list of documents/u],
  [() => toBibtex([{ title: 'x' }]), /symbol, or type and number/u],
  [() => toCslJson([], { language: 'de' as never }), /'vi', 'fr' or 'en'/u],
])('%s is refused', (call, message) => {
  expect(call).toThrow(UsageError);
  expect(call).toThrow(message);
});
