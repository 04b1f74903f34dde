import { MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { useMemo } from 'react';
import { drawnTooltip, useChart, type Option } from '../map/chart';

echarts.use([MarkLineComponent]);

/** What came out in a month. */
export interface RatePoint {
  readonly month: string;
  readonly percent: number;
  readonly part: number;
  readonly whole: number;
}

interface Props {
  readonly label: string;
  readonly points: readonly RatePoint[];
  readonly target: number | null;
  /** The figure is a mean and no share. */
  readonly isMean?: boolean;
}

/** A rate by month, with a line where it is to be. */
export function RateChart({ label, points, target, isMean }: Props) {
  const option = useMemo<Option>(() => {
    const most = Math.max(0, ...points.map((point) => point.percent));
    return {
      animation: false,
      grid: { left: 48, right: 16, top: 16, bottom: 28 },
      tooltip: {
        ...drawnTooltip,
        trigger: 'axis',
        formatter: (shown: readonly { readonly dataIndex: number }[]) => {
          const point = points[shown[0]?.dataIndex ?? 0];
          return point === undefined ? '' : `${point.month.slice(0, 7)}  ${point.percent}${isMean === true ? '' : ' %'}  (${point.part} / ${point.whole})`;
        },
      },
      xAxis: { type: 'category', data: points.map((point) => point.month.slice(0, 7)) },
      yAxis: { type: 'value', min: 0, max: isMean !== true && most <= 100 ? 100 : undefined, axisLabel: { formatter: isMean === true ? '{value}' : '{value} %' } },
      series: [{
        type: 'line', symbolSize: 8, lineStyle: { color: '#0b5394', width: 2 }, itemStyle: { color: '#0b5394' }, data: points.map((point) => point.percent),
        ...(target === null ? {} : { markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: '#b26a00', type: 'dashed' }, data: [{ yAxis: target }] } }),
      }],
    };
  }, [points, target, isMean]);
  const place = useChart(option, () => undefined);
  return <div ref={place} className="chart low" role="img" aria-label={label} />;
}
