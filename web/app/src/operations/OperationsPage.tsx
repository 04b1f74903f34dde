import { Alert, Card } from 'antd';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { operations, type OperationsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { Followers } from './Followers';
import { Processes } from './Processes';
import { Queues } from './Queues';
import { ReadModels } from './ReadModels';
import { Rebuilds } from './Rebuilds';
import { Sealing } from './Sealing';
import { Terminals } from './Terminals';
import { operationsTexts } from './texts';
import { usePolling } from './usePolling';
import { Witnesses } from './Witnesses';

/** How the installation runs. */
export type Sheet = OperationsResult['operations'];

const every = 5_000;

/** Seconds from which on somebody should look at a read model that is behind. */
const lagging = 30;

/** How the installation runs, as it is now. */
export function OperationsPage() {
  const text = useTexts(operationsTexts);
  const [{ data, error }, again] = useRead(operations, {});
  usePolling(() => again(), every);
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={16} />;
  const sheet = data.operations;
  const troubled = sheet.readModels.filter((model) => model.state !== 'live' || Number(model.lagSeconds) >= lagging);
  return (
    <div className="page wide operations">
      <h1>{text('title')}</h1>
      <p className="quiet">{text('head', { head: Number(sheet.head), at: momentOf(sheet.at) })}</p>
      {error === undefined ? <Verdict sheet={sheet} /> : <Fault error={error} again={again} />}
      {troubled.length === 0 ? null : <Card size="small" title={text('troubled')}><ReadModels models={troubled} onBegun={() => again()} /></Card>}
      {sheet.rebuilds.length === 0 ? null : <Card size="small" title={text('rebuilds')}><Rebuilds rebuilds={sheet.rebuilds} /></Card>}
      <div className="cards">
        <Card size="small" title={text('sealing')}><Sealing sealing={sheet.sealing} /></Card>
        <Card size="small" title={text('witnesses')}><Witnesses publishing={sheet.publishing} /></Card>
        <Card size="small" title={text('followers')}><Followers followers={sheet.followers} /></Card>
      </div>
      <Card size="small" title={text('processes')}><Processes processes={sheet.processes} /></Card>
      <Card size="small" title={text('queues')}><Queues /></Card>
      <Card size="small" title={text('terminals')}><Terminals /></Card>
      <Card size="small" title={text('readModels')}><ReadModels models={sheet.readModels} onBegun={() => again()} /></Card>
    </div>
  );
}

/** What somebody must know at the first look. */
function Verdict({ sheet }: { readonly sheet: Sheet }) {
  const text = useTexts(operationsTexts);
  const served = sheet.readModels.filter((model) => model.serving);
  const stopped = served.filter((model) => model.state === 'stopped').length;
  const lag = Math.max(0, ...served.map((model) => Number(model.lagFacts)));
  return stopped > 0 ? <Alert type="error" showIcon role="alert" title={text('stopped', { count: stopped })} />
    : <Alert type="success" showIcon title={text('allWell', { count: served.length, lag })} />;
}
