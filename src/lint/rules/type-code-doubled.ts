import { fromDiagnostics, type Rule } from '../rule.js';

export const typeCodeDoubled: Rule<'type-code-doubled'> = {
  id: 'type-code-doubled',
  group: 'form',
  level: 'warning',
  remedy: 'suggestion',
  source: '05-HD/VPTW: a citation is the type word and the symbol',
  wrong: { text: 'HD 99-HD/BTGTW' },
  right: { text: 'Hướng dẫn 99-HD/BTGTW' },
  check: fromDiagnostics('type-code-doubled'),
};
