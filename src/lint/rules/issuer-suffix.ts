import { fromDiagnostics, type Rule } from '../rule.js';

export const issuerSuffix: Rule<'issuer-suffix'> = {
  id: 'issuer-suffix',
  group: 'form',
  level: 'warning',
  remedy: 'suggestion',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: TW is the code of Central Committee, Politburo and Secretariat alike; the body stands in words',
  wrong: { text: 'Nghị quyết số 12/NQ-TW-BCT' },
  right: { text: 'Nghị quyết số 12-NQ/TW của Bộ Chính trị' },
  check: fromDiagnostics('issuer-suffix'),
};
