import { Card } from 'antd';
import { Facts } from '../components/Facts';
import { useTexts } from '../language/LanguageProvider';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';

/** Who sends, loads, carries and takes the goods. */
export function PartiesCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  return (
    <Card title={text('parties')} size="small">
      <Facts
        lines={[
          [text('carrier'), waybill.carrier],
          [text('licenceNumber'), waybill.licenceNumber],
          [text('scope'), waybill.snapshot?.licence?.hazardClasses.join(', ')],
          [text('consignor'), waybill.consignor],
          [text('loader'), waybill.loader],
          [text('consignee'), waybill.consignee],
        ]}
      />
    </Card>
  );
}
