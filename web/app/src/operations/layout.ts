import type { ProcessDiagramsResult } from '../documents/trusted';

/** A process with its diagram. */
export type Process = ProcessDiagramsResult['operations']['processes'][number];

/** A state where it is drawn. */
export interface Box {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly ends: boolean;
}

/** A change of state as it is drawn; null where it begins. */
export interface Arrow {
  readonly from: string | null;
  readonly to: string;
  readonly path: string;
}

/** A diagram with the room that it takes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly start: { readonly x: number; readonly y: number };
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** Width and height of a state. */
export const box = { width: 148, height: 46 } as const;

const between = { x: 84, y: 40 } as const;
const margin = { left: 56, top: 40, right: 24, bottom: 40 } as const;

/** The ways on that lead back to where one has been are left out: without them every way ends. */
function forward(transitions: Process['transitions']): ReadonlyMap<string | null, readonly string[]> {
  const ways = new Map<string | null, string[]>();
  const [under, seen] = [new Set<string | null>(), new Set<string | null>()];
  const visit = (from: string | null): void => {
    under.add(from);
    seen.add(from);
    for (const { to } of transitions.filter((way) => way.from === from)) {
      if (under.has(to)) continue;
      ways.set(from, [...(ways.get(from) ?? []), to]);
      if (!seen.has(to)) visit(to);
    }
    under.delete(from);
  };
  visit(null);
  return ways;
}

/** How many steps from the beginning each state is, at most. */
function depths(transitions: Process['transitions']): ReadonlyMap<string, number> {
  const ways = forward(transitions);
  const found = new Map<string, number>();
  const place = (from: string | null, depth: number): void => {
    for (const to of ways.get(from) ?? []) {
      if ((found.get(to) ?? -1) >= depth) continue;
      found.set(to, depth);
      place(to, depth + 1);
    }
  };
  place(null, 0);
  return found;
}

/** Places the states of a process from the left, where it begins, to the right; and the arrows between them. */
export function drawing(process: Process): Drawing {
  const depth = depths(process.transitions);
  const columns: string[][] = [];
  for (const [state, at] of depth) columns[at] = [...(columns[at] ?? []), state];
  const tallest = Math.max(...columns.map((column) => column.length));
  const room = tallest * box.height + (tallest - 1) * between.y;
  const ending = new Set(process.transitions.filter((way) => way.ends).map((way) => way.to));
  const boxes = columns.flatMap((column, at) => column.map((state, row): Box => ({
    state,
    ends: ending.has(state),
    x: margin.left + at * (box.width + between.x),
    y: margin.top + (room - (column.length * box.height + (column.length - 1) * between.y)) / 2 + row * (box.height + between.y),
  })));
  const start = { x: 18, y: margin.top + room / 2 };
  const placed = new Map(boxes.map((one) => [one.state, one]));
  const arrows = process.transitions.flatMap((way): readonly Arrow[] => {
    const to = placed.get(way.to);
    if (to === undefined) return [];
    const from = way.from === null ? null : placed.get(way.from);
    return from === undefined ? [] : [{ from: way.from, to: way.to, path: from === null ? straight(start.x + 8, start.y, to.x, to.y + box.height / 2) : arrow(from, to) }];
  });
  return {
    width: margin.left + columns.length * box.width + (columns.length - 1) * between.x + margin.right,
    height: margin.top + room + margin.bottom,
    start,
    boxes,
    arrows,
  };
}

/** From the right side of a state to the left side of a later one; else around, above for the way back and beside within a column. */
function arrow(from: Box, to: Box): string {
  if (to.x > from.x) return straight(from.x + box.width, from.y + box.height / 2, to.x, to.y + box.height / 2);
  if (to.x === from.x) {
    const [x, down] = [from.x + box.width * 0.72, to.y > from.y];
    return `M ${x} ${down ? from.y + box.height : from.y} C ${x + 26} ${down ? from.y + box.height + 20 : from.y - 20}, ${x + 26} ${down ? to.y - 20 : to.y + box.height + 20}, ${x} ${down ? to.y : to.y + box.height}`;
  }
  const top = Math.min(from.y, to.y) - 26;
  const [begin, end] = [from.x + box.width / 2, to.x + box.width / 2];
  return `M ${begin} ${from.y} C ${begin} ${top}, ${end} ${top}, ${end} ${to.y}`;
}

/** From point to point; what leads past a column bows below the states in between. */
const straight = (x: number, y: number, toX: number, toY: number): string => {
  if (toX - x > between.x + box.width / 2) return `M ${x} ${y} C ${x + 60} ${y + 74}, ${toX - 60} ${toY + 74}, ${toX} ${toY}`;
  const bend = Math.max(24, (toX - x) / 2);
  return `M ${x} ${y} C ${x + bend} ${y}, ${toX - bend} ${toY}, ${toX} ${toY}`;
};
