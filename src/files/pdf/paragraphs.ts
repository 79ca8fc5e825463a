import type { Line } from './lines.js';
import type { Flow } from './reading-order.js';

/** Lines that are one block of the text. */
export type Paragraph = readonly Line[];

/** In sizes of the letters: base lines further apart part paragraphs, and so does a first line set in by so much. */
const LEADING = 1.5;
const INDENT = 0.8;
const CENTRED = 1;
/** Letters of one paragraph differ less in size. */
const SAME_SIZE = 0.08;
const ENDS = /[.!?:;…”»"]$/u;

type Words = (line: Line) => string;

/** Whether the first word of the next line would have stood in the line as well, as wide as its letters are: then the writer broke it. */
function isShort(line: Line, next: Line, right: number, words: Words): boolean {
  const text = words(next);
  const [word = ''] = text.split(' ', 1);
  const letter = Math.max(...[line, next].map((one) => (one.right - one.x) / words(one).length));
  return line.right + (word.length + 1) * letter < right;
}

const isCentred = (line: Line, { x, right }: Flow): boolean => line.x - x > CENTRED * line.size && Math.abs(line.x - x - (right - line.right)) < 2 * CENTRED * line.size;

function parts(line: Line, next: Line, flow: Flow, words: Words): boolean {
  if (Math.abs(next.size - line.size) > SAME_SIZE * line.size) return true;
  if (next.y - line.y > LEADING * line.size) return true;
  if (flow.kind === 'cell') return false;
  if (isCentred(line, flow) && isCentred(next, flow)) return false;
  return isShort(line, next, flow.right, words) || (next.x - flow.x > INDENT * next.size && next.x - line.x > INDENT * next.size);
}

/** The paragraphs of flows; one that a column or a page ends in goes on in the next flow of prose. */
export function paragraphsOf(flows: readonly Flow[], words: Words): Paragraph[] {
  const paragraphs: Line[][] = [];
  let before: Flow | undefined;
  for (const flow of flows) {
    flow.lines.forEach((line, at) => {
      const last = paragraphs.at(-1)?.at(-1);
      const goesOn = last !== undefined && (at > 0 ? !parts(last, line, flow, words) : before !== undefined && goesOver(last, line, before, flow, words));
      if (goesOn) paragraphs.at(-1)!.push(line);
      else paragraphs.push([line]);
    });
    before = flow;
  }
  return paragraphs;
}

function goesOver(last: Line, first: Line, before: Flow, flow: Flow, words: Words): boolean {
  const below = first.page === last.page && first.y > last.y;
  return before.kind === 'prose' && !(below && first.y - last.y > LEADING * last.size) && flow.kind === 'prose' && Math.abs(first.size - last.size) <= SAME_SIZE * last.size && !ENDS.test(words(last))
    && !isShort(last, first, before.x + Math.max(before.right - before.x, flow.right - flow.x), words) && first.x - flow.x <= INDENT * first.size;
}
