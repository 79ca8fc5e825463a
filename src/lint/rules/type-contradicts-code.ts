import { fromDiagnostics, type Rule } from '../rule.js';

export const typeContradictsCode: Rule<'type-contradicts-code'> = {
  id: 'type-contradicts-code',
  group: 'agreement',
  level: 'error',
  remedy: 'none',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: each type has its code',
  wrong: { text: 'Công văn số 09-QC/TW' },
  right: { text: 'Quy chế số 09-QC/TW' },
  check: fromDiagnostics('type-contradicts-code'),
};
