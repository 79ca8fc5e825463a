import { UsageError, type FormatReader, type OpenedText } from '../../model/index.js';

/** Formats whose readers the library has; naming them here loads none of them. */
const WITH_READER: readonly unknown[] = ['markdown', 'html'];

function wrongFormat(format: unknown): UsageError {
  return new UsageError(WITH_READER.includes(format)
    ? `the format ${JSON.stringify(format)} is not loaded here; import { ${String(format)} } from 'vn-party-citations/formats' and give that as the format`
    : `unknown format ${JSON.stringify(format)}; use 'text', 'markdown' or 'html'`);
}

/**
 * Opens a text for reading: markup goes, blocks are parted by a blank line, footnote calls become `[2]` (HTML) or stay `[^2]` (Markdown).
 *
 * Plain text is opened for nothing: `clean` is the very string, and the map is the identity. All offsets are UTF-16 code units; a span
 * of `clean` maps to a span of `text` that grows over the markup inside it, never over the markup around it. No string is refused:
 * what no parser could take for markup is text.
 *
 * A format with markup comes as its reader and not by name: who reads plain text loads no parser of markup.
 *
 * @param code whether code in markup is text; where it is not, U+FFFC stands in the place of an inline piece, so that nothing is read across it
 * @throws UsageError when `format` is neither `text` nor a reader
 * @example
 * const opened = openText('<p>kh&oacute;a <b>XIII</b></p>', html);
 * opened.clean;                            // 'khóa XIII'
 * opened.toSource({ start: 0, end: 4 });   // { start: 3, end: 13 }: 'kh&oacute;a'
 */
export function openText(text: string, format: 'text' | FormatReader = 'text', code = true): OpenedText {
  if (format === 'text') return { clean: text, toSource: (span) => span };
  if (typeof (format as Partial<FormatReader> | null | undefined)?.open !== 'function') throw wrongFormat(format);
  return format.open(text, code);
}
