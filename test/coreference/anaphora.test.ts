import { describe, expect, test } from 'vitest';
import { analyze, extractCitations, resolveCitations } from '../../src/index.js';
import { html, markdown } from '../../src/entries/formats.js';

/** Each demonstrative with the citations for which it stands. */
const stands = (text: string): string[] => extractCitations(text).filter(({ form }) => form === 'anaphora').map(({ text: own, antecedents = [] }) => `${own}: ${antecedents.join(' ')}`.trim());

describe('a demonstrative stands for', () => {
  test.each([
    ['the nearest of its type', 'Chỉ thị 05-CT/TW. Chỉ thị 35-CT/TW. Nghị quyết 57-NQ/TW. Chỉ thị này nêu rõ.', ['Chỉ thị này: c2']],
    ['either of two of one sentence', 'Chỉ thị 35-CT/TW thay Chỉ thị 36-CT/TW. Chỉ thị này nêu rõ.', ['Chỉ thị này: c2 c1']],
    ['not the subject of its own clause', 'Quy định 22-QĐ/TW mở đường. Quy định 30-QĐ/TW sửa đổi Quy định đó.', ['Quy định đó: c1']],
    ['nothing where that is all there is', 'Quy định 30-QĐ/TW sửa đổi Quy định đó.', ['Quy định đó:']],
    ['the subject of another clause', 'Quy định 30-QĐ/TW ra đời, và Bộ Chính trị yêu cầu thực hiện Quy định này.', ['Quy định này: c1']],
    ['in English', 'Directive 35-CT/TW is old. Directive 36-CT/TW amends that Directive.', ['that Directive: c1']],
  ])('%s', (_, text, expected) => expect(stands(text)).toEqual(expected));

  test.each([
    ['một chỉ thị', 'Chỉ thị 35-CT/TW vẫn còn. Chính phủ ra một chỉ thị về đê điều. Chỉ thị này có tám điểm.'],
    ['a directive', 'Directive 35-CT/TW still holds. The ministry then signed a directive on dykes. This directive has eight points.'],
    ['une nouvelle directive', 'La directive 35-CT/TW reste valable. Le ministère a signé une nouvelle directive. Cette directive a huit points.'],
  ])('nobody’s where the text names another without a number: %s', (_, text) => {
    expect(extractCitations(text).map(({ form }) => form)).toEqual(['full']);
  });

  test('its own still where the other word says what the document is', () => {
    expect(stands('Directive 35-CT/TW is a directive on order. This directive has eight points.')).toEqual(['This directive: c1']);
  });

  test('nobody does what is said of a document without a number', () => {
    const { relations } = analyze('Chỉ thị 35-CT/TW vẫn còn. Chính phủ ra một chỉ thị về đê điều. Chỉ thị này thay thế Chỉ thị 36-CT/TW.');
    expect(relations).toMatchObject([{ kind: 'supersedes', source: { unnamed: { start: 63, end: 74 } }, target: 'c2' }]);
  });
});

describe('between a demonstrative and what it stands for', () => {
  const [A, THIS] = ['Chỉ thị 35-CT/TW đã ra.', 'Chỉ thị này nêu rõ.'];

  test.each([
    ['nothing', '', 'c1'], ['a blank paragraph', '   ', 'c1'], ['a caption', 'Ảnh: phóng viên', 'c1'], ['a caption in brackets', '(Ảnh minh hoạ: TL)', 'c1'],
    ['a dateline', 'Hà Nội, ngày 3 tháng 7 năm 2024', 'c1'], ['a dateline in figures', 'Huế, 3/7/2024', 'c1'],
    ['a paragraph', 'Trời đã tối.', ''], ['a paragraph that opens as a caption does', 'Ảnh đã in. Trời đã tối.', ''], ['a heading', '# Phần hai', ''], ['a day with more', 'Hội nghị ngày 3/7/2024 đã xong.', ''],
  ])('%s', (_, between, expected) => {
    expect(stands(`${A}\n\n${between}\n\n${THIS}`)).toEqual([`Chỉ thị này: ${expected}`.trim()]);
  });

  test('headings of markup part them as those of the text do', () => {
    for (const [format, text] of [[undefined, `${A}\n# Phần hai\n${THIS}`], [markdown, `${A}\n\n# Phần hai\n\n${THIS}`], [markdown, `${A}\n\nPhần hai\n---\n\n${THIS}`], [html, `<p>${A}</p><h2>Phần hai</h2><p>${THIS}</p>`]] as const) {
      const options = format === undefined ? {} : { format };
      const { citations } = analyze(text, options);
      expect(citations.map(({ antecedents = [] }) => antecedents), text).toEqual([[], []]);
      expect(resolveCitations(extractCitations(text, options)).map(({ resolution: { status } }) => status)).toEqual(citations.map(({ resolution: { status } }) => status));
    }
  });
});
