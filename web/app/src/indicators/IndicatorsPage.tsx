import { Result } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { Choice, Filters, Month } from '../components/Filters';
import { enforcementIndicators, overloadIndicators, planIndicators, supervisionIndicators } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { cityWords } from '../language/divisions';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { EnforcementView } from './EnforcementView';
import { thisMonth } from './month';
import { OverloadView } from './OverloadView';
import { PlanView } from './PlanView';
import { SupervisionView } from './SupervisionView';
import { indicatorTexts } from './texts';

const views = [
  ['plan', planIndicators, PlanView], ['supervision', supervisionIndicators, SupervisionView], ['enforcement', enforcementIndicators, EnforcementView], ['overload', overloadIndicators, OverloadView],
] as const;

/** The indicators of a month, beside what they are to reach. */
export function IndicatorsPage() {
  const text = useTexts(indicatorTexts);
  const { session } = useSession();
  const [search] = useSearchParams();
  const own = views.filter(([, document]) => mayExecute(document, session?.roles ?? []));
  const [shown, , View] = own.find(([name]) => name === search.get('view')) ?? own[0] ?? [];
  const others = (view: string): string => {
    const next = new URLSearchParams(search);
    next.set('view', view);
    return `/indicators?${next.toString()}`;
  };
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <nav className="sections no-print" aria-label={text('sections')}>
        {own.map(([name]) => <Link key={name} to={others(name)} aria-current={name === shown ? 'page' : undefined}>{text(name)}</Link>)}
      </nav>
      <Filters label={text('filters')}>
        <Month name="month" label={text('month')} latest={thisMonth()} />
        {session?.division.endsWith('0000') === true ? <Choice name="city" all={text('anyCity')} words={cityWords} /> : null}
      </Filters>
      {View === undefined ? <Result status="403" title={text('missing')} /> : <View />}
    </div>
  );
}
