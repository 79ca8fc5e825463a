export { annotateCitations, segmentsOf, type AnnotateOptions, type Annotator, type MarkedSegment } from '../annotate/annotate.js';
export type { BracketMark, CitationMark, ElementMark } from '../annotate/mark.js';
