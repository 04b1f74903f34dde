import { LineChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type RefObject } from 'react';

echarts.use([LineChart, ScatterChart, GridComponent, TooltipComponent, DataZoomComponent, MarkAreaComponent, CanvasRenderer]);

/** What a chart shows. */
export type Option = echarts.EChartsCoreOption;

/** Pixels that fit between the margins of a sheet of paper, and leave room for words. */
const paper = { width: 660, height: 420 } as const;

/** A chart in an element: it takes what is shown as it changes, and the room that there is. What is set once when it is made, stays. */
export function useChart(option: Option, onMade: (chart: echarts.ECharts) => void): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts | null>(null);
  const told = useRef(onMade);
  const first = useRef(option);
  useEffect(() => {
    if (place.current === null) return;
    const made = echarts.init(place.current);
    chart.current = made;
    made.setOption(first.current);
    told.current(made);
    const here = place.current;
    let printing = false;
    // What is taken from the page has no room any more, and no map can be drawn in none.
    const room = new ResizeObserver(() => {
      if (!printing && here.clientWidth > 0 && here.clientHeight > 0) made.resize();
    });
    room.observe(here);
    const print = (): void => {
      printing = true;
      made.resize({ width: Math.min(made.getWidth(), paper.width), height: Math.min(made.getHeight(), paper.height) });
      made.getZr().flush();
    };
    const printed = (): void => {
      printing = false;
      made.resize({ width: 'auto', height: 'auto' });
    };
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', printed);
    return () => {
      room.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', printed);
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.setOption(option), [option]);
  return place;
}

/** Words in a chart are drawn, not written as elements: the policy of the page forbids their styles. */
export const drawnTooltip = { renderMode: 'richText', confine: true } as const;
