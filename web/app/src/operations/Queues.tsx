import { Alert } from 'antd';
import { Board, BoardRow, type Column } from '../components/Board';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { messageQueues, type MessageQueuesResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { operationsTexts, partnerWords } from './texts';
import { usePolling } from './usePolling';

type Queue = MessageQueuesResult['messageQueues']['queues'][number];

const every = 30_000;

/** What waits between departments, and what was put aside. */
export function Queues() {
  const text = useTexts(operationsTexts);
  const partner = useWords(partnerWords);
  const [{ data, error }, again] = useRead(messageQueues, {});
  usePolling(() => again(), every);
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={4} />;
  const { configured, away, queues } = data.messageQueues;
  if (!configured) return <p className="quiet">{text('noBroker')}</p>;
  if (away !== null) return <Alert type="error" showIcon role="alert" title={text('brokerAway', { reason: away })} />;
  const columns: readonly Column<Queue>[] = [
    { key: 'name', title: text('partner'), show: (queue) => partner(queue.name) },
    { key: 'queue', title: text('queue'), show: (queue) => <code>{queue.queue}</code> },
    { key: 'waiting', title: text('waiting'), show: (queue) => queue.waiting ?? text('notMade') },
    { key: 'readers', title: text('readers'), show: (queue) => queue.readers },
    { key: 'dead', title: text('dead'), show: (queue) => <span className={Number(queue.dead) > 0 ? 'mark bad' : undefined}>{queue.dead ?? text('notMade')}</span> },
  ];
  const dead = queues.filter((queue) => queue.first.length > 0);
  return (
    <>
      <Board label={text('queues')} columns={columns}>
        {queues.map((queue) => <BoardRow key={queue.name} row={queue} columns={columns} to={undefined} tone={Number(queue.dead) > 0 ? 'bad' : undefined} />)}
      </Board>
      {dead.length === 0 ? <p className="quiet">{text('noLetters')}</p> : dead.map((queue) => <Letters key={queue.name} queue={queue} />)}
    </>
  );
}

type Letter = Queue['first'][number];

function Letters({ queue }: { readonly queue: Queue }) {
  const text = useTexts(operationsTexts);
  const partner = useWords(partnerWords);
  const label = text('letters', { queue: partner(queue.name) });
  const columns: readonly Column<Letter>[] = [
    { key: 'id', title: text('letter'), show: (letter) => letter.id ?? text('notMade') },
    { key: 'contract', title: text('contract'), show: (letter) => letter.contract },
    { key: 'sender', title: text('sender'), show: (letter) => letter.sender },
    { key: 'reason', title: text('reason'), show: (letter) => letter.reason },
  ];
  return (
    <>
      <h3>{label}</h3>
      <Board label={label} columns={columns}>
        {queue.first.map((letter, index) => <BoardRow key={letter.id ?? index} row={letter} columns={columns} to={undefined} />)}
      </Board>
      <p className="quiet">{text('bringBack', { command: `tools/regctl messaging redeliver ${queue.name}` })}</p>
    </>
  );
}
