import { Button, Tag } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import { useFilter } from '../components/useFilter';
import { draftWaybill, waybillBoard, type WaybillBoardResult } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { waybillFacts } from '../graphql/feeds';
import { useTexts, useWords } from '../language/LanguageProvider';
import { cityKey, cityWords } from '../language/divisions';
import { minuteOf } from '../language/time';
import { classWords, stageWords, toneOf } from '../roadside/words';
import { useSession } from '../session/SessionProvider';
import { filterOf } from './filter';
import { waybillTexts } from './texts';

type Row = WaybillBoardResult['waybillBoards']['nodes'][number];

/** The board of waybills: which are where, and which need somebody's eye. */
export function WaybillBoardPage() {
  const text = useTexts(waybillTexts);
  const where = useFilter(filterOf);
  const { session } = useSession();
  const navigate = useNavigate();
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      {session !== null && mayExecute(draftWaybill, session.roles) ? <p><Button type="primary" onClick={() => void navigate('/waybills/new')}>{text('create')}</Button></p> : null}
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="stage" all={text('anyStage')} words={stageWords} />
        <Choice name="class" all={text('anyClass')} words={classWords} prefixed />
        <Toggle name="troubled" label={text('troubled')} />
      </Filters>
      <PagedBoard
        label={text('title')}
        columns={useColumns()}
        document={waybillBoard}
        variables={{ where, order: [{ plannedStart: 'DESC' }] }}
        rowsOf={(result) => result.waybillBoards}
        feed={waybillFacts}
        to={(row) => `/waybills/${row.number}`}
        tone={(row) => (toneOf(row.stage, isTroubled(row)) === 'bad' ? 'bad' : undefined)}
        none={text('none')}
      />
    </div>
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
