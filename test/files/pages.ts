/** Pages as pdf.js gives them, made of words and places; `y` counts from the top. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** In points; half the size for each letter where it is left out. */
  readonly width?: number;
}

export interface MadePage {
  readonly words: readonly Word[];
  /** Lines that are drawn: left, top, right, foot. */
  readonly strokes?: readonly (readonly [number, number, number, number])[];
}

const HEIGHT = 800;
export const LETTER = 0.5;
export const SIZE = 10;
const OPS = { save: 1, restore: 2, transform: 3, constructPath: 4 };

/** Lines of running text below one another, each broken where it has a line break. */
export function lines(text: string, x: number, y: number, size = SIZE): Word[] {
  return text.split('\n').map((line, at) => ({ text: line, x, y: y + at * size * 1.2, size }));
}

/** What stands in the place of pdf.js. */
export function pdfjs(pages: readonly MadePage[]): object {
  const page = ({ words, strokes = [] }: MadePage): object => ({
    view: [0, 0, 600, HEIGHT],
    getTextContent: () => Promise.resolve({
      items: words.map(({ text, x, y, size = SIZE, width = text.length * LETTER * size }) => ({ str: text, width, transform: [size, 0, 0, size, x, HEIGHT - y] })),
    }),
    getOperatorList: () => Promise.resolve({
      fnArray: [OPS.save, OPS.transform, ...strokes.map(() => OPS.constructPath), OPS.restore],
      // The page is drawn at twice the size.
      argsArray: [null, [2, 0, 0, 2, 0, 0], ...strokes.map(([x, top, right, foot]) => [0, [null], [x / 2, (HEIGHT - foot) / 2, right / 2, (HEIGHT - top) / 2]]), null],
    }),
    cleanup: () => undefined,
  });
  return { OPS, getDocument: () => ({ promise: Promise.resolve({ numPages: pages.length, getPage: (number: number) => Promise.resolve(page(pages[number - 1]!)) }), destroy: () => Promise.resolve() }) };
}
