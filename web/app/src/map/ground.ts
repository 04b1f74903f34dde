import { LinesChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { cityWords } from '../language/divisions';
import { wordOf, type Language } from '../language/texts';
import { boundaries, cities } from './boundaries';
import { province, type View } from './view';

echarts.use([GeoComponent, LinesChart, LabelLayout]);

const map = 'guangdong';

echarts.registerMap(map, boundaries as never);

/** Colour of land. */
export const land = '#f7f6f0';

/** How much shorter a degree of longitude is than one of latitude, in the middle of the province. */
const aspectScale = 0.92;

/** Ground of a map: the province's cities within their boundaries, moved and zoomed. */
export const ground = (seen: View = province): object => ({
  map,
  roam: true,
  roamTrigger: 'global',
  scaleLimit: { min: 0.8, max: 2000 },
  aspectScale,
  left: 0,
  right: 0,
  top: 0,
  bottom: 0,
  preserveAspect: 'contain',
  boundingCoords: [[seen.west, seen.north], [seen.east, seen.south]],
  silent: true,
  itemStyle: { areaColor: land, borderColor: '#94a1ad', borderWidth: 1 },
  emphasis: { disabled: true },
  tooltip: { show: false },
});

const halo = { color: '#3d4750', textBorderColor: '#fff', textBorderWidth: 2 };

/** The names of the cities, those that would lie upon others left out. */
export const names = (language: Language): object => ({
  id: 'cities',
  type: 'scatter',
  coordinateSystem: 'geo',
  silent: true,
  animation: false,
  z: 2,
  symbolSize: 5,
  itemStyle: { color: '#8a97a3' },
  labelLayout: { hideOverlap: true },
  label: { show: true, position: 'right', distance: 3, fontSize: 12, ...halo, formatter: ({ dataIndex }: { dataIndex: number }) => wordOf(cityWords, language, cities[dataIndex]?.key) },
  data: cities.map(({ seat }) => [...seat]),
});

/** A figure of each city below its name; `bad` ones stand out. */
export const figures = (language: Language, shown: (city: string) => { readonly text: string; readonly bad: boolean } | null): object => ({
  id: 'cities',
  type: 'scatter',
  coordinateSystem: 'geo',
  silent: true,
  animation: false,
  z: 2,
  itemStyle: { color: 'transparent' },
  labelLayout: { hideOverlap: true },
  label: {
    show: true,
    position: 'inside',
    align: 'center',
    fontSize: 12,
    ...halo,
    rich: { figure: { fontWeight: 700, fontSize: 12, align: 'center', color: '#1c1f26', textBorderColor: '#fff', textBorderWidth: 2 }, bad: { fontWeight: 700, fontSize: 12, align: 'center', color: '#a1160e', textBorderColor: '#fff', textBorderWidth: 2 } },
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const key = cities[dataIndex]?.key;
      const figure = key === undefined ? null : shown(key);
      return figure === null ? wordOf(cityWords, language, key) : `${wordOf(cityWords, language, key)}\n{${figure.bad ? 'bad' : 'figure'}|${figure.text}}`;
    },
  },
  // A city with a figure is told before one without.
  data: cities.map(({ key, seat }) => ({ value: [...seat], symbolSize: shown(key) === null ? 1 : 4 })),
});
