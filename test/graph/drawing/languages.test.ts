import { describe, expect, test } from 'vitest';
import { toHtml, toSvg } from '../../../src/graph/drawing/index.js';
import { drawing as en } from '../../../src/locale/catalogue/en.js';
import { drawing as fr } from '../../../src/locale/catalogue/fr.js';
import { drawing as vi } from '../../../src/locale/catalogue/vi.js';
import type { DrawingWords } from '../../../src/locale/catalogue/types.js';
import type { Language } from '../../../src/model/index.js';
import { edge, graphOf, node, SMALL } from './graphs.js';
import { elementsOf } from './markup.js';

const CATALOGUES: Readonly<Record<Language, DrawingWords>> = { vi, fr, en };
const LANGUAGES = Object.keys(CATALOGUES) as Language[];

/** Every phrase of a catalogue by its path. */
function phrasesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => phrasesOf(inner, `${path}/${key}`)) : [];
}

/** The same in two languages, and right in both. */
const SHARED = new Set(['/nodes/document/one', '/nodes/document/many', '/page/source', '/sources/one', '/sources/many', '/card/type', '/card/date', '/card/mentions']);

describe('the words of drawings', () => {
  test.each(LANGUAGES)('no phrase is left in another language: %s', (language) => {
    const own = new Map(phrasesOf(CATALOGUES[language]));
    for (const other of LANGUAGES) {
      if (other === language) continue;
      expect([...phrasesOf(CATALOGUES[other])].filter(([path, phrase]) => own.get(path) === phrase && !SHARED.has(path)), other).toEqual([]);
    }
    expect([...own].filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  });

  test('numbers stand where numbers are told', () => {
    for (const { page } of Object.values(CATALOGUES)) expect(Object.entries(page).filter(([, phrase]) => phrase.includes('#')).map(([key]) => key)).toEqual(['morePlaces', 'more', 'found']);
  });
});

const DOUBT = graphOf(
  [node('57-NQ/TW', { date: '2024-12-01' }), node('12-CT/TW'), node('24-QĐ/TW', { date: '2021-04' })],
  [edge('12-CT/TW', 'amends', '57-NQ/TW', { modality: 'planned', part: 'Điều 5', doubt: { target: ['57-NQ/TW', '58-NQ/TW'] } }), edge('12-CT/TW', 'supersedes', '24-QĐ/TW')],
);

describe('a drawing in a language', () => {
  test.each([
    ['vi', 'Nghị quyết · Bộ Chính trị', '22/12/2024', 'có thể dự kiến sửa đổi, bổ sung Điều 5', 'Có thể dự kiến được sửa đổi, bổ sung một phần (Điều 5) bởi', '01/12/2024', '4/2021'],
    ['fr', 'Résolution · Bureau politique', '22 décembre 2024', 'peut-être en projet : modifie Điều 5', 'Peut-être doit être modifié en partie (Điều 5) par', '1er décembre 2024', 'avril 2021'],
    ['en', 'Resolution · Politburo', '22 December 2024', 'perhaps planned: amends Điều 5', 'Perhaps planned to be amended in part (Điều 5) by', '1 December 2024', 'April 2021'],
  ] as const)('%s', (language, type, day, label, standing, first, month) => {
    const texts = elementsOf(toSvg(SMALL, { language }), true).filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(texts).toContain(type);
    expect(texts).toContain(day);
    const doubt = toSvg(DOUBT, { language });
    expect(doubt).toContain(`>12-CT/TW ${label} → 57-NQ/TW<`);
    expect(doubt).toContain(`>${first}<`);
    expect(doubt).toContain(`>${month}<`);
    expect(toHtml(DOUBT, { language })).toContain(standing);
    expect(toHtml(DOUBT, { language })).toContain(`<html lang="${language}">`);
  });

  test.each(LANGUAGES)('shows no phrase of another catalogue, and no id of a type or body: %s', (language) => {
    const shown = [toSvg(SMALL, { language }), toHtml(SMALL, { language })].flatMap((markup) => [
      ...Array.from(markup.replace(/<(?:style|script)[^]*?<\/(?:style|script)>/gu, '').matchAll(/>([^<]+)</gu), ([, text]) => text!),
      ...Array.from(markup.matchAll(/(?:aria-label|aria-roledescription|placeholder|title)="([^"]*)"/gu), ([, text]) => text!),
    ]);
    const own = new Set(phrasesOf(CATALOGUES[language]).map(([, phrase]) => phrase));
    for (const other of LANGUAGES) {
      const foreign = new Set(phrasesOf(CATALOGUES[other]).map(([, phrase]) => phrase).filter((phrase) => !own.has(phrase)));
      expect(shown.filter((text) => foreign.has(text))).toEqual([]);
    }
    expect(shown.filter((text) => /\b(?:nghi-quyet|bo-chinh-tri|quy-dinh|ban-bi-thu)\b/u.test(text))).toEqual([]);
  });
});
