import { againstRegistry } from '../against-registry.js';
import type { Rule } from '../rule.js';

export const issuerContradictsRegistry: Rule<'issuer-contradicts-registry'> = {
  id: 'issuer-contradicts-registry',
  group: 'agreement',
  level: 'warning',
  remedy: 'none',
  source: 'The documents of the registry, each with its sources',
  wrong: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị' },
  check: againstRegistry('issuer-contradicts-registry', 'issuer'),
};
