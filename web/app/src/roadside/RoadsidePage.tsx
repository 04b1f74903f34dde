import { Alert, Button, Result } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { inspectOnRoad, roadsideWaybill } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { waybillFacts } from '../graphql/feeds';
import { useFile } from '../graphql/useFile';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { WaybillActs } from '../waybills/WaybillActs';
import { InspectForm } from './InspectForm';
import { isWaybillNumber, numberIn } from './number';
import { PassingView } from './PassingView';
import { PublicStanding } from './PublicStanding';
import { roadsideTexts } from './texts';
import { WaybillView } from './WaybillView';

/** Where the code of a waybill leads: the waybill for whom it concerns, and to everybody else whether it is in force. */
export function RoadsidePage() {
  const text = useTexts(roadsideTexts);
  const { session } = useSession();
  const number = numberIn(useParams().number ?? '');
  return (
    <div className="page">
      <h1>{text(session === null || mayExecute(inspectOnRoad, session.roles) ? 'title' : 'fileTitle')}</h1>
      {!isWaybillNumber(number) ? <Alert type="error" showIcon role="alert" title={text('wrongNumber')} description={number} />
        : session !== null && mayExecute(roadsideWaybill, session.roles) ? <Known key={number} number={number} />
          : <PublicStanding number={number} />}
    </div>
  );
}

/** The waybill, for somebody who may ask for it. */
function Known({ number }: { readonly number: string }) {
  const text = useTexts(roadsideTexts);
  const navigate = useNavigate();
  const { session } = useSession();
  const { data, error, fetching, atLeast, later, again } = useFile(roadsideWaybill, { number }, waybillFacts, (result) => result.waybill?.id ?? null);
  if (data === undefined) return error === undefined ? <Waiting rows={14} /> : <Fault error={error} again={again} />;
  if (data.waybill === null) {
    if (fetching) return <Waiting rows={14} />;
    return (
      <PassingView
        number={number}
        otherwise={(
          <>
            <PublicStanding number={number} />
            <Result status="404" title={text('notYours')} extra={<Button onClick={() => void navigate('/roadside')}>{text('find')}</Button>} />
          </>
        )}
      />
    );
  }
  const mayInspect = session !== null && mayExecute(inspectOnRoad, session.roles);
  return (
    <>
      <WaybillView waybill={data.waybill} mayInspect={mayInspect}>
        <WaybillActs waybill={data.waybill} atLeast={atLeast} onDone={later} again={again} />
      </WaybillView>
      {mayInspect ? <InspectForm waybill={data.waybill} onRecorded={later} /> : null}
    </>
  );
}
