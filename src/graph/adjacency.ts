/** Which edges leave which node, in two arrays of numbers: a million edges take eight megabytes. */
export class Adjacency {
  private readonly starts: Uint32Array;
  private readonly list: Uint32Array;

  /**
   * @param nodes how many there are
   * @param from the node of each entry; entries of `NOWHERE` are left out
   * @param values what is listed under the node; the number of the entry unless given
   */
  constructor(nodes: number, from: ArrayLike<number>, values?: ArrayLike<number>) {
    const starts = new Uint32Array(nodes + 1);
    for (let at = 0; at < from.length; at++) if (from[at] !== NOWHERE) starts[from[at]! + 1]!++;
    for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
    const next = starts.slice();
    this.list = new Uint32Array(starts[nodes]!);
    for (let at = 0; at < from.length; at++) if (from[at] !== NOWHERE) this.list[next[from[at]!]!++] = values?.[at] ?? at;
    this.starts = starts;
  }

  /** In the order of the entries. */
  of(node: number): Uint32Array {
    return this.list.subarray(this.starts[node]!, this.starts[node + 1]!);
  }
}

export const NOWHERE = 0xffff_ffff;
