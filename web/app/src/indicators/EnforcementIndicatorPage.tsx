import { Card, Result } from 'antd';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Choice, Filters, Month } from '../components/Filters';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { Waiting } from '../components/Waiting';
import { PagedBoard } from '../components/PagedBoard';
import { countedEnforcementFacts, enforcementIndicators, type CountedEnforcementFactsResult, type EnforcementIndicatorsResult } from '../documents/trusted';
import { useAll } from '../graphql/useAll';
import { cityWords } from '../language/divisions';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { CityRates } from './CityRates';
import { useFactColumns } from './factColumns';
import { firstOf, monthAfter, thisMonth, useMonth } from './month';
import { Rates } from './Rates';
import { citiesOf, pointsOf, widestOf } from './tallies';
import { indicatorTexts } from './texts';

type Row = EnforcementIndicatorsResult['enforcementIndicators']['nodes'][number];

/** One indicator of enforcement: by month, by city, and every fact that it was counted from. */
export function EnforcementIndicatorPage() {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const division = city === null ? widestOf(session?.division ?? '440000') : `${city}00`;
  const columns = useFactColumns<CountedEnforcementFactsResult['enforcementIndicatorEntries']['nodes'][number]>(code === 'FINES_PAID');
  const rates = useAll(
    enforcementIndicators,
    { where: { indicator: { eq: code as never }, month: { gte: monthAfter(month, -11), lte: firstOf(month) } }, order: [{ month: 'DESC' }] },
    (result) => result.enforcementIndicators,
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
  const [any] = rates.rows;
  if (any === undefined) return <Result status="info" title={text('none')} extra={<Link to={`/indicators?view=enforcement&month=${month}`}>{text('back')}</Link>} />;
  const money = any.unit === 'FEN';
  const name = language === 'zh' ? any.nameZh : any.nameEn;
  return (
    <div className="page wide">
      <h1>{name}</h1>
      <p className="no-print"><Link to={`/indicators?view=enforcement&month=${month}`}>{text('back')}</Link></p>
      <Filters label={text('filters')}>
        <Month name="month" label={text('month')} latest={thisMonth()} />
        {session?.division.endsWith('0000') === true ? <Choice name="city" all={text('anyCity')} words={cityWords} /> : null}
        <Choice name="part" all={text('all')} words={{ met: indicatorTexts.onlyMet, missed: indicatorTexts.onlyMissed }} />
      </Filters>
      <div className="cards">
        <Card size="small" title={text('trend')}>
          <About row={any} />
          <Rates name={name} points={pointsOf(rates.rows, division)} target={null} money={money} to={(one) => `/indicators/enforcement/${code}?month=${one}${city === null ? '' : `&city=${city}`}`} />
        </Card>
        {city !== null ? null : (
          <Card size="small" title={text('byCity')}>
            <CityRates
              cities={citiesOf(rates.rows, firstOf(month))}
              to={(one) => `/indicators/enforcement/${code}?month=${month}&city=${one}`}
              money={money}
            />
          </Card>
        )}
      </div>
      <h2>{text('facts')}</h2>
      <PagedBoard label={text('facts')} document={countedEnforcementFacts} variables={facts} rowsOf={(result) => result.enforcementIndicatorEntries} columns={columns} to={(row) => (row.case === null ? undefined : `/cases/${keyOf(row.case.id)}`)} none={text('noRows')} />
    </div>
  );
}

function About({ row }: { readonly row: Row }) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  return (
    <Facts
      lines={[
        [text('partOf'), language === 'zh' ? row.numeratorZh : row.numeratorEn],
        [text('wholeOf'), language === 'zh' ? row.denominatorZh : row.denominatorEn],
        [text('basis'), row.basis],
        [text('rule'), `${row.formulaVersion} · ${row.ruleVersion}`],
      ]}
    />
  );
}
