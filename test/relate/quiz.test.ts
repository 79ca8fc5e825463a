import { expect, test } from 'vitest';
import { said } from './marked.js';

const QUESTION = 'Which document did [A] replace?\n';

test('an answered question says what its right option says', () => {
  expect(said(`${QUESTION}A. [B]\nB. [C]\nAnswer: B`, 'en')).toEqual(['A supersedes C']);
  expect(said('[A] thay thế văn bản nào?\nA. [B]\nB. [C]\nĐáp án: A', 'vi')).toEqual(['A supersedes B']);
});

test('without an answer nothing is said', () => {
  expect(said(`${QUESTION}A. [B]\nB. [C]`, 'en')).toEqual([]);
  expect(said('Choose the correct statement:\nA. [B] repeals [C].\nB. [D] repeals [E].', 'en')).toEqual([]);
});

test('of options that say something themselves the right one counts', () => {
  expect(said('Choose the correct statement:\nA. [B] repeals [C].\nB. [D] repeals [E].\nAnswer: A', 'en')).toEqual(['B repeals C']);
  expect(said('Chọn phát biểu đúng:\nA. [B] thay thế [C].\nB. [D] thay thế [E].\nĐáp án: B', 'vi')).toEqual(['D supersedes E']);
});

test('what stands below the answer is no option', () => expect(said(`${QUESTION}A. [B]\nB. [C]\nAnswer: B\n\n[D] amends [E].`, 'en')).toEqual(['A supersedes C', 'D amends E']));

test('an answer of no letter answers nothing', () => expect(said(`${QUESTION}A. [B]\nB. [C]\nAnswer: none`, 'en')).toEqual([]));
