import { fromDiagnostics, type Rule } from '../rule.js';

export const unknownDocument: Rule<'unknown-document'> = {
  id: 'unknown-document',
  group: 'agreement',
  level: 'info',
  remedy: 'none',
  source: 'The registry, which is not complete: it says what it covers',
  wrong: { text: 'Kết luận số 999-KL/TW' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024' },
  check: fromDiagnostics('unknown-document'),
};
