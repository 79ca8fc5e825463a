import { fromDiagnostics, type Rule } from '../rule.js';

export const elidedRange: Rule<'elided-range'> = {
  id: 'elided-range',
  group: 'text',
  level: 'info',
  remedy: 'none',
  source: '05-HD/VPTW: each document is cited by its symbol',
  wrong: { text: 'các Kết luận số 45-KL/TW đến 48-KL/TW' },
  right: { text: 'các Kết luận số 45-KL/TW, 48-KL/TW' },
  check: fromDiagnostics('elided-range'),
};
