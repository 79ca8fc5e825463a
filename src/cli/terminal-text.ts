let segmenter: Intl.Segmenter | undefined;

/** Made when a width is asked: it takes as long as a short text. */
const graphemesOf = (text: string): Intl.Segments => (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })).segment(text);

/** Invisible or reordering characters: zero-width, bidirectional controls, soft hyphen, byte order mark. */
const INVISIBLE = /\p{Cf}/gu;
const CONTROL = /\p{Cc}/gu;

const WIDE = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u;
const NO_WIDTH = /^[\p{M}\p{Cf}]/u;
/** Printable letters of which each is one column wide, composed as Vietnamese and French are written, with their punctuation. */
const PLAIN = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02af\u1e00-\u1eff\u2010-\u2027]*$/u;

/** One line that is safe on a terminal: white space becomes a blank, and no escape sequence of the text survives. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(CONTROL, '\ufffd');
}

/** Lines that a terminal does not act on: what is no line break or tab and would move, colour or turn the letters round is replaced. */
export function harmless(text: string): string {
  return text.replace(/(?!\r\n|[\n\t])\p{Cc}|\p{Bidi_Control}/gu, '\ufffd');
}

/** Columns that a visible text takes: one per grapheme, two for East Asian and emoji, none for a mark that stands alone. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemesOf(text)) width += graphemeWidth(segment);
  return width;
}

/** Cuts a visible text to `width` columns; what goes is replaced by `…` at the end, or at the start of a path, whose end tells more. */
export function fit(text: string, width: number, cut: 'end' | 'start' = 'end'): string {
  if (displayWidth(text) <= width) return text;
  const graphemes = Array.from(graphemesOf(text), ({ segment }) => segment);
  if (cut === 'start') graphemes.reverse();
  const kept: string[] = [];
  let room = width - 1;
  for (const grapheme of graphemes) {
    room -= graphemeWidth(grapheme);
    if (room < 0) break;
    kept.push(grapheme);
  }
  return cut === 'end' ? `${kept.join('').trimEnd()}…` : `…${kept.reverse().join('')}`;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
