import { expect, test } from 'vitest';
import { inCommand } from '../../src/render/in-command.js';
import { SILENCES } from '../../src/relate/verdict.js';

test.each(['vi', 'fr'] as const)('why an act says nothing is said in %s', (language) => {
  const reasons = Object.values(SILENCES);
  expect(reasons.filter((reason) => inCommand(reason, language) === reason)).toEqual([]);
});
