import { Badge, Empty, Space } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { vehicleClassWords } from '../alarms/texts';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Toggle } from '../components/Filters';
import { vehiclePath } from '../components/identity';
import { Plate } from '../components/Plate';
import { livePositions, type SupervisionClass } from '../documents/trusted';
import { useStream } from '../graphql/useStream';
import { useTexts, useWords } from '../language/LanguageProvider';
import { secondOf } from '../language/time';
import { after, type Cell, type Sheet } from './frames';
import { LiveChart } from './LiveChart';
import { colourOf } from './symbols';
import { mapTexts, stateWords } from './texts';
import { province, viewportOf, type View } from './view';

/** Rows of the list beside the map. */
const listed = 60;

/** Where vehicles are now: as a map, and as a list for whoever cannot see one. */
export function MapPage() {
  const text = useTexts(mapTexts);
  const [search] = useSearchParams();
  const [seen, setSeen] = useState<{ readonly view: View; readonly width: number }>({ view: province, width: innerWidth });
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const kind = search.get('class') as SupervisionClass | null;
  const ended = useStream(
    livePositions,
    { ...viewportOf(seen.view, seen.width), classes: kind === null ? null : [kind], onlyAlarms: search.get('alarms') === '1', everySeconds: 2 },
    ({ vehiclePositions }) => setSheet((before) => after(before, vehiclePositions)),
  );
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Choice name="class" all={text('anyClass')} words={vehicleClassWords} />
        <Toggle name="alarms" label={text('onlyAlarms')} />
      </Filters>
      <Space wrap size="middle" role="status" style={{ marginBottom: 8 }}>
        <Badge status={ended ? 'error' : sheet === null ? 'default' : 'processing'} text={ended ? text('ended') : sheet === null ? text('waiting') : text('at', { time: secondOf(sheet.at) })} />
        {sheet === null ? null : <span>{text('vehicles', { count: sheet.vehicles })} · {text('alarming', { count: sheet.alarms })}</span>}
      </Space>
      <div className="beside">
        <LiveChart sheet={sheet} onView={(view, width) => setSeen({ view, width })} />
        <div className="list"><VehicleList cells={sheet === null ? [] : [...sheet.cells.values()]} /></div>
      </div>
    </div>
  );
}

function VehicleList({ cells }: { readonly cells: readonly Cell[] }) {
  const text = useTexts(mapTexts);
  const [kind, state] = [useWords(vehicleClassWords), useWords(stateWords)];
  const columns = useMemo<readonly Column<Cell>[]>(
    () => [
      {
        key: 'plate',
        title: text('plate'),
        show: (cell) => (
          <>
            {cell.vehicle.vehicle === null ? text('personal') : <Plate plate={cell.vehicle.vehicle} />}
            {cell.count > 1 ? <span className="quiet"> {text('others', { count: cell.count - 1 })}</span> : null}
          </>
        ),
      },
      { key: 'class', title: text('class'), show: (cell) => kind(cell.vehicle.class) },
      {
        key: 'state',
        title: text('state'),
        show: (cell) => <span className="mark" style={{ color: colourOf(cell.vehicle) }}>{cell.vehicle.openAlarm === null ? null : `${text('alarm')} · `}{state(cell.vehicle.state)}</span>,
      },
      { key: 'speed', title: text('speed'), show: (cell) => text('kmh', { speed: (cell.vehicle.speed / 10).toFixed(0) }) },
      { key: 'seen', title: text('seen'), show: (cell) => secondOf(cell.vehicle.measuredAt) },
    ],
    [text, kind, state],
  );
  const plateOf = (cell: Cell): string => cell.vehicle.vehicle ?? '';
  const alarming = (cell: Cell): number => (cell.vehicle.openAlarm === null ? 1 : 0);
  const shown = [...cells].sort((one, other) => alarming(one) - alarming(other) || plateOf(one).localeCompare(plateOf(other))).slice(0, listed);
  if (shown.length === 0) return <Empty description={text('none')} />;
  return (
    <Board label={text('list')} columns={columns}>
      {shown.map((cell) => (
        <BoardRow key={cell.id} row={cell} columns={columns} to={cell.vehicle.vehicle === null ? undefined : vehiclePath(cell.vehicle.vehicle)} tone={cell.vehicle.openAlarm === null ? undefined : 'bad'} />
      ))}
    </Board>
  );
}
