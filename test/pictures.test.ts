import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotatedPage } from '../scripts/annotated-page.js';
import { pictures } from '../scripts/pictures.js';
import { analyze } from '../src/index.js';
import { ROOT } from './built.js';

describe('the pictures of the pages', () => {
  test.each([...pictures()])('%s is what the library draws; npm run pictures draws it anew', (name, drawn) => {
    expect(readFileSync(join(ROOT, 'docs/pictures', name), 'utf8') === drawn, name).toBe(true);
  });

  test('an annotated page has all words of its text, each citation with its document, and each cue', () => {
    const text = 'Đầu đề\n\nQuy định số 296-QĐ/TW, ngày 30/5/2025 thay thế <Quy định số 22-QĐ/TW>, ngày 28/7/2021. Chỉ thị số 998-CT/TW.';
    const svg = annotatedPage(text, analyze(text), 'fr');
    const shown = (classes: string): string[] => Array.from(svg.matchAll(new RegExp(`<text class="(?:${classes})"[^>]*>([^<]*)</text>`, 'gu')), ([, words]) => words!);
    expect(shown('h|b').join('').replace(/&lt;/gu, '<').replace(/&gt;/gu, '>')).toBe(text.replace(/\s/gu, ''));
    expect(shown('n').join(' ')).toBe('Règlement n° 296-QĐ/TW du 30 mai 2025 du Comité central du Parti Règlement n° 22-QĐ/TW du 28 juillet 2021 du Comité central du Parti Directive n° 998-CT/TW');
    expect(svg.match(/class="note [a-z]+"/gu)).toEqual(['class="note resolved"', 'class="note resolved"', 'class="note unresolved"']);
    expect(svg).toMatch(/<path class="cue supersedes effective"/u);
  });
});
