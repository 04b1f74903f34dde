import { useEffect, useMemo, useRef } from 'react';
import { cityWords } from '../language/divisions';
import { useLanguage } from '../language/LanguageProvider';
import { wordOf } from '../language/texts';
import { cities } from './boundaries';
import { drawnTooltip, type Option } from './chart';
import { GeoChart } from './GeoChart';
import { figures, ground, land } from './ground';
import { Shades } from './Shades';
import { shadeOf, spanOf } from './span';

/** What is shown of a city. */
export interface CityFigure {
  readonly value: number;
  /** The value as it is written. */
  readonly shown: string;
  /** What is said of the city when it is pointed at. */
  readonly told: string;
  /** It falls short of what is asked. */
  readonly bad?: boolean;
}

interface Props {
  readonly label: string;
  /** By the first four digits of the cities' codes. */
  readonly values: ReadonlyMap<string, CityFigure>;
  readonly onCity: (city: string) => void;
}

/** The cities on the map, the darker the larger their figure. */
export function CityMap({ label, values, onCity }: Props) {
  const { language } = useLanguage();
  const told = useRef(onCity);
  useEffect(() => {
    told.current = onCity;
  });
  const span = useMemo(() => spanOf([...values.values()]), [values]);
  const option = useMemo<Option>(() => ({
    animation: false,
    tooltip: drawnTooltip,
    geo: {
      ...ground(),
      // The wheel is the page's, and so is one finger.
      roam: matchMedia('(pointer: coarse)').matches ? 'scale' : 'move',
      silent: false,
      itemStyle: { areaColor: land, borderColor: '#6f7c88', borderWidth: 1 },
      tooltip: { show: true, formatter: ({ name }: { name: string }) => values.get(name)?.told ?? `${wordOf(cityWords, language, name)} —` },
      regions: cities.map(({ key }) => {
        const figure = values.get(key);
        return figure === undefined || span === null ? { name: key, silent: false } : { name: key, itemStyle: { areaColor: shadeOf(figure.value, span) } };
      }),
    },
    series: [
      figures(language, (city) => {
        const figure = values.get(city);
        return figure === undefined ? null : { text: figure.shown, bad: figure.bad === true };
      }),
    ],
  }), [values, span, language]);
  return (
    <GeoChart
      option={option}
      className="chart cities"
      label={label}
      legend={<Shades span={span} />}
      onMade={(made) => {
        made.on('click', ({ componentType, name }) => {
          if (componentType === 'geo') told.current(name);
        });
      }}
    />
  );
}
