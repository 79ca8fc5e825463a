import type { Scene } from './scene.js';

/** Boxes and edges that hang together. */
export interface Part {
  readonly boxes: readonly number[];
  readonly links: readonly number[];
}

interface Union {
  rootOf(index: number): number;
  /** False where they were joined already. */
  join(a: number, b: number): boolean;
}

export function unionOf(size: number): Union {
  const roots = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root]!;
    for (let at = index; at !== root;) [at, roots[at]] = [roots[at]!, root];
    return root;
  };
  const join = (a: number, b: number): boolean => {
    const [from, to] = [rootOf(a), rootOf(b)];
    roots[from] = to;
    return from !== to;
  };
  return { rootOf, join };
}

export function connected({ boxes, links }: Scene): Part[] {
  const { rootOf, join } = unionOf(boxes.length);
  for (const { source, target } of links) join(source, target);
  const parts = new Map<number, { boxes: number[]; links: number[] }>();
  boxes.forEach((_, index) => {
    const root = rootOf(index);
    const part = parts.get(root) ?? { boxes: [], links: [] };
    parts.set(root, part);
    part.boxes.push(index);
  });
  links.forEach(({ source }, index) => parts.get(rootOf(source))!.links.push(index));
  return [...parts.values()];
}
