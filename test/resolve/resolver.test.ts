import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, extractCitations, resolveCitations, type AnalyzeOptions, type Candidate, type Diagnostic, type DocumentInput, type Registry, type Resolution } from '../../src/index.js';
import { Referents } from '../../src/coreference/referents.js';
import { Resolver } from '../../src/resolve/resolve.js';

type Known = readonly DocumentInput[] | Registry;
const registryOf = (known: Known): Registry => (Array.isArray(known) ? createRegistry(known as readonly DocumentInput[]) : (known as Registry));
const resolutions = (text: string, known: Known, options: AnalyzeOptions = {}): Resolution[] => analyze(text, { registry: registryOf(known), ...options }).citations.map(({ resolution }) => resolution);
const findings = (text: string, known: Known, options: AnalyzeOptions = {}): Diagnostic[] => analyze(text, { registry: registryOf(known), ...options }).diagnostics.filter(({ code }) => !/^first-citation/u.test(code));

/** `document by method`, or the candidates, or why not, of each citation. */
function told(text: string, known: Known, options?: AnalyzeOptions): string[] {
  return resolutions(text, known, options).map((resolution) => {
    if (resolution.status === 'resolved') return `${resolution.document} by ${resolution.by}${resolution.antecedent === undefined ? '' : ` ${resolution.antecedent}`}`;
    if (resolution.status === 'ambiguous') return `? ${resolution.candidates.map(({ document }) => document).join(' ')}`;
    return `${resolution.reason} ${resolution.document ?? ''}`.trim();
  });
}
const candidatesAt = (index: number, text: string, known: Known, options?: AnalyzeOptions): readonly Candidate[] | undefined => {
  const found = resolutions(text, known, options)[index]!;
  return found.status === 'ambiguous' ? found.candidates : undefined;
};

const ABROAD: DocumentInput = { symbol: '12-KL/TW', type: 'ket-luan', date: '2021-08-12', title: 'Về công tác đối với người Việt Nam ở nước ngoài', subjects: { en: ['overseas Vietnamese'] } };
const CORRUPTION: DocumentInput = { symbol: '12-KL/TW', type: 'ket-luan', date: '2022-04-06', title: 'Về phòng, chống tham nhũng, tiêu cực', subjects: { en: ['against corruption'] } };
const TWINS = createRegistry([ABROAD, CORRUPTION]);
const [A, C] = ['12-KL/TW@2021-08-12', '12-KL/TW@2022-04-06'];
const SCIENCE: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22', title: 'Về đột phá phát triển khoa học, công nghệ' };
const S = '57-NQ/TW@2024-12-22';

const OF_TITLE = 'the words beside the citation are of its title';

describe('a title of another subject', () => {
  const IN_2025 = { publishedOn: '2025-06' };
  const OTHER = 'về chế độ chi tiêu hội nghị';

  test('stands against the symbol alone, and says so', () => {
    expect(resolutions(`Nghị quyết 57-NQ/TW ${OTHER}`, [SCIENCE], IN_2025)).toEqual([{ status: 'ambiguous', candidates: [{ document: S, probability: 0.5, reasons: [
      `57-NQ/TW of 2024-12-22: ${SCIENCE.title!}`, 'was issued shortly before the text', 'but the words beside the citation name another subject',
    ] }] }]);
  });

  test.each<[string, string, Known, AnalyzeOptions, string]>([
    ['its own title does not', 'Nghị quyết 57-NQ/TW về phát triển khoa học, công nghệ', [SCIENCE], IN_2025, `${S} by symbol-subject`],
    ['nor words that no “on” introduces', 'Nghị quyết 57-NQ/TW nêu rõ chế độ chi tiêu hội nghị', [SCIENCE], IN_2025, `${S} by symbol`],
    ['nor a title in another language', 'la résolution 57-NQ/TW sur le régime des dépenses de conférence', [SCIENCE], IN_2025, `${S} by symbol`],
    ['nor against the term', `Nghị quyết 57-NQ/TW khoá XIII ${OTHER}`, [SCIENCE], {}, `${S} by symbol-term`],
    ['nor against the day', `Nghị quyết số 57-NQ/TW, ngày 22/12/2024 ${OTHER}`, [SCIENCE], {}, `${S} by symbol-date`],
    ['against the symbol where younger ones are left out', `Nghị quyết 57-NQ/TW ${OTHER}`, [SCIENCE, { ...SCIENCE, date: '2026-05-01' }], IN_2025, `? ${S}`],
    ['against symbol and issuer', `Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng ${OTHER}`, [{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05', title: 'Về phòng, chống tham nhũng' }], {}, '? 39-CT/TU[thanh-uy-da-nang]@2024-03-05'],
    ['symbol and issuer, with its own title', 'Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng về chống tham nhũng', [{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05', title: 'Về phòng, chống tham nhũng' }], {}, '39-CT/TU[thanh-uy-da-nang]@2024-03-05 by symbol-subject'],
  ])('%s', (_, text, known, options, expected) => {
    expect(told(text, known, options)).toEqual([expected]);
  });

  test('beside one mention takes it from all', () => {
    expect(told(`Nghị quyết 57-NQ/TW. Nghị quyết 57-NQ/TW ${OTHER}.`, [SCIENCE], IN_2025)).toEqual([`? ${S}`, `? ${S}`]);
  });

  test('is not seen without the text', () => {
    expect(resolveCitations(extractCitations(`Nghị quyết 57-NQ/TW ${OTHER}`), { registry: registryOf([SCIENCE]), ...IN_2025 })).toMatchObject([{ resolution: { document: S, by: 'symbol' } }]);
  });
});

describe('the words beside the mentions', () => {
  test('of one settle the others', () => {
    expect(resolutions('Kết luận 12-KL/TW về người Việt Nam ở nước ngoài. Kết luận 12-KL/TW nêu rõ.', TWINS)).toMatchObject([
      { status: 'resolved', document: A, by: 'symbol-subject', reasons: [`12-KL/TW of 2021-08-12: ${ABROAD.title!}`, OF_TITLE] }, { status: 'resolved', document: A, by: 'antecedent', antecedent: 'c1' },
    ]);
    expect(told('Kết luận 12-KL/TW nêu rõ. Kết luận 12-KL/TW về người Việt Nam ở nước ngoài.', TWINS)).toEqual([`${A} by antecedent c2`, `${A} by symbol-subject`]);
    // Of two that say it, the first is where the others know it from, in whichever order they were read.
    expect(told('Kết luận 12 về người Việt Nam ở nước ngoài. Kết luận 12-KL/TW về người Việt Nam ở nước ngoài. Kết luận 12-KL/TW.', TWINS)[2]).toBe(`${A} by antecedent c1`);
  });

  test('by a phrase say which', () => {
    expect(resolutions('Conclusion 12-KL/TW on overseas Vietnamese', TWINS)).toMatchObject([{ status: 'resolved', document: A, by: 'symbol-subject', reasons: [expect.anything(), 'the words beside the citation name its subject: overseas Vietnamese'] }]);
    const untitled = [{ ...ABROAD, title: undefined, subjects: { vi: ['người Việt Nam ở nước ngoài'] } }, CORRUPTION];
    expect(resolutions('Kết luận 12-KL/TW về người Việt Nam ở nước ngoài', untitled)).toMatchObject([{ reasons: ['12-KL/TW of 2021-08-12', OF_TITLE] }]);
  });

  test('stand before it too, and then say less', () => {
    expect(told('Bảo hộ người Việt Nam ở nước ngoài theo Kết luận 12-KL/TW', TWINS)).toEqual([`${A} by symbol-subject`]);
    const probabilityOf = (text: string): number => {
      const [one] = resolutions(text, TWINS);
      return one?.status === 'unresolved' ? 0 : one!.candidates[0]!.probability;
    };
    expect(probabilityOf('Bảo hộ người Việt Nam theo Kết luận 12-KL/TW')).toBeLessThan(probabilityOf('Bảo hộ người Việt Nam ở nước ngoài theo Kết luận 12-KL/TW'));
  });

  test('of two may mean two, and then leave a third open', () => {
    const [first, second, third] = told('Kết luận 12-KL/TW về người Việt Nam ở nước ngoài. Kết luận 12-KL/TW về chống tham nhũng, tiêu cực. Kết luận 12-KL/TW nêu rõ.', TWINS);
    expect([first, second]).toEqual([`${A} by symbol-subject`, `${C} by symbol-subject`]);
    expect(third).toMatch(/^\? /u);
  });

  test('of another title keep the others open', () => {
    expect(told('Kết luận 12-KL/TW về người Việt Nam ở nước ngoài. Kết luận 12-KL/TW về chế độ chi tiêu hội nghị.', TWINS)).toEqual([`${A} by symbol-subject`, expect.stringMatching(/^\? /u)]);
  });

  test('decide a plenum’s document', () => {
    const plenum = (number: string, title: string): DocumentInput => ({ symbol: `${number}-NQ/TW`, type: 'nghi-quyet', date: '2016-11-01', plenum: 4, title });
    expect(resolutions('Nghị quyết Trung ương 4 khoá XII về xây dựng, chỉnh đốn Đảng', [plenum('04', 'Về tăng cường xây dựng, chỉnh đốn Đảng'), plenum('05', 'Về đổi mới mô hình tăng trưởng')])).toMatchObject([
      { status: 'resolved', document: '04-NQ/TW@2016-11-01', by: 'plenum', reasons: [expect.anything(), 'is of term XII, as the text says', OF_TITLE] },
    ]);
  });

  test('decide a bare number in its own time, where the Party is spoken of', () => {
    const text = (body: string): string => `${body} triển khai Kết luận 12 về người Việt Nam ở nước ngoài`;
    expect(told(text('Các cấp uỷ đảng'), TWINS, { publishedOn: '2023' })).toEqual([`${A} by number`]);
    const older = createRegistry([{ ...ABROAD, date: '2012-08-12' }, { ...CORRUPTION, date: '2013-04-06' }]);
    expect(told(text('Các cấp uỷ đảng'), older, { publishedOn: '2023' })[0]).toContain('12-KL/TW@2012-08-12');
  });
});

describe('several documents have the symbol', () => {
  const DATED = 'Kết luận số 12-KL/TW, ngày 12/8/2021.';

  test('an undated mention is of the dated one, or of the one that its subject names', () => {
    expect(told(`${DATED} Kết luận 12-KL/TW nêu rõ.`, TWINS)).toEqual([`${A} by symbol-date`, `${A} by antecedent c1`]);
    expect(resolutions(`${DATED} Kết luận 12-KL/TW về chống tham nhũng, tiêu cực.`, TWINS)).toMatchObject([
      { status: 'resolved', document: A, by: 'symbol-date' }, { status: 'resolved', document: C, by: 'symbol-subject', reasons: [`12-KL/TW of 2022-04-06: ${CORRUPTION.title!}`, OF_TITLE] },
    ]);
    expect(told(`${DATED} Kết luận 12-KL/TW về người Việt Nam ở nước ngoài.`, TWINS)).toEqual([`${A} by symbol-date`, `${A} by antecedent c1`]);
    // A subject says nothing against a day.
    expect(told(`${DATED} Kết luận số 12-KL/TW, ngày 12/8/2021 về chống tham nhũng, tiêu cực.`, TWINS)[1]).toBe(`${A} by symbol-date`);
  });

  test('the other has its own day', () => {
    const [, second] = analyze(`${DATED} Kết luận 12-KL/TW về chống tham nhũng, tiêu cực.`, { registry: TWINS }).citations;
    expect(second).toMatchObject({ date: '2022-04-06', term: 'XIII', provenance: { date: 'registry', term: 'registry' } });
  });

  test('a title of neither leaves it open, with the cited one first', () => {
    const known = createRegistry([ABROAD, CORRUPTION, { ...CORRUPTION, date: '2017-07-07', title: 'Về phát triển thuỷ sản' }, SCIENCE]);
    const text = `${DATED} Kết luận 12-KL/TW về chế độ chi tiêu hội nghị.`;
    expect(told(text, known)[0]).toBe(`${A} by symbol-date`);
    expect(candidatesAt(1, text, known)?.[0]).toEqual({ document: A, probability: 0.5, reasons: [`12-KL/TW of 2021-08-12: ${ABROAD.title!}`, 'but the words beside the citation name another subject'] });
  });

  test('one that no source confirms is meant by its subject, and not by its symbol alone', () => {
    const known = createRegistry([ABROAD, { ...CORRUPTION, unverified: ['symbol'] }]);
    expect(told(`${DATED} Kết luận 12-KL/TW về chống tham nhũng, tiêu cực.`, known)).toEqual([`${A} by symbol-date`, `${C} by symbol-subject`]);
    expect(told('Kết luận 12-KL/TW nêu rõ trách nhiệm người đứng đầu.', createRegistry([{ ...CORRUPTION, unverified: ['symbol'] }]))[0]).toMatch(/^\? /u);
  });

  test('one document of the symbol: another title does not inherit its day', () => {
    expect(told(`${DATED} Kết luận 12-KL/TW về chế độ chi tiêu hội nghị.`, [ABROAD])).toEqual([`${A} by symbol-date`, `? ${A}`]);
    expect(told(`${DATED} Kết luận 12-KL/TW về người Việt Nam ở nước ngoài.`, [ABROAD])[1]).toBe(`${A} by antecedent c1`);
    expect(told(`${DATED} Conclusion 12-KL/TW on the spending of conferences.`, [ABROAD])[1]).toBe(`${A} by antecedent c1`);
  });
});

describe('a list', () => {
  const rule = (number: number, date: string, part: Partial<DocumentInput> = {}): DocumentInput => ({ symbol: `${number}-NQ/TW`, type: 'nghi-quyet', issuer: 'bo-chinh-tri', date, ...part });
  const KNOWN = [rule(57, '2024-12-22'), rule(59, '2025-01-24'), rule(66, '2025-04-30'), rule(66, '2019-04-30')];
  const OPEN = '? 66-NQ/TW@2025-04-30 66-NQ/TW@2019-04-30';
  const [D57, D59] = ['57-NQ/TW ngày 22/12/2024', '59-NQ/TW ngày 24/01/2025'];

  test('whose others are of one term: the open item is of it, and says why', () => {
    expect(resolutions(`Các Nghị quyết ${D57}, ${D59}, 66-NQ/TW`, KNOWN)).toMatchObject([
      { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol-date' }, { status: 'resolved', document: '59-NQ/TW@2025-01-24', by: 'symbol-date' },
      { status: 'resolved', document: '66-NQ/TW@2025-04-30', by: 'symbol-term', reasons: ['66-NQ/TW of 2025-04-30', 'the others of its list are of term XIII'] },
    ]);
    expect(resolutions('Các Nghị quyết 57 ngày 22/12/2024, 59 ngày 24/01/2025, 66', KNOWN)[2]).toMatchObject({
      status: 'resolved', document: '66-NQ/TW@2025-04-30', by: 'number', reasons: ['66-NQ/TW of 2025-04-30', 'the others of its list are of term XIII'],
    });
  });

  test.each<[string, string, readonly string[]]>([
    ['the head is an item too', `Các Nghị quyết 66-NQ/TW, ${D57}, ${D59}`, ['66-NQ/TW@2025-04-30 by symbol-term', '57-NQ/TW@2024-12-22 by symbol-date', '59-NQ/TW@2025-01-24 by symbol-date']],
    ['one other is too little', `Các Nghị quyết ${D57} và 66-NQ/TW`, ['57-NQ/TW@2024-12-22 by symbol-date', OPEN]],
    ['one other that is known is too little', `Các Nghị quyết ${D57}, 58-NQ/TW, 66-NQ/TW`, ['57-NQ/TW@2024-12-22 by symbol-date', 'unknown-document 58-NQ/TW', OPEN]],
    ['an unknown one does not matter', `Các Nghị quyết ${D57}, ${D59}, 58-NQ/TW, 66-NQ/TW`, ['57-NQ/TW@2024-12-22 by symbol-date', '59-NQ/TW@2025-01-24 by symbol-date', 'unknown-document 58-NQ/TW', '66-NQ/TW@2025-04-30 by symbol-term']],
    ['what stands behind is no item', `Các Nghị quyết ${D57}, ${D59}, 58-NQ/TW. Nghị quyết 66-NQ/TW.`, ['57-NQ/TW@2024-12-22 by symbol-date', '59-NQ/TW@2025-01-24 by symbol-date', 'unknown-document 58-NQ/TW', OPEN]],
    ['nor what stands in front', `Nghị quyết 66-NQ/TW. Các Nghị quyết ${D57}, ${D59}, 58-NQ/TW.`, [OPEN, '57-NQ/TW@2024-12-22 by symbol-date', '59-NQ/TW@2025-01-24 by symbol-date', 'unknown-document 58-NQ/TW']],
    ['a second list is a list', `Chỉ thị 05-CT/TW. Các Nghị quyết ${D57}, ${D59}, 66-NQ/TW. Kết luận 12-KL/TW`, ['unknown-document 05-CT/TW', '57-NQ/TW@2024-12-22 by symbol-date', '59-NQ/TW@2025-01-24 by symbol-date', '66-NQ/TW@2025-04-30 by symbol-term', 'unknown-document 12-KL/TW']],
    ['two documents of the text stay two', `Nghị quyết số 66-NQ/TW ngày 30/4/2019. Nghị quyết số 66-NQ/TW ngày 30/4/2025. Các Nghị quyết ${D57}, ${D59}, 66-NQ/TW.`, [
      '66-NQ/TW@2019-04-30 by symbol-date', '66-NQ/TW@2025-04-30 by symbol-date', '57-NQ/TW@2024-12-22 by symbol-date', '59-NQ/TW@2025-01-24 by symbol-date', OPEN]],
  ])('%s', (_, text, expected) => {
    expect(told(text, KNOWN)).toEqual(expected);
  });

  test('of two terms, or of documents without one, settles nothing', () => {
    const text = `Các Nghị quyết ${D57}, ${D59}, 60-NQ/TW ngày 1/2/2018, 66-NQ/TW`;
    expect(told(text, [...KNOWN, rule(60, '2018-02-01')])[3]).toBe(OPEN);
    expect(told(text, [...KNOWN, rule(60, '2025-02-01')])[3]).toBe('66-NQ/TW@2025-04-30 by symbol-term');
    const local = (number: number, date: string): DocumentInput => ({ symbol: `${number}-NQ/TU`, type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Tỉnh uỷ Nghệ An', date });
    const [, , last] = told('Các Nghị quyết 57-NQ/TU ngày 22/12/2024, 59-NQ/TU ngày 24/01/2025, 66-NQ/TU', [local(57, '2024-12-22'), local(59, '2025-01-24'), local(66, '2025-04-30')]);
    expect(last).toMatch(/^\? /u);
  });
});

describe('from where a mention knows its document', () => {
  const IN_2025 = { publishedOn: '2025-06' };

  test('itself, where it says as much as the other', () => {
    expect(told('Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết số 57-NQ/TW, ngày 22/12/2024.', [SCIENCE])).toEqual([`${S} by symbol-date`, `${S} by symbol-date`]);
    expect(told('Nghị quyết 57-NQ/TW. Nghị quyết 57-NQ/TW.', [SCIENCE], IN_2025)).toEqual([`${S} by symbol`, `${S} by symbol`]);
    expect(told('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Nghị quyết số 57-NQ/TW, ngày 22/12/2024.', [SCIENCE])).toEqual([`${S} by symbol-date`, `${S} by symbol-date`]);
    // What the first took over from the second is not its own.
    expect(told('Nghị quyết 57-NQ/TW khoá XIII. Nghị quyết 57-NQ/TW của Bộ Chính trị. Nghị quyết 57-NQ/TW khoá XIII.', [SCIENCE])).toEqual([`${S} by symbol-term`, `${S} by antecedent c1`, `${S} by symbol-term`]);
  });

  test.each<[string, string]>([
    ['the day', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết 57-NQ/TW.'],
    ['the term', 'Nghị quyết 57-NQ/TW khoá XIII. Nghị quyết 57-NQ/TW.'],
    ['the issuer', 'Nghị quyết 57-NQ/TW của Bộ Chính trị. Nghị quyết 57-NQ/TW.'],
    ['“this”', 'Nghị quyết 57-NQ/TW. Nghị quyết này nêu rõ.'],
  ])('the other, where that one says %s', (_, text) => {
    expect(told(text, [SCIENCE], IN_2025)[1]).toBe(`${S} by antecedent c1`);
  });

  test('the reason why a conclusion is called a resolution is told of the first alone', () => {
    const usual: DocumentInput = { symbol: '21-KL/TW', type: 'ket-luan', date: '2021-10-25', plenum: 4, plenumUsual: true };
    const [first, second] = resolutions('Nghị quyết Trung ương 4 khoá XIII. Nghị quyết Trung ương 4.', [usual]);
    expect(first).toMatchObject({ status: 'resolved', document: '21-KL/TW@2021-10-25', by: 'plenum' });
    expect(first?.status === 'resolved' && first.reasons).toContain('what texts call so is 21-KL/TW, a ket-luan');
    expect(second).toMatchObject({ status: 'resolved', document: '21-KL/TW@2021-10-25', by: 'antecedent', antecedent: 'c1' });
    expect(resolutions('Nghị quyết Trung ương 4 khoá XIII', [usual, { ...usual, symbol: '22-KL/TW', plenumUsual: undefined }])).toMatchObject([{ document: '21-KL/TW@2021-10-25' }]);
    expect(resolutions('Kết luận Trung ương 4 khoá XIII', [usual])).toMatchObject([{ status: 'resolved', document: '21-KL/TW@2021-10-25', by: 'plenum' }]);
  });

  test('the note that gives its day', () => {
    expect(told('Nghị quyết 57-NQ/TW[1].\n\n[1] Nghị quyết số 57-NQ/TW, ngày 22/12/2024.', [SCIENCE])).toEqual([`${S} by footnote`, `${S} by symbol-date`]);
  });
});

describe('a mention of several documents of the text', () => {
  test('has them all, each with what the text says of it', () => {
    const text = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016. Chỉ thị số 05-CT/TW, ngày 01/9/2021. Chỉ thị 05-CT/TW. Chỉ thị 05-CT/TW.';
    const known: DocumentInput[] = [{ symbol: '05-CT/TW', type: 'chi-thi', date: '2016-05-15' }];
    const expected = [
      { document: '05-CT/TW@2021-09-01', probability: 0.5, reasons: ['the text cites it as c2 (2021-09-01)'] },
      { document: '05-CT/TW@2016-05-15', probability: 0.25, reasons: ['the text cites it as c1 (2016-05-15)'] },
    ];
    const [, , third, fourth] = resolutions(text, known);
    expect(third).toEqual({ status: 'ambiguous', candidates: expected });
    expect(fourth).toEqual(third);
  });

  test('by term, by issuer, or by the symbol alone', () => {
    const reasons = (text: string): unknown => candidatesAt(2, text, [])?.map((candidate) => candidate.reasons);
    expect(reasons('Chỉ thị 05-CT/TW khoá XII. Chỉ thị 05-CT/TW khoá XIII. Chỉ thị 05-CT/TW.')).toEqual([['the text cites it as c2 (XIII)'], ['the text cites it as c1 (XII)']]);
    expect(reasons('Chỉ thị 05-CT/TW của Bộ Chính trị. Chỉ thị 05-CT/TW của Ban Bí thư. Chỉ thị 05-CT/TW.')).toEqual([['the text cites it as c2 (ban-bi-thu)'], ['the text cites it as c1 (bo-chinh-tri)']]);
    expect(reasons('Hướng dẫn 16-HD/BTCTW. Hướng dẫn 16-HD/VPTW. Hướng dẫn 16.')).toEqual([['the text cites it as c2'], ['the text cites it as c1']]);
  });

  test('two of them that are one document are one candidate', () => {
    const known: DocumentInput[] = [{ symbol: '05-CT/TW', type: 'chi-thi', date: '2016-05-15' }];
    expect(told('Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị. Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Ban Bí thư. Chỉ thị 05-CT/TW.', known)[2]).toBe('? 05-CT/TW@2016-05-15');
  });

  test('nearer to one or to the other have them in another order', () => {
    const text = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016. Chỉ thị số 05-CT/TW, ngày 01/9/2021. Chỉ thị 05-CT/TW. Nghị quyết 57-NQ/TW. Chỉ thị số 05-CT/TW, ngày 15/5/2016. Chỉ thị 05-CT/TW.';
    const found = resolutions(text, []);
    const [, , near, , , far] = found;
    expect([near, far].map((one) => one?.status === 'ambiguous' && one.candidates.map(({ document, probability }) => `${document} ${probability}`))).toEqual([
      ['05-CT/TW@2021-09-01 0.5', '05-CT/TW@2016-05-15 0.25'], ['05-CT/TW@2016-05-15 0.5', '05-CT/TW@2021-09-01 0.25'],
    ]);
    expect(far?.status === 'ambiguous' && far.candidates[0]?.reasons).toEqual(['the text cites it as c1 (2016-05-15)']);
  });
});

describe('ids from the text alone', () => {
  test.each<[string, string, readonly string[]]>([
    ['two bodies of one code', 'Nghị quyết 57-NQ/TW của Bộ Chính trị. Nghị quyết 57-NQ/TW của Ban Bí thư.', ['unknown-document 57-NQ/TW[bo-chinh-tri]', 'unknown-document 57-NQ/TW[ban-bi-thu]']],
    ['one body needs no name', 'Nghị quyết 57-NQ/TW của Bộ Chính trị.', ['unknown-document 57-NQ/TW']],
    ['two terms', 'Nghị quyết 57-NQ/TW khoá XIII của Bộ Chính trị. Nghị quyết 57-NQ/TW khoá XII.', ['unknown-document 57-NQ/TW@XIII', 'unknown-document 57-NQ/TW@XII']],
    ['an event', 'Kết luận Trung ương 4 khoá XII. Nghị quyết Đại hội XII.', ['unknown-document KL-HNTW4@XII', 'unknown-document NQ-ĐH@XII']],
    ['a number', 'Nghị quyết 57 khoá XII.', ['unknown-document nghi-quyet-57@XII']],
  ])('%s', (_, text, expected) => {
    expect(told(text, [])).toEqual(expected);
  });
});

describe('what is told of a document', () => {
  const span = (text: string, part: string): { start: number; end: number } => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  test('that the registry does not know it, once, at its first mention', () => {
    const text = 'Quy định 86. Quy định 86-QĐ/TW.';
    expect(findings(text, [])).toEqual([{ code: 'unknown-document', level: 'info', citation: 'c1', span: span(text, 'Quy định 86'), message: '86-QĐ/TW is not in the registry, which has no document of QĐ/TW' }]);
  });

  test('by its words where the text gives no id', () => {
    const { type, symbol, ...typeless } = extractCitations('số 57-NQ/TW')[0]!;
    expect([type, symbol]).toEqual(['nghi-quyet', '57-NQ/TW']);
    const { citations, diagnostics } = new Resolver([{ ...typeless }], Referents.of([typeless]), createRegistry([]), {}).run();
    expect(citations[0]?.resolution).toEqual({ status: 'unresolved', reason: 'unknown-document', probability: 0 });
    expect(diagnostics).toMatchObject([{ message: 'số 57-NQ/TW is not in the registry, which has 0 documents' }]);
  });

  test('a citation that names no document is anonymous, “this” without one has no antecedent', () => {
    const { term, ...congress } = extractCitations('Nghị quyết Đại hội XIII')[0]!;
    expect(term).toBe('XIII');
    expect(resolveCitations([congress, { ...congress, form: 'anaphora' }], { registry: createRegistry([]) }).map(({ resolution }) => resolution)).toEqual([
      { status: 'unresolved', reason: 'anonymous', probability: 0 }, { status: 'unresolved', reason: 'no-antecedent', probability: 0 },
    ]);
  });

  test('that its day is another', () => {
    const text = 'Nghị quyết số 57-NQ/TW, ngày 24/12/2024';
    expect(findings(text, [SCIENCE])).toEqual([{
      code: 'date-contradicts-registry', level: 'warning', citation: 'c1', span: span(text, '24/12/2024'), message: '57-NQ/TW of 2024-12-22 has this symbol, but the text gives 2024-12-24',
    }]);
  });

  test('nothing where it is open, or where only the issuer speaks against the record', () => {
    expect(findings('Nghị quyết 57-NQ/TW', [SCIENCE])).toEqual([]);
    expect(findings('Nghị quyết 57-NQ/TW của Ban Bí thư', [SCIENCE])).toEqual([]);
    expect(findings('Nghị quyết 57-NQ/TW năm 2024 của Ban Bí thư', [SCIENCE])).toEqual([]);
  });

  test('what each mention contradicts', () => {
    expect(findings('Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết 57-NQ/TW của Ban Bí thư.', [SCIENCE]).map(({ code, citation }) => `${code} ${citation ?? ''}`)).toEqual(['issuer-contradicts-registry c2']);
  });

  test('two type words, also without a registry', () => {
    const text = 'Quyết định 209-QĐ/TW. Quy định 209.';
    expect(analyze(text, { registry: null }).diagnostics.map(({ code }) => code)).toEqual(['document-type-conflict']);
  });
});
