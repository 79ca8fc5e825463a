/** A number alone of which the text says that it is somebody's own: none of the centre. */
import { describe, expect, test } from 'vitest';
import { analyze, extractCitations } from '../../src/index.js';

describe('a document that is said to be the own one', () => {
  test.each([
    "The Youth Union's own Resolution 26 concerns its camps.", "The Government's own Resolution 68 has other aims.", "The Women's Union has its own Resolution 11.", 'The Farmers’ Association follows its own Directive 19.',
    'Le gouvernement a sa propre résolution 29.', "L'Assemblée nationale applique sa résolution 68.", "L'Union de la jeunesse suit sa propre résolution 26.", 'Bộ Y tế ban hành Nghị quyết 29 của riêng mình.', 'Đoàn Thanh niên hoàn thành Nghị quyết 26 của chính mình.',
  ])('of a body outside of the Party is none of the Party: %s', (text) => {
    expect(extractCitations(text)).toEqual([]);
  });

  test.each([
    'Đảng uỷ phường rà soát tiến độ Nghị quyết 24 của riêng mình về thoát nước.', "Le Comité du Parti de l'arrondissement défend sa propre résolution 35 sur les marchés couverts.", 'The Provincial Party Committee will soon review its own Resolution 42 on fisheries.',
    'Thành uỷ giao các quận hoàn thành Nghị quyết 25 của mình về công tác thanh niên.',
  ])('of a committee is hardly one of the centre: %s', (text) => {
    const { resolution } = analyze(text).citations[0]!;
    expect(resolution.status).not.toBe('resolved');
    const { resolution: plain } = analyze(text.replace(/ của (?:riêng )?mình|sa propre |its own /u, (said) => (said.startsWith(' ') ? '' : said.startsWith('sa') ? 'la ' : ''))).citations[0]!;
    const first = (of: typeof resolution): number => (of.status === 'unresolved' ? 0 : of.candidates[0]!.probability);
    expect(first(resolution)).toBeLessThan(first(plain));
  });

  test.each([
    ['Đảng uỷ xã thực hiện Nghị quyết 68 của Bộ Chính trị.', '68-NQ/TW@2025-05-04'], ["The Provincial Party Committee weighs the Politburo's Resolution 68 and its own plans.", '68-NQ/TW@2025-05-04'],
    ['The Youth Union studied Resolution 25 of the Central Committee on youth work.', '25-NQ/TW@2008-07-25'],
  ])('says nothing of one that is not: %s', (text, expected) => {
    expect(analyze(text).citations[0]!.resolution).toMatchObject({ status: 'resolved', document: expected });
  });

  test('nor of a symbol of the centre', () => {
    const share = (text: string): unknown => analyze(text).citations[0]!.resolution;
    expect(share('Thành uỷ giao các quận hoàn thành Nghị quyết số 68-NQ/TW của mình.')).toMatchObject({ status: 'resolved', document: '68-NQ/TW@2025-05-04' });
  });
});
