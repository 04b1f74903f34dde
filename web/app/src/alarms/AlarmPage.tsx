import { Alert, Card, Result, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Countdown } from '../components/Countdown';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { History } from '../components/History';
import { vehiclePath } from '../components/identity';
import { Plate } from '../components/Plate';
import { Waiting } from '../components/Waiting';
import { alarmDocket, type AlarmDocketResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { AlarmActs } from './AlarmActs';
import { alarmFormWords, alarmStageWords, alarmTexts, escalationWords, levelWords, timerWords, vehicleClassWords } from './texts';

/** An alarm with its whole docket. */
export type Alarm = NonNullable<AlarmDocketResult['alarm']>;

/** One alarm: what happened, until when what is to be done, what was done, and the acts. */
export function AlarmPage() {
  const text = useTexts(alarmTexts);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(alarmDocket, { id: useParams().id ?? '', atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  if (data.alarm === null) return <Result status="404" title={text('missing')} />;
  return <Docket alarm={data.alarm} again={again} onDone={setAtLeast} />;
}

function Docket({ alarm, again, onDone }: { readonly alarm: Alarm; readonly again: () => void; readonly onDone: (position: string) => void }) {
  const text = useTexts(alarmTexts);
  const { language } = useLanguage();
  const [level, stage, timer, escalation, kind, word] = [
    useWords(levelWords), useWords(alarmStageWords), useWords(timerWords), useWords(escalationWords), useWords(vehicleClassWords), useWords(alarmFormWords),
  ];
  const moment = (at: string | null): string | null => (at === null ? null : minuteOf(at));
  return (
    <div className="page">
      <h1>{text('one', { code: alarm.code })} {language === 'zh' ? alarm.zh : alarm.en}</h1>
      <section className={`standing ${alarm.isOver || alarm.isWithdrawn ? 'ended' : alarm.level === 'ONE' ? 'bad' : 'going'}`}>
        <div className="word">{stage(alarm.stage)}</div>
        <Plate plate={alarm.vehicle} /> <Tag>{level(alarm.level)}</Tag>
        {alarm.nextDue === null ? null : <Tag><Countdown what={timer(alarm.nextTimer)} due={alarm.nextDue} /></Tag>}
      </section>
      {alarm.isWithdrawn ? <Alert type="info" showIcon title={text('withdrawn')} style={{ marginBottom: 12 }} /> : null}
      {alarm.proposedBy === null ? null : <Alert type="warning" showIcon title={text('proposed', { account: alarm.proposedBy })} style={{ marginBottom: 12 }} />}
      <div className="cards">
        <Card size="small" title={text('facts')}>
          <Facts
            lines={[
              [text('vehicle'), <Link key="vehicle" to={vehiclePath(alarm.vehicle)}>{alarm.vehicle.split('/')[0]}</Link>],
              [text('class'), kind(alarm.class)],
              [text('owner'), alarm.vehicleFile?.owner],
              [text('reading'), alarm.reading],
              [text('place'), alarm.place],
              [text('started'), moment(alarm.startedAt)],
              [text('raised'), moment(alarm.raisedAt)],
              [text('ended'), moment(alarm.endedAt)],
              [text('late'), alarm.isLate ? '✓' : null],
              [text('confirmed'), alarm.isConfirmed ? '✓' : null],
              [text('treatment'), word(alarm.treatment)],
              [text('rule'), alarm.ruleVersion],
            ]}
          />
        </Card>
        <Card size="small" title={text('clocks')}>
          <Facts
            lines={[
              [text('notifyBy'), moment(alarm.notifyBy)],
              [text('acknowledgeBy'), moment(alarm.acknowledgeBy)],
              [text('treatBy'), alarm.treatBy],
              [text('leadAt'), moment(alarm.leadAt)],
              [text('lapsed'), alarm.lapsed.map(timer).join(', '), true],
              [text('escalated'), escalation(alarm.escalatedTo), true],
            ]}
          />
        </Card>
        <AlarmActs alarm={alarm} again={again} onDone={onDone} />
        <Card size="small" title={text('history')} className="whole">
          <History entries={alarm.history} />
        </Card>
      </div>
    </div>
  );
}
