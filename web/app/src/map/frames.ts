import type { LivePositionsResult } from '../documents/trusted';

type Frame = LivePositionsResult['vehiclePositions'];

/** A cell of the map in which there are vehicles. */
export type Cell = Frame['cells'][number];

/** What is on the map. */
export interface Sheet {
  readonly at: string;
  readonly vehicles: number;
  readonly alarms: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The map after a frame: a complete one takes its place, another changes it. */
export function after(sheet: Sheet | null, frame: Frame): Sheet {
  const cells = new Map(frame.isComplete ? [] : sheet?.cells);
  for (const id of frame.emptied) cells.delete(id);
  for (const cell of frame.cells) cells.set(cell.id, cell);
  return { at: frame.at, vehicles: frame.vehicles, alarms: frame.alarms, cells };
}
