import { useEffect, useMemo, useRef } from 'react';
import { cityWords } from '../language/divisions';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { wordOf } from '../language/texts';
import { cities } from '../map/cities';
import { drawnTooltip, useChart, type Option } from '../map/chart';
import { groundOf, province } from '../map/schematic';
import { siteTexts } from './texts';

/** The schematic map with how many sites each city has. */
export function SitesChart({ counts, onCity }: { readonly counts: ReadonlyMap<string, number>; readonly onCity: (city: string) => void }) {
  const text = useTexts(siteTexts);
  const { language } = useLanguage();
  const told = useRef(onCity);
  useEffect(() => {
    told.current = onCity;
  });
  const option = useMemo<Option>(() => ({
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
        data: cities.filter((city) => counts.has(city.key)).map((city) => {
          const count = counts.get(city.key) ?? 0;
          return {
            value: [city.longitude, city.latitude],
            name: city.key,
            count,
            symbolSize: Math.min(18 + Math.log2(count) * 6, 44),
            itemStyle: { color: '#0b5394', borderColor: '#fff', borderWidth: 1 },
            label: { show: true, formatter: String(count), color: '#fff', fontSize: 12 },
          };
        }),
        tooltip: { formatter: ({ data }: { data: { name: string; count: number } }) => text('sites', { city: wordOf(cityWords, language, data.name), count: data.count }) },
      },
    ],
  }), [counts, language, text]);
  const place = useChart(option, (made) => {
    made.on('click', ({ data }) => {
      const { name } = data as { name?: string };
      if (name !== undefined) told.current(name);
    });
  });
  return <div ref={place} className="chart" role="img" aria-label={text('map')} />;
}
