/** One thing stands in an earlier column than another; the heavier, the sooner it is kept where a circle must be cut. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** All ends in one order that most ties follow: sinks last, sources first, and in a circle what gives most more than it takes (Eades, Lin and Smyth). */
function inOrder(size: number, ties: readonly Tie[]): number[] {
  const around: Tie[][] = Array.from({ length: size }, () => []);
  const [ins, outs, surplus] = [0, 0, 0].map((zero) => new Array<number>(size).fill(zero)) as [number[], number[], number[]];
  for (const tie of ties) {
    around[tie.from]!.push(tie);
    around[tie.to]!.push(tie);
    outs[tie.from]! += 1;
    ins[tie.to]! += 1;
    surplus[tie.from]! += tie.weight;
    surplus[tie.to]! -= tie.weight;
  }
  const rest = new Set(around.keys());
  const [first, last]: [number[], number[]] = [[], []];
  const free = [...rest].filter((end) => ins[end] === 0 || outs[end] === 0);
  const take = (end: number): void => {
    rest.delete(end);
    (outs[end] === 0 ? last : first).push(end);
    for (const { from, to, weight } of around[end]!) {
      const other = from === end ? to : from;
      if (!rest.has(other)) continue;
      const left = other === to ? ins : outs;
      left[other]! -= 1;
      surplus[other]! += other === to ? weight : -weight;
      if (left[other] === 0) free.push(other);
    }
  };
  while (rest.size > 0) {
    let next = free.pop();
    if (next === undefined) for (const end of rest) if (next === undefined || surplus[end]! > surplus[next]!) next = end;
    if (rest.has(next!)) take(next!);
  }
  return [...first, ...last.reverse()];
}

/** Moves what hangs together by ties of one column towards the nearest of the rest, until all hang together so. */
function tighten(columns: number[], ties: readonly Tie[]): void {
  const around: Tie[][] = columns.map(() => []);
  for (const tie of ties) {
    around[tie.from]!.push(tie);
    around[tie.to]!.push(tie);
  }
  const slack = ({ from, to }: Tie): number => columns[to]! - columns[from]! - 1;
  const joined = new Set([0]);
  for (;;) {
    for (const end of joined) for (const tie of around[end]!) if (slack(tie) === 0) joined.add(tie.from === end ? tie.to : tie.from);
    let least: Tie | undefined;
    for (const tie of ties) if (joined.has(tie.from) !== joined.has(tie.to) && (least === undefined || slack(tie) < slack(least))) least = tie;
    if (least === undefined) return;
    const step = joined.has(least.from) ? slack(least) : -slack(least);
    for (const end of joined) columns[end]! += step;
  }
}

/** The column of each, from 0: ties lead to later columns but where a circle is cut, and all hang together by ties to the next column. */
export function columnsOf(size: number, ties: readonly Tie[]): readonly number[] {
  const order = inOrder(size, ties);
  const place = new Array<number>(size);
  order.forEach((end, index) => (place[end] = index));
  const ahead = ties.map((tie): Tie => (place[tie.from]! < place[tie.to]! ? tie : { ...tie, from: tie.to, to: tie.from }));
  const columns = new Array<number>(size).fill(0);
  const out: Tie[][] = columns.map(() => []);
  for (const tie of ahead) out[tie.from]!.push(tie);
  for (const end of order.reverse()) for (const { to } of out[end]!) columns[end] = Math.min(columns[end]!, columns[to]! - 1);
  tighten(columns, ahead);
  const least = columns.reduce((a, b) => Math.min(a, b), Infinity);
  return columns.map((column) => column - least);
}
