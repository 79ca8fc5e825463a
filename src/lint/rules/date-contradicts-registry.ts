import { againstRegistry } from '../against-registry.js';
import type { Rule } from '../rule.js';

export const dateContradictsRegistry: Rule<'date-contradicts-registry'> = {
  id: 'date-contradicts-registry',
  group: 'agreement',
  level: 'warning',
  remedy: 'none',
  source: 'The documents of the registry, each with its sources; what no source confirms contradicts nothing',
  wrong: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/11/2024 của Bộ Chính trị' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị' },
  check: againstRegistry('date-contradicts-registry', 'date'),
};
