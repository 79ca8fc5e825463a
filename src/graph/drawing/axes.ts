export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width over height that a drawing is laid out towards. */
export const SHAPE = 1.5;
/** Between boxes of one column. */
export const BOX_GAP = 22;
/** Between edges that pass by. */
export const EDGE_GAP = 8;

/** To a tenth of a pixel: places that mean the same are the same. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export interface Seen {
  readonly along: number;
  readonly across: number;
}

/** Axes of the drawing: edges lead along it. */
export interface Axes {
  along(size: { readonly width: number; readonly height: number }): number;
  across(size: { readonly width: number; readonly height: number }): number;
  see(point: Point): Seen;
  point(seen: Seen): Point;
  readonly columnsWanted: (boxes: number, along: number, across: number) => number;
}

export const RIGHTWARD: Axes = {
  along: ({ width }) => width,
  across: ({ height }) => height,
  see: ({ x, y }) => ({ along: x, across: y }),
  point: ({ along, across }) => ({ x: along, y: across }),
  columnsWanted: (boxes, along, across) => Math.sqrt((SHAPE * boxes * across) / along),
};
export const DOWNWARD: Axes = {
  along: ({ height }) => height,
  across: ({ width }) => width,
  see: ({ x, y }) => ({ along: y, across: x }),
  point: ({ along, across }) => ({ x: across, y: along }),
  columnsWanted: (boxes, along, across) => Math.sqrt((boxes * across) / along / SHAPE),
};

/** Straight along the axis from one place to another, at one place across it. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly across: number;
}
