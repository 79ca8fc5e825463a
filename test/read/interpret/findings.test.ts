import { describe, expect, test } from 'vitest';
import { analyze, type Diagnostic } from '../../../src/index.js';

const findings = (text: string): readonly Diagnostic[] => analyze(text, { registry: null }).diagnostics;

/** `code «what it points at» message`, and the text as each remedy leaves it. */
function told(text: string): string[] {
  const mended = (edits: NonNullable<Diagnostic['fix']>): string =>
    [...edits].sort((a, b) => b.span.start - a.span.start).reduce((whole, { span, text: right }) => whole.slice(0, span.start) + right + whole.slice(span.end), text);
  return findings(text).map(({ code, level, message, span, fix, suggestions }) => [
    `${level} ${code} «${text.slice(span.start, span.end)}» ${message}`,
    ...(fix === undefined ? [] : [`fix: ${mended(fix)}`]),
    ...(suggestions ?? []).map((choice) => `${choice.message}: ${mended(choice.edits)}`),
  ].join(' | '));
}

const SPACING = 'blanks inside the symbol; read as 57-NQ/TW';
const LAYOUT = 'State layout: in Party symbols the hyphen comes first and the slash before the issuer; read as 57-NQ/TW';
const SIGN = 'another dash or slash than - and /; read as';
const PADDING = 'the number has two digits at least and no further zeros; read as';

describe('signs between the parts of a symbol', () => {
  test.each([
    ['Nghị quyết số 57–NQ/TW', `warning dash «–» ${SIGN} 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57−NQ/TW', `warning dash «−» ${SIGN} 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57-NQ∕TW', `warning dash «∕» ${SIGN} 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57-NQ-TW', 'warning dash «-» a hyphen where the slash belongs; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Nghị quyết số 57/NQ-TW', `warning state-layout «/NQ-» ${LAYOUT} | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57/NQ/TW', `warning state-layout «/NQ/» ${LAYOUT} | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57 -NQ/TW', `warning spacing « » ${SPACING} | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57-NQ/ TW', `warning spacing « » ${SPACING} | fix: Nghị quyết số 57-NQ/TW`],
    ['Nghị quyết số 57 - NQ / TW', `warning spacing « - NQ / » ${SPACING} | fix: Nghị quyết số 57-NQ/TW`],
    ['Quy định số 84 QĐ/TWĐTN', 'warning spacing « » the hyphen between number and type code is missing; read as 84-QĐ/TWĐTN | fix: Quy định số 84-QĐ/TWĐTN'],
  ])('%s', (text, line) => expect(told(text)).toEqual([line]));

  test.each([
    ['Công văn số 141-CV/VPTW–nb', '141-CV/VPTW/nb', '–'],
    ['Công văn số 141-CV/VPTW⁄nb', '141-CV/VPTW/nb', '⁄'],
    ['Quyết định số 317-QĐ/TWĐTN–TNTH', '317-QĐ/TWĐTN-TNTH', '–'],
  ])('a unit behind the issuer has its own sign: %s', (text, symbol, sign) => {
    expect(told(text)).toEqual([`warning dash «${sign}» ${SIGN} ${symbol} | fix: ${text.slice(0, text.indexOf('số ') + 3)}${symbol}`]);
  });

  test('an organ behind the issuer is left out as a choice only, and nothing else is mended beside it', () => {
    expect(told('Nghị quyết số 57/NQ-TW-BCT')).toEqual([
      `warning state-layout «/NQ-» ${LAYOUT}`,
      'warning issuer-suffix «-BCT» an organ is added behind the issuer code; read as 57-NQ/TW | write 57-NQ/TW: Nghị quyết số 57-NQ/TW',
    ]);
  });

  test('a space that no eye sees is none', () => {
    expect(told('Nghị quyết số 57\u200b-\u00adNQ/\u2060TW')).toEqual([]);
  });
});

describe('the number of a symbol', () => {
  test.each([
    ['Nghị quyết số 5-NQ/TW', `warning zero-padding «5» ${PADDING} 05-NQ/TW | fix: Nghị quyết số 05-NQ/TW`],
    ['Nghị quyết số 009-NQ/TW', `warning zero-padding «009» ${PADDING} 09-NQ/TW | fix: Nghị quyết số 09-NQ/TW`],
    ['Nghị quyết số 010-NQ/TW', `warning zero-padding «010» ${PADDING} 10-NQ/TW | fix: Nghị quyết số 10-NQ/TW`],
    ['Nghị quyết số 0100-NQ/TW', `warning zero-padding «0100» ${PADDING} 100-NQ/TW | fix: Nghị quyết số 100-NQ/TW`],
    ['Nghị quyết số 8A-NQ/HNTW', `warning zero-padding «8A» ${PADDING} 08A-NQ/HNTW | fix: Nghị quyết số 08A-NQ/HNTW`],
    ['Nghị quyết số 00-NQ/TW', 'warning impossible-number «00» numbers begin at 01; read as 00-NQ/TW'],
    ['Nghị quyết số ５７-NQ/TW', 'warning lookalike-letter «５７» digits of another width than those of the keyboard; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
  ])('%s', (text, line) => expect(told(text)).toEqual([line]));

  test('wide digits and a zero too many are two faults', () => {
    expect(findings('Nghị quyết số ０５７-NQ/TW').map(({ code }) => code)).toEqual(['lookalike-letter', 'zero-padding']);
    expect(findings('Nghị quyết số ５-NQ/TW').map(({ code }) => code)).toEqual(['lookalike-letter', 'zero-padding']);
  });

  test.each([1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 99_999])('%i is regular with two digits at least', (number) => {
    expect(told(`Công văn số ${String(number).padStart(2, '0')}-CV/VPTW`)).toEqual([]);
    expect(told(`Công văn số 0${String(number).padStart(2, '0')}-CV/VPTW`).map((line) => line.split(' ')[1])).toEqual(number < 10_000 ? ['zero-padding'] : []);
  });
});

describe('the letters of a code', () => {
  test.each([
    ['Quy định số 86-QD/TW', 'warning diacritics-lost «QD» the code is written QĐ; read as 86-QĐ/TW | fix: Quy định số 86-QĐ/TW'],
    ['86-QD/TW', 'warning diacritics-lost «QD» the code is written QĐ; read as 86-QĐ/TW | fix: 86-QĐ/TW'],
    ['Quy định số 86-QÐ/TW', 'warning lookalike-letter «QÐ» a look-alike of the letter D with stroke; read as 86-QĐ/TW | fix: Quy định số 86-QĐ/TW'],
    ['Nghị quyết số 57-\u039dQ/TW', 'warning lookalike-letter «\u039dQ» a letter of another alphabet that looks like a Latin one; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Nghị quyết số 57-NQ/\u0422W', 'warning lookalike-letter «\u0422W» a letter of another alphabet that looks like a Latin one; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Nghị quyết số 57-nq/TW', 'warning letter-case «nq» the code is written NQ; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Nghị quyết số 57-NQ/tw', 'warning letter-case «tw» the code is written TW; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Nghị quyết số 57-NQ/TƯ', 'warning issuer-spelling «TƯ» another spelling of the issuer code; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Quy định số 04-QyĐ/ĐU', 'warning type-code-variant «QyĐ» a State code of the type in a Party symbol; read as 04-QĐ/ĐU | write QĐ: Quy định số 04-QĐ/ĐU'],
    ['Nghị quyết số 57-XY/TW', 'info unknown-type-code «XY» no rule or document known to the library has this type code; read as 57-XY/TW'],
    ['Nghị quyết số 57-NQ/XYZ', 'info unknown-issuer-code «XYZ» no rule or document known to the library has this issuer code; read as 57-NQ/XYZ'],
  ])('%s', (text, line) => expect(told(text)).toEqual([line]));

  test('French and English leave the diacritics out, and are not told so', () => {
    for (const text of ['le règlement n° 86-QD/TW', 'Regulation No. 86-QD/TW', 'document No. 86-QD/TW']) expect(told(text)).toEqual([]);
  });

  test('every part that is wrong is told, in the order of the text', () => {
    expect(findings('Nghị quyết số 5 –nq/TƯ').map(({ code }) => code)).toEqual(['zero-padding', 'spacing', 'dash', 'letter-case', 'issuer-spelling']);
  });
});

describe('the head of a symbol', () => {
  test.each([
    ['HD 38-HD/BTCTW', 'warning type-code-doubled «HD 38-HD/BTCTW» the type code is said twice; read as 38-HD/BTCTW | leave out the code in front: 38-HD/BTCTW'],
    ['HD số 38-HD/BTCTW', 'warning type-code-doubled «HD số 38-HD/BTCTW» the type code is said twice; read as 38-HD/BTCTW | leave out the code in front: 38-HD/BTCTW'],
    ['Nghị quyết số57-NQ/TW', 'warning number-mark-glued «số» no space before the number; read as 57-NQ/TW | fix: Nghị quyết số 57-NQ/TW'],
    ['Nghị quyết57-NQ/TW', 'warning number-mark-glued «Nghị quyết» no space before the number; read as 57-NQ/TW | fix: Nghị quyết 57-NQ/TW'],
  ])('%s', (text, line) => expect(told(text)).toEqual([line]));

  test('a mark that is a sign parts itself from the number', () => {
    for (const text of ['la résolution n°57-NQ/TW', 'Resolution No.57-NQ/TW', 'Nghị quyết số:57-NQ/TW']) expect(told(text)).toEqual([]);
  });

  test('a word that contradicts the code', () => {
    expect(findings('Công văn số 09-QC/TW')).toEqual([{
      code: 'type-contradicts-code', level: 'warning', message: 'the type word says cong-van, the code QC quy-che', span: { start: 0, end: 20 }, citation: 'c1',
    }]);
    expect(told('Công văn số 09-QĐ/TW')).toEqual(['warning type-contradicts-code «Công văn số 09-QĐ/TW» the type word says cong-van, the code QĐ quyet-dinh or quy-dinh']);
  });
});

describe('dates and lists', () => {
  test.each([
    ['Nghị quyết số 57-NQ/TW ngày 31/02/2025', '31/02/2025'],
    ['Nghị quyết số 57-NQ/TW ngày 31 tháng 4 năm 2024', '31 tháng 4 năm 2024'],
    ['la résolution n° 57-NQ/TW du 31 avril 2025', '31 avril 2025'],
    ['Resolution No. 57-NQ/TW dated February 30, 2025', 'February 30, 2025'],
  ])('a day that no calendar has is pointed at whole: %s', (text, day) => {
    expect(told(text)).toEqual([`warning impossible-date «${day}» this day is not in the calendar; the citation is read without a date`]);
  });

  test('a range says how many it leaves out, and nothing where it leaves none out', () => {
    expect(told('Nghị quyết số 42 đến 45')).toEqual(['info elided-range «Nghị quyết số 42 đến 45» the range names 2 more between 42 and 45']);
    expect(told('Nghị quyết số 42 đến 44')).toEqual(['info elided-range «Nghị quyết số 42 đến 44» the range names 1 more between 42 and 44']);
    expect(told('Nghị quyết số 42 đến 43')).toEqual([]);
    expect(told('Nghị quyết số 42 và 45')).toEqual([]);
  });

  test('calls and notes without each other', () => {
    expect(told('Nghị quyết số 80-NQ/TW [3].\n\n[4] Xem thêm.')).toEqual([
      'info call-without-footnote «[3]» no note of this text has the label 3', 'info footnote-without-call «Xem thêm.» nothing in this text calls note 4',
    ]);
  });
});

describe('a fix in markup', () => {
  const edits = (text: string, format: 'html' | 'markdown'): unknown[] => analyze(text, { registry: null, format }).diagnostics.map(({ code, span, fix, suggestions }) => [
    code, text.slice(span.start, span.end), fix?.map((edit) => [text.slice(edit.span.start, edit.span.end), edit.text]), suggestions?.map((choice) => choice.edits.map((edit) => [text.slice(edit.span.start, edit.span.end), edit.text])),
  ]);

  test.each([
    ['is the same where the symbol has none', 'Nghị quyết số <b>57–NQ/TW</b>', ['dash', '–', [['–', '-']], undefined]],
    ['at the beginning of the text', '5-NQ/TW', ['zero-padding', '5', [['5', '05']], undefined]],
    ['at its end', '57-NQ/tw', ['letter-case', 'tw', [['tw', 'TW']], undefined]],
    ['behind markup further off', '5<i></i>7-nq/TW', ['letter-case', 'nq', [['nq', 'NQ']], undefined]],
    ['an entity for a blank is left out', 'Nghị quyết số 57&nbsp;-NQ/TW', ['spacing', '&nbsp;', [['&nbsp;', '']], undefined]],
    ['an entity for a sign is not written over', 'Nghị quyết số 57&ndash;NQ/TW', ['dash', '&ndash;', undefined, undefined]],
    ['markup around the fault', 'Nghị quyết số 57<b>–</b>NQ/TW', ['dash', '–', undefined, undefined]],
    ['markup before it', '57 <b>-NQ/TW</b>', ['spacing', ' ', undefined, undefined]],
    ['markup behind it', '<b>57</b> -NQ/TW', ['spacing', ' ', undefined, undefined]],
    ['markup that ends the text', '57-NQ/<b>tw</b>', ['letter-case', 'tw', undefined, undefined]],
    ['markup that begins it', '<b>5</b>-NQ/TW', ['zero-padding', '5', undefined, undefined]],
    ['a choice', '<p>HD 38-HD/BTCTW</p>', ['type-code-doubled', 'HD 38-HD/BTCTW', undefined, [[['HD ', '']]]]],
    ['a choice with markup inside', '<b>HD</b> 38-HD/BTCTW', ['type-code-doubled', 'HD</b> 38-HD/BTCTW', undefined, undefined]],
  ])('%s', (_name, text, expected) => expect(edits(text, 'html')).toEqual([expected]));

  test('in Markdown', () => {
    expect(edits('**5**-NQ/TW', 'markdown')).toEqual([['zero-padding', '5', undefined, undefined]]);
    expect(edits('57\\-nq/TW', 'markdown')).toEqual([['letter-case', 'nq', [['nq', 'NQ']], undefined]]);
  });

  test('one edit that cannot be made leaves out all of them', () => {
    expect(edits('57 - NQ<i>/</i> TW', 'html')).toEqual([['spacing', ' - NQ<i>/</i> ', undefined, undefined]]);
  });

  test('a finding without a remedy has no field for one', () => {
    const [finding] = findings('Nghị quyết số 57-XY/TW');
    expect(Object.keys(finding!)).toEqual(['code', 'level', 'message', 'span', 'citation']);
    expect(Object.keys(findings('Nghị quyết số 57–NQ/TW')[0]!)).toEqual(['code', 'level', 'message', 'span', 'citation', 'fix']);
  });
});
