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

export interface Near {
  readonly choice: string;
  /** Letters that are wrong. */
  readonly far: number;
}

/** The known word that is meant by one that is nearly it: two letters are wrong, or a third of them. */
export function nearest(word: string, known: readonly string[]): Near | undefined {
  if (word.length > 60) return undefined;
  let best: Near | undefined;
  for (const choice of known) {
    // The beginning of a word is near, however short it is.
    const far = word.length > 2 && choice.startsWith(word) ? 1 : distance(word.toLowerCase(), choice.toLowerCase());
    if (far <= Math.max(choice.length > 3 ? 2 : 1, choice.length / 3) && (best === undefined || far < best.far)) best = { choice, far };
  }
  return best;
}

/** `; did you mean 'warning'?` where a word is near enough to one that is known, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = nearest(word, known);
  return best === undefined ? '' : `; did you mean '${best.choice}'?`;
}
