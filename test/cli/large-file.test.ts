import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractWork } from '../../src/cli/extract-work.js';
import { chunksOf, isLargeText } from '../../src/cli/large-file.js';
import type { ReportStyle } from '../../src/cli/report.js';
import { decodeUtf8 } from '../../src/cli/utf8.js';
import { analyze } from '../../src/index.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function whole(name: string): Promise<string> {
  let text = '';
  for await (const chunk of chunksOf(at(name))) text += chunk;
  return text;
}

/** What a stream reads at once. */
const CHUNK = 64 * 1024;

describe('a large text', () => {
  test('is the same as one that is read as a whole, wherever a character is cut', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const bytes = Buffer.from(`\ufeff${'x'.repeat(CHUNK - 6 + shift)}ế😀ế${'ệ'.repeat(CHUNK)}`);
      writeFileSync(at('a.txt'), bytes);
      expect(await whole('a.txt')).toBe(decodeUtf8(bytes));
    }
  });

  test.each([0, 1, CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK + 7])('with an invalid byte at %i is told as that is', async (place) => {
    for (const bad of [[0xff], [0xe1, 0xbb, 0x41], [0xe1, 0xbb], [0xf0, 0x9f, 0x98]]) {
      const bytes = Buffer.concat([Buffer.from('x'.repeat(place)), Uint8Array.from(bad), ...(bad.at(-1) === 0x41 ? [Buffer.from('x'.repeat(CHUNK))] : [])]);
      writeFileSync(at('a.txt'), bytes);
      let message = '';
      try {
        decodeUtf8(bytes);
      } catch (error) {
        message = (error as Error).message;
      }
      await expect(whole('a.txt')).rejects.toThrow(message);
    }
  });

  test('is a text, and large', async () => {
    writeFileSync(at('b.txt'), 'x'.repeat(2000));
    writeFileSync(at('c.pdf'), `%PDF-1.7${'x'.repeat(2000)}`);
    expect(await Promise.all([isLargeText(at('b.txt'), 2000), isLargeText(at('b.txt'), 2001), isLargeText(at('c.pdf'), 100), isLargeText(at('none'), 0), isLargeText(folder, 0)])).toEqual([true, false, false, false, false]);
  });

  test('gives the lines of the whole', async () => {
    const text = 'Theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024, và Quy định số 22-QĐ/TW.\n\n'.repeat(600);
    writeFileSync(at('d.txt'), text);
    const style: ReportStyle = { format: 'ndjson', single: true, standing: false, screen: { width: 80, colours: false } };
    const recipe = { reader: { inputFormat: undefined, publishedOn: undefined, named: false, own: undefined }, style, on: undefined };
    const parts: string[] = [];
    for await (const piece of extractWork.large!(recipe, at('d.txt'))!) parts.push(piece as string);
    expect(parts).toHaveLength(Math.ceil(1200 / 256));
    expect(parts.join('').trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(analyze(text).citations.map((citation) => ({ file: at('d.txt'), ...(JSON.parse(JSON.stringify(citation)) as object) })));
    writeFileSync(at('e.txt'), 'Theo Điều lệ Đảng khoá XI.\n\n');
    const found: string[] = [];
    for await (const piece of extractWork.large!({ ...recipe, reader: { ...recipe.reader, named: true } }, at('e.txt'))!) found.push(piece as string);
    expect(found.join('')).toContain('"type":"dieu-le-dang"');
    for (const other of [{ ...recipe, on: '2025' }, { ...recipe, style: { ...style, format: 'json' as const } }, { ...recipe, reader: { ...recipe.reader, inputFormat: 'html' as const } }]) expect(extractWork.large!(other, at('d.txt'))).toBeUndefined();
  });
});
