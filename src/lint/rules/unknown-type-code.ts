import { fromDiagnostics, type Rule } from '../rule.js';

export const unknownTypeCode: Rule<'unknown-type-code'> = {
  id: 'unknown-type-code',
  group: 'form',
  level: 'info',
  remedy: 'none',
  source: 'The codes of the types that the library knows (DOCUMENT_TYPES), each with a source; the list is not complete',
  wrong: { text: 'Tài liệu số 12-XYZ/TW' },
  right: { text: 'Hướng dẫn số 12-HD/VPTW' },
  check: fromDiagnostics('unknown-type-code'),
};
