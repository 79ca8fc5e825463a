import { fromDiagnostics, type Rule } from '../rule.js';

export const lookalikeLetter: Rule<'lookalike-letter'> = {
  id: 'lookalike-letter',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3; Unicode: U+0110 is the Vietnamese letter, U+00D0 and U+0189 are not',
  wrong: { text: 'Quyết định số 86-QÐ/TW' },
  right: { text: 'Quyết định số 86-QĐ/TW' },
  check: fromDiagnostics('lookalike-letter'),
};
