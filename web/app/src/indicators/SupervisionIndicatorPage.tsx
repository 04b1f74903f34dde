import { Card, Result } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Choice, Filters, Month } from '../components/Filters';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { supervisionIndicators, supervisionTrend } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { CityRates } from './CityRates';
import { Counted } from './Counted';
import { firstOf, thisMonth, useMonth } from './month';
import { Rates } from './Rates';
import { isMean, valueOf, type SupervisionIndicator } from './SupervisionView';
import { Reached } from './Target';
import { indicatorTexts, unitWords } from './texts';

/** One indicator of supervision: by month, by city, and the rows that it was counted from. */
export function SupervisionIndicatorPage() {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const asked = { month: firstOf(month), division: city === null ? null : `${city}00` };
  const [{ data, error }, again] = useRead(supervisionIndicators, asked);
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const indicator = data.supervisionIndicators.indicators.find((one) => one.code === code);
  if (indicator === undefined) return <Result status="404" title={text('missing')} />;
  return (
    <div className="page wide">
      <h1>{language === 'zh' ? indicator.zh : indicator.en}</h1>
      <p className="no-print"><Link to={`/indicators?view=supervision&month=${month}`}>{text('back')}</Link></p>
      <Filters label={text('filters')}>
        <Month name="month" label={text('month')} latest={thisMonth()} />
        {session?.division.endsWith('0000') === true ? <Choice name="city" all={text('anyCity')} words={cityWords} /> : null}
      </Filters>
      <Standing indicator={indicator} />
      <Compared indicator={indicator} month={month} city={city} />
      <Counted from={indicator.countedFrom} where={indicator.where} whereMet={indicator.whereMet} whereMissed={null} month={month} />
    </div>
  );
}

function Standing({ indicator }: { readonly indicator: SupervisionIndicator }) {
  const text = useTexts(indicatorTexts);
  const unit = useWords(unitWords);
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <p className="rate">{valueOf(indicator) ?? text('nothing')} <small><Reached isMet={indicator.isMet} /></small></p>
      <Facts
        lines={[
          [text('partOf'), Number(indicator.numerator).toLocaleString('en')],
          [text('wholeOf'), `${Number(indicator.denominator).toLocaleString('en')}${isMean(indicator.code) ? '' : ` ${unit(indicator.unit)}`}`],
          [text('target'), indicator.targetPermille === null ? null : text('exactly', { percent: indicator.targetPermille / 10 })],
          [text('excluded'), indicator.excluded.join('、')],
          [text('rule'), indicator.ruleVersion],
        ]}
      />
    </Card>
  );
}

/** The months of a year, and the cities of the month: each figure is the way to its own page, which has its rows. */
function Compared({ indicator, month, city }: { readonly indicator: SupervisionIndicator; readonly month: string; readonly city: string | null }) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const [{ data, error }, again] = useRead(supervisionTrend, { code: indicator.code, month: firstOf(month), division: city === null ? null : `${city}00`, months: 12 });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={8} />;
  const { trend, cities } = data.supervisionTrend;
  const mean = isMean(indicator.code);
  const page = `/indicators/supervision/${indicator.code}`;
  return (
    <div className="cards">
      <Card size="small" title={text('trend')}>
        <Rates
          name={language === 'zh' ? indicator.zh : indicator.en}
          target={indicator.targetPermille === null ? null : indicator.targetPermille / 10}
          points={trend.map((one) => ({ month: one.month, percent: Number(one.percent), part: Number(one.numerator), whole: Number(one.denominator) }))}
          to={(one) => `${page}?month=${one}${city === null ? '' : `&city=${city}`}`}
          isMean={mean}
        />
      </Card>
      {city !== null ? null : (
        <Card size="small" title={text('byCity')}>
          <CityRates
            cities={cities.map((one) => ({ city: one.city, percent: Number(one.percent), part: Number(one.numerator), whole: Number(one.denominator), isMet: one.isMet }))}
            to={(one) => `${page}?month=${month}&city=${one}`}
            isMean={mean}
          />
        </Card>
      )}
    </div>
  );
}
