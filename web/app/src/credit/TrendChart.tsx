import { useMemo } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { dayOf } from '../language/time';
import { drawnTooltip, useChart, type Option } from '../map/chart';
import { creditTexts } from './texts';

interface Point {
  readonly asOf: string;
  readonly total: string;
  readonly grade: string;
}

/** The score from one day to the next: it stays until it is computed anew. */
export function TrendChart({ trend }: { readonly trend: readonly Point[] }) {
  const text = useTexts(creditTexts);
  const option = useMemo<Option>(
    () => ({
      animation: false,
      grid: { left: 48, right: 16, top: 16, bottom: 28 },
      tooltip: {
        ...drawnTooltip,
        trigger: 'axis',
        formatter: (shown: readonly { readonly dataIndex: number }[]) => {
          const point = trend[shown[0]?.dataIndex ?? 0];
          return point === undefined ? '' : `${point.asOf}  ${point.total}  ${point.grade}`;
        },
      },
      xAxis: { type: 'time', minInterval: 86_400_000, axisLabel: { hideOverlap: true, formatter: (moment: number) => dayOf(moment) } },
      yAxis: { type: 'value', scale: true, max: 1000 },
      series: [{
        type: 'line', step: 'end', name: text('score'), symbolSize: 8, lineStyle: { color: '#0b5394', width: 2 }, itemStyle: { color: '#0b5394' },
        data: trend.map((point) => [point.asOf, Number(point.total)]),
      }],
    }),
    [trend, text],
  );
  const place = useChart(option, () => undefined);
  return <div ref={place} className="chart low" role="img" aria-label={text('trendChart')} />;
}
