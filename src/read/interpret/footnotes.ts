import type { Diagnostic, Footnote, Span } from '../../model/index.js';
import { readSameSource } from '../scan/same-source.js';
import type { Footnotes } from '../text/footnotes.js';
import { emptyDraft, type Draft } from './draft.js';
import { readNoteOnto } from './reader.js';

/** So many citations of one note are looked at. */
const MOST_OF_NOTE = 16;
/** A call stands at the end of the citation or of what belongs to it, at most this far behind. */
const CALL_REACH = 2;

/** Links each citation to the note that it calls, and to the note in which it stands. Both lists are in text order. */
export function linkFootnotes(drafts: readonly Draft[], { footnotes, calls }: Footnotes): void {
  if (footnotes.length === 0) return;
  let call = 0;
  let note = 0;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    while (note < footnotes.length && footnotes[note]!.body.end <= draft.span.start) note++;
    const within = footnotes[note];
    if (within !== undefined && within.body.start <= draft.span.start) draft.inFootnote = within.id;
    while (call < calls.length && calls[call]!.span.start < draft.span.end) call++;
    const next = calls[call];
    if (next !== undefined && next.span.start <= draft.tailEnd + CALL_REACH && next.footnote !== undefined) draft.footnote = next.footnote;
  }
}

/**
 * "Ibid., Article 3": a note that names no document but that of the note before it. Where that one cites several documents, or none of ours,
 * nothing is said. Returns all drafts in text order.
 */
export function readSameSources(text: string, drafts: readonly Draft[], footnotes: readonly Footnote[]): readonly Draft[] {
  if (footnotes.length < 2) return drafts;
  const byNote = new Map<string, Draft[]>();
  for (const draft of drafts) if (draft.inFootnote !== undefined) byNote.set(draft.inFootnote, [...(byNote.get(draft.inFootnote)?.slice(0, MOST_OF_NOTE) ?? []), draft]);
  const found: Draft[] = [];
  let before: Draft | undefined;
  for (const { id, body } of footnotes) {
    const own = byNote.get(id);
    const words = own === undefined && before !== undefined ? readSameSource(text, body.start, body.end) : undefined;
    if (words === undefined) {
      before = own !== undefined && own.every((draft) => draft.number === own[0]!.number && draft.symbol === own[0]!.symbol && draft.plenum === own[0]!.plenum) ? own[0] : undefined;
      continue;
    }
    before = sameAs(before!, words, id);
    readNotePinpoints(text, before, { start: words.end, end: body.end });
    found.push(before);
  }
  return found.length === 0 ? drafts : [...drafts, ...found].sort((a, b) => a.span.start - b.span.start);
}

function sameAs(source: Draft, { start, end, languages }: Span & { readonly languages: number }, note: string): Draft {
  const draft = emptyDraft('anaphora', { start, end });
  Object.assign(draft, { types: source.types, typeCode: source.typeCode, family: source.family, languages, inFootnote: note });
  draft.provenance.type = 'antecedent';
  draft.source = source;
  return draft;
}

const BEHIND_WORDS = /^[\s.,;:]*/u;

function readNotePinpoints(text: string, draft: Draft, { start, end }: Span): void {
  const from = start + BEHIND_WORDS.exec(text.slice(start, end))![0].length;
  const line = from < end ? readNoteOnto(undefined, text, { start: from, end }) : undefined;
  if (line?.pinpoint === undefined) return;
  draft.pinpoint = line.pinpoint;
  draft.pinpoints = line.pinpoints;
  draft.provenance.pinpoint = 'adjacent';
  draft.tailEnd = line.tailEnd;
}

/** Notes without a call, and calls without a note where the text has notes at all. */
export function footnoteFindings({ footnotes, calls, uncalled }: Footnotes): Diagnostic[] {
  if (footnotes.length === 0) return [];
  const findings = calls
    .filter(({ footnote }) => footnote === undefined)
    .map(({ span, label }): Diagnostic => ({ code: 'call-without-footnote', level: 'info', span, message: `no note of this text has the label ${label}` }));
  const lonely = uncalled.map(({ body, label }): Diagnostic => ({ code: 'footnote-without-call', level: 'info', span: body, message: `nothing in this text calls note ${label}` }));
  return [...findings, ...lonely];
}
