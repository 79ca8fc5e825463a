import { DARK, FONTS, KINDS, LIGHT, type Paper } from '../src/graph/drawing/kinds.js';
import { escapeMarkup, oneLine, widthOf, wrap, type Font } from '../src/graph/drawing/text.js';
import { formatCitation, registry, type Analysis, type Language, type ResolvedCitation } from '../src/index.js';

const MARGIN = 24;
const COLUMN = 560;
const GAP = 36;
const NOTES = 330;
const BODY: Font = { size: 15 };
const HEAD: Font = { size: 19, bold: true };
const NOTE: Font = { size: 12 };
const LINE = 27;
const NOTE_LINE = 16;

/** A run of one line that is read alike: a citation, a cue, or neither. */
interface Run {
  readonly text: string;
  readonly classes: string;
  /** Shown behind its last word. */
  readonly mark?: string;
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly classes: string;
  readonly mark?: string;
}

/** What a citation comes to: equal for all that mean the same. */
const meant = ({ id, resolution }: ResolvedCitation): string => ('document' in resolution ? resolution.document : undefined) ?? id;

/**
 * A text with its citations and the cues of its relations marked, and each document that is meant told once beside it, as an SVG image. What stands
 * there is what `analyze` gives and `formatCitation` prints.
 *
 * @example annotatedPage(text, analyze(text), 'fr')
 */
export function annotatedPage(text: string, { citations, relations }: Analysis, language: Language): string {
  const order = [...new Set(citations.map(meant))];
  const marks: Marked[] = [
    ...citations.map((citation) => ({ ...citation.span, classes: `cited ${citation.resolution.status}`, mark: String(order.indexOf(meant(citation)) + 1) })),
    ...relations.map(({ cue, kind, modality }) => ({ ...cue, classes: `cue ${kind} ${modality}` })),
  ].sort((a, b) => a.start - b.start);
  const drawn: string[] = [];
  let y = MARGIN;
  let offset = 0;
  text.split('\n').forEach((paragraph, index) => {
    const font = index === 0 ? HEAD : BODY;
    for (const line of lined(paragraph, offset, marks, font)) drawn.push(drawLine(line, (y += LINE), font));
    offset += paragraph.length + 1;
    if (paragraph === '') y += LINE / 2;
  });
  let down = MARGIN;
  const notes = order.map((document, index) => {
    const first = citations.find((citation) => meant(citation) === document)!;
    const record = registry.get(document);
    const lines = wrap(formatCitation(record ?? first, { language, style: 'first' }), NOTES - 46, NOTE, 3);
    const top = down;
    const height = lines.length * NOTE_LINE + 12;
    down += height + 7;
    return `<g class="note ${first.resolution.status}" transform="translate(${MARGIN + COLUMN + GAP} ${top})"><rect class="box" width="${NOTES}" height="${height}" rx="4"/>${words('m', 10, 18, String(index + 1), NOTE)}${lines.map((line, row) => words('n', 36, 18 + row * NOTE_LINE, line, NOTE)).join('')}</g>\n`;
  });
  const [width, height] = [2 * MARGIN + COLUMN + GAP + NOTES, Math.ceil(Math.max(y, down)) + MARGIN];
  const title = escapeMarkup(oneLine(text.slice(0, text.indexOf('\n'))));
  return `<svg xmlns="http://www.w3.org/2000/svg" class="vpa" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<title>${title}</title>
<style>
${STYLE}</style>
<rect class="ground" width="${width}" height="${height}"/>
${drawn.join('')}${notes.join('')}</svg>
`;
}

/** The paragraph in lines of runs. A line breaks between words, also inside a citation. */
function lined(paragraph: string, offset: number, marks: readonly Marked[], font: Font): Run[][] {
  const lines: Run[][] = [[]];
  let room = COLUMN;
  for (const { 0: word, index } of paragraph.matchAll(/\S+/gu)) {
    const from = offset + index;
    const parts = partsOf(word, from, marks);
    const wide = parts.reduce((sum, { text, mark }) => sum + widthOf(text, font) + (mark === undefined ? 0 : widthOf(mark, NOTE) + 4), 0);
    if (wide > room && lines.at(-1)!.length > 0) {
      lines.push([]);
      room = COLUMN;
    }
    const before = lines.at(-1)!.at(-1);
    const joined = marks.find(({ start, end }) => start < from && from < end);
    if (before !== undefined) lines.at(-1)!.push({ text: ' ', classes: joined?.classes ?? '' });
    lines.at(-1)!.push(...parts);
    room -= wide + widthOf(' ', font);
  }
  return lines.filter((line) => line.length > 0);
}

/** A word where marks begin and end inside it. */
function partsOf(word: string, from: number, marks: readonly Marked[]): Run[] {
  const to = from + word.length;
  const cuts = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to)])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const mark = marks.find((one) => one.start <= start && end <= one.end);
    const text = word.slice(start - from, end - from);
    return mark === undefined ? { text, classes: '' } : { text, classes: mark.classes, ...(end === mark.end && mark.mark !== undefined && { mark: mark.mark }) };
  });
}

/** Every run has its place and its length, so that a mark fits its words in any font. */
function drawLine(runs: readonly Run[], y: number, font: Font): string {
  let x = MARGIN;
  const out: string[] = [];
  for (const { text, classes, mark } of runs) {
    const width = widthOf(text, font);
    const whole = width + (mark === undefined ? 0 : widthOf(mark, NOTE) + 4);
    if (classes.startsWith('cited')) out.push(`<rect class="${classes}" x="${round(x)}" y="${round(y - 16)}" width="${round(whole)}" height="22"/>`);
    if (classes.startsWith('cue')) out.push(`<path class="${classes}" d="M${round(x)} ${round(y + 5)}h${round(width)}"/>`);
    if (text !== ' ') out.push(words(font === HEAD ? 'h' : 'b', x, y, text, font));
    if (mark !== undefined) out.push(words('m', x + width + 2, y - 4, mark, NOTE));
    x += whole;
  }
  return `${out.join('')}\n`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

function words(style: string, x: number, y: number, text: string, font: Font): string {
  return `<text class="${style}" x="${round(x)}" y="${round(y)}" textLength="${round(widthOf(text, font))}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(oneLine(text))}</text>`;
}

const scheme = (paper: Paper, colour: 'light' | 'dark', marked: string): string => [
  `.vpa .ground{fill:${paper.ground}}`, `.vpa text{fill:${paper.ink}}`, `.vpa .m{fill:${paper.faint}}`,
  `.vpa rect.cited{fill:${marked}}`, `.vpa rect.unresolved{fill:${paper.note}}`,
  `.vpa .box{fill:${paper.box};stroke:${paper.line}}`, `.vpa .unresolved .box{fill:${paper.note};stroke:${paper.noteLine}}`,
  ...KINDS.map(({ kind, [colour]: value }) => `.vpa .cue.${kind}{stroke:${value}}`),
].join('\n');

const STYLE = `.vpa text{font-family:${FONTS};font-size:${BODY.size}px}
.vpa .h{font-size:${HEAD.size}px;font-weight:bold}
.vpa .n,.vpa .m{font-size:${NOTE.size}px}
.vpa .m{font-weight:bold}
.vpa .unresolved .box{stroke-dasharray:5 3}
.vpa .cue{stroke-width:2.5}
.vpa .cue.planned{stroke-dasharray:5 3}
${scheme(LIGHT, 'light', '#dbe7fb')}
@media (prefers-color-scheme:dark){
${scheme(DARK, 'dark', '#2a3f63')}
}
`;
