import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/relate/sentences.js';
import { marked, words, type Marking } from './marked.js';

function read(source: string, markings: readonly Marking[] = []): { readonly said: string; readonly places: string[] }[] {
  const { text, places } = marked(source, 'vi', markings);
  return sentencesOf(text, places).map(({ span, places: own }) => ({ said: text.slice(span.start, span.end), places: own.map(({ span: { start, end } }) => text.slice(start, end)) }));
}

const grouped = (source: string, markings?: readonly Marking[]): string[][] => read(source, markings).map(({ places }) => places);

describe('the sentences that hold a citation', () => {
  test('each once, with all that it holds', () => {
    expect(read('Mở đầu. [A] và [B] nêu rõ. Không có gì. Nay [C].')).toEqual([{ said: 'A và B nêu rõ.', places: ['A', 'B'] }, { said: 'Nay C.', places: ['C'] }]);
    expect(read('Không có gì.')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  test('a stop in a citation ends none', () => {
    expect(read('Nay [A] và [Kết luận 5. Phần hai] nêu rõ. Sau đó.')).toEqual([{ said: 'Nay A và Kết luận 5. Phần hai nêu rõ.', places: ['A', 'Kết luận 5. Phần hai'] }]);
    // The stop that ends both ends them.
    expect(read('Nay [A] và [Kết luận 5.] Sau đó. Hết.')).toEqual([{ said: 'Nay A và Kết luận 5.', places: ['A', 'Kết luận 5.'] }]);
  });

  test('one without a stop is cut 1200 units behind its first citation', () => {
    expect(grouped(`[A]${words(1199)}[B]`)).toEqual([['A', 'B']]);
    expect(grouped(`[A]${words(1200)}[B]`)).toEqual([['A'], ['B']]);
    expect(read(`[A]${words(1200)}[B]`)[1]!.said).toBe('B');
    expect(grouped(`[A]${words(800)}[B]${words(800)}[C]`)).toEqual([['A', 'B'], ['C']]);
  });

  test('a citation across the cut moves it, up to 3000 units', () => {
    const across = (last: number): string => `Trước đó, đã có một câu khác đứng ở đây. [A]${words(1190)}[${'b'.repeat(20)}]${words(1190)}[${'c'.repeat(20)}]${words(last - 2421)}[D].`;
    expect(grouped(across(3000)).map(({ length }) => length)).toEqual([4]);
    expect(grouped(across(3001)).map(({ length }) => length)).toEqual([3, 1]);
    expect(grouped(`${'Cô bác. '.repeat(100)}${across(3000)}`).map(({ length }) => length)).toEqual([4]);
  });

  test('a note has sentences of its own, which do not reach back', () => {
    expect(read('Nay [A] và [B] nêu rõ.', [{}, { note: '1' }])).toEqual([{ said: 'Nay A và B nêu rõ.', places: ['A'] }, { said: 'B nêu rõ.', places: ['B'] }]);
    expect(grouped('Nay [A] và [B] nêu rõ.', [{ note: '1' }, { note: '1' }])).toEqual([['A', 'B']]);
    expect(grouped('Nay [A] và [B] nêu rõ.', [{ note: '1' }, { note: '2' }])).toEqual([['A'], ['B']]);
  });
});
