import { describe, expect, test } from 'vitest';
import { createRegistry, type DocumentInput } from '../../src/index.js';
import { SeriesTerm } from '../../src/resolve/series.js';

const records = (...list: readonly (readonly [number, string, Partial<DocumentInput>?])[]): SeriesTerm =>
  new SeriesTerm('XIII', createRegistry(list.map(([number, date, part]) => ({ symbol: `${String(number).padStart(2, '0')}-KL/TW`, type: 'ket-luan', date, ...part }))).records());

describe('the numbers of a series in a term', () => {
  test('below the highest known one all were reached, beyond it the fewer the larger the gap', () => {
    const series = records([10, '2022-01-31'], [100, '2024-07-31']);
    expect([series.highest, series.has(10), series.has(11), series.reached(11), series.reached(100)]).toEqual([100, true, false, 1, 1]);
    const [near, far, farther] = [series.reached(105), series.reached(200), series.reached(400)];
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(farther);
    expect(farther).toBeLessThan(0.05);
  });

  test('the longer the rest of the term behind the last dated one, the further it may have gone', () => {
    expect(records([50, '2022-01-31']).reached(90)).toBeGreaterThan(records([50, '2025-12-31']).reached(90));
  });

  test('where nothing is known, a number may be there or not', () => {
    expect(new SeriesTerm('XII', []).reached(5)).toBe(0.3);
  });

  test('a record whose symbol no source confirms proves no number', () => {
    expect(records([10, '2022-01-31', { unverified: ['symbol'] }]).highest).toBe(0);
  });

  test('numbers run in order of dates: an unknown one lies between its neighbours', () => {
    const series = records([10, '2022-01-01'], [20, '2023-01-01'], [15, '2025-05-05']);
    const { from, to } = series.timeOf(12);
    expect(from).toBeCloseTo(2022, 1);
    expect(to).toBeGreaterThan(from);
    expect(series.timeOf(1).from).toBeCloseTo(series.start, 5);
    expect(series.timeOf(99).to).toBeCloseTo(series.end, 5);
  });
});
