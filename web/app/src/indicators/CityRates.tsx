import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { Cities } from '../map/Cities';
import type { CityFigure } from '../map/CityMap';
import { useSession } from '../session/SessionProvider';
import { valueShown, type CityPoint } from './tallies';
import { Reached } from './Target';
import { indicatorTexts } from './texts';

interface Props {
  readonly cities: readonly CityPoint[];
  /** The address of a city's page, by the first four digits of its code. */
  readonly to: (city: string) => string;
  readonly money?: boolean;
  readonly isMean?: boolean;
}

/** A figure city by city: on the map for whoever sees more than one, and as a list, which begins with those that fall short. */
export function CityRates({ cities, to, money, isMean }: Props) {
  const text = useTexts(indicatorTexts);
  const word = useWords(cityWords);
  const navigate = useNavigate();
  const { session } = useSession();
  const values = useMemo(
    () => new Map<string, CityFigure>(cities.filter(({ city }) => !city.endsWith('0000')).map(({ city, percent, part, whole, isMet }) => {
      const shown = valueShown(percent, isMean);
      return [cityKey(city), { value: percent, shown, told: `${word(cityKey(city))}  ${shown}  (${text('of', money === true ? { part: part / 100, whole: whole / 100 } : { part, whole })})`, bad: isMet === false }];
    })),
    [cities, isMean, money, text, word],
  );
  if (cities.length === 0) return <p className="quiet">{text('noCities')}</p>;
  const compared = cities.some(({ isMet }) => typeof isMet === 'boolean');
  const rank = (one: CityPoint): number => (one.isMet === false ? 0 : 1);
  const rows = [...cities].sort((one, other) => rank(one) - rank(other) || (compared ? one.percent - other.percent : other.percent - one.percent));
  const shown = (count: number): string => (money === true ? text('yuan', { amount: (count / 100).toFixed(2) }) : count.toLocaleString('en'));
  return (
    <>
      {session?.division.endsWith('0000') === true ? <Cities label={text('byCity')} values={values} onCity={(city) => void navigate(to(city))} /> : null}
      <table className="board plainly" aria-label={text('byCity')}>
        <thead>
          <tr>
            <th scope="col">{text('city')}</th><th scope="col" className="figure">{text('value')}</th><th scope="col" className="figure">{text('partOf')}</th><th scope="col" className="figure">{text('wholeOf')}</th>
            {compared ? <th scope="col">{text('target')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ city, percent, part, whole, isMet }) => (
            <tr key={city}>
              <td data-title={text('city')}><Link to={to(city.slice(0, 4))}>{word(cityKey(city))}</Link></td>
              <td data-title={text('value')} className="figure">{valueShown(percent, isMean)}</td>
              <td data-title={text('partOf')} className="figure">{shown(part)}</td>
              <td data-title={text('wholeOf')} className="figure">{shown(whole)}</td>
              {compared ? <td data-title={text('target')}><Reached isMet={isMet ?? null} /></td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
