import { fromDiagnostics, type Rule } from '../rule.js';

export const stateLayout: Rule<'state-layout'> = {
  id: 'state-layout',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3; 05-HD/VPTW: the hyphen stands behind the number and the slash before the issuer, where State documents have it the other way',
  wrong: { text: 'Nghị quyết số 05/NQ-TW' },
  right: { text: 'Nghị quyết số 05-NQ/TW' },
  check: fromDiagnostics('state-layout'),
};
