import { fromDiagnostics, type Rule } from '../rule.js';

export const documentTypeConflict: Rule<'document-type-conflict'> = {
  id: 'document-type-conflict',
  group: 'agreement',
  level: 'warning',
  remedy: 'none',
  source: '399-QĐ/TW (09/01/2026), Điều 5 to 7: each type is another kind of document',
  wrong: { text: 'Quyết định số 209-QĐ/TW … theo Quy định số 209-QĐ/TW' },
  right: { text: 'Quy định số 209-QĐ/TW … theo Quy định số 209-QĐ/TW' },
  check: fromDiagnostics('document-type-conflict'),
};
