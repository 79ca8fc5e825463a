import { fromDiagnostics, type Rule } from '../rule.js';

export const impossibleNumber: Rule<'impossible-number'> = {
  id: 'impossible-number',
  group: 'form',
  level: 'error',
  remedy: 'none',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3.1.a: numbers run from 01 through a term',
  wrong: { text: 'Nghị quyết số 00-NQ/TW' },
  right: { text: 'Nghị quyết số 01-NQ/TW' },
  check: fromDiagnostics('impossible-number'),
};
