import type { FormatReader, InputFormat } from '../../model/index.js';
import { openHtml } from './html.js';
import { openMarkdown } from './markdown.js';

/**
 * Reads Markdown: CommonMark with GFM footnotes, and the HTML in it.
 *
 * @example extractCitations('Nghị quyết **57**-NQ/TW', { format: markdown })[0].symbol // '57-NQ/TW'
 */
export const markdown: FormatReader = /* @__PURE__ */ Object.freeze({ name: 'markdown', open: openMarkdown });

/**
 * Reads HTML, whole pages or fragments.
 *
 * @example extractCitations('<p>Ngh&#7883; quy&#7871;t 57-NQ/TW</p>', { format: html })[0].symbol // '57-NQ/TW'
 */
export const html: FormatReader = /* @__PURE__ */ Object.freeze({ name: 'html', open: openHtml });

/** The readers by the names of their formats. */
export const FORMATS: Readonly<Record<InputFormat, 'text' | FormatReader>> = { text: 'text', markdown, html };
