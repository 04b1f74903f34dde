import { Alert, Card, Empty, Input, Space } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Fault } from '../components/Fault';
import { Plate } from '../components/Plate';
import { Waiting } from '../components/Waiting';
import { waybillsOfVehicle } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { isWaybillNumber, numberIn, platesOf } from './number';
import { Scanner } from './Scanner';
import { roadsideTexts } from './texts';
import { stageWords } from './words';

/** Where a check at the roadside begins: a number, a plate, or the code of a waybill before the camera. */
export function RoadsideEntryPage() {
  const text = useTexts(roadsideTexts);
  const navigate = useNavigate();
  const { session } = useSession();
  const [fault, setFault] = useState<'wrongNumber' | 'wrongPlate' | 'plateNeedsOfficer' | null>(null);
  const [plates, setPlates] = useState<readonly string[]>([]);
  const find = (typed: string): void => {
    const number = numberIn(typed);
    if (isWaybillNumber(number)) return void navigate(`/waybills/${number}`);
    const meant = platesOf(typed);
    const may = session !== null && mayExecute(waybillsOfVehicle, session.roles);
    setPlates(may ? meant : []);
    setFault(number.startsWith('GD') ? 'wrongNumber' : meant.length === 0 ? 'wrongPlate' : may ? null : 'plateNeedsOfficer');
  };
  return (
    <div className="page">
      <h1>{text('entryTitle')}</h1>
      <Card>
        <Space orientation="vertical" style={{ width: '100%' }} size="middle">
          <Input.Search
            size="large"
            autoFocus
            autoComplete="off"
            aria-label={text('numberOrPlate')}
            placeholder={text('numberOrPlate')}
            enterButton={text('find')}
            onSearch={find}
          />
          {fault === null ? null : <Alert type="error" showIcon role="alert" title={text(fault)} />}
          <Scanner onFound={find} />
          {plates.length === 0 ? null : <OfPlate plates={plates} />}
        </Space>
      </Card>
    </div>
  );
}

function OfPlate({ plates }: { readonly plates: readonly string[] }) {
  const text = useTexts(roadsideTexts);
  const stage = useWords(stageWords);
  const [{ data, error }, again] = useRead(waybillsOfVehicle, { plates });
  if (error !== undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={3} />;
  if (data.waybillBoards.nodes.length === 0) return <Empty description={text('noneOfPlate')} />;
  return (
    <ul className="plain">
      {data.waybillBoards.nodes.map((waybill) => (
        <li key={waybill.id}>
          <Link to={`/waybills/${waybill.number}`}>
            <Space wrap>
              <strong>{waybill.number}</strong>
              <Plate plate={waybill.plate} />
              <span>{stage(waybill.stage)}</span>
              <span>{waybill.goods.join(', ')}</span>
              <span>{minuteOf(waybill.plannedStart)}</span>
            </Space>
          </Link>
        </li>
      ))}
    </ul>
  );
}
