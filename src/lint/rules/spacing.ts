import { fromDiagnostics, type Rule } from '../rule.js';

export const spacing: Rule<'spacing'> = {
  id: 'spacing',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: no blanks inside the symbol',
  wrong: { text: 'Kết luận số 100 - KL/TW' },
  right: { text: 'Kết luận số 100-KL/TW' },
  check: fromDiagnostics('spacing'),
};
