/** What XML cannot hold, what turns the direction of the text around it, and half characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/** One line that any viewer can show: white space joined, what cannot be printed shown as such. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(UNPRINTABLE, '\uFFFD').normalize('NFC');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For element content and quoted attributes, in XML and HTML. */
export function escapeMarkup(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD').replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}

/** JSON that stays inside a script element: no tag or comment can begin in it, and every control is spelled. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029\p{Cc}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Advance widths in em of DejaVu Sans, the widest of the fonts asked for. */
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  ["'|ijl", 0.28], [' ,./:;!', 0.34], ['()[]-I', 0.39], ['rt"fJ', 0.42], ['sz', 0.53], ['ckvxy', 0.6],
  ['abdeghnopqu0123456789?$', 0.64], ['ABCEFKLPRSTVXYZ_*', 0.7], ['DGHNUĐđ', 0.78], ['OQw&+=<>~·', 0.84], ['MW@%m…—', 1],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([characters, em]) => [...characters].map((character) => [character, em] as const)));
const BOLD = 1.1;
/** Hardly anyone has none but the widest: for them the letters may reach into the margin, not beyond it. */
const USUAL = 0.95;

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** A letter with the marks that stand on it. */
const LETTERS = /\P{M}\p{M}*|\p{M}/gu;

function emOf(letter: string): number {
  const base = letter.normalize('NFD').charAt(0);
  const known = WIDTH_OF.get(letter) ?? WIDTH_OF.get(base);
  if (known !== undefined) return known;
  // Letters of other alphabets are drawn by other fonts: full width is the most that any of them takes.
  return /^\p{M}/u.test(letter) ? 0 : base.charCodeAt(0) < 0x250 ? 0.75 : 1.05;
}

/** About so many pixels wide, in most of the fonts asked for less. */
export function widthOf(text: string, { size, bold = false }: Font): number {
  let em = 0;
  for (const [letter] of text.matchAll(LETTERS)) em += emOf(letter);
  return em * size * (bold ? BOLD : 1) * USUAL;
}

const ELLIPSIS = '…';

/** As many letters from the start as fit; at least one. */
function fitting(text: string, width: number, font: Font): string {
  let room = width;
  let end = 0;
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    room -= widthOf(letter, font);
    if (room < 0 && index > 0) break;
    end = index + letter.length;
  }
  return text.slice(0, end);
}

/** The text, or its beginning and an ellipsis, on one line of that width. */
export function shorten(text: string, width: number, font: Font): string {
  if (widthOf(text, font) <= width) return text;
  return fitting(text, width - widthOf(ELLIPSIS, font), font).replace(/(?<![\s,;:·])[\s,;:·]+$/u, '') + ELLIPSIS;
}

/** Behind the last place at which a line may end: 0 where there is none. A file name has no spaces. */
function lastBreak(text: string): number {
  const space = text.lastIndexOf(' ') + 1;
  return space > 0 ? space : Math.max(...['/', '-', '_'].map((mark) => text.lastIndexOf(mark) + 1));
}

/** At most so many lines of that width, broken at spaces and in file names where that can be; the last one is shortened. */
export function wrap(text: string, width: number, font: Font, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most - 1 && widthOf(rest, font) > width) {
    const start = fitting(rest, width, font);
    const gap = rest.charAt(start.length) === ' ' ? start.length : lastBreak(start);
    const line = (gap > 0 ? rest.slice(0, gap) : start).trimEnd();
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? lines : [...lines, shorten(rest, width, font)];
}
