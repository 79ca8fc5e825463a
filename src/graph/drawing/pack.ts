import { BOX_GAP, SHAPE, type Point } from './axes.js';
import type { PlacedPart } from './place.js';

/** Between parts. */
const PART_GAP = 48;

interface Shelf {
  readonly y: number;
  readonly height: number;
  width: number;
  readonly columns: { readonly x: number; readonly width: number; filled: number }[];
}

/** Shelves of columns of parts, the highest first. */
export function pack(parts: readonly PlacedPart[]): { readonly width: number; readonly height: number; readonly offsets: readonly Point[] } {
  const area = parts.reduce((sum, { width, height }) => sum + (width + PART_GAP) * (height + PART_GAP), 0);
  const most = Math.max(Math.sqrt(area * SHAPE), ...parts.map(({ width }) => width));
  const order = parts.map((_, index) => index).sort((a, b) => parts[b]!.height - parts[a]!.height || parts[b]!.width - parts[a]!.width || a - b);
  const shelves: Shelf[] = [];
  const offsets: Point[] = [];
  let bottom = 0;
  for (const index of order) {
    const { width, height } = parts[index]!;
    const place = (shelf: Shelf): Point | undefined => {
      const column = shelf.columns.find(({ width: wide, filled }) => width <= wide && filled + height <= shelf.height);
      if (column !== undefined) {
        const corner = { x: column.x, y: shelf.y + column.filled };
        column.filled += height + BOX_GAP;
        return corner;
      }
      if (shelf.width + width > most || height > shelf.height) return undefined;
      const corner = { x: shelf.width, y: shelf.y };
      shelf.columns.push({ x: shelf.width, width, filled: height + BOX_GAP });
      shelf.width += width + PART_GAP;
      return corner;
    };
    let corner: Point | undefined;
    for (const shelf of shelves) if ((corner = place(shelf)) !== undefined) break;
    if (corner === undefined) {
      const shelf: Shelf = { y: bottom, height, width: 0, columns: [] };
      shelves.push(shelf);
      bottom += height + PART_GAP;
      corner = place(shelf)!;
    }
    offsets[index] = corner;
  }
  const width = Math.max(0, ...shelves.map((shelf) => shelf.width - PART_GAP));
  return { width, height: Math.max(0, bottom - PART_GAP), offsets };
}
