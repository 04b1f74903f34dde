import { Card, Result } from 'antd';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Choice, Filters, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { Waiting } from '../components/Waiting';
import { processDiagrams, processInstances, type ProcessInstancesResult, type ProcessMonitorFilterInput } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { useSession } from '../session/SessionProvider';
import type { Process } from './layout';
import { ProcessDiagram } from './ProcessDiagram';
import { instancePath } from './paths';
import { operationsTexts, processStateWords } from './texts';

/** One process across departments: its diagram with where its instances stand, and the instances for those who may see them. */
export function ProcessPage() {
  const text = useTexts(operationsTexts);
  const { language } = useLanguage();
  const name = useParams().name ?? '';
  const { session } = useSession();
  const [{ data, error }, again] = useRead(processDiagrams, {});
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const process = data.operations.processes.find((one) => one.name === name);
  if (process === undefined) return <Result status="404" title={text('missing')} />;
  return (
    <div className="page wide operations">
      <nav className="parts" aria-label={text('title')}><Link to="/operations">{text('title')}</Link></nav>
      <h1>{language === 'zh' ? process.zh : process.en}</h1>
      <Card size="small" title={text('diagram')}><ProcessDiagram process={process} /></Card>
      <Card size="small" title={text('instances')}>
        {mayExecute(processInstances, session?.roles ?? []) ? <Instances process={process} /> : <p className="quiet">{text('instancesDenied')}</p>}
      </Card>
      <Card size="small" title={text('transitions')}><Transitions process={process} /></Card>
      <Card size="small" title={text('about')}>
        <Facts lines={[[text('streams'), <code key="streams">{process.streams}</code>], [text('follows'), <code key="follows">{process.follows.join(', ')}</code>]]} />
      </Card>
    </div>
  );
}

function Transitions({ process }: { readonly process: Process }) {
  const text = useTexts(operationsTexts);
  const word = useWords(processStateWords);
  return (
    <table className="changes" aria-label={text('transitions')}>
      <thead><tr><th scope="col">{text('from')}</th><th scope="col">{text('to')}</th><th scope="col">{text('upon')}</th></tr></thead>
      <tbody>
        {process.transitions.map((way) => (
          <tr key={`${way.from ?? ''}>${way.to}`}><th scope="row">{way.from === null ? text('begins') : word(way.from)}</th><td>{word(way.to)}</td><td><code>{way.on}</code></td></tr>
        ))}
      </tbody>
    </table>
  );
}

type Instance = ProcessInstancesResult['processMonitors']['nodes'][number];

function Instances({ process }: { readonly process: Process }) {
  const text = useTexts(operationsTexts);
  const [state, city] = [useWords(processStateWords), useWords(cityWords)];
  const [search] = useSearchParams();
  const states = useMemo<Texts<string>>(
    () => Object.fromEntries([...new Set(process.transitions.map((way) => way.to))].map((one) => [one, processStateWords[one] ?? ([one, one] as const)] as const)),
    [process],
  );
  const where = useMemo((): ProcessMonitorFilterInput => {
    const all: ProcessMonitorFilterInput[] = [{ process: { eq: process.name } }];
    const asked = search.get('state');
    if (asked !== null) all.push({ state: { eq: asked } });
    if (search.get('running') === '1') all.push({ completed: { eq: false } });
    return { and: all };
  }, [process.name, search]);
  const columns: readonly Column<Instance>[] = [
    { key: 'key', title: text('instance'), show: (one) => keyOf(one.id).slice(process.name.length + 1) },
    { key: 'state', title: text('state'), show: (one) => <span className={`mark ${one.completed ? 'ended' : 'going'}`}>{state(one.state)}</span> },
    { key: 'subject', title: text('subject'), show: (one) => <code>{one.subject}</code> },
    { key: 'division', title: text('division'), show: (one) => city(cityKey(one.division)) },
    { key: 'until', title: text('waitingUntil'), show: (one) => <span className={one.late > 0 ? 'mark bad' : undefined}>{one.waitingUntil}</span> },
    { key: 'refused', title: text('refused'), show: (one) => <span className={one.refused > 0 ? 'mark amber' : undefined}>{one.refused}</span> },
    { key: 'started', title: text('started'), show: (one) => one.startedOn },
    { key: 'changed', title: text('changed'), show: (one) => one.changedOn },
  ];
  return (
    <>
      <Filters label={text('filters')}>
        <Choice name="state" all={text('anyState')} words={states} />
        <Toggle name="running" label={text('onlyRunning')} />
      </Filters>
      <PagedBoard
        label={text('instances')}
        columns={columns}
        document={processInstances}
        variables={{ where }}
        rowsOf={(result) => result.processMonitors}
        to={(one) => instancePath(keyOf(one.id))}
        tone={(one) => (one.late > 0 ? 'bad' : undefined)}
        none={text('noInstances')}
      />
    </>
  );
}
