import { Badge, Empty, Space } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PageEnd, useCursors } from '../components/Paged';
import { alarmBoard, alarmFeed, type AlarmBoardResult } from '../documents/trusted';
import { positionOf, useFeed } from '../graphql/useFeed';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { useAlarmColumns } from './columns';
import { filterOf, meets } from './filter';
import { alarmStageWords, alarmTexts, levelWords, vehicleClassWords } from './texts';

/** A row of the board. */
export type AlarmRow = AlarmBoardResult['alarms']['nodes'][number];

/** The board that stands open all day: alarms arrive by themselves, and what happens to those on it shows at once. */
export function AlarmBoardPage() {
  const text = useTexts(alarmTexts);
  const [search] = useSearchParams();
  const columns = useAlarmColumns();
  const [cursors, more] = useCursors(search.toString());
  const [position, setPosition] = useState<string | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, AlarmRow>>(new Map());
  const state = useFeed(alarmFeed, position, ({ alarmFacts: { alarm, streamId } }) => {
    if (alarm !== null) setChanged((before) => new Map(before).set(streamId, alarm));
  });
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const arrived = [...changed].filter(([key, row]) => !shown.has(key) && meets(search, row)).map(([, row]) => row)
    .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  return (
    <div className="page wide">
      <h1>
        <Space>
          {text('title')}
          <Badge status={state === 'live' ? 'processing' : state === 'ended' ? 'error' : 'default'} text={state === 'ended' ? text('broken') : state === 'away' ? text('away') : text('live')} />
          {arrived.length === 0 ? null : <span role="status">{text('arrived', { count: arrived.length })}</span>}
        </Space>
      </h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="level" all={text('anyLevel')} words={levelWords} />
        <Choice name="stage" all={text('anyStage')} words={alarmStageWords} />
        <Choice name="class" all={text('anyClass')} words={vehicleClassWords} />
        <Toggle name="open" label={text('open')} />
      </Filters>
      <Board label={text('title')} columns={columns}>
        {arrived.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/alarms/${keyOf(row.id).split('@')[0] ?? ''}`} tone="new" />)}
        {cursors.map((after, index) => (
          <Page
            key={after}
            after={after}
            columns={columns}
            changed={changed}
            isLast={index === cursors.length - 1}
            onMore={more}
            onRead={(rows, at) => {
              if (at !== null && position === null) setPosition(at);
              if (rows.some((row) => !shown.has(keyOf(row.id)))) setShown(new Set([...shown, ...rows.map((row) => keyOf(row.id))]));
            }}
          />
        ))}
      </Board>
    </div>
  );
}

function Page({ after, columns, changed, isLast, onMore, onRead }: {
  readonly after: string | null;
  readonly columns: readonly Column<AlarmRow>[];
  readonly changed: ReadonlyMap<string, AlarmRow>;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
  readonly onRead: (rows: readonly AlarmRow[], position: string | null) => void;
}) {
  const text = useTexts(alarmTexts);
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search]);
  const [{ data, error, fetching, extensions }, again] = useRead(alarmBoard, { where, order: [{ startedAt: 'DESC' }], after });
  const rows = data?.alarms.nodes ?? [];
  const info = data?.alarms.pageInfo;
  useEffect(() => {
    if (data !== undefined) onRead(data.alarms.nodes, positionOf(extensions));
    // Once for every answer: what it leads to is a state above, which makes the callback anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, extensions]);
  return (
    <>
      {rows.map((before) => {
        const row = changed.get(keyOf(before.id)) ?? before;
        return <BoardRow key={before.id} row={row} columns={columns} to={`/alarms/${keyOf(before.id)}`} tone={row.isWithdrawn || row.isOver ? undefined : row.level === 'ONE' ? 'bad' : 'amber'} />;
      })}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: fetching && data === undefined, next: info?.hasNextPage === true ? info.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={data !== undefined && rows.length === 0 && after === null && changed.size === 0 ? <Empty description={text('none')} /> : null}
      />
    </>
  );
}
