import { Alert } from 'antd';
import { Board, BoardRow, type Column } from '../components/Board';
import { Waiting } from '../components/Waiting';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { frameFaultWords, operationsTexts } from './texts';
import { useJson } from './useJson';
import { usePolling } from './usePolling';

interface Online {
  readonly division: string | null;
  readonly edition: number;
  readonly terminals: number;
}

interface Gateway {
  readonly toldAt: string;
  readonly numbers: {
    readonly connections: number;
    readonly sessions: number;
    readonly queued: number;
    readonly frames: number;
  };
}

interface Drifted {
  readonly terminal: string;
  readonly behindSeconds: number;
}

interface Unread {
  readonly number: string;
  readonly received_at: string;
  readonly fault: string;
  readonly message: string;
  readonly bytes: string;
}

interface Answer {
  readonly online: readonly Online[];
  readonly gateways: readonly Gateway[];
  readonly driftedClocks: readonly Drifted[];
  readonly unread: readonly Unread[];
}

const every = 10_000;

/** Terminals online, and what of their gateways needs somebody. */
export function Terminals() {
  const text = useTexts(operationsTexts);
  const [told, away, again] = useJson('/terminals/operations');
  const answer = told as Answer | null;
  usePolling(again, every);
  if (answer === null) return away ? <Alert type="warning" showIcon role="alert" title={text('terminalsAway')} /> : <Waiting rows={4} />;
  return (
    <>
      {away ? <Alert type="warning" showIcon role="alert" title={text('terminalsAway')} /> : null}
      {answer.online.length === 0 ? <p className="quiet">{text('noTerminals')}</p> : <OnlineTable online={answer.online} />}
      {answer.gateways.length === 0 ? null : <Gateways gateways={answer.gateways} />}
      {answer.driftedClocks.length === 0 ? null : <Clocks drifted={answer.driftedClocks} />}
      {answer.unread.length === 0 ? null : <UnreadTable unread={answer.unread} />}
    </>
  );
}

function OnlineTable({ online }: { readonly online: readonly Online[] }) {
  const text = useTexts(operationsTexts);
  const city = useWords(cityWords);
  const columns: readonly Column<Online>[] = [
    { key: 'division', title: text('division'), show: (one) => (one.division === null ? text('onNoBook') : city(cityKey(one.division))) },
    { key: 'edition', title: text('edition'), show: (one) => one.edition },
    { key: 'terminals', title: text('online'), show: (one) => one.terminals.toLocaleString('en') },
  ];
  return (
    <Board label={text('terminals')} columns={columns}>
      {online.map((one) => <BoardRow key={`${one.division ?? ''} ${one.edition}`} row={one} columns={columns} to={undefined} />)}
    </Board>
  );
}

function Gateways({ gateways }: { readonly gateways: readonly Gateway[] }) {
  const text = useTexts(operationsTexts);
  const columns: readonly Column<Gateway>[] = [
    { key: 'told', title: text('toldAt'), show: (one) => momentOf(one.toldAt) },
    { key: 'connections', title: text('connections'), show: (one) => one.numbers.connections },
    { key: 'sessions', title: text('sessions'), show: (one) => one.numbers.sessions },
    { key: 'queued', title: text('queued'), show: (one) => one.numbers.queued },
    { key: 'frames', title: text('frames'), show: (one) => one.numbers.frames.toLocaleString('en') },
  ];
  return (
    <>
      <h3>{text('gateways')}</h3>
      <Board label={text('gateways')} columns={columns}>{gateways.map((one, index) => <BoardRow key={index} row={one} columns={columns} to={undefined} />)}</Board>
    </>
  );
}

function Clocks({ drifted }: { readonly drifted: readonly Drifted[] }) {
  const text = useTexts(operationsTexts);
  const columns: readonly Column<Drifted>[] = [
    { key: 'terminal', title: text('terminal'), show: (one) => one.terminal },
    { key: 'behind', title: text('behind'), show: (one) => (one.behindSeconds < 0 ? text('secondsAhead', { seconds: -one.behindSeconds }) : text('secondsBehind', { seconds: one.behindSeconds })) },
  ];
  return (
    <>
      <h3>{text('drifted')}</h3>
      <Board label={text('drifted')} columns={columns}>{drifted.map((one) => <BoardRow key={one.terminal} row={one} columns={columns} to={undefined} tone="amber" />)}</Board>
    </>
  );
}

function UnreadTable({ unread }: { readonly unread: readonly Unread[] }) {
  const text = useTexts(operationsTexts);
  const fault = useWords(frameFaultWords);
  const columns: readonly Column<Unread>[] = [
    { key: 'received', title: text('received'), show: (one) => momentOf(one.received_at) },
    { key: 'message', title: text('message'), show: (one) => <code>{`0x${one.message.padStart(4, '0')}`}</code> },
    { key: 'fault', title: text('fault'), show: (one) => fault(one.fault) },
    { key: 'bytes', title: text('bytes'), show: (one) => one.bytes },
  ];
  return (
    <>
      <h3>{text('unread')}</h3>
      <Board label={text('unread')} columns={columns}>{unread.map((one) => <BoardRow key={one.number} row={one} columns={columns} to={undefined} tone="amber" />)}</Board>
    </>
  );
}
