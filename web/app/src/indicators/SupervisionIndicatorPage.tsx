import { Card, Result } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Filters, Month } from '../components/Filters';
import { Waiting } from '../components/Waiting';
import { supervisionIndicators } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { Counted } from './Counted';
import { firstOf, thisMonth, useMonth } from './month';
import { valueOf } from './SupervisionView';
import { Reached } from './Target';
import { indicatorTexts } from './texts';

/** One indicator of supervision and the rows that it was counted from. */
export function SupervisionIndicatorPage() {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const [{ data, error }, again] = useRead(supervisionIndicators, { month: firstOf(month), division: city === null ? null : `${city}00` });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const indicator = data.supervisionIndicators.indicators.find((one) => one.code === code);
  if (indicator === undefined) return <Result status="404" title={text('missing')} />;
  return (
    <div className="page wide">
      <h1>{language === 'zh' ? indicator.zh : indicator.en}</h1>
      <p className="no-print"><Link to={`/indicators?view=supervision&month=${month}`}>{text('back')}</Link></p>
      <Filters label={text('filters')}><Month name="month" label={text('month')} latest={thisMonth()} /></Filters>
      <Card size="small" style={{ marginBottom: 12 }}>
        <p className="rate">{valueOf(indicator) ?? text('nothing')} <small><Reached isMet={indicator.isMet} /></small></p>
        <Facts
          lines={[
            [text('partOf'), Number(indicator.numerator).toLocaleString('en')],
            [text('wholeOf'), Number(indicator.denominator).toLocaleString('en')],
            [text('target'), indicator.targetPermille === null ? null : text('exactly', { percent: indicator.targetPermille / 10 })],
            [text('excluded'), indicator.excluded.join('、')],
            [text('rule'), indicator.ruleVersion],
          ]}
        />
      </Card>
      <Counted from={indicator.countedFrom} where={indicator.where} whereMet={indicator.whereMet} whereMissed={null} month={month} />
    </div>
  );
}
