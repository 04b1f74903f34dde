import { useMemo } from 'react';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useChart, type Option } from './chart';
import type { Track } from './Replay';
import { degrees, groundOf } from './schematic';
import { mapTexts } from './texts';

/** The way of a track, and where the vehicle was at a moment. */
export function WayChart({ track, at }: { readonly track: Track; readonly at: number }) {
  const text = useTexts(mapTexts);
  const { language } = useLanguage();
  const way = useMemo(
    () => track.points.filter((point) => point.hasFix && point.latitude !== 0).map((point) => [degrees(point.longitude), degrees(point.latitude)] as const),
    [track],
  );
  const option = useMemo<Option>(() => {
    const margin = 0.02;
    const edges = (axis: 0 | 1): object => ({
      type: 'value', show: false, min: Math.min(...way.map((one) => one[axis])) - margin, max: Math.max(...way.map((one) => one[axis])) + margin,
    });
    const here = track.points[Math.min(at, track.points.length - 1)];
    return {
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: edges(0),
      yAxis: edges(1),
      series: [
        ...groundOf(language),
        { type: 'line', z: 3, showSymbol: false, animation: false, lineStyle: { color: '#0b5394', width: 3 }, data: way },
        { type: 'scatter', z: 4, animation: false, symbolSize: 16, itemStyle: { color: '#b3261e' }, data: here === undefined ? [] : [[degrees(here.longitude), degrees(here.latitude)]] },
      ],
    };
  }, [way, track, at, language]);
  return <div ref={useChart(option, () => undefined)} className="chart" role="img" aria-label={text('way')} />;
}
