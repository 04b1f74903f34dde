import { Card } from 'antd';
import { Facts } from '../components/Facts';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';

/** From where to where, on which roads, and when. */
export function TripCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const city = useWords(cityWords);
  const { route } = waybill;
  return (
    <Card title={text('route')} size="small">
      <Facts
        lines={[
          [text('from'), `${city(cityKey(route.start.region))} ${route.start.address}`],
          [text('to'), `${city(cityKey(route.destination.region))} ${route.destination.address}`],
          [text('roads'), route.roads],
          [text('length'), text('lengthOf', { length: route.lengthKm, motorway: route.motorwayKm })],
          [text('restricted'), route.restrictedSegments.join(', ')],
          [text('tunnels'), route.tunnels.join(', ')],
          [text('start'), minuteOf(waybill.plannedStart)],
          [text('departed'), waybill.departedAt === null ? null : minuteOf(waybill.departedAt)],
          [text('arrival'), minuteOf(waybill.plannedArrival)],
          [text('arrived'), waybill.arrivedAt === null ? null : minuteOf(waybill.arrivedAt)],
          [text('signed'), waybill.signedAt === null ? null : minuteOf(waybill.signedAt)],
          [text('received'), waybill.receivedKg === null ? null : text('kilograms', { mass: waybill.receivedKg })],
          [text('shortage'), waybill.shortageKg === null || waybill.shortageKg === 0 ? null : text('kilograms', { mass: waybill.shortageKg }), true],
          [text('shortageExplanation'), waybill.shortageExplanation],
        ]}
      />
    </Card>
  );
}
