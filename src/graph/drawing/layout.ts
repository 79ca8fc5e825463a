import { round, type Point } from './axes.js';
import { pack } from './pack.js';
import { connected } from './parts.js';
import { placePart } from './place.js';
import type { Scene } from './scene.js';
import type { Way } from './ways.js';

export type { Point, Way };

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Upper left corners, in the order of the boxes. */
  readonly corners: readonly Point[];
  readonly ways: readonly Way[];
}

/** Places for all boxes and edges: each connected part is laid out by dagre, the parts are packed. Same scene, same numbers. */
export function layOut(scene: Scene): Layout {
  const parts = connected(scene).map((part) => placePart(scene, part));
  const { width, height, offsets } = pack(parts);
  const corners: Point[] = [];
  const ways: Way[] = [];
  parts.forEach((part, index) => {
    const { x, y } = offsets[index]!;
    const moved = (point: Point): Point => ({ x: round(point.x + x), y: round(point.y + y) });
    for (const [box, middle] of part.middles) {
      const { width: w, height: h } = scene.boxes[box]!;
      corners[box] = moved({ x: middle.x - w / 2, y: middle.y - h / 2 });
    }
    for (const [link, { runs, label, behind }] of part.ways) {
      ways[link] = { behind, runs: runs.map(([a, b]) => [moved(a), moved(b)]), label: label === undefined ? undefined : moved(label) };
    }
  });
  return { width: round(width), height: round(height), corners, ways };
}
