import { Card } from 'antd';
import { Facts } from '../components/Facts';
import { Phone } from '../components/Phone';
import { useTexts } from '../language/LanguageProvider';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';

/** Who is on board. */
export function PeopleCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  return (
    <Card title={text('people')} size="small">
      <Facts
        lines={[
          [text('driver'), waybill.driverName],
          [text('telephone'), <Phone key="driver" number={waybill.driverTelephone} />],
          [text('escort'), waybill.escortName],
          [`${text('escort')} ${text('telephone')}`, waybill.escortTelephone === null ? null : <Phone key="escort" number={waybill.escortTelephone} />],
        ]}
      />
    </Card>
  );
}
