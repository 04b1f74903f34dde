import { Card } from 'antd';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Choice, Filters, Month } from '../components/Filters';
import { Fault } from '../components/Fault';
import { PagedBoard } from '../components/PagedBoard';
import { Waiting } from '../components/Waiting';
import { countedOverloadFacts, overloadIndicators, type CountedOverloadFactsResult } from '../documents/trusted';
import { useAll } from '../graphql/useAll';
import { cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { CityRates } from './CityRates';
import { useFactColumns } from './factColumns';
import { firstOf, monthAfter, thisMonth, useMonth } from './month';
import { Rates } from './Rates';
import { citiesOf, pointsOf, widestOf } from './tallies';
import { indicatorTexts, overloadWords } from './texts';

/** One indicator of overload control: by month, by city, and every fact that it was counted from. */
export function OverloadIndicatorPage() {
  const text = useTexts(indicatorTexts);
  const word = useWords(overloadWords);
  const { session } = useSession();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const division = city === null ? widestOf(session?.division ?? '440000') : `${city}00`;
  const columns = useFactColumns<CountedOverloadFactsResult['overloadIndicatorEntries']['nodes'][number]>(false);
  const rates = useAll(
    overloadIndicators,
    { where: { indicator: { eq: code as never }, place: { eq: null }, month: { gte: monthAfter(month, -11), lte: firstOf(month) } }, order: [{ month: 'DESC' }] },
    (result) => result.overloadIndicators,
    1000,
  );
  const facts = useMemo(() => ({
    where: {
      indicator: { eq: code as never }, day: { gte: firstOf(month), lt: monthAfter(month, 1) }, division: { startsWith: division.endsWith('0000') ? division.slice(0, 2) : division.slice(0, 4) },
      ...(search.get('part') === 'met' ? { counts: { eq: true } } : search.get('part') === 'missed' ? { counts: { eq: false } } : {}),
    },
    order: [{ day: 'DESC' as const }],
  }), [code, month, division, search]);
  if (rates.error !== undefined) return <Fault error={rates.error} />;
  if (rates.state === 'reading') return <Waiting rows={14} />;
  return (
    <div className="page wide">
      <h1>{word(code)}</h1>
      <p className="no-print"><Link to={`/indicators?view=overload&month=${month}`}>{text('back')}</Link></p>
      <Filters label={text('filters')}>
        <Month name="month" label={text('month')} latest={thisMonth()} />
        {session?.division.endsWith('0000') === true ? <Choice name="city" all={text('anyCity')} words={cityWords} /> : null}
        <Choice name="part" all={text('all')} words={{ met: indicatorTexts.onlyMet, missed: indicatorTexts.onlyMissed }} />
      </Filters>
      <div className="cards">
        <Card size="small" title={text('trend')}><Rates name={word(code)} points={pointsOf(rates.rows, division)} target={null} to={(one) => `/indicators/overload/${code}?month=${one}${city === null ? '' : `&city=${city}`}`} /></Card>
        {city !== null ? null : (
          <Card size="small" title={text('byCity')}>
            <CityRates
              cities={citiesOf(rates.rows, firstOf(month))}
              to={(one) => `/indicators/overload/${code}?month=${month}&city=${one}`}
            />
          </Card>
        )}
      </div>
      <h2>{text('facts')}</h2>
      <PagedBoard label={text('facts')} document={countedOverloadFacts} variables={facts} rowsOf={(result) => result.overloadIndicatorEntries} columns={columns} to={() => undefined} none={text('noRows')} />
    </div>
  );
}
