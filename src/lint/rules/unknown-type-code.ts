import { fromDiagnostics, type Rule } from '../rule.js';

export const unknownTypeCode: Rule<'unknown-type-code'> = {
  id: 'unknown-type-code',
  group: 'form',
  level: 'info',
  remedy: 'none',
  source: 'Codes of seeds/document-types.json, each with its source; the list is not complete',
  wrong: { text: 'Tài liệu số 12-XYZ/TW' },
  right: { text: 'Hướng dẫn số 12-HD/VPTW' },
  check: fromDiagnostics('unknown-type-code'),
};
