import { Alert, Card, Result, Space } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import { Waiting } from '../components/Waiting';
import { creditEntries, creditSubject, type CreditSubjectResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { CreditSections } from './CreditSections';
import { Entries, type Entry } from './Entries';
import { Evaluation } from './Evaluation';
import { Grade } from './Grade';
import { Listings } from './Listings';
import { Objections } from './Objections';
import { SubjectActs } from './SubjectActs';
import { calledOf, subjectPath } from './subject';
import { creditTexts, domainWords, subjectKindWords, tradeWords } from './texts';
import { Warnings } from './Warnings';

const TrendChart = lazy(() => import('./TrendChart').then((chart) => ({ default: chart.TrendChart })));

/** The credit of a subject in one field. */
export type Report = CreditSubjectResult['carrierCreditReports']['nodes'][number];

/** Who gets the paper besides the subject itself. */
const readers = ['CreditOfficer', 'SuperiorAuthority', 'Auditor', 'Applicant'];

/** The credit of a subject: its score down to the documents, and what may be done about it. */
export function SubjectPage() {
  const text = useTexts(creditTexts);
  const { subject = '' } = useParams();
  const [search] = useSearchParams();
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(creditSubject, { subject, atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={16} />;
  const reports = data.carrierCreditReports.nodes;
  const report = reports.find((one) => one.id.endsWith(`:${search.get('field') ?? ''}`)) ?? reports[0];
  if (report === undefined) return <Result status="404" title={text('missing')} />;
  return <Subject key={report.id} report={report} reports={reports} atLeast={atLeast} lookAgain={again} onDone={setAtLeast} />;
}

interface Props {
  readonly report: Report;
  readonly reports: readonly Report[];
  readonly atLeast: string | null;
  /** Reads the report anew. */
  readonly lookAgain: () => void;
  readonly onDone: (position: string) => void;
}

function Subject({ report, reports, atLeast, lookAgain, onDone }: Props) {
  const text = useTexts(creditTexts);
  const domain = useWords(domainWords);
  const { session } = useSession();
  const [{ data, error }, again] = useRead(creditEntries, { where: { profile: { eq: keyOf(report.id) } }, order: [{ entry: 'DESC' }], first: 100, atLeast });
  const entries = data?.creditReportEntries.nodes ?? [];
  const numbered = new Map<number, Entry>(entries.map((entry) => [entry.entry, entry]));
  return (
    <div className="page">
      <h1>{report.name} <small className="quiet">{calledOf(report.subject)}</small></h1>
      <CreditSections />
      {reports.length === 1 ? null : (
        <nav className="sections no-print" aria-label={text('fields')}>
          {reports.map((one) => (
            <Link key={one.id} to={`${subjectPath(one.subject)}?field=${one.id.slice(-2)}`} aria-current={one === report ? 'page' : undefined}>{domain(one.domain)}</Link>
          ))}
        </nav>
      )}
      <section className={`standing ${toneOf(report.grade)}`}>
        <Space size="large" wrap>
          <span className="word">{report.score ?? text('noScore')}</span>
          {report.grade === null ? null : <span className="word">{text('grade')} {report.grade}</span>}
          <span>{domain(report.domain)}{report.closed ? ` · ${text('closed')}` : ''}</span>
        </Space>
      </section>
      {report.fullMarksOn === null ? null : <Alert type="error" showIcon title={`${text('fullMarks')} ${report.fullMarksOn}`} style={{ marginBottom: 12 }} />}
      {session?.roles.some((role) => readers.includes(role)) === true ? (
        <div className="no-print" style={{ marginBottom: 12 }}><PaperButton path={`/credit/${encodeURIComponent(report.subject)}/report.pdf`} label={text('paper')} /></div>
      ) : null}
      <div className="cards">
        <Card size="small" title={text('facts')}><Profile report={report} /></Card>
        <Card size="small" title={text('trend')}>
          {report.trend.length === 0 ? <p>{text('noTrend')}</p> : <Trend report={report} />}
        </Card>
        {[...report.evaluations].reverse().map((evaluation) => (
          <Evaluation key={evaluation.model} evaluation={evaluation} entries={numbered} />
        ))}
        {data === undefined ? null : <SubjectActs report={report} entries={entries} again={() => {
          lookAgain();
          again();
        }} onDone={onDone} />}
        <Card size="small" title={text('entryTitle')} className="whole">
          {data === undefined ? error === undefined ? <Waiting rows={6} /> : <Fault error={error} again={again} /> : <Entries entries={entries} />}
        </Card>
        <Objections report={report} />
        <Warnings profile={keyOf(report.id)} />
        <Listings report={report} atLeast={atLeast} onDone={onDone} />
      </div>
    </div>
  );
}

const toneOf = (grade: string | null): string => (grade === 'A' ? 'good' : grade === 'D' ? 'bad' : grade === null ? 'ended' : 'going');

function Profile({ report }: { readonly report: Report }) {
  const text = useTexts(creditTexts);
  const [kind, trade, city] = [useWords(subjectKindWords), useWords(tradeWords), useWords(cityWords)];
  const letter = report.subject.slice(0, 1);
  return (
    <Facts
      lines={[
        [text('name'), report.name],
        [text('fullName'), letter !== 'P' || report.maskedFields.includes('personName') ? null : report.personName],
        [text('subjectKind'), kind(letter)],
        [text(letter === 'V' ? 'plate' : letter === 'S' ? 'section' : 'code'), letter === 'P' ? null : calledOf(report.subject)],
        [text('certificate'), report.certificate],
        [text('trade'), trade(report.trade)],
        [text('division'), city(cityKey(report.division))],
        [text('cycleFrom'), report.cycleFrom],
        [text('entriesOf'), text('counting', { entries: report.entries, counting: report.counting })],
        [text('changedOn'), report.changedOn],
      ]}
    />
  );
}

function Trend({ report }: { readonly report: Report }) {
  const text = useTexts(creditTexts);
  return (
    <>
      <Suspense fallback={<div className="chart" />}><TrendChart trend={report.trend} /></Suspense>
      <details>
        <summary>{text('trendTable')}</summary>
        <table className="board plainly">
          <thead><tr><th scope="col">{text('day')}</th><th scope="col">{text('score')}</th><th scope="col">{text('grade')}</th></tr></thead>
          <tbody>
            {[...report.trend].reverse().map((point, index) => (
              <tr key={`${point.asOf} ${index}`}><td data-title={text('day')}>{point.asOf}</td><td data-title={text('score')}>{point.total}</td><td data-title={text('grade')}><Grade grade={point.grade} /></td></tr>
            ))}
          </tbody>
        </table>
      </details>
      {report.openObjections === 0 ? null : <p className="mark amber">{text('objections')} {report.openObjections}</p>}
    </>
  );
}
