import { describe, expect, test } from 'vitest';
import { ISSUER_SEEDS, TYPE_SEEDS } from '../../../src/locale/seeds.generated.js';
import { extractCitations } from '../../../src/index.js';
import { bodyFacts } from '../../../src/model/bodies.js';
import { isCopyMark, readIssuerCode, readTypeCode, unknownTypeCode } from '../../../src/read/scan/codes.js';

const OWN = ['official', 'practice'];
const stripped = (code: string): string => code.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/gu, 'D').replace(/đ/gu, 'd');

describe('type codes', () => {
  const own = TYPE_SEEDS.flatMap(({ id, codes }) => codes.filter(([code, status]) => OWN.includes(status) && code !== 'BS').map(([code]) => [code, id] as const));

  test.each(own)('%s is a code of %s, in every spelling', (code, id) => {
    for (const raw of [code, code.toLowerCase(), code.toUpperCase(), code.normalize('NFD'), code.replaceAll('Đ', 'Ð'), code.replaceAll('Đ', 'Ɖ'), `${code.slice(0, 1)}\u00ad${code.slice(1)}`]) {
      const read = readTypeCode(raw);
      expect(read, raw).toMatchObject({ canonical: code, known: true });
      expect(read?.types, raw).toContain(id);
    }
  });

  test.each([
    ['QĐ', 'QĐ', ['quyet-dinh', 'quy-dinh']],
    ['QD', 'QĐ', ['quyet-dinh', 'quy-dinh']],
    ['QĐi', 'QĐi', ['quy-dinh']],
    ['QĐNS', 'QĐNS', ['quyet-dinh']],
    ['DA', 'ĐA', ['de-an']],
    ['CTR', 'CTr', ['chuong-trinh']],
    ['TTR', 'TTr', ['to-trinh']],
    ['TB', 'TB', ['thong-bao']],
  ])('%s stands for %s', (raw, canonical, types) => {
    expect(readTypeCode(raw)).toMatchObject({ canonical, types });
  });

  test('a State code of a type says so', () => {
    expect(readTypeCode('QyĐ')).toMatchObject({ canonical: 'QĐ', types: ['quy-dinh'], stateCode: true });
  });

  test.each(['', 'XY', 'NĐ', 'BS', 'NQQ', '12'])('%j is none', (raw) => expect(readTypeCode(raw)).toBeUndefined());
  test('BS marks a copy', () => expect([isCopyMark('BS'), isCopyMark('bs'), isCopyMark('BB')]).toEqual([true, true, false]));
  test.each([['xy', 'XY'], ['Xy', 'Xy'], ['ÐX', 'ĐX'], ['x\u00ady', 'XY']])('an unknown %j is kept as %j', (raw, canonical) => {
    expect(unknownTypeCode(raw)).toEqual({ canonical, types: [], known: false, stateCode: false, sharedWithState: false });
  });
});

describe('issuer codes', () => {
  test.each(ISSUER_SEEDS.flatMap(({ id, codes }) => codes.filter(([, status]) => OWN.includes(status)).map(([code]) => [code.replace(/[-/].*$/u, ''), bodyFacts(id)!.family] as const)))('%s of the family %s, in every spelling', (code, family) => {
    const spellings = [code, code.normalize('NFD'), code.toLowerCase(), code.replaceAll('Đ', 'Ð'), ...(/[ƯĂÂÊÔƠ]/u.test(code) ? [] : [stripped(code)])];
    for (const raw of spellings) expect(readIssuerCode(raw), raw).toMatchObject({ canonical: code, known: true, state: family === 'other' });
  });

  test.each([
    ['TƯ', 'TW'], ['T.Ư', 'TW'], ['tư', 'TW'], ['TƯ'.normalize('NFD'), 'TW'], ['TU', 'TU'], ['tw', 'TW'], ['UBKTTƯ', 'UBKTTW'],
    ['DUB', 'ĐUB'], ['DU', 'ĐU'], ['TWDTN', 'TWĐTN'], ['BTCTU', 'BTCTU'], ['VPHU', 'VPHU'], ['ubkttu', 'UBKTTU'],
  ])('%s is %s', (raw, canonical) => expect(readIssuerCode(raw)).toMatchObject({ canonical, known: true, state: false }));

  test.each(['UBND', 'CP', 'TTg', 'QH15', 'UBTVQH15', 'HĐND'])('%s is the State', (raw) => expect(readIssuerCode(raw).state).toBe(true));

  test.each(['TW', 'TU', 'HU', 'ĐU', 'ĐUB', 'HNTW'])('%s names no one body', (raw) => expect(readIssuerCode(raw).issuers).toEqual([]));

  test.each([['VPTW', 'van-phong-trung-uong'], ['BTCTW', 'ban-to-chuc-trung-uong'], ['UBKTTW', 'uy-ban-kiem-tra-trung-uong'], ['QUTW', 'quan-uy-trung-uong'], ['TWĐTN', 'trung-uong-doan']])('%s names %s', (raw, issuer) => {
    expect(readIssuerCode(raw).issuers).toEqual([issuer]);
  });

  test.each(['BCĐ', 'BCĐTW', 'BCĐTU', 'BCDTU', 'bcđtu'])('%s is of boards of the State too', (raw) => {
    expect(readIssuerCode(raw)).toMatchObject({ known: true, state: false, sharedWithState: true });
    expect(extractCitations(`Kế hoạch số 12/KH-${raw}`)).toEqual([]);
  });

  test('an unlisted code is kept and said to be unknown', () => {
    expect(readIssuerCode('XYZ')).toEqual({ canonical: 'XYZ', issuers: [], known: false, state: false, sharedWithState: false });
  });
});
