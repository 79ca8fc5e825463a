import { describe, expect, test } from 'vitest';
import { Brackets } from '../../src/relate/brackets.js';

const of = (text: string): Brackets => new Brackets(text, 0, text.length);

describe('round brackets', () => {
  // The brackets stand at 2 and 10, those in them at 5 and 7.
  const nested = of('a (b (c) d) e');

  test('a place is in the innermost of those around it, its closing sign included', () => {
    expect([0, 2, 3, 5, 6, 7, 8, 10, 11].map((at) => nested.around(at))).toEqual([undefined, undefined, 2, 2, 5, 5, 2, 2, undefined]);
    expect([0, 3, 6, 7, 9, 11].map((at) => nested.closing(at))).toEqual([Infinity, 10, 7, 7, 10, Infinity]);
  });

  test('one after the other', () => {
    const two = of('(a) b (c)');
    expect([1, 4, 7].map((at) => two.around(at))).toEqual([0, undefined, 6]);
    expect([1, 4, 7].map((at) => two.closing(at))).toEqual([2, Infinity, 8]);
  });

  test('one that has no partner is none', () => {
    expect(of('a) b').around(0)).toBeUndefined();
    expect(of('a (b').around(3)).toBeUndefined();
    expect(of('a) (b) c').around(4)).toBe(3);
    expect(of('a ((b) c').around(4)).toBe(3);
    expect(of('a ((b) c').closing(7)).toBe(Infinity);
  });

  test('only those of the stretch count', () => {
    const text = '(a) (b) (c)';
    const middle = new Brackets(text, 4, 8);
    expect([1, 5, 9].map((at) => middle.around(at))).toEqual([undefined, 4, undefined]);
    expect(new Brackets(text, 4, 6).around(5)).toBeUndefined();
  });

  test('a list goes on behind the brackets that open at most two units further', () => {
    expect(of('A(b) c').pastFrom(1)).toBe(4);
    expect(of('A (b) c').pastFrom(1)).toBe(5);
    expect(of('A  (b) c').pastFrom(1)).toBe(1 + 2 + 3);
    expect(of('A   (b) c').pastFrom(1)).toBe(1);
    expect(of('A b').pastFrom(1)).toBe(1);
    expect(of('(a) B (c)').pastFrom(5)).toBe(9);
    expect(of('(a) B').pastFrom(5)).toBe(5);
  });
});
