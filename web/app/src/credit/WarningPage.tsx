import { Card, Result } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Facts, type Line } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import type { FormField } from '../forms/field';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import { standingOf, type Standing } from '../forms/meanwhile';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { CreditSections } from './CreditSections';
import { creditFormWords, warningFormWords } from './formWords';
import { Grade } from './Grade';
import { Measures } from './Measures';
import { asWorked } from './order';
import { subjectPath } from './subject';
import { creditTexts, domainWords, warningKindWords, warningStageWords } from './texts';

type Warning = NonNullable<documents.CreditWarningResult['warningBoard']>;

/** One early warning, from what was measured to what became of it. */
export function WarningPage() {
  const text = useTexts(creditTexts);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(documents.creditWarning, { id: useParams().id ?? '', atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={10} />;
  if (data.warningBoard === null) return <Result status="404" title={text('warningMissing')} />;
  return <Warned warning={data.warningBoard} again={again} onDone={setAtLeast} />;
}

interface Props {
  readonly warning: Warning;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

function Warned({ warning, again, onDone }: Props) {
  const text = useTexts(creditTexts);
  const [kind, stage, domain, city] = [useWords(warningKindWords), useWords(warningStageWords), useWords(domainWords), useWords(cityWords)];
  const over = ['CLEARED', 'ESCALATED'].includes(warning.stage);
  const about = warning.carrierCreditReport;
  const lines: readonly Line[] = [
    [text('name'), about === null ? text('aboutField') : <Link key="subject" to={subjectPath(about.subject)}>{about.name}</Link>],
    [text('score'), about === null ? null : <span key="score">{about.score} <Grade grade={about.grade} /></span>],
    [text('domain'), domain(warning.domain)],
    [text('city'), city(cityKey(warning.division))],
    [text('cause'), warning.cause],
    [text('raisedOn'), warning.raisedOn],
    [text('rectifyBy'), warning.rectifyBy],
    [text('latest'), warning.document],
    [text('outcome'), warning.outcome],
    [text('changedOn'), warning.changedOn],
  ];
  return (
    <div className="page">
      <h1>{text('warning')}</h1>
      <CreditSections />
      <section className={`standing ${over ? 'ended' : warning.stage === 'RAISED' ? 'bad' : 'going'}`}>
        <div className="word">{stage(warning.stage)}</div>
        {kind(warning.kind)} · {about?.name ?? text('aboutField')}
      </section>
      <div className="cards">
        <Card size="small" title={text('measured')}>
          <Measures measures={warning.measures} />
        </Card>
        <Card size="small" title={text('facts')}>
          <Facts lines={lines} />
        </Card>
        <Acts warning={warning} standing={[[text('stage'), stage(warning.stage)], ...standingOf(lines)]} again={again} onDone={onDone} />
      </div>
    </div>
  );
}

function Acts({ warning, standing, again, onDone }: Props & { readonly standing: Standing }) {
  const text = useTexts(creditTexts);
  const word = useWords(creditFormWords);
  const { session } = useSession();
  if (!mayExecute(documents.acknowledgeWarning, session?.roles ?? [])) return null;
  const act = (key: string, document: unknown, fields: readonly FormField[], ...stages: readonly string[]): OfferedAct =>
    ({ key, label: word(key), open: stages.includes(warning.stage), document, fields: asWorked(fields) });
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={[
          act('acknowledgeWarning', documents.acknowledgeWarning, forms.acknowledgeWarningForm, 'RAISED'),
          act('holdWarningTalk', documents.holdWarningTalk, forms.holdWarningTalkForm, 'ACKNOWLEDGED'),
          act('orderWarningRectification', documents.orderWarningRectification, forms.orderWarningRectificationForm, 'ACKNOWLEDGED', 'TALKED'),
          act('clearWarning', documents.clearWarning, forms.clearWarningForm, 'ACKNOWLEDGED', 'TALKED', 'RECTIFYING'),
          act('escalateWarning', documents.escalateWarning, forms.escalateWarningForm, 'ACKNOWLEDGED', 'TALKED', 'RECTIFYING'),
        ]}
        fixed={{ warning: warning.id, expectedVersion: warning.version }}
        words={warningFormWords}
        onDone={onDone}
        empty={<p>{text('nothingToDo')}</p>}
        meanwhile={{ again, standing }}
      />
    </Card>
  );
}
