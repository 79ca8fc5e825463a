import { fromDiagnostics, type Rule } from '../rule.js';

export const callWithoutFootnote: Rule<'call-without-footnote'> = {
  id: 'call-without-footnote',
  group: 'text',
  level: 'info',
  remedy: 'none',
  source: 'A call promises a note',
  wrong: { text: 'Quy định số 43-QĐ/TW[1], Quy định số 296-QĐ/TW[3] …\n\n[1] Ngày 26/11/2021.' },
  right: { text: 'Quy định số 43-QĐ/TW[1] …\n\n[1] Ngày 26/11/2021.' },
  check: fromDiagnostics('call-without-footnote'),
};
