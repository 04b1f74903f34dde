import { Card, Result, Space, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { isMasked, keyOf, licencePath } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import { Waiting } from '../components/Waiting';
import { applicationFile, type ApplicationFileResult } from '../documents/trusted';
import { applicationFacts } from '../graphql/feeds';
import { useFile } from '../graphql/useFile';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { ApplicationActs } from './ApplicationActs';
import { Clocks } from './Clocks';
import { Materials } from './Materials';
import { Steps } from './Steps';
import { applicationStageWords, handlingWords, hallTexts, kindWords, nextWords } from './texts';
import { WhoMay } from './WhoMay';

/** An application with its whole file. */
export type Application = NonNullable<ApplicationFileResult['application']>;

/** One application: what was applied for, its clocks and steps, and what whoever looks may do next. What others do shows at once. */
export function ApplicationPage() {
  const text = useTexts(hallTexts);
  const id = useParams().id ?? '';
  const { data: file, error, again, later } = useFile(applicationFile, { id }, applicationFacts, (result) => result.application?.id ?? null);
  const fault = error === undefined ? null : <Fault error={error} again={again} />;
  if (file === undefined) return fault ?? <Waiting rows={14} />;
  if (file.application === null) return <Result status="404" title={text('missing')} />;
  return (
    <>
      {fault}
      <File key={file.application.id} application={file.application} onDone={later} again={again} />
    </>
  );
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
          {application.licenceNumber === null || isMasked(application.licenceNumber) ? null : <PaperButton path={`/certificates/${encodeURIComponent(application.licenceNumber)}.pdf`} label={text('certificate')} />}
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
              [text('concerns'), application.concerns === null ? null : <Link to={licencePath({ ...application.concerns, holdsId: application.concerns.numberHoldsId })}>{application.concerns.number}</Link>],
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
              [text('licence'), application.licenceNumber === null || application.licenceId === null ? null : (
                <Link to={licencePath({ id: application.licenceId, number: application.licenceNumber, holdsId: application.licenceNumberHoldsId })}>{application.licenceNumber}</Link>
              )],
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
