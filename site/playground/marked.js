import { byId, element } from './elements.js';

const STATUSES = ['resolved', 'ambiguous', 'unresolved'];
/** So much of a text is shown at once, in pieces that a browser lays out when they come into view. */
const SHOWN = 200_000;
const PIECE = 4000;

/** The last of sorted numbers that is not above a value. */
function lastNotAbove(sorted, value) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The text with its citations marked: numbers come by fours, start, end, status and index of a part of a citation. */
export class MarkedText {
  #text = '';
  #marks = new Uint32Array();
  #at = 0;
  #mark = 0;
  #begun = -1;
  #run = 0;
  /** What is laid out: pieces by where they start, and their strings. */
  #pieces = [];
  #starts = [];
  #nodes = [];

  constructor(choose) {
    this.choose = choose;
    /** Asked when more of the text stands there. */
    this.grown = () => undefined;
    byId('more').addEventListener('click', () => void this.#grow(this.#at + SHOWN));
  }

  show(text, marks) {
    this.#text = text;
    this.#marks = marks;
    this.#at = this.#mark = 0;
    this.#begun = -1;
    this.#pieces = [];
    this.#starts = [];
    this.#nodes = [];
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
    this.grown();
  }

  /** The text from where it was laid out to, as a string that can be found again. */
  #stringTo(end) {
    const node = document.createTextNode(this.#text.slice(this.#at, end));
    this.#starts.push(this.#at);
    this.#nodes.push(node);
    this.#at = end;
    return node;
  }

  #piece() {
    const [text, marks] = [this.#text, this.#marks];
    const lineEnd = text.indexOf('\n', this.#at + PIECE);
    // Whole lines, and no citation cut; a line without an end is cut where no citation stands.
    let end = lineEnd === -1 || lineEnd > this.#at + 4 * PIECE ? Math.min(this.#at + 4 * PIECE, text.length) : lineEnd + 1;
    const piece = element('div');
    this.#pieces.push({ start: this.#at, piece });
    for (; this.#mark < marks.length && marks[this.#mark] < end; this.#mark += 4) {
      const [from, to, status, index] = marks.subarray(this.#mark, this.#mark + 4);
      piece.append(this.#stringTo(from));
      const isFirst = index !== this.#begun;
      this.#begun = index;
      const attributes = { class: `citation ${STATUSES[status]}`, 'data-index': index, onclick: () => this.choose(index) };
      const string = this.#stringTo(to);
      piece.append(isFirst ? element('button', { type: 'button', ...attributes }, string) : element('span', attributes, string));
      end = Math.max(end, to);
    }
    piece.append(this.#stringTo(end));
    return piece;
  }

  #markOf(index) {
    let [low, high] = [0, this.#marks.length / 4];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#marks[4 * middle + 3] < index) low = middle + 1;
      else high = middle;
    }
    return 4 * low;
  }

  /** Where a citation starts. */
  startOf(index) {
    return this.#marks[this.#markOf(index)];
  }

  /** Shows the text as far as an offset, with the citation there in view. */
  async reveal(index) {
    const start = this.startOf(index);
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

  /** The part of the text that is in view, by the pieces that are. */
  inView() {
    const { scrollTop, clientHeight } = byId('marked');
    const top = byId('marked').offsetTop;
    const above = (height) => {
      let [low, high] = [0, this.#pieces.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.#pieces[middle].piece.offsetTop - top <= height) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const [first, last] = [Math.max(above(scrollTop) - 1, 0), above(scrollTop + clientHeight)];
    return { start: this.#pieces[first]?.start ?? 0, end: this.#pieces[last]?.start ?? this.#at };
  }

  /** The boxes in which a span of the text stands on the screen; none where it is not laid out. */
  boxesOf(start, end) {
    if (end > this.#at || start >= end) return [];
    const [first, last] = [lastNotAbove(this.#starts, start), lastNotAbove(this.#starts, end - 1)];
    const range = document.createRange();
    range.setStart(this.#nodes[first], start - this.#starts[first]);
    range.setEnd(this.#nodes[last], end - this.#starts[last]);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  }
}
