import { characterEntities } from 'character-entities';
import { decodeNamedCharacterReference as ofThePackage } from 'decode-named-character-reference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNamedCharacterReference } from '../../../src/read/text/named-references.js';
import { runs } from '../../properties/runs.js';

const NAMES = Object.keys(characterEntities);

test('every name stands for what the package gives', () => {
  expect(NAMES.length).toBeGreaterThan(2000);
  expect(NAMES.filter((name) => decodeNamedCharacterReference(name) !== ofThePackage(name))).toEqual([]);
});

test('what is no name stands for nothing', () => {
  const nearly = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', 'x', '1', 'amp', 'AMP'), fc.nat({ max: 3 })).map(([name, more, cut]) => name.slice(0, name.length - cut) + more);
  const name = fc.oneof(nearly, fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,30}$/u));
  fc.assert(fc.property(name, (text) => decodeNamedCharacterReference(text) === ofThePackage(text)), runs(500));
});
