import type { Footnote, Span } from '../model/index.js';
import { takeIssuer, type Draft } from '../read/interpret/draft.js';
import { readNoteFields } from '../read/interpret/reader.js';
import { takePlace } from '../read/interpret/places.js';
import { compatible } from './compatible.js';
import { saidBy } from './draft-mention.js';

/**
 * Date, issuer and term that only the note states reach the citation that calls it: from the citation of the same number
 * in the note, else from the note's first words.
 */
export function joinFootnotes(text: string, drafts: readonly Draft[], footnotes: readonly Footnote[]): void {
  if (footnotes.length === 0) return;
  const inNote = citationsByNote(drafts);
  const bodies = new Map(footnotes.map((note): [string, Span] => [note.id, note.body]));
  // Many citations may call one note: it is read once.
  const read = new Map<string, ReturnType<typeof readNoteFields>>();
  const fieldsOf = (id: string): ReturnType<typeof readNoteFields> => {
    const body = bodies.get(id);
    if (body !== undefined && !read.has(id)) read.set(id, readNoteFields(text, body));
    return read.get(id);
  };
  for (const draft of drafts) {
    if (draft.footnote === undefined || draft.footnote === draft.inFootnote) continue;
    const cited = inNote.get(draft.footnote);
    const twin = cited?.get(draft.number)?.find((other) => other.suffix === draft.suffix && compatible(saidBy(draft), saidBy(other)));
    const source = twin ?? (cited === undefined ? fieldsOf(draft.footnote) : undefined);
    if (source !== undefined) takeFields(draft, source);
  }
}

/** So many citations of one number in one note are looked at: a text that repeats one stays linear. */
const MAX_TWINS = 16;

function citationsByNote(drafts: readonly Draft[]): Map<string, Map<number | undefined, Draft[]>> {
  const notes = new Map<string, Map<number | undefined, Draft[]>>();
  for (const draft of drafts) {
    if (draft.inFootnote === undefined) continue;
    let byNumber = notes.get(draft.inFootnote);
    if (byNumber === undefined) notes.set(draft.inFootnote, (byNumber = new Map<number | undefined, Draft[]>()));
    const list = byNumber.get(draft.number);
    if (list === undefined) byNumber.set(draft.number, [draft]);
    else if (list.length < MAX_TWINS) list.push(draft);
  }
  return notes;
}

function takeFields(draft: Draft, source: Pick<Draft, 'date' | 'issuer' | 'issuerName' | 'issuerOwnCode' | 'term' | 'family' | 'places'>): void {
  if (draft.date === undefined && source.date !== undefined) {
    draft.date = source.date;
    draft.provenance.date = 'footnote';
    takePlace(draft, source, 'date');
  }
  if (source.issuer !== undefined && (draft.issuer === undefined || draft.provenance.issuer === 'inferred')) takeIssuer(draft, source, 'footnote');
  if (draft.term === undefined && source.term !== undefined) {
    draft.term = source.term;
    draft.provenance.term = 'footnote';
    takePlace(draft, source, 'term');
  }
}
