import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whereJsonEnds } from '../../src/cli/json-text.js';
import { runs } from '../properties/runs.js';

describe('the place at which a text stops being JSON', () => {
  test.each([
    ['', 0],
    ['[', 1],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ['[tru]', 1],
    ['[01]', 2],
    ['["\\x"]', 1],
    ['[1]]', 3],
    ['{"a":[{"b":1}', 13],
  ])('%s: %i', (text, offset) => {
    expect(whereJsonEnds(text)).toBe(offset);
  });

  test('agrees with JSON.parse on what is JSON', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const mutilated = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', ' ', '1')).map(([text, at, sign]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + sign + text.slice(cut + (at % 2));
    });
    fc.assert(fc.property(mutilated, (text) => {
      expect(whereJsonEnds(text) === undefined).toBe(isJson(text));
    }), runs(10));
  });
});
