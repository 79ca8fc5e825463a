import { describe, expect, test } from 'vitest';
import { isOfCentre, isSignedByCentre, namesOneBody, readEventSymbol, writeEventSymbol } from '../../src/model/codes.js';

describe('issuer codes', () => {
  test.each([['TW', true, true], ['HNTW', true, true], ['BTCTW', true, false], ['TWĐTN', false, false], ['TU', false, false], ['', false, false]])('%s is of the centre: %s, and a central body signs with it: %s', (code, centre, signed) => {
    expect([isOfCentre(code), isSignedByCentre(code)]).toEqual([centre, signed]);
  });

  test.each([['TW', true], ['VPTW', true], ['TWĐTN', true], ['BCĐTW', false], ['TU', false], ['ĐUB', false]])('%s names one body: %s', (code, one) => expect(namesOneBody(code)).toBe(one));
});

describe('what stands in the place of a symbol', () => {
  test.each([
    ['NQ-ĐH', { typeCode: 'NQ', by: 'congress' }], ['NQ-HNTW4', { typeCode: 'NQ', by: 'plenum', plenum: 4 }], ['KL-HNTW', { typeCode: 'KL', by: 'plenum' }],
    ['57-NQ/TW', undefined], ['NQ-ĐHX', undefined], ['NQ-HNTW123', undefined], ['nq-ĐH', undefined],
  ])('%s', (symbol, read) => expect(readEventSymbol(symbol)).toEqual(read));

  test('is written as it is read', () => {
    expect([writeEventSymbol('NQ', 12), writeEventSymbol('NQ', undefined)]).toEqual(['NQ-HNTW12', 'NQ-ĐH']);
  });
});
