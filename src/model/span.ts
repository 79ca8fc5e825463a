/** Half-open range `[start, end)` in UTF-16 code units of the caller's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: a date is as precise as the text that states it. A plain string. */
export type IsoDate = string;

export type Language = 'vi' | 'fr' | 'en';

/**
 * Do the spans share a code unit? Spans that only touch do not, and an empty span overlaps those around it. Throws nothing.
 *
 * @example overlaps({ start: 0, end: 8 }, { start: 8, end: 12 }) // false
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Does the inner span lie within the outer one, their ends included? Throws nothing.
 *
 * @example contains({ start: 0, end: 20 }, { start: 8, end: 20 }) // true
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
