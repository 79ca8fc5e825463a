import { sentenceEnd, sentenceStart } from '../read/text/sentences.js';
import type { Place, Sentence } from './place.js';

/** Longer than any sentence; one without end is cut here, so that its parts are looked at one by one. */
const LONGEST = 3000;

/** Sentences that hold a place, in order. A citation's own stops ("T.Ư", "No. 5") end no sentence. */
export function sentencesOf(text: string, places: readonly Place[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: { start: number; end: number; places: Place[] } | undefined;
  for (const place of places) {
    if (open !== undefined && place.outer.start < open.end && place.outer.start - open.start <= LONGEST && place.note === open.places[0]!.note) {
      open.places.push(place);
      if (place.outer.end > open.end) open.end = sentenceEnd(text, place.outer.end);
      continue;
    }
    if (open !== undefined) sentences.push({ span: { start: open.start, end: open.end }, places: open.places });
    const start = sentenceStart(text, place.outer.start, open?.end ?? 0);
    open = { start, end: sentenceEnd(text, place.outer.end), places: [place] };
  }
  if (open !== undefined) sentences.push({ span: { start: open.start, end: open.end }, places: open.places });
  return sentences;
}
