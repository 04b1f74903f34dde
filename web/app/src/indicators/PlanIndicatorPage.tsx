import { Card, Result } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Choice, Filters, Month } from '../components/Filters';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { planIndicators } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { cityWords } from '../language/divisions';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { CityRates } from './CityRates';
import { Counted } from './Counted';
import { firstOf, thisMonth, useMonth } from './month';
import type { PlanIndicator } from './PlanView';
import { Ranking } from './Ranking';
import { Rates } from './Rates';
import { Reached, Target } from './Target';
import { indicatorTexts } from './texts';

/** One of the plan's indicators, from its trend down to the rows and facts that it was counted from. */
export function PlanIndicatorPage() {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const { code = '' } = useParams();
  const month = useMonth();
  const { session } = useSession();
  const [search] = useSearchParams();
  const city = search.get('city');
  const [{ data, error }, again] = useRead(planIndicators, { month: firstOf(month), division: city === null ? null : `${city}00`, months: 12 });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={14} />;
  const indicator = data.planIndicators.indicators.find((one) => one.code === code);
  if (indicator === undefined) return <Result status="404" title={text('missing')} />;
  return (
    <div className="page wide">
      <Heading indicator={indicator} month={month} />
      <Filters label={text('filters')}>
        <Month name="month" label={text('month')} latest={thisMonth()} />
        {session?.division.endsWith('0000') === true ? <Choice name="city" all={text('anyCity')} words={cityWords} /> : null}
      </Filters>
      <Standing indicator={indicator} />
      <div className="cards">
        <Card size="small" title={text('trend')}>
          <Rates
            name={language === 'zh' ? indicator.zh : indicator.en}
            target={indicator.targetPermille / 10}
            to={(one) => `/indicators/plan/${code}?month=${one}${city === null ? '' : `&city=${city}`}`}
            points={indicator.trend.map((one) => ({ month: one.month, percent: Number(one.percent), part: one.numerator, whole: one.denominator }))}
          />
        </Card>
        {city !== null || indicator.cities.length === 0 ? null : (
          <Card size="small" title={text('byCity')}>
            <CityRates
              cities={indicator.cities.map((one) => ({ city: one.city, percent: Number(one.percent), part: one.numerator, whole: one.denominator, isMet: one.isMet }))}
              to={(one) => `/indicators/plan/${code}?month=${month}&city=${one}`}
            />
          </Card>
        )}
        {code === 'WAYBILL_USAGE' ? <Ranking month={month} /> : null}
      </div>
      <Counted from={indicator.countedFrom} where={indicator.where} whereMet={indicator.whereMet} whereMissed={indicator.whereMissed} month={month} />
    </div>
  );
}

function Heading({ indicator, month }: { readonly indicator: PlanIndicator; readonly month: string }) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  return (
    <>
      <h1>{language === 'zh' ? indicator.zh : indicator.en}</h1>
      <p className="no-print"><Link to={`/indicators?month=${month}`}>{text('back')}</Link></p>
    </>
  );
}

function Standing({ indicator }: { readonly indicator: PlanIndicator }) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  return (
    <Card size="small" style={{ marginBottom: 12 }}>
      <p className="rate">
        {indicator.percent === null ? text('nothing') : `${indicator.percent} %`} <small><Reached isMet={indicator.isMet} /></small>
      </p>
      <Facts
        lines={[
          [text('partOf'), `${indicator.numerator.toLocaleString('en')} · ${language === 'zh' ? indicator.numeratorZh : indicator.numeratorEn}`],
          [text('wholeOf'), `${indicator.denominator.toLocaleString('en')} · ${language === 'zh' ? indicator.denominatorZh : indicator.denominatorEn}`],
          [text('target'), <Target key="target" permille={indicator.targetPermille} confidence={indicator.targetConfidence} />],
          [text('source'), indicator.targetSource],
          [text('planNumber'), indicator.plan],
          [text('rule'), indicator.ruleVersion],
        ]}
      />
    </Card>
  );
}
