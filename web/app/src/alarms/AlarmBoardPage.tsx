import { Badge, Space } from 'antd';
import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { BoardRow } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { alarmBoard, alarmFeed, type AlarmBoardResult } from '../documents/trusted';
import { useFeed } from '../graphql/useFeed';
import { useTexts } from '../language/LanguageProvider';
import { useAlarmColumns } from './columns';
import { filterOf, meets } from './filter';
import { alarmStageWords, alarmTexts, levelWords, vehicleClassWords } from './texts';

/** A row of the board. */
export type AlarmRow = AlarmBoardResult['alarms']['nodes'][number];

/** Which alarms stand on the pages of the board, under which filters. */
interface Shown {
  readonly filters: string;
  readonly keys: ReadonlySet<string>;
}

/** An alarm that is told of comes as it stood then; its page shows it as it is. */
const pathOf = (row: AlarmRow): string => `/alarms/${keyOf(row.id).split('@')[0] ?? ''}`;

const toneOf = (row: AlarmRow): 'bad' | 'amber' | undefined => (row.isWithdrawn || row.isOver ? undefined : row.level === 'ONE' ? 'bad' : 'amber');

/** The board that stands open all day: alarms arrive by themselves, and what happens to those on it shows at once. */
export function AlarmBoardPage() {
  const text = useTexts(alarmTexts);
  const [search] = useSearchParams();
  const where = useFilter(filterOf);
  const columns = useAlarmColumns();
  const [position, setPosition] = useState<string | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, AlarmRow>>(new Map());
  const state = useFeed(alarmFeed, position, ({ alarmFacts: { alarm, streamId } }) => {
    if (alarm !== null) setChanged((before) => new Map(before).set(streamId, alarm));
  });
  const filters = search.toString();
  const [shown, setShown] = useState<Shown>({ filters, keys: new Set() });
  const onRead = useCallback((rows: readonly AlarmRow[], at: string | null) => {
    setPosition((before) => before ?? at);
    setShown((before) => {
      const keys = before.filters === filters ? before.keys : new Set<string>();
      return rows.every((row) => keys.has(keyOf(row.id))) && before.filters === filters ? before : { filters, keys: new Set([...keys, ...rows.map((row) => keyOf(row.id))]) };
    });
  }, [filters]);
  const arrived = [...changed].filter(([key, row]) => !(shown.filters === filters && shown.keys.has(key)) && meets(search, row)).map(([, row]) => row)
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
      <PagedBoard
        label={text('title')}
        columns={columns}
        document={alarmBoard}
        variables={{ where, order: [{ startedAt: 'DESC' }] }}
        rowsOf={(result) => result.alarms}
        arrived={arrived.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={pathOf(row)} tone="new" />)}
        now={(row) => changed.get(keyOf(row.id)) ?? row}
        onRead={onRead}
        to={pathOf}
        tone={toneOf}
        none={text('none')}
      />
    </div>
  );
}
