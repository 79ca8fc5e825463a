import { UsageError, type InputFormat } from '../../model/index.js';
import { openHtml } from './html.js';
import { openMarkdown } from './markdown.js';
import type { OpenedText } from './source-map.js';

/**
 * Opens a text for reading: markup goes, blocks are parted by a blank line, footnote calls become `[2]` (HTML) or stay `[^2]` (Markdown).
 *
 * Plain text is opened for nothing: `clean` is the very string, and the map is the identity. All offsets are UTF-16 code units; a span
 * of `clean` maps to a span of `text` that grows over the markup inside it, never over the markup around it. No string is refused:
 * what no parser could take for markup is text.
 *
 * @param code whether code in markup is text; where it is not, U+FFFC stands in the place of an inline piece, so that nothing is read across it
 * @throws UsageError when `format` is none of the three
 * @example
 * const opened = openText('<p>kh&oacute;a <b>XIII</b></p>', 'html');
 * opened.clean;                            // 'khóa XIII'
 * opened.toSource({ start: 0, end: 4 });   // { start: 3, end: 13 }: 'kh&oacute;a'
 */
export function openText(text: string, format: InputFormat = 'text', code = true): OpenedText {
  switch (format) {
    case 'html':
      return openHtml(text, code);
    case 'markdown':
      return openMarkdown(text, code);
    case 'text':
      return { clean: text, toSource: (span) => span };
    default:
      throw new UsageError(`unknown format ${JSON.stringify(format)}; use 'text', 'markdown' or 'html'`);
  }
}
