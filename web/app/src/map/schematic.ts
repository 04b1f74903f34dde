import type { Language } from '../language/texts';
import { wordOf } from '../language/texts';
import { cityWords } from '../language/divisions';
import { cities, roads } from './cities';

/** The ground of every map: cities by their centres, joined where they are neighbours. */
export const groundOf = (language: Language): object[] => [
  {
    type: 'line',
    silent: true,
    showSymbol: false,
    animation: false,
    connectNulls: false,
    lineStyle: { color: '#c3ccd4', width: 1.5 },
    data: roads.flatMap(([from, to]) => [[from.longitude, from.latitude], [to.longitude, to.latitude], [null, null]]),
    z: 1,
  },
  {
    type: 'scatter',
    silent: true,
    animation: false,
    symbolSize: 7,
    itemStyle: { color: '#8a97a3' },
    label: { show: true, position: 'right', color: '#4a545e', formatter: ({ dataIndex }: { dataIndex: number }) => wordOf(cityWords, language, cities[dataIndex]?.key) },
    data: cities.map((city) => [city.longitude, city.latitude]),
    z: 2,
  },
];

/** Millionths of a degree, as terminals measure, in degrees. */
export const degrees = (millionths: number): number => millionths / 1_000_000;

/** Edges of what is seen, in degrees. */
export interface View {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The whole province. */
export const province: View = { west: 109.4, east: 117.6, south: 20, north: 25.7 };

/** A view as the host asks for it: millionths of a degree, and the zoom of web maps at which so much is seen. */
export function viewportOf(view: View, width: number): { viewport: { south: number; west: number; north: number; east: number }; zoom: number } {
  const millionths = (value: number): number => Math.round(value * 1_000_000);
  const zoom = Math.log2((360 * Math.max(width, 256)) / (256 * (view.east - view.west)));
  return {
    viewport: { south: millionths(view.south), west: millionths(view.west), north: millionths(view.north), east: millionths(view.east) },
    zoom: Math.min(20, Math.max(0, Math.round(zoom))),
  };
}
