import type { ReactNode } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { reviewNumber } from './review';
import { mapTexts } from './texts';

/** The frame of a map: below it stands where its lines come from. The same before the map is there as after. */
export function MapFigure({ children, legend }: { readonly children: ReactNode; readonly legend?: ReactNode }) {
  const text = useTexts(mapTexts);
  return (
    <figure className="map-figure">
      <div className="map-place">{children}</div>
      <figcaption>
        {legend}
        <p className="hint">{text('ground')} {reviewNumber === null ? null : text('review', { number: reviewNumber })}</p>
      </figcaption>
    </figure>
  );
}
