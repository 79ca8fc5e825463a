/**
 * How bytes, which fuzzers change, stand for text. A byte below 0x80 is that character of ASCII, one above is a piece of the
 * language, and 0xFF with two bytes is any UTF-16 unit: so a changed byte changes a word, and every string has its bytes.
 */
const ANY_UNIT = 0xff;
const FIRST_PIECE = 0x80;

/** At most 127; no piece begins with ASCII unless it is longer than one character. */
export const PIECES: readonly string[] = [
  'Nghị quyết', 'Chỉ thị', 'Kết luận', 'Quy định', 'Quyết định', 'Thông báo', 'Hướng dẫn', 'Điều lệ Đảng', 'Văn bản', ' số ', '-NQ/TW', '-CT/TW', '-QĐ/TW',
  '-KL/TW', '-HD/BTCTW', '-NQ/TU', '-QĐi/TW', '/NQ-CP', '57-NQ/TW', '22-QĐ/TW', ' ngày ', ' tháng ', ' năm ', '22/12/2024', '31/02/2025', ' của ', 'Bộ Chính trị', 'Ban Bí thư',
  'Ban Chấp hành Trung ương', 'Tỉnh uỷ Nghệ An', 'Đảng uỷ', 'Trung ương ', 'Hội nghị lần thứ ', 'Đại hội ', 'khoá ', 'khóa XIII', ' (khoá XII)', ' và ', ', ', '; ', ' này', ' nêu trên',
  'các ', 'thay thế ', 'sửa đổi, bổ sung ', 'bãi bỏ ', 'thực hiện ', 'được thay thế bởi ', 'về việc ', 'điểm a ', 'khoản 2 ', 'Điều 5 ', 'sau đây gọi tắt là ', 'dự thảo ', 'sẽ ban hành ',
  'la résolution ', 'les résolutions ', 'la directive ', 'n° ', 'du Bureau politique', 'du Comité central', ' du 12 août 2021', 'remplacer ', 'mettre en œuvre ', 'cette ', '13e Congrès national',
  'Resolution ', 'Directive No. ', ' dated May 1, 2020', 'the Politburo', 'the Secretariat', 'replaces ', 'this ', '4th plenum', 'Thông tư 01/2020/TT-BNV', 'Nghị định 13/2023/NĐ-CP',
  '[1]', '\n[1] ', '[^1]', '\n[^1]: ', '\n\n', '\r\n', '²', '\u00a0', '\u00ad', '\u200b', '\u0301', '\u0323', 'Đ', 'Ð', 'Ɖ', '–', '…', '“', '”', '«', '»', 'Ⅻ', '０',
  '<p>', '</p>', '<b>', '</b>', '<sup>1</sup>', '<a href="#_ftn1">', '</a>', '<!--', '-->', '<script>', '</script>', '<td>', '<br>', '&nbsp;', '&#x110;', '&amp;', '<![CDATA[', ']]>',
  '**', '__', '```\n', '> ', '# ', '- ', '| ', '\\',
  'vn-party-citations-disable ', '__proto__',
];
if (PIECES.length > ANY_UNIT - FIRST_PIECE) throw new Error(`PIECES has ${PIECES.length} pieces, and there is room for ${ANY_UNIT - FIRST_PIECE}`);

export function textOf(bytes: Uint8Array, pieces: readonly string[] = PIECES): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < FIRST_PIECE) text += String.fromCharCode(byte);
    else if (byte !== ANY_UNIT) text += pieces[(byte - FIRST_PIECE) % pieces.length]!;
    else {
      text += String.fromCharCode(((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
      at += 2;
    }
  }
  return text;
}

/** The bytes of a text, by the longest piece that fits; what `textOf` reads back. */
export function bytesOf(text: string, pieces: readonly string[] = PIECES): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length;) {
    let longest = -1;
    for (const [index, piece] of pieces.entries()) if (piece.length > (pieces[longest]?.length ?? 0) && text.startsWith(piece, at)) longest = index;
    const unit = text.charCodeAt(at);
    if (longest >= 0) bytes.push(FIRST_PIECE + longest);
    else if (unit < FIRST_PIECE) bytes.push(unit);
    else bytes.push(ANY_UNIT, unit >> 8, unit & 0xff);
    at += longest >= 0 ? pieces[longest]!.length : 1;
  }
  return Uint8Array.from(bytes);
}
