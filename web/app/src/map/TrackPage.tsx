import { Alert, Button, Card, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActOutcome } from '../components/ActOutcome';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { openTrack, trackReplay, type TrackPurpose } from '../documents/trusted';
import { useAct } from '../graphql/useAct';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { Replay } from './Replay';
import { mapTexts, purposeWords } from './texts';

/** The time of a track that was opened. */
interface Opened {
  readonly vehicle: string;
  readonly from: string;
  readonly until: string;
}

const hours = (before: number): string => minuteOf(Date.now() - before * 3_600_000).replace(' ', 'T');

/** Where a vehicle was: first the purpose, which goes on record, then the track. */
export function TrackPage() {
  const text = useTexts(mapTexts);
  const { number = '', colour = '' } = useParams();
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <div className="page wide">
      <h1>{text('trackTitle', { plate: number })}</h1>
      <Purpose vehicle={`${number}/${colour}`} onOpened={setOpened} />
      {opened === null ? null : <Track opened={opened} />}
    </div>
  );
}

function Purpose({ vehicle, onOpened }: { readonly vehicle: string; readonly onOpened: (opened: Opened) => void }) {
  const text = useTexts(mapTexts);
  const word = useWords(purposeWords);
  const [asked, setAsked] = useState({ from: hours(2), until: hours(0), purpose: 'SUPERVISION' as TrackPurpose, reference: '' });
  const [state, give] = useAct(openTrack);
  const [pressed, setPressed] = useState(false);
  const blank = pressed && asked.reference.trim() === '';
  const send = async (): Promise<void> => {
    setPressed(true);
    if (asked.reference.trim() === '') return;
    const [from, until] = [`${asked.from}:00+08:00`, `${asked.until}:00+08:00`].map((moment) => new Date(moment).toISOString()) as [string, string];
    if ((await give({ vehicle, from, until, purpose: asked.purpose, reference: asked.reference.trim() })) !== null) onOpened({ vehicle, from, until });
  };
  return (
    <Card size="small" style={{ marginBottom: 12 }} className="no-print">
      <Form layout="vertical" onFinish={() => void send()} disabled={state.is === 'sending'}>
        <div className="filters">
          {(['from', 'until'] as const).map((end) => (
            <Form.Item key={end} label={text(end)} htmlFor={`track-${end}`} required>
              <Input id={`track-${end}`} type="datetime-local" required value={asked[end]} onChange={(event) => setAsked({ ...asked, [end]: event.target.value })} />
            </Form.Item>
          ))}
          <Form.Item label={text('purpose')} htmlFor="track-purpose" required>
            <select id="track-purpose" className="choice" value={asked.purpose} onChange={(event) => setAsked({ ...asked, purpose: event.target.value as TrackPurpose })}>
              {Object.keys(purposeWords).map((one) => <option key={one} value={one}>{word(one)}</option>)}
            </select>
          </Form.Item>
          <Form.Item label={text('reference')} htmlFor="track-reference" required help={blank ? text('required') : null} validateStatus={blank ? 'error' : ''}>
            <Input id="track-reference" maxLength={200} value={asked.reference} onChange={(event) => setAsked({ ...asked, reference: event.target.value })} />
          </Form.Item>
        </div>
        <Space orientation="vertical" style={{ width: '100%' }}>
          {state.is === 'done' ? null : <ActOutcome state={state} again={() => void send()} />}
          <Space wrap><Button type="primary" htmlType="submit" loading={state.is === 'sending'}>{text('open')}</Button><span>{text('recorded')}</span></Space>
        </Space>
      </Form>
    </Card>
  );
}

function Track({ opened }: { readonly opened: Opened }) {
  const text = useTexts(mapTexts);
  const [{ data, error }, again] = useRead(trackReplay, { vehicle: opened.vehicle, from: opened.from, until: opened.until });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={10} />;
  if (data.trackReplay.points.length === 0) return <Alert type="info" showIcon title={text('noPoints')} />;
  return <Replay track={data.trackReplay} />;
}
