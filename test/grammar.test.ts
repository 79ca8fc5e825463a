import { expect, test } from 'vitest';
import { committedGrammar, grammarModule } from '../scripts/grammar.js';

test('the committed grammar is what grammar/citation.ne gives', () => {
  expect(committedGrammar(), 'run `npm run grammar` and commit the result').toBe(grammarModule());
});

test('compiling twice gives the same bytes', () => {
  expect(grammarModule()).toBe(grammarModule());
});
