import { lazy, Suspense } from 'react';
import type { CityFigure } from './CityMap';
import { MapFigure } from './MapFigure';
import { Shades } from './Shades';

const CityMap = lazy(() => import('./CityMap').then((map) => ({ default: map.CityMap })));

interface Props {
  readonly label: string;
  readonly values: ReadonlyMap<string, CityFigure>;
  readonly onCity: (city: string) => void;
}

/** The cities on the map, which comes when it is needed; its room is kept until then. */
export function Cities(props: Props) {
  return <Suspense fallback={<MapFigure legend={<Shades span={null} />}><div className="chart cities" /></MapFigure>}><CityMap {...props} /></Suspense>;
}
