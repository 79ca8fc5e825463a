/** Each rule at its borders: what it needs to speak, and what makes it silent. */
import { describe, expect, test } from 'vitest';
import { createRegistry, lint, type Finding, type LintOptions, type RuleId } from '../../src/index.js';

/** What a rule finds, without the place that follows from the span. */
function told(id: RuleId, text: string, options: LintOptions = {}): Partial<Finding>[] {
  return lint(text, { ...options, rules: { [id]: 'warning', ...options.rules } })
    .filter(({ ruleId }) => ruleId === id)
    .map(({ span: { start, end }, expected, fix, suggestions, document, citation }) => ({
      span: { start, end }, ...(expected && { expected }), ...(fix && { fix }), ...(suggestions && { suggestions }), ...(document && { document }), ...(citation && { citation }),
    }));
}
const actuals = (id: RuleId, text: string, options: LintOptions = {}): string[] => told(id, text, options).map(({ span }) => text.slice(span!.start, span!.end));

describe('first-citation-form', () => {
  const id = 'first-citation-form';
  const insert = (at: number, text: string) => ({ span: { start: at, end: at }, text });
  test('puts the number mark before the number and the comma behind the symbol', () => {
    expect(told(id, 'Theo Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị')).toEqual([{
      span: { start: 5, end: 24 }, citation: 'c1', document: '57-NQ/TW@2024-12-22', expected: ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị'],
      suggestions: [{ message: 'write it as 05-HD/VPTW has it', edits: [insert(16, 'số '), insert(24, ',')] }],
    }]);
    expect(told(id, 'Nghị quyết số 57-NQ/TW ngày 22/12/2024')[0]?.suggestions?.[0]?.edits).toEqual([insert(22, ',')]);
    expect(told(id, 'NGHỊ QUYẾT SỐ 57-NQ/TW   ngày 22/12/2024')[0]?.suggestions?.[0]?.edits).toEqual([insert(22, ',')]);
    expect(told(id, 'Nghị quyết 57-NQ/TW, ngày 22/12/2024')[0]?.suggestions?.[0]?.edits).toEqual([insert(11, 'số ')]);
  });

  test('asks for no comma where the date is in brackets, in a note or not there', () => {
    expect(told(id, 'Nghị quyết số 57-NQ/TW (22/12/2024)')).toEqual([]);
    expect(told(id, 'Nghị quyết số 57-NQ/TW[1] là …\n\n[1] Ngày 22/12/2024 của Bộ Chính trị.')).toEqual([]);
    expect(told(id, 'Nghị quyết số 57-NQ/TW của Bộ Chính trị')).toEqual([]);
    expect(told(id, 'Nghị quyết số 57-NQ/TW')).toEqual([]);
  });

  test('an unknown document is printed by what the text says of it', () => {
    expect(told(id, 'Kết luận 997-KL/TW ngày 05/5/2025 của Bộ Chính trị')[0]).toMatchObject({ expected: ['Kết luận số 997-KL/TW, ngày 05/5/2025 của Bộ Chính trị'], document: '997-KL/TW@2025-05-05' });
  });

  test('looks at the first citation of a document alone, in Vietnamese, with type word and symbol', () => {
    expect(actuals(id, 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết 57-NQ/TW nêu …')).toEqual([]);
    expect(actuals(id, '57-NQ/TW, ngày 22/12/2024')).toEqual([]);
    expect(actuals(id, 'la résolution 57-NQ/TW du 22 décembre 2024')).toEqual([]);
    expect(actuals(id, 'Quy định 144 của Bộ Chính trị')).toEqual([]);
    expect(actuals(id, 'Nghị quyết Đại hội XIII')).toEqual([]);
  });
});

describe('issuer-without-authority', () => {
  const id = 'issuer-without-authority';
  const by = (date: string, type = 'Nghị quyết số 14-NQ/TW', issuer = 'Ban Bí thư'): string => `${type}, ${date} của ${issuer}`;
  test('asks the rule of the day of the document, from its first day to the last before the next rule', () => {
    expect(told(id, by('ngày 16/02/2004'))).toEqual([{ span: { start: 0, end: 22 }, citation: 'c1' }]);
    expect(told(id, by('ngày 15/02/2004'))).toEqual([]);
    expect(actuals(id, by('ngày 05/02/2017'))).toHaveLength(1);
    expect(actuals(id, by('ngày 06/02/2017'))).toEqual([]);
  });

  test('a partial date must lie within one rule', () => {
    expect(actuals(id, by('năm 2016'))).toHaveLength(1);
    expect(actuals(id, by('tháng 01/2017'))).toHaveLength(1);
    expect(actuals(id, by('tháng 02/2017'))).toEqual([]);
    expect(actuals(id, by('năm 2004'))).toEqual([]);
  });

  test('says which rule', () => {
    const [finding] = lint(by('ngày 30/7/2009')).filter(({ ruleId }) => ruleId === id);
    expect(finding?.message).toBe('31-QĐ/TW, 91-QĐ/TW, Điều 6 khoản 4 does not let ban-bi-thu issue a nghi-quyet');
  });

  test('is silent where the text leaves type, issuer or date unsaid, for other bodies and other types', () => {
    expect(actuals(id, by('ngày 30/7/2009', '14-NQ/TW'))).toEqual([]);
    expect(actuals(id, 'Nghị quyết số 14-NQ/TW, ngày 30/7/2009')).toEqual([]);
    expect(actuals(id, 'Nghị quyết số 14-NQ/TW của Ban Bí thư')).toEqual([]);
    expect(actuals(id, by('ngày 30/7/2009', 'Nghị quyết số 14-NQ/TW', 'Bộ Chính trị'))).toEqual([]);
    expect(actuals(id, by('ngày 30/7/2009', 'Thông báo số 14-TB/TW'))).toEqual([]);
    expect(actuals(id, by('ngày 30/7/2009', 'Báo cáo số 14-BC/TW'))).toEqual([]);
  });
});

describe('date-outside-term', () => {
  const id = 'date-outside-term';
  test('needs date and term in the text, and a central body', () => {
    expect(told(id, 'Quyết định số 201-QĐ/TW, ngày 15/8/2019 của Ban Bí thư khoá XI')).toEqual([{ span: { start: 0, end: 23 }, citation: 'c1', expected: ['XII'] }]);
    expect(actuals(id, 'Quyết định số 201-QĐ/TW, ngày 15/8/2019 của Ban Bí thư')).toEqual([]);
    expect(actuals(id, 'Quyết định số 201-QĐ/TW của Ban Bí thư khoá XI')).toEqual([]);
    expect(actuals(id, 'Nghị quyết số 05-NQ/TU, ngày 15/8/2019 của Tỉnh uỷ khoá XIX')).toEqual([]);
    expect(actuals(id, 'Nghị quyết số 05-NQ/TU, ngày 15/8/2019 của Tỉnh uỷ khoá XI')).toEqual([]);
    expect(actuals(id, 'Quyết định số 201-QĐ/TW, ngày 15/8/2019 của Ban Bí thư khoá XXX')).toEqual([]);
  });
});

describe('currency', () => {
  const ours = createRegistry([
    { symbol: '01-QC/TW', type: 'quy-che', issuer: 'ban-bi-thu', date: '2016-05-05' },
    { symbol: '02-QC/TW', type: 'quy-che', issuer: 'ban-bi-thu', date: '2018-05-05' },
    { symbol: '03-QC/TW', type: 'quy-che', issuer: 'ban-bi-thu', term: 'XII' },
    { symbol: '04-QC/TW', type: 'quy-che', issuer: 'ban-bi-thu', date: '2016-06-06' },
    { symbol: '05-QC/TW', type: 'quy-che', issuer: 'ban-bi-thu', date: '2016-07-07' },
  ], { relations: [
    { from: '02-QC/TW@2018-05-05', kind: 'supersedes', to: '01-QC/TW@2016-05-05' },
    { from: '03-QC/TW@XII', kind: 'repeals', to: '04-QC/TW@2016-06-06' },
    { from: '02-QC/TW@2018-05-05', kind: 'guides', to: '05-QC/TW@2016-07-07' },
    { from: '02-QC/TW@2018-05-05', kind: 'amends', to: '05-QC/TW@2016-07-07', modality: 'planned' },
  ] });
  const of2020 = { registry: ours, publishedOn: '2020' } as const;
  const messages = (text: string, options: LintOptions): string[] => lint(text, options).filter(({ ruleId }) => ruleId.endsWith('-document') && ruleId !== 'unknown-document').map(({ message }) => message);

  test('names what made the change, and the day where it is known', () => {
    expect(messages('Quy chế số 01-QC/TW, ngày 05/5/2016', of2020)).toEqual(['01-QC/TW@2016-05-05 was superseded by 02-QC/TW@2018-05-05 on 2018-05-05']);
    expect(messages('Quy chế số 04-QC/TW, ngày 06/6/2016', { registry: ours, publishedOn: '2022' })).toEqual(['04-QC/TW@2016-06-06 was repealed by 03-QC/TW@XII']);
    expect(told('superseded-document', 'Quy chế số 01-QC/TW, ngày 05/5/2016', of2020)).toEqual([{ span: { start: 0, end: 19 }, citation: 'c1', document: '01-QC/TW@2016-05-05', expected: ['02-QC/TW@2018-05-05'] }]);
  });

  test('a change that is not yet certain on the day, and one that is only planned, are not told', () => {
    expect(messages('Quy chế số 01-QC/TW, ngày 05/5/2016', { registry: ours, publishedOn: '2018' })).toEqual([]);
    expect(messages('Quy chế số 04-QC/TW, ngày 06/6/2016', { registry: ours, publishedOn: '2017' })).toEqual([]);
    expect(messages('Quy chế số 05-QC/TW, ngày 07/7/2016', of2020)).toEqual([]);
  });

  test('a text that tells the change itself is not told of it; one that implements the document is', () => {
    expect(messages('Quy chế số 07-QC/TW, ngày 05/5/2019 thay thế Quy chế số 01-QC/TW, ngày 05/5/2016', of2020)).toEqual([]);
    expect(messages('Quy chế số 07-QC/TW, ngày 05/5/2019 sửa đổi, bổ sung Quy chế số 01-QC/TW, ngày 05/5/2016', of2020)).toEqual([]);
    expect(messages('Quy chế số 07-QC/TW, ngày 05/5/2019 bãi bỏ Quy chế số 01-QC/TW, ngày 05/5/2016', of2020)).toEqual([]);
    expect(messages('Quy chế số 07-QC/TW, ngày 05/5/2019 thực hiện Quy chế số 01-QC/TW, ngày 05/5/2016', of2020)).toHaveLength(1);
  });

  test('without a registry nothing is known', () => {
    for (const id of ['superseded-document', 'planned-as-done', 'not-yet-issued'] as const) expect(told(id, 'Quy chế số 01-QC/TW, ngày 05/5/2016 thay thế 05-QC/TW', { registry: null, publishedOn: '2020' })).toEqual([]);
  });

  test('planned-as-done speaks of changes that are said to be done, of documents with plans alone', () => {
    const id = 'planned-as-done';
    expect(told(id, 'Quy chế số 07-QC/TW, ngày 05/5/2019 sửa đổi Quy chế số 05-QC/TW, ngày 07/7/2016.', of2020)).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW, ngày 05/5/2018 sửa đổi Quy chế số 05-QC/TW, ngày 07/7/2016.', of2020)).toEqual([{ span: { start: 36, end: 43 }, citation: 'c2', document: '05-QC/TW@2016-07-07' }]);
    expect(told(id, 'Quy chế số 07-QC/TW sẽ sửa đổi Quy chế số 05-QC/TW, ngày 07/7/2016.', of2020)).toEqual([]);
    expect(told(id, 'Quy chế số 07-QC/TW thực hiện Quy chế số 05-QC/TW, ngày 07/7/2016.', of2020)).toEqual([]);
    expect(told(id, 'Quy chế số 07-QC/TW thay thế Quy chế số 01-QC/TW, ngày 05/5/2016.', of2020)).toEqual([]);
    expect(told(id, 'Quy chế số 07-QC/TW thay thế Quy chế số 99-QC/TW.', of2020)).toEqual([]);
    expect(told(id, 'Quy chế này đã được thay thế bởi Quy chế số 02-QC/TW, ngày 05/5/2018.', of2020)).toEqual([]);
  });

  test('not-yet-issued speaks of the term of the text, once for a symbol, where no date is said', () => {
    const id = 'not-yet-issued';
    const day = { registry: ours, publishedOn: '2018-05-04' } as const;
    expect(told(id, 'Quy chế số 02-QC/TW và Quy chế số 02-QC/TW', day)).toEqual([{ span: { start: 0, end: 19 }, citation: 'c1', document: '02-QC/TW@2018-05-05' }]);
    expect(told(id, 'Quy chế số 02-QC/TW', { registry: ours, publishedOn: '2018-05-05' })).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW', { registry: ours, publishedOn: '2018' })).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW', { registry: ours, publishedOn: '2015' })).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW, ngày 05/5/2018', day)).toEqual([]);
    expect(told(id, 'Quy chế số 03-QC/TW', day)).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW', { registry: ours })).toEqual([]);
  });

  test('dated-after-text compares whole dates with partial ones', () => {
    const id = 'dated-after-text';
    expect(told(id, 'Quy chế số 02-QC/TW, ngày 05/5/2018', { publishedOn: '2018-05-04' })).toEqual([{ span: { start: 0, end: 19 }, citation: 'c1' }]);
    expect(told(id, 'Quy chế số 02-QC/TW, ngày 05/5/2018', { publishedOn: '2018-05' })).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW, năm 2018', { publishedOn: '2018-01-01' })).toEqual([]);
    expect(told(id, 'Quy chế số 02-QC/TW, ngày 05/5/2018')).toEqual([]);
    expect(told(id, 'Nghị quyết số 57-NQ/TW', { publishedOn: '2026-01-01' })).toEqual([]);
  });
});

describe('short forms', () => {
  test('two documents of one type and number in the text, and a short form that says no more', () => {
    const id = 'two-documents-one-short-form';
    const both = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 và Chỉ thị số 05-CT/TW, ngày 23/7/2021.';
    expect(told(id, `${both} Chỉ thị 05 nêu. Chỉ thị 05 yêu cầu.`)).toEqual([{ span: { start: 76, end: 86 }, citation: 'c3', expected: ['05-CT/TW@2016-05-15', '05-CT/TW@2021-07-23'] }]);
    expect(actuals(id, `${both} Chỉ thị 05, ngày 15/5/2016 nêu.`)).toEqual([]);
    expect(actuals(id, `${both} Chỉ thị 05 khoá XIII nêu.`)).toEqual([]);
    expect(actuals(id, `${both} Kết luận 05 nêu. Chỉ thị 06 nêu.`)).toEqual([]);
    expect(actuals(id, both)).toEqual([]);
    expect(actuals(id, 'Nghị quyết 8A và Nghị quyết 8B')).toEqual([]);
    expect(actuals(id, 'Nghị quyết Trung ương 4 khoá XI, Nghị quyết Trung ương 4 khoá XII và Nghị quyết 4')).toEqual([]);
  });

  test('ambiguous: what the registry has under the number; not what the text itself tells twice, nor one candidate, nor a plenum', () => {
    const id = 'ambiguous-short-form';
    expect(actuals(id, 'Nghị quyết 18 nêu')).toEqual(['Nghị quyết 18']);
    expect(actuals(id, 'Nghị quyết số 18-NQ/TW nêu')).toEqual([]);
    expect(actuals(id, 'Nghị quyết Trung ương 4 khoá XII')).toEqual([]);
    expect(actuals(id, 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 và Chỉ thị số 05-CT/TW, ngày 23/7/2021. Chỉ thị 05 yêu cầu')).toEqual([]);
    expect(lint('Nghị quyết 18').find(({ ruleId }) => ruleId === id)?.message).toBe('“Nghị quyết 18” may mean 4 documents: 18-NQ/TW@2017-10-25, 18-NQ/TW@2022-06-16, 18-NQ/TW@2007-10-25, 18-NQ/TW@2026-07-28');
  });

  test('without antecedent: neither a symbol nor a document', () => {
    const id = 'short-form-without-antecedent';
    expect(told(id, 'Quy chế số 987')).toEqual([{ span: { start: 0, end: 14 }, citation: 'c1' }]);
    expect(actuals(id, 'Quy chế số 987 của Ban Bí thư')).toEqual([]);
    expect(actuals(id, 'Quy chế này')).toEqual([]);
    expect(actuals(id, 'Quy chế số 987-QC/TW')).toEqual([]);
  });
});

describe('first-citation-undated', () => {
  const id = 'first-citation-undated';
  test('tells a symbol once, if no citation of the document is dated', () => {
    expect(told(id, 'Nghị quyết số 57-NQ/TW của Bộ Chính trị. Nghị quyết số 57-NQ/TW …', { publishedOn: '2025-06' })).toEqual([{ span: { start: 0, end: 22 }, citation: 'c1', document: '57-NQ/TW@2024-12-22', expected: ['2024-12-22'] }]);
    expect(told(id, 'Nghị quyết số 18-NQ/TW')).toEqual([{ span: { start: 0, end: 22 }, citation: 'c1' }]);
    expect(told(id, 'Nghị quyết số 18-NQ/TW … Nghị quyết số 18-NQ/TW, ngày 25/10/2017')).toEqual([]);
    expect(told(id, 'Nghị quyết số 57-NQ/TW[1]\n\n[1] Ngày 22/12/2024.')).toEqual([]);
    expect(told(id, 'Nghị quyết 18, Nghị quyết Đại hội XIII')).toEqual([]);
  });

  test('speaks once in a text, and names the others', () => {
    const all = (symbols: readonly string[]) => lint(symbols.map((symbol) => `Kết luận số ${symbol}.`).join(' ')).filter(({ ruleId }) => ruleId === id).map(({ message, actual }) => [actual, message]);
    const known = 'the first citation of 71-KL/TW has no date, and no later one has';
    expect(all(['71-KL/TW', '72-KL/TW', '71-KL/TW', '73-KL/TW'])).toEqual([['Kết luận số 71-KL/TW', `${known}; so it is with 72-KL/TW, 73-KL/TW`]]);
    expect(all([71, 72, 73, 74, 75, 76, 77].map((number) => `${number}-KL/TW`))).toEqual([['Kết luận số 71-KL/TW', `${known}; so it is with 72-KL/TW, 73-KL/TW, 74-KL/TW, 75-KL/TW, 76-KL/TW …`]]);
    expect(lint('Kết luận số 71-KL/TW. Kết luận số 72-KL/TW.', { language: 'fr' })[0]!.message).toContain('de même pour 72-KL/TW');
  });
});

test('contradictions of the registry say what it has, of which document', () => {
  const at = (id: RuleId, text: string) => told(id, text)[0];
  expect(at('date-contradicts-registry', 'Nghị quyết số 57-NQ/TW, ngày 22/11/2024')).toEqual({ span: { start: 29, end: 39 }, citation: 'c1', document: '57-NQ/TW@2024-12-22', expected: ['2024-12-22'] });
  expect(at('issuer-contradicts-registry', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư')).toEqual({ span: { start: 44, end: 54 }, citation: 'c1', document: '57-NQ/TW@2024-12-22', expected: ['bo-chinh-tri'] });
  expect(at('term-contradicts-registry', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị khoá XII')).toEqual({ span: { start: 62, end: 65 }, citation: 'c1', document: '57-NQ/TW@2024-12-22', expected: ['XIII'] });
  expect(at('type-contradicts-registry', 'Quyết định số 66-QĐ/TW, ngày 06/02/2017')).toEqual({
    span: { start: 0, end: 22 }, citation: 'c1', document: '66-QĐ/TW@2017-02-06', expected: ['Quy định 66-QĐ/TW'],
    suggestions: [{ message: 'write Quy định 66-QĐ/TW', edits: [{ span: { start: 0, end: 22 }, text: 'Quy định 66-QĐ/TW' }] }],
  });
});

test('a suggestion tells its document and citation', () => {
  expect(told('type-code-doubled', 'NQ 57-NQ/TW, ngày 22/12/2024')).toEqual([{
    span: { start: 0, end: 11 }, citation: 'c1', document: '57-NQ/TW@2024-12-22', expected: ['57-NQ/TW'],
    suggestions: [{ message: 'leave out the code in front', edits: [{ span: { start: 0, end: 3 }, text: '' }] }],
  }]);
  expect(told('footnote-without-call', 'Nghị quyết 57-NQ/TW[1]\n\n[1] Một.\n[2] Hai.')).toEqual([{ span: { start: 37, end: 41 } }]);
});
