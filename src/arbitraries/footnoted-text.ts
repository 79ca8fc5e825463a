import * as fc from 'fast-check';
import type { FieldName, Footnote, Language, Provenance } from '../model/index.js';
import { among } from './choice.js';
import { compose, type CitedText, type Mention, type Piece } from './compose.js';
import { chosen, constraintsOf, count } from './constraints.js';
import { behind, days, numbers, saysOf, suffixes, written, type Structure } from './mention.js';
import { headed, PRINTERS, type WrittenDate } from './printers.js';
import { BODIES, CALLING, LANGUAGES, TYPES, type BodyWords } from './words.js';

/** How the notes of a text are marked: `[1]`, `(1)`, `¹`, `[^1]`. */
export type NoteStyle = 'brackets' | 'parentheses' | 'superscript' | 'markdown';

/** What `footnotedText` may write. */
export interface FootnotedTextConstraints {
  readonly languages?: readonly Language[];
  readonly styles?: readonly NoteStyle[];
  /** From 1 to 20; default 4. */
  readonly maxNotes?: number;
}

/** A text whose notes say issuer and date. */
export interface FootnotedText extends CitedText {
  readonly footnotes: readonly Footnote[];
}

const STYLES: readonly NoteStyle[] = ['brackets', 'parentheses', 'superscript', 'markdown'];
const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

const MARKS: Readonly<Record<NoteStyle, (label: number) => readonly [call: string, head: string]>> = {
  brackets: (label) => [`[${label}]`, `[${label}] `],
  parentheses: (label) => [`(${label})`, `(${label}) `],
  superscript: (label) => {
    const raised = [...String(label)].map((digit) => SUPERSCRIPTS[Number(digit)]!).join('');
    return [raised, `${raised} `];
  },
  markdown: (label) => [`[^${label}]`, `[^${label}]: `],
};

interface Noted {
  readonly structure: Structure;
  readonly date: WrittenDate;
  readonly body: BodyWords;
  /** The note names the document again; else it has the fields alone. */
  readonly again: boolean;
}

/** What the citation says once its note is read. */
function joinedSays({ structure, date, body }: Noted, footnote: string): Mention['says'] {
  const { provenance, ...fields } = saysOf({ ...structure, body, date, named: true });
  const fromNote: Partial<Record<FieldName, Provenance>> = { issuer: 'footnote', date: 'footnote' };
  return { ...fields, footnote, provenance: { ...provenance, ...fromNote } };
}

function notePieces({ structure, date, body, again }: Noted, id: string): readonly Piece[] {
  const full: Structure = { ...structure, body, date, named: true };
  if (!again) return [headed(behind({ ...full, form: 'full' }).trim())];
  const { mention, pieces } = written(full, { titled: true });
  return pieces.map((piece) => (piece === mention ? { ...mention, says: { ...mention.says, inFootnote: id } } : piece));
}

function write(language: Language, style: NoteStyle, all: readonly Noted[]): FootnotedText {
  const [before, after] = CALLING[language];
  const marks = all.map((_, index) => MARKS[style](index + 1));
  const sentences = all.flatMap((noted, index): Piece[] => {
    const id = `n${index + 1}`;
    const { mention } = written({ ...noted.structure, body: noted.body });
    const calling: Mention = { ...mention, says: joinedSays(noted, id) };
    return [index === 0 ? '' : ' ', before, PRINTERS[language].article(noted.structure.type, 'object'), calling, { mark: `call ${id}`, pieces: [marks[index]![0]] }, after];
  });
  const notes = all.flatMap((noted, index): Piece[] => {
    const id = `n${index + 1}`;
    return ['\n', marks[index]![1], { mark: `body ${id}`, pieces: [...notePieces(noted, id), '.'] }];
  });
  const composed = compose([...sentences, '\n', ...notes]);
  const footnotes = all.map((_, index): Footnote => {
    const id = `n${index + 1}`;
    return { id, label: String(index + 1), calls: [composed.marks.get(`call ${id}`)!], body: composed.marks.get(`body ${id}`)! };
  });
  return { text: composed.text, expected: composed.expected, footnotes };
}

/** What is noted, in the language that the text turns out to have. */
const noted: fc.Arbitrary<(language: Language) => Noted> = fc.record({
  bodyAt: fc.nat(BODIES.length),
  type: among(TYPES), number: numbers, suffix: suffixes, day: days(), style: fc.nat(20), again: fc.boolean(),
}).map(({ bodyAt, type, number, suffix, day, style, again }) => (language) => {
  const bodies = BODIES.filter((one) => one[language] !== undefined && one.family === undefined);
  const body = bodies[bodyAt % bodies.length]!;
  return {
    body, date: { ...day, style },
    // In French and English the fields alone would be a sentence without its noun.
    again: again || language !== 'vi',
    structure: { language, form: 'full', type, number, suffix, naming: 'marked', body, named: false, date: undefined, term: undefined, pinpoint: undefined, plenum: 1 },
  };
});

/**
 * A text that cites by symbol and says issuer and date in footnotes, with the notes: label, calls and body. The citations in
 * the text have what their note says (`provenance` `footnote`), those in notes say in which. Shrinks to one citation with one note.
 *
 * @throws UsageError for an unknown constraint or value, with those that are known
 * @example
 * fc.assert(fc.property(footnotedText({ styles: ['brackets'] }), ({ text, footnotes }) => {
 *   assert.deepEqual(analyze(text).footnotes, footnotes);
 * }));
 */
export function footnotedText(constraints?: FootnotedTextConstraints): fc.Arbitrary<FootnotedText> {
  const { languages, styles, maxNotes } = constraintsOf('footnotedText', constraints, { languages: true, styles: true, maxNotes: true });
  const spoken = chosen('footnotedText', 'languages', languages, LANGUAGES);
  const marked = chosen('footnotedText', 'styles', styles, STYLES);
  const maxLength = count('footnotedText', 'maxNotes', maxNotes, { min: 1, max: 20, otherwise: 4 });
  const notes = fc.uniqueArray(noted, { minLength: 1, maxLength, selector: (of) => of('vi').structure.number });
  return fc.tuple(among(spoken), among(marked), notes).map(([language, style, all]) => write(language, style, all.map((of) => of(language))));
}
