/** Where a change could alter what is meant, or break what stands around it, it is a suggestion; where the text knows better, nothing is told. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/entries/lint.js';
import { lint, type LintOptions } from '../../src/index.js';

const ids = (text: string, options: LintOptions = {}): string[] => lint(text, options).filter(({ level }) => level !== 'info').map(({ ruleId }) => ruleId);
const fixed = (text: string, options: LintOptions = {}): string => applyFixes(text, lint(text, options));

describe('nothing is mended', () => {
  test.each([
    ['a count', 'Đã ban hành 5 NQ/TW, 7 CT/TW, 120 KL/TW'], ['a year before a code', 'Năm 2024 NQ/TW'], ['an annex', 'Phụ lục 2 QĐ/TW'],
    ['a table of counts', 'Số liệu 2025\nNQ/TW: 12\nCT/TW: 5'], ['cells parted by tabs', 'Số\tLoại\n5\tNQ/TW'], ['items of a list', '- 2025\n- NQ/TW'], ['a line of a subtitle', 'Nghị quyết số 18-\nNQ/TW'],
    ['a file name', '"file": "86-QD-TW.pdf"'], ['a file name behind its type word', 'Tải Nghị quyết số 57-NQ-TW.pdf'], ['a path', 'D:\\VanBan\\18-NQ-TW\\toan-van.docx'], ['a class', 'class="18-NQ-TW"'], ['a tag', '#18-NQ-TW'],
    ['a key', 'key: 18-nq-tw'], ['a page', 'Xem Nghị quyết 05/NQ-TW.html'],
    ['TƯ of a provincial body', 'Nghị quyết 05-NQ/TƯ của Thành ủy Hà Nội'],
    ['a committee of the State', 'Kế hoạch số 12/KH-BCĐ, ngày 5/1/2024 của Ban Chỉ đạo 138 tỉnh'],
  ])('%s', (_name, text) => {
    expect(fixed(text)).toBe(text);
  });

  test('the label of a link that is defined elsewhere', () => {
    const text = 'Xem [Nghị quyết số 5-NQ/TW].\n\n[Nghị quyết số 5-NQ/TW]: https://example.org\n';
    expect(fixed(text, { format: 'markdown' })).toBe(text);
    expect(fixed('Xem [Nghị quyết số 5-NQ/TW](https://example.org).', { format: 'markdown' })).toBe('Xem [Nghị quyết số 05-NQ/TW](https://example.org).');
  });
});

test('what is a citation for certain is mended beside it', () => {
  expect(fixed('const cited = "86-QD/TW";')).toBe('const cited = "86-QĐ/TW";');
  expect(fixed('Nghị quyết 05-NQ/TƯ của Bộ Chính trị')).toBe('Nghị quyết 05-NQ/TW của Bộ Chính trị');
  expect(fixed('Quyết định số 84 QĐ/TWĐTN')).toBe('Quyết định số 84-QĐ/TWĐTN');
  expect(fixed('Quy định 264-QD-TW.')).toBe('Quy định 264-QĐ/TW.');
  expect(lint('84 QĐ/TWĐTN').find(({ ruleId }) => ruleId === 'spacing')?.suggestions).toEqual([{ message: 'mend it, if it is a citation', edits: [{ span: { start: 2, end: 3 }, text: '-' }] }]);
});

describe('nothing is told', () => {
  test.each([
    ['an American date', 'Resolution 57-NQ/TW dated 12/22/2024'],
    ['a type word that ends its line', 'Công văn triển khai Nghị quyết\nSố 12-CV/TU'],
    ['items of a list with symbols of their own', 'Nghị quyết số 15-NQ/TW, 18-NQ/TW'],
    ['a short form that the text defines', 'Nghị quyết 18-NQ/TW (sau đây gọi là Nghị quyết 18)'],
    ['what no rule forbids', 'Hướng dẫn số 01-HD/TW, ngày 05/01/2012 của Ban Bí thư'],
    ['the Secretariat of the Youth Union', 'Nghị quyết số 12-NQ/TWĐTN, ngày 03/3/2012 của Ban Bí thư'],
    ['an act of another body since', 'Chỉ thị số 50-CT/TW, ngày 01/8/2026 thay thế Chỉ thị số 17-CT/TW, ngày 28/8/2012'],
  ])('%s', (_name, text) => {
    expect(ids(text)).toEqual([]);
  });

  test('of a short form with its issuer', () => {
    expect(ids('Quyết định 05-QĐ/TU, ngày 01/02/2020 của Tỉnh uỷ Hà Nam; Quyết định 05-QĐ/TU, ngày 03/4/2021 của Tỉnh uỷ Thái Bình. Quyết định 05 của Tỉnh uỷ Thái Bình nêu'))
      .not.toContain('two-documents-one-short-form');
  });

  test('of a document of another term or issuer than the younger one', () => {
    const told = (text: string): string[] => lint(text, { publishedOn: '2021-06-01' }).map(({ ruleId }) => ruleId);
    expect(told('Nghị quyết số 42-NQ/TW của Bộ Chính trị (khoá IX) về công tác quy hoạch cán bộ')).not.toContain('not-yet-issued');
  });
});

describe('a chain of successors', () => {
  const text = 'Quy định số 30-QĐ/TW, ngày 26/7/2016 của Ban Chấp hành Trung ương';
  test('is followed to what stands on the day', () => {
    const [finding] = lint(text, { publishedOn: '2025-08-01' }).filter(({ ruleId }) => ruleId === 'superseded-document');
    expect(finding?.expected).toEqual(['296-QĐ/TW@2025-05-30']);
    expect(finding?.message).toContain('by 22-QĐ/TW@2021-07-28');
  });
  test('is known to a text that cites any link of it', () => {
    expect(ids(`${text}, nay là Quy định 296-QĐ/TW, ngày 30/5/2025`, { publishedOn: '2025-08-01' })).toEqual([]);
  });
});

describe('comments', () => {
  const rest = { rules: { 'first-citation-undated': 'off', 'unknown-document': 'off' } } as const;
  const at = (text: string): string[] => lint(text, rest).map(({ ruleId, line }) => `${line} ${ruleId}`);
  const [bad, word] = ['05/NQ-TW', 'vn-party-citations-'];
  test('several on one line each have their place', () => {
    expect(at(`${bad} <!-- ${word}disable state-layout --> ${bad} <!-- ${word}enable state-layout --> ${bad}\n${bad}`)).toEqual(['1 state-layout', '1 state-layout', '2 state-layout']);
  });
  test('without blanks inside', () => {
    expect(at(`<!--${word}disable-line state-layout--> ${bad}`)).toEqual([]);
    expect(at(`<!--${word}disable-->\n${bad}`)).toEqual([]);
    expect(at(`<!--${word}disable-next-line-->\n${bad}`)).toEqual([]);
  });
  test.each([': state-layout', 'State-Layout', ',state-layout', '*', 'để tắt'])('with “%s” for a list suppress nothing, and are told', (list) => {
    expect(at(`# ${word}disable-next-line ${list}\n${bad}`)).toEqual(['1 suppression-comment', '2 state-layout']);
  });
  test('that are only spoken of do nothing', () => {
    expect(at(`Write \`<!-- ${word}disable -->\` above.\n${bad}`)).toEqual(['2 state-layout']);
    expect(at(`x-${word}disable\n${bad}`)).toEqual(['2 state-layout']);
  });
  test('over several lines speak of the line behind their end', () => {
    expect(at(`<!-- ${word}disable-next-line state-layout\n as printed -->\n${bad}`)).toEqual([]);
    expect(at(`/* ${word}disable-next-line */\n${bad}`)).toEqual([]);
  });
});
