import type { Span } from '../../model/index.js';

/** A year in figures. */
export interface StatedYear {
  readonly year: number;
  /** The day, in years, where day and month stand before it (28/7/2026). */
  readonly day?: number | undefined;
  /** The first year of a span (2020 - 2025). */
  readonly span: boolean;
  /** It belongs to the citation itself, and not to its sentence alone. */
  readonly own: boolean;
}

const YEAR = /(?<![\p{L}\p{N}/-])(?:(\d{1,2})[/.](?:(\d{1,2})[/.])?)?((?:19|20)\d\d)(?:\s{0,2}[-–]\s{0,2}(?:(?:19|20)\d\d)(?!\p{N})|(?![\p{L}\p{N}/]))/gu;

/** The years that a stretch of text gives in figures, in order. */
export function statedYears(text: string, { start, end }: Span, own = false): StatedYear[] {
  const years: StatedYear[] = [];
  for (const [whole, first, second, year = ''] of text.slice(start, end).matchAll(YEAR)) {
    const [day, month] = second === undefined ? [undefined, first] : [first, second];
    const full = day === undefined || month === undefined ? undefined : Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
    years.push({ year: Number(year), day: full, span: /[-–]/u.test(whole), own });
  }
  return years;
}
