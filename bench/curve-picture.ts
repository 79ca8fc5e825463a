/** The curves as a picture: both axes logarithmic, so that what grows with the text is a straight line that rises as the dotted ones do. */
import type { CurvePoint, Curves, CurveStage } from './curve.js';

const STAGES: readonly CurveStage[] = ['lint', 'analyze', 'extract', 'graph'];
const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [330, 200, 52, 26, 62, 30];

interface Panel {
  readonly title: string;
  readonly points: readonly CurvePoint[];
  readonly value: (point: CurvePoint, stage: CurveStage) => number;
  /** What is less is not told from the noise. */
  readonly least: number;
  readonly unit: string;
  readonly of: string;
}

const log = Math.log10;
const short = (value: number): string => (value >= 1000 ? `${Number((value / 1000).toPrecision(3))}k` : String(Number(value.toPrecision(3))));
const at = (value: number): string => value.toFixed(1);

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Whole powers of ten around all values. */
const decades = (values: readonly number[]): Range => ({ low: Math.floor(log(Math.min(...values))), high: Math.ceil(log(Math.max(...values))) });

/** Names at the ends of lines, pushed apart where they would stand on one another. */
function labels(ends: readonly { readonly stage: CurveStage; readonly y: number }[], x: number): string {
  let last = -Infinity;
  return [...ends].sort((a, b) => a.y - b.y).map(({ stage, y }) => {
    last = Math.max(y, last + 12);
    return `<text class="${stage}" x="${at(x + 6)}" y="${at(last + 4)}">${stage}</text>`;
  }).join('');
}

function drawn({ title, points, value, least, unit, of }: Panel, left: number, top: number): string {
  const values = points.flatMap((point) => STAGES.map((stage) => value(point, stage))).filter((one) => one >= least);
  const [{ low, high }, from, to] = [decades(values), log(points[0]!.size), log(points.at(-1)!.size)];
  const [right, bottom] = [WIDTH - RIGHT, HEIGHT - BOTTOM];
  const x = (size: number): number => LEFT + ((log(size) - from) / (to - from)) * (right - LEFT);
  const y = (one: number): number => bottom - ((log(one) - low) / (high - low)) * (bottom - TOP);
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const grid = powers.map((power) => `<path class="grid" d="M${LEFT} ${at(y(power))}H${right}"/><text class="tick" text-anchor="end" x="${LEFT - 5}" y="${at(y(power) + 4)}">${short(power)}</text>`);
  const sizes = points.filter((_, index) => index % 2 === 0).map(({ size }) => `<text class="tick" text-anchor="middle" x="${at(x(size))}" y="${bottom + 14}">${short(size)}</text>`);
  // Twice the text, twice the cost.
  const linear = powers.slice(0, -1).map((power) => {
    const reach = Math.min(to - from, high - log(power));
    return `<path class="linear" d="M${LEFT} ${at(y(power))}L${at(x(10 ** (from + reach)))} ${at(y(power * 10 ** reach))}"/>`;
  });
  const lines = STAGES.map((stage) => {
    const way = points.filter((point) => value(point, stage) >= least).map((point) => `${at(x(point.size))} ${at(y(value(point, stage)))}`);
    return `<path class="line ${stage}" d="M${way.join('L')}"/>`;
  });
  const ends = STAGES.filter((stage) => value(points.at(-1)!, stage) >= least).map((stage) => ({ stage, y: y(value(points.at(-1)!, stage)) }));
  return `<g transform="translate(${left} ${top})"><text class="title" x="${LEFT}" y="14">${title}, ${unit}</text>${grid.join('')}${linear.join('')}${lines.join('')}${labels(ends, right)}${sizes.join('')}<text class="tick" text-anchor="end" x="${right}" y="${HEIGHT - 4}">${of}</text></g>`;
}

const STYLE = 'text{font:11px sans-serif;fill:#333}.title{font-weight:bold}.tick{fill:#666;font-size:10px}.grid{stroke:#ddd}.linear{stroke:#999;stroke-dasharray:1 4;fill:none}.line{fill:none;stroke-width:2}'
  + '.extract{stroke:#1b7837}.analyze{stroke:#2166ac}.lint{stroke:#b2182b}.graph{stroke:#8856a7}text.extract,text.analyze,text.lint,text.graph{stroke:none}text.extract{fill:#1b7837}text.analyze{fill:#2166ac}text.lint{fill:#b2182b}text.graph{fill:#8856a7}';

/** The same curves give the same bytes. */
export function curvePicture({ prose, document }: Curves): string {
  const seconds: Panel['value'] = (point, stage) => point.stages[stage].cpu / 1000;
  const held: Panel['value'] = (point, stage) => point.stages[stage].held / 1e6;
  const panels = [
    drawn({ title: 'Prose', points: prose, value: seconds, least: 0.005, unit: 'seconds', of: 'MB' }, 0, 0),
    drawn({ title: 'One document', points: document, value: seconds, least: 0.005, unit: 'seconds', of: 'citations' }, WIDTH, 0),
    drawn({ title: 'Prose', points: prose, value: held, least: 2, unit: 'MB held', of: 'MB' }, 0, HEIGHT),
    drawn({ title: 'One document', points: document, value: held, least: 2, unit: 'MB held', of: 'citations' }, WIDTH, HEIGHT),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${2 * HEIGHT}" role="img" aria-label="CPU time and memory of each stage by the size of the text, on logarithmic axes"><style>${STYLE}</style><rect width="100%" height="100%" fill="#fff"/>${panels.join('')}</svg>\n`;
}
