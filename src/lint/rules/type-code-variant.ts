import { fromDiagnostics, type Rule } from '../rule.js';

export const typeCodeVariant: Rule<'type-code-variant'> = {
  id: 'type-code-variant',
  group: 'form',
  level: 'warning',
  remedy: 'suggestion',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: quy định has the code QĐ',
  wrong: { text: 'Quy định số 04-QyĐ/ĐU' },
  right: { text: 'Quy định số 04-QĐ/ĐU' },
  check: fromDiagnostics('type-code-variant'),
};
