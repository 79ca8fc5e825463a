import { checkAnalysis } from '../../properties/analysis-laws.js';
import { textOf } from '../encoding.js';

export function fuzz(bytes: Uint8Array): void {
  checkAnalysis(textOf(bytes), 'markdown', { again: true, fixes: true });
}
