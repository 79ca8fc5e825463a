import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/index.js';
import { cellsOf } from '../../src/relate/table.js';
import { said, tokensOf } from './marked.js';

describe('cells', () => {
  test('stand between walls, and behind their label', () => {
    const cells = cellsOf(tokensOf('| [A] | Tình trạng: đã bãi bỏ |', 'vi'));
    expect(cells.map((cell) => cell.map(({ type }) => type).filter((type) => type === 'mention' || type === 'act'))).toEqual([[], ['mention'], ['act'], []]);
  });
});

describe('a row', () => {
  test.each<readonly [string, Language, string, readonly string[]]>([
    ['says how its document stands', 'vi', '| [A] | Đã bãi bỏ |', ['<Đã bãi bỏ> repeals A']],
    ['has the head of its column', 'en', '| Document | Replaced by |\n| [A] | [B] |\n| [C] | [D] |', ['B supersedes A', 'D supersedes C']],
    ['says nothing of what is in force', 'en', '| [A] | In force |', []],
    ['without a document says nothing', 'vi', '| Đã bãi bỏ | năm 2020 |', []],
    ['with an act of its own in the cell', 'en', '| [A] | repeals [B] |', ['A repeals B']],
  ])('%s', (_, language, source, expected) => expect(said(source, language)).toEqual(expected));
});
