/**
 * Inputs that make careless readers quadratic or worse. Each generator gives about `n` UTF-16 code units, so that
 * doubling `n` doubles the text.
 */
export type Generator = (n: number) => string;

const repeat = (unit: string): Generator => (n) => unit.repeat(Math.ceil(n / unit.length));

/** `head`, then items numbered from 1 and joined, until `n` units are reached. */
function list(head: string, item: (i: number) => string, separator: string): Generator {
  return (n) => {
    const items: string[] = [];
    for (let i = 1, size = head.length; size < n; i += 1) {
      const next = item(i);
      items.push(next);
      size += next.length + separator.length;
    }
    return head + items.join(separator);
  };
}

const number = (i: number): string => String(1 + (i % 9999));

/** Pieces of citations in an order that never repeats for long, so that hardly any window is like another. */
function shuffled(n: number): string {
  const pieces = [
    'Nghị quyết ', 'số ', '57', '-NQ/TW', ', ', ' và ', ' ngày 1/1/2020 ', ' của Bộ Chính trị ', ' khoá XI ', ' khoản 2 ', 'Điều 3 ',
    '(', ') ', ' Trung ương 4 ', 'les résolutions ', ' et ', 'n° ', 'Directive ', ' dated May 1, 2020 ', ' Đại hội XIII ', ' này ', '; ',
  ];
  const parts: string[] = [];
  for (let size = 0, state = 1; size < n;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const piece = pieces[Math.floor((state / 2 ** 32) * pieces.length)] as string;
    parts.push(piece);
    size += piece.length;
  }
  return parts.join('');
}

export const HOSTILE: Readonly<Record<string, Generator>> = {
  'digits 111…': repeat('1'),
  'digits and spaces 1 1 1': repeat('1 '),
  '1-1-1-': repeat('1-'),
  '1/1/1/': repeat('1/'),
  '1.1.1.': repeat('1.'),
  '1-a1-a': repeat('1-a'),
  '1-a/1-a/': repeat('1-a/'),
  '57-NQ/57-NQ/': repeat('57-NQ/'),
  '57 - 57 - ': repeat('57 - '),
  'type words': repeat('Nghị quyết '),
  'number marks': repeat('số '),
  'type word and mark': repeat('Nghị quyết số '),
  'plurals các': repeat('các '),
  'type word, then spaces': (n) => `Nghị quyết${' '.repeat(n)}57-NQ/TW`,
  'type word, then line breaks': (n) => `Nghị quyết${'\n'.repeat(n)}57-NQ/TW`,
  'number, then spaces': (n) => `Nghị quyết số 57${' '.repeat(n)}-NQ/TW`,
  'list of numbers': list('Nghị quyết ', number, ', '),
  // A number that may be a year ends a list.
  'list of symbols': list('Nghị quyết số ', (i) => `${1 + (i % 1800)}-NQ/TW`, ', '),
  'list of numbers, symbol last': (n) => `${list('Kết luận ', number, ', ')(n)}, 127-KL/TW`,
  'list with dates': list('Nghị quyết ', (i) => `số ${number(i)}-NQ/TW ngày 1/1/2020`, ' và '),
  'list of terms': repeat('khoá XI, XII, '),
  'list of terms after a plenum': (n) => `Nghị quyết Trung ương 4 khoá XI${', XII'.repeat(Math.ceil(n / 5))}`,
  'undated mentions of one symbol': repeat('Chỉ thị 05-CT/TW về học tập, '),
  'one number, a new date each time': list('', (i) => `Chỉ thị số 05-CT/TW ngày ${1 + (i % 28)}/${1 + ((i >> 5) % 12)}/${1950 + (i % 70)}. Chỉ thị 05-CT/TW`, '. '),
  'a sentence of cues and targets': repeat('thay thế Quy định 22-QĐ/TW, '),
  'a sentence of passives': repeat('Quy định 22-QĐ/TW được thay thế bởi '),
  'this resolution, again and again': (n) => `Nghị quyết 57-NQ/TW. ${'Nghị quyết này nêu. '.repeat(Math.ceil(n / 20))}`,
  'a resolution and this resolution, on one line': repeat('Nghị quyết 57-NQ/TW. Nghị quyết này nêu. '),
  'Roman numerals XIXI…': repeat('XI'),
  'open brackets ((((': repeat('('),
  'nested brackets': (n) => `${'('.repeat(n / 2)}57-NQ/TW${')'.repeat(n / 2)}`,
  'open symbols (1-A/B(1-A/B': repeat('(1-A/B'),
  'open quotes': repeat('“57-NQ/TW '),
  'lone surrogates': repeat('\uD800'),
  'lone surrogates in symbols': repeat('57-NQ/TW\uDC00 '),
  'symbols of unknown codes': repeat('57-NQ/TV '),
  'objects of data': repeat('{"so": "57-NQ/TW", "ngay": "22/12/2024"},\n'),
  NUL: repeat('\0'),
  'NUL between letters': repeat('a\0'),
  'ZWJ between letters': list('', () => 'Nghị quyết số 57-NQ/TW '.split('').join('\u200D'), ''),
  'soft hyphens between letters': list('', () => 'Nghị quyết số 57-NQ/TW '.split('').join('\u00AD'), ''),
  'one letter and its marks': (n) => `a${'\u0301'.repeat(n)}`,
  'type word with endless marks': (n) => `Nghị quyê${'\u0301'.repeat(n)}t 57-NQ/TW`,
  'one long word': repeat('a'),
  'one long word of a symbol': (n) => `57-${'N'.repeat(n / 2)}/${'T'.repeat(n / 2)}`,
  'pinpoints': repeat('điểm a khoản 1 '),
  'pinpoints upwards': repeat('khoản 1 Điều 1 '),
  'dates': repeat('ngày 1/1/2020 '),
  'dates in words': repeat('ngày 1 tháng 1 năm 2020 '),
  'footnote calls': repeat('[1]'),
  'footnote bodies': list('', (i) => `[${i}] Nghị quyết ${number(i)}`, '\n'),
  'one note called again and again': (n) => `${'57-NQ/TW[1] '.repeat(Math.ceil(n / 12))}\n\n[1] Bộ Chính trị, ngày 1/1/2020\n`,
  'a note of many citations': (n) => `${'57-NQ/TW[1] '.repeat(Math.ceil(n / 24))}\n\n[1] ${'57-CT/TW, '.repeat(Math.ceil(n / 20))}\n`,
  'issuers': repeat('Bộ Chính trị, '),
  'congresses': repeat('Đại hội '),
  'plenums': repeat('Trung ương 4 '),
  'demonstratives': repeat('Nghị quyết này '),
  'short forms introduced': list('', (i) => `Nghị quyết số ${number(i)}-NQ/TW (sau đây gọi tắt là Nghị quyết ${number(i)})`, '; '),
  'State citations': repeat('Nghị định 13/2023/NĐ-CP '),
  'one endless line of letters and commas': repeat('a,'),
  'cue words': repeat('thay thế thực hiện '),
  'shuffled pieces': shuffled,
};

const markup = (pieces: readonly string[]): Readonly<Record<string, Generator>> => Object.fromEntries(pieces.map((piece) => [JSON.stringify(piece), repeat(piece)]));

/** Markup which a reader that looks back, or ahead for what closes it, reads in more than linear time when it stands there again and again. */
export const HOSTILE_MARKUP = markup(['<', '&', '[', ']', '*', '_', '`', '>', '<b>', '<div>x', '</p>', '<sup>1', '<!--', '<a href="', '&#', '*a_ ', '[a](', 'x <?', '- ', '+ ', '1. ', '[^1]: ', '\n', 'a\n', 'a  ']);

/** Blocks and marks that make micromark look through all that stands before them, unless it is given the text in sections. */
export const HOSTILE_MARKDOWN = markup(['> a\nb\n', 'a\n=\n', '- a\n+ b\n', '>>>>> a\n', '*a_ *a_ `` <!-- ] [\n\n', 'x ] *a_ yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\n']);
