import { Card, Result } from 'antd';
import { Link, useParams } from 'react-router';
import { roleWords } from '../app/texts';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { journalFact } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { useDivision } from '../language/useDivision';
import { FactName } from './FactName';
import { JournalLinks } from './JournalLinks';
import { streamPath } from './names';
import { ProofCard } from './ProofCard';
import { journalTexts } from './texts';

/** One fact as it stands in the ledger, and the proof that it does. */
export function FactPage() {
  const text = useTexts(journalTexts);
  const [role, division] = [useWords(roleWords), useDivision()];
  const position = useParams().position ?? '';
  const [{ data, error }, again] = useRead(journalFact, { position: /^\d+$/.test(position) ? position : '0' });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const [fact] = data.facts.nodes;
  if (fact === undefined) return <Result status="404" title={text('missing')} />;
  return (
    <div className="page">
      <JournalLinks />
      <h1>{text('fact', { position: fact.position })}</h1>
      <div className="cards">
        <Card size="small" title={text('envelope')}>
          <Facts
            lines={[
              [text('type'), <FactName key="type" type={fact.type} />],
              [text('recorded'), momentOf(fact.recordedAt)],
              [text('stream'), <Link key="stream" to={streamPath(fact.stream, fact.streamKey)} title={text('history')}>{fact.stream}</Link>],
              [text('key'), <Link key="key" to={`/journal?stream=${encodeURIComponent(fact.stream)}&key=${encodeURIComponent(fact.streamKey)}`} title={text('whole')}>{fact.streamKey}</Link>],
              [text('version'), fact.version],
              [text('actor'), fact.actor],
              [text('capacity'), role(fact.capacity)],
              [text('authority'), division(fact.authority)],
              [text('onBehalf'), fact.onBehalf],
              [text('command'), fact.commandId],
              [text('causation'), fact.causation],
              [text('correlation'), fact.correlation],
              [text('law'), fact.lawVersion],
              [text('software'), fact.softwareVersion],
              [text('source'), fact.source],
            ]}
          />
        </Card>
        <ProofCard fact={fact} />
        <Card size="small" title={text('data')} className="whole">
          <pre className="data">{JSON.stringify(JSON.parse(fact.data), null, 2)}</pre>
        </Card>
      </div>
    </div>
  );
}
