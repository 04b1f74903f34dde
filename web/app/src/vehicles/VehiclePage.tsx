import { Alert, Button, Card, Empty, Result } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { alarmStageWords, levelWords, vehicleClassWords } from '../alarms/texts';
import { Facts, type Line } from '../components/Facts';
import { Fault } from '../components/Fault';
import { History } from '../components/History';
import { keyOf, vehiclePath } from '../components/identity';
import { Plate } from '../components/Plate';
import { Waiting } from '../components/Waiting';
import { vehicleFile, type VehicleFileResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { cityKey, cityWords } from '../language/divisions';
import { minuteOf, today } from '../language/time';
import { technicalGradeWords, vehicleStageWords, vehicleTexts } from './texts';

/** The file of one vehicle. */
export function VehiclePage() {
  const text = useTexts(vehicleTexts);
  const { number = '', colour = '' } = useParams();
  const vehicle = `${number}/${colour}`;
  const [{ data, error }, again] = useRead(vehicleFile, { id: vehicle, vehicle });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={14} />;
  if (data.vehicleFile === null) return <Result status="404" title={text('missing')} />;
  return <File file={data.vehicleFile} alarms={data.alarms.nodes} />;
}

function File({ file, alarms }: {
  readonly file: NonNullable<VehicleFileResult['vehicleFile']>;
  readonly alarms: VehicleFileResult['alarms']['nodes'];
}) {
  const text = useTexts(vehicleTexts);
  const navigate = useNavigate();
  const city = useWords(cityWords);
  const [kind, stage, technical] = [useWords(vehicleClassWords), useWords(vehicleStageWords), useWords(technicalGradeWords)];
  const good = ['ACTIVE', 'ON_NETWORK', 'CERTIFIED', 'REGISTERED'].includes(file.stage) && !file.isOffline;
  const due = (term: keyof typeof vehicleTexts, day: string | null): Line =>
    [text(term), day === null ? null : day < today() ? text('overdue', { day }) : day, day !== null && day < today()];
  return (
    <div className="page">
      <h1>{text('fileTitle')}</h1>
      <section className={`standing ${good ? 'good' : 'bad'}`}>
        <div className="word">{stage(file.stage)}</div>
        <Plate plate={keyOf(file.id)} /> {kind(file.class)} · {file.owner}
      </section>
      {file.offlineSince === null ? null : <Alert type="warning" showIcon title={text('offlineSince', { moment: minuteOf(file.offlineSince) })} style={{ marginBottom: 12 }} />}
      {file.reviewFailed ? <Alert type="error" showIcon title={text('failed')} style={{ marginBottom: 12 }} /> : null}
      <Button type="primary" className="no-print" style={{ marginBottom: 12 }} onClick={() => void navigate(`${vehiclePath(keyOf(file.id))}/track`)}>{text('track')}</Button>
      <div className="cards">
        <Card size="small" title={text('identity')}>
          <Facts
            lines={[
              [text('type'), file.vehicleType],
              [text('vin'), file.vin],
              [text('owner'), file.owner],
              [text('creditCode'), file.creditCode],
              [text('licence'), file.ownerLicence],
              [text('certificate'), file.certificateNumber],
              [text('agency'), file.agency],
              [text('division'), city(cityKey(file.division))],
              [text('mass'), text('kilograms', { mass: file.totalMassKg })],
              [text('seats'), file.seats],
              [text('terminal'), file.terminalId],
              [text('first'), file.firstRegisteredOn],
              [text('registered'), file.registeredOn],
            ]}
          />
        </Card>
        <Card size="small" title={text('dueTitle')}>
          <Facts
            lines={[
              due('review', file.nextReview), due('inspection', file.nextInspection), due('insured', file.insuredUntil), due('night', file.nightDrivingUntil),
              [text('grade'), technical(file.grade)], [text('dispatched'), file.dispatchedWith],
            ]}
          />
        </Card>
        <Card size="small" title={text('alarms')} className="whole"><Alarms alarms={alarms} /></Card>
        <Card size="small" title={text('history')} className="whole"><History entries={file.history} /></Card>
      </div>
    </div>
  );
}

function Alarms({ alarms }: { readonly alarms: VehicleFileResult['alarms']['nodes'] }) {
  const text = useTexts(vehicleTexts);
  const { language } = useLanguage();
  const [level, stage] = [useWords(levelWords), useWords(alarmStageWords)];
  if (alarms.length === 0) return <Empty description={text('noAlarms')} />;
  return (
    <ul className="plain">
      {alarms.map((alarm) => (
        <li key={alarm.id}>
          <Link to={`/alarms/${keyOf(alarm.id)}`}>
            {minuteOf(alarm.startedAt)} · {alarm.code} {language === 'zh' ? alarm.zh : alarm.en} · {level(alarm.level)} · {stage(alarm.stage)} · {alarm.reading}
          </Link>
        </li>
      ))}
    </ul>
  );
}
