/** Texts in chunks: however they are cut into them, and with bounded memory, the citations of the whole. */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citingText, footnotedText } from '../../src/arbitraries/index.js';
import { citationsOf, citationStream, createExtractor, type Cut, type ExtractorOptions } from '../../src/entries/stream.js';
import { analyze, extractCitations, UsageError, type Citation } from '../../src/index.js';
import { runs } from '../properties/runs.js';

const SECTION = 1024;

interface Read<C extends Citation> {
  readonly citations: C[];
  readonly cuts: readonly Cut[];
  readonly mostHeld: number;
}

function readInChunks<C extends Citation = Citation>(chunks: readonly string[], options: ExtractorOptions<C> = { section: SECTION }): Read<C> {
  const extractor = createExtractor(options);
  const citations: C[] = [];
  let mostHeld = 0;
  for (const chunk of chunks) {
    citations.push(...extractor.push(chunk));
    mostHeld = Math.max(mostHeld, extractor.held);
  }
  citations.push(...extractor.end());
  return { citations, cuts: extractor.cuts, mostHeld };
}

/** Cut at these places, and some more empty chunks. */
function chunked(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...at, text.length].map((end, index) => text.slice(at[index - 1] ?? 0, end)).flatMap((chunk, index) => (index % 3 === 2 ? ['', chunk] : [chunk]));
}

async function gathered<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const FILLING = 'Bài này nói về công việc chung của địa phương trong năm qua, và về những gì còn phải làm.';
const places = fc.array(fc.nat(20_000), { maxLength: 40 });
const written = fc.array(fc.oneof(citingText().map(({ text }) => text), footnotedText().map(({ text }) => text), fc.constant(FILLING), fc.string({ unit: 'binary', maxLength: 300 })), { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.constantFrom('\n\n', '\n', ' ', '\r\n \r\n').map((between) => parts.join(between)));

describe('any chunking', () => {
  test('gives the same citations and cuts, in place and in order', () => {
    fc.assert(fc.property(written, places, (text, at) => {
      const whole = readInChunks([text]);
      const parts = readInChunks(chunked(text, at));
      expect(parts.citations).toEqual(whole.citations);
      expect(parts.cuts).toEqual(whole.cuts);
      expect(parts.citations.map(({ id }) => id)).toEqual(parts.citations.map((_, index) => `c${index + 1}`));
      let end = 0;
      const ids = new Set(parts.citations.map(({ id }) => id));
      for (const { span, text: words, antecedents = [], range } of parts.citations) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(span.start, span.end)).toBe(words);
        for (const id of [...antecedents, range?.from, range?.to]) expect(id === undefined || ids.has(id)).toBe(true);
        end = span.end;
      }
    }), runs(0.5));
  });

  test('gives those of the whole where it fits into a section, byte for byte', () => {
    fc.assert(fc.property(written, places, (text, at) => {
      expect(JSON.stringify(readInChunks(chunked(text, at), {}).citations)).toBe(JSON.stringify(extractCitations(text)));
    }), runs(0.3));
  });

  // What stands behind a cut is not known before it: here nothing is said later of what was cited earlier.
  const step = fc.oneof(
    fc.nat(4).map((document) => ({ kind: 'names' as const, document })),
    fc.nat(4).map((document) => ({ kind: 'repeats' as const, document })),
    { weight: 2, arbitrary: fc.constantFrom({ kind: 'fills' as const }, { kind: 'this' as const }) },
  );
  test('of a longer one gives those of the whole: short forms find the documents that were named, wherever it was cut', () => {
    let cuts = 0;
    fc.assert(fc.property(fc.array(step, { minLength: 60, maxLength: 160 }), places, (steps, at) => {
      const known = new Set<number>();
      const text = steps.map((one) => {
        if (one.kind === 'fills') return `${FILLING} ${FILLING}`;
        if (one.kind === 'this') return known.size === 0 ? FILLING : 'Các cấp uỷ thực hiện Nghị quyết này.';
        const isNew = !known.has(one.document);
        known.add(one.document);
        return isNew || one.kind === 'names' ? `Bộ Chính trị ban hành Nghị quyết số ${one.document + 11}-NQ/TW, ngày ${one.document + 1}/3/2024. ${FILLING}` : `${FILLING} Theo Nghị quyết ${one.document + 11}, việc đó phải làm trước.`;
      }).join('\n\n');
      const { citations, cuts: told } = readInChunks(chunked(text, at), { section: 4096 });
      expect(citations).toEqual(extractCitations(text));
      expect(told.every(({ between, forgotten }) => between === 'paragraphs' && forgotten === 0)).toBe(true);
      cuts += told.length;
    }), runs(0.3));
    expect(cuts).toBeGreaterThan(20);
  });
});

describe('what is kept', () => {
  test.each([['paragraphs', `${FILLING}\n\n`], ['lines', `${FILLING}\n`], ['words', `${FILLING} `], ['anywhere', '😀']])('of a long text is never more than one and a half sections; it is cut between %s', (between, part) => {
    for (const section of [1024, 5000]) {
      const { cuts, mostHeld } = readInChunks(Array.from({ length: 40_000 / part.length }, () => `${part}`), { section });
      expect(mostHeld).toBeLessThanOrEqual(1.5 * section);
      expect(new Set(cuts.map((cut) => cut.between))).toEqual(new Set([between]));
      expect(cuts.length).toBeGreaterThan(40_000 / section - 2);
    }
  });

  test('is so of a text full of documents too, and the forgotten ones are told', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `Theo Quyết định số ${index + 1}-QĐ/TU, ngày 3/2/2024.\n\n`);
    const { citations, cuts, mostHeld } = readInChunks(many, { section: 4096 });
    expect(citations.map(({ symbol }) => symbol)).toEqual(many.map((_, index) => `${String(index + 1).padStart(2, '0')}-QĐ/TU`));
    expect(mostHeld).toBeLessThanOrEqual(1.5 * 4096);
    expect(cuts.reduce((sum, { forgotten }) => sum + forgotten, 0)).toBeGreaterThan(2800);
  });

  test('is read again only in part: the work grows with the text', () => {
    let units = 0;
    const read = (text: string): Citation[] => {
      units += text.length;
      return extractCitations(text);
    };
    const text = `Theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024. ${FILLING}\n\n`.repeat(2000);
    readInChunks([text], { read, section: 8192 });
    expect(units).toBeLessThan(1.6 * text.length);
  });
});

describe('what is carried along', () => {
  const far = `${FILLING}\n\n`.repeat(60);

  test('tells what the text is itself, and what a short form and a demonstrative stand for', () => {
    const text = `Nghị quyết số 57-NQ/TW, ngày 22/12/2024.\n\n${far}Theo Nghị quyết 57 ${FILLING}\n\n${far}Nghị quyết này cần được thực hiện.`;
    const { citations, cuts } = readInChunks([text]);
    expect(cuts.length).toBeGreaterThan(5);
    expect(citations.map(({ id, symbol, antecedents }) => [id, symbol, antecedents])).toEqual(extractCitations(text).map(({ id, symbol, antecedents }) => [id, symbol, antecedents]));
    expect(citations.map(({ symbol }) => symbol).slice(0, 2)).toEqual(['57-NQ/TW', '57-NQ/TW']);
  });

  test('reaches the reader that is given: documents are found by what was said before', () => {
    const text = `Nghị quyết số 57-NQ/TW, ngày 22/12/2024.\n\n${far}Theo Nghị quyết 57.`;
    const { citations } = readInChunks([text], { section: SECTION, read: (part) => analyze(part).citations });
    expect(citations.map(({ resolution }) => resolution.status === 'resolved' && resolution.document)).toEqual(['57-NQ/TW@2024-12-22', '57-NQ/TW@2024-12-22']);
  });

  test('notes have numbers of their own in every section', () => {
    const noted = (number: number): string => `Nghị quyết số ${number}-NQ/TW [1] được ban hành.\n\n[1] Ngày ${number}/3/2024.\n\n`;
    const text = `${noted(11)}${far}${noted(12)}`;
    expect(readInChunks([text]).citations.map(({ footnote }) => footnote)).toEqual(['n1', 'n2']);
  });
});

describe('streams', () => {
  let folder = '';
  const text = `\ufeffTheo Nghị quyết số 57-NQ/TW, ngày 22/12/2024. ${FILLING}\n\n`.repeat(1) + `Theo Nghị quyết 57. ${FILLING}\n\n`.repeat(100);
  const expected = extractCitations(text.slice(1)).map(({ id, span, symbol }) => ({ id, span, symbol }));
  const short = ({ id, span, symbol }: Citation): object => ({ id, span, symbol });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
    writeFileSync(join(folder, 'a.txt'), text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([1, 7, 1000])('of bytes, %i at a time, of Node and of the web', async (highWaterMark) => {
    const open = (): AsyncIterable<Uint8Array> => createReadStream(join(folder, 'a.txt'), { highWaterMark });
    expect((await gathered(citationsOf(open(), { section: 4096 }))).map(short)).toEqual(expected);
    const piped = Readable.toWeb(Readable.from(open())).pipeThrough(citationStream({ section: 4096 }) as never) as AsyncIterable<Citation>;
    expect((await gathered(piped)).map(short)).toEqual(expected);
    const found: object[] = [];
    const sink = (): Writable => new Writable({ objectMode: true, write: (one: Citation, _, done) => { found.push(short(one)); done(); } });
    await pipeline(open(), (chunks: AsyncIterable<Uint8Array>) => citationsOf(chunks, { section: 4096 }), sink());
    await pipeline(open(), Duplex.fromWeb(citationStream({ section: 4096 }) as never, { objectMode: true }), sink());
    expect(found).toEqual([...expected, ...expected]);
  });

  test('take no more chunks than are wanted', async () => {
    let given = 0;
    function* chunks(): Generator<string> {
      for (;;) {
        given++;
        yield `Theo Nghị quyết số 57-NQ/TW. ${FILLING}\n\n`;
      }
    }
    for await (const { id } of citationsOf(chunks(), { section: 1024 })) if (id === 'c5') break;
    expect(given).toBeLessThan(20);
  });

  test.each([[[Uint8Array.from([0x61, 0xff])]], [[Uint8Array.from([0xe1, 0xbb])]], [[5 as unknown as string]]])('%j is refused', async (chunks) => {
    await expect(gathered(citationsOf(chunks))).rejects.toThrow(UsageError);
  });
});

test.each([
  [{ section: 100 }, 'createExtractor: section must be a whole number from 1024, got 100'],
  [{ section: 2048.5 }, 'createExtractor: section must be a whole number from 1024, got 2048.5'],
  [{ read: 'x' as never }, 'createExtractor: read must be a function'],
])('wrong usage: %j', (options, message) => {
  expect(() => createExtractor(options)).toThrow(message);
});

test('an extractor is of one text', () => {
  const extractor = createExtractor();
  extractor.end();
  expect(() => extractor.push('x')).toThrow('push: the text has ended; create an extractor for each text');
  expect(() => extractor.end()).toThrow(UsageError);
  expect(() => createExtractor().push(null as never)).toThrow('push takes a chunk of text as a string, got null');
});
