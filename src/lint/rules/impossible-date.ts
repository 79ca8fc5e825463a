import { fromDiagnostics, type Rule } from '../rule.js';

export const impossibleDate: Rule<'impossible-date'> = {
  id: 'impossible-date',
  group: 'form',
  level: 'error',
  remedy: 'none',
  source: 'The calendar',
  wrong: { text: 'Nghị quyết số 57-NQ/TW, ngày 31/02/2025' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024' },
  check: fromDiagnostics('impossible-date'),
};
