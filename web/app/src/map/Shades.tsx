import { useTexts } from '../language/LanguageProvider';
import { shadeOf, shades, type Span } from './span';
import { mapTexts } from './texts';

/** What the shades of a map mean. It takes its room where there is nothing to show, too. */
export function Shades({ span }: { readonly span: Span | null }) {
  const text = useTexts(mapTexts);
  return (
    <p className="shades">
      {span === null ? text('noFigures') : span.least.value === span.most.value ? (
        <>
          <svg className="one" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill={shadeOf(span.least.value, span)} /></svg>
          <span>{span.least.shown}</span>
        </>
      ) : (
        <>
          <span>{span.least.shown}</span>
          <svg viewBox="0 0 100 10" aria-hidden="true" preserveAspectRatio="none">{shades.map((shade, index) => <rect key={shade} x={index * 20} width="20" height="10" fill={shade} />)}</svg>
          <span>{span.most.shown}</span>
        </>
      )}
    </p>
  );
}
