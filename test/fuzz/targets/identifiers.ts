import { formatSymbol, parseSymbol } from '../../../src/entries/core.js';
import { formatDocumentId, parseAknIri, parseDocumentId, parseDocumentUrl, parseSlug, parseUrnLex, toAknIri, toSlug, toUrnLex, type AknParts, type UrnLexParts } from '../../../src/entries/identifiers.js';
import { textOf } from '../encoding.js';

/** A Vietnamese text without version is that of the document's own day, and is written so. */
function readAknIri(text: string): AknParts | undefined {
  const parts = parseAknIri(text);
  if (parts?.language !== 'vi' || parts.version !== undefined) return parts;
  const { type, issuer, date, language, ...rest } = parts;
  return { type, issuer, date, language, version: date, ...rest };
}

/** What reads an identifier, and what writes what was read; undefined where nothing writes it, or the writer knows less. */
const READERS: readonly (readonly [read: (text: string) => object | undefined, write: (parts: never) => string | undefined])[] = [
  [parseDocumentId, formatDocumentId],
  [parseSymbol, formatSymbol],
  [parseUrnLex, ({ language, unnumbered, ...document }: UrnLexParts) => toUrnLex(document, { ...(language !== undefined && { language }), ...(unnumbered !== undefined && { unnumbered }) })],
  [readAknIri, ({ language, version, ...document }: AknParts) => toAknIri(document, { ...(language !== undefined && { language }), ...(version !== undefined && { version }) })],
  [parseSlug, toSlug],
  [parseDocumentUrl, () => undefined],
];

export const IDENTIFIER_PIECES: readonly string[] = [
  '57-NQ/TW', '22-QĐ/TW', '01-NQ/ĐUB', 'NQ-ĐH', 'NQ-HNTW4', 'Điều lệ Đảng', '@2024-12-22', '@1988-04', '@1930', '@XIII', '@IIII', '[dang-uy-bo-ngoai-giao]', '[thanh-uy-da-nang]',
  'nghi-quyet', 'chi-thi', 'quy-dinh', 'quyet-dinh', 'ket-luan', 'dieu-le', '-so-', '-57-nq-tw', '-nqtw', '-qd-tw', '-ngay-', '-2024-12-22', 'urn:lex:vn:', 'urn:lex:vn;', 'dang.cong.san.viet.nam;',
  'bo.chinh.tri', 'ban.bi.thu', ':nghi.quyet:', ';57-nq-tw', '@original:fr', 'lex-1', '/akn/vn/statement/', 'dcsvn-bct', 'dcsvn-bbt', '/fra@', '/vie@', 'https://', 'thuvienphapluat.vn/', 'luatvietnam.vn/',
  'tulieuvankien.dangcongsan.vn/', '.aspx', '.html', '%C3%A2', '%', '?', '#', 'Đ', 'ế', 'e\u0302\u0301', 'số ', '209-QD/TW', '-CT/TU', '00', '99999', '-', '/', '\ud800', '\u0000', '__proto__', 'constructor', 'toString',
];

/** An identifier read is written without complaint, and what is written says the same. */
export function checkIdentifier(text: string): void {
  for (const [read, write] of READERS) {
    const parts = read(text);
    if (parts === undefined) continue;
    const written = write(parts as never);
    if (written === undefined) continue;
    const again = read(written);
    if (JSON.stringify(again) !== JSON.stringify(parts)) {
      throw new Error(`${read.name}(${JSON.stringify(text)}) is ${JSON.stringify(parts)}, written ${written}, and read again ${JSON.stringify(again)}`);
    }
  }
}

export function fuzz(bytes: Uint8Array): void {
  checkIdentifier(textOf(bytes, IDENTIFIER_PIECES));
}
