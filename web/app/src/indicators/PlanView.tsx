import { Card, Space } from 'antd';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { planIndicators, type PlanIndicatorsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { firstOf, useMonth } from './month';
import { Reached, Target } from './Target';
import { indicatorTexts } from './texts';

const RateChart = lazy(() => import('./RateChart').then((chart) => ({ default: chart.RateChart })));

/** One of the plan's indicators. */
export type PlanIndicator = PlanIndicatorsResult['planIndicators']['indicators'][number];

/** The plan's targets that the record can measure, each with its trend, and city beside city. */
export function PlanView() {
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const [{ data, error }, again] = useRead(planIndicators, { month: firstOf(month), division: city === null ? null : `${city}00`, months: 6 });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={14} />;
  const indicators = data.planIndicators.indicators;
  return (
    <>
      <div className="tiles charts">{indicators.map((indicator) => <Tile key={indicator.code} indicator={indicator} month={month} city={city} />)}</div>
      {city === null ? <Cities indicators={indicators} month={month} /> : null}
    </>
  );
}

/** The address of one indicator, in a city or all together. */
const pathOf = (code: string, month: string, city: string | null): string => `/indicators/plan/${code}?month=${month}${city === null ? '' : `&city=${city}`}`;

function Tile({ indicator, month, city }: { readonly indicator: PlanIndicator; readonly month: string; readonly city: string | null }) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const name = language === 'zh' ? indicator.zh : indicator.en;
  return (
    <Card size="small" title={<Link to={pathOf(indicator.code, month, city)}>{indicator.plan === null ? null : `${indicator.plan} `}{name}</Link>}>
      {indicator.percent === null ? <p className="rate">{text('nothing')}<small className="quiet"> {text('none')}</small></p> : (
        <p className="rate">
          {indicator.percent} % <small className="quiet">{text('of', { part: indicator.numerator, whole: indicator.denominator })}</small> <small><Reached isMet={indicator.isMet} /></small>
        </p>
      )}
      <Space wrap><span className="quiet">{text('target')}</span><span><Target permille={indicator.targetPermille} confidence={indicator.targetConfidence} /></span></Space>
      <div className="quiet">{language === 'zh' ? indicator.numeratorZh : indicator.numeratorEn} / {language === 'zh' ? indicator.denominatorZh : indicator.denominatorEn}</div>
      {indicator.trend.length === 0 ? null : (
        <Suspense fallback={<div className="chart low" />}>
          <RateChart label={text('trendOf', { name })} target={indicator.targetPermille / 10} points={indicator.trend.map((one) => ({ month: one.month, percent: Number(one.percent), part: one.numerator, whole: one.denominator }))} />
        </Suspense>
      )}
    </Card>
  );
}

/** City beside city: each figure leads to what it was counted from. */
function Cities({ indicators, month }: { readonly indicators: readonly PlanIndicator[]; readonly month: string }) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const word = useWords(cityWords);
  const cities = [...new Set(indicators.flatMap((indicator) => indicator.cities.map((one) => one.city)))].sort();
  return (
    <>
      <h2>{text('byCity')}</h2>
      {cities.length === 0 ? <p className="quiet">{text('noCities')}</p> : (
        <table className="board plainly" aria-label={text('byCity')}>
          <thead>
            <tr>
              <th scope="col">{text('city')}</th>
              {indicators.map((indicator) => <th key={indicator.code} scope="col" className="figure">{language === 'zh' ? indicator.zh : indicator.en}</th>)}
            </tr>
          </thead>
          <tbody>
            {cities.map((city) => (
              <tr key={city}>
                <th scope="row">{word(cityKey(city))}</th>
                {indicators.map((indicator) => {
                  const one = indicator.cities.find((counted) => counted.city === city);
                  return (
                    <td key={indicator.code} className="figure" data-title={language === 'zh' ? indicator.zh : indicator.en}>
                      {one === undefined ? text('nothing') : <Link className={one.isMet ? undefined : 'mark bad'} to={pathOf(indicator.code, month, city.slice(0, 4))}>{one.percent} %</Link>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
