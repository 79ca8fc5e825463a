import { styleText } from 'node:util';
import { say, type Listener } from '../cards/say.js';
import { displayWidth, pad } from './terminal-text.js';
import type { World } from './world.js';

export type Style = Parameters<typeof styleText>[0];

/** What standard output can show. */
export interface Screen extends Listener {
  readonly width: number;
  readonly colours: boolean;
}

/** Columns where there is no terminal, or one that does not know its width and says 0. */
const WIDTH = 100;
/** Narrower than this, lines are as long as this. */
const LEAST = 30;

export function screenOf({ stdout, env, language }: World): Screen {
  return { width: stdout.columns || WIDTH, colours: stdout.isTTY === true && !env['NO_COLOR'], language };
}

export function paint({ colours }: Screen, style: Style | undefined, text: string): string {
  return colours && style !== undefined && text !== '' ? styleText(style, text, { validateStream: false }) : text;
}

/** Breaks a visible text at blanks. A word that is longer than a line (an address) stays whole, so that it can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = 0;
  for (const word of text.trim().split(' ')) {
    const needed = displayWidth(word);
    if (line !== '' && needed + 1 > room) {
      lines.push(line);
      line = '';
    }
    if (line === '') {
      line = word;
      room = width - needed;
    } else {
      line += ` ${word}`;
      room -= needed + 1;
    }
  }
  return [...lines, line];
}

/** A visible text in lines that all begin below its first letter; `mark` stands before it. */
export function hang(screen: Screen, mark: string, text: string, style?: Style): string[] {
  const indent = ' '.repeat(displayWidth(mark));
  const width = Math.max(screen.width, LEAST) - indent.length;
  return wrap(text, width).map((line, index) => (index === 0 ? mark : indent) + paint(screen, style, line));
}

export interface Row {
  readonly label: string;
  /** Each begins a line of its own. */
  readonly texts: readonly string[];
  readonly style?: Style | undefined;
}

/** Labels in one column, what they are of in the other; rows without text are left out. */
export function labelled(screen: Screen, rows: readonly Row[], indent = '  '): string[] {
  const shown = rows.filter(({ texts }) => texts.length > 0).map((row) => ({ ...row, label: say(screen, row.label) }));
  const width = Math.max(0, ...shown.map(({ label }) => displayWidth(label)));
  return shown.flatMap(({ label, texts, style }) =>
    texts.flatMap((text, index) => {
      const name = index === 0 ? label : '';
      const [first = '', ...more] = hang(screen, `${indent}${pad('', width)}  `, text, style);
      const start = indent.length + width + 2;
      return [`${indent}${paint(screen, 'dim', name)}${pad('', width - displayWidth(name))}  ${first.slice(start)}`, ...more];
    }));
}
