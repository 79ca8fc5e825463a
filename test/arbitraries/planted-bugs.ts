/** Readers with one mistake each, and the property in which it shows. */
import * as fc from 'fast-check';
import { citation, citingText, footnotedText, nearMiss, noise, type CitedText } from '../../src/arbitraries/index.js';
import { analyze, createRegistry, extractCitations, resolveCitations, type Citation, type Relation } from '../../src/index.js';

type Property = fc.IProperty<[CitedText]>;

export interface PlantedBug {
  readonly name: string;
  readonly property: () => Property;
  /** The same with the mistake mended. */
  readonly sound: () => Property;
  /** What it has to come down to, with this seed to the letter. */
  readonly shrunk: string;
  readonly seed: number;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A property of a reader, for the one that makes the mistake and for the one that does not. */
function planted<R>(name: string, [wrong, right]: readonly [R, R], property: (reader: R) => Property, shrunk: string, seed: number): PlantedBug {
  return { name, property: () => property(wrong), sound: () => property(right), shrunk, seed };
}

const NOTHING_IS_CHANGED = <T>(value: T): T => value;

export const BUGS: readonly PlantedBug[] = [
  planted(
    'offsets of the text after it was composed', [(text: string) => text.normalize('NFC'), NOTHING_IS_CHANGED],
    (prepare) => fc.property(noise(citation(), { kinds: ['decomposed'] }), ({ text, expected }) => same(extractCitations(prepare(text)).map(({ span }) => span), expected.map(({ span }) => span))),
    'Nghị quyết số 01-NQ/TW'.replace('ị', 'ị'.normalize('NFD')), 1,
  ),
  planted(
    'Đ lost in symbols', [(symbol: string) => symbol.replace('Đ', 'D'), NOTHING_IS_CHANGED],
    (write) => fc.property(citation(), ({ text, expected }) => same(extractCitations(text).map(({ symbol }) => symbol && write(symbol)), expected.map(({ symbol }) => symbol))),
    'Quy định số 01-QĐ/TW', 3,
  ),
  planted(
    'the last item of a list dropped', [(found: readonly Citation[]) => (found.at(-1)?.form === 'list-item' ? found.slice(0, -1) : found), NOTHING_IS_CHANGED],
    (read) => fc.property(citation(), ({ text, expected }) => read(extractCitations(text)).length === expected.length),
    'các Nghị quyết 10 và 11', 1,
  ),
  planted(
    'every call joined to the first note', [() => 'n1', (label: string) => label],
    (noteOf) => fc.property(footnotedText(), ({ text, expected }) => {
      const found = extractCitations(text);
      const dateIn = (note: string): string | undefined => found.find(({ footnote }) => footnote === note)?.date;
      return same(found.map(({ footnote, date }) => (footnote === undefined ? date : dateIn(noteOf(footnote)))), expected.map(({ date }) => date));
    }),
    'Mọi người đọc Nghị quyết số 01-NQ/TW[1]. Mọi người đọc Nghị quyết số 02-NQ/TW[2].\n\n[1] Ngày 1/1/1976 của Bộ Chính trị.\n[2] Ngày 2/1/1976 của Bộ Chính trị.', 1,
  ),
  planted(
    'a plan taken for a fact', [() => 'effective' as const, (modality: Relation['modality']) => modality],
    (take) => fc.property(citingText(), ({ text, records, relations, self }) =>
      same(analyze(text, { registry: createRegistry(records), ...(self !== undefined && { self }) }).relations.map(({ modality }) => take(modality)), relations.map(({ modality }) => modality))),
    'Nghị quyết số 01-NQ/TW ngày 2/1/1976 sẽ thay thế Nghị quyết số 01-NQ/TW ngày 1/1/1976.', 7,
  ),
  planted(
    'the term ignored when a document is sought', [({ term: _term, ...rest }: Citation): Citation => rest, NOTHING_IS_CHANGED],
    (known) => fc.property(citingText(), ({ text, records, documents, self }) =>
      // Of a text that is a document, "this Regulation" cites nothing: only who knows that reads it so.
      self !== undefined || resolveCitations(extractCitations(text).map(known), { registry: createRegistry(records), text }).every(({ id, resolution }) => resolution.status === 'resolved' && resolution.document === documents[id])),
    'Nghị quyết số 01-NQ/TW ngày 1/1/1977 thay thế Nghị quyết số 01-NQ/TW của Bộ Chính trị khoá III.', 5,
  ),
  planted(
    'whatever has a code taken for the Party’s', [(text: string) => /\d+\/(?:\d{4}\/)?\p{Lu}{2,4}-\p{Lu}+/u.test(text), (text: string) => extractCitations(text).length > 0],
    (finds) => fc.property(nearMiss(), ({ text }) => !finds(text)),
    'Nghị định số 01/1990/NĐ-CP', 1,
  ),
];
