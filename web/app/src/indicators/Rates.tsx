import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/LanguageProvider';
import type { RatePoint } from './RateChart';
import { valueShown } from './tallies';
import { indicatorTexts } from './texts';

const RateChart = lazy(() => import('./RateChart').then((chart) => ({ default: chart.RateChart })));

interface Props {
  readonly name: string;
  readonly points: readonly RatePoint[];
  readonly target: number | null;
  /** The address of a month's page, by its first seven characters. */
  readonly to: (month: string) => string;
  readonly money?: boolean;
  readonly isMean?: boolean;
}

/** A figure by month: drawn, and as a table for whoever cannot see it, each month the way to its rows. */
export function Rates({ name, points, target, to, money, isMean }: Props) {
  const text = useTexts(indicatorTexts);
  if (points.length === 0) return <p className="quiet">{text('none')}</p>;
  const shown = (count: number): string => (money === true ? text('yuan', { amount: (count / 100).toFixed(2) }) : count.toLocaleString('en'));
  return (
    <>
      <Suspense fallback={<div className="chart low" />}><RateChart label={text('trendOf', { name })} points={points} target={target} isMean={isMean === true} /></Suspense>
      <table className="board plainly" aria-label={text('trendOf', { name })}>
        <thead><tr><th scope="col">{text('month')}</th><th scope="col" className="figure">{text('value')}</th><th scope="col" className="figure">{text('partOf')}</th><th scope="col" className="figure">{text('wholeOf')}</th></tr></thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr key={point.month}>
              <td data-title={text('month')}><Link to={to(point.month.slice(0, 7))}>{point.month.slice(0, 7)}</Link></td>
              <td data-title={text('value')} className="figure">{valueShown(point.percent, isMean)}</td>
              <td data-title={text('partOf')} className="figure">{shown(point.part)}</td>
              <td data-title={text('wholeOf')} className="figure">{shown(point.whole)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
