import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { vehicleClassWords } from '../alarms/texts';
import type { Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf, vehiclePath } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import { useFilter } from '../components/useFilter';
import { vehicleFiles, type VehicleFileFilterInput, type VehicleFilesResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf, today } from '../language/time';
import { platesOf } from '../roadside/number';
import { vehicleStageWords, vehicleTexts } from './texts';

type Row = VehicleFilesResult['vehicleFiles']['nodes'][number];

/** The files of vehicles under supervision. */
export function VehicleListPage() {
  const text = useTexts(vehicleTexts);
  const [search] = useSearchParams();
  const plates = platesOf(search.get('find') ?? '');
  const where = useFilter(filterOf);
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="class" all={text('anyClass')} words={vehicleClassWords} />
        <Choice name="stage" all={text('anyStage')} words={vehicleStageWords} />
        <Toggle name="offline" label={text('onlyOffline')} />
      </Filters>
      {plates.length === 0 ? null : <p>{text('byPlate')} {plates.map((plate) => <Link key={plate} to={vehiclePath(plate)}><Plate plate={plate} /> </Link>)}</p>}
      <PagedBoard
        label={text('title')}
        columns={useColumns()}
        document={vehicleFiles}
        variables={{ where }}
        rowsOf={(result) => result.vehicleFiles}
        to={(row) => vehiclePath(keyOf(row.id))}
        tone={(row) => (row.isOffline ? 'amber' : undefined)}
        none={text('none')}
      />
    </div>
  );
}

function filterOf(search: URLSearchParams): VehicleFileFilterInput | null {
  const all: VehicleFileFilterInput[] = [];
  const [kind, stage, find] = [search.get('class'), search.get('stage'), search.get('find')];
  if (kind !== null) all.push({ class: { eq: kind as never } });
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (search.get('offline') === '1') all.push({ isOffline: { eq: true } });
  // Parts of a text have three letters at least; shorter ones are how the name begins.
  if (find !== null) all.push({ owner: find.length < 3 ? { startsWith: find } : { contains: find } });
  return all.length === 0 ? null : { and: all };
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(vehicleTexts);
  const [kind, stage] = [useWords(vehicleClassWords), useWords(vehicleStageWords)];
  return useMemo(() => {
    const due = (day: string | null) => (day === null ? null : <span className={day < today() ? 'mark bad' : ''}>{day}</span>);
    return [
      { key: 'plate', title: text('plate'), show: (row) => <Plate plate={keyOf(row.id)} /> },
      { key: 'class', title: text('class'), show: (row) => kind(row.class) },
      { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
      { key: 'online', title: text('terminal'), show: (row) => (row.terminalId === null ? null : row.offlineSince !== null ? <span className="mark amber">{text('offlineSince', { moment: minuteOf(row.offlineSince) })}</span> : text('online')) },
      { key: 'owner', title: text('owner'), show: (row) => row.owner },
      { key: 'type', title: text('type'), show: (row) => row.vehicleType },
      { key: 'review', title: text('review'), show: (row) => due(row.nextReview) },
      { key: 'inspection', title: text('inspection'), show: (row) => due(row.nextInspection) },
      { key: 'insured', title: text('insured'), show: (row) => due(row.insuredUntil) },
    ];
  }, [text, kind, stage]);
}
