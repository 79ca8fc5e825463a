/** Half-open range `[start, end)` in UTF-16 code units of the caller's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: a date is as precise as the text that states it. */
export type IsoDate = string;

export type Language = 'vi' | 'fr' | 'en';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
