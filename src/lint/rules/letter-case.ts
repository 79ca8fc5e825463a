import { fromDiagnostics, type Rule } from '../rule.js';

export const letterCase: Rule<'letter-case'> = {
  id: 'letter-case',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: codes of types and issuers are in capitals (QĐi and CTr end in a small letter)',
  wrong: { text: 'Nghị quyết số 15-Nq/tw' },
  right: { text: 'Nghị quyết số 15-NQ/TW' },
  check: fromDiagnostics('letter-case'),
};
