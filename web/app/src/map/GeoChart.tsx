import type { ECharts } from 'echarts/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { useChart, type Option } from './chart';
import { MapFigure } from './MapFigure';
import { mapTexts } from './texts';
import { seenOn, type View } from './view';

interface Props {
  readonly option: Option;
  readonly className: string;
  readonly label: string;
  readonly legend?: ReactNode;
  readonly onMade?: (chart: ECharts) => void;
  /** Told after somebody has moved or zoomed, with the width in pixels. */
  readonly onMoved?: (view: View, width: number) => void;
}

/** How much nearer a press of the button is. */
const nearer = 1.6;

/** How long a movement rests before it is told of. */
const rest = 300;

/** A map that is moved and zoomed by pointer and by its buttons. */
export function GeoChart({ option, className, label, legend, onMade, onMoved }: Props) {
  const text = useTexts(mapTexts);
  const chart = useRef<ECharts | null>(null);
  const told = useRef(onMoved);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    told.current = onMoved;
  });
  useEffect(() => () => clearTimeout(resting.current), []);
  const moved = (made: ECharts): void => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => told.current?.(seenOn(made), made.getWidth()), rest);
  };
  const place = useChart(option, (made) => {
    chart.current = made;
    made.on('georoam', () => moved(made));
    onMade?.(made);
  });
  const zoom = (by: number): void => {
    const made = chart.current;
    made?.dispatchAction({ type: 'geoRoam', componentType: 'geo', geoIndex: 0, zoom: by, originX: made.getWidth() / 2, originY: made.getHeight() / 2 });
  };
  const all = (): void => {
    const made = chart.current;
    if (made === null) return;
    made.setOption({ geo: { center: null, zoom: 1 } });
    moved(made);
  };
  return (
    <MapFigure legend={legend}>
      <div ref={place} className={className} role="img" aria-label={label} />
      <div className="map-tools no-print">
        <button type="button" aria-label={text('nearer')} title={text('nearer')} onClick={() => zoom(nearer)}>{'+'}</button>
        <button type="button" aria-label={text('farther')} title={text('farther')} onClick={() => zoom(1 / nearer)}>{'−'}</button>
        <button type="button" aria-label={text('whole')} title={text('whole')} onClick={all}>{'⌂'}</button>
      </div>
    </MapFigure>
  );
}
