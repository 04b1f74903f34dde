import type { QuadrantMapsResult } from '../documents/trusted';

/** One subject on the map. */
export type Point = QuadrantMapsResult['quadrantMaps']['nodes'][number];

/** The four quarters, the worst last, with their colours. */
export const quadrants = { steady: '#14632f', improving: '#0b5394', slipping: '#b26a00', alarming: '#b3261e' } as const;

export type Quadrant = keyof typeof quadrants;

/** In which quarter a point lies; null while it has no score. */
export function quadrantOf(point: Point, divider: number): Quadrant | null {
  if (point.x === null || point.y === null) return null;
  const [many, falling] = [Number(point.x) >= divider, Number(point.y) < 0];
  return many ? (falling ? 'alarming' : 'improving') : falling ? 'slipping' : 'steady';
}
