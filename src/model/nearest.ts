/** Letters put in, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (let index = 1; index <= b.length; index++) {
      next.push(Math.min(row[index]! + 1, next[index - 1]! + 1, row[index - 1]! + Number(letter !== b[index - 1])));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Longer words are no slip of any. */
const LONGEST = 60;
const SLIP = 2;

/** The known word of which another is a slip of the pen: at most two letters are wrong. */
export function slipOf(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: { readonly choice: string; readonly far: number } | undefined;
  for (const choice of known) {
    const far = Math.abs(choice.length - word.length) > SLIP ? SLIP + 1 : distance(word, choice);
    if (far <= SLIP && (best === undefined || far < best.far)) best = { choice, far };
  }
  return best?.choice;
}

/** `; did you mean 'warning'?` where a word is near enough to one that is known: two letters are wrong, or a third of them; else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (word.length > LONGEST) return '';
  let best: { readonly choice: string; readonly far: number } | undefined;
  for (const choice of known) {
    // The beginning of a word is near, however short it is.
    const far = word.length > 2 && choice.startsWith(word) ? 1 : distance(word.toLowerCase(), choice.toLowerCase());
    if (far <= Math.max(choice.length > 3 ? 2 : 1, choice.length / 3) && (best === undefined || far < best.far)) best = { choice, far };
  }
  return best === undefined ? '' : `; did you mean '${best.choice}'?`;
}
