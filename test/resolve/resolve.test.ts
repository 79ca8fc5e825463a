import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, extractCitations, registry, resolveCitations, UsageError, type AnalyzeOptions } from '../../src/index.js';

/** `document by method`, or the candidates, or why not, of each citation. */
function told(text: string, options?: AnalyzeOptions): string[] {
  return analyze(text, options).citations.map(({ resolution }) => {
    if (resolution.status === 'resolved') return `${resolution.document} by ${resolution.by}${resolution.antecedent === undefined ? '' : ` ${resolution.antecedent}`}`;
    if (resolution.status === 'ambiguous') return `? ${resolution.candidates.map(({ document }) => document).join(' ')}`;
    return `${resolution.reason} ${resolution.document ?? ''}`.trim();
  });
}
const codes = (text: string, options?: AnalyzeOptions): string[] => analyze(text, options).diagnostics.map(({ code }) => code);

describe('the registry decides', () => {
  test.each<[string, string]>([
    ['Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị', '05-CT/TW@2016-05-15 by symbol-date'],
    ['la directive 05-CT/TW du Bureau politique (XIIe mandat)', '05-CT/TW@2016-05-15 by symbol-term'],
    ['Kết luận 12-KL/TW về phòng, chống tham nhũng, tiêu cực', '12-KL/TW@2022-04-06 by symbol-subject'],
    ['Ket luan 12-KL/TW ve cong tac nguoi Viet Nam o nuoc ngoai', '12-KL/TW@2021-08-12 by symbol-subject'],
    ['la Conclusion 12-KL/TW du Bureau politique sur les Vietnamiens résidant à l’étranger', '12-KL/TW@2021-08-12 by symbol-subject'],
    ['Conclusion 12-KL/TW on overseas Vietnamese', '12-KL/TW@2021-08-12 by symbol-subject'],
    ['Conclusion No. 12 of the Politburo of 12 August 2021', '12-KL/TW@2021-08-12 by symbol-date'],
    ['Kết luận 12-KL/TW khoá XIII', '? 12-KL/TW@2021-08-12 12-KL/TW@2022-04-06'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('a symbol alone is a document of the term in which the text was written, or of the latest day that it states', () => {
    expect(told('Nghị quyết 57-NQ/TW', { publishedOn: '2025-06' })).toEqual(['57-NQ/TW@2024-12-22 by symbol']);
    expect(told('Nghị quyết số 68-NQ/TW, ngày 04/5/2025 và Nghị quyết 57-NQ/TW')[1]).toBe('57-NQ/TW@2024-12-22 by symbol');
    // Only one term got so far: the symbol alone says it.
    expect(told('Nghị quyết 57-NQ/TW')).toEqual(['57-NQ/TW@2024-12-22 by symbol']);
    expect(told('Nghị quyết 57-NQ/TW', { certainty: 1 })).toEqual(['? 57-NQ/TW@2024-12-22']);
    expect(told('Kết luận số 76-KL/TW của Bộ Chính trị về ngành Dầu khí', { publishedOn: '2024-06' })[0]).toMatch(/^\?/u);
    // A young term: its numbers were another document's a few months ago.
    expect(told('Chỉ thị 02-CT/TW', { publishedOn: '2026-11' })[0]).toMatch(/^\?/u);
  });

  test('a record whose symbol no source confirms is meant where the text says its day or its subject', () => {
    expect(told('Công an huyện thực hiện Chỉ thị 36-CT/TW của Bộ Chính trị khoá XII')[0]).toMatch(/^\? /u);
    expect(told('Công an huyện thực hiện Chỉ thị 36-CT/TW về phòng, chống ma tuý')).toEqual(['36-CT/TW@2019-08-16 by symbol-subject']);
    expect(told('Công an huyện thực hiện Chỉ thị số 36-CT/TW, ngày 16/8/2019')).toEqual(['36-CT/TW@2019-08-16 by symbol-date']);
  });

  test('one figure of the day is wrong: the subject says that the document is meant, and nothing else does', () => {
    const about = 'tăng cường phòng, chống và kiểm soát ma tuý trong tình hình mới';
    expect(told(`Chỉ thị số 21-CT/TW, ngày 26/3/2009 về ${about}`)).toEqual(['21-CT/TW@2008-03-26 by symbol-term']);
    expect(told('Chỉ thị số 21-CT/TW, ngày 26/3/2009 nêu rõ trách nhiệm người đứng đầu')[0]).toMatch(/^\? /u);
    expect(told(`Chỉ thị số 21-CT/TW, ngày 12/9/2009 về ${about}`)[0]).toMatch(/^\? /u);
  });

  test('a long sentence without a word of any subject leaves room for a document that is not known', () => {
    const said = 'Chỉ thị 50-CT/TW của Bộ Chính trị';
    const probability = (text: string): number => analyze(text).citations[0]!.resolution.status === 'unresolved' ? 0 : (analyze(text).citations[0]!.resolution as { candidates: readonly { probability: number }[] }).candidates[0]!.probability;
    expect(probability(`Sau bảy năm thực hiện ${said}, các hội khuyến học trong tỉnh đã mở thêm hàng trăm lớp học cộng đồng, trao học bổng cho con em gia đình nghèo và vận động từng dòng họ lập quỹ`)).toBeLessThan(probability(said));
  });

  test('texts name the Politburo for the Central Committee: its older document is no answer', () => {
    const [line] = told('Nghị quyết 18 của Bộ Chính trị về tinh gọn bộ máy', { publishedOn: '2024-12' });
    expect(line).toMatch(/^\? /u);
    expect(line).toContain('18-NQ/TW@2017-10-25');
  });

  test('no document is cited before it exists', () => {
    expect(told('Nghị quyết 57-NQ/TW', { publishedOn: '2024-12-21' })).toEqual(['unknown-document 57-NQ/TW']);
    expect(told('Nghị quyết 57-NQ/TW', { publishedOn: '2024-12' })).toEqual(['57-NQ/TW@2024-12-22 by symbol']);
    expect(told('Chỉ thị 05-CT/TW', { publishedOn: '2010-01-01' })[0]).not.toContain('2016');
  });

  test('a title of another subject outweighs the symbol alone', () => {
    expect(told('Quy định số 37-QĐ/TW về chế độ chi tiêu hội nghị và tiếp khách nước ngoài')).toEqual(['? 37-QĐ/TW@2021-10-25']);
  });

  test('a nickname names the subject', () => {
    expect(told('Hội nghị tổng kết Nghị quyết 26 về tam nông họp sáng nay tại Hà Nội')).toEqual(['26-NQ/TW@2008-08-05 by number']);
  });

  test('a number without symbol and issuer is no proof', () => {
    expect(told('la résolution n° 35')).toEqual(['? 35-NQ/TW@2018-10-22']);
    expect(told('Règlement 272 révisé', { publishedOn: '2025-06-01' })[0]).not.toMatch(/ by /u);
  });
});

describe('stated fields that the registry contradicts stay as stated', () => {
  test('another day of the same term: no document, one candidate, one diagnostic', () => {
    const text = 'Nghị quyết số 57-NQ/TW, ngày 24/12/2024';
    expect(told(text)).toEqual(['? 57-NQ/TW@2024-12-22']);
    expect(codes(text)).toEqual(['date-contradicts-registry']);
    expect(analyze(text).citations[0]).toMatchObject({ date: '2024-12-24', provenance: { date: 'adjacent' } });
  });

  test('another issuer with the right day', () => {
    const text = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư';
    expect(told(text)).toEqual(['57-NQ/TW@2024-12-22 by symbol-date']);
    expect(codes(text)).toEqual(['issuer-contradicts-registry']);
    expect(analyze(text).citations[0]?.issuer).toBe('ban-bi-thu');
  });

  test('another issuer without a day: the same number of another body may be meant', () => {
    expect(told('Nghị quyết 57-NQ/TW của Ban Bí thư')).toEqual(['? 57-NQ/TW@2024-12-22']);
  });

  test('another type word', () => {
    const [text, options] = ['Quyết định 66-QĐ/TW', { publishedOn: '2018-09' }];
    expect(told(text, options)).toEqual(['66-QĐ/TW@2017-02-06 by symbol']);
    expect(codes(text, options)).toEqual(['type-contradicts-registry']);
    expect(analyze(text).citations[0]?.type).toBe('quyet-dinh');
  });

  test('an unverified issuer contradicts nothing', () => {
    const [record] = registry.records().filter(({ unverified, date }) => unverified.includes('issuer') && date?.length === 10);
    const day = record!.date!.split('-').reverse().join('/');
    expect(codes(`${record!.symbol}, ngày ${day} của Ban Chấp hành Trung ương`)).toEqual([]);
  });
});

describe('fields are completed', () => {
  test('from the registry', () => {
    expect(analyze('37-QD/TW', { publishedOn: '2023-05' }).citations[0]).toMatchObject({
      type: 'quy-dinh', issuer: 'ban-chap-hanh-trung-uong', date: '2021-10-25', term: 'XIII',
      provenance: { type: 'registry', issuer: 'registry', date: 'registry', term: 'registry' },
    });
    expect(analyze('37-QD/TW', { publishedOn: '2023-05' }).citations[0]).not.toHaveProperty('typeCandidates');
  });

  test('from another citation of the text, also for a document that no registry knows', () => {
    const [first, second] = analyze('Nghị quyết số 01-NQ/ĐUB, ngày 25/8/2021 của Đảng uỷ Bộ Ngoại giao. Nghị quyết 01-NQ/ĐUB nêu rõ.').citations;
    expect(first?.resolution).toEqual({ status: 'unresolved', reason: 'unknown-document', document: '01-NQ/ĐUB[dang-uy-bo-ngoai-giao]@2021-08-25', probability: 0 });
    expect(second).toMatchObject({ resolution: first?.resolution, date: '2021-08-25', issuer: 'dang-uy-bo-ngoai-giao', provenance: { date: 'antecedent', issuer: 'antecedent' } });
  });
});

describe('one document of a text', () => {
  test('a short form before its full one, and inside one sentence', () => {
    expect(told('Quy định 86 được ban hành. Quy định số 86-QĐ/TW, ngày 28/10/2022.')).toEqual(['86-QĐ/TW@2022-10-28 by antecedent c2', '86-QĐ/TW@2022-10-28 by symbol-date']);
    expect(told('Chỉ thị 05-CT/TW (Chỉ thị số 05-CT/TW, ngày 15/5/2016)')).toEqual(['05-CT/TW@2016-05-15 by antecedent c2', '05-CT/TW@2016-05-15 by symbol-date']);
  });

  test('the note of a citation comes first', () => {
    const text = 'le règlement 43-QD/TW[1].\n\n[1] Règlement 43 du 26 novembre 2021 du Secrétariat.';
    expect(told(text)).toEqual(['43-QĐ/TW@2021-11-26 by footnote', '43-QĐ/TW@2021-11-26 by symbol-date']);
  });

  test('called by two type words: one document, and a diagnostic', () => {
    const text = 'la décision 209-QD/TW du Bureau politique … en vertu du règlement 209';
    expect(new Set(told(text, { publishedOn: '2020-06' }).map((line) => line.split(' ')[0]))).toEqual(new Set(['209-QĐ/TW@2019-11-26']));
    expect(codes(text, { publishedOn: '2020-06' })).toContain('document-type-conflict');
  });

  test('one number, two days: two documents', () => {
    expect(told('Nghị quyết số 02-NQ/ĐUB, ngày 24/12/2021 của Đảng uỷ Bộ Ngoại giao và Nghị quyết 02 ngày 20/3/2023 của Đảng uỷ Bộ Ngoại giao')).toEqual([
      'unknown-document 02-NQ/ĐUB[dang-uy-bo-ngoai-giao]@2021-12-24', 'unknown-document nghi-quyet-02[dang-uy-bo-ngoai-giao]@2023-03-20',
    ]);
  });

  test('one day twice is one document, whatever term a slip gives it', () => {
    const [a, b] = told('Quy định số 998-QĐ/TW, ngày 12/8/2021. Quy định số 998-QĐ/TW, ngày 12/8/2021 (khoá XII).');
    expect([a, b]).toEqual(['unknown-document 998-QĐ/TW@2021-08-12', 'unknown-document 998-QĐ/TW@2021-08-12']);
  });

  test('one number, two bodies: never merged', () => {
    const [a, b] = told('Nghị quyết 05-NQ/TU của Tỉnh uỷ Nghệ An và Nghị quyết 05-NQ/TU của Tỉnh uỷ Hà Tĩnh');
    expect([a, b]).toEqual(['unknown-document 05-NQ/TU[tinh-uy-nghe-an]', 'unknown-document 05-NQ/TU[tinh-uy-ha-tinh]']);
  });

  test('one body by two of its names: one document', () => {
    const [a, b] = told('Nghị quyết 05-NQ/TU của Tỉnh uỷ Nghệ An; Nghị quyết 05-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Nghệ An');
    expect([a, b]).toEqual(['unknown-document 05-NQ/TU[tinh-uy-nghe-an]', 'unknown-document 05-NQ/TU[tinh-uy-nghe-an]']);
  });

  test('a mention that fits two of them is open, the nearest first', () => {
    const text = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016. Chỉ thị số 05-CT/TW, ngày 01/9/2021. Chỉ thị 05-CT/TW nêu rõ.';
    expect(told(text)[2]).toMatch(/^\? 05-CT\/TW@2021-09-01 05-CT\/TW@2016-05-15/u);
  });

  test('an anaphora is its antecedent; a plural one and one without are open', () => {
    expect(told('Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết này nêu rõ.')).toEqual(['57-NQ/TW@2024-12-22 by symbol-date', '57-NQ/TW@2024-12-22 by antecedent c1']);
    expect(told('Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024;\nĐiều 1. Nghị quyết này quy định mức hỗ trợ.')).toEqual(['57-NQ/TW@2024-12-22 by symbol-date']);
    expect(told('# Nghị quyết số 57-NQ/TW, ngày 22/12/2024\n\n# HĐND tỉnh\n\nNghị quyết này nêu rõ.').at(-1)).toBe('no-antecedent');
    expect(told('Nghị quyết 57-NQ/TW và Nghị quyết 59-NQ/TW, ngày 24/01/2025. Các nghị quyết này nêu rõ.').at(-1)).toBe('no-antecedent');
  });

  test('two documents of one symbol in one term: each mention by its subject', () => {
    const text = 'Kết luận số 12-KL/TW, ngày 12/8/2021 về công tác người Việt Nam ở nước ngoài. Kết luận 12-KL/TW về phòng, chống tham nhũng, tiêu cực nêu rõ.';
    expect(told(text)).toEqual(['12-KL/TW@2021-08-12 by symbol-date', '12-KL/TW@2022-04-06 by symbol-subject']);
  });

  test('a list whose others are of one term', () => {
    expect(told('les résolutions du Bureau politique, telles que les résolutions 57, 59, 66 et 68', { publishedOn: '2025-06-01' })).toEqual([
      '57-NQ/TW@2024-12-22 by symbol-term', '59-NQ/TW@2025-01-24 by symbol-term', '66-NQ/TW@2025-04-30 by symbol-term', '68-NQ/TW@2025-05-04 by symbol-term',
    ]);
  });
});

test('a mention that says as much as the first is known by itself', () => {
  expect(told('Quy định 37-QĐ/TW khoá XIII. Quy định 37-QĐ/TW khoá XIII.')).toEqual(['37-QĐ/TW@2021-10-25 by symbol-term', '37-QĐ/TW@2021-10-25 by symbol-term']);
});

describe('undated mentions of several documents of one symbol', () => {
  test('each has its own subject', () => {
    expect(told('Nghị quyết số 18-NQ/TW ngày 25/10/2017 về sắp xếp tổ chức bộ máy tinh gọn. Nghị quyết số 18-NQ/TW về tiếp tục đổi mới, hoàn thiện thể chế, chính sách về quản lý và sử dụng đất.')).toEqual([
      '18-NQ/TW@2017-10-25 by symbol-date', '18-NQ/TW@2022-06-16 by symbol-subject',
    ]);
    expect(told('Resolution 36-NQ/TW of March 26, 2004 on overseas Vietnamese. Resolution 36-NQ/TW on the marine economy strategy.')[1]).toMatch(/^(?:\? )?36-NQ\/TW@2018-10-22 /u);
  });

  test('a title of another subject does not inherit', () => {
    expect(told('Nghị quyết số 39-NQ/TW về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức; Nghị quyết 39 về xây dựng và phát triển tỉnh Nghệ An', { publishedOn: '2023-08' })[1]).not.toMatch(/@XI by/u);
  });
});

describe('plenums and congresses', () => {
  test.each<[string, string]>([
    ['Nghị quyết Trung ương 4 khoá XII về tăng cường xây dựng, chỉnh đốn Đảng', '04-NQ/TW@2016-10-30 by plenum'],
    ['Nghị quyết Trung ương 4 khoá XII về đổi mới mô hình tăng trưởng', '05-NQ/TW@2016-11-01 by plenum'],
    ['Nghị quyết Trung ương 4 khoá XII', '? 04-NQ/TW@2016-10-30 05-NQ/TW@2016-11-01 06-NQ/TW@2016-11-05'],
    ['Nghị quyết Trung ương 4 khoá XIII', '21-KL/TW@2021-10-25 by plenum'],
    ['Kết luận Hội nghị Trung ương 4 khóa XI', 'unknown-document KL-HNTW4@XI'],
    ['Nghị quyết Đại hội XIII', 'NQ-ĐH@XIII by congress'],
    ['résolution du 13e Congrès national du Parti', 'NQ-ĐH@XIII by congress'],
    ['Nghị quyết Đại hội V', 'unknown-document NQ-ĐH@V'],
    ['Nghị quyết Trung ương 7 khoá XIII', 'unknown-document NQ-HNTW7@XIII'],
    ['résolution du 1er Congrès du Comité du Parti du ministère des Affaires étrangères', 'unknown-document NQ-ĐH[dai-hoi-dang-bo-bo-ngoai-giao]@I'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('say why the first is first, and why a resolution is a conclusion', () => {
    const ambiguous = analyze('Nghị quyết Trung ương 4 khoá XII').citations[0]!.resolution;
    expect(ambiguous.status === 'ambiguous' && ambiguous.candidates[0]?.reasons).toContain('what the press means by this plenum without more');
    const resolved = analyze('Nghị quyết Trung ương 4 khoá XIII').citations[0]!.resolution;
    expect(resolved.status === 'resolved' && resolved.reasons).toContain('what texts call so is 21-KL/TW, a ket-luan');
  });
});

describe('what the registry does not know', () => {
  test('is told with what it covers, once a document', () => {
    const { diagnostics } = analyze('Quy định 307-QĐ/TW khoá XIII. Quy định 307-QĐ/TW khoá XIII.');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'unknown-document', level: 'info', citation: 'c1' });
    expect(diagnostics[0]?.message).toMatch(/^307-QĐ\/TW@XIII is not in the registry, which has \d+ documents of QĐ\/TW \(numbers from \d+ to \d+\) of term XIII$/u);
  });

  test('without a registry nothing is told, and ids come from the text', () => {
    expect(codes('Quy định 307-QĐ/TW khoá XIII', { registry: null })).toEqual([]);
    expect(told('Quy định 307-QĐ/TW khoá XIII', { registry: null })).toEqual(['unknown-document 307-QĐ/TW@XIII']);
  });
});

describe('resolveCitations', () => {
  test('resolves citations that come from elsewhere, leaves them as they are, and uses the words of the text', () => {
    const text = 'Kết luận 12-KL/TW của Bộ Chính trị về phòng, chống tham nhũng, tiêu cực';
    const citations = Object.freeze(extractCitations(text).map((citation) => Object.freeze(citation)));
    const before = JSON.stringify(citations);
    expect(resolveCitations(citations)[0]?.resolution.status).toBe('ambiguous');
    expect(resolveCitations(citations, { text })[0]?.resolution).toMatchObject({ status: 'resolved', document: '12-KL/TW@2022-04-06' });
    expect(JSON.stringify(citations)).toBe(before);
  });

  test('asks for a date that is one', () => {
    expect(() => resolveCitations([], { publishedOn: '22/12/2024' })).toThrow(UsageError);
    expect(() => analyze('', { publishedOn: 2024 as unknown as string })).toThrow(/YYYY-MM-DD/u);
  });

  test('an empty registry knows nothing', () => {
    expect(told('57-NQ/TW', { registry: createRegistry([]) })).toEqual(['unknown-document 57-NQ/TW']);
  });
});
