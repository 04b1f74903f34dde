import { Link, useSearchParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { supervisionIndicators, type SupervisionIndicatorsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { firstOf, useMonth } from './month';
import { Reached } from './Target';
import { indicatorTexts, unitWords } from './texts';

/** One of the indicators of supervision. */
export type SupervisionIndicator = SupervisionIndicatorsResult['supervisionIndicators']['indicators'][number];

/** Indicators that are a mean and no share. */
const means = ['MEAN_OVERSPEED', 'MEAN_FATIGUE', 'OVERSPEED_PER_100_KM'];

/** Whether it is a mean and no share. */
export const isMean = (code: string): boolean => means.includes(code);

/** What came out, as a share or as a mean. */
export const valueOf = ({ code, percent }: SupervisionIndicator): string | null => (percent === null ? null : isMean(code) ? percent : `${percent} %`);

/** All indicators of supervision of a month. */
export function SupervisionView() {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const unit = useWords(unitWords);
  const [search] = useSearchParams();
  const month = useMonth();
  const city = search.get('city');
  const [{ data, error }, again] = useRead(supervisionIndicators, { month: firstOf(month), division: city === null ? null : `${city}00` });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={17} />;
  return (
    <table className="board plainly" aria-label={text('supervision')}>
      <thead>
        <tr>
          <th scope="col">{text('indicator')}</th><th scope="col" className="figure">{text('value')}</th><th scope="col" className="figure">{text('partOf')}</th>
          <th scope="col" className="figure">{text('wholeOf')}</th><th scope="col" className="figure">{text('target')}</th><th scope="col" /><th scope="col">{text('rule')}</th>
        </tr>
      </thead>
      <tbody>
        {data.supervisionIndicators.indicators.map((indicator) => (
          <tr key={indicator.code}>
            <td data-title={text('indicator')}><Link to={`/indicators/supervision/${indicator.code}?month=${month}${city === null ? '' : `&city=${city}`}`}>{language === 'zh' ? indicator.zh : indicator.en}</Link></td>
            <td data-title={text('value')} className="figure">{valueOf(indicator) ?? text('nothing')}</td>
            <td data-title={text('partOf')} className="figure">{Number(indicator.numerator).toLocaleString('en')}</td>
            <td data-title={text('wholeOf')} className="figure">{Number(indicator.denominator).toLocaleString('en')} {unit(indicator.unit)}</td>
            <td data-title={text('target')} className="figure">{indicator.targetPermille === null ? null : text('exactly', { percent: indicator.targetPermille / 10 })}</td>
            <td><Reached isMet={indicator.isMet} /></td>
            <td data-title={text('rule')} className="digests">{indicator.ruleVersion}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
