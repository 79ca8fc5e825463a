import type { InputFormat } from '../../src/index.js';

/** One text, and what of it the rules that look at the form of symbols tell: the piece of the source. */
export interface PlacedCase {
  readonly about: string;
  readonly source: string;
  readonly format?: InputFormat;
  readonly pieces: readonly string[];
  /** The text with all fixes made. */
  readonly fixed: string;
}

const fence = '```';

export const CASES: readonly PlacedCase[] = [
  { about: 'a plain paragraph', source: 'Theo Quyết định số 86-QD/TW.\n', pieces: ['QD'], fixed: 'Theo Quyết định số 86-QĐ/TW.\n' },
  { about: 'a code block is quoted as it is', source: `${fence}\nQuyết định 86-QD/TW\n${fence}\n\n    Quyết định 86-QD/TW\n`, pieces: [], fixed: `${fence}\nQuyết định 86-QD/TW\n${fence}\n\n    Quyết định 86-QD/TW\n` },
  { about: 'so is inline code', source: 'Quyết định `86-QD/TW` và 31-QD/TW\n', pieces: ['QD'], fixed: 'Quyết định `86-QD/TW` và 31-QĐ/TW\n' },
  { about: 'emphasis splits the symbol', source: 'Quyết định **86**-QD/TW, *31-Q*D/TW\n', pieces: ['QD', 'Q*D'], fixed: 'Quyết định **86**-QĐ/TW, *31-Q*D/TW\n' },
  { about: 'letters and signs as entities', source: 'Quyết định 86-Q&#272;/TW, Quyết định 31&#45;QD/TW\n', pieces: ['QD'], fixed: 'Quyết định 86-Q&#272;/TW, Quyết định 31&#45;QĐ/TW\n' },
  { about: 'a no-break space as an entity and as itself', source: 'Quy định 31&nbsp;-QĐ/TW, 37\u00A0-QĐ/TW\n', pieces: ['&nbsp;', '\u00A0'], fixed: 'Quy định 31-QĐ/TW, 37-QĐ/TW\n' },
  { about: 'the text of a link, not its target', source: 'Theo [Quyết định 86-QD/TW](https://example.org/86-QD/TW "86-QD/TW").\n', pieces: ['QD'], fixed: 'Theo [Quyết định 86-QĐ/TW](https://example.org/86-QD/TW "86-QD/TW").\n' },
  { about: 'a footnote', source: 'Theo quy định[^1] mới.\n\n[^1]: Quy định 37-QD/TW, ngày 25/10/2021.\n', pieces: ['QD'], fixed: 'Theo quy định[^1] mới.\n\n[^1]: Quy định 37-QĐ/TW, ngày 25/10/2021.\n' },
  { about: 'a table', source: '| số | tên |\n| --- | --- |\n| 86-QD/TW | thi đua |\n', pieces: ['QD'], fixed: '| số | tên |\n| --- | --- |\n| 86-QĐ/TW | thi đua |\n' },
  { about: 'front matter', source: '---\ntitle: Quyết định\ntags: [a, b]\n---\n\nTheo 86-QD/TW.\n', pieces: ['QD'], fixed: '---\ntitle: Quyết định\ntags: [a, b]\n---\n\nTheo 86-QĐ/TW.\n' },
  { about: 'CRLF', source: '# Mục\r\n\r\nMột dòng\r\nvà 86-QD/TW\r\n', pieces: ['QD'], fixed: '# Mục\r\n\r\nMột dòng\r\nvà 86-QĐ/TW\r\n' },
  { about: 'an HTML block in Markdown', source: '<div class="86-QD/TW">\nQuyết định <b>86</b>-QD/TW <code>31-QD/TW</code>\n</div>\n', pieces: ['QD'], fixed: '<div class="86-QD/TW">\nQuyết định <b>86</b>-QĐ/TW <code>31-QD/TW</code>\n</div>\n' },
  { about: 'NFD', source: 'Quyết định 86-QD/TW của Bộ Chính trị\n'.normalize('NFD'), pieces: ['QD'], fixed: 'Quyết định 86-QD/TW của Bộ Chính trị\n'.normalize('NFD').replace('QD', 'QĐ') },
  { about: 'a character outside the basic plane before it', source: '𝔄 😀 86-QD/TW\n', pieces: ['QD'], fixed: '𝔄 😀 86-QĐ/TW\n' },
  { about: 'findings that lie in one another', source: 'Nghị quyết số 5 – NQ / TW\n', pieces: ['5', ' – NQ / ', '–'], fixed: 'Nghị quyết số 05-NQ/TW\n' },
  { about: 'several lines', source: '1. Quyết định số\n   86-QD/TW\n\n- 31-QD/TW\n', pieces: ['QD', 'QD'], fixed: '1. Quyết định số\n   86-QĐ/TW\n\n- 31-QĐ/TW\n' },
  { about: 'a quotation, which stays', source: '> Quyết định số\n> 86-QD/TW\n\n31-QD/TW\n', pieces: ['QD', 'QD'], fixed: '> Quyết định số\n> 86-QD/TW\n\n31-QĐ/TW\n' },
];

/** Rules of the symbol's form alone, so that each case says what it is about. */
export const FORM_ALONE = {
  'first-citation-undated': 'off', 'unknown-document': 'off', 'unknown-issuer-code': 'off', 'first-citation-form': 'off', 'short-form-without-antecedent': 'off',
} as const;
