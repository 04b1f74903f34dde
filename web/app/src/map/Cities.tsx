import { Button, Space } from 'antd';
import { lazy, Suspense } from 'react';
import { useSession } from '../session/SessionProvider';
import type { CityFigure } from './CityMap';
import { MapFigure } from './MapFigure';
import { reviewNumber } from './review';
import { Shades } from './Shades';

const CityMap = lazy(() => import('./CityMap').then((map) => ({ default: map.CityMap })));

interface Props {
  readonly label: string;
  readonly values: ReadonlyMap<string, CityFigure>;
  readonly onCity: (city: string) => void;
}

/**
 * The cities on the map, which comes when it is needed; its room is kept until then. The public sees a map only when it was reviewed for publication,
 * and else the same figures in a row.
 */
export function Cities(props: Props) {
  const { session } = useSession();
  if (session === null && reviewNumber === null)
    return <Space wrap>{[...props.values].map(([key, figure]) => <Button key={key} onClick={() => props.onCity(key)}>{figure.told}</Button>)}</Space>;
  return <Suspense fallback={<MapFigure legend={<Shades span={null} />}><div className="chart cities" /></MapFigure>}><CityMap {...props} /></Suspense>;
}
