import { Card } from 'antd';
import { Facts } from '../components/Facts';
import { Plate } from '../components/Plate';
import { useTexts } from '../language/LanguageProvider';
import { minuteOf, today } from '../language/time';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';

/** The vehicle, its trailer and its tank. */
export function VehicleCard({ waybill: { vehicle, trailer, tank, snapshot } }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const expired = tank !== null && tank.inspectionValidUntil < today();
  const seen = snapshot?.terminal?.lastSeenAt ?? null;
  return (
    <Card title={text('vehicle')} size="small">
      <Facts
        lines={[
          [text('plate'), <Plate key="plate" plate={vehicle.plate} />],
          [text('vehicleType'), vehicle.vehicleType],
          [text('vehicleClass'), vehicle.class],
          [text('certificate'), vehicle.certificateNumber],
          [text('trailer'), trailer === null ? null : <><Plate plate={trailer.plate} /> {trailer.certificateNumber}</>],
          [text('payload'), text('kilograms', { mass: vehicle.ratedPayloadKg })],
          [text('gross'), text('kilograms', { mass: vehicle.grossLimitKg })],
          [text('terminal'), vehicle.terminalNumber],
          [text('lastSeen'), seen === null ? null : minuteOf(seen)],
          [text('tank'), tank?.tankNumber],
          [text('volume'), tank?.volumeM3],
          [text('tankUntil'), tank === null ? null : expired ? text('tankExpired', { day: tank.inspectionValidUntil }) : tank.inspectionValidUntil, expired],
          [text('media'), tank?.media.join(', ')],
        ]}
      />
    </Card>
  );
}
