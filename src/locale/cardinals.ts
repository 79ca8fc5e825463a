/**
 * Numbers in words, from one on.
 *
 * @param first those that are a word of their own, in order; a bar parts two words for one number
 * @param tens from twenty on, in order
 * @param digits what follows the tens, from one on
 */
export function cardinals(first: readonly string[], tens: readonly string[], digits: readonly string[]): readonly (readonly [value: number, words: readonly string[]])[] {
  const words = first.map((text, index) => [index + 1, text.split('|')] as const);
  const composed = tens.flatMap((ten, index) => {
    const value = 10 * (index + 2);
    return [[value, [ten]] as const, ...digits.map((digit, at) => [value + at + 1, digit.split('|').map((one) => ten + one)] as const)];
  });
  return [...words, ...composed];
}
