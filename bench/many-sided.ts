/** One document with notes, lists, short forms and relations, so many citations long; the same count gives the same text. */

const LINES_BETWEEN = 'Công tác này được làm ở các địa phương trong nhiều năm, và còn phải làm tiếp.';

/** Ten citations: two in full with notes, a list of three, a relation, two short forms, one taken up again. */
function passage(index: number): string {
  const [first, second] = [1 + ((7 * index) % 340), 1 + ((11 * index) % 340)];
  const [day, month] = [1 + (index % 28), 1 + (index % 12)];
  return [
    `Quy định số ${first}-QĐ/TW[${2 * index + 1}] thay thế Chỉ thị số ${1 + (second % 60)}-CT/TW, ngày ${day}/${month}/2018 của Ban Bí thư.`,
    `Các Kết luận ${1 + (index % 40)}, ${41 + (index % 40)}, ${81 + (index % 40)}-KL/TW nêu rõ việc này.`,
    `Theo Quy định ${first}, cấp ủy phải thực hiện Nghị quyết số ${1 + (index % 70)}-NQ/TW[${2 * index + 2}].`,
    `Nghị quyết này được nhắc lại trong Quy định ${first}, như Nghị quyết Đại hội XIII của Đảng đã nêu.`,
    LINES_BETWEEN,
  ].join(' ');
}

export function manySided(citations: number): string {
  const passages = Math.ceil(citations / 10);
  const body = Array.from({ length: passages }, (_, index) => passage(index));
  const notes = Array.from({ length: 2 * passages }, (_, index) => `[${index + 1}] Bộ Chính trị, ngày ${1 + (index % 28)}/${1 + (index % 12)}/2021.`);
  return `${body.join('\n\n')}\n\n${notes.join('\n')}\n`;
}
