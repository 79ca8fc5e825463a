import { fromDiagnostics, type Rule } from '../rule.js';

export const unknownIssuerCode: Rule<'unknown-issuer-code'> = {
  id: 'unknown-issuer-code',
  group: 'form',
  level: 'info',
  remedy: 'none',
  source: 'Codes of seeds/issuers.json, each with its source; the list is not complete',
  wrong: { text: 'Nghị quyết số 12-NQ/XYZTW' },
  right: { text: 'Nghị quyết số 12-NQ/TW' },
  check: fromDiagnostics('unknown-issuer-code'),
};
