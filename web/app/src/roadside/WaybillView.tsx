import { Alert, Card, Space, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { keyOf } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import { Plate } from '../components/Plate';
import type { RoadsideWaybillResult } from '../documents/trusted';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { AtIssueCard } from './AtIssueCard';
import { EmergencyCard } from './EmergencyCard';
import { GoodsCard } from './GoodsCard';
import { HistoryCard } from './HistoryCard';
import { PartiesCard } from './PartiesCard';
import { PeopleCard } from './PeopleCard';
import { StandingsCard } from './StandingsCard';
import { roadsideTexts } from './texts';
import { TripCard } from './TripCard';
import { VehicleCard } from './VehicleCard';
import { checkWords, stageWords, toneOf, warningWords } from './words';

/** A waybill as the host gives it to whom it concerns. */
export type Waybill = NonNullable<RoadsideWaybillResult['waybill']>;

/** The whole waybill: what counts at the roadside comes first. */
export function WaybillView({ waybill, mayInspect, children }: { readonly waybill: Waybill; readonly mayInspect: boolean; readonly children?: ReactNode }) {
  const text = useTexts(roadsideTexts);
  return (
    <>
      <Banner waybill={waybill} />
      <Space wrap className="no-print" style={{ marginBottom: 12 }}>
        <PaperButton path={`/waybills/${keyOf(waybill.id)}/waybill.pdf`} label={text('paper')} />
      </Space>
      <Validation waybill={waybill} />
      {children}
      <div className="cards">
        <GoodsCard waybill={waybill} />
        {mayInspect ? <StandingsCard waybill={waybill} /> : <AtIssueCard waybill={waybill} />}
        <VehicleCard waybill={waybill} />
        <PeopleCard waybill={waybill} />
        <EmergencyCard waybill={waybill} />
        <TripCard waybill={waybill} />
        <PartiesCard waybill={waybill} />
        <Card title={text('loading')} size="small">
          <Loading waybill={waybill} />
        </Card>
        <HistoryCard waybill={waybill} />
      </div>
    </>
  );
}

function Banner({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const stage = useWords(stageWords);
  const tone = toneOf(waybill.stage, waybill.isSuspended || waybill.hasIncident);
  const marks: readonly (string | null)[] = [
    waybill.isSuspended ? text('suspendedTrip') : null,
    waybill.hasIncident ? text('incident') : null,
    waybill.isOverdue ? text('overdue') : null,
    waybill.amendments > 0 ? text('amended', { count: waybill.amendments }) : null,
  ];
  return (
    <section className={`standing ${tone}`} aria-label={text('number')}>
      <div className="word">{stage(waybill.stage)}</div>
      <Space wrap size="middle">
        <span className="number">{waybill.number}</span>
        <Plate plate={waybill.vehicle.plate} />
        {waybill.trailer === null ? null : <Plate plate={waybill.trailer.plate} />}
        {waybill.replacedBy === null ? null : <Link to={`/waybills/${waybill.replacedBy.number}`} className="on-colour">{text('replacedBy', { number: waybill.replacedBy.number })}</Link>}
      </Space>
      <div>{marks.filter((mark) => mark !== null).map((mark) => <Tag key={mark}>{mark}</Tag>)}</div>
    </section>
  );
}

/** What the validation found: rules that are broken, with their articles, and warnings. */
function Validation({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const warning = useWords(warningWords);
  const { language } = useLanguage();
  if (waybill.broken.length + waybill.warnings.length === 0) return null;
  return (
    <Card title={text(waybill.broken.length > 0 ? 'broken' : 'warnings')} size="small" style={{ marginBottom: 12 }}>
      <Space orientation="vertical" style={{ width: '100%' }}>
        {waybill.broken.map((one) => <Alert key={one.code + one.zh} type="error" showIcon title={worded(one.code, language === 'zh' ? one.zh : one.en)} description={`${text('article')} ${citationOf(one.article, language)}`} />)}
        {waybill.warnings.map((one) => <Alert key={one.kind + (one.about ?? '')} type="warning" showIcon title={warning(one.kind)} description={one.about} />)}
      </Space>
    </Card>
  );
}

/** The wording of a rule begins with its code, or gets it. */
const worded = (code: string, wording: string): string => (wording.startsWith(code) ? wording : `${code} ${wording}`);

function Loading({ waybill }: { readonly waybill: Waybill }): ReactNode {
  const text = useTexts(roadsideTexts);
  const check = useWords(checkWords);
  return waybill.failedChecks.length > 0
    ? <Alert type="error" showIcon title={text('loadingRefused', { checks: waybill.failedChecks.map(check).join(text('and')) })} />
    : waybill.loadedKg === null ? <Alert type="info" showIcon title={text('loadingNone')} /> : <Alert type="success" showIcon title={text('loadingPassed')} />;
}
