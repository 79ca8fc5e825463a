import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { paint, type Screen } from './screen.js';

/** What no line of a text may do to a terminal; tabs and the line ends themselves stay. */
const UNSAFE = /(?!\t)[\p{Cc}\p{Cf}]/gu;

/**
 * The change of a file as `git apply` and `patch -p1` take it, byte for byte; on a terminal (with a screen) without what would act on it,
 * and coloured.
 */
export function unifiedDiff(file: string, before: string, after: string, screen?: Screen): string {
  const name = file.replace(/^\/+/u, '');
  const diff = formatPatch(structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 }), FILE_HEADERS_ONLY);
  return screen === undefined ? diff : diff.split('\n').map((line) => paint(screen, styleOf(line), line.replace(UNSAFE, '\ufffd'))).join('\n');
}

function styleOf(line: string): 'bold' | 'cyan' | 'green' | 'red' | undefined {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return 'bold';
  if (line.startsWith('@@')) return 'cyan';
  return line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
}
