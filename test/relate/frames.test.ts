import { describe, expect, test } from 'vitest';
import type { ClauseType } from '../../src/relate/clause-types.js';
import { framesOf } from '../../src/relate/frames.js';
import type { Piece } from '../../src/relate/piece.js';

/** Frames of a sequence of clause tokens, as `act source>target`. */
function frames(types: string): string[] {
  const pieces = types.split(' ').map((type) => ({ type: type as ClauseType }) as Piece);
  return framesOf(pieces).map(({ act, source, target, place }) => `${act} ${source.join('+')}>${target.join('+')}${place === undefined ? '' : ` @${place.join('+')}`}`);
}

describe('one parse of a clause', () => {
  test.each([
    ['active', 'DOC DO DOC STOP', ['1 0>2']],
    ['passive with its agent', 'DOC PASS BY DOC', ['1 3>0']],
    ['passive without one', 'DOC PASS', ['1 >0']],
    ['an agent between', 'DOC HIT DOC DO', ['3 2>0']],
    ['ended when another takes effect', 'DOC END FROM DOC EFFECT', ['1 3>0']],
    ['what is made room for does it', 'DOC YIELD DOC', ['1 2>0']],
    ['a body issues, and what it issues does it', 'ACTOR ISSUE DOC DO DOC', ['3 2>4']],
    ['a purpose before its clause', 'INF DOC COMMA ACTOR ISSUE DOC', ['0 5>1']],
    ['a relative clause', 'DOC COMMA REL DO DOC', ['3 0>4']],
    ['a relative clause the other way', 'DOC COMMA WHOM DOC DO', ['4 3>0']],
    ['in brackets', 'DOC OPEN PASS BY DOC CLOSE', ['2 4>0']],
    ['lists on both sides', 'DOC AND DOC DO DOC COMMA DOC AND DOC', ['3 0+2>4+6+8']],
    ['two verbs with objects of their own', 'DOC DO DOC AND DO DOC', ['1 0>2', '4 0>5']],
    ['two verbs with one object', 'DOC DO AND DO DOC', ['1 0>4', '3 0>4']],
    ['a title', 'DOC ABOUT DO DOC', ['2 0>3']],
    ['an order', 'DOC ORDER ACTOR DO DOC', ['3 0>4']],
    ['a pronoun before its verb', 'DOC OBJ DO', ['2 0>1']],
    ['a heading with items', 'DOC DO LIST DOC ITEM DOC', ['1 0>3+5']],
    ['a document in which it is said', 'IN DOC COMMA ACTOR DO DOC', ['4 3>5 @1']],
    ['a verb with an object of its own', 'DOC DO OWN', []],
    ['a noun alone', 'NOUN DOC', ['0 >1']],
    ['grounds with nobody', 'PREP DOC', ['0 >1']],
    ['no act', 'DOC AND DOC STOP', []],
    ['nothing', 'STOP', []],
  ])('%s: %s', (_, types, expected) => expect(frames(types)).toEqual(expected));
});

describe('of several readings', () => {
  test('that one counts that names a doer', () => expect(frames('DOC COMMA DO DOC')).toEqual(['2 0>3']));
  test('a relative clause belongs to the nearest document', () => expect(frames('DOC DO DOC COMMA REL DO DOC')).toEqual(['1 0>2', '5 2>6']));
});

describe('what is no clause of the grammar', () => {
  test('gives nothing, and the clause behind it is read', () => {
    expect(frames('CLOSE CLOSE DOC DO DOC')).toEqual(['3 2>4']);
    expect(frames('DOC DO DOC STOP STOP DOC DO DOC')).toEqual(['1 0>2', '6 5>7']);
  });

  test('is cut where it is too long', () => {
    const long = `DOC ${'COMMA DOC '.repeat(400)}DO DOC`.split(' ').filter(Boolean).join(' ');
    for (const frame of frames(long)) expect(frame.length).toBeLessThan(1000);
  });
});
