import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { Facts, type Line } from '../components/Facts';
import { Plate } from '../components/Plate';
import { Waiting } from '../components/Waiting';
import { inspectOnRoad } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { cityKey, cityWords } from '../language/divisions';
import { minuteOf } from '../language/time';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { InspectForm } from './InspectForm';
import { useRegisters, type PaperNow, type PassingWaybill, type Registers } from './registers';
import { faultOf, standingName } from './standings';
import { roadsideTexts } from './texts';
import { dutyWords, stageWords, standingWords, toneOf } from './words';

/** A waybill that passes through on the road: what its paper says, and what the registers say today. `otherwise` where there is none to show. */
export function PassingView({ number, otherwise }: { readonly number: string; readonly otherwise: ReactNode }) {
  const { session } = useSession();
  const registers = useRegisters(number);
  if (registers === 'asking') return <Waiting rows={14} />;
  if (registers === 'away' || registers.waybill === null) return otherwise;
  const { waybill } = registers;
  return (
    <>
      <Said waybill={waybill} />
      <div className="cards">
        <Today waybill={waybill} registers={registers} />
      </div>
      {session !== null && mayExecute(inspectOnRoad, session.roles) ? <InspectForm waybill={waybill} onRecorded={() => undefined} /> : null}
    </>
  );
}

function Said({ waybill }: { readonly waybill: PassingWaybill }) {
  const text = useTexts(roadsideTexts);
  const stage = useWords(stageWords);
  const [duty, city] = [useWords(dutyWords), useWords(cityWords)];
  return (
    <>
      <section className={`standing ${toneOf(waybill.stage, false)}`} aria-label={text('number')}>
        <div className="word">{stage(waybill.stage)}</div>
        <span className="number">{waybill.number}</span> <Plate plate={waybill.plate} />
        {waybill.trailer === null ? null : <Plate plate={waybill.trailer} />}
      </section>
      <Alert type="info" showIcon title={text('passing')} style={{ marginBottom: 12 }} />
      <Card title={text('goods')} size="small" style={{ marginBottom: 12 }}>
        {waybill.goods.map((line) => <p key={line}><strong>{line}</strong></p>)}
        <Facts
          lines={[
            ...waybill.crew.map(({ duty: as, name }): Line => [duty(as), name]),
            [text('carrier'), waybill.carrier],
            [text('from'), city(cityKey(waybill.start))],
            [text('to'), city(cityKey(waybill.destination))],
            [text('roads'), waybill.roads],
            [text('start'), minuteOf(waybill.plannedStart)],
            [text('arrival'), minuteOf(waybill.plannedArrival)],
          ]}
        />
      </Card>
    </>
  );
}

function Today({ waybill, registers }: { readonly waybill: PassingWaybill; readonly registers: Registers }) {
  const text = useTexts(roadsideTexts);
  const duty = useWords(dutyWords);
  const standing = useWords(standingWords);
  const line = (name: string, paper: PaperNow | null): Line => {
    const fault = faultOf(paper, registers.on);
    if (fault !== null) return [name, fault.why === 'standing' ? standing(paper?.standing) : text(fault.why, { day: fault.day }), true];
    const until = paper?.until ?? null;
    return [name, `${standing(standingName(paper?.standing ?? ''))} ${until === null ? text('longTerm') : text('until', { day: until })}`];
  };
  return (
    <Card title={text('standings')} size="small">
      <Facts
        lines={[
          line(`${text('licence')} ${waybill.licenceNumber}`, registers.licence),
          line(`${text('vehicleCertificate')} ${waybill.certificateNumber}`, registers.vehicle),
          ...(waybill.trailer === null ? [] : [line(text('trailerCertificate'), registers.trailer)]),
          ...registers.crew.map(({ duty: as, qualification }) => line(duty(as), qualification)),
        ]}
      />
    </Card>
  );
}
