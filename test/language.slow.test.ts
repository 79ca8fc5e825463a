/** Slow for the bundle: a language is a file of `src/locale` and a line in two lists. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { extractCitations } from '../src/entries/core.js';
import { CYRILLIC, LAO } from './toy-language.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What is written where a language is added. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  [at('src/model/language-set.ts')]: (text) => text.replace("['vi', 'fr', 'en']", "['vi', 'fr', 'en', 'xx' as Language, 'yy' as Language, 'zz' as Language]"),
  [at('src/model/scripts.ts')]: (text) => `import { CYRILLIC, LAO } from ${JSON.stringify(at('test/toy-language.ts'))};\n${text.replace('= [];', '= [LAO, CYRILLIC];')}`,
  [at('src/locale/locales.ts')]: (text) => `import { cyrillic, lao, toy } from ${JSON.stringify(at('test/toy-language.ts'))};\n${text.replace('[vi, fr, en]', '[vi, fr, en, toy, lao, cyrillic]')}`,
};

async function bundled(): Promise<{ extractCitations: typeof extractCitations }> {
  const { outputFiles } = await build({
    entryPoints: [at('src/entries/core.ts')], bundle: true, write: false, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error',
    plugins: [{
      name: 'added language',
      // eslint-disable-next-line require-unicode-regexp -- it is run by Go, whose expressions are Unicode without a flag
      setup: ({ onLoad }) => onLoad({ filter: /(?:language-set|locales|scripts)[.]ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const contents = CHANGES[path]!(text);
        expect(contents).not.toBe(text);
        return { contents, loader: 'ts', resolveDir: fileURLToPath(new URL('.', `file://${path}`)) };
      }),
    }],
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)) as { extractCitations: typeof extractCitations };
}

let extract: typeof extractCitations;
beforeAll(async () => ({ extractCitations: extract } = await bundled()));

const read = (text: string): unknown[] => extract(text).map(({ text: cited, language, symbol, issuer, date, form }) => [cited, language, symbol, issuer, date, form]);

describe('a language that is added', () => {
  test('is read: symbols, lists, short forms, dates, bodies, what takes up again', () => {
    expect(read('Rezoluto nombro 57-NQ/TW, datita 22/12/2024 de la Politika Komitato. Rezoluto tiu ĉi …')).toEqual([
      ['Rezoluto nombro 57-NQ/TW', 'xx', '57-NQ/TW', 'bo-chinh-tri', '2024-12-22', 'full'], ['Rezoluto tiu ĉi', 'xx', '57-NQ/TW', undefined, undefined, 'anaphora'],
    ]);
    expect(extract('rezolutoj 57, 59 kaj 66-NQ/TW').map(({ text, symbol }) => [text, symbol])).toEqual([['rezolutoj 57', '57-NQ/TW'], ['59', '59-NQ/TW'], ['66-NQ/TW', '66-NQ/TW']]);
    expect(read('Direktivo nombro 05 de la Sekretariejo')).toEqual([['Direktivo nombro 05', 'xx', '05-CT/TW', 'ban-bi-thu', undefined, 'short']]);
  });

  test('is read in letters without blanks between its words', () => {
    expect(read('ອີງຕາມມະຕິເລກທີ 57-NQ/TW, ລົງວັນທີ 22/12/2024 ຂອງກົມການເມືອງ. ມະຕິນີ້ …')).toEqual([
      ['ມະຕິເລກທີ 57-NQ/TW', 'yy', '57-NQ/TW', 'bo-chinh-tri', '2024-12-22', 'full'], ['ມະຕິນີ້', 'yy', '57-NQ/TW', undefined, undefined, 'anaphora'],
    ]);
    expect(read('ຄຳສັ່ງ ເລກທີ 05 ຂອງຄະນະເລຂາທິການ')).toEqual([['ຄຳສັ່ງ ເລກທີ 05', 'yy', '05-CT/TW', 'ban-bi-thu', undefined, 'short']]);
  });

  test('is read in small and capital letters beyond Latin', () => {
    expect(read('Согласно Резолюции 57-NQ/TW от 22.12.2024 и директива № 05-CT/TW')).toEqual([
      ['Резолюции 57-NQ/TW', 'zz', '57-NQ/TW', undefined, '2024-12-22', 'full'], ['директива № 05-CT/TW', 'zz', '05-CT/TW', undefined, undefined, 'full'],
    ]);
  });

  test.each([['резолюция', CYRILLIC], ['ມະຕິ', LAO]])('tells the letters of %s from others of the same columns', (word, { from }) => {
    const near = [...word].map((letter) => letter.charCodeAt(0) - from);
    const [other, latin] = [String.fromCharCode(...near.map((index) => from + ((index + 26) % 0x80))), String.fromCharCode(...near.map((index) => 0x61 + (index % 26)))];
    expect([word, other, latin].map((type) => extract(`${type} 57-NQ/TW`)[0]!.text)).toEqual([`${word} 57-NQ/TW`, '57-NQ/TW', '57-NQ/TW']);
  });

  test('takes nothing from the others', () => {
    const texts = ['Nghị quyết số 57-NQ/TW của Bộ Chính trị', 'La résolution n° 59-NQ/TW du Bureau politique', "The Politburo's Resolution No. 66-NQ/TW"];
    expect(texts.flatMap((text) => extract(text).map(({ language }) => language))).toEqual(['vi', 'fr', 'en']);
  });
});
