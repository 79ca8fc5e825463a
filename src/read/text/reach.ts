/** Searches that end after so many units, found or not: asked at every citation, one over the rest of the text would cost its square. */

/** Where `part` first stands between two places; -1 where it does not. */
export function indexWithin(text: string, part: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(part);
  return at === -1 ? -1 : from + at;
}

/** Where the line of the place ends, the end of the text too; -1 where it is longer than `reach`. */
export function lineEndWithin(text: string, at: number, reach: number): number {
  const end = indexWithin(text, '\n', at, at + reach);
  if (end !== -1) return end;
  return at + reach >= text.length ? text.length : -1;
}

/** Where the line of the place begins; -1 where it is longer than `reach`. */
export function lineStartWithin(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const newline = text.slice(from, at).lastIndexOf('\n');
  if (newline !== -1) return from + newline + 1;
  return from === 0 ? 0 : -1;
}
