export { createExtractor, type Cut, type Extractor, type ExtractorOptions } from './extractor.js';
export type { CutPlace } from './sections.js';
export { citationsOf, citationStream } from './streams.js';
