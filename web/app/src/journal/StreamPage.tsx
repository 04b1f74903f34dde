import { Button, Card, Result, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { shared } from '../components/texts';
import { Waiting } from '../components/Waiting';
import { streamHistory } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { JournalLinks } from './JournalLinks';
import { StepItem } from './StepItem';
import { streamTexts } from './texts';

const atOnce = 25;

/** Streams whose key is that of a case that can be exported. */
const cases = new Set(['licensing.application', 'enforcement.case', 'waybills.waybill']);

/** The history of one stream: each fact, what it changed, and the law that it was under. */
export function StreamPage() {
  const text = useTexts(streamTexts);
  const { stream = '', key = '' } = useParams();
  const [parts, setParts] = useState({ of: `${stream}/${key}`, count: 1 });
  const count = parts.of === `${stream}/${key}` ? parts.count : 1;
  const [{ data, error }, again] = useRead(streamHistory, { stream, key, after: '0', first: atOnce });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const { facts } = data.streamHistory;
  if (facts === 0) return <Result status="404" title={text('missing')} extra={<Link to="/journal">{text('journalThis')}</Link>} />;
  const of = `stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(key)}`;
  return (
    <div className="page">
      <JournalLinks />
      <h1>{text('title')}</h1>
      <Card size="small" title={text('about')} style={{ marginBottom: 12 }}>
        <Facts lines={[[text('kind'), <code key="kind">{stream}</code>], [text('key'), key], [text('facts'), facts.toLocaleString('en')]]} />
        <Space wrap className="no-print" style={{ marginTop: 12 }}>
          <Link to={`/journal/compare?${of}`}>{text('compareThis')}</Link>
          <Link to={`/journal?${of}`}>{text('journalThis')}</Link>
          {cases.has(stream) ? <Link to={`/journal/export?case=${encodeURIComponent(key)}`}>{text('exportThis')}</Link> : null}
        </Space>
      </Card>
      <ol className="steps">
        {Array.from({ length: count }, (_, part) => (
          <Part key={part} stream={stream} streamKey={key} after={part * atOnce} isLast={part === count - 1} facts={facts} onMore={() => setParts({ of: `${stream}/${key}`, count: count + 1 })} />
        ))}
      </ol>
    </div>
  );
}

function Part({ stream, streamKey, after, isLast, facts, onMore }: {
  readonly stream: string;
  readonly streamKey: string;
  readonly after: number;
  readonly isLast: boolean;
  readonly facts: number;
  readonly onMore: () => void;
}) {
  const text = useTexts(shared);
  const [{ data, error }, again] = useRead(streamHistory, { stream, key: streamKey, after: String(after), first: atOnce });
  if (error !== undefined && data === undefined) return <li><Fault error={error} again={again} /></li>;
  if (data === undefined) return <li><Waiting rows={8} /></li>;
  const { steps, laws } = data.streamHistory;
  return (
    <>
      {steps.map((step, index) => {
        const law = laws[step.law];
        return law === undefined ? null : (
          <StepItem key={step.version} stream={stream} streamKey={streamKey} step={step} law={law} asBefore={index > 0 && steps[index - 1]?.law === step.law} />
        );
      })}
      {isLast && after + steps.length < facts ? <li><Button block onClick={onMore}>{text('more')}</Button></li> : null}
    </>
  );
}
