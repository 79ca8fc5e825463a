import { expect, test } from 'vitest';
import { written } from '../../src/cli/output-flow.js';
import { toldTo } from '../../src/cli/spoken-language.js';

test('who is told in a language makes the command wait as any reader does', async () => {
  const told: string[] = [];
  let drain = (): void => undefined;
  const stderr = toldTo({ write: (text) => told.push(text) === 0, once: (_, listener) => (drain = listener) }, { language: 'fr' });
  let done = false;
  const writing = written(stderr, 'vn-party-citations: 3 of 40 files failed\n').then(() => (done = true));
  await Promise.resolve();
  expect([told, done]).toEqual([['vn-party-citations: 3 fichiers sur 40 ont échoué\n'], false]);
  drain();
  await writing;
  expect(done).toBe(true);
});
