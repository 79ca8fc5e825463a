import { fromDiagnostics, type Rule } from '../rule.js';

export const numberMarkGlued: Rule<'number-mark-glued'> = {
  id: 'number-mark-glued',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '05-HD/VPTW: the number mark is a word of its own',
  wrong: { text: 'Quy định số31-QĐ/TW' },
  right: { text: 'Quy định số 31-QĐ/TW' },
  check: fromDiagnostics('number-mark-glued'),
};
