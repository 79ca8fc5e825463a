/** A symbol alone and a symbol in a text are read by one lexer: whatever the spelling, both give the same or neither gives any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainAt, extractCitations, formatSymbol, parseSymbol, UsageError } from '../../../src/index.js';
import { ISSUER_SEEDS, STATE_CODES, TYPE_SEEDS } from '../../../src/locale/seeds.generated.js';
import { isOwnCode } from '../../../src/read/code-tables.js';
import { runs } from '../../properties/runs.js';

/** The symbol of the one citation that fills the text, blanks around it aside; nothing where the text has another citation, or more, or words of its own. */
function readInText(text: string): string | undefined {
  const [citation, other] = extractCitations(text);
  if (citation === undefined || other !== undefined || citation.form !== 'full') return undefined;
  if (explainAt(text, citation.span.start).tokens.some(({ type, accepted }) => accepted && (type === 'TYPE' || type === 'DOC'))) return undefined;
  const start = text.length - text.trimStart().length;
  return citation.span.start === start && citation.span.end === text.trimEnd().length && citation.number !== 0 ? citation.symbol : undefined;
}

/** The symbol of the one citation that ends the text, behind a type word. */
function readBehindWord(text: string): string | undefined {
  const whole = `Nghị quyết ${text.trim()}`;
  const [citation, other] = extractCitations(whole);
  return other === undefined && citation?.form === 'full' && citation.span.end === whole.length ? citation.symbol : undefined;
}

function readAlone(text: string): string | undefined {
  const symbol = parseSymbol(text);
  return symbol && formatSymbol(symbol);
}

/** The law; returns what was read. */
function readsAlike(text: string): string | undefined {
  const symbol = readAlone(text);
  expect(symbol, `alone and in a text: ${JSON.stringify(text)}`).toBe(readInText(text));
  // A type word may be that of a list, of an abbreviation …: what stands behind it is no less a symbol, but may be more than one.
  if (symbol !== undefined) expect(readBehindWord(text), `alone and behind a type word: ${JSON.stringify(text)}`).toBe(symbol);
  return symbol;
}

const TYPE_CODES = TYPE_SEEDS.flatMap(({ codes }) => codes.map(([code]) => code));
const ISSUER_CODES = [...new Set(ISSUER_SEEDS.flatMap(({ codes }) => codes.map(([code]) => code)))];
const stripped = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/gu, 'D').replace(/đ/gu, 'd');
/** How a code may be written: as it is, decomposed, stripped, in either case, with a look-alike, with an invisible character, with something glued to it. */
const SPELLINGS: readonly ((code: string) => string)[] = [
  (code) => code, (code) => code, (code) => code, (code) => code.normalize('NFD'), stripped, (code) => code.toLowerCase(), (code) => code.slice(0, 1) + code.slice(1).toLowerCase(),
  (code) => code.replaceAll('Đ', 'Ð'), (code) => code.replaceAll('T', 'Т'), (code) => `${code.slice(0, 1)}\u00ad${code.slice(1)}`, (code) => `${code}1`, (code) => `${code}ngày`, (code) => code.split('').join('.'),
];
const written = (codes: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(codes, fc.constantFrom(...SPELLINGS)).map(([code, spell]) => spell(code));

const symbols = fc.record({
  before: fc.constantFrom('', '', '', ' ', '\ufeff', '\u200b', '\n'),
  mark: fc.constantFrom('', '', '', 'NQ ', 'HD', 'văn bản ', 'số ', 'so ', 'Số: ', 'số\n', 'No. ', 'no ', 'n° ', 'nº', '№ ', 'số', 'số : ', 'numéro '),
  number: fc.oneof(fc.integer({ min: 1, max: 400 }).map((value) => String(value).padStart(2, '0')), fc.constantFrom('5', '007', '1836', '2024', '16915', '123456', '0', '00', '５７', '5\u00ad7')),
  suffix: fc.constantFrom('', '', '', '', 'A', 'B', 'E', 'a'),
  first: fc.constantFrom('-', '-', '-', '–', ' - ', '- ', ' -', '-\n', '/', ' ', '\u00a0', '\u2060-', '-\u2060', ' \u00ad-', ' \u00ad', '  ', '   -', '', '--', '.'),
  code: written(fc.constantFrom(...TYPE_CODES, 'XY')),
  second: fc.constantFrom('/', '/', '/', '-', ' / ', '/ ', ' /', ' ', '', '//'),
  issuer: written(fc.constantFrom(...ISSUER_CODES, ...STATE_CODES.map(({ code }) => code), 'T.Ư', 'T.W', 't.ư', 'T\u00ad.Ư', 'ĐUTCT', 'BTCTU', 'BCĐTU', 'Trung ương', 'XYZ')),
  tail: fc.constantFrom('', '', '', '', '-VP', '-TNTH', '/nb', '/NB', '-A', '-x', '/', ' về', '.', ',', '[1]', ' '),
}).map(({ before, mark, number, suffix, first, code, second, issuer, tail }) => before + mark + number + suffix + first + code + second + issuer + tail);

describe('a symbol', () => {
  test('is read alike alone, in a text and behind a type word, or nowhere', () => {
    const tries = runs(40);
    let read = 0;
    fc.assert(fc.property(symbols, (text) => {
      if (readsAlike(text) !== undefined) read++;
    }), tries);
    expect(read).toBeGreaterThan(tries.numRuns / 30);
  });

  test('and so it is with any change of a well-formed one', () => {
    const units = fc.constantFrom('', ' ', '-', '/', '.', ',', '1', 'A', 'x', 'đ', '\n', '\u00ad', '\u0300', '(', '*', '[2]', 'TW', 'số', 'và ');
    const changed = fc.tuple(fc.constantFrom('57-NQ/TW', 'số 209-QĐ/TW', '141-CV/VPTW/nb', '05-NQ/T.Ư', '317-QĐ/TWĐTN-TNTH', '84 QĐ/TWĐTN'), fc.nat(24), fc.nat(2), units);
    fc.assert(fc.property(changed, ([text, at, length, unit]) => {
      readsAlike(text.slice(0, at) + unit + text.slice(at + length));
    }), runs(15));
  });

  test('and with any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'0157-/ NQĐTWsố.,A\u00ad\n'), maxLength: 16 })), (text) => {
      readsAlike(text);
    }), runs(20));
  });

  // Spellings that were seen, each with what the other layouts and a glued word make of it.
  test.each([
    ['31/QĐ-TW', '31-QĐ/TW'], ['29/NQ-TW', '29-NQ/TW'], ['07/NQ-TW', '07-NQ/TW'], ['01/TB-VPĐU', '01-TB/VPĐU'], ['03/QĐNS/TW', '03-QĐNS/TW'], ['198-KL-TW', '198-KL/TW'],
    ['31 – QĐ/TW', '31-QĐ/TW'], ['100 - KL/TW', '100-KL/TW'], ['94- KH/BTGDVTW', '94-KH/BTGDVTW'], ['141 -CV/VPTW/nb', '141-CV/VPTW/nb'], ['367 - QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP'],
    ['84 QĐ/TWĐTN', '84-QĐ/TWĐTN'], ['1836 QĐ/TWĐTN', '1836-QĐ/TWĐTN'], ['36 CT/TU', '36-CT/TU'], ['số31-QĐ/TW', '31-QĐ/TW'], ['số : 35-CT/TW', '35-CT/TW'], ['So 15- Nq/tw', '15-NQ/TW'],
    ['66-QD/TW', '66-QĐ/TW'], ['01-NQ/DUB', '01-NQ/ĐUB'], ['01-DA/TW', '01-ĐA/TW'], ['08-QĐi/TW', '08-QĐi/TW'], ['04-QyĐ/ĐU', '04-QĐ/ĐU'], ['12 QyĐ/ĐU', '12-QĐ/ĐU'], ['№ 01-CT/TW', '01-CT/TW'],
    ['No. 01-CT/TW', '01-CT/TW'], ['8B-NQ/HNTW', '08B-NQ/HNTW'], ['18-NQ/TƯ', '18-NQ/TW'], ['18-NQ/T.Ư', '18-NQ/TW'], ['57-NQ/T.W', '57-NQ/TW'], ['57-nq/t.w', '57-NQ/TW'], ['100-CT/Trung ương', '100-CT/TW'],
    ['\ufeff57-NQ/TW', '57-NQ/TW'], ['57\u2060-NQ/TW', '57-NQ/TW'], ['2024-QĐ/TW', '2024-QĐ/TW'], ['57-NQ/\u0422W', '57-NQ/TW'],
    // Something is glued to them, belongs to no code, or is another symbol.
    ['05-NQ/TWngày', undefined], ['57-NQ/TW1', undefined], ['57-NQ/TW-A', undefined], ['5 nq/TW', undefined], ['01-NQ/t.ư', undefined], ['00-NQ/TW', undefined], ['12/NQ-TW-BCT', '12-NQ/TW'],
    ['', undefined], ['57', undefined], ['số', undefined], ['57-NQ', undefined], ['NQ/TW', undefined], ['57-NQ/', undefined], ['-NQ/TW', undefined], ['x57-NQ/TW', undefined], ['57-NQ/TW, 58-NQ/TW', undefined],
    ['24-BS/UBKTTU', undefined], ['30/2020/NĐ-CP', undefined], ['15/QĐ-UBND', undefined], ['207/QĐ-MTTW-BTT', undefined], ['57.NQ/TW', undefined], ['57-NQ/TW này', undefined], ['328-CV/U', '328-CV/U'],
    ['NQ 46/NQ-TW', '46-NQ/TW'], ['HD38-HD/BTCTW', '38-HD/BTCTW'], ['Nghị quyết 57-NQ/TW', undefined], ['văn bản 57-NQ/TW', undefined], ['kh / du', undefined], ['03-HD', undefined], ['57-NQ/TW khoá XIII', undefined],
  ])('written %j is %s', (text, symbol) => expect(readsAlike(text)).toBe(symbol));
});

describe('parseSymbol', () => {
  test('reads nothing longer than a symbol', () => {
    const long = `57${'\u00ad'.repeat(80)}-NQ/TW`;
    expect([readInText(long), parseSymbol(long)]).toEqual(['57-NQ/TW', undefined]);
  });

  test('refuses what is no string, and says so', () => {
    expect(() => parseSymbol(57 as never)).toThrow(UsageError);
  });

  test('and formatSymbol are inverse on canonical symbols', () => {
    const canonical = fc.record({
      number: fc.integer({ min: 1, max: 99_999 }),
      suffix: fc.constantFrom('', '', 'A', 'B', 'C', 'D'),
      type: fc.constantFrom(...TYPE_SEEDS.filter(({ id }) => id !== 'ban-sao').flatMap(({ codes }) => codes.filter(isOwnCode).map(([code]) => code))),
      issuer: fc.constantFrom('TW', 'HNTW', 'VPTW', 'BTCTW', 'BTGTW', 'UBKTTW', 'QUTW', 'TU', 'HU', 'QU', 'ĐU', 'ĐUB', 'TWĐTN', 'BTCTU', 'VPĐU'),
      tail: fc.constantFrom('', '', '-VP', '-TNTH', '/nb'),
    }).map(({ number, suffix, type, issuer, tail }) => `${String(number).padStart(2, '0')}${suffix}-${type}/${issuer}${tail}`);
    fc.assert(fc.property(canonical, (text) => {
      const symbol = parseSymbol(text);
      expect(symbol, text).toBeDefined();
      expect(formatSymbol(symbol!)).toBe(text);
    }), { numRuns: 3_000 });
  });

  test('whatever is read is formatted to a symbol that reads to the same', () => {
    fc.assert(fc.property(symbols, (text) => {
      const symbol = parseSymbol(text);
      if (symbol === undefined) return;
      const { types, ...again } = parseSymbol(formatSymbol(symbol))!;
      const { types: before, ...parts } = symbol;
      expect(again, text).toEqual(parts);
      // QyĐ means quy định alone; written QĐ, as it should be, it is quyết định as well.
      expect(types).toEqual(expect.arrayContaining([...before]));
    }), { numRuns: 3_000 });
  });
});
