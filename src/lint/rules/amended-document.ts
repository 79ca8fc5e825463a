import { currencyRule } from '../currency.js';
import type { Rule } from '../rule.js';

export const amendedDocument: Rule<'amended-document'> = currencyRule(
  'amended-document', 'amended', 'info',
  { text: 'Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương', publishedOn: '2025-03-01' },
  { text: 'Quy định số 22-QĐ/TW, ngày 28/7/2021 và Quy định số 262-QĐ/TW, ngày 03/02/2025', publishedOn: '2025-03-01' },
);
