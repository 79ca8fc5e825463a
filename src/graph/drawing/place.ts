import { arrange } from './arrange.js';
import { DOWNWARD, RIGHTWARD, round, type Point, type Run, type Seen } from './axes.js';
import { blocksOf } from './blocks.js';
import type { Part } from './parts.js';
import type { Scene } from './scene.js';
import { waysOf, type Way } from './ways.js';

export interface PlacedPart extends Part {
  readonly width: number;
  readonly height: number;
  /** Middles of the boxes, by box. */
  readonly middles: ReadonlyMap<number, Point>;
  readonly ways: ReadonlyMap<number, Way>;
}

export function placePart(scene: Scene, part: Part): PlacedPart {
  const { boxes, links } = scene;
  const axes = scene.direction === 'LR' ? RIGHTWARD : DOWNWARD;
  const blocks = blocksOf(scene, part, axes);
  const blockOf = new Map(blocks.flatMap((block) => [...block.places.keys()].map((leaf) => [leaf, block] as const)));
  const free = part.links.filter((link) => !blockOf.has(links[link]!.source) && !blockOf.has(links[link]!.target));
  const arranged = arrange(scene, axes, { boxes: part.boxes.filter((box) => !blockOf.has(box)), links: free }, blocks);
  const { x: width, y: height } = axes.point(arranged);
  const seen = (name: string): Seen => arranged.middles.get(name)!;

  const middles = new Map<number, Seen>();
  for (const box of part.boxes) if (!blockOf.has(box)) middles.set(box, seen(`b${box}`));
  // Half the depth of each column of boxes or labels, by its middle: edges pass straight through it.
  const depths = new Map<number, number>();
  const deepen = (along: number, half: number): void => void depths.set(round(along), Math.max(depthAt(along), half));
  const depthAt = (along: number): number => depths.get(round(along)) ?? 0;
  for (const [box, { along }] of middles) deepen(along, axes.along(boxes[box]!) / 2);
  blocks.forEach((block, index) => deepen(seen(`k${index}`).along, block.along / 2));

  const labels = new Map<number, Seen>();
  for (const [link, way] of arranged.bends) {
    const { labelWidth, labelHeight } = links[link]!;
    const at = way.find(({ label }) => label);
    if (at === undefined) continue;
    labels.set(link, at);
    deepen(at.along, axes.along({ width: labelWidth, height: labelHeight }) / 2);
  }

  const bends = new Map<number, Run[]>();
  for (const link of free) {
    const { source, target } = links[link]!;
    const step = middles.get(source)!.along <= middles.get(target)!.along ? 1 : -1;
    bends.set(link, (arranged.bends.get(link) ?? []).map(({ along, across }) => {
      const half = step * depthAt(along);
      return { from: along - half, to: along + half, across };
    }));
  }
  blocks.forEach((block, index) => {
    const middle = seen(`k${index}`);
    const step = block.behind ? 1 : -1;
    const [near, top] = [middle.along - (step * block.along) / 2, middle.across - block.across / 2];
    for (const [leaf, place] of block.places) middles.set(leaf, { along: near + step * place.along, across: top + place.across });
    const counts = new Map<number, number>();
    for (const link of part.links) {
      const { source, target, label, labelWidth, labelHeight } = links[link]!;
      const leaf = block.places.has(source) ? source : target;
      const place = block.places.get(leaf);
      if (place === undefined) continue;
      const nth = counts.get(leaf) ?? 0;
      counts.set(leaf, nth + 1);
      const at = middles.get(leaf)!;
      const half = axes.along(boxes[leaf]!) / 2;
      const turn = at.along - step * (half + block.gap);
      const runs: Run[] = place.column === 0 ? [] : [{ from: near, to: turn, across: top + place.lane + 1.5 * nth }];
      if (label !== undefined) {
        const size = axes.along({ width: labelWidth, height: labelHeight });
        const centre = at.along - step * (half + 20 + size / 2);
        const across = at.across + nth * axes.across({ width: labelWidth, height: labelHeight });
        labels.set(link, { along: centre, across });
        runs.push({ from: centre - (step * size) / 2, to: centre + (step * size) / 2, across });
      }
      bends.set(link, block.places.has(target) ? runs : runs.reverse().map(({ from, to, across }) => ({ from: to, to: from, across })));
    }
  });
  return {
    ...part, width, height,
    middles: new Map([...middles].map(([box, middle]) => [box, axes.point(middle)] as const)),
    ways: waysOf(scene, part, axes, middles, bends, labels, depthAt, new Set(blockOf.keys()), arranged.straight),
  };
}
