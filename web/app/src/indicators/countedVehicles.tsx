import { alarmStageWords } from '../alarms/texts';
import type { Column } from '../components/Board';
import { keyOf, vehiclePath } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import * as documents from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { stageWords } from '../roadside/words';
import { vehicleStageWords } from '../vehicles/texts';
import { useFactsColumn, useSees, type CountedRows } from './countedRows';
import { NotYours } from './NotYours';
import { indicatorTexts } from './texts';

type Day = documents.CountedVehicleDaysResult['vehicleDays']['nodes'][number];
type Trip = documents.CountedTripsResult['detectedTrips']['nodes'][number];
type Alarm = documents.AlarmBoardResult['alarms']['nodes'][number];
type File = documents.VehicleFilesResult['vehicleFiles']['nodes'][number];
type Waybill = documents.CountedWaybillsResult['waybills']['nodes'][number];
type Platform = documents.CountedPlatformsResult['monitoringPlatforms']['nodes'][number];

/** Days of vehicles. */
export function CountedVehicleDays({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const city = useWords(cityWords);
  const facts = useFactsColumn<Day>((row) => `${row.vehicle}@${row.day.slice(0, 7)}`);
  if (!useSees(documents.countedVehicleDays)) return <NotYours />;
  const columns: readonly Column<Day>[] = [
    { key: 'vehicle', title: text('vehicle'), show: (row) => <Plate plate={row.vehicle} /> },
    { key: 'day', title: text('day'), show: (row) => row.day },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'unseen', title: text('unseen'), show: (row) => <span className={row.unseenMovingSeconds > 0 ? 'mark bad' : undefined}>{row.unseenMovingSeconds}</span> },
    { key: 'qualified', title: text('qualified'), show: (row) => text('of', { part: row.qualifiedRecords, whole: row.records }) },
    { key: 'continuous', title: text('continuous'), show: (row) => text('of', { part: Math.round(row.continuousMetres / 1000), whole: Math.round(row.trackMetres / 1000) }) },
    { key: 'overspeeds', title: text('overspeeds'), show: (row) => row.overspeeds },
    { key: 'fatigue', title: text('fatigue'), show: (row) => row.fatigueSeconds },
    ...facts,
  ];
  return (
    <PagedBoard label={text('rows')} document={documents.countedVehicleDays} variables={{ where, order: [{ unseenMovingSeconds: 'DESC' }] }} rowsOf={(result) => result.vehicleDays} columns={columns} to={(row) => vehiclePath(row.vehicle)} none={text('noRows')} />
  );
}

/** Trips that tracks show. */
export function CountedTrips({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const city = useWords(cityWords);
  const facts = useFactsColumn<Trip>((row) => keyOf(row.id));
  if (!useSees(documents.countedTrips)) return <NotYours />;
  const columns: readonly Column<Trip>[] = [
    { key: 'vehicle', title: text('vehicle'), show: (row) => <Plate plate={row.vehicle} /> },
    { key: 'departed', title: text('departed'), show: (row) => minuteOf(row.departedAt) },
    { key: 'arrived', title: text('arrived'), show: (row) => (row.arrivedAt === null ? null : minuteOf(row.arrivedAt)) },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'way', title: text('way'), show: (row) => `${row.fromPlace ?? ''} – ${row.toPlace ?? ''} · ${row.kilometres} km` },
    { key: 'waybill', title: text('waybill'), show: (row) => (row.withoutWaybill ? <span className="mark bad">{row.waybillNumber ?? text('withoutWaybill')}</span> : row.waybillNumber) },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.countedTrips} variables={{ where, order: [{ departedAt: 'DESC' }] }} rowsOf={(result) => result.detectedTrips} columns={columns} to={(row) => vehiclePath(row.vehicle)} none={text('noRows')} />;
}

/** Alarms. */
export function CountedAlarms({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const stage = useWords(alarmStageWords);
  const facts = useFactsColumn<Alarm>((row) => keyOf(row.id));
  if (!useSees(documents.alarmBoard)) return <NotYours />;
  const columns: readonly Column<Alarm>[] = [
    { key: 'code', title: text('code'), show: (row) => `${row.code} ${language === 'zh' ? row.zh : row.en}` },
    { key: 'vehicle', title: text('vehicle'), show: (row) => <Plate plate={row.vehicle} /> },
    { key: 'started', title: text('started'), show: (row) => minuteOf(row.startedAt) },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.alarmBoard} variables={{ where, order: [{ startedAt: 'DESC' }] }} rowsOf={(result) => result.alarms} columns={columns} to={(row) => `/alarms/${keyOf(row.id)}`} none={text('noRows')} />;
}

/** Files of vehicles. */
export function CountedFiles({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const [stage, city] = [useWords(vehicleStageWords), useWords(cityWords)];
  const facts = useFactsColumn<File>((row) => keyOf(row.id));
  if (!useSees(documents.vehicleFiles)) return <NotYours />;
  const columns: readonly Column<File>[] = [
    { key: 'vehicle', title: text('vehicle'), show: (row) => <Plate plate={keyOf(row.id)} /> },
    { key: 'owner', title: text('owner'), show: (row) => row.owner },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.vehicleFiles} variables={{ where }} rowsOf={(result) => result.vehicleFiles} columns={columns} to={(row) => vehiclePath(keyOf(row.id))} none={text('noRows')} />;
}

/** Waybills. */
export function CountedWaybills({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const stage = useWords(stageWords);
  const facts = useFactsColumn<Waybill>((row) => keyOf(row.id));
  if (!useSees(documents.countedWaybills)) return <NotYours />;
  const at = (moment: string | null): string | null => (moment === null ? null : minuteOf(moment));
  const columns: readonly Column<Waybill>[] = [
    { key: 'waybill', title: text('waybill'), show: (row) => row.number },
    { key: 'owner', title: text('owner'), show: (row) => row.carrier },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'planned', title: text('planned'), show: (row) => at(row.plannedStart) },
    { key: 'issued', title: text('issued'), show: (row) => at(row.issuedAt) },
    { key: 'departed', title: text('departed'), show: (row) => at(row.departedAt) },
    { key: 'ended', title: text('ended'), show: (row) => at(row.completedAt) },
    { key: 'match', title: text('match'), show: (row) => (row.trackMatch === null ? null : text('permille', { value: row.trackMatch })) },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.countedWaybills} variables={{ where, order: [{ plannedStart: 'DESC' }] }} rowsOf={(result) => result.waybills} columns={columns} to={(row) => `/waybills/${encodeURIComponent(row.number)}`} none={text('noRows')} />;
}

/** Platforms, with what the month came to. */
export function CountedPlatforms({ where, month }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const city = useWords(cityWords);
  const facts = useFactsColumn<Platform>((row) => keyOf(row.id));
  if (!useSees(documents.countedPlatforms)) return <NotYours />;
  const of = (row: Platform) => row.months.find((one) => one.month.startsWith(month));
  const columns: readonly Column<Platform>[] = [
    { key: 'platform', title: text('platform'), show: (row) => row.name },
    { key: 'operator', title: text('operator'), show: (row) => row.operator },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'calls', title: text('calls'), show: (row) => `${of(row)?.calls ?? 0} · ${of(row)?.answeredInTime ?? 0}` },
    { key: 'connected', title: text('connected'), show: (row) => (Number(of(row)?.secondsConnected ?? 0) / 3600).toFixed(1) },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.countedPlatforms} variables={{ where }} rowsOf={(result) => result.monitoringPlatforms} columns={columns} to={() => undefined} none={text('noRows')} />;
}
