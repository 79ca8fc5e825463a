import { againstRegistry } from '../against-registry.js';
import type { Rule } from '../rule.js';

export const termContradictsRegistry: Rule<'term-contradicts-registry'> = {
  id: 'term-contradicts-registry',
  group: 'agreement',
  level: 'warning',
  remedy: 'none',
  source: 'The documents of the registry, each with its sources',
  wrong: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị khoá XII' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị khoá XIII' },
  check: againstRegistry('term-contradicts-registry', 'term'),
};
