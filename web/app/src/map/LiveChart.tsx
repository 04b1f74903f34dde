import type { ECharts } from 'echarts/core';
import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { vehiclePath } from '../components/identity';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { drawnTooltip, useChart, type Option } from './chart';
import type { Cell, Sheet } from './frames';
import { degrees, groundOf, province, type View } from './schematic';
import { mapTexts } from './texts';

const symbols: Readonly<Record<string, string>> = { K1: 'circle', K2: 'circle', W: 'diamond', Z: 'triangle' };

const colourOf = ({ vehicle }: Cell): string =>
  vehicle.openAlarm !== null ? '#b3261e' : vehicle.state === 'OFFLINE' || vehicle.isStale ? '#7b8894' : vehicle.state === 'MOVING' ? '#0b5394' : '#14632f';

/** The map: it is moved and zoomed by pointer, and tells what is seen. */
export function LiveChart({ sheet, whole, onView }: {
  readonly sheet: Sheet | null;
  /** How often somebody has asked for the whole province. */
  readonly whole: number;
  readonly onView: (view: View) => void;
}) {
  const text = useTexts(mapTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const told = useRef({ onView, navigate });
  useEffect(() => {
    told.current = { onView, navigate };
  });
  const chart = useRef<ECharts | null>(null);

  const option = useMemo<Option>(() => {
    const cells = [...(sheet?.cells.values() ?? [])];
    return {
      animation: false,
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      tooltip: drawnTooltip,
      xAxis: { type: 'value', min: province.west, max: province.east, show: false },
      yAxis: { type: 'value', min: province.south, max: province.north, show: false },
      series: [
        ...groundOf(language),
        {
          type: 'scatter',
          z: 3,
          data: cells.map((cell) => ({
            value: [degrees(cell.vehicle.longitude), degrees(cell.vehicle.latitude)],
            name: cell.vehicle.vehicle ?? undefined,
            count: cell.count,
            symbol: symbols[cell.vehicle.class] ?? 'circle',
            symbolSize: Math.min(12 + Math.log2(cell.count) * 6, 40),
            itemStyle: { color: colourOf(cell), borderColor: '#fff', borderWidth: 1 },
            label: { show: cell.count > 1, formatter: String(cell.count), color: '#fff', fontSize: 11 },
          })),
          tooltip: { formatter: ({ data }: { data: { name?: string; count: number } }) => `${data.name?.split('/')[0] ?? ''}${data.count > 1 ? ` +${data.count - 1}` : ''}` },
        },
      ],
    };
  }, [sheet, language]);

  const place = useChart(option, (made) => {
    chart.current = made;
    made.setOption({ dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'none' }, { type: 'inside', yAxisIndex: 0, filterMode: 'none' }] });
    let timer: ReturnType<typeof setTimeout> | undefined;
    made.on('datazoom', () => {
      clearTimeout(timer);
      timer = setTimeout(() => told.current.onView(seenOn(made)), 300);
    });
    made.on('click', ({ data }) => {
      const { name } = data as { name?: string };
      if (name !== undefined) void told.current.navigate(vehiclePath(name));
    });
  });
  useEffect(() => {
    if (whole > 0) chart.current?.dispatchAction({ type: 'dataZoom', batch: [{ dataZoomIndex: 0, start: 0, end: 100 }, { dataZoomIndex: 1, start: 0, end: 100 }] });
  }, [whole]);
  return <div ref={place} className="map" role="img" aria-label={text('schematic')} />;
}

/** The edges of what a chart shows. */
function seenOn(chart: ECharts): View {
  const { dataZoom } = chart.getOption() as { dataZoom: readonly { startValue: number; endValue: number }[] };
  const [x, y] = dataZoom;
  return { west: x?.startValue ?? province.west, east: x?.endValue ?? province.east, south: y?.startValue ?? province.south, north: y?.endValue ?? province.north };
}
