import { fromDiagnostics, type Rule } from '../rule.js';

export const footnoteWithoutCall: Rule<'footnote-without-call'> = {
  id: 'footnote-without-call',
  group: 'text',
  level: 'info',
  remedy: 'none',
  source: 'A note that nothing calls was left over',
  wrong: { text: 'Quy định số 43-QĐ/TW[1] …\n\n[1] Ngày 26/11/2021.\n[2] Ngày 30/5/2025.' },
  right: { text: 'Quy định số 43-QĐ/TW[1], Quy định số 296-QĐ/TW[2] …\n\n[1] Ngày 26/11/2021.\n[2] Ngày 30/5/2025.' },
  check: fromDiagnostics('footnote-without-call'),
};
