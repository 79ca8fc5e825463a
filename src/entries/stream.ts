// Texts that come in chunks: what does not fit into memory, and what is not there yet.
export { citationsOf, citationStream, createExtractor, type Cut, type CutPlace, type Extractor, type ExtractorOptions } from '../stream/index.js';
