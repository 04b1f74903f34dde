import type { ECharts } from 'echarts/core';

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
export const province: View = { west: 109.6, east: 117.4, south: 20.15, north: 25.6 };

/** The edges of what a chart shows of its map. */
export function seenOn(chart: ECharts): View {
  const [west, north] = chart.convertFromPixel({ geoIndex: 0 }, [0, 0]) as [number, number];
  const [east, south] = chart.convertFromPixel({ geoIndex: 0 }, [chart.getWidth(), chart.getHeight()]) as [number, number];
  return { west, east, south, north };
}

/** A view as the host asks for it: millionths of a degree, and the zoom of web maps at which so much is seen. */
export function viewportOf(view: View, width: number): { viewport: { south: number; west: number; north: number; east: number }; zoom: number } {
  const millionths = (value: number): number => Math.round(value * 1_000_000);
  const zoom = Math.log2((360 * Math.max(width, 256)) / (256 * (view.east - view.west)));
  return {
    viewport: { south: millionths(view.south), west: millionths(view.west), north: millionths(view.north), east: millionths(view.east) },
    zoom: Math.min(20, Math.max(0, Math.round(zoom))),
  };
}
