import { Board, BoardRow, type Column } from '../components/Board';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import type { Sheet } from './OperationsPage';
import { operationsTexts, rebuildStateWords } from './texts';

type Rebuild = Sheet['rebuilds'][number];

/** Rebuilds that somebody asked this host for, and how far they are. */
export function Rebuilds({ rebuilds }: { readonly rebuilds: readonly Rebuild[] }) {
  const text = useTexts(operationsTexts);
  const state = useWords(rebuildStateWords);
  const columns: readonly Column<Rebuild>[] = [
    { key: 'model', title: text('model'), show: (one) => <code>{one.model}</code> },
    { key: 'state', title: text('state'), show: (one) => <span className={`mark ${one.state === 'FAILED' ? 'bad' : one.state === 'DONE' ? 'good' : 'going'}`}>{state(one.state)}</span> },
    {
      key: 'progress',
      title: text('progress'),
      show: (one) => (
        <>
          <progress max={Math.max(1, Number(one.goal))} value={one.state === 'DONE' ? Math.max(1, Number(one.goal)) : Number(one.position)} aria-label={`${text('progress')} ${one.model}`} />
          {' '}{Number(one.position).toLocaleString('en')} / {Number(one.goal).toLocaleString('en')}
        </>
      ),
    },
    {
      key: 'outcome',
      title: text('outcome'),
      show: (one) => one.error !== null ? <span className="fault">{one.error}</span> : one.rows === null ? null
        : Number(one.changedRows) === 0 ? text('rowsSame', { rows: Number(one.rows) }) : text('rowsChanged', { rows: Number(one.rows), changed: Number(one.changedRows) }),
    },
    { key: 'by', title: text('by'), show: (one) => one.by },
    { key: 'started', title: text('started'), show: (one) => momentOf(one.startedAt) },
    { key: 'ended', title: text('ended'), show: (one) => (one.endedAt === null ? null : momentOf(one.endedAt)) },
  ];
  return (
    <Board label={text('rebuilds')} columns={columns}>
      {rebuilds.map((one) => <BoardRow key={`${one.model} ${one.startedAt}`} row={one} columns={columns} to={undefined} />)}
    </Board>
  );
}
