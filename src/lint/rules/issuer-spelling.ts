import { fromDiagnostics, type Rule } from '../rule.js';

export const issuerSpelling: Rule<'issuer-spelling'> = {
  id: 'issuer-spelling',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: TW stands for Trung ương in symbols',
  wrong: { text: 'Nghị quyết số 18-NQ/TƯ' },
  right: { text: 'Nghị quyết số 18-NQ/TW' },
  check: fromDiagnostics('issuer-spelling'),
};
