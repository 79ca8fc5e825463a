import { fromDiagnostics, type Rule } from '../rule.js';

export const unknownIssuerCode: Rule<'unknown-issuer-code'> = {
  id: 'unknown-issuer-code',
  group: 'form',
  level: 'info',
  remedy: 'none',
  source: 'The codes of the bodies that the library knows (ISSUERS), each with a source; the list is not complete',
  wrong: { text: 'Nghị quyết số 12-NQ/XYZTW' },
  right: { text: 'Nghị quyết số 12-NQ/TW' },
  check: fromDiagnostics('unknown-issuer-code'),
};
