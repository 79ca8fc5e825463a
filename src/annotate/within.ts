import { overlaps, type Span } from '../model/index.js';

/** Asks, in the order of the text, whether a span meets one of those that are given in that order too. */
export function within(places: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    while (at < places.length && places[at]!.end <= span.start) at++;
    const place = places[at];
    return place !== undefined && overlaps(place, span);
  };
}
