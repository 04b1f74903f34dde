import type { Cell } from './frames';

/** What stands for a class on the map: a circle for coaches, a diamond for dangerous goods, a triangle for trucks. */
export const symbolOf = (kind: string): string => ({ W: 'diamond', Z: 'triangle' })[kind] ?? 'circle';

/** Colours of what a vehicle does. */
export const colours = { alarm: '#b3261e', MOVING: '#0b5394', STOPPED: '#14632f', OFFLINE: '#5f6a74' } as const;

/** An alarm comes before everything else; what has not been heard of for long counts as offline. */
export const colourOf = ({ openAlarm, state, isStale }: Cell['vehicle']): string =>
  openAlarm !== null ? colours.alarm : isStale ? colours.OFFLINE : colours[state];
