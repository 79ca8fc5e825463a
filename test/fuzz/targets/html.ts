import { checkAnalysis } from '../../properties/analysis-laws.js';
import { textOf } from '../encoding.js';
import { withinTime } from '../time-bound.js';

export function fuzz(bytes: Uint8Array): void {
  const text = textOf(bytes);
  withinTime(text, () => checkAnalysis(text, 'html', { again: true, fixes: true }));
}
