import { fromDiagnostics, type Rule } from '../rule.js';

export const windowCapped: Rule<'window-capped'> = {
  id: 'window-capped',
  group: 'text',
  level: 'info',
  remedy: 'none',
  source: 'A limit of the library: it reads 64 tokens around a citation',
  wrong: { text: `Nghị quyết số 57-NQ/TW ${'khoá XIII '.repeat(64)}` },
  right: { text: 'Nghị quyết số 57-NQ/TW khoá XIII' },
  check: fromDiagnostics('window-capped'),
};
