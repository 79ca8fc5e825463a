import { fromDiagnostics, type Rule } from '../rule.js';

export const dash: Rule<'dash'> = {
  id: 'dash',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3: a hyphen behind the number, a slash before the issuer',
  wrong: { text: 'Chỉ thị số 05–CT/TW' },
  right: { text: 'Chỉ thị số 05-CT/TW' },
  check: fromDiagnostics('dash'),
};
