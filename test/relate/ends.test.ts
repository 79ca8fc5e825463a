import { describe, expect, test } from 'vitest';
import { isTold, mentioned, sameEnd, SELF, sourceOf, targetOf, type End } from '../../src/relate/ends.js';
import { analyze } from '../../src/index.js';
import { marked } from './marked.js';

const [a, again, other, state, head, pointing] = marked('[A] [A] [B] [N!] [=H] [^P]', 'vi').mentions.map(mentioned) as [End, End, End, End, End, End];
const actor: End = { kind: 'actor', span: { start: 0, end: 3 }, issuer: 'ban-bi-thu' };
const unnamed: End = { kind: 'unnamed', span: { start: 4, end: 9 } };

describe('the ends of a relation', () => {
  test('the source says who', () => {
    expect([a, SELF, head].map(sourceOf)).toEqual(['A', 'this', 'this']);
    expect(sourceOf(actor)).toEqual({ actor: { start: 0, end: 3 }, issuer: 'ban-bi-thu' });
    expect(sourceOf({ kind: 'actor', span: { start: 0, end: 3 } })).toEqual({ actor: { start: 0, end: 3 } });
    expect(sourceOf(unnamed)).toEqual({ unnamed: { start: 4, end: 9 } });
    expect(sourceOf(state)).toHaveProperty('unnamed');
  });

  test('the target is a citation or the text', () => {
    expect([a, SELF, head].map(targetOf)).toEqual(['A', 'this', 'this']);
    expect([actor, unnamed, state].map(targetOf)).toEqual([undefined, undefined, undefined]);
  });

  test('are one document where they mean one: mentions of one entity, never a demonstrative or a body', () => {
    expect(sameEnd(a, again)).toBe(true);
    expect(sameEnd(head, SELF)).toBe(true);
    for (const [one, two] of [[a, other], [a, pointing], [actor, actor], [unnamed, unnamed], [a, SELF]] as const) expect(sameEnd(one, two)).toBe(false);
  });

  test('are told where it is known what document they are', () => expect([a, SELF, state, actor, unnamed].map(isTold)).toEqual([true, true, true, false, false]));
});

test('it, of a body that says what it will do, is that body', () => {
  const { relations } = analyze('The Politburo said it would amend Regulation No. 69-QĐ/TW.');
  expect(relations.map(({ source }) => source)).toEqual([{ actor: { start: 19, end: 21 }, issuer: 'bo-chinh-tri' }]);
});
