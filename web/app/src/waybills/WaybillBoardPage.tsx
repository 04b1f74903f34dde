import { Empty, Tag } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { PageEnd, useCursors } from '../components/Paged';
import { Plate } from '../components/Plate';
import { waybillBoard, type WaybillBoardResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { cityKey, cityWords } from '../language/divisions';
import { minuteOf } from '../language/time';
import { classWords, stageWords, toneOf } from '../roadside/words';
import { filterOf } from './filter';
import { waybillTexts } from './texts';

type Row = WaybillBoardResult['waybillBoards']['nodes'][number];

/** The board of waybills: which are where, and which need somebody's eye. */
export function WaybillBoardPage() {
  const text = useTexts(waybillTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="stage" all={text('anyStage')} words={stageWords} />
        <Choice name="class" all={text('anyClass')} words={classWords} prefixed />
        <Toggle name="troubled" label={text('troubled')} />
      </Filters>
      <Board label={text('title')} columns={columns}>
        {cursors.map((after, index) => (
          <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} />
        ))}
      </Board>
    </div>
  );
}

function Page({ after, columns, isLast, onMore }: {
  readonly after: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const text = useTexts(waybillTexts);
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search]);
  const [{ data, error, fetching }, again] = useRead(waybillBoard, { where, order: [{ plannedStart: 'DESC' }], after });
  const rows = data?.waybillBoards.nodes ?? [];
  const info = data?.waybillBoards.pageInfo;
  return (
    <>
      {rows.map((row) => (
        <BoardRow key={row.id} row={row} columns={columns} to={`/waybills/${row.number}`} tone={toneOf(row.stage, isTroubled(row)) === 'bad' ? 'bad' : undefined} />
      ))}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: fetching && data === undefined, next: info?.hasNextPage === true ? info.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={data !== undefined && rows.length === 0 && after === null ? <Empty description={text('none')} /> : null}
      />
    </>
  );
}

const isTroubled = (row: Row): boolean => row.isSuspended || row.hasIncident || row.isOverdue || row.deviations > 0;

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(waybillTexts);
  const stage = useWords(stageWords);
  const city = useWords(cityWords);
  return useMemo(() => {
    const marksOf = (row: Row): readonly string[] => [
      ...(row.isSuspended ? [text('suspended')] : []),
      ...(row.hasIncident ? [text('incident')] : []),
      ...(row.isOverdue ? [text('overdue')] : []),
      ...(row.deviations > 0 ? [text('deviations', { count: row.deviations })] : []),
      ...row.brokenCodes,
      ...(row.warnings > 0 ? [text('warnings', { count: row.warnings })] : []),
    ];
    return [
      { key: 'number', title: text('number'), show: (row) => row.number },
      { key: 'stage', title: text('stage'), show: (row) => <span className={`mark ${toneOf(row.stage, false)}`}>{stage(row.stage)}</span> },
      { key: 'plate', title: text('plate'), show: (row) => <Plate plate={row.plate} /> },
      { key: 'goods', title: text('goods'), show: (row) => `${row.hazardClasses.join(', ')} · ${row.goods.join(', ')}` },
      { key: 'mass', title: text('mass'), show: (row) => text('kilograms', { mass: row.massKg }) },
      { key: 'carrier', title: text('carrier'), show: (row) => row.carrier },
      { key: 'way', title: text('way'), show: (row) => `${city(cityKey(row.start))} → ${city(cityKey(row.destination))}` },
      { key: 'start', title: text('start'), show: (row) => minuteOf(row.plannedStart) },
      { key: 'arrival', title: text('arrival'), show: (row) => minuteOf(row.plannedArrival) },
      { key: 'marks', title: text('marks'), show: (row) => marksOf(row).map((mark) => <Tag key={mark}>{mark}</Tag>) },
    ];
  }, [text, stage, city]);
}
