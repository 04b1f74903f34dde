import { Card } from 'antd';
import { Facts } from '../components/Facts';
import { useTexts } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';

/** From where to where, on which roads, and when. */
export function TripCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const { route } = waybill;
  return (
    <Card title={text('route')} size="small">
      <Facts
        lines={[
          [text('from'), `${route.start.address} (${route.start.region})`],
          [text('to'), `${route.destination.address} (${route.destination.region})`],
          [text('roads'), route.roads],
          [text('length'), text('lengthOf', { length: route.lengthKm, motorway: route.motorwayKm })],
          [text('restricted'), route.restrictedSegments.join(', ')],
          [text('tunnels'), route.tunnels.join(', ')],
          [text('start'), minuteOf(waybill.plannedStart)],
          [text('departed'), waybill.departedAt === null ? null : minuteOf(waybill.departedAt)],
          [text('arrival'), minuteOf(waybill.plannedArrival)],
        ]}
      />
    </Card>
  );
}
