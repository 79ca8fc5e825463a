import type { Rule } from '../rule.js';

/** Told by the engine: what a comment suppresses is known when all other rules have looked. */
export const suppressionComment: Rule<'suppression-comment'> = {
  id: 'suppression-comment',
  group: 'text',
  level: 'info',
  remedy: 'none',
  source: 'A suppression that outlives its reason hides the next mistake',
  wrong: { text: '<!-- vn-party-citations-disable-next-line state-layout -->\nNghị quyết số 05-NQ/TW' },
  right: { text: '<!-- vn-party-citations-disable-next-line state-layout -->\nNghị quyết số 05/NQ-TW' },
  check: () => [],
};
