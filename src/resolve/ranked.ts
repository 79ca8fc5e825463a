const FEW = 16;

/** The numbers below `count` in their order. Of few, each is moved to its place: to sort makes copies. */
export function ranked(count: number, compare: (a: number, b: number) => number): number[] {
  const order: number[] = [];
  for (let one = 0; one < count; one++) {
    let place = one;
    if (count <= FEW) for (; place > 0 && compare(one, order[place - 1]!) < 0; place--) order[place] = order[place - 1]!;
    order[place] = one;
  }
  return count <= FEW ? order : order.sort(compare);
}
