import type { Diagnostic } from '../../model/index.js';
import type { Footnotes } from '../text/footnotes.js';
import type { Draft } from './draft.js';

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

/** Notes without a call, and calls without a note where the text has notes at all. */
export function footnoteFindings({ footnotes, calls, uncalled }: Footnotes): Diagnostic[] {
  if (footnotes.length === 0) return [];
  const findings = calls
    .filter(({ footnote }) => footnote === undefined)
    .map(({ span, label }): Diagnostic => ({ code: 'call-without-footnote', level: 'info', span, message: `no note of this text has the label ${label}` }));
  const lonely = uncalled.map(({ body, label }): Diagnostic => ({ code: 'footnote-without-call', level: 'info', span: body, message: `nothing in this text calls note ${label}` }));
  return [...findings, ...lonely];
}
