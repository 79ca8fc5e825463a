import { currencyRule } from '../currency.js';
import type { Rule } from '../rule.js';

export const repealedDocument: Rule<'repealed-document'> = currencyRule(
  'repealed-document', 'repealed', 'warning',
  { text: 'Công văn số 16915-CV/VPTW, ngày 21/8/2025 của Văn phòng Trung ương Đảng', publishedOn: '2026-06-01' },
  { text: 'Công văn số 16915-CV/VPTW, ngày 21/8/2025 của Văn phòng Trung ương Đảng', publishedOn: '2025-09-01' },
);
