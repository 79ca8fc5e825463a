import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { committedGrammar, grammarModule, GRAMMARS, type Generated } from '../scripts/grammar.js';

const FILES = Object.entries(GRAMMARS) as [Generated, string][];

test('every grammar is compiled', () => {
  expect(readdirSync(new URL('../grammar/', import.meta.url)).map((name) => `grammar/${name}`).sort()).toEqual(Object.values(GRAMMARS).sort());
});

test.each(FILES)('the committed %s is what %s gives', (generated) => {
  expect(committedGrammar(generated), 'run `npm run grammar` and commit the result').toBe(grammarModule(generated));
});

test.each(FILES)('compiling %s twice gives the same bytes', (generated) => {
  expect(grammarModule(generated)).toBe(grammarModule(generated));
});
