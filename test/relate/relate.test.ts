import { describe, expect, test } from 'vitest';
import { analyze, type AnalyzeOptions, type Relation } from '../../src/index.js';

/** `kind modality source → target`; ends as their symbols or numbers, `this`, or `{the unnamed words}`. */
function told(text: string, options?: AnalyzeOptions): string[] {
  const { citations, relations } = analyze(text, options);
  const named = (end: Relation['source']): string => {
    if (typeof end !== 'string') return `{${text.slice(end.unnamed.start, end.unnamed.end)}}`;
    const citation = citations.find(({ id }) => id === end);
    return citation === undefined ? end : (citation.symbol ?? citation.text);
  };
  return relations.map(({ kind, modality, source, target, part }) => `${kind} ${modality} ${named(source)} → ${named(target)}${part === undefined ? '' : ` (${part})`}`);
}

const [NEW, OLD] = ['296-QĐ/TW', '22-QĐ/TW'];

describe('what one document does to another', () => {
  test.each<[string, ...string[]]>([
    // active
    [`Quy định ${NEW} thay thế Quy định ${OLD}.`, `supersedes effective ${NEW} → ${OLD}`],
    ['Le règlement 296-QD/TW remplace le règlement 22-QD/TW.', `supersedes effective ${NEW} → ${OLD}`],
    ['Regulation No. 296-QD/TW supersedes Regulation No. 22-QD/TW.', `supersedes effective ${NEW} → ${OLD}`],
    [`Quy định ${NEW} có hiệu lực từ ngày ký, thay thế Quy định ${OLD}.`, `supersedes effective ${NEW} → ${OLD}`],
    [`Quy định ${NEW} bãi bỏ Quy định ${OLD}.`, `repeals effective ${NEW} → ${OLD}`],
    [`Quy định 262-QĐ/TW sửa đổi, bổ sung Điều 5 của Quy định ${OLD}.`, `amends effective 262-QĐ/TW → ${OLD} (Điều 5)`],
    ['Kết luận 01-KL/TW về tiếp tục thực hiện Chỉ thị 05-CT/TW', 'continues effective 01-KL/TW → 05-CT/TW'],
    ['Conclusion 01-KL/TW sur la poursuite de la mise en œuvre de la Directive 05-CT/TW', 'continues effective 01-KL/TW → 05-CT/TW'],
    ['Hướng dẫn 01-HD/TW hướng dẫn thực hiện Quy định 24-QĐ/TW', 'guides effective 01-HD/TW → 24-QĐ/TW'],
    ['Hướng dẫn số 42-HD/BTCTW, thực hiện Thông tri số 06-TT/TW', 'implements effective 42-HD/BTCTW → 06-TT/TW'],
    // joined verbs share their subject
    [`Quy định ${NEW} thay thế Quy định ${OLD} và bãi bỏ Hướng dẫn 02-HD/TW.`, `supersedes effective ${NEW} → ${OLD}`, `repeals effective ${NEW} → 02-HD/TW`],
    [`Căn cứ Quy định ${OLD}, Ban Thường vụ bãi bỏ Quy định 05-QĐ/TU.`, `based-on effective this → ${OLD}`, 'repeals effective this → 05-QĐ/TU'],
    [`Bộ Chính trị ban hành Quy định ${NEW}. Thay thế Quy định ${OLD}.`, `supersedes effective this → ${OLD}`],
    // passive
    [`Quy định ${OLD} được thay thế bởi Quy định ${NEW}.`, `supersedes effective ${NEW} → ${OLD}`],
    ['Le règlement 22-QD/TW a été remplacé par le règlement 296-QD/TW.', `supersedes effective ${NEW} → ${OLD}`],
    ['Regulation 22-QD/TW, amended by Regulation 262-QD/TW', `amends effective 262-QĐ/TW → ${OLD}`],
    [`Quy định ${OLD} hết hiệu lực từ ngày 30/5/2025.`, `repeals effective {hết hiệu lực} → ${OLD}`],
    // the text itself
    [`Quy định này thay thế Quy định ${OLD}.`, `supersedes effective this → ${OLD}`],
    ['La présente directive remplace la Directive 51-CT/TW.', 'supersedes effective this → 51-CT/TW'],
    ['Thực hiện Nghị quyết 57-NQ/TW', 'implements effective this → 57-NQ/TW'],
    ['la mise en œuvre réussie de la résolution du 13e Congrès national du Parti', 'implements effective this → résolution du 13e Congrès national'],
    ['Tổng kết 10 năm thực hiện Nghị quyết 29-NQ/TW', 'reviews effective this → 29-NQ/TW'],
    ['Tiếp tục đẩy mạnh thực hiện Chỉ thị 05-CT/TW', 'continues effective this → 05-CT/TW'],
    ['Le Comité continuera à mettre en œuvre la Conclusion 21-KL/TW', 'continues effective this → 21-KL/TW'],
    ['conformément à la Conclusion 12-KL/TW', 'based-on effective this → 12-KL/TW'],
    // lists
    ['Thực hiện Nghị quyết 57-NQ/TW và Nghị quyết 59-NQ/TW', 'implements effective this → 57-NQ/TW', 'implements effective this → 59-NQ/TW'],
    ['Căn cứ Điều lệ Đảng; Quy định 24-QĐ/TW; Hướng dẫn 01-HD/TW hướng dẫn thực hiện Quy định 24-QĐ/TW',
      'based-on effective this → 24-QĐ/TW', 'based-on effective this → 01-HD/TW', 'guides effective 01-HD/TW → 24-QĐ/TW'],
    ['Theo Kết luận 121-KL/TW (tổng kết Nghị quyết 18-NQ/TW), Quy định 22-QĐ/TW', 'reviews effective 121-KL/TW → 18-NQ/TW'],
    // no relation
    ['Theo Nghị quyết 57-NQ/TW'], ['Nghị quyết 57-NQ/TW và Nghị quyết 59-NQ/TW'],
    [`Thực hiện nhiệm vụ được giao. Quy định ${OLD} nêu rõ.`], [`Thi hành pháp luật theo Quy định ${OLD}`],
    [`Quy định ${NEW} được ban hành; Quy định ${OLD} nêu rõ.`], ['Sau 15 năm thực hiện, Nghị quyết 27-NQ/TW được đánh giá cao'],
    ['Bộ Chính trị ban hành Nghị quyết 45-NQ/TW để triển khai Nghị quyết này'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a plan is no fact', () => {
  const plans = [
    `Quy định ${NEW} sẽ thay thế Quy định ${OLD}.`, `Quy định ${OLD} sẽ được thay thế bởi Quy định ${NEW}.`, `Dự kiến Quy định ${NEW} thay thế Quy định ${OLD}.`,
    `Nghiên cứu ban hành quy định mới thay thế Quy định ${OLD}.`, `Đề nghị Bộ Chính trị bãi bỏ Quy định ${OLD}.`, `Cần sửa đổi Quy định ${OLD}.`,
    `Nếu được thông qua, Quy định ${NEW} thay thế Quy định ${OLD}.`, `Việc thay thế Quy định ${OLD} đang được xem xét.`, `Dự thảo quy định thay thế Quy định ${OLD}`,
    'Le règlement 296-QD/TW remplacera le règlement 22-QD/TW.', 'Le règlement 22-QD/TW sera remplacé par le règlement 296-QD/TW.',
    'Il faut élaborer une nouvelle directive pour remplacer le règlement 22-QD/TW.', 'Le Bureau politique propose de modifier le règlement 22-QD/TW.',
    'Un projet de règlement remplaçant le règlement 22-QD/TW', 'Le remplacement du règlement 22-QD/TW est à l’étude.', 'Le Secrétariat devrait abroger le règlement 22-QD/TW.',
    'Regulation 296-QD/TW will replace Regulation 22-QD/TW.', 'Regulation 22-QD/TW is to be replaced by Regulation 296-QD/TW.', 'A draft regulation replacing Regulation 22-QD/TW',
    'The Politburo plans to amend Regulation 22-QD/TW.', 'Replacement of Regulation 22-QD/TW is under consideration.', 'Regulation 22-QD/TW should be repealed.',
    'If adopted, Regulation 296-QD/TW replaces Regulation 22-QD/TW.', `Hội nghị thảo luận việc sửa đổi Quy định ${OLD}.`, `Rà soát, sửa đổi, bổ sung Quy định ${OLD}.`,
    `Bộ Chính trị sẽ sửa đổi Quy định 37-QĐ/TW và bãi bỏ Quy định ${OLD}.`, 'The Politburo will amend Regulation 37-QD/TW and repeal Regulation 22-QD/TW.',
    `Bộ Chính trị sẽ ban hành Quy định 300-QĐ/TW, thay thế Quy định ${OLD}.`, `Quy định 300-QĐ/TW thay thế Quy định ${OLD} nếu được thông qua.`, 'Regulation 300-QD/TW replaces Regulation 22-QD/TW if adopted.',
    `Trường hợp Quy định ${NEW} thay thế Quy định ${OLD} thì rà soát.`, `Chờ văn bản thay thế Quy định ${OLD}.`, 'Le Comité central a discuté de la modification du règlement 22-QD/TW.',
    'Le Bureau politique étudie le remplacement du règlement 22-QD/TW.', 'The Central Committee discussed amendments to Regulation 22-QD/TW.',
    'It is proposed that Regulation 296-QD/TW replace Regulation 22-QD/TW.', 'Nhiệm vụ năm 2025: tổng kết 10 năm thực hiện Nghị quyết 29-NQ/TW',
  ];
  test.each(plans)('%s', (text) => {
    const lines = told(text);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.split(' ')[1] !== 'planned')).toEqual([]);
  });

  test('the document that is announced is not named', () => {
    expect(told('Élaborer une nouvelle directive pour remplacer la Directive 51-CT/TW')).toEqual(['supersedes planned {nouvelle directive} → 51-CT/TW']);
    expect(told('A new regulation to replace Regulation 22-QD/TW')).toEqual([`supersedes planned {new regulation} → ${OLD}`]);
  });

  test('tasks of carrying out hold already', () => {
    expect(told('Cần tiếp tục thực hiện Nghị quyết 57-NQ/TW')).toEqual(['continues effective this → 57-NQ/TW']);
  });
});

describe('what is denied or asked is nothing', () => {
  test.each([
    `Quy định ${NEW} không thay thế Quy định ${OLD}.`, `Quy định ${NEW} chưa thay thế Quy định ${OLD}.`, `Quy định ${OLD} không bị bãi bỏ.`, `Quy định ${OLD} chưa được thay thế bởi Quy định ${NEW}.`,
    'Le règlement 296-QD/TW ne remplace pas le règlement 22-QD/TW.', 'Le règlement 22-QD/TW n’est pas abrogé par le règlement 296-QD/TW.', 'sans modifier le règlement 22-QD/TW',
    'Aucun texte ne remplace le règlement 22-QD/TW.', 'No document has replaced Regulation 22-QD/TW.', `Không có quy định nào thay thế Quy định ${OLD}.`,
    `Bộ Chính trị không sửa đổi Quy định ${OLD} hay bãi bỏ Quy định 30-QĐ/TW.`, `Ban Bí thư từ chối sửa đổi Quy định ${OLD}.`,
    'Regulation 296-QD/TW does not replace Regulation 22-QD/TW.', 'Regulation 22-QD/TW was never repealed.', 'Regulation 296-QD/TW has not amended Regulation 22-QD/TW.',
    `Quy định ${NEW} có thay thế Quy định ${OLD} không?`, 'Does Regulation 296-QD/TW replace Regulation 22-QD/TW?',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('each relation shows where it stands', () => {
  test('cue and sentence, also in markup', () => {
    const text = '<p>Trước đó.</p><p><b>Quy định</b> 296-QĐ/TW <i>thay thế</i> Quy định 22-QĐ/TW. Sau đó.</p>';
    const { relations: [relation] } = analyze(text, { format: 'html' });
    expect(text.slice(relation!.cue.start, relation!.cue.end)).toBe('thay thế');
    expect(text.slice(relation!.sentence.start, relation!.sentence.end)).toContain('296-QĐ/TW <i>thay thế</i> Quy định 22-QĐ/TW.');
    expect(text.slice(relation!.sentence.start, relation!.sentence.end)).not.toContain('Trước');
    expect(relation!.confidence).toBeGreaterThan(0.9);
  });

  test('a State document may be the source, and is never a target', () => {
    expect(told('Kế hoạch số 82/KH-UBND thực hiện Nghị quyết 57-NQ/TW')).toEqual(['implements effective {82/KH-UBND} → 57-NQ/TW'].map(() => expect.stringMatching(/^implements effective \{.*82\/KH-UBND\} → 57-NQ\/TW$/u)));
    expect(told('Quy định 22-QĐ/TW thay thế Quyết định số 15/QĐ-UBND')).toEqual([]);
  });

  test('the number at the head of a document is the text itself', () => {
    expect(told('Số 143-CV/ĐU\nVề mời dự Hội nghị tổng kết thực hiện Nghị quyết 18-NQ/TW')).toEqual(['reviews effective this → 18-NQ/TW']);
  });

  test('the sentence is the scope', () => {
    expect(told(`Quy định ${NEW} thay thế văn bản trước. Quy định ${OLD} nêu rõ.`)).toEqual([]);
    expect(told('Thực hiện\n\nNghị quyết 57-NQ/TW')).toEqual([]);
    expect(analyze(`Mọi người lưu ý. Quy định ${NEW} thay thế Quy định ${OLD}.`, { registry: null }).relations[0]!.sentence.start).toBe(17);
    const two = `Quy định ${NEW} thay thế Nghị quyết Đại hội XI. Quy định ${OLD} đã rõ.`;
    expect(analyze(two, { registry: null }).relations.map(({ sentence: { start, end } }) => two.slice(start, end))).toEqual([two.slice(0, two.indexOf('XI.') + 3)]);
    expect(told('Phần mở đầu\nII. Thực hiện Nghị quyết 57-NQ/TW')).toEqual(['implements effective this → 57-NQ/TW']);
  });
});
