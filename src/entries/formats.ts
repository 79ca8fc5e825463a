export { html, markdown } from '../read/text/formats.js';
export type { FormatReader, OpenedText } from '../model/index.js';
