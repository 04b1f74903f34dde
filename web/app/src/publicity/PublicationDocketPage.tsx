import { Card, Empty, Result, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Facts, type Line } from '../components/Facts';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { Waiting } from '../components/Waiting';
import { publicationDocket, type PublicationDocketResult } from '../documents/trusted';
import { ActTabs } from '../forms/ActTabs';
import { standingOf } from '../forms/meanwhile';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { Limit } from '../hall/Limit';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { listed } from '../language/list';
import { useSession } from '../session/SessionProvider';
import { publicationActs } from './acts';
import { publicityFormWords } from './formWords';
import { PublicationWays } from './PublicationWays';
import { causeWords, groundWords, publicationKindWords, publicationStageWords, publicityTexts, severityWords, toneOf } from './texts';

/** The publicity of a document as officers see it. */
export type Docket = NonNullable<PublicationDocketResult['publication']>;

/** The publicity of one document: what is due by when, and what whoever looks may do. */
export function PublicationDocketPage() {
  const text = useTexts(publicityTexts);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(publicationDocket, { id: useParams().id ?? '', atLeast });
  return (
    <div className="page">
      <PublicationWays />
      {data === undefined ? error === undefined ? <Waiting rows={14} /> : <Fault error={error} again={again} />
        : data.publication === null ? <Result status="404" title={text('missing')} /> : <File key={data.publication.id} at={data.publication} onDone={setAtLeast} again={again} />}
    </div>
  );
}

function File({ at, onDone, again }: { readonly at: Docket; readonly onDone: (position: string) => void; readonly again: () => void }) {
  const text = useTexts(publicityTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const word = useWords(publicityFormWords);
  const [kind, stage, ground, severity, cause] = [
    useWords(publicationKindWords), useWords(publicationStageWords), useWords(groundWords), useWords(severityWords), useWords(causeWords),
  ];
  const late = (day: string | null, isLate: boolean): string | null => (day === null ? null : isLate ? text('late', { day }) : day);
  const acts = publicationActs.filter((act) => mayExecute(act.document, session?.roles ?? []))
    .map((act) => ({ key: act.name, label: word(act.name), open: act.open(at), document: act.document, fields: act.fields }));
  const lines: readonly Line[] = [
    [text('ground'), ground(at.ground)],
    [text('class'), severity(at.class)],
    [text('necessity'), at.necessity],
    [text('due'), at.due],
    [text('published'), late(at.publishedOn, at.publishedLate), at.publishedLate],
    [text('minimumUntil'), at.minimumUntil],
    [text('until'), at.until],
    [text('reported'), late(at.reportedOn, at.reportedLate), at.reportedLate],
    [text('reportedTo'), listed(at.reportedTo, language)],
    [text('state'), at.kind === 'LICENCE' ? text(at.licenceValid ? 'inForce' : 'notInForce') : null, !at.licenceValid],
    [text('changedBecause'), at.changedBecause],
    [text('endedOn'), at.endedOn === null ? null : `${at.endedOn} ${word(at.endedBy)}`],
  ];
  const withdrawal: readonly Line[] = [
    [text('cause'), cause(at.withdrawalCause)],
    [text('because'), at.document],
    [text('withdrawBy'), at.withdrawBy],
    [text('withdrawnOn'), late(at.withdrawnOn, at.withdrawnLate), at.withdrawnLate],
    [text('reasons'), at.withdrawalReasons],
  ];
  return (
    <>
      <h1>{at.documentNumber}</h1>
      <section className={`standing ${toneOf(at)}`}>
        <div className="word">{stage(at.stage)}</div>
        {kind(at.kind)} · {at.personName ?? at.partyName} · {at.authority} · {at.issuedOn}
        {at.stage === 'SHOWN' ? <> <Link className="on-colour" to={`/publications/${encodeURIComponent(keyOf(at.id))}`}>{text('asShown')}</Link></> : null}
      </section>
      {acts.length === 0 ? null : (
        <Card size="small" title={text('acts')} className="no-print" style={{ marginBottom: 12 }}>
          <ActTabs
            acts={acts}
            fixed={{ publication: at.id, expectedVersion: at.version }}
            words={publicityFormWords}
            onDone={onDone}
            meanwhile={{ again, standing: [[text('stage'), stage(at.stage)], ...standingOf(lines), ...standingOf(withdrawal)] }}
            others={at.stage === 'DECIDED' || at.stage === 'SHOWN'}
            empty={<Empty description={text('nothingToDo')} />}
          />
        </Card>
      )}
      <div className="cards">
        <Card size="small" title={text('term')}>
          <Facts lines={lines} />
        </Card>
        {at.withdrawBy === null && at.withdrawnOn === null ? null : (
          <Card size="small" title={text('withdrawal')}>
            <Facts lines={withdrawal} />
          </Card>
        )}
        <Card size="small" title={text('clocks')}>
          <ul className="plain">
            {at.publicityTerms.nodes.map((one) => (
              <li key={one.id}>
                <strong>{language === 'zh' ? one.zh : one.en}</strong>{' '}
                {one.due === null ? null : one.state === 'RUNNING' ? <Limit due={one.due} amberFrom={one.amberFrom} redFrom={one.redFrom} /> : one.due} <Tag>{text(clockTexts[one.state] ?? 'clockLapsed')}</Tag>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}

const clockTexts: Readonly<Record<string, 'clockAwaited' | 'clockLapsed' | 'clockMet' | 'clockMissed' | 'clockRunning' | 'clockStopped'>> = {
  AWAITED: 'clockAwaited', LAPSED: 'clockLapsed', MET: 'clockMet', MISSED: 'clockMissed', RUNNING: 'clockRunning', STOPPED: 'clockStopped',
};
