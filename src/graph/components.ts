/**
 * Strongly connected components (Tarjan 1972), without recursion: a chain may be as long as the graph. A component comes
 * after all that can be reached from it.
 *
 * @param nodes how many there are, numbered from 0
 * @param roots where to begin, in order
 * @param next the nodes to which edges lead
 */
export function componentsOf(nodes: number, roots: Iterable<number>, next: (node: number) => ArrayLike<number>): number[][] {
  const order = new Int32Array(nodes).fill(UNSEEN);
  const low = new Int32Array(nodes);
  const onStack = new Uint8Array(nodes);
  const stack: number[] = [];
  const path: { readonly node: number; readonly next: ArrayLike<number>; at: number }[] = [];
  const components: number[][] = [];
  let count = 0;

  const enter = (node: number): void => {
    order[node] = low[node] = count++;
    onStack[node] = 1;
    stack.push(node);
    path.push({ node, next: next(node), at: 0 });
  };
  const leave = (node: number): void => {
    if (low[node] !== order[node]) return;
    const component = stack.splice(stack.lastIndexOf(node));
    for (const member of component) onStack[member] = 0;
    components.push(component);
  };

  for (const root of roots) {
    if (order[root] !== UNSEEN) continue;
    enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node } = step;
      if (step.at < step.next.length) {
        const to = step.next[step.at++]!;
        if (order[to] === UNSEEN) enter(to);
        else if (onStack[to] === 1) low[node] = Math.min(low[node]!, order[to]!);
        continue;
      }
      path.pop();
      leave(node);
      const before = path.at(-1)?.node;
      if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
    }
  }
  return components;
}

const UNSEEN = -1;
