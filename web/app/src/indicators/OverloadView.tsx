import { Link, useSearchParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { overloadIndicators } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { firstOf, useMonth } from './month';
import { pointOf, widestOf } from './tallies';
import { indicatorTexts, overloadWords } from './texts';

/** All indicators of overload control of a month. */
export function OverloadView() {
  const text = useTexts(indicatorTexts);
  const word = useWords(overloadWords);
  const { session } = useSession();
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const division = city === null ? widestOf(session?.division ?? '440000') : `${city}00`;
  const [{ data, error }, again] = useRead(
    overloadIndicators,
    { where: { month: { eq: firstOf(month) }, division: { eq: division }, place: { eq: null } }, order: [{ indicator: 'ASC' }] },
  );
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={6} />;
  const rows = data.overloadIndicators.nodes;
  if (rows.length === 0) return <p className="quiet">{text('none')}</p>;
  return (
    <table className="board plainly" aria-label={text('overload')}>
      <thead><tr><th scope="col">{text('indicator')}</th><th scope="col" className="figure">{text('value')}</th><th scope="col" className="figure">{text('partOf')}</th><th scope="col" className="figure">{text('wholeOf')}</th><th scope="col">{text('rule')}</th></tr></thead>
      <tbody>
        {rows.map((row) => {
          const point = pointOf(row);
          return (
            <tr key={row.id}>
              <td data-title={text('indicator')}><Link to={`/indicators/overload/${row.indicator}?month=${month}${city === null ? '' : `&city=${city}`}`}>{word(row.indicator)}</Link></td>
              <td data-title={text('value')} className="figure">{point === null ? text('nothing') : `${point.percent.toFixed(2)} %`}</td>
              <td data-title={text('partOf')} className="figure">{row.numerator.toLocaleString('en')}</td>
              <td data-title={text('wholeOf')} className="figure">{row.denominator.toLocaleString('en')}</td>
              <td data-title={text('rule')} className="digests">{row.ruleVersion}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
