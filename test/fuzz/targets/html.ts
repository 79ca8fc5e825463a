import { checkAnalysis } from '../../properties/analysis-laws.js';
import { textOf } from '../encoding.js';

export function fuzz(bytes: Uint8Array): void {
  checkAnalysis(textOf(bytes), 'html', { again: true, fixes: true });
}
