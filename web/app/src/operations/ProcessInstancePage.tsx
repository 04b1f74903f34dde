import { Card, Result } from 'antd';
import { Link, useParams } from 'react-router';
import { roleWords } from '../app/texts';
import { Board, BoardRow, type Column } from '../components/Board';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { journal, processDiagrams, processInstance, type ProcessInstanceResult } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { pascal, streamPath } from '../journal/names';
import { cityKey, cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { instancePath, streamIn } from './paths';
import { ProcessDiagram } from './ProcessDiagram';
import { limitStateWords, operationsTexts, partnerWords, processStateWords } from './texts';

type Instance = NonNullable<ProcessInstanceResult['processMonitor']>;

/** One instance of a process: where it stands in the diagram, what it did, and what it waits for. */
export function ProcessInstancePage() {
  const text = useTexts(operationsTexts);
  const { language } = useLanguage();
  const { name = '', key = '' } = useParams();
  const [diagrams] = useRead(processDiagrams, {});
  const [{ data, error }, again] = useRead(processInstance, { id: `${name}/${key}`, process: `${name}/${key}` });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const one = data.processMonitor;
  if (one === null) return <Result status="404" title={text('missingInstance')} />;
  const process = diagrams.data?.operations.processes.find((known) => known.name === name);
  return (
    <div className="page wide operations">
      <nav className="parts" aria-label={text('title')}>
        <Link to="/operations">{text('title')}</Link>
        <Link to={instancePath(`${name}/`).slice(0, -1)}>{process === undefined ? name : language === 'zh' ? process.zh : process.en}</Link>
      </nav>
      <h1>{text('instance')} {key}</h1>
      <Card size="small" title={text('diagram')}>{process === undefined ? <Waiting rows={4} /> : <ProcessDiagram process={process} here={one.state} />}</Card>
      <div className="cards">
        <Card size="small" title={text('about')}><About one={one} /></Card>
        <Card size="small" title={text('waits')}><Waits one={one} /></Card>
        <Card size="small" title={text('duties')}><Duties one={one} /></Card>
      </div>
      <Card size="small" title={text('steps')}><Steps one={one} /></Card>
      <Card size="small" title={text('limits')}><Limits limits={data.processLimits.nodes} /></Card>
    </div>
  );
}

function About({ one }: { readonly one: Instance }) {
  const text = useTexts(operationsTexts);
  const [state, city] = [useWords(processStateWords), useWords(cityWords)];
  const { session } = useSession();
  const audits = mayExecute(journal, session?.roles ?? []);
  const subject = streamIn(one.subject);
  return (
    <Facts
      lines={[
        [text('state'), `${state(one.state)} · ${text(one.completed ? 'completed' : 'running')}`],
        [text('subject'), audits ? <Link key="subject" to={streamPath(...subject)}>{one.subject}</Link> : one.subject],
        [text('division'), city(cityKey(one.division))],
        [text('run'), one.run],
        [text('started'), one.startedOn],
        [text('changed'), one.changedOn],
        [text('cause'), audits ? <Link key="cause" to={`/journal/${one.causePosition}`}>{one.causePosition}</Link> : one.causePosition],
        [text('blocked'), one.blocked ? text('blocked') : null, true],
        [text('streams'), audits ? <Link key="stream" to={streamPath(`process.${one.process}`, streamIn(one.id.slice(one.id.indexOf(':') + 1))[1])}>{text('history')}</Link> : null],
      ]}
    />
  );
}

function Waits({ one }: { readonly one: Instance }) {
  const text = useTexts(operationsTexts);
  const partner = useWords(partnerWords);
  const columns: readonly Column<Instance['waiting'][number]>[] = [
    { key: 'limit', title: text('limit'), show: (wait) => wait.notice ?? wait.limit },
    { key: 'partner', title: text('partner'), show: (wait) => partner(wait.partner) },
    { key: 'until', title: text('until'), show: (wait) => <span className={wait.late ? 'mark bad' : undefined}>{wait.until}</span> },
  ];
  if (one.waiting.length === 0) return <p className="quiet">{text('noWaits')}</p>;
  return <Board label={text('waits')} columns={columns}>{one.waiting.map((wait) => <BoardRow key={wait.limit} row={wait} columns={columns} to={undefined} tone={wait.late ? 'bad' : undefined} />)}</Board>;
}

function Duties({ one }: { readonly one: Instance }) {
  const text = useTexts(operationsTexts);
  const role = useWords(roleWords);
  const { language } = useLanguage();
  const columns: readonly Column<Instance['duties'][number]>[] = [
    { key: 'duty', title: text('duty'), show: (duty) => (language === 'zh' ? duty.zh : duty.en) },
    { key: 'role', title: text('role'), show: (duty) => role(pascal(duty.role)) },
    { key: 'asked', title: text('asked'), show: (duty) => duty.askedOn },
    { key: 'until', title: text('until'), show: (duty) => duty.until },
  ];
  if (one.duties.length === 0) return <p className="quiet">{text('noDuties')}</p>;
  return <Board label={text('duties')} columns={columns}>{one.duties.map((duty) => <BoardRow key={duty.duty} row={duty} columns={columns} to={undefined} />)}</Board>;
}

function Steps({ one }: { readonly one: Instance }) {
  const text = useTexts(operationsTexts);
  const columns: readonly Column<Instance['steps'][number]>[] = [
    { key: 'step', title: text('step'), show: (step) => step.step },
    { key: 'command', title: text('command'), show: (step) => <code>{step.command}</code> },
    { key: 'target', title: text('target'), show: (step) => <code>{step.target}</code> },
    { key: 'basis', title: text('basis'), show: (step) => step.basis },
    { key: 'result', title: text('result'), show: (step) => <span className={`mark ${step.rule === null ? 'good' : 'amber'}`}>{step.rule === null ? text('accepted') : text('refusedBy', { rule: step.rule })}</span> },
    { key: 'on', title: text('on'), show: (step) => step.on },
  ];
  if (one.steps.length === 0) return <p className="quiet">{text('noSteps')}</p>;
  return <Board label={text('steps')} columns={columns}>{one.steps.map((step) => <BoardRow key={step.position} row={step} columns={columns} to={undefined} />)}</Board>;
}

type Limit = ProcessInstanceResult['processLimits']['nodes'][number];

function Limits({ limits }: { readonly limits: readonly Limit[] }) {
  const text = useTexts(operationsTexts);
  const [state, partner] = [useWords(limitStateWords), useWords(partnerWords)];
  const columns: readonly Column<Limit>[] = [
    { key: 'limit', title: text('limit'), show: (limit) => limit.notice ?? limit.limitName },
    { key: 'partner', title: text('partner'), show: (limit) => partner(limit.partner) },
    { key: 'basis', title: text('basis'), show: (limit) => limit.basis },
    { key: 'due', title: text('until'), show: (limit) => `${limit.due}${limit.provisional ? text('provisional') : ''}` },
    { key: 'state', title: text('state'), show: (limit) => <span className={`mark ${limit.state === 'LATE' ? 'bad' : limit.state === 'RUNNING' ? 'going' : 'ended'}`}>{state(limit.state)}</span> },
    { key: 'ended', title: text('ended'), show: (limit) => limit.endedOn },
  ];
  if (limits.length === 0) return <p className="quiet">{text('noLimits')}</p>;
  return <Board label={text('limits')} columns={columns}>{limits.map((limit) => <BoardRow key={limit.id} row={limit} columns={columns} to={undefined} tone={limit.state === 'LATE' ? 'bad' : undefined} />)}</Board>;
}
