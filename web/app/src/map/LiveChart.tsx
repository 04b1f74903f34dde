import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { vehicleClassWords } from '../alarms/texts';
import { vehiclePath } from '../components/identity';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { secondOf } from '../language/time';
import { wordOf, type Language } from '../language/texts';
import { drawnTooltip, type Option } from './chart';
import type { Cell, Sheet } from './frames';
import { GeoChart } from './GeoChart';
import { ground, names } from './ground';
import { MapKey } from './MapKey';
import { colourOf, symbolOf } from './symbols';
import { mapTexts, stateWords } from './texts';
import { degrees, type View } from './view';

/** The map of vehicles: it is moved and zoomed, and tells what is seen. */
export function LiveChart({ sheet, onView }: { readonly sheet: Sheet | null; readonly onView: (view: View, width: number) => void }) {
  const text = useTexts(mapTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const go = useRef(navigate);
  useEffect(() => {
    go.current = navigate;
  });
  const option = useMemo<Option>(() => ({
    animation: false,
    tooltip: drawnTooltip,
    geo: ground(),
    series: [
      names(language),
      {
        id: 'vehicles',
        type: 'scatter',
        coordinateSystem: 'geo',
        z: 3,
        labelLayout: { hideOverlap: true },
        data: [...(sheet?.cells.values() ?? [])].map(markOf),
        tooltip: { formatter: ({ data }: { data: { cell: Cell } }) => told(data.cell, language, text) },
      },
    ],
  }), [sheet, language, text]);
  return (
    <GeoChart
      option={option}
      className="map"
      label={text('map')}
      legend={<MapKey />}
      onMoved={onView}
      onMade={(made) => {
        made.on('click', ({ data }) => {
          const { name } = data as { name?: string };
          if (name !== undefined) void go.current(vehiclePath(name));
        });
      }}
    />
  );
}

/** A vehicle with its plate, or several with their number. */
function markOf(cell: Cell): object {
  const { vehicle, count } = cell;
  const alone = count === 1;
  return {
    value: [degrees(vehicle.longitude), degrees(vehicle.latitude)],
    name: vehicle.vehicle ?? undefined,
    cell,
    symbol: symbolOf(vehicle.class),
    symbolSize: Math.min(13 + Math.log2(count) * 6, 40),
    itemStyle: { opacity: 1, color: colourOf(vehicle), borderColor: '#fff', borderWidth: 1.5 },
    label: alone
      ? { show: vehicle.vehicle !== null, position: 'bottom', distance: 3, formatter: vehicle.vehicle?.split('/')[0] ?? '', color: '#1c1f26', textBorderColor: '#fff', textBorderWidth: 2, fontSize: 11 }
      : { show: true, position: 'inside', formatter: String(count), color: '#fff', fontSize: 11 },
  };
}

/** What is said of a mark when it is pointed at. */
function told({ vehicle, count }: Cell, language: Language, text: (key: 'kmh' | 'others' | 'personal', values?: Readonly<Record<string, string | number>>) => string): string {
  return [
    `${vehicle.vehicle?.split('/')[0] ?? text('personal')}${count > 1 ? ` ${text('others', { count: count - 1 })}` : ''}`,
    `${wordOf(vehicleClassWords, language, vehicle.class)} · ${wordOf(stateWords, language, vehicle.state)} · ${text('kmh', { speed: (vehicle.speed / 10).toFixed(0) })}`,
    secondOf(vehicle.measuredAt),
  ].join('\n');
}
