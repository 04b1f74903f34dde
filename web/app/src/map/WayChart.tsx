import { useMemo } from 'react';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import type { Option } from './chart';
import { GeoChart } from './GeoChart';
import { ground, names } from './ground';
import type { Track } from './Replay';
import { mapTexts } from './texts';
import { degrees, province, type View } from './view';

type Place = readonly [longitude: number, latitude: number];

/** Degrees around a way, and how much is seen of one that hardly moves. */
const margin = 0.04;

/** Without a level of their own, lines would lie on a canvas above the map, which a browser prints as a white sheet. */
const level = { zlevel: 0 };

/** The way of a track with its alarms, and where the vehicle was at a moment. */
export function WayChart({ track, at }: { readonly track: Track; readonly at: number }) {
  const text = useTexts(mapTexts);
  const { language } = useLanguage();
  const sound = useMemo(() => track.points.filter((point) => point.hasFix && point.latitude !== 0), [track]);
  const here = track.points[Math.min(at, track.points.length - 1)];
  const still = useMemo(() => {
    const way = sound.map(placeOf);
    const alarming = track.episodes.filter((one) => !one.isWithdrawn)
      .map((one) => sound.filter((point) => point.at >= one.from && (one.until === null || point.at <= one.until)).map(placeOf))
      .filter((part) => part.length > 1);
    const [begin, end] = [way[0], way.at(-1)];
    const ends = [[begin, text('begin')], [end, text('end')]] as const;
    return {
      animation: false,
      geo: ground(around(way)),
      series: [
        names(language),
        { id: 'way', type: 'lines', ...level, coordinateSystem: 'geo', polyline: true, silent: true, z: 3, lineStyle: { color: '#0b5394', width: 4, opacity: 0.9, join: 'round' }, data: way.length < 2 ? [] : [{ coords: way }] },
        { id: 'alarms', type: 'lines', ...level, coordinateSystem: 'geo', polyline: true, silent: true, z: 4, lineStyle: { color: '#d93025', width: 4, opacity: 1, join: 'round' }, data: alarming.map((coords) => ({ coords })) },
        {
          id: 'ends', type: 'scatter', coordinateSystem: 'geo', silent: true, z: 5, symbolSize: 11, itemStyle: { opacity: 1, color: '#fff', borderColor: '#0b5394', borderWidth: 3 },
          label: { show: true, position: 'top', distance: 5, fontSize: 12, fontWeight: 700, color: '#0b5394', textBorderColor: '#fff', textBorderWidth: 3 },
          data: ends.flatMap(([place, word]) => (place === undefined ? [] : [{ value: [...place], label: { formatter: word } }])),
        },
      ],
    };
  }, [sound, track, language, text]);
  const option = useMemo<Option>(() => ({
    ...still,
    series: [
      ...still.series,
      { id: 'here', type: 'scatter', coordinateSystem: 'geo', silent: true, z: 6, symbolSize: 18, itemStyle: { opacity: 1, color: '#b3261e', borderColor: '#fff', borderWidth: 3 }, data: here?.hasFix === true ? [[...placeOf(here)]] : [] },
    ],
  }), [still, here]);
  return <GeoChart option={option} className="chart way" label={text('way')} />;
}

const placeOf = (point: { readonly longitude: number; readonly latitude: number }): Place => [degrees(point.longitude), degrees(point.latitude)];

/** Where the whole of a way is seen. */
function around(way: readonly Place[]): View {
  if (way.length === 0) return province;
  const [east, north] = [way.map(([one]) => one), way.map(([, one]) => one)];
  return { west: Math.min(...east) - margin, east: Math.max(...east) + margin, south: Math.min(...north) - margin, north: Math.max(...north) + margin };
}
