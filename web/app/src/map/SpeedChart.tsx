import { useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { secondOf } from '../language/time';
import { drawnTooltip, useChart, type Option } from './chart';
import type { Track } from './Replay';
import { mapTexts } from './texts';

interface Props {
  readonly track: Track;
  readonly at: number;
  readonly onAt: (at: number) => void;
}

/** Speed over time, with the limit where one is known and the alarms as fields behind it. A press goes to that moment. */
export function SpeedChart({ track, at, onAt }: Props) {
  const text = useTexts(mapTexts);
  const told = useRef(onAt);
  useEffect(() => {
    told.current = onAt;
  });
  const option = useMemo<Option>(() => {
    const here = track.points[Math.min(at, track.points.length - 1)];
    const last = track.points.at(-1)?.at;
    return {
      animation: false,
      grid: { left: 48, right: 12, top: 16, bottom: 28 },
      tooltip: {
        ...drawnTooltip,
        trigger: 'axis',
        formatter: (shown: readonly { seriesName: string; value: readonly [string, number | null] }[]) =>
          [secondOf(shown[0]?.value[0] ?? 0), ...shown.filter(({ value }) => value[1] !== null).map(({ seriesName, value }) => `${seriesName} ${value[1] ?? ''} km/h`)].join('\n'),
      },
      xAxis: { type: 'time', axisLabel: { hideOverlap: true, formatter: (value: number) => secondOf(value).slice(0, 5) } },
      yAxis: { type: 'value', min: 0, name: 'km/h' },
      series: [
        {
          type: 'line', name: text('speed'), showSymbol: false, lineStyle: { color: '#0b5394', width: 2 }, itemStyle: { color: '#0b5394' },
          data: track.points.map((point) => [point.at, point.speed / 10]),
          markArea: {
            silent: true,
            itemStyle: { color: '#b3261e22' },
            data: track.episodes.filter((one) => !one.isWithdrawn).map((one) => [{ xAxis: one.from, name: one.code }, { xAxis: one.until ?? last }]),
          },
        },
        { type: 'line', name: text('limit'), step: 'end', showSymbol: false, lineStyle: { color: '#b3261e', type: 'dashed', width: 1.5 }, itemStyle: { color: '#b3261e' }, data: track.points.map((point) => [point.at, point.limit]) },
        { type: 'scatter', symbolSize: 12, itemStyle: { color: '#b3261e' }, tooltip: { show: false }, data: here === undefined ? [] : [[here.at, here.speed / 10]] },
      ],
    };
  }, [track, at, text]);
  const place = useChart(option, (chart) => {
    chart.getZr().on('click', ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) => {
      const [moment] = chart.convertFromPixel({ seriesIndex: 0 }, [offsetX, offsetY]) as [number];
      const next = track.points.findIndex((point) => Date.parse(point.at) >= moment);
      told.current(next < 0 ? track.points.length - 1 : next);
    });
  });
  return <div ref={place} className="chart" role="img" aria-label={text('speedChart')} />;
}
