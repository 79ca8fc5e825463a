import { currencyRule } from '../currency.js';
import type { Rule } from '../rule.js';

export const supersededDocument: Rule<'superseded-document'> = currencyRule(
  'superseded-document', 'superseded', 'warning',
  { text: 'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư', publishedOn: '2026-06-01' },
  { text: 'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư', publishedOn: '2020-06-01' },
);
