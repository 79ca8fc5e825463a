// Relations as arrows over the marked text. What they say stands in words in the list and on the cards: they are for eyes alone.
import { byId } from './elements.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Numbers of a relation, and what stands for the text itself; as the worker sends them. */
const [SIZE, OUTSIDE] = [6, 0xffffffff];
/** More of them at once nobody can tell apart. */
const MOST = 80;
/** In pixels: how far an arrow on one line rises above it, and how wide a letter of a label is. */
const [RISE, LETTER] = [15, 6.2];
const LOOKS = { supersedes: 'ends', repeals: 'ends', amends: 'changes' };

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const middleOf = (box) => box.left + box.width / 2;

/** The way from a box to another: beside one another as an arc above them, else from line to line. */
function wayOf(from, to) {
  const [x1, x2] = [middleOf(from), middleOf(to)];
  if (Math.abs(from.top - to.top) < from.height / 2) {
    const top = Math.min(from.top, to.top);
    return [[x1, top], [x1, top - RISE], [x2, top - RISE], [x2, top]];
  }
  const isDown = from.top < to.top;
  const [y1, y2] = isDown ? [from.bottom, to.top] : [from.top, to.bottom];
  const bend = Math.max(12, Math.abs(y2 - y1) / 2) * (isDown ? 1 : -1);
  return [[x1, y1], [x1, y1 + bend], [x2, y2 - bend], [x2, y2]];
}

const half = ([a, b, c, d], axis) => (a[axis] + 3 * b[axis] + 3 * c[axis] + d[axis]) / 8;

/** The middle of a label: on the arc, or beside the head, where no line of the text is. */
function labelAt(way, width) {
  const [[, y1], , , [x4, y4]] = way;
  return y1 === y4 ? { x: half(way, 0), y: half(way, 1) } : { x: x4 + width / 2 + 8, y: y4 + (y1 < y4 ? -9 : 9) };
}

export class Arrows {
  #relations = new Uint32Array();
  #words = { kinds: {}, planned: '' };
  #chosen;
  #isOn = true;
  #asked = 0;

  constructor(marked) {
    this.marked = marked;
    this.svg = drawn('svg', { id: 'arrows', 'aria-hidden': 'true', focusable: 'false' });
    byId('frame').append(this.svg);
    marked.grown = () => this.#ask();
    byId('marked').addEventListener('scroll', () => this.#ask(), { passive: true });
    new ResizeObserver(() => this.#ask()).observe(byId('marked'));
  }

  /** @param words what each kind of relation is called, in the order of the worker's numbers, and what is planned */
  show(relations, words) {
    this.#relations = relations;
    this.#words = words;
    byId('frame').classList.toggle('with-arrows', this.#isOn && relations.length > 0);
    this.#ask();
  }

  /** Those of the citation that starts there come to the fore. */
  choose(start) {
    this.#chosen = start;
    this.#ask();
  }

  turn(isOn) {
    this.#isOn = isOn;
    this.show(this.#relations, this.#words);
  }

  #ask() {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      this.svg.replaceChildren(...(this.#isOn ? this.#arrows() : []));
    });
  }

  /** Relations with an end in view, those of the chosen citation last, so that they lie above the others. */
  #near() {
    const { start, end } = this.marked.inView();
    const isNear = (offset) => offset >= start && offset < end;
    const isChosen = ({ from, to }) => from === this.#chosen || to === this.#chosen;
    const near = [];
    for (let at = 0; at < this.#relations.length; at += SIZE) {
      const [from, fromEnd, to, toEnd, kind, planned] = this.#relations.subarray(at, at + SIZE);
      if (isNear(from) || isNear(to)) near.push({ from, fromEnd, to, toEnd, kind: Object.keys(this.#words.kinds)[kind], isPlanned: planned === 1 });
    }
    return near.map((one) => ({ ...one, isChosen: isChosen(one) })).sort((a, b) => a.isChosen - b.isChosen).slice(-MOST);
  }

  #arrows() {
    const frame = byId('frame').getBoundingClientRect();
    const inFrame = ({ left, right, top, bottom, width, height }) => ({ left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top, width, height });
    const boxOf = (start, end) => this.marked.boxesOf(start, end).map(inFrame)[0];
    const isSeen = ({ top, bottom }) => bottom > 0 && top < frame.height;
    const taken = [];
    // The text itself is the edge before the line.
    const beside = (box) => box && { ...box, left: 0, right: 0, width: 0 };
    const found = this.#near().flatMap((one) => {
      let [from, to] = [one.from === OUTSIDE ? undefined : boxOf(one.from, one.fromEnd), one.to === OUTSIDE ? undefined : boxOf(one.to, one.toEnd)];
      if (one.from === OUTSIDE) from = beside(to);
      if (one.to === OUTSIDE) to = beside(from);
      return from !== undefined && to !== undefined && (isSeen(from) || isSeen(to)) ? [{ ...one, way: wayOf(from, to) }] : [];
    });
    // Labels are placed for the chosen first; one that would lie on another is left out.
    const labels = new Map([...found].reverse().flatMap((one) => {
      const name = `${this.#words.kinds[one.kind]}${one.isPlanned ? ` (${this.#words.planned})` : ''}`;
      const width = name.length * LETTER;
      const { x, y } = labelAt(one.way, width);
      const box = { x: Math.min(Math.max(x, width / 2 + 2), frame.width - width / 2 - 2), y, width };
      if (taken.some((other) => Math.abs(other.x - x) < (other.width + width) / 2 && Math.abs(other.y - y) < 12)) return [];
      taken.push(box);
      return [[one, drawn('text', { x: box.x, y }, name)]];
    }));
    return found.map((one) => {
      const [[x1, y1], [x2, y2], [x3, y3], [x4, y4]] = one.way;
      const angle = (Math.atan2(y4 - y3, x4 - x3) * 180) / Math.PI;
      const look = `${LOOKS[one.kind] ?? 'works'}${one.isPlanned ? ' planned' : ''}${one.isChosen ? ' chosen' : this.#chosen === undefined ? '' : ' aside'}`;
      return drawn('g', { class: look, 'data-kind': one.kind },
        drawn('path', { d: `M${x1} ${y1}C${x2} ${y2} ${x3} ${y3} ${x4} ${y4}` }),
        drawn('polygon', { points: '0,0 -8,-4 -8,4', transform: `translate(${x4} ${y4}) rotate(${angle})` }),
        ...(labels.has(one) ? [labels.get(one)] : []));
    });
  }
}
