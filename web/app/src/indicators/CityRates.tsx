import { Link } from 'react-router';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { pointOf, type Tally } from './tallies';
import { indicatorTexts } from './texts';

interface Props {
  readonly tallies: readonly Tally[];
  /** The address of a city's page, by the first four digits of its code. */
  readonly to: (city: string) => string;
  readonly money?: boolean;
}

/** A rate city by city, the largest first. */
export function CityRates({ tallies, to, money }: Props) {
  const text = useTexts(indicatorTexts);
  const word = useWords(cityWords);
  const rows = tallies.map((tally) => ({ tally, point: pointOf(tally) })).filter((one) => one.point !== null)
    .sort((one, other) => (other.point?.percent ?? 0) - (one.point?.percent ?? 0));
  if (rows.length === 0) return <p className="quiet">{text('noCities')}</p>;
  const shown = (count: number | undefined): string => (money === true ? text('yuan', { amount: ((count ?? 0) / 100).toFixed(2) }) : (count ?? 0).toLocaleString('en'));
  return (
    <table className="board plainly" aria-label={text('byCity')}>
      <thead><tr><th scope="col">{text('city')}</th><th scope="col" className="figure">{text('value')}</th><th scope="col" className="figure">{text('partOf')}</th><th scope="col" className="figure">{text('wholeOf')}</th></tr></thead>
      <tbody>
        {rows.map(({ tally, point }) => (
          <tr key={tally.division}>
            <td data-title={text('city')}><Link to={to(tally.division.slice(0, 4))}>{word(cityKey(tally.division))}</Link></td>
            <td data-title={text('value')} className="figure">{point?.percent.toFixed(2)} %</td>
            <td data-title={text('partOf')} className="figure">{shown(point?.part)}</td>
            <td data-title={text('wholeOf')} className="figure">{shown(point?.whole)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
