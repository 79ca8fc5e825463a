import { fromDiagnostics, type Rule } from '../rule.js';

export const diacriticsLost: Rule<'diacritics-lost'> = {
  id: 'diacritics-lost',
  group: 'form',
  level: 'warning',
  remedy: 'fix',
  source: '36-HD/VPTW (03/4/2018), Mục II, khoản 1, điểm 1.3: the abbreviations of type and issuer; French and English texts leave diacritics out by custom and are not told',
  wrong: { text: 'Quyết định số 86-QD/TW' },
  right: { text: 'Quyết định số 86-QĐ/TW' },
  check: fromDiagnostics('diacritics-lost'),
};
