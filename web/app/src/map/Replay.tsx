import { Alert, Button, Card, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { TrackReplayResult } from '../documents/trusted';
import { keyOf } from '../components/identity';
import { useTexts } from '../language/LanguageProvider';
import { secondOf } from '../language/time';
import { SpeedChart } from './SpeedChart';
import { mapTexts } from './texts';
import { WayChart } from './WayChart';

/** A track with its alarms. */
export type Track = TrackReplayResult['trackReplay'];

/** Points a second while it plays. */
const pace = 10;

/** A track that is played: its way, its speed, and the moment at which both are looked at. */
export function Replay({ track }: { readonly track: Track }) {
  const text = useTexts(mapTexts);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const last = track.points.length - 1;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setAt((here) => Math.min(here + 1, last)), 1000 / pace);
    return () => clearInterval(timer);
  }, [playing, last]);
  const point = track.points[Math.min(at, last)];
  if (point === undefined) return null;
  const speed = text('kmh', { speed: (point.speed / 10).toFixed(0) });
  return (
    <>
      <Card size="small" style={{ marginBottom: 12 }}>
        <Space wrap>
          <Button type="primary" onClick={() => {
            if (at === last) setAt(0);
            setPlaying(!playing || at === last);
          }}>{text(playing && at < last ? 'pause' : 'play')}</Button>
          <strong>{secondOf(point.at)}</strong>
          <span>{speed}</span>
          {point.limit === null ? null : <span>{text('limit')} {point.limit}</span>}
          {point.isLate ? <Tag>{text('late')}</Tag> : null}
          {point.faults.length === 0 ? null : <Tag color="orange">{text('faulty', { faults: point.faults.join(', ') })}</Tag>}
          <span>{text('reported', { count: track.reported })}</span>
        </Space>
        <input
          type="range"
          className="moment"
          min={0}
          max={last}
          value={Math.min(at, last)}
          aria-label={text('moment')}
          aria-valuetext={`${secondOf(point.at)} ${speed}`}
          onChange={(event) => {
            setPlaying(false);
            setAt(Number(event.target.value));
          }}
        />
        {track.isTruncated ? <Alert type="warning" showIcon title={text('truncated')} /> : null}
      </Card>
      <Card size="small" title={text('way')} style={{ marginBottom: 12 }}><WayChart track={track} at={at} /></Card>
      <Card size="small" title={text('speedChart')} style={{ marginBottom: 12 }}><SpeedChart track={track} at={at} onAt={setAt} /></Card>
      {track.episodes.length === 0 ? null : (
        <Card size="small" title={text('episodes')}>
          <ul className="plain">
            {track.episodes.map((one) => (
              <li key={one.alarm}>
                <Link to={`/alarms/${keyOf(one.alarm)}`}>{secondOf(one.from)}–{one.until === null ? '' : secondOf(one.until)} · {one.code} · {one.reading}</Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
