import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/index.js';

const dateOf = (text: string): string | undefined => extractCitations(text)[0]?.date;

describe('a day beside words that no vocabulary knows', () => {
  test.each([
    ['in brackets, behind a body', 'Resolution No. 31-NQ/HU (Hill Town District Party Committee, 16/9/2016) as a sample', '2016-09-16'],
    ['in brackets, before what is only noted', 'thêm Kết luận số 31-KL/TU (28/3/2025, bản sao + phụ lục)', '2025-03-28'],
    ['in brackets, between two facts', 'Resolution 31-NQ/TU (the spring meeting, 1 Aug 2007, on broadcasting)', '2007-08-01'],
    ['behind a comma, where whose it is stands before', 'as in Conclusion 31-KL/TU of the merged committee, 3 November 2025.', '2025-11-03'],
    ['with the mark of a day', 'le plan n° 31-KH/ĐU du comité du Parti de la faculté, en date du 5 mai 2025.', '2025-05-05'],
    ['a year alone in brackets', 'Directive 31-CT/TU of its own committee (1999) goes further', '1999'],
  ])('%s', (_name, text, date) => expect(dateOf(text)).toBe(date));

  test.each([
    ['of another document in the brackets', 'Quy định 31-QĐ/TU (thay Quy định 12-QĐ/TU, 5/6/2020)'],
    ['that says when it takes effect', 'Quy định 31-QĐ/TU (hiệu lực từ 1/7/2025)'],
    ['where the sentence goes on', 'Conclusion 31-KL/TU of the committee, 3 November 2025 being a Monday, was read'],
    ['of a meeting that somebody else held', 'its resolution no. 31 of the third meeting (Mar. 2023) shall not bind'],
  ])('none %s', (_name, text) => expect(dateOf(text)).toBeUndefined());
});

describe('a year', () => {
  test.each([
    ['of an entry between commas', 'Plan n° 31-KH/TU, 2022, Commission', ['2022']],
    ['before brackets', 'Résolution n° 31-NQ/TU, 1996 (dactyl.)', ['1996']],
    ['behind the issuer of the document with which the sentence begins', 'Thông tri 31-TT/TU của Tỉnh uỷ năm 1998 lại yêu cầu sửa.', ['1998']],
    ['behind several', 'Resolutions 31-NQ/TU and 44-NQ/TU of 2022 cover both.', ['2022', '2022']],
  ])('%s', (_name, text, dates) => expect(extractCitations(text).map(({ date }) => date)).toEqual(dates));
});
