import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, slugOf } from '../../../src/read/text/classes.js';
import { marksAgree } from '../../../src/read/text/spelling.js';
import { runs } from '../../properties/runs.js';

const ALPHABET = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const FRENCH = 'éèêëàâîïôùûüçœæ';
const letters = fc.constantFrom(...ALPHABET, ...ALPHABET.toUpperCase(), ...'fjwzFJWZ');
const words = fc.array(letters, { minLength: 1, maxLength: 8 }).map((list) => list.join(''));
const classAt = (text: string): number => classOf[text.charCodeAt(0)]!;
const stripped = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
const agree = (written: string, phrase: string): boolean => marksAgree(written, 0, written.length, phrase.normalize('NFC'));

describe('classes', () => {
  test('every letter of the Vietnamese alphabet folds to its base letter, in both cases', () => {
    for (const letter of ALPHABET + ALPHABET.toUpperCase()) {
      expect(String.fromCharCode(classAt(letter) + 96), letter).toBe(stripped(letter));
      expect(isLetterClass(classAt(letter)), letter).toBe(true);
      expect(isUpper(letter.charCodeAt(0)), letter).toBe(letter !== letter.toLowerCase());
    }
  });

  test.each([...'ĐđÐðƉɖ'])('%s is a d', (letter) => expect(classAt(letter)).toBe(4));
  test.each([...FRENCH])('%s is a letter', (letter) => expect(isLetterClass(classAt(letter))).toBe(true));
  test.each([...'Жяλ한あ'])('%s ends a word and is part of none of ours', (letter) => expect(classAt(letter)).toBe(Class.foreignLetter));
  test.each([...'0123456789０９'])('%s is a digit', (digit) => expect(isDigitClass(classAt(digit))).toBe(true));
  test.each(['\u0301', '\u0323', '\u031b', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff'])('%j is passed over', (mark) => expect(classAt(mark)).toBe(Class.ignorable));
  test.each(['-', '\u2010', '\u2011', '–', '—', '\u2212'])('%j is a dash', (dash) => expect(classAt(dash)).toBe(Class.dash));
  // CR LF is one line break: the CR is a blank before it.
  test.each([' ', '\t', '\r', '\u00a0', '\u2003', '\u202f', '\u3000'])('%j is a space', (space) => expect(classAt(space)).toBe(Class.space));
  test.each(['\n', '\u2028', '\u2029'])('%j ends a line', (end) => expect(classAt(end)).toBe(Class.newline));
  test.each(['😀', '\ud800', '\udc00', '×', '÷', '\0', '…', '@'])('%j is nothing of ours', (other) => expect(classAt(other)).toBe(Class.other));

  test('a letter and its decomposed form have one base letter', () => {
    fc.assert(fc.property(words, (word) => {
      expect(foldLetters(word.normalize('NFD'))).toBe(foldLetters(word));
      expect(foldLetters(word)).toBe(stripped(word));
      expect(foldLetters(word.toUpperCase())).toBe(foldLetters(word));
    }), runs());
  });
});

describe('slugOf', () => {
  test.each([
    ['Đảng uỷ xã Phong Hải', 'dang-uy-xa-phong-hai'],
    ['Đảng ủy xã Phong Hải', 'dang-uy-xa-phong-hai'],
    ['  Bộ   Ngoại\ngiao ', 'bo-ngoai-giao'],
    ['Khối 3, quận 1', 'khoi-3-quan-1'],
    ["ministère de l'Intérieur", 'ministere-de-l-interieur'],
    ['', ''],
    ['…', ''],
  ])('%j', (name, slug) => expect(slugOf(name)).toBe(slug));

  test('is the same decomposed, with soft hyphens and in upper case', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (list) => {
      const name = list.join(' ');
      const slug = slugOf(name);
      expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(slugOf(name.normalize('NFD'))).toBe(slug);
      expect(slugOf(list.map((word) => [...word].join('\u00ad')).join(' '))).toBe(slug);
      expect(slugOf(name.toUpperCase())).toBe(slug);
    }), runs());
  });
});

describe('marksAgree', () => {
  test.each([
    ['nghị quyết', 'nghị quyết', true],
    ['Nghi quyet', 'nghị quyết', true],
    ['Nghị quyet', 'nghị quyết', true],
    ['NGHỊ QUYẾT', 'nghị quyết', true],
    ['nghỉ quyết', 'nghị quyết', false],
    ['thống trị', 'thông tri', false],
    ['thông trị', 'thông tri', false],
    ['khóa', 'khoá', true],
    ['Tỉnh ủy', 'tỉnh uỷ', true],
    ['đang', 'đảng', true],
    ['dang', 'đảng', true],
    ['Ðảng', 'đảng', true],
    ['Trung uong', 'Trung ương', true],
    ['Trung ưng', 'Trung ung', false],
    ['quyết định', 'quyết đinh', false],
    ['resolution', 'résolution', true],
    ['chỉ thị', 'chi thị', false],
  ])('%j for %j: %s', (written, phrase, agrees) => {
    expect(agree(written, phrase)).toBe(agrees);
    expect(agree(written.normalize('NFD'), phrase), 'decomposed').toBe(agrees);
    expect(agree(written.toUpperCase(), phrase), 'upper case').toBe(agrees);
  });

  test('what is written in full agrees with itself, and so does what is written without marks', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (list) => {
      const phrase = list.join(' ').toLowerCase();
      expect(agree(phrase, phrase)).toBe(true);
      expect(agree(phrase.normalize('NFD'), phrase)).toBe(true);
      expect(agree(stripped(phrase), phrase)).toBe(true);
    }), runs());
  });
});
