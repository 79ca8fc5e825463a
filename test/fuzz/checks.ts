import { checkAnalysis } from '../properties/analysis-laws.js';
import { checkIdentifier } from './targets/identifiers.js';

/** What the targets do with a text, by name: those whose work is counted. */
export const CHECKS: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => checkAnalysis(text, 'text', { again: true, fixes: true }),
  markdown: (text) => checkAnalysis(text, 'markdown', { again: true, fixes: true }),
  html: (text) => checkAnalysis(text, 'html', { again: true, fixes: true }),
  identifiers: checkIdentifier,
};
