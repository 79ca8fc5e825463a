import { describe, expect, test } from 'vitest';
import { latestStated, statedYears } from '../../../src/read/text/years.js';
import { TextContext } from '../../../src/read/scan/context.js';

const years = (text: string): ReturnType<typeof statedYears> => {
  const context = new TextContext(text);
  return statedYears(text, { start: 0, end: text.length }, false, (at) => context.dayBefore(at));
};
const latest = (text: string): number | undefined => {
  const context = new TextContext(text);
  return latestStated(text, (at) => context.dayBefore(at));
};
const dayIn = (year: number, month: number, day: number): number => year + (month - 1) / 12 + (day - 1) / 366;

describe('years in figures', () => {
  test.each([
    ['ngày 22/10/2018', 10, 22], ['22.10.2018', 10, 22], ['ngày 22-10-2018', 10, 22], ['ngày 22 tháng 10 năm 2018', 10, 22], ['ngay 22 thang 10 nam 2018', 10, 22],
    ['On October 22, 2018', 10, 22], ['22 October 2018', 10, 22], ['Oct. 22nd, 2018', 10, 22], ['le 22 octobre 2018', 10, 22], ['the October 2018 plenum', 10, undefined],
    ['tháng 10 năm 2018', 10, undefined], ['tháng 10/2018', 10, undefined], ['en octobre 2018', 10, undefined],
    ['năm 2018', undefined, undefined], ['khoá 10 năm 2018', undefined, undefined], ['in 2018', undefined, undefined], ['tháng 13 năm 2018', undefined, undefined], ['15/22/2018', undefined, undefined],
  ])('%s', (text, month, day) => {
    expect(years(text)).toEqual([{ year: 2018, month, day: month === undefined || day === undefined ? undefined : dayIn(2018, month, day), span: false, own: false }]);
  });

  test('the latest month or day is when a text speaks at the earliest; years alone may be those of a plan', () => {
    expect(latest('Ngày 5/3/2021, phiên họp nhắc lại kết quả tháng 12 năm 2020 và mục tiêu đến năm 2045')).toBeCloseTo(dayIn(2021, 3, 5));
    expect(latest('In June 2024 the office reported')).toBeCloseTo(2024.5);
    expect(latest('Mục tiêu đến năm 2030, tầm nhìn 2045; nhiệm kỳ 2020 - 2025')).toBeUndefined();
  });
});
