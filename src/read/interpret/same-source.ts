import type { Footnote, Span } from '../../model/index.js';
import { readSameSource } from '../scan/same-source.js';
import { emptyDraft, type Draft } from './draft.js';
import { readNoteOnto } from './reader.js';

/** So many citations of one note or entry are looked at. */
const MOST_OF_NOTE = 16;

/**
 * "Ibid., Article 3": a note, or an entry of a numbered list, that names no document but that of the one before it. Where that one cites
 * several documents, or none of ours, nothing is said. Returns all drafts in text order.
 */
export function readSameSources(text: string, drafts: readonly Draft[], footnotes: readonly Footnote[]): readonly Draft[] {
  const found = [...inNotes(text, drafts, footnotes), ...inEntries(text, drafts)];
  return found.length === 0 ? drafts : [...drafts, ...found].sort((a, b) => a.span.start - b.span.start);
}

function inNotes(text: string, drafts: readonly Draft[], footnotes: readonly Footnote[]): Draft[] {
  const found: Draft[] = [];
  if (footnotes.length < 2) return found;
  const byNote = new Map<string, Draft[]>();
  for (const draft of drafts) if (draft.inFootnote !== undefined) byNote.set(draft.inFootnote, [...(byNote.get(draft.inFootnote)?.slice(0, MOST_OF_NOTE) ?? []), draft]);
  let before: Draft | undefined;
  for (const { id, body } of footnotes) {
    const own = byNote.get(id);
    const again = own === undefined && before !== undefined ? sameAgain(text, before, body) : undefined;
    before = again ?? (own === undefined ? undefined : onlyDocument(own));
    if (again === undefined) continue;
    again.inFootnote = id;
    found.push(again);
  }
  return found;
}

/** The number with which an entry of a list opens its line: "3. ", "3) ", "[3] ". */
const ENTRY = /[^\S\n]{0,4}(?:(\d{1,3})[.)]|\[(\d{1,3})\])[^\S\n]{1,3}/uy;

interface Entry extends Span {
  readonly number: number;
}

const lineEndOf = (text: string, at: number): number => (text.indexOf('\n', at) + 1 || text.length + 1) - 1;

/** The entry that the line between the two places is. */
function entryIn(text: string, start: number, end: number): Entry | undefined {
  ENTRY.lastIndex = start;
  const match = ENTRY.exec(text);
  return match === null ? undefined : { number: Number(match[1] ?? match[2]), start: ENTRY.lastIndex, end };
}

/** Entries that stand directly below one with a document, and whose numbers go on from it. */
function inEntries(text: string, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let index = 0; index < drafts.length; ) {
    const first = drafts[index]!;
    const lineEnd = lineEndOf(text, first.span.start);
    const own: Draft[] = [];
    for (; index < drafts.length && drafts[index]!.span.start < lineEnd; index++) if (own.length <= MOST_OF_NOTE) own.push(drafts[index]!);
    if (first.inFootnote !== undefined) continue;
    let entry = entryIn(text, text.lastIndexOf('\n', first.span.start) + 1, lineEnd);
    let before = entry === undefined ? undefined : onlyDocument(own);
    const next = drafts[index]?.span.start ?? Infinity;
    while (before !== undefined && entry !== undefined && entry.end < text.length) {
      const further: Entry | undefined = entryIn(text, entry.end + 1, lineEndOf(text, entry.end + 1));
      before = further?.number === entry.number + 1 && further.end <= next ? sameAgain(text, before, further) : undefined;
      if (before !== undefined) found.push(before);
      entry = further;
    }
  }
  return found;
}

function onlyDocument(own: readonly Draft[]): Draft | undefined {
  return own.every((draft) => draft.number === own[0]!.number && draft.symbol === own[0]!.symbol && draft.plenum === own[0]!.plenum) ? own[0] : undefined;
}

/** The mention of the same document that the words at the start of a note or entry are. */
function sameAgain(text: string, source: Draft, body: Span): Draft | undefined {
  const words = readSameSource(text, body.start, body.end);
  if (words === undefined) return undefined;
  const draft = emptyDraft('anaphora', { start: words.start, end: words.end });
  Object.assign(draft, { types: source.types, typeCode: source.typeCode, family: source.family, languages: words.languages });
  draft.provenance.type = 'antecedent';
  draft.source = source;
  readPinpoints(text, draft, { start: words.end, end: body.end });
  return draft;
}

const BEHIND_WORDS = /^[\s.,;:]*/u;

function readPinpoints(text: string, draft: Draft, { start, end }: Span): void {
  const from = start + BEHIND_WORDS.exec(text.slice(start, end))![0].length;
  const line = from < end ? readNoteOnto(undefined, text, { start: from, end }) : undefined;
  if (line?.pinpoint === undefined) return;
  draft.pinpoint = line.pinpoint;
  draft.pinpoints = line.pinpoints;
  draft.provenance.pinpoint = 'adjacent';
  draft.tailEnd = line.tailEnd;
}
