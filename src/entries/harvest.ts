export * from '../registry/harvest/index.js';
export type { AnalyzedText } from '../model/index.js';
