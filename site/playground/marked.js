import { byId, element } from './elements.js';

const STATUSES = ['resolved', 'ambiguous', 'unresolved'];
/** So much of a text is shown at once, in pieces that a browser lays out when they come into view. */
const SHOWN = 200_000;
const PIECE = 10_000;

/** The text with its citations marked: numbers come by fours, start, end, status and index of a part of a citation. */
export class MarkedText {
  #text = '';
  #marks = new Uint32Array();
  #at = 0;
  #mark = 0;
  #begun = -1;
  #run = 0;

  constructor(choose) {
    this.choose = choose;
    byId('more').addEventListener('click', () => void this.#grow(this.#at + SHOWN));
  }

  show(text, marks) {
    this.#text = text;
    this.#marks = marks;
    this.#at = this.#mark = 0;
    this.#begun = -1;
    this.#run++;
    byId('marked').replaceChildren();
    byId('marked').classList.toggle('long', text.length > 4 * PIECE);
    return this.#grow(SHOWN);
  }

  /** Goes on to an offset, giving way to the page between two pieces. */
  async #grow(end) {
    const run = this.#run;
    while (this.#at < Math.min(end, this.#text.length)) {
      byId('marked').append(this.#piece());
      await new Promise((resolve) => setTimeout(resolve));
      if (run !== this.#run) return;
    }
    byId('more').hidden = this.#at >= this.#text.length;
  }

  #piece() {
    const [text, marks] = [this.#text, this.#marks];
    const lineEnd = text.indexOf('\n', this.#at + PIECE);
    // Whole lines, and no citation cut; a line without an end is cut where no citation stands.
    let end = lineEnd === -1 || lineEnd > this.#at + 4 * PIECE ? Math.min(this.#at + 4 * PIECE, text.length) : lineEnd + 1;
    const piece = element('div');
    for (; this.#mark < marks.length && marks[this.#mark] < end; this.#mark += 4) {
      const [from, to, status, index] = marks.subarray(this.#mark, this.#mark + 4);
      piece.append(text.slice(this.#at, from));
      const isFirst = index !== this.#begun;
      this.#begun = index;
      const attributes = { class: `citation ${STATUSES[status]}`, 'data-index': index, onclick: () => this.choose(index) };
      piece.append(isFirst ? element('button', { type: 'button', ...attributes }, text.slice(from, to)) : element('span', attributes, text.slice(from, to)));
      this.#at = to;
      end = Math.max(end, to);
    }
    piece.append(text.slice(this.#at, end));
    this.#at = end;
    return piece;
  }

  /** Shows the text as far as an offset, with the citation there in view. */
  async reveal(index) {
    const start = this.#marks[this.#marks.findIndex((value, at) => at % 4 === 3 && value === index) - 3];
    if (start === undefined) return undefined;
    if (start >= this.#at) await this.#grow(start + PIECE);
    for (const one of document.querySelectorAll('#marked .chosen')) one.classList.remove('chosen');
    const parts = document.querySelectorAll(`#marked [data-index="${index}"]`);
    for (const part of parts) part.classList.add('chosen');
    parts[0]?.scrollIntoView({ block: 'nearest' });
    return parts[0];
  }

  /** The citation that stands at an offset or next behind it. */
  indexAt(offset) {
    for (let at = 0; at < this.#marks.length; at += 4) if (this.#marks[at + 1] > offset) return this.#marks[at + 3];
    return undefined;
  }
}
