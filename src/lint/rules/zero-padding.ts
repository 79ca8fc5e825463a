import { fromDiagnostics, type Rule } from '../rule.js';

export const zeroPadding: Rule<'zero-padding'> = {
  id: 'zero-padding',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '05-HD/VPTW: numbers below 10 have a leading zero',
  wrong: { text: 'Nghị quyết số 5-NQ/TW' },
  right: { text: 'Nghị quyết số 05-NQ/TW' },
  check: fromDiagnostics('zero-padding'),
};
