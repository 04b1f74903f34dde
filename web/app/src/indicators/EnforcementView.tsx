import { Link, useSearchParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { enforcementIndicators } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { firstOf, useMonth } from './month';
import { pointOf, widestOf } from './tallies';
import { indicatorTexts } from './texts';

/** All indicators of enforcement of a month. */
export function EnforcementView() {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const division = city === null ? widestOf(session?.division ?? '440000') : `${city}00`;
  const [{ data, error }, again] = useRead(enforcementIndicators, { where: { month: { eq: firstOf(month) }, division: { eq: division } }, order: [{ indicator: 'ASC' }] });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={15} />;
  const rows = data.enforcementIndicators.nodes;
  if (rows.length === 0) return <p className="quiet">{text('none')}</p>;
  return (
    <table className="board plainly" aria-label={text('enforcement')}>
      <thead><tr><th scope="col">{text('indicator')}</th><th scope="col" className="figure">{text('value')}</th><th scope="col">{text('partOf')}</th><th scope="col">{text('wholeOf')}</th><th scope="col">{text('basis')}</th></tr></thead>
      <tbody>
        {rows.map((row) => {
          const point = pointOf(row);
          const shown = (count: string): string => (row.unit === 'FEN' ? text('yuan', { amount: (Number(count) / 100).toFixed(2) }) : Number(count).toLocaleString('en'));
          return (
            <tr key={row.id}>
              <td data-title={text('indicator')}><Link to={`/indicators/enforcement/${row.indicator}?month=${month}${city === null ? '' : `&city=${city}`}`}>{language === 'zh' ? row.nameZh : row.nameEn}</Link></td>
              <td data-title={text('value')} className="figure">{point === null ? text('nothing') : `${point.percent.toFixed(2)} %`}</td>
              <td data-title={text('partOf')}>{shown(row.numerator)} <span className="quiet">{language === 'zh' ? row.numeratorZh : row.numeratorEn}</span></td>
              <td data-title={text('wholeOf')}>{shown(row.denominator)} <span className="quiet">{language === 'zh' ? row.denominatorZh : row.denominatorEn}</span></td>
              <td data-title={text('basis')}>{row.basis}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
