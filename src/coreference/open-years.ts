import type { Draft } from '../read/interpret/draft.js';
import { placeField } from '../read/interpret/places.js';
import { compatible } from './compatible.js';
import { saidBy } from './draft-mention.js';

const yearOf = (date: string): string => date.slice(0, 4);

/**
 * "So với Nghị quyết 13 năm 2002, Nghị quyết số 13-NQ/TW ngày 02/4/2022 …": a year behind a number may be that of what was done under the document.
 * Where all documents of the number that the text dates are younger, it is the document's own.
 */
export function takeOpenYears(drafts: readonly Draft[]): void {
  let dated: Map<number, Draft[]> | undefined;
  for (const draft of drafts) {
    const { openYear, number } = draft;
    if (openYear === undefined || number === undefined || draft.date !== undefined) continue;
    dated ??= byNumber(drafts);
    const others = (dated.get(number) ?? []).filter((other) => other.suffix === draft.suffix && compatible(saidBy(draft), saidBy(other)));
    if (others.length === 0 || others.some(({ date }) => yearOf(date!) <= openYear.date)) continue;
    draft.date = openYear.date;
    draft.provenance.date = 'adjacent';
    placeField(draft, 'date', openYear.start, openYear.end);
  }
}

/** Of each number so many that have a date: a text has few of them. */
const MOST = 12;

function byNumber(drafts: readonly Draft[]): Map<number, Draft[]> {
  const dated = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.date === undefined || draft.number === undefined || draft.openYear !== undefined) continue;
    const list = dated.get(draft.number);
    if (list === undefined) dated.set(draft.number, [draft]);
    else if (list.length < MOST) list.push(draft);
  }
  return dated;
}
