import { Card } from 'antd';
import { waybillUsageRanking } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { firstOf } from './month';
import { indicatorTexts } from './texts';

/** The cities by their use of electronic waybills; whoever is below the target is told to make good. */
export function Ranking({ month }: { readonly month: string }) {
  const text = useTexts(indicatorTexts);
  const word = useWords(cityWords);
  const { session } = useSession();
  const sees = mayExecute(waybillUsageRanking, session?.roles ?? []);
  const [{ data }] = useRead(waybillUsageRanking, { month: firstOf(month) }, { pause: !sees });
  if (!sees) return null;
  const cities = data?.waybillUsageRanking.cities ?? [];
  return (
    <Card size="small" title={text('ranking')} loading={data === undefined}>
      {cities.length === 0 ? <p className="quiet">{text('noCities')}</p> : (
        <table className="board plainly" aria-label={text('ranking')}>
          <thead><tr><th scope="col">{text('rank')}</th><th scope="col">{text('city')}</th><th scope="col" className="figure">{text('trips')}</th><th scope="col" className="figure">{text('withWaybill')}</th><th scope="col" className="figure">{text('value')}</th></tr></thead>
          <tbody>
            {cities.map((one) => (
              <tr key={one.city}>
                <td data-title={text('rank')}>{one.rank}</td>
                <td data-title={text('city')}>{word(cityKey(one.city))} {one.isBelowTarget ? <span className="mark bad">{text('belowTarget')}</span> : null}</td>
                <td data-title={text('trips')} className="figure">{one.trips}</td>
                <td data-title={text('withWaybill')} className="figure">{one.withWaybill}</td>
                <td data-title={text('value')} className="figure">{one.percent} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
