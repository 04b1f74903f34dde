import { Card, Result, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { applicationFile, type ApplicationFileResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { ApplicationActs } from './ApplicationActs';
import { Clocks } from './Clocks';
import { applicationStageWords, handlingWords, hallTexts, kindWords, nextWords } from './texts';

/** An application with its whole file. */
export type Application = NonNullable<ApplicationFileResult['application']>;

/** One application: what was applied for, its clocks and steps, and what whoever looks may do next. */
export function ApplicationPage() {
  const text = useTexts(hallTexts);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(applicationFile, { id: useParams().id ?? '', atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={14} />;
  if (data.application === null) return <Result status="404" title={text('missing')} />;
  return <File application={data.application} onDone={setAtLeast} />;
}

function File({ application, onDone }: { readonly application: Application; readonly onDone: (position: string) => void }) {
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
      <div className="cards">
        <Card size="small" title={text('facts')}>
          <Facts
            lines={[
              [text('applicant'), application.applicant],
              [text('code'), application.applicantCode],
              [text('person'), application.personName],
              [text('item'), item === null ? null : `${item.number} ${language === 'zh' ? item.zh : item.en}`],
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
              [text('licence'), application.licenceNumber],
              [text('valid'), application.validFrom === null ? null : `${application.validFrom} – ${application.validUntil ?? ''}`],
            ]}
          />
        </Card>
        <Card size="small" title={text('clocks')}><Clocks application={application} /></Card>
        {item === null || item.materials.length === 0 ? null : (
          <Card size="small" title={text('materials')}>
            <ul>{item.materials.map((material) => <li key={material.zh}>{language === 'zh' ? material.zh : material.en}</li>)}</ul>
          </Card>
        )}
        <ApplicationActs application={application} onDone={onDone} />
        <Card size="small" title={text('steps')} className="whole">
          <ol className="timeline">
            {application.steps.map((step) => (
              <li key={step.position}><time dateTime={step.on}>{step.on}</time><span>{language === 'zh' ? step.zh : step.en}</span></li>
            ))}
          </ol>
        </Card>
      </div>
    </div>
  );
}
