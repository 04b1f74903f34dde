import { Card, Result, Space, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import { Waiting } from '../components/Waiting';
import { applicationFile, type ApplicationFileResult } from '../documents/trusted';
import { positionOf } from '../graphql/useFeed';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { ApplicationActs } from './ApplicationActs';
import { Clocks } from './Clocks';
import { Materials } from './Materials';
import { Steps } from './Steps';
import { applicationStageWords, handlingWords, hallTexts, kindWords, nextWords } from './texts';
import { useFileFeed } from './useFileFeed';
import { WhoMay } from './WhoMay';

/** An application with its whole file. */
export type Application = NonNullable<ApplicationFileResult['application']>;

/** One application: what was applied for, its clocks and steps, and what whoever looks may do next. What others do shows at once. */
export function ApplicationPage() {
  const text = useTexts(hallTexts);
  const id = useParams().id ?? '';
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error, extensions }, again] = useRead(applicationFile, { id, atLeast });
  const [shown, setShown] = useState<ApplicationFileResult | null>(null);
  if (data !== undefined && data !== shown) setShown(data);
  const later = useCallback((position: string) => setAtLeast((before) => (before === null || BigInt(position) > BigInt(before) ? position : before)), []);
  useFileFeed(id, positionOf(extensions), later);
  const look = useCallback(() => again(), [again]);
  // While it is read again, what was read stays: a form that stands open keeps its place.
  const isThis = (file: ApplicationFileResult | null | undefined): file is ApplicationFileResult =>
    file != null && (file.application === null || keyOf(file.application.id) === id);
  const file = isThis(data) ? data : isThis(shown) ? shown : null;
  if (file === null) return error === undefined ? <Waiting rows={14} /> : <Fault error={error} again={again} />;
  if (file.application === null) return <Result status="404" title={text('missing')} />;
  return <File key={file.application.id} application={file.application} onDone={later} again={look} />;
}

function File({ application, onDone, again }: { readonly application: Application; readonly onDone: (position: string) => void; readonly again: () => void }) {
  const text = useTexts(hallTexts);
  const { language } = useLanguage();
  const [stage, next, kind, handling] = [useWords(applicationStageWords), useWords(nextWords), useWords(kindWords), useWords(handlingWords)];
  const item = application.licenceItem;
  const ended = application.next === 'NOTHING';
  return (
    <div className="page">
      <h1>{text('file')} {application.acceptanceNumber ?? ''}</h1>
      <section className={`standing ${['REFUSED', 'NOT_ACCEPTED', 'TERMINATED'].includes(application.stage) ? 'bad' : ended ? 'ended' : 'going'}`}>
        <div className="word">{stage(application.stage)}</div>
        {application.applicant} · {item === null ? '' : language === 'zh' ? item.zh : item.en} · {kind(application.kind)}
        {ended ? null : <div><Tag>{text('whoNext', { next: next(application.next) })}</Tag></div>}
      </section>
      {application.decidedOn === null ? null : (
        <Space wrap className="no-print" style={{ marginBottom: 12 }}>
          <PaperButton path={`/applications/${keyOf(application.id)}/decision.pdf`} label={text('decisionPaper')} />
          {application.licenceNumber === null ? null : <PaperButton path={`/certificates/${encodeURIComponent(application.licenceNumber)}.pdf`} label={text('certificate')} />}
        </Space>
      )}
      <div className="cards">
        <Card size="small" title={text('facts')}>
          <Facts
            lines={[
              [text('applicant'), application.applicant],
              [text('code'), application.applicantCode],
              [text('person'), application.personName],
              [text('item'), item === null ? null : `${item.number} ${language === 'zh' ? item.zh : item.en}`],
              [text('concerns'), application.concerns === null ? null : <Link to={`/register/${encodeURIComponent(application.concerns.number)}`}>{application.concerns.number}</Link>],
              [text('scope'), application.scope],
              [text('route'), application.route],
              [text('handling'), handling(application.handling)],
              [text('commitment'), application.byCommitment ? '✓' : null],
              [text('submitted'), application.submittedOn],
              [text('accepted'), application.acceptedOn],
              [text('deemed'), application.deemedAccepted ? '✓' : null],
              [text('resubmitBy'), application.resubmitBy],
              [text('reviewer'), application.reviewerName],
              [text('hearing'), application.hearingOn],
              [text('opinion'), application.opinion],
              [text('reason'), application.reason],
              [text('decision'), application.decisionNumber === null ? null : `${application.decisionNumber} ${application.decidedOn ?? ''}`],
              [text('decidedBy'), application.decidedBy],
              [text('licence'), application.licenceNumber === null ? null : <Link to={`/register/${encodeURIComponent(application.licenceNumber)}`}>{application.licenceNumber}</Link>],
              [text('valid'), application.validFrom === null ? null : `${application.validFrom} – ${application.validUntil ?? ''}`],
            ]}
          />
        </Card>
        <Card size="small" title={text('clocks')}><Clocks application={application} /></Card>
        <Card size="small" title={text('materials')}><Materials application={application} /></Card>
        <Card size="small" title={text('whoMay')}><WhoMay application={application} /></Card>
        <ApplicationActs application={application} onDone={onDone} again={again} />
        <Card size="small" title={text('steps')} className="whole">
          <Steps steps={application.steps} />
        </Card>
      </div>
    </div>
  );
}
